"""Patterns of what is someone's in a text that is surely about someone (`loose_facts`).

None of them ever warns by itself, so they may be wide: an age is any number that "she is", an
account whatever stands beside "savings".
"""

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.dates import MONTHS
from assisterdesk.egress.loose_numbers import (
    ACCOUNTS,
    BIRTHS,
    NUMBERS_OF_CASES,
    PLACES,
    STATUSES,
)
from assisterdesk.egress.pattern import Pattern, linear
from assisterdesk.egress.rules._parts import COUNT, MONEY, PERIOD

_FOUR = r"(?:\D|^)(?P<value>\d{4})(?:\D|$)"
PATTERNS: tuple[tuple[PiiCategory, str, Pattern], ...] = (
    (
        PiiCategory.PHONE,
        "phone",
        linear(
            r"(?:^|[^\w.$/-])(?:1[ -]?)?"
            r"(?P<value>\(?[2-9]\d\d\)?[\s.-]{0,2}[2-9]\d\d[\s.-]{0,2}\d{4})(?:\D|$)"
            r"|(?:^|[^\w.$/-])(?P<value2>[2-9](?: \d){2},? \d(?: \d){2},? \d(?: \d){3})(?:\D|$)"
            r"|(?:^|[^\w.$/-])(?P<value3>[2-9]\d\d-\d{4})(?:\D|$)"
        ),
    ),
    (
        PiiCategory.SSN,
        "ssn",
        linear(
            rf"\b(?:ssns?|social|soc|itin)\b[^\n\d]{{0,24}}{_FOUR}"
            r"|\b(?P<value2>(?:ends?|ending)(?: in| with)? \d{4})\b"
            r"|(?:^|[^\w.$/-])(?P<value3>\d(?:[ -]\d){8}|\d{3},? \d\d,? \d{4}"
            r"|\d{3}[ -]\d{2} ?- ?\d{4})(?:[^\d-]|$)|\bl4\s?(?P<value4>\d{4})\b"
            r"|\d{4} / (?P<value5>\d{4})\b|[*](?P<value6>\d{9})[~*]"
        ),
    ),
    (
        PiiCategory.BIRTHDATE,
        "birthdate",
        linear(
            r"\b(?P<value>(?:born|dob|bday|birthday|b\.|nacid[ao]|yug|dhash\w+)[^\n.;]{0,14}?"
            r"\d{1,2}[ /.-]\d{1,2}(?:[ /.-]\d{2,4})?)\b"
            rf"|\b(?P<value2>(?:19[2-9]\d|20[012]\d)\s{MONTHS}\.?\s\d{{1,2}})\b"
            rf"|\b(?P<value3>\d{{1,2}}[\s-]{MONTHS}\.?[\s,-]{{1,2}}(?:19[2-9]\d|20[012]\d))\b"
            r"|\b(?P<value4>\d{1,2} ?(?:yo|y/o|yrs? old|years? old|years of age))\b"
            r"|\b(?:age|aged|turned|turns|turning)\s(?P<value5>\d{1,2})\b"
            r"|(?:^|[\s(,])(?P<value6>'[2-9]\d)(?:[\s,).]|$)"
            r"|\bborn (?:in |around |about )*(?P<value7>(?:19|20)\d\d)\b"
            r"|\b(?P<value8>(?:19[2-9]\d|20[012]\d)(?:0[1-9]|1[012])(?:[012]\d|3[01]))\b"
            rf"|\bis \d{{1,2}} (?:on|in) (?P<value9>{MONTHS}(?: \d{{1,2}})?)"
            r"|\b(?:kids?|children|boys|girls|sons|daughters)\b[^\n.;]{0,12}"
            r"(?P<value10>\(?\d{1,4}(?:/\d{2,4})?(?:, \d{1,4}(?:/\d{2,4})?){1,8}\)?)"
            rf"|\b(?P<value12>\d{{1,2}}{MONTHS}(?:19|20)\d\d)\b"
            r"|[a-z], (?P<value13>19[2-9]\d)\b"
            r"|\b(?P<value11>(?:xmas|christmas|new year)(?:'s)?(?: eve| day)? (?:19|20)\d\d)\b"
        ),
    ),
    (
        PiiCategory.CASE_ID,
        "case_id",
        linear(
            r"\b(?P<value>(?:policy|docket|claim|subscriber|member|group|case|mets|pmi"
            r"|app(?:lication)?"
            r"|user)\s?(?:id|no\.?|number|#)?:?\s?#?[a-z]{0,4}-?\d[\d-]{4,14})\b"
            r"|\b(?P<value2>[a-z]{1,4}-?\d{6,12})\b|\b(?P<value3>[a-z]{2,4}-\d{4}-\d{5,8})\b"
        ),
    ),
    (
        PiiCategory.GOVERNMENT_ID,
        "government_id",
        linear(
            r"\b(?:card no|green card|license|licence|dl|drv lic|passport|certificate|cert|receipt"
            r"|tribal id|visa|i-94|uscis|alien)\b[^\n\d]{0,24}?(?P<value>[a-z]{0,4}[# -]{0,3}"
            r"\d[\d-]{5,15}|\d{3} \d{2,3} \d{2,3})\b"
            r"|\b(?P<value2>[1-9][a-z][a-z0-9]\d[ -]?[a-z][a-z0-9]\d[ -]?[a-z]{2}\d\d)\b"
            r"|\boid ?#? ?(?P<value3>\d[\d ]{5,11}\d)\b"
        ),
    ),
    (
        PiiCategory.ADDRESS,
        "address",
        linear(
            r"\b(?P<value>(?:\d{1,6}\s)?(?:[nsew]\.?\s)?(?:[a-z][a-z'-]{2,16}|\d{1,3}(?:st|nd|rd"
            r"|th))"
            r"(?:\s[a-z][a-z'-]{2,16})?\s(?:street|avenue|ave|road|rd|drive|dr|lane|ln|blvd"
            r"|boulevard"
            r"|parkway|pkwy|court|ct|circle|terrace|trail|hwy|highway)\b\.?"
            r"(?:\s(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\b)?(?:\s?#\s?\w{1,4})?)"
            r"|\b(?P<value2>(?:cty|county|co|state|us)\.?\s(?:rd|road|hwy|highway)?\s?\d{1,3})\b"
            r"|\b(?:zip|zip code)\s(?P<value3>5\d{4})\b"
        ),
    ),
    (
        PiiCategory.INCOME,
        "income",
        linear(
            rf"(?P<value>{MONEY}{PERIOD}{{0,2}})|\b(?P<value2>\d{{1,2}}(?:\.\d\d)?\s?/\s?(?:h|hr"
            rf"|hour)"
            rf"(?:\s?x\s?\d{{1,2}})?)\b|\b(?P<value3>\d{{2,3}}(?:\.\d)?\s?k)\b"
            rf"|\b(?P<value4>\d{{2,3}}\s?%(?:\s(?:of\s)?fpl)?)"
            rf"|\b(?P<value5>(?:wages?|gross|net|income|pay|paid|makes?|earns?|ssi|ssdi|rsdi|ss|agi"
            rf"|pt|ft)"
            rf"\s\$?\d{{3,5}}(?:\.\d\d)?{PERIOD}{{0,2}})"
        ),
    ),
    (
        PiiCategory.HEALTH,
        "health",
        linear(
            rf"\b(?P<value>(?:baby |is |was |mom is )?due (?:again )?(?:in |on |at |about |date )*"
            rf"(?:{MONTHS}|\d{{1,2}}/\d{{1,2}}|xmas|christmas|any day|soon)(?: w/ \w+)?"
            r"|\d{1,2} ?(?:wks?|weeks?)(?: (?:along|pregnant|preg))?|gdm"
            r"|doesn't sleep\b[^.;\n]{0,24}"
            r"|drinks (?:too much|a lot)|born (?:early|premature)[^.;\n]{0,20}|hearing aids?)\b"
        ),
    ),
    (
        PiiCategory.FINANCIAL_ACCOUNT,
        "financial_account",
        linear(
            r"(?:^|[^\w-])(?P<value>\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4})(?:[^\d -]|$| \D| \d\d/)"
            r"|\b(?:trace|acct|account|checking|savings|routing|visa|mastercard"
            r"|card)\b[^\n\d]{0,20}"
            r"(?P<value2>\d[\d -]{3,18}\d)"
            r"|\b(?P<value3>(?:funeral|savings|checking|bank|ira) (?:account|acct)[^.;\n]{0,40})"
        ),
    ),
    (
        PiiCategory.FAMILY_SIZE,
        "family_size",
        linear(
            rf"\b(?P<value>(?:hh|household|family)\s?(?:of |size |= ?|: ?)?{COUNT}"
            rf"|{COUNT} (?:in|on) (?:the |her |his )?(?:hh|home|house|household|case|app\w*)"
            r"|(?:lives? with )?(?:a |his |her )?(?:wife|husband|spouse|mom|dad|me|her|him|self|he"
            rf"|she|grandma|gf|bf),? (?:(?:and|\+|&|plus) )?(?:{COUNT}|her|his|my|the|a"
            r"|wife"
            rf"|husband|grandpa)(?:,? \w+){{1,3}}|(?:mom|dad) (?:\+|&|of) {COUNT}(?: \w+)?"
            rf"|count {COUNT}(?: or {COUNT})?|(?:she|he|mom|dad|her|him) ?[+&] ?{COUNT}"
            rf"|party of {COUNT}"
            rf"|(?:it's )?us and (?:a |the )?\w+(?:, \d+)?)\b"
        ),
    ),
)

