"""The turns of phrase by which a sentence speaks of one person, of anyone, or of a rule."""

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.egress.pattern import linear

_CLIENT = (
    r"(?:client|consumer|applicant|family|household|couple|patient|customer|caller|walk-in"
    r"|cliente|participant|hh|clt|pt)"
)
_KIN = (
    r"(?:kids?|child|daughters?|sons?|baby|newborn|infant|husband|wife|spouse|partner|mom"
    r"|mother|dad|father|grandmother|"
    r"grandma|grandfather|grandpa|brothers?|sisters?|roommates|siblings|aunt|uncle|nephew"
    r"|niece|roommate|fianc[e]e?"
    r"|guardian|children|twins|toddler|"
    r"grandson|granddaughter|grandkids?|grandchildren|kiddo|auntie|cousin|uncle|relative|widower|"
    r"stepson|stepdaughter|ex-husband|ex-wife|ex|hubby|boyfriend|girlfriend|widow|widower"
    r"|parents|woman|man|lady|gentleman|guy|girl|boy|"
    r"gal|teen|teenager|esposo|esposa|hijo|hija|hijos|senora|senor|in-laws|mother-in-law"
    r"|father-in-law)"
)
_SOMEONE = (
    rf"(?:{_CLIENT}|{_KIN}|member|enrollee|cardholder|taxpayer|beneficiary|subscriber"
    rf"|policyholder|student|parent|individual|"
    r"person|tax filer|filer|minor|refugee|immigrant|farmer|employee|worker|veteran|senior)"
)
#: one person beyond doubt
CERTAIN = linear(
    r"\b(?:my|our|two of (?:my|our)) (?:\w+ )?clients(?:, (?:a|an|both|mr|mrs)|(?: just| both"
    r"| recently)? (?:lost"
    r"|were denied|got (?:a|two|their)|applied|moved|called|received|had (?:a|their)|divorced"
    r"|married|want to))\b|"
    r"\b(?:six|seven|eight|five|four|three|two|nine) (?:weeks|months) (?:pregnant|along)\b|"
    r"\b(?:my|our) (?:\w+ )?(?:appointment|walk-in)(?: (?:this morning|today|yesterday"
    r"|just now|right now|at \d\S*))?(?:,| (?:is|was|has|lost|told|says|didn't|can't|wants"
    r"|needs|got))|"
    # whoever has an appointment then
    r"\b(?:my|our|your|the) (?:first |last |next )?(?:\d{1,2}(?::\d\d)? ?(?:[ap]m|o'?clock)"
    r"|\d{1,2}:\d\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'?clock"
    r"|noon)(?: (?:this morning|today|yesterday|tomorrow|just now|right now))?(?:,| (?:is|was|has"
    r"|had|lost|told|says|said|didn't|doesn't|can't|wants|needs|got|gets|makes|earns|turned|turns"
    r"|works|lives|picked|moved|never|just|applied|takes|pays|speaks)\b)|"
    r"\b\d{1,2} (?:weeks|wks|months|mos) (?:pregnant|along)\b|"
    rf"\ba (?:client|consumer|patient|member|customer)'s (?:{_KIN}) (?:just|recently|has|had"
    rf"|was|is|got|lost"
    rf"|passed|died|turned)\b|"
    rf"\b(?:a|an|one) (?:[\w-]+ ){{0,2}}?(?:{_CLIENT}|{_KIN}) (?:in (?:her|his|their) (?:early "
    rf"|mid |late |mid-)?"
    rf"(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0'?s)"
    rf"|who lives? (?:in|on|near"
    rf"|off|out) (?-i:[A-Z]))|"
    rf"\b(?:the|a|an|that|this|another)\s(?:[\w'-]+[\s-]){{0,3}}?{_SOMEONE} (?:who|that|i"
    rf"|we) (?:came|called"
    rf"|walked|visited|emailed|texted|stopped by|was here|is here|left (?:a|me|us)|wrote"
    rf"|dropped|i(?:'m| am"
    rf"|'ve| have| just| spoke| met| saw| helped| mentioned| told| wrote| emailed)|we(?:'ve"
    rf"| have| met| saw"
    rf"| helped| mentioned| spoke)|mentioned|spoke|saw|met|helped|told|wrote)\b|"
    rf"\b(?:call|voicemail|email|text|letter|message|visit|note)s? (?:today |yesterday "
    rf"|again )?from "
    rf"(?:her|his|their|{_KIN})\b|\b(?:family|couple|woman|man|lady|mom|dad"
    rf"|person|guy)"
    rf" (?:here )?(?:right now|in my office|in front of me|sitting here|on the phone"
    rf"|in the lobby)\b|"
    rf"\bone of (?:yours|your clients|my people)\b|"
    r"\bone of (?:mine|ours)\b|"
    rf"\b(?:on the phone with|on hold with|on the line with|here with|office with"
    rf"|appointment with|visit with|call with|call from|email from|letter from"
    rf"|voicemail from)\s(?:a|an|another|one|the|this|our"
    rf"|my)\s(?:[\w'-]+[\s-]){{0,3}}?{_SOMEONE}\b|"
    r"\bone of (?:my|our|the|your) (?:\w+ )?(?:clients|consumers|families|households|members"
    r"|patients|applicants|callers|customers|couples)\b|"
    rf"\b(?:trying|working|need|want|hoping) (?:to \w+ )?(?:[\w']+ ){{0,5}}?(?:for|on"
    rf"|with) (?:a|an) (?:[\w-]+ ){{0,2}}?{_SOMEONE} (?:in|from|at|here|who)\b|"
    rf"\b(?:my|our|one of my|one of our)\s(?:\w+[\s-]){{0,2}}?{_SOMEONE}\b|\b(?:this|that"
    rf"|said|another of my|same)\s(?:\w+[\s-]){{0,2}}?{_SOMEONE}\b"
    r"|\b(?:mr|mrs|ms|miss)\b\.?\s[A-Z]|\b(?:sra|sr|senora|senor)\b\.?\s[a-z]"
    rf"|\b(?:i|we)(?:'ve|'m|'re| am| are| have| had)?\s(?:just\s|also\s|recently\s)?(?:have"
    rf"|had|got|met|helped|helping|saw|brought|assisted|assisting|sitting|working|spoke"
    rf"|talked|enrolled|see|seen|am|with|visited|screened)\s(?:with\s|to\s|in\s)?(?:a|an"
    rf"|another|one|two|this|the)\s(?:[\w'-]+[\s-]){{0,4}}?{_SOMEONE}\b"
    rf"|(?:^|[.!?;:!,\n*>(-]\s{{0,3}})(?:just\s|have\s)?(?:got|had|have|met|saw|helped|helping"
    rf"|assisted|assisting|meeting|met with|spoke w(?:ith|/)|talked (?:to|with)|working with"
    rf"|sitting with|seeing)\s(?:with\s|a call from\s|w/\s)?(?:a|an|another"
    rf"|one)?\s?(?:[\w'-]+[\s-]){{0,4}}?{_SOMEONE}\b"
    rf"|\b(?:question|questions|issue|problem|update|help|calling|writing|wrote|emailing"
    rf"|inquiry|checking|check|advice|assistance|call|status|case|regarding|re|about"
    rf"|on behalf of)\s(?:\w+\s){{0,2}}?(?:about|on|for|with|regarding|re|of)\s(?:a|one|this"
    rf"|my|our)\s(?:[\w'-]+[\s-]){{0,3}}?{_CLIENT}\b"
    rf"|\b(?:a|an)\s(?:[\w'-]+[\s-]){{0,3}}?{_SOMEONE}\s(?:of mine|of ours|i(?:'m| am|'ve)?\s"
    rf"|we(?:'re| are|'ve)?\s|here|came|called|walked|stopped|named|whose|from (?:my|our)"
    rf"|at (?:my|our)|who (?:came|called|walked|just|is here|i\b|we\b|lost|was denied"
    rf"|has been|stopped))"
    rf"|(?:^|[.!?;:\n*>(-]\s{{0,3}})(?:{_CLIENT}|auntie|aunt|uncle|grandson|granddaughter|niece"
    rf"|nephew|mom|dad|wife|husband|hubby|grandma|grandpa"
    rf"|mother|father|son|daughter|baby|newborn|kid|spouse|toddler|parents|both kids"
    rf"|kids)(?:'s)?(?:\s(?:is|was|has|had|got|gets|says|said|states?|stated|reports?"
    rf"|reported|told|called|came|lives?|lost|makes|earns|makes|works?|wants?|needs help"
    rf"|applied|moved|just|currently|also|did|does|cannot|can't|doesn't|didn't|hasn't|never"
    rf"|received|submitted|files|filed|claims|turned|had|brought|in|on|at|w/|with|ssn|dob"
    rf"|income|wife|husband|spouse|reports|prefers|tested|thinks|believes|calls|asked|asks"
    rf"|gave|provided|uploaded|stopped|left|qualifies|swears|tried|paid|pays|went|receives"
    rf"|took|takes|enrolled|picked|chose|selected|signed|has)\b|[,:;(])"
    rf"|\bthe\s(?:\w+\s){{0,2}}{_SOMEONE}\s(?:i|we)(?:\s|\x27)"
    rf"|\b(?:helping|working with|assisting|sitting with|meeting with|met with|spoke with"
    rf"|talked to|talked with)\s(?:a|an|another|one)\b",
    ignore_case=True,
)
#: "he", "her": one person, unless the sentence names nobody in particular first
PRONOUN = linear(
    r"\b(?:she|he|her|him|hers|his|herself|himself|ella|she's|he's|she'd|he'd|she'll|he'll)\b",
    ignore_case=True,
)
#: a sentence without a subject, in the third person: a note about someone
SUBJECTLESS = linear(
    r"^\W{0,6}(?:and |but |also |now |currently |still )?(?:lives|works|earns|makes|gets|lost"
    r"|claims"
    r"|files|pays|stays|moved (?:to|in|from|out)|speaks|takes|has (?:a|an|no|two|three|four|her"
    r"|his|one)"
    r"|wants (?:off|to|a|her|his|out)|can't afford|quit|retired|had (?:a|an|her|his)|was (?:denied"
    r"|born|laid|told|closed|approved|dropped)|never got|applied (?:in|for|on|at|last)"
    r"|says (?:she|he"
    r"|they|her|his)|needs (?:her|his|insulin|surgery|meds|coverage|to renew)|turns \d|turned \d"
    r"|(?:zero|no) income (?:attested|reported|since|and|right now)|work number shows"
    r"|married|separated|divorced|pregnant|expecting|due in|born)\b",
    ignore_case=True,
)
PRONOUN_FIRST = linear(
    r"^\W{0,6}(?:and |but |also |so |now |then |yes,? |since |because )?(?:she|he|her|his"
    r"|they|their)\b",
    ignore_case=True,
)
SHE_FIRST = linear(
    r"^\W{0,6}(?:and |but |also |so |now |then |yes,? |since |because |well,? |ok,? )?(?:she"
    r"|he|her|his)(?:'s|'d)?\s",
    ignore_case=True,
)
THEY = linear(r"\b(?:they|their|them|they've|they're|they'd)\b", ignore_case=True)
#: one person where no rule is spoken of
DEFINITE = linear(
    r"\bboth (?:parents|kids|children|spouses|sons|daughters|adults|of them)\b|"
    rf"\bthe\s(?:\w+[\s-]){{0,2}}?(?:{_CLIENT}|{_KIN})\b|\b(?:his|her|their"
    rf"|whose)\s(?:\w+[\s-]){{0,2}}?{_SOMEONE}\b"
    rf"|(?:^|[.!?;:(\n*>,-]\s{{0,3}}|\b(?:for|with|from|of|by|says|told|and|but)\s)(?:{_CLIENT}"
    rf"|mom|dad|wife|husband|grandma|grandpa|hubby|spouse|baby|mother|father|son|daughter"
    rf"|newborn|toddler)\b"
    rf"|\b{_CLIENT}'s\b|\bconsumer is\b|\b(?:new|same|existing|returning|elderly|young|older"
    rf"|single|somali|hmong|karen|spanish-speaking|disabled|pregnant)\s{_CLIENT}\b"
    rf"|\bkids? (?:is|are|has|have|got|lost|still)\b",
    ignore_case=True,
)
#: anyone: a fact in such a sentence belongs to nobody
ANYONE = linear(
    r"\b(?:clients|consumers|applicants|people|individuals|households|families|anyone|someone"
    r"|anybody|somebody|everyone|everybody|no one|nobody|"
    r"whoever|whichever|any|each|every|most|many|members|enrollees|residents|minnesotans"
    r"|couples|persons|folks|taxpayers|noncitizens|non-citizens|"
    r"immigrants|those (?:who|with)|adults|students|seniors|veterans|refugees|parents who"
    r"|women|workers|employees|employers|customers|callers|visitors|participants|filers"
    r"|dependents (?:are|count|must|who)|newcomers)\b"
    r"|\b(?:a|an)\s(?:\w+[\s-]){0,3}?(?:client|consumer|person|household|family|applicant"
    r"|individual|member|couple|child|adult|parent|"
    r"ex|relative|sibling|grandparent|caregiver|enrollee|student|caller|taxpayer|employee"
    r"|customer|woman|man|worker|spouse|newborn|teen"
    r"|minor|dependent|reader|refugee|noncitizen|veteran|tax filer|kid|baby|senior|citizen"
    r"|holder)\b"
    r"|(?:^|[.!?;:\n]\s{0,2})(?:kids|children|parents|babies|teens|pregnant women|newborns"
    r"|infants|spouses) (?:under|over|age[ds]?|who|up to|qualify|can|may|must|between|do|need"
    r"|ages|with)\b"
    r"|\b(?:he or she|she or he|his or her|her or his|he/she|she/he|him or her|s/he"
    r"|his/her)\b|\bdo (?:children|kids|parents|spouses|dependents)\b|\btwo unmarried\b",
    ignore_case=True,
)
#: rules, limits, teaching, questions of principle
RULES = linear(
    r"\b(?:if|unless|generally|typically|in general|as a rule|in theory|usually)\b"
    r"|\b(?:limits?|threshold|guidelines?|cap|range|chart|table|fpl|fpg|poverty|percent|%"
    r"|maximum|cutoff|bracket)\b"
    r"|\b(?:policy|rule|rules|statute|regulation|law|manual|handbook|guidance|bulletin"
    r"|webinar|training|module|lesson|slides?|flyer|brochure|poster|faq|"
    r"handout|newsletter|template|form asks|announcement|press release|report shows|survey"
    r"|statewide|nationally|per year for|new rates|definition|means that|checklist|workshop"
    r"|curriculum|article|wording)\b"
    r"|\b(?:how (?:do|does|can|should|would|long does) (?:i|we|you|one|a|an|the|mnsure)"
    r"|what (?:is|are) the|what happens (?:if|when)|do (?:we|you) have|is there|are there|"
    r"does mnsure|can you remind|when should|which (?:plans|documents|forms|households"
    r"|programs|counties)|when (?:will|does|do) (?:the|mnsure)|is it true|does (?:a|an"
    r"|the) |(?:is|are) [a-z -]{2,30} (?:covered|paid|included) (?:under|by|with|in|on))\b"
    r"|\b(?:must|required to|are required|is required|should be|may be eligible"
    r"|could be eligible|might be eligible|may qualify|might qualify|would qualify"
    r"|can qualify|would be)\b",
    ignore_case=True,
)
#: an invented case: nobody, whatever the sentence says
INVENTED = linear(
    r"\b(?:q ?& ?a|faq|suggested answer|a reader asks|narrator|voicemail script|script"
    r"|the (?:video|slide|poster|flyer|brochure|ad|article|letter template|template) (?:says"
    r"|shows|reads)|training video|workshop|webinar)\b|"
    r"\b(?:suppose|supposing|imagine|hypothetical(?:ly)?|fictional|fictitious|made-up|sample|"
    r"scenario|role-?play|quiz|practice (?:case|scenario|exercise)|test case|case study"
    r"|for example|"
    r"for instance|e\.g\.|he or she|she or he|his or her|her or his|he/she|she/he|s/he|his/her|"
    r"let's say|say (?:a|an|you|there|someone|we|that)|example:|(?:the|this|that|an"
    r"|our) example|examples|in the example|vignette|exercise|not a real (?:person|client"
    r"|case)|not real)\b",
    ignore_case=True,
)
#: "can you check whether the client ...": a request about one client, not an instruction
REQUEST = linear(
    r"\b(?:can|could|would|will) (?:you|arc|someone|anyone|anybody|the desk|mnsure|bsl|we"
    r"|i)\b[^.?\n]{0,60}?\b(?:if|whether|why|that|when|how|what) (?:the|this|my"
    r"|our) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member|individual"
    r"|child|parent|spouse)(?:'s)?\b"
    r"|\b(?:please|pls|need to|trying to|want to|wanted to) (?:confirm|check|verify|see|know"
    r"|find out|advise|tell me|let me know|look up)\b[^.?\n]{0,30}?\b(?:if|whether|why|that"
    r"|when) (?:the|this|my|our) (?:\w+ )?(?:client|consumer|applicant|household|family"
    r"|person|member)(?:'s)?\b",
    ignore_case=True,
)
INSTRUCTION = linear(
    rf"\b(?:when|if|unless|until|once|whether) (?:the|a|an|your|one"
    rf"|both) (?:\w+ )?{_KIN}(?:'s)? (?:is|are"
    rf"|has|have|does|doesn't|turns|moves|files|gets|claims|loses|works|dies|lives|goes|can"
    rf"|will)\b|"
    r"\b(?:the|your|a|an) (?:\w+ )?(?:client|consumer|applicant|household|family|person"
    r"|individual|member|tax filer|account holder|parent|woman|man|enrollee|caller|spouse"
    r"|parent|child)s? "
    r"(?:must|should|may|can|could|will need|needs? to|has to|would|might|is required"
    r"|are required|who|does not need|is not required|cannot|do not)\b"
    r"|\b(?:ask|have|remind|tell|advise|help|verify with|confirm with|make sure|ensure"
    r"|check (?:that|whether|if)|whether) (?:the|your|a|an|each|every) (?:\w+ )?(?:client"
    r"|consumer|applicant|household|family|person|member)\b"
    r"|\b(?:when|if|unless|until|before|after|once|whenever|where) (?:the|a|an"
    r"|your) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member|individual"
    r"|child|parent|spouse|tax filer|filer|employee|account holder)\b",
    ignore_case=True,
)
#: turns of phrase that sound general but speak of the case at hand
IDIOM = linear(
    r"\bif (?:this|that|it) (?:matters|helps|is ok|is okay|changes anything|is possible)\b"
    r"|\bnot sure if\b|"
    r"\b(?:it|that|this|which|name|date|address|number|status|income|amount|size) should"
    r" (?:be|say|show|read|have been)\b|"
    r"\b(?:no one|nobody|someone|somebody|anyone|anybody) (?:told|tells|called|calls|answer\w*"
    r"|helped"
    r"|has|had|knows|could|can|explained|said|says|ever|there|here|else|at|from|in|walk|look"
    r"|please)\b|"
    r"\b(?:not|but|one|same|into) a household\b|"
    r"\ba (?:month|week|year|day|hour|paycheck|lot|copy|letter|notice|bill|call|form|job|plan"
    r"|card|few|couple of|second|new job|different)\b|"
    r"\b(?:could|can|would|will|has|did|is|does)\s(?:someone|anyone|somebody|anybody)\b"
    r"|\b(?:someone|somebody) (?:from|at|in|there|called|told)\b"
    r"|\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|how many)\s(?:people|adults|individuals|persons|students|workers|women)\b"
    r"|\b(?:is|was|as|being|became|it's|she's|he's|i'm|i am|are|both|another)\s(?:a|an)\s"
    r"|\bany (?:help|chance|idea|update|news|luck|questions?|way|more|longer|other|income"
    r"|record|reason)\b|\bas (?:if|usual)\b"
    r"|\b(?:each|every|per)\s(?:month|week|hour|year|day|two weeks|other week|pay ?period"
    r"|check|paycheck|paid|pay|2 weeks)\b|\b(?:at least|at most|most of (?:her|his|the))\b"
    r"|\bif (?:possible|needed|you (?:need|can|could|want|have))\b"
    r"|\bmany thanks\b|\bwhat (?:are|is) the (?:next steps?|status|hold ?up|reason)\b"
    r"|\bin (?:any|each) case\b|\b\d{2,3}\s?(?:%|percent)\s?(?:of\s)?(?:the\s)?(?:fpl|fpg"
    r"|federal poverty|poverty)\b"
    r"|\bover (?:the )?(?:income|asset) limit\b|\bminimum wage\b|\b(?:two|both|three|her|his"
    r"|their|minor|the|our|my) (?:parents|kids|adults)\b|\b(?:has|have|had|is|are|was|shows"
    r"|into) a (?:household|family) of\b|\ba (?:client|consumer|family|person|couple|woman"
    r"|man) (?:of mine|i\b|we\b|here|named|in (?:my|our) office)",
    ignore_case=True,
)
#: "it is for the woman I wrote about": what stands before is hers
MEANT = linear(
    r"\b(?:asking|question|this is|it's|ask|inquiring|checking) (?:for|about|on|on behalf of"
    r"|regarding)"
    r" (?-i:(?:Mr|Mrs|Ms)\b|[A-Z][a-z]+(?:[ .?!,]|$))|"
    rf"\b(?:it's|this is|that's|it is|asking|asked|question is|i ask) (?:for|about"
    rf"|on behalf of|regarding) (?:the|a|my|our|one of my) (?:[\w-]+\s){{0,3}}?{_SOMEONE}\b",
    ignore_case=True,
)
#: `basics.ids.new_reference`
REFERENCE = linear(rf"\b[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}\b")
#: someone who writes of themselves, as clients do and assisters do not
MYSELF = linear(
    r"\bi (?:lost|quit) my (?:job|insurance|coverage|benefits|ma)|\bi(?:'m"
    r"| am) (?:\w+ ){0,3}pregnant|\bi (?:have|had|got) no (?:insurance|coverage|income|job)"
    r"|\bmy (?:letter|notice|card|premium|renewal|husband|wife|kids|children|son|daughter"
    r"|spouse|baby|family|household|ma"
    r"|minnesotacare|income|hours|wages|insurance|medical assistance|employer)\b"
    r"|\bi (?:make|earn|get paid|was denied|was approved|applied for (?:ma|minnesotacare"
    r"|medical)|am (?:undocumented|disabled|diabetic|uninsured|unemployed)|work at|work for"
    r"|live with)\b",
    ignore_case=True,
)
#: what one client did or was told
TOLD = linear(
    rf"\bthe\s(?:\w+\s)?{_CLIENT}\s(?:brought|called|told|got|received|lost|reported|said"
    rf"|says|came|applied|moved|submitted|filed|stopped|tried|paid|went|picked|chose|signed"
    rf"|gave|uploaded|thinks|believes|swears|prefers|never|stated|mentioned|confirmed"
    rf"|was (?:told|denied|approved|dropped|terminated|born|diagnosed|laid|in|on|enrolled"
    rf"|closed|found)|has been|had|lives|works|earns|makes)\b",
    ignore_case=True,
)
MODAL = linear(
    r"\s(?:must|should|may|can|could|needs?|has to|would|is required|who|name\b|id\b"
    r"|information|services)\b",
    ignore_case=True,
)
YOUR_CASE = linear(
    r"\byour (?:\w+ ){0,2}?(?:application|coverage|ma|medical assistance|minnesotacare"
    r"|household|income|plan|premium|aptc|tax credits?|"
    r"renewal|case|eligibility|enrollment|family|wages|children|baby|pregnancy|diagnosis"
    r"|birth|ssn|appeal|denial|documents|insurance|benefits)\b|\byou (?:were|are"
    r"|have been) (?:\w+ )?(?:denied|approved|eligible|enrolled|determined)",
    ignore_case=True,
)
YOUR = linear(r"\b(?:your|you|you're|you've)\b", ignore_case=True)
MINE = linear(r"\b(?:i|my|i'm|i've|we|our)\b", ignore_case=True)
