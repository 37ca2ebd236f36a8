"""Someone's income, wages or benefits, in figures or words, by the hour or by the year."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.rules._parts import MONEY, PERIOD, SAID_NUMBER

_SOURCE = (
    r"(?:income|wages?|salary|earnings|earned|pay|paychecks?|pay ?stubs?|paystubs?|gross(?:es"
    r"|ed)?|nets?|magi|agi|unemployment|pension|"
    r"ssi|ssdi|rsdi|social security|tips|profits?|child support|alimony|spousal support"
    r"|commissions?|annuity|take[- ]home|hourly rate|"
    r"disability (?:benefits?|payments?)|workers'? comp(?:ensation)?|self-?employ\w*"
    r"|side (?:job|gig)|freelance|doordash|uber|lyft|"
    r"schedule c|retirement|dividends|rental|w-?2s?|1099s?|overtime|bonus|stipend|per capita"
    r"|ingresos?"
    r"|gana|sueldo|business|farm)"
)
_VERB = (
    r"(?:earn(?:s|ed|ing)?|make[s]?|made|making|bring(?:s|ing)? (?:in|home)|brought (?:in"
    r"|home)|gets? paid|got paid|is paid|was paid|paid|pays|"
    r"takes? home|took home|receiv(?:e[sd]?|ing)|collect(?:s|ed|ing)?|draws?|drawing|grosses"
    r"|grossed|nets|netted|"
    r"clears|gets|getting|got|has|projects?|projected|estimat\w+|expects?|report(?:s|ed)?"
    r"|gana|recibe)"
)
_PLAIN = r"(?:(?:about|around|roughly|like|only|maybe)\s)?\b\d{2,6}(?:\.\d\d)?"
_WORDY = linear(
    rf"\b{_SOURCE}\b[^.;\n]{{0,60}}?(?P<value>{MONEY}{PERIOD}{{0,3}}|{_PLAIN}{PERIOD}{{1,3}})"
    rf"|\b{_VERB}\b[^.;\n$]{{0,40}}?(?P<value2>{MONEY}{PERIOD}{{0,3}}|{_PLAIN}{PERIOD}{{1,3}})"
)
_PAID = linear(
    rf"(?P<value>{MONEY}{PERIOD}{{1,3}})|(?P<value2>{MONEY})\s(?:in|of|from"
    rf"|on)\s(?:\w+\s){{0,3}}{_SOURCE}\b|(?P<value4>{MONEY}{PERIOD}?\s(?:take[- ]home|gross"
    rf"|net|income|wages|salary|pension|profit|ssi|ssdi|rsdi|unemployment|paychecks?|biweekly"
    rf"|weekly|from (?:ssi|ssdi|rsdi|social security|unemployment|wages)))\b"
    rf"|\bat\s(?P<value3>\$\d{{1,2}}(?:\.\d\d)?)(?:[\s,.]|$)"
)
_FPL = linear(
    r"\b\d{2,3}(?:\.\d)?\s?(?:%|percent)\s?(?:of\s)?(?:the\s)?(?:fpl|fpg|federal poverty"
    r"|poverty)(?:\s\w+){0,2}"
)
_TYPE = linear(rf"\s(?:(?:in|of|from)\s(?:her |his |their )?)?(?:monthly |gross |net )?{_SOURCE}\b")
_LOOSE = linear(
    rf"\b(?:ssi|ssdi|rsdi|pension|unemployment|wages?|income|net|gross|annual earnings"
    rf"|earnings|social security)\s(?:of |is |= ?|: ?)?\$?\d{{2,3}}(?:,\d{{3}}|\d{{1,3}}"
    rf"|k)?(?:\.\d\d)?\b|\b\d{{1,3}}\sdollars? (?:an?\s|per\s)?(?:hour|hr|week|month)|"
    rf"\b{MONEY}{PERIOD}{{0,2}}(?:\s(?:in|of|from|on)\s(?:social security|ssi|ssdi|rsdi|wages"
    rf"|tips|pension|unemployment|child support|retirement|\w+ benefits)|\s(?:pension|wages"
    rf"|ssi|ssdi|rsdi|social security|unemployment|salary|income|disability))"
    rf"|\bworks?\s\d{{1,2}}\s?(?:hrs?|hours)\b[^.;\n]{{0,20}}?\bat\s\$\d{{1,2}}(?:\.\d\d)?"
    rf"|{MONEY}{PERIOD}{{1,3}}|(?:about|around|roughly|combined|total"
    rf"|together)\s\$?\d{{2,3}}k\b|\$\s?\d{{1,3}},\d{{3}}(?:\.\d\d)?\b|\b(?:is|was|are|and|to"
    rf"|makes|of)\s\d{{2,3}},\d{{3}}\b"
)
_NONE = linear(
    r"\b(?:gets?|receives?|draws?|collects?|has|on|living on|lives on)\s(?:only\s)?(?:(?:a|an"
    r"|her|his|some)\s)?(?:(?:small|va|state|county|union|military|teacher|monthly"
    r"|tiny)\s){0,2}(?:pension|ssi|ssdi|rsdi|social security|unemployment|disability (?:pay"
    r"|checks?|benefits)|alimony|child support|workers' comp|per cap\w*|survivor benefits)\b|"
    r"\b(?:her|his|their|client's|consumer's|husband's|wife's|spouse's|household's|family's"
    r"|mom's|dad's)\s(?:\w+\s){0,2}?(?:income|wages|salary|unemployment|paychecks?"
    r"|pay ?stubs?|paystubs|earnings|hours|pension|ssi|ssdi|rsdi|social security (?:check"
    r"|income|benefits)|tips|job loss|overtime|child support)\b(?:\s(?:was|were|is|are"
    r"|stopped|ended|dropped|went|increased|decreased|changed|wasn't|isn't|has|have|varies"
    r"|from)\b(?:\s\w+){0,3})?|"
    r"\b(?:no|zero|\$0|without(?: any)?|has(?:n't| not) (?:had|got)(?: any)?)\s(?:earned\s"
    r"|current\s|countable\s|household\s|reported\s|other\s)?income\b"
    r"|\b(?:income|hours|wages|pay|earnings) (?:has |have |was |were |is |are |just "
    r"|recently )*(?:dropped|went (?:up|down)|increased|decreased|reduced|cut|changed|doubled"
    r"|fell|jumped|rose)\b[^.;\n]{0,30}"
    r"|\b(?:lost|quit|laid off from|fired from) (?:her|his|their|the|a|my) job\b|\blost job\b"
    r"|\b(?:no|zero) (?:earnings|wages|work|job)\b|\bstopped (?:working|driving|cleaning)\b"
    r"|\b(?:picked up|working"
    r"|works|more|lost) (?:overtime|extra (?:shifts|hours))\b"
)
_SPOKEN = linear(
    rf"\b(?:\d{{1,2}}|{SAID_NUMBER}(?:[\s-]{SAID_NUMBER})?) (?:and change|something|bucks"
    rf"|and a half"
    rf"|dollars)?\s?(?:an|a|per) (?:hour|hr|week|month|day|shift)\b|"
    rf"\b(?:about |around |like |maybe |roughly )?\d{{3,5}}\s?(?:gross|net|a?\s?(?:month|mo|wk"
    rf"|week|year"
    rf"|yr|check|paycheck)|every (?:two weeks|other week|month|week|check)|in (?:january"
    rf"|february|march"
    rf"|april|may|june|july|august|september|october|november|december)|biweekly|monthly"
    rf"|weekly)\b|"
    rf"\b(?:nothing|zero|no pay|no hours) in (?:january|february|march|april|may|june|july|august"
    rf"|september|october|november|december)\b|\b\d{{1,2}}(?:\.\d\d)?\s?/\s?(?:h|hr"
    rf"|hour)\b(?:\s?x\s?\d{{1,2}})?|"
    rf"\b(?:mom|dad|wife|husband|she|he|spouse|combined|total|together)\s(?:about "
    rf"|around )?\$?\d{{3,5}}\b(?:[.,;\s]|$)|"
    rf"\b(?:earned|grossed|netted|made|makes|makes about|brings home|brings in|clears|grosses"
    rf"|nets)\s"
    rf"(?:about |around |roughly |only |maybe )?\$?\d[\d,.]{{2,9}}k?\b(?:\s(?:gross|net"
    rf"|last year|this year"
    rf"|so far|after expenses|in \w+))?|"
    rf"\b(?:gets?|getting|got|receives?|draws?|collects?|has|have|lives? on|on)\s(?:about "
    rf"|only |an? |her |his "
    rf"|small |some )*(?:{MONEY}{PERIOD}?\s)?(?:in |from |of )?(?:ssdi|ssi|rsdi|social security"
    rf"|pension|unemployment"
    rf"|workers'? comp|child support|alimony|per capita|std|short-term disability|va disability"
    rf"|pera|retirement"
    rf"|survivor benefits|lease payments|rental income|farm income|commission|tips|wages)\b"
    rf"(?:\s?[(,]?\s?{MONEY}{PERIOD}?)?|"
    rf"\b(?:ssdi|ssi|rsdi|social security|pension|std|workers'? comp|va disability|unemployment"
    rf"|farm income|agi"
    rf"|magi|income|wages|gross|net|paystub|pay stub|stub"
    rf"|salary)\b[^.;\n]{{0,24}}?{MONEY}{PERIOD}?|"
    rf"\b(?:hours|hrs|pay|wages|income|tips|overtime|shifts?) (?:were |was |got |is |are "
    rf"|being |have been )*"
    rf"(?:cut|reduced|counted twice|dropped|down|up|lower|higher|varies|vary|wrong)\b|\bpay cut\b|"
    rf"\b(?:went|goes|going|drops?"
    rf"|dropped) (?:from )?(?:full[- ]time )?(?:down )?to (?:part[- ]time|half[- ]time"
    rf"|\d\d hours)\b"
    rf"|\b(?:award letter|ss award letter|check stubs?|pay ?stubs?|w-?2s?"
    rf"|schedule c)\b(?:[^.;\n]{{0,30}}{MONEY})?"
    rf"|\b(?:i?'?m|they're|she's|he's|they are|at) (?:at |about |around )*{MONEY}(?:\sfor\s\w+)?"
    rf"|\brents? out (?:a room|rooms|her|his|part)[^.;\n]{{0,20}}?(?:{MONEY}|\d{{3,4}})"
    rf"|\$?\b\d{{2,3}}(?:\.\d)?k\b|\bworkers'? comp[^.;\n]{{0,12}}?{MONEY}{PERIOD}?"
    rf"|\bdisability (?:is|was|pays) \$?\d{{3,4}}\b|\bmagi [^.;\n]{{0,16}}?\d{{2,3}}% fpl"
    rf"|\bwhat (?:they|she|he) (?:makes?|earns?)\b"
)
_NOT_PAY = linear(
    r"(?:premium|deductible|co-?pays?|rent|mortgage|price|costs?|fee|fees|aptc|credit|credits"
    r"|subsidy|limit|threshold|penalty|bill|balance|owes?|"
    r"max(?:imum)?|out-of-pocket|refund|reimburse\w*|stipend for|per enrollee|payment rate"
    r"|assister payment|grant|budget|invoice|spenddown|gift card|quote|raffle|tuition|asset"
    r"|savings|card|bank|account|plan|donat\w+|tickets?|mileage|coinsurance"
    r"|charge[sd]?)\b[^.;\n$]{0,24}$"
)
_NOT_PAY_AFTER = linear(
    r"^[\s,]{0,2}(?:in\s|of\s|per\s|a month (?:in|of|for)\s|/mo(?:nth)? (?:in|of|for)\s"
    r"|monthly\s)?(?:premium|deductible|aptc|tax credits?|credit|subsidy|rent|per enrollee"
    r"|copay|gift card|fee|off|coinsurance|toward|for (?:the )?(?:plan|silver|gold|bronze"
    r"|premium|coverage)|out-of-pocket|in (?:aptc|tax|premium|rent|medical|savings|assets))\b"
)
_PAY_WORD = linear(rf"\b(?:{_SOURCE}|earn\w*|makes?|made|paid|hourly|works?|job|hours)\b")
#: made here and not when they are first asked: that would hold up the first message
_LABELLED = re.compile(
    rf"{MONEY}{PERIOD}{{0,3}}|\b\d{{3,6}}(?:\.\d\d)?\b{PERIOD}{{0,2}}|\b(?:zero|none"
    rf"|no income)\b"
)
_PAY_BEFORE = re.compile(r"\b(?:earn|make|wage|income|salary|paid|pay|gross)\w*\s[^.;]{0,12}$")
_PERIOD_LAST = re.compile(PERIOD + r"$")
_SOURCE_SAID = re.compile(rf"\b{_SOURCE}\b")
_EARNED = re.compile(
    r"\b(?:earn|mak|made|gross|net|paid|pays|bring|take|took|clears|gana|project|estimat)"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, label in reading.valued("income"):
        value = low[start:end]
        part = _LABELLED.search(value)
        if not part or not (
            reading.is_record
            or reading.is_labelled_form
            or reading.about_at(start) >= About.CARRIED
            or "hh" in label
        ):
            continue
        if (
            "limit" in low[max(0, start - 30) : start]
            or "guideline" in low[max(0, start - 40) : start]
        ):
            continue
        found.add(start + part.start(), start + part.end())
        yield Hit(
            start + part.start(),
            start + part.end(),
            Confidence.HIGH,
            "Stands under a label for income.",
        )
    for pattern, names in (
        (_WORDY, ("value", "value2")),
        (_PAID, ("value", "value2", "value3", "value4")),
    ):
        for m in pattern.finditer(low):
            start, end = m.span(next(g for g in names if m[g]))
            whole = m.start() if pattern is _WORDY and start - m.start() <= 40 else start
            if found.overlap(start, end):
                continue
            if _NOT_PAY.search(low[max(0, start - 40) : start]) and not _PAY_BEFORE.search(
                low[max(0, start - 24) : start]
            ):
                continue
            if _NOT_PAY_AFTER.match(low[end : end + 40]):
                continue
            if pattern is _PAID and not (
                reading.certain or _PAY_WORD.search(reading.sentence(start).lower())
            ):
                continue
            if not (
                _is_pay(low, start, end, m.group()) or reading.certain and "$" not in m.group()
            ):
                continue
            source = _TYPE.match(low[end : end + 60])
            end += source.end() if source else 0
            if (
                reading.belongs(start)
                or reading.told_by_writer(start)
                and _MINE.search(m.group() + " " + low[max(0, m.start() - 12) : m.start()])
            ):
                found.add(whole, end)
                yield Hit(whole, end, _sure(reading, start), "Someone's income.")
            elif reading.certain and reading.about_at(start) >= About.CARRIED:
                found.add(whole, end)
                yield Hit(whole, end, Confidence.LOW, "Someone's income.")
    for m in _LOOSE.finditer(low):
        client = reading.about_at(m.start()) is About.CLIENT
        if not (reading.certain or client):
            continue
        if (
            reading.belongs(m.start())
            and not found.overlap(m.start(), m.end())
            and not _NOT_PAY.search(low[max(0, m.start() - 40) : m.start()])
            and not _NOT_PAY_AFTER.match(low[m.end() : m.end() + 40])
        ):
            found.add(*m.span())
            sure = Confidence.MEDIUM if client else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Someone's income.")
    for m in _SPOKEN.finditer(low):
        verdict = reading.about_at(m.start())
        if not (verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED):
            continue
        if (
            found.overlap(m.start(), m.end())
            or _NOT_PAY.search(low[max(0, m.start() - 40) : m.start()] + m.group())
            or _NOT_PAY_AFTER.match(low[m.end() : m.end() + 40])
        ):
            continue
        found.add(*m.span())
        sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
        yield Hit(m.start(), m.end(), sure, "Someone's income.")
    for m in _FPL.finditer(low):
        if reading.about_at(m.start()) >= About.SOMEONE:
            yield Hit(
                m.start(), m.end(), Confidence.MEDIUM, "Someone's income against the poverty line."
            )
    for m in _NONE.finditer(low):
        if reading.about_at(m.start()) >= About.CARRIED:
            yield Hit(m.start(), m.end(), Confidence.MEDIUM, "Someone's income.")


_MINE = linear(
    r"\b(?:i|my|we) (?:earn|make|made|get paid|income|wages|husband|wife|salary|bring|monthly"
    r"|annual|hours|take|gross)\b"
)


def _is_pay(low: str, start: int, end: int, context: str) -> bool:
    """A bare "got $20" says nothing; a period, a word of pay or a wage-sized sum does."""
    return (
        _PERIOD_LAST.search(low[start:end]) is not None
        or _SOURCE_SAID.search(context) is not None
        or _EARNED.search(context) is not None
    )


def _sure(reading: Reading, offset: int, best: Confidence = Confidence.HIGH) -> Confidence:
    verdict = reading.about_at(offset)
    if verdict >= About.SOMEONE:
        return best
    return Confidence.MEDIUM


RULE = Rule(
    "income",
    PiiCategory.INCOME,
    "Income",
    "MNsure Secure Email Policy: household income, income",
    _find,
)
