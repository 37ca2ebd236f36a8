"""What stands around a person's name: titles, relatives, verbs, staff roles, sign-offs."""

import re

from assisterdesk.egress.pattern import linear

OWNS = linear(
    r"'s\s(?:\w+\s)?(?:daughter|son|wife|husband|mother|father|mom|dad|kids|children|baby"
    r"|sister|brother|spouse|ssn|social|dob|birthday|i-94|passport|"
    r"pregnancy|green card|pay ?stubs?|paystubs|income|lease|w-?2|case|application|coverage"
    r"|account|status|appeal|household|family|diagnosis|surgery|renewal|ma\b|aptc|password"
    r"|email|phone|address)",
    ignore_case=True,
)
TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "sra", "senora"))
BEFORE_SMALL = linear(
    r"(?:\b(?:client|consumer|named?|for|about|look (?:at|up)|with|is|re:?|check on|of|case)\s|^)$"
)
PLURAL = linear(r"\b[Tt]he\s$")
#: the words that GREETING, TITLE and DOCTOR end with: asked first, since they rarely stand there
GREETS = tuple(
    "hi hello hey dear morning afternoon evening greetings hola estimado estimada zoo asc salaam "
    "there again team all everyone".split()
)
TITLE_ENDS = ("mr", "mrs", "ms", "miss", "mx", "sr", "sra", "senor", "senora", "don", "dona")
DOCTOR_ENDS = tuple(
    "dr doctor judge officer rep sen senator commissioner governor director president pastor "
    "imam".split()
)
#: what people do and companies do not
ANIMATE = linear(
    r"^\s(?:wants to know|would like to|lives (?:in|at|on|with)|swears|thinks (?:she|he)"
    r"|is asking|was born"
    r"|asked me|called me|is pregnant|turned \d\d|wants (?:her|his)|lost (?:her|his)"
    r"|says (?:she|he|her|his))\b"
)
#: names a mail program quotes above a mail
HEADER = linear(r"(?:^|\n)[> ]*\*?(?:From|To|Cc|Bcc|Reply-To|Sent by):\*?\s(?:[^\n]{0,40}[,;]\s)?$")
#: the sender a mail program quotes above a forwarded mail
SENDER = linear(r"(?:^|\n)[> ]*\*?From:\*?\s$")
NAMED = linear(
    r"\bname (?:was |is |got )?(?:left off|missing|misspelled|wrong|not (?:on it|listed"
    r"|there))[:,]? "
    r"(?:it's |is )?(?P<value4>[A-Z][a-z'-]+)|"
    r"\b(?i:last|maiden|family|first|her|his|legal) name\b[^.\n]{0,40}?\b(?:from|was|is|to|as"
    r"|now|be|spelled|instead of) "
    r"(?P<value2>[A-Z][a-z'-]+)|\bback to (?P<value3>[A-Z][a-z'-]{3,})|"
    r"\b(?:[Ll]ast|[Ff]irst|[Ff]amily|[Gg]iven|[Mm]iddle|[Mm]arried"
    r"|[Ll]egal) name(?:s)?(?:\s(?:is|was|of|should be|spelled"
    r"|as))?[\s:]{1,2}(?P<value>[A-Z][a-z'-]+)"
)
TITLE = linear(r"\b(?:mr|mrs|ms|miss|mx|sra?|senora?|don|dona)\.?\s{1,2}$", ignore_case=True)
DOCTOR = linear(
    r"\b(?:dr|doctor|judge|officer|rep|sen|senator|commissioner|governor|director|president"
    r"|pastor|imam)\.?\s{1,2}$",
    ignore_case=True,
)
BEFORE = linear(
    r"(?:\b(?:(?:call(?:ed)?|voicemail|vm|email|e-mail|text|letter|message|msg|note"
    r"|word) (?:today "
    r"|yesterday |again )?from|asking for|asking about|follow(?:ing)? up (?:w/|with|on)|met w/"
    r"|spoke w/|talked w/|appt w/|appt with|tc from|tc w/|saw|seeing|client|clients|consumer"
    r"|consumers|applicant|applicants|member|patient|enrollee"
    r"|subscriber|spouse|husband|wife|"
    r"son|daughter|child|children|baby|newborn|mother|father|mom|dad|parent|brother|sister"
    r"|partner|"
    r"named|name is|name:|names are|called|for|re:|fwd:|re|regarding|about|on behalf of"
    r"|case of|behalf|household of|"
    r"family of|filer|dependent|dependents|guardian|caller|widow|i(?:'m| am) helping|helping"
    r"|helped|assisting|assisted|"
    r"met with|met|spoke with|spoke to|talked with|talked to|saw|enrolled|registered|signed up|"
    r"aka|a\.k\.a\.|nee|formerly|maiden name|kids|sons|daughters|twins|case for|status for"
    r"|status of|"
    r"application of|approved|denied|add|added|adding|remove|removed|removing)|(?:'s (?:son"
    r"|daughter|wife|husband|mother|father|spouse|child|baby|sister|brother)))"
    r"[\s:,(\"*-]{1,4}$",
    ignore_case=True,
)
AFTER = linear(
    r"^(?:'s?\s(?:ssn|social|dob|date of birth|birthday|income|application|app|case|coverage"
    r"|plan|ma|aptc|renewal|"
    r"account|eligibility|enrollment|household|family|medical|minnesotacare|husband|wife|son"
    r"|daughter|spouse|children|"
    r"kids|mother|father|baby|phone|email|address|wages|pay|job|employer|birth|status"
    r"|insurance|tax|taxes|premium|notice|"
    r"documents|paperwork|verification|appointment|file|proof|passport|green card|information"
    r"|info|diagnosis|due date|"
    r"pregnancy|surgery|benefits|mnsure)"
    r"|\s(?:to|into|from|off|on) (?:a|the|another|his|her|their) (?:\w+ )?(?:plan|policy"
    r"|coverage|bronze|silver|gold|application|case|household)\b"
    r"|[\s,;(-]{1,4}(?:d\.?o\.?b|born|ssn|social|age[d]?\b|\d{1,2}\s?(?:yo|y/o|yrs|years)"
    r"|\d{1,2},|\d{1,2}/\d{1,2}/\d{2}|"
    r"\(?\d{3}\)?[-. ]\d{3}|[\w.+-]{2,40}@|xxx-|last (?:4|four)|mnsure id|pmi|case\b|a#|phone"
    r"|cell)"
    r"|,?\s{1,2}(?:case|family|household|file|kids|twins|couple|application)\b"
    r"|,?\s{1,2}(?:who\s|and (?:her|his|their)\s|called|calls|emailed|texted|says|said|told"
    r"|reports|reported|needs|wants|"
    r"would like|is (?:a|an|eligible|now|on|in|not|still|currently|pregnant|enrolled|applying"
    r"|requesting|asking|trying|listed|due|expecting|asking|back|getting|moving|over|under"
    r"|being|having|undocumented|diabetic|deaf|blind|sick|"
    r"turning|married|single|divorced|working|self|disabled|\d)|was (?:denied|approved|found"
    r"|born|told|enrolled|terminated|"
    r"dropped|closed|determined|a|laid|referred|diagnosed)|has (?:a|an|been|not|no|two|three"
    r"|four|five|diabetes|cancer|lost|"
    r"applied|medicare|ma|coverage|insurance)|had|lives|works|earns|makes|applied|submitted"
    r"|lost|moved|got|received|"
    r"reapplied|enrolled|qualifies|gave|stopped by|came|asked|signed|turned|filed|files"
    r"|claims|just|missed|cannot|can't|"
    r"does not|doesn't|did not|didn't|never|never got|tried|brought|started|quit|gets"
    r"|receives|speaks|immigrated|arrived|gave birth|"
    r"stated|states|mentioned|confirmed|provided|uploaded|sent))",
    ignore_case=True,
)
KIN = linear(
    r"\b(?:asking for|asking about|on behalf of|met w/|spoke w/|talked w/|appt w/|tc from|tc w/"
    r"|tc with|help(?:ing|ed)|assist(?:ing|ed)|interpreting for|case for|status for)\s$|"
    r"\b(?:consent(?: form)?|release|signature|permission|authorization|pay ?stubs?"
    r"|proof) (?:from|of|for)\s$|"
    r"\b(?:(?:her|his|their|my|our|the|client's|whose|\w+'s)\s(?:\w+\s)?(?:husband|wife"
    r"|spouse|son|daughter|child|baby|newborn|mother|father|mom|dad|brother|sister|partner"
    r"|kid|kiddo|toddler|client|consumer|niece|nephew|grandson|granddaughter|fianc[e]e?"
    r"|boyfriend|girlfriend|ex|(?:brother|sister|mother|father|son|daughter)-in-law|cousin"
    r"|uncle|aunt"
    r"|auntie|grandson|granddaughter|stepson|stepdaughter|roommate)|client|consumer|applicant"
    r"|mother|father|mom|dad|wife|husband"
    r"|son|daughter|spouse|sister|brother|baby|baby boy|baby girl|infant|twin|grandma|grandpa"
    r"|named|name is"
    r"|name's)[\s,:(]{1,2}$",
    ignore_case=True,
)
STAFF = linear(
    r"(?:\b(?:navigator|navigators|broker|cac|supervisor|manager|director|trainer|presenter"
    r"|presented by|hosted by|facilitat\w+|"
    r"instructor|speaker|colleague|coworker|co-worker|coordinator|commissioner|governor"
    r"|senator|representative|rep\.|"
    r"attorney|judge|officer|interpreter|specialist|analyst|staff|teammate|intern|volunteer"
    r"|author|contact person|"
    r"contact|ask|cc|(?:slides|updates?|reminder|training|invite|newsletter|announcement|guidance"
    r"|memo|bulletin|handout|response|reply|feedback|presentation) from|thank|thanks to"
    r"|congratulations to|congrats to|congratulate"
    r"|kudos to|shout-?out to|welcome|according to|cosponsored by|by|led by|with mnsure"
    r"|at mnsure|executive|ceo|lead|liaison|outreach"
    r"|assister|agent|reporter|"
    r"chair|mayor|president|dr\.?|doctor|professor|panelist|moderator|host|rsvp to|rsvp"
    r"|questions to|call)[\s:,(-]{1,3})$",
    ignore_case=True,
)
STAFF_AFTER = linear(
    r"^[\s,(|/-]{1,4}(?:(?:the|our|an?|mnsure|dhs|county|senior|lead|certified|licensed"
    r"|program|outreach|enrollment|health|insurance|"
    r"community|regional|deputy|assistant|executive|interim|policy|arc|training"
    r"|eligibility)\s){0,3}"
    r"(?:navigator|navigators|broker|cac|supervisor|manager|director|trainer|presenter"
    r"|instructor|speaker|coordinator|commissioner|"
    r"governor|senator|attorney|interpreter|specialist|analyst|liaison|agent|agency|executive"
    r"|ceo|chair|mayor|"
    r"phd|ph\.d|md|m\.d|rn|jd|mba|counselor|consultant|administrator|team|staff|worker|lead"
    r"|of mnsure|from mnsure|at mnsure|"
    r"from dhs|at dhs|with dhs|of dhs|with mnsure|at the county|from the county|from arc"
    r"|at arc|with arc|from hr|in it|arc|mnsure|dhs|npn|assister id|he/him|she/her"
    r"|they/them)\b"
    r"|^\s{1,2}(?:will (?:present|lead|host|cover|train|facilitate|speak|send|be out|be on"
    r"|be the|join|run|set|follow|post|update)|is (?:presenting|leading|hosting|out"
    r"|on vacation|covering|our|the new|retiring|"
    r"joining|leaving|on leave|at the office)|presented|presents|leads|hosts|joined our"
    r"|joined the team|from (?:mnsure|dhs|arc|the county|hr|it|finance|accounting)|"
    r"at (?:mnsure|dhs|arc|the county|extension|ext))\b",
    ignore_case=True,
)
GREETING = linear(
    r"(?:^|\n)[ \t>]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|hola"
    r"|estimad[oa]|nyob zoo|asc|salaam)[ ,]+(?:(?:there|again|team|all|everyone)[ ,]+)?$",
    ignore_case=True,
)
SIGN_OFF = linear(
    r"^[ \t>]*(?:thanks?(?: you)?(?: so much| again| very much| in advance| for your (?:help"
    r"|time|assistance))?|many thanks|thx|best|best regards|kind regards|warm regards|regards"
    r"|warmly|"
    r"sincerely|respectfully|cheers|cordially|take care|gratefully|in partnership|gracias"
    r"|saludos|ua tsaug|mahadsanid|talk soon|with gratitude|yours truly|yours|all the best"
    r"|have a (?:great|good|nice) (?:day|weekend|one|week)|--|__+|- ?sent from .*"
    r"|sent from my .*)[,.! ]*$",
    ignore_case=True,
    lines=True,
)
DOES = linear(
    r"^,?\s(?:is|was|has|had|does|did|wants|needs|got|gets|lost|said|says|turns|will|can't"
    r"|doesn't|didn't|never|also|who)\b|^'s\s(?:wife|husband|son|daughter|mother|father|kids"
    r"|case|application|ma|income)\b",
    ignore_case=True,
)
STREETS = frozenset(
    "st street ave avenue rd road blvd boulevard ln lane dr drive ct court pkwy parkway hwy "
    "highway ter terrace trl".split()
)
AT_PLACE = linear(
    r"\b(?:in|at|from|near|to|of|around|outside|speak|speaks|speaking|and|or|into)\s$",
    ignore_case=True,
)
PAPERS = frozenset(
    "dhs mets mnsure ma mcre aptc qhp ssn dob id dl w irs pdf jpg jpeg png docx xlsx csv eml "
    "tiff heic doc xls txt msg scan scanned paystub paystubs "
    "stub stubs w2 receipt proof greencard passport license birthcert certificate lease bill "
    "statement taxes return signed unsigned copy img fw fwd re aor csr sep "
    "verification verif denial appeal notice letter intake consent roi poa upload docs doc "
    "application app renewal income final draft v".split()
)
MONTHS = frozenset(
    "january february march april june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug "
    "sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split()
)
CHILDREN = linear(
    r"\b(?:kids|children|sons|daughters|twins|boys|girls|dependents|siblings|siblings|parents"
    r"|family members|members|clients|hijos)(?:\s(?:are|is|named|names|\("
    r"|include))?[\s:,(-]{1,3}"
    r"(?P<list>[A-Z][a-z'-]+(?:(?:,\s(?:and\s)?|\s(?:and|&|y)\s)[A-Z][a-z'-]+){0,9})"
)
FIRM = frozenset(
    "county clinic hospital avenue street foundation center school university llc inc "
    "institute association department library mosque".split()
)
PLACE_AFTER = (
    r"(?i:county|cty\.?|clinic|hospital|avenue|ave|street|st|road|rd|foundation|center|centre|school"
    r"|university|llc|inc|library|church|mosque|temple|park|building|hall|house|office|drive|lane"
    r"|blvd|boulevard|college|agency|insurance|associates|lake|falls|rapids|township|reservation"
    r"|nation|band|act|amendment|statue|bridge|stadium|field|award|memorial|day|theater|theatre"
    r"|museum|trail|tower|plaza|mall|auditorium|scholarship|community|neighborhood|village"
    r"|apartments|station|market|grocery|restaurant|cafe|bank|trucking|plumbing|taqueria|resort"
    r"|auto|bakery|bakeries|dealership|hardware|construction|roofing|electric|heating|farms?"
    r"|dairy|brewing|brewery|diner|motors|salon|studio|group|law firm|llp|counties|sites?"
    r"|diocese|synod|parish|hotel|motel|inn|lodge|arena|pavilion|square|elementary|middle"
    r"|high school|courthouse|armory|shelter|brothers|bros|& sons|and sons|coffee|pizza|foods?)"
)
IS_PLACE = re.compile(r"\s(?:" + PLACE_AFTER + r")\b")
EVENT = linear(
    r"\b(?:training|webinar|workshop|conference|presentation|meeting|speaker|presented"
    r"|newsletter|board|"
    r"panel|keynote|article|interview|press|announcement|retire(?:ment|s|d)|congrat\w+|hired"
    r"|staff|colleague|intern|volunteer)\b",
    ignore_case=True,
)