_KIN = (
    r"(?:wife|husband|hubby|spouse|partner|mom|dad|mother|father|parents?|grandma|grandpa|aunt"
    r"|auntie"
    r"|uncle|sister|brother|son|daughter|kids?|child|children|childrens|baby|infant|newborn|unborn"
    r"|twins|teens?|boys?|girls?|gf|bf|boyfriend|girlfriend|fianc[e]e?|ex|self|me|him|her|he|she"
    r"|himself|herself|roommates?)"
)
_SOME_KIN = rf"(?:(?:her|his|their|my|the|an?|new|{COUNT})\s){{0,2}}{_KIN}(?:'s)?"
_SIZES = (
    rf"(?:^|[\s,(.:;/\"])(?P<value>{_SOME_KIN}(?:,? ?(?:and|&|\+|plus|w/|with) ?(?:{_SOME_KIN}"
    rf"|{COUNT})"
    rf"|, {_SOME_KIN})+)(?:[^a-z0-9]|$)",
    rf"\b(?P<value>fam(?:ily)?\.? ?(?:of|=) ?{COUNT})\b",
    rf"\b(?P<value>(?:somos|son|nous sommes|we(?:'re| are)|there(?:'s| are)|they(?:'re| are|'d be"
    rf"|'ll be)"
    rf"|they were|were|total of|(?:that |which )?makes(?: it)?|just|now|are|alone with|hh|so"
    rf"|household of"
    rf"|households? of|it is|it's|put|means|has|shows|she's|says|plus) (?:only |now |just "
    rf"|we are )?{COUNT}"
    rf"(?: of us| in all| now| kids| under \w+| in the \w+| on \w+ \w+ \w+| with \w+| and \w+ \w+"
    rf"| instead of {COUNT}|, now {COUNT}| incl\.? \w+)?)(?:[,.;:!?)\"\n]|$)",
    rf"(?:^|[\s,(.:;/\"])(?P<value>{COUNT} (?:at home|in (?:the |our |her |his |my |la |all"
    rf"|an? )?(?:home|house"
    rf"|apartment|apt|family|casa|tsev|hh)|people|persons?|personas|ppl|mbrs?|members|occupants"
    rf"|of us|of them"
    rf"|leej|leeg|qof|childrens?|kids|carruur(?: ah)?|families|with her|adults|minors|children"
    rf"|instead of {COUNT})(?:,? (?:and |& )?{COUNT} (?:kids|on her app|want coverage|minors|apply"
    rf"|adults))?)"
    rf"(?:[^a-z0-9]|$)",
    r"\b(?P<value>qoysk?\w* (?:waa |ka )?\w+|guriga \w+ \w+(?: \w+)?|carruurt\w+ waa \w+"
    r"|waxaan nahay \w+ qof|shan carruur ah|muaj \d+ leeg|vivo con [^.,;\n]{4,28}"
    r"|vivimos \w+ en la casa)\b",
    r"\b(?P<value>lives? (?:with|w/) [^.,;\n]{3,32})",
    r"\b(?P<value>lives? alone|is alone now|just (?:him|her|me)|new baby #\d|no kids|no wife"
    r"|wife asks"
    r"|(?:her |his |the |oldest |son |daughter |kid )+moved (?:out|in|back)|the same \d|(?:its"
    r"|it's) just the two"
    r"|two (?:in college|of us|at home)|both (?:boys|girls|kids))\b",
    r"\b(?:single|mfj|hoh|mfs|mfs|jointly|joint|married"
    r"|qss)\b ?[,/|:(\s] ?(?P<value>1?\d)(?:[\s,.;/)|]|$)",
    rf"\bkids \((?P<value>{COUNT})\)",
)
_CREDITS = (
    r"\b(?P<value>(?:irs|owes?|owed|owing|repay|pay(?:s|ing)? (?:it |them )?back|paid back|took"
    r"|take|1095-?as?"
    r"|in advance|help with (?:premiums|paying)|tax help|credito|credits?|the help|form for taxes"
    r"|caawinta canshuurta|reconcil\w+|col(?:umn)? [abc]|non-filer|failure to reconcile)\b)",
    r"(?:^|[^\d])(?P<value>\$?\d{2,4}(?:\.\d\d)? ?(?:->|to|now|then"
    r"|, now) ?\$?\d{1,4}(?:\.\d\d)?)(?:\D|$)",
)
_CREDIT_SUM = (
    rf"\b(?:it's|it says|says?|gets?|got|getting|shows?|estimate|at|took|takes?|lost|loses?|lose"
    rf"|credit|aptc"
    rf"|stops?|be|their|his|her|so|about|gives|my|of|a|last year|is|went from) (?:is |of |about "
    rf"|only |a |says )*"
    rf"(?P<value>{MONEY}|\$?\d{{2,4}}(?:,\d{{3}})?(?:\.\d\d)?(?: off| a month| a year|/mo| back)?)"
    rf"(?:[^\d%]|$)"
)
_PAYS = (
    rf"(?P<value>{MONEY}{PERIOD}{{0,2}},? ?(?:x|at|for|about|@"
    rf"|,)? ?(?:about )?(?:\d{{1,2}}(?:\.\d)?|[a-z]+)"
    r" ?(?:h|hrs?|hours?)(?: ?(?:/|a|per|each) ?(?:wk|week))?)",
    r"\b(?P<value>\d{1,3}(?:[.,]\d{1,2})? ?(?:/ ?(?:h|hr|hour|wk|week|mo|m|month|yr|day)|an hour"
    r"|a week"
    r"|a month|hourly|the hour|la hora|hour|bucks|grand|thousand|per hour)(?: ?x ?\d{1,2})?)\b",
    r"\b(?P<value>\d{1,3}(?:\.\d\d)? ?x ?\d{1,3}(?: ?x ?\d{1,2})?(?:h|hrs)?)\b",
    r"\b(?P<value>(?:makes?|made|making|earns?|earned|earning|gets?|getting|draws?|drew|clears?"
    r"|grosses?"
    r"|nets?|brings?(?: home)?|pays?|paid|gana|gano|gagne|at|inc|income|about|around|maybe|abt"
    r"|she has|they have"
    r"|they've|reported|says|of|return says|be|have|hers|ui|ga|ss|crp|comp|wages?|rate|alimony|plus"
    r"|per cap|payroll|lease|rent|benefit|more like|comes to) (?:about |around |only |maybe "
    r"|roughly |nearly |just"
    r" |like |, )*\$?\d{2,3}(?:[,.]\d{1,3})?(?: ?k)?(?:\.\d\d)?)(?:[^\d/%-]|$)",
    r"\b(?P<value>\d{2,3},\d(?:\d{2})?)\b",
    r"\b(?P<value>(?:no|zero|\$0|without|any|nothing|0) (?:money|income|pay|work|job|wages|earnings"
    r"|coming in)"
    r"[^.,;\n]{0,30}|has nothing|have nothing|stays home|lives on [^.,;\n]{3,20}"
    r"|lives off [^.,;\n]{3,20}"
    r"|sin trabajo|ya no trabaja|shaqo ma hayso|per ?caps?(?: payments?)?|food stamps|for cash"
    r"|work comp"
    r"|student loans|pell(?: only)?|odd jobs|day labor|lottery \w+|capital gains?|cap gain"
    r"|settlement"
    r"|(?:sells?|sold) [^.,;\n]{3,24}|raise(?: to)?|second job|two jobs|works? \d\d h\w*"
    r"|\d\d ?h(?:ou)?rs?"
    r"|\d nights?|over limit|fpl)\b",
    r"(?:^|[^\d$-])(?P<value>\d{1,2},\d{3}(?:\.\d\d)?|\d{3,4}\.\d\d)(?:[^\d]|$)",
)
_CONDITIONS = (
    r"\b(?P<value>type (?:1|2|one|two|i|ii)|stage (?:\d|i+v?|one|two|three|four)|(?:fell|falls?"
    r"|fallen)(?: \w+){0,2}"
    r"|broke (?:his|her|my|an?|both) \w+|broken \w+|\w+ broke|lost (?:two |three |his |her "
    r"|a )?(?:fingers?|toes?|toe"
    r"|leg|eye|foot|arm|hearing)|took (?:the|his|her) (?:toe|leg|foot|breast)|take the leg"
    r"|wheel ?chair"
    r"|(?:\d{1,2}|\w+) ?(?:wks?|weeks?|months?|mos?)(?: (?:along|pregnant|preg|pp))?, ?twins"
    r"|is expecting"
    r"|she's expecting|expecting(?: in \w+)?|water broke|in labor|labor was \w+|lose the baby"
    r"|lost the baby"
    r"|perdio el bebe|is carrying|family way|g\d+p\d+|bp \d{2,3}/\d{2,3}|a1c \d+(?:\.\d)?|ef \d\d%?"
    r"|[a-z]\d\d\.\d{1,2}|hears voices|can't (?:walk|read|see|hear|drive|lift|dress|bathe|sleep"
    r"|live alone|work)"
    r"[^.,;\n]{0,20}|cant (?:walk|lift|sleep|work)[^.,;\n]{0,16}|cuts herself|cuts himself"
    r"|ending it"
    r"|don't want to be here|teeth|cev xeeb tub(?: \d+ hlis)?|(?:using|drinking) again|help bathing"
    r"|\d-person transfer|tested positive|test was positive|is positive|hiv\+?|bad (?:back|knees?"
    r"|hip|teeth|liver"
    r"|heart)|(?:back|knee|hip|heart|liver|kidney|lung|eye|skin|breast|colon|prostate) (?:trouble"
    r"|problems?|pain"
    r"|cancer|ca|disease|surgery|failure|attack|op)|in a coma|on a vent|on oxygen|been on oxygen"
    r"|fits since \w+"
    r"|throwing up|memory(?: is| going)*|forgets(?: now)?|has the \w+ thing|\d{1,2} ?cm dilated"
    r"|on hormones"
    r"|the accident|the crash|milk came in|due(?: date)?[: ]{1,2}(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
    r"|ed[dc] [\d/-]+"
    r"|(?:two|three|four|five|six|seven|eight|nine|\d) months?(?: pregnant| along)?)\b",
)
_LIVES = (
    r"\b(?P<value>(?:works?|worked|working|starts?|started|starting|job|hired|employed|intern"
    r"|stocks|cooks"
    r"|serves|bartends|teaches|studies|studying|sophomore|freshman|junior|senior|student|goes|going"
    r"|graduated|adjunct|resident|hygienist|waits tables|temp|shift|cleaning|hauls|picking|picks"
    r"|pruning) (?:(?:full|part) time )?(?:at|for|as) (?:the |a |an )?[^.,;\n()]{2,30})",
    r"\b(?P<value>(?:b\.|born:?|born in|from|desde"
    r"|de) (?:the )?(?:[a-z]+ (?:refugee )?camp[^.,;\n]{0,20}))",
    r"\b(?P<value>(?:marriage|birth|death|divorce)(?: \w+)? (?:cert(?:ificate)?s?|decree|record)"
    r"|(?:got |just )?(?:married|divorced|separated|deported|sponsored|detained|released|laid off"
    r"|let go"
    r"|locked up|fired|evicted|naturalized)(?: (?:in|on|to|from|since|by) [^.,;\n]{2,24})?"
    r"|(?:his|her) (?:wife|husband) left|gave notice[^.;\n]{0,30}|turned in (?:his"
    r"|her) [^.,;\n]{3,24}"
    r"|despid\w+(?: de [^.,;\n]{3,20})?|poob hauj ?lwm|first language|speaks [a-z']+|nuer spkr"
    r"|legal guardian(?:ship)?|guardian|never finished \w+ \w+|got out of [^.,;\n]{3,20}"
    r"|(?:just )?came out of [^.,;\n]{3,20}|\d+(?:st|nd|rd|th) (?:grade|shift)|second shift|line \d"
    r"|cps involved|fob (?:not )?involved|arrived [^.,;\n]{3,24}|arr [^.,;\n]{3,24}"
    r"|rel(?:ease)? \d[\d/]+"
    r"|marriage \d[\d/]+|w-?2 [^.,;\n]{3,24}|emp:? [^.,;\n]{3,24}|owns (?:the|a) [^.,;\n]{3,24}"
    r"|truck driver"
    r"|(?:drives?|hauls) (?:for |a |an )?[a-z' ]{2,20}|own truck|farm sale"
    r"|sells? the farm[^.,;\n]{0,8})",
)
#: written with capitals: where someone comes from
ORIGINS = linear(
    r"\b(?P<value>(?:b\.|[Bb]orn:?|[Bb]orn in|(?:[Cc]ame|[Aa]rrived|is|'s|are|was|he|she|,) from"
    r"|[Nn]acid[ao] en)"
    r" [A-Z][a-z'-]{2,14}(?: [A-Z][a-z'-]{2,14}){0,2}(?:, [A-Z][a-z]{2,14})?)"
)
#: written with capitals: a county
COUNTIES = linear(r"\b(?P<value>[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})? (?:County|Cty))\b")
CREDIT_SUM = linear(_CREDIT_SUM)
SPEAKS_OF_CREDIT = linear(
    r"\b(?:aptc|credits?|subsid\w+|1095-?a?s?|8962|irs|slcsp|ptc|credito|advance)\b"
)


def _each(
    kind: PiiCategory, rule: str, patterns: tuple[str, ...]
) -> tuple[tuple[PiiCategory, str, Pattern], ...]:
    return tuple((kind, rule, linear(p)) for p in patterns)


WIDE: tuple[tuple[PiiCategory, str, Pattern], ...] = (
    *_each(PiiCategory.BIRTHDATE, "birthdate", BIRTHS),
    *_each(PiiCategory.GOVERNMENT_ID, "government_id", STATUSES),
    *_each(PiiCategory.FINANCIAL_ACCOUNT, "financial_account", ACCOUNTS),
    *_each(PiiCategory.CASE_ID, "case_id", NUMBERS_OF_CASES),
    *_each(PiiCategory.ADDRESS, "address", PLACES),
    *_each(PiiCategory.FAMILY_SIZE, "family_size", _SIZES),
    *_each(PiiCategory.TAX_CREDIT, "tax_credit", _CREDITS),
    (PiiCategory.TAX_CREDIT, "tax_credit", CREDIT_SUM),
    *_each(PiiCategory.INCOME, "income", _PAYS),
    *_each(PiiCategory.HEALTH, "health", _CONDITIONS),
    *_each(PiiCategory.OTHER, "circumstances", _LIVES),
)
