"""Births, papers, accounts, cases and places as they are written of someone (`loose_patterns`).

Like all that is loose they count only in a text that is surely about someone.
"""

from assisterdesk.egress.dates import MONTHS
from assisterdesk.egress.rules._parts import COUNT, MONEY

#: banks of Minnesota and places that hold money, as they are called
BANK = (
    r"(?:wells(?: fargo)?|bremer|us bank|u\.s\. bank|usb|tcf|chase|associated|affinity(?: plus)?"
    r"|hiway|spire|wings|think(?: bank)?|sunrise(?: bank)?|topline|trustone|huntington|old national"
    r"|ally|chime|varo|venmo|paypal|cash app|edward jones|thrivent|optum|fidelity|vanguard|schwab"
    r"|frandsen|magnifi|ideal|firefly|royal|capital one|discover|bank of america|amex"
    r"|(?:[a-z]+ ){0,2}(?:state|national|citizens|community|security|first|farmers|merchants"
    r"|heritage|members|cooperative|federal) (?:bank|national|cooperative|credit union|cu|fcu)"
    r"|first national|(?:the )?credit union|[a-z]+ (?:fcu|cu)|bank of [a-z]+|[a-z]+ bank)"
)
_DAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_TEENS = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_AGE = rf"(?:1[01]\d|\d{{1,2}}(?:\.\d)?|{_TEENS}|{_SMALL})"
_WHEN = (
    rf" (?:on|in|next|this|since|till|until|el|en) (?:the |a |of |de )*(?:{MONTHS}|{_DAYS}|week"
    rf"|month"
    r"|year|yesterday|today|spring|summer|fall|winter|[a-z]+(?:st|nd|rd|th)|enero|febrero|marzo"
    r"|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d{1,2})"
    r"[^,.;!?()\n]{0,16}"
)
_STOP = r"(?:[\s,.;:!?)\"/|&-]|$)"
_START = r"(?:^|[\s(,;:\"/|.-])"
_YEAR = r"(?:19[2-9]\d|20[01]\d|202\d)"
BIRTHS = (
    r"\b(?P<value>(?:[a-z]{1,12} )?born (?:in |on |around |about |the |early )*"
    r"[^,.;:()\[\]\n]{3,32})",
    rf"\b(?:he|she|i|they|mom|dad|who|kid|baby|twins?|client|wife|husband|son|daughter|hubby"
    rf"|they're)"
    rf"(?:'s|'m|'re|s| is| am| are| was)?(?: (?:now|about|around|only|both|just|already|like|almost"
    rf"|turning))* (?P<value>{_AGE}(?: and (?:a half|a quarter))?(?:ish)?(?:{_WHEN})?){_STOP}",
    rf"\b(?:he|she|i|they)(?:'s|'m|'re| is| am| are| was)(?: (?:now|about|around|only|both|just))*"
    rf" (?P<value>{_AGE}){_STOP}",
    rf"\b(?:turns?|turned|turning|cumple|cumplio|made it to|will be|hits|be) (?P<value>{_AGE}"
    rf"(?:{_WHEN})?){_STOP}",
    rf"{_START}(?P<value>{_AGE}(?:{_WHEN}| today| now| next week)){_STOP}",
    r"(?:[,(/|.]\s?|\b(?:baby|kid|son|daughter|is|am|has|have|he's|she's|hes|shes|tiene|she|he)\s)"
    r"(?P<value>(?:age |b\. ?)?\d{1,3}(?: and \d{1,2})? ?(?:yrs?|years?|yo|mos?|months?|weeks?|wks"
    r"|days|anos|jir|xyoo)(?: old| and \d{1,2} months)?)(?:[\s,.;:!?)\"]|$)",
    rf"\b(?P<value>age[ds]?:? {_AGE}(?: and \d{{1,2}} months)?){_STOP}",
    r"[a-z?'\"] ?(?P<value>\((?:b\.? ?)?(?:\d{1,2}|(?:19|20)\d\d)(?: ?(?:mos?|yrs?|yo))?\))",
    r"\b(?P<value>\((?:19|20)\d\d(?:, (?:19|20)\d\d)+\))",
    r"(?:[a-z)]{2},|\s[-\x96]|\s/|\s\||[a-z]{3}[.:]) (?P<value>[1-9]\d)(?:[,.;)]|\s?[/|-]|$|\n"
    r"| and \d)",
    r"(?:[a-z]{2},|[:] ?|\bboth |\bage[sd]?:? ) ?(?P<value>\d\d and \d\d)\b",
    r"\b(?P<value>both \d\d)\b",
    r"\b(?:kids?|children|twins|boys|girls|ages?|aged|daughters|sons)'?s?(?: ages?)?(?: are)?:? "
    r"(?P<value>\(?\d{1,2}(?:(?:, ?| ?& ?| and |/|, and )\d{1,2}){0,8}\)?)(?:[\s,.;:)]|$)",
    rf"\b(?P<value>(?:{MONTHS}|xmas)\.?,? (?:the )?\d{{0,2}}(?:st|nd|rd|th)?,? ?{_YEAR})\b",
    rf"\b(?P<value>(?:{MONTHS})\.? '\d\d)\b",
    rf"\b(?P<value>(?:0?[1-9]|1[012])/{_YEAR})\b",
    r"(?:^|[^\d$/.-])(?P<value>(?:0?[1-9]|[12]\d|3[01])[/. -](?:0?[1-9]|[12]\d|3[01])[/. -]"
    r"(?:19[2-9]\d|20[01]\d|[2-9]\d))(?:[^\d/]|$)",
    r"(?:^|[^\d$/.-])(?P<value>(?:0?[1-9]|[12]\d|3[01])[/. -](?:0?[1-9]|[12]\d|3[01])[/. -]"
    r"(?:19[2-9]\d|20[012]\d|[01]\d))(?:[^\d/]|$)",
    r"(?:\b(?:is|one|in|the|yug|yob|sinh|a[n]?o|born|vs|or)\s|[|/,;:(\t_]\s?|[a-z]\s)"
    r"(?P<value>(?:19[2-9]\d|200\d|201[0-6]))(?:\s|[|/,;:)\t.?_]|$)",
    rf"\b(?:baby|newborn|twins|bday|birthday|dob|came|turn|birthdate|kids?:?|born)\b(?:'s)?"
    rf"(?: [a-z]+){{0,2}} (?P<value>(?:{MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}"
    rf"|\d{{1,2}} ?(?:{MONTHS})|today|yesterday|{_DAYS})\b",
    rf"\b(?P<value>(?:{_TEENS}|{_SMALL}),? (?:{_TEENS}|{_SMALL}),? (?:nineteen,? )?"
    rf"(?:thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?(?:{_SMALL})?)\b",
    rf"(?:\bshe|\bhe|\bgirl|\bkid|^|[.,:]) ?(?P<value>{_TEENS}), ",
    r"\b(?P<value>(?:birth|b)?(?:day|date|year)s?(?:'s)? (?:is |are |in |of |on |shows? |guess )*"
    r"[^,;\n]{0,24}\d[\d/.-]{0,9})",
    r"\b(?P<value>b\. ?(?:19|20)\d\d)\b",
    r"\b(?:db|d\.b\.|dob) (?P<value>\d\d ?\d\d ?\d\d(?:\d\d)?)\b",
    r"(?:^|[_ ,.-])(?P<value>(?:0[1-9]|1[012])(?:0[1-9]|[12]\d|3[01])(?:19[2-9]\d|20[01]\d"
    r"|[3-9]\d))"
    r"(?:[_ ,.-]|$)",
)
_STATUS = (
    r"(?:[ut] visas?|h-?[12][ab](?: visas?| approval)?|b-?[12](?: visa)?|f-?[12](?: visa)?|tps|daca"
    r"|asylum|asylees?|refugees?|parolee?|u4u(?: parole)?|green cards?|i-?(?:551|94|797|766|20|864)"
    r"(?: stamp| numbers?)?|n-?(?:400|550|600)|ead(?: cards?| cat)?|cdib|siv|sij|cofa|lpr|lrif"
    r"|lawful(?:ly)? presen\w+|citizen(?:ship)?s?(?: test| proof)?|usc|naturali[sz]\w+"
    r"|work permits?"
    r"|undocumented|papers|papeles|passports?(?: card)?|consular id|matricula(?: consular)?"
    r"|tribal (?:ids?|cards?|enrollment(?: card)?|member)|enrolled(?: member)?|alien (?:number|no)"
    r"|a-?number|travel doc(?:ument)?s?|resident cards?|driver'?s? licen[cs]e|(?:state|mn|va"
    r"|consular) id"
    r"|(?:learner )?permit|visas?|immigration \w+|oath|save step|medicare card|pmi card"
    r"|medicaid card"
    r"|stamp|dd-?214|no social|unhcr paper)"
)
_WITH = (
    r"(?:her|his|my|their|our|the|an?|no|on|as|is|has|have|had|got|with|w/o|not|us|u\.s\.|expired"
    r"|foreign|approved|all|kids|has|came|arrived|entered|only|copy|of|both|sides|your|[a-z]+(?:an"
    r"|ese))"
)
_FATE = (
    r"(?:pending|approved|granted|expired?|expires|exp|lapsed|since|till?|until|from|in|to|for|is"
    r"|was"
    r"|are|under|finish\w*|end\w*|class|card|copy|scans?|front|and|back|until|months?|years?|yrs?"
    r"|status|renewal|receipt|date|only|number|no|not|\(?oath|exp|c\d\d|a\d\d|re\d|cat|step"
    r"|[\d/.,]+\w*"
    rf"|{MONTHS})"
)
STATUSES = (
    rf"\b(?P<value>(?:{_WITH} ){{0,5}}{_STATUS}(?:,? {_FATE}){{0,6}})(?:[^a-z0-9]|$)",
    r"(?:^|_)(?P<value>(?:passport|i-?94|i-?551|i-?797|ead|naturali[sz]ation|h1b|visa|green ?card)"
    r"(?:[_ ][a-z]+)?)(?:_|\.|$)",
    r"\b(?:came|arrived|arr|entered|here|landed)\b[^.;\n]{0,30}?(?P<value>(?:on|with|as|under)"
    r" (?:an? )?(?:\w+ )?(?:parole|siv|refugees?|visa|u4u|tps))",
    r"\b(?P<value>(?:red lake|leech lake|white earth|mille lacs|fond du lac|bois forte"
    r"|grand portage"
    r"|lower sioux|upper sioux|prairie island|sisseton[- ]wahpeton)(?: band)?,?"
    r"(?: (?:enrolled|enrollment|roll|member|no|id|tribal|descendant"
    r"|#))*[ .#:]{0,3}[a-z0-9-]{0,10}\d?)",
    r"(?:^|[^\w])(?P<value>m(?:[ -]\d{3}){4})(?:\D|$)",
    r"\b(?:oid|file|roll|band|enrollment|enr|i-94|number|a#?|cert(?:ificate)?|service number"
    r"|consular id|passport|medicare|card|license|permit|parole)[ .:#]{1,3}(?:(?:no|number|is"
    r"|card)[ .:#]{1,2})?"
    r"(?P<value>[a-z]{0,4}[ -]?\d[\d -]{2,14}[a-z]?\d{0,2})\b",
)
_VALUE = r"[.x*#\x85-]{0,8}\d[\dx* -]{2,24}[\dx*]"
ACCOUNTS = (
    rf"\b(?:accts?|accounts?|cuenta|acct\.? no|checking|savings|chk|checks?|ck|visa|mastercard|mc"
    rf"|card"
    rf"|discover|routn?i?ng|rtg|aba|iban|bank|bremer|tcf|wells|chase|hsa|ach|fcu|cu|draft"
    rf"|money order"
    rf"|moneygram|receipt|trust|finish|ref)\b[^\d\n;$]{{0,32}}?(?P<value>"
    rf"(?:[a-z]{{2}}\d\d )?{_VALUE})(?:\D|$)",
    r"(?:^|[\s,;|\t])(?P<value>\*{3,8}\d{4})(?:\D|$)",
    r"\b(?P<value>x\d{4})\b",
    r"\b(?P<value>(?:visa|card|account|acct|checking|savings)[ .:]{1,3}(?:(?:number|no|ending|ends"
    r"|in)"
    r"[ .:]{1,2})*[x.*-]{0,5}\d{4})(?:\D|$)",
    rf"\b(?P<value>(?:(?:has|had|have|her|his|their|two|about|the|an?|over|pays? by"
    rf"|paid by) ){{0,3}}"
    rf"(?:{MONEY}|\$?\d[\d,]{{2,8}}|{COUNT})? ?(?:in |of )?(?:an? |the |her "
    rf"|his )?(?:[a-z]+ ){{0,2}}"
    r"(?:savings|cds?|money market|ira|401k|annuity|burial (?:account|fund)|prepaid burial"
    r"|life insurance(?: policy)?|credit union|trust|money orders?|bank statements?|voided checks?"
    r"|bank letter|bank book|assets)(?: (?:at|in|with|of|is|has|worth|by) [^.;\n]{2,30}"
    r"|,? \$?\d[\d,.]{2,9})?)",
    r"(?:^|[_ ])(?P<value>(?:voided_?check|acct|bankstmt|routing|visa"
    r"|ach)[_a-z]*_?[\d-]{0,14})(?:[_.]|$)",
    r"\b(?P<value>(?:card|payment|draft|check) (?:declined|bounced|returned"
    r"|on file)[^,.;\n]{0,10})",
    # what is where: "about 90k at Think Bank", "the account at Sunrise", "her Wells card"
    rf"\b(?P<value>(?:{MONEY}|\$?\d[\d,.]{{1,8}}k?|thousands?|money|everything|the rest)"
    rf"(?: [a-z]+){{0,5}}? (?:at|in|with|from|on|of) (?:(?:an?|the|her|his|their|my) )?"
    rf"(?:{BANK}|cds?|ira|bank|credit (?:union|card)|checking|savings|house fund|money market)\b)",
    rf"\b(?P<value>(?:accounts?|accts?|savings|checking|cds?|statements?|stmts?|funds?|loan"
    rf"|mortgage"
    rf"|cards?|checkbook|bank ?book|autopay|draft|deposit|mutual funds?|ira) (?:only )?(?:is "
    rf"|are |was "
    rf"|has |had )?(?:at|with|from|of|through|by|in|over) (?:the )?(?:{BANK}|[a-z]+ (?:bank|cu|fcu"
    rf"|credit union)))\b",
    rf"\b(?P<value>(?:(?:her|his|their|my|an?|the) )?(?:{BANK}) (?:credit |debit |share )?(?:cards?"
    rf"|accounts?|accts?|checking|savings|cds?|checks?|statements?|stmts?|letter|draft))\b",
    r"\b(?P<value>(?:(?:her|his|their|my|an?|the|full|copy of|both|photo of|picture of) ){1,3}"
    r"(?:debit|credit|bank|prepaid|direct express|payroll) (?:cards?|book|account)(?: number)?"
    r"(?:,? (?:front|back|both sides|and|starts?|with|on file|was|got|is|\d{2,4}|stolen"
    r"|declined)){0,5})",
    r"\b(?P<value>(?:burial|funeral|prepaid burial|life insurance|annuity|401k|403b|roth|hsa|fsa"
    r"|able)"
    r"(?: [a-z]+){0,4} (?:\$?\d[\d,.]{2,9}k?|has|holds|worth|paid|irrevocable|cash)[^.;\n]{0,24})",
    r"\b(?P<value>(?:exp|expires?|expiry|cvv|cvc)[ .:]{1,2}\d{1,2}/\d{2,4}(?: (?:cvv|cvc) \d{3})?)",
    r"\biban (?P<value>[a-z]{2}\d\d(?: ?[\da-z]{4}){3,7}(?: ?\d{1,3})?)\b",
)
NUMBERS_OF_CASES = (
    r"\b(?:member|id|sub|group|grp|mrn|rx|ref|acct|case|cases|claim|conf|hp|hpid|hpm|app"
    r"|application|emp"
    r"|docket|appeal|user|policy|crm|sr|kiiska|caso|number|#|code|eob|records?|file|mnsure|maxis"
    r"|mets)"
    r"[ .:#]{1,3}(?:(?:is|number|no|id|es|and|card)[ .:#]{1,2}){0,2}"
    r"(?P<value>[a-z]{0,4}[ -]?\d[\d -]{3,16}"
    r"[a-z]{0,2}\d{0,2})(?:[^\w]|$)",
    r"\b(?P<value>(?:mns|mets|bsl|hp|we|mn|bp|hpm|app|conf|edi)-?\d{0,4}-\d{4,9}(?:-\w{1,4})?)\b",
    r"\b(?P<value>[a-z]{1,4}-?\d{4,9}(?:-\d{1,3})?)(?:[^\w-]|$)",
    r"\b(?P<value>\d{2,8}-\d{2,8}(?:-\d{1,4}){1,2}|\d{6,10}-\d{1,3})(?:[^\w-]|$)",
    r"(?:^|[\s\t|;,:(#=])(?P<value>\d{5,10})(?:[\s\t|;,.:?!)]|$)",
    r"\b(?P<value>(?:grp|group) [a-z]{2,4}-?[a-z0-9]{2,8})\b",
    r"(?:^|[\s_])(?P<value>\d{4}-\d{4}(?:-\d{2,4})?)(?:[\s._]|$)",
    r"\b(?P<value>(?:(?:her|his|their|the|temporary) )?(?:ids?|temporary number|conf\.?"
    r"|confirmation"
    r"|complaint|reference|ref|record|policy|group/policy)(?: (?:there|is|no\.?|number|for \w+))?"
    r"[ :#=.]{1,3}[a-z]{0,4}[ -]?\d[a-z0-9]{0,3}[ -]?\d[\d -]{2,14}[a-z]?)\b",
    r"(?:^|[\s(:#,])(?P<value>[a-z]{2,4} \d{3,4} \d{2,4}(?: \d\d)?|[a-z]-\d{4}-\d{4,6}|\d{1,3}[a-z]"
    r"(?:-?\d{2,6}){1,3}|[a-z]{1,3}\d{4}-\d{2,4}-\d{1,3}|\d{2}-\d{4,5}|\d{4}-[a-z]|#\d{8,12})"
    r"(?:[\s.,;:)|]|$)",
    r"\buser ?(?:name|id)?[ :]{1,2}(?P<value>[a-z][a-z.]{1,12}\d{2,6}|[a-z]{2,}\.[a-z]{2,})\b",
    r"\b(?:appeal|docket)[_ #]{1,3}(?P<value>(?:[a-z]-)?\d[\d-]{3,12})",
)
_IN = (
    r"(?:in|at|on|by|behind|above|near|off|up|out|over|to|c/o|across|around|next to"
    r"|outside|under|down)"
)
PLACES = (
    rf"\b(?P<value>(?:is |was |still )?(?:lives?|lived|living|stays?|staying|sleeps?|sleeping|moved"
    rf"|moving"
    rf"|resides?|renting|rents|parked|winters?|wintering|couch surfing|camping)(?: (?:now|up|back"
    rf"|out|my"
    rf"|free|for now))*(?: basement)? {_IN} [^.;\n()\"]{{2,48}})(?:[.;\n()\"]|$)",
    rf"\b(?P<value>(?:lives?|lived|living|stays?|staying|sleeps?|sleeping|moved|moving|resides?"
    rf"|rents"
    rf"|winters?|wintering|couch surfing|vive|vivo) {_IN} (?:the |an? |her "
    rf"|his )?[^,.;\n()\"]{{2,32}})",
    r"\b(?P<value>homeless(?: since [a-z]+)?)\b",
    r"\b(?P<value>(?:c/o|in care of) [^;\n()\"]{3,44})",
    r"\b(?P<value>(?:p\.?o\.? ?(?:box)?|box|rr|hc|fire (?:no\.?|number)|fire|lot|trailer|trlr|space"
    r"|unit"
    r"|apto?\.?|apartment|room|rm|bldg|building|suite|ste|tower|bed) ?#? ?\d{1,5}[a-z]?"
    r"(?:,? (?:at |in |on )?[a-z][a-z' ]{2,24})?)",
    r"\b(?P<value>(?:(?:at|in) (?:the |an? |their |his |her )?(?:[a-z]+ ){0,2}"
    r"|(?:the )?[a-z]{4,} )(?:shelter|motel|hotel|inn|lodge|manor|trailer court"
    r"|mission|halfway house|group home|nursing home|towers?|apts|apartments|plaza|heights|villa"
    r"|barracks|convent|dorms?|reservation|duplex)(?: (?:on|at|in|of) "
    r"(?:the )?[a-z][^,.;\n()]{2,24})?)",
    r"\b(?P<value>(?:(?:1st|2nd|3rd|\d{1,3}th) (?:&|and|/) [a-z]{3,14}|[a-z]{3,14} (?:&|and"
    r"|/) (?:1st|2nd"
    r"|3rd|\d{1,3}th|main|dale|penn))"
    r"(?:,? (?:st paul|st\. paul|mpls|minneapolis))?(?: (?:duplex|apartment"
    r"|apt)[ ,]{1,2}\w{1,4})?)\b",
    r"\b(?P<value>5[56]\d{3})(?:[\s,.;:)-]|$)",
    r"\b(?P<value>(?:address|addr|house|place|cabin|apt|apartment)(?:'s)? (?:is|on|in|at|to|by"
    r"|of) [^,.;\n()]{3,36})",
    r"\b(?P<value>[1-9]\d{1,4}(?: ?[\xbd/]\d)? (?:[nsew]\.? "
    r"|old )?[a-z][a-z'.]{2,14}(?: [a-z]{2,12})?"
    r" (?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|blvd|boulevard|pkwy|court|ct|circle"
    r"|trail|way"
    r"|terrace|place|pl|hwy|highway)\.?(?: (?:n|s|e|w|ne|nw|se|sw|north|south|east|west))?"
    r"(?:,? (?:apt|unit|#|lot|trlr|rm|room|upstairs|downstairs|lower)[ #.]{0,2}\w{0,5})?"
    r"(?:,? (?:in )?[a-z][a-z. ]{2,16},? (?:mn|wi|ia|nd|sd|az|minn)(?: \d{5})?)?)(?:[^a-z0-9]|$)",
    r"\b(?P<value>(?:hwy|highway|cty|county road|cr|rural route|rr|cedar|larpenteur"
    r"|state hwy) \d{1,4}[a-z]?"
    r"(?: [a-z]+){0,2})\b",
)
