"""Where people live: streets, boxes, rural routes, with or without city and ZIP."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.text import Channel

_SUFFIX = (
    r"(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|place|pl|boulevard|blvd"
    r"|way|circle|cir|parkway|pkwy|"
    r"terrace|ter|trail|trl|highway|hwy|row|loop|square|sq|path|alley|crossing|xing|point|pt"
    r"|ridge|curve|plaza|run|pass|calle|avenida)"
)
_DIR = r"(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)"
_UNIT = (
    r"(?:[\s,]{1,3}(?:(?:apt|apartment|unit|suite|ste|lot|trlr|room|rm|bldg|floor"
    r"|fl)\.?\s?#?\s?[\w-]{1,6}|#\s?[\w-]{1,6}))"
)
_CITY = rf"(?:{'|'.join(re.escape(c).replace(chr(92) + ' ', '[ ]') for c in lexicon().cities)})"
_TAIL = (
    rf"(?:{_UNIT})?(?:[\s,]{{1,4}}(?:in\s)?(?:{_CITY}\b\.?)(?:[\s,]{{1,4}}(?:mn|minn"
    rf"|minnesota)\b\.?)?"
    rf"|[\s,]{{1,4}}[a-z][a-z.'-]{{1,15}}(?:\s[a-z]{{3,12}}){{0,2}}[\s,]{{1,3}}(?:mn|minn"
    rf"|minnesota"
    rf"|wi|wisconsin|nd|sd|ia|iowa)\b\.?|[\s,]{{1,3}}[a-z]{{3,15}}(?:\s[a-z]{{3,12}}){{0,2}},?"
    rf"\s5\d{{4}}\b)?(?:{_UNIT})?(?:[\s,]{{1,4}}5\d{{4}}(?:-\d{{4}})?)?"
)
_STREET = linear(
    rf"(?:^|[^\d$.,#/-])(?P<value>\d{{1,6}}(?:[a-d]|-\d{{1,4}}"
    rf"|\s?1/2)?[\s>]{{1,4}}(?:{_DIR}\.?\s)?(?:[a-z][a-z'.-]{{1,18}}\s|\d{{1,3}}(?:st|nd|rd"
    rf"|th)\s){{1,3}}?"
    rf"{_SUFFIX}\b\.?(?:\s{_DIR}\b\.?)?{_TAIL})"
)
_ROUTE = linear(
    rf"(?:^|[^\d$.,/-])(?P<value>(?:\d{{1,6}}\s(?:{_DIR}\.?\s)?(?:county|co|state|us|u\.s\.|cty"
    rf"|township|twp)\.?\s(?:road|rd|highway|hwy|aid)\s\w{{1,4}}\b(?:\s{_DIR}\b)?|"
    rf"\d{{2,6}}\s(?:{_DIR}\.?\s)?(?:hwy|highway|csah|broadway|co\.? rd"
    rf"|cr)\b\.?(?:\s\d{{1,4}})?(?:\s{_DIR}\b)?|"
    rf"p\.?\s?o\.?\s?box\s?#?\s?\d{{1,6}}|post office box \d{{1,6}}|(?:r\.?r\.?|rural route"
    rf"|hc|star route|route|rt\.?)\s?#?\d{{1,3}},?\s(?:box\s#?\d{{1,5}}[a-z]?)"
    rf"|box\s\d{{1,5}},?\s(?:r\.?\s?r\.?|rural route|hc|route|rt\.?)\s?#?\d{{1,2}}"
    rf"|[nsew]\d{{2,5}}\s(?:state|county|co|us)\s(?:hwy|highway|road|rd)\s\w{{1,4}}"
    rf"|general delivery){_TAIL})"
)
_HOME_NAME = linear(
    r"\b(?P<value>(?:[a-z]+\s){1,2}(?:apartments|apts|manor|towers?|high|estates|trailer park"
    r"|mobile home park|senior living),?\s(?:unit|apt\.?|#|lot|room)\s?\w{1,5}\b)"
)
_AVE_ORDINAL = linear(
    rf"(?:^|[^\d$.,/-])(?P<value>\d{{2,6}}\s(?:{_DIR}\.?\s)?\d{{1,3}}(?:st|nd|rd"
    rf"|th)\s{_SUFFIX}\b\.?(?:\s{_DIR}\b\.?)?{_TAIL})"
)
_HOME = linear(
    r"\b(?:lives?|living|lived|resides?|residing|staying|stays|moved|moving|relocated|home"
    r"|house|apartment|apt|address|mailing|mail|residence|"
    r"domicilio|vive|new place|shelter|residen\w+|mailed|delivered)\b"
)
_BUSINESS = linear(
    r"\b(?:office|clinic|library|event|located|location|center|centre|church|mosque|hall"
    r"|school|county|building|meet(?:ing)?|held|fair|"
    r"workshop|training|suite|headquarters|visit us|stop by|community|government|station"
    r"|hospital|mail (?:forms|applications|documents|payments?) to|"
    r"send (?:forms|applications|documents|payments?|verifications?) to"
    r"|our (?:new )?(?:office|address|location)|room|parking|venue|mnsure|dhs|host\w*|rsvp"
    r"|directions|p\.?m\.?|a\.?m\.?)\b"
)
_LEAD = linear(r"\b(?:(?:lives?|living|resides?|staying|stays) (?:at|on|in))\s$")
_LIVES = linear(
    r"\b(?:lives?|living|resides?|moved|moving|relocat\w+|vive)\s(?:(?:back|now|up|down|out"
    r"|here|there|in|to|at|from|near|en|alone|with (?:her|his) \w+)\s){1,3}"
    r"(?:(?:St\.\s)?[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2}(?:,?\s(?:MN|Minnesota|WI|ND|SD|IA|Iowa"
    r"|Wisconsin)\b)?(?:,?\s\d{5})?)",
)
_STAYS = linear(
    r"\b(?:lives?|living|lived|resides?|staying|stays|sleeps|sleeping|couch[- ]surfing|crashing"
    r"|camps|parks (?:her|his) (?:car|rv))\s(?:(?:right|now|out|up|down|over|just|temporarily|off"
    r"|back)\s){0,2}(?:at|in|on|off|by|near|out by|out on|behind|above|outside)\s"
    r"(?:(?:a|an|the|her|his|their|old|small)\s){0,2}"
    r"(?P<value>[A-Za-z0-9][\w'.-]*(?:\s(?:[A-Z0-9#][\w'.-]*|near|of|at|and|in|shelter|motel|hotel"
    r"|apartments?|reservation|trailer|park|farm|lake|township|county|road|room|unit|lot)){0,6}"
    r"(?:,\s(?:[A-Z][a-z]+|box|room|apt|unit|lot|apartment)(?:\s[\w#]+){0,2}){0,2})"
)
_STREET_NAME = linear(
    r"\b(?:(?:old|new|their|her|his|current|previous|rental|the) (?:\w+ )?(?:place|apartment|house"
    r"|address|duplex|home|unit)|moved|lives?|living|stays?|corner) (?:on|at|to|from|is|of|off)\s"
    r"(?:the\s)?(?P<value>[NSEW]?\.?\s?(?:[A-Z0-9][\w'.]*\s){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Blvd|Boulevard|Parkway|Trail|Way"
    r"|Place|Circle|Highway|Hwy)\b\.?(?:\s(?:N|S|E|W|NE|NW|SE|SW)\b)?|corner of \w+ and [A-Z]\w+"
    r"|\w+ and [A-Z]\w+)"
)
_BOX = linear(
    r"\b(?:gets? (?:her |his |their )?mail|address|mailing|mail (?:goes|is|to)|lives?|lives at)\b"
    rf"[^.;\n]{{0,24}}?\b(?P<value>(?:p\.?o\.? )?box\s#?\d{{1,5}}{_TAIL}|\d{{1,5}}\s[a-z][a-z'-]+"
    rf"(?:\s[a-z][a-z'-]+)?(?:,\s(?:upstairs|downstairs|apt|unit)[\s\w]{{0,5}})?{_TAIL})"
)
_HOUSE = linear(
    r"[(]\s?(?P<value>\d{2,5}\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?:,?\s(?:upstairs|downstairs"
    r"|apt\.? \w+|unit \w+|#\w+))?)\s?[)]"
)
_TOWN_ZIP = linear(r"\b(?P<value>[A-Z][a-z.]+(?:\s[A-Z][a-z]+){0,2},?\s5[56]\d{3}\b(?:-\d{4})?)")
_TOWN = linear(
    rf"\b(?:in|from|near|of|outside|to|around|by|at)\s(?P<value>(?:{_CITY}|"
    rf"(?:{'|'.join(sorted(lexicon().counties))})\scounty|frogtown|dinkytown|cedar[- ]riverside"
    rf"|phillips"
    rf"|little earth|north side|east side|south side)\b)"
)
_CITY_ZIP = linear(
    r"\b[A-Z][a-z.]+(?:\s[A-Z][a-z]+){0,2},?\s(?:MN|Minn\.?|Minnesota)\s5\d{4}(?:-\d{4})?\b"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, _ in reading.valued("address", "place"):
        value = reading.plain[start:end]
        if (
            len(value) > 3
            and (reading.is_record or any(c.isdigit() for c in value))
            and "@" not in value
            and not value.lower().startswith("http")
        ):
            stop = start + _whole(value)
            found.add(start, stop)
            sure = Confidence.HIGH if any(c.isdigit() for c in value) else Confidence.MEDIUM
            if _BUSINESS.search(low[max(0, start - 40) : start]) and not reading.is_record:
                continue
            yield Hit(start, stop, sure, "Stands under a label for an address.")
    for pattern in (_ROUTE, _STREET, _AVE_ORDINAL, _HOME_NAME):
        for m in pattern.finditer(low):
            start, end = m.span("value")
            if found.overlap(start, end):
                continue
            if re.match(
                r"\d{1,6}\s(?:of|in|at|on|for|to|the|and|or|people|clients|days|a|is|new|per"
                r"|minutes|hours|weeks|months|years|miles)\b",
                m["value"],
            ):
                continue
            found.add(start, end)
            if reading.in_signature(start):
                continue
            lead = _LEAD.search(low[max(0, start - 40) : start])
            at = start - len(lead.group()) if lead else start
            before = low[max(0, start - 60) : start]
            home = _HOME.search(before) is not None
            business = (
                _BUSINESS.search(before) is not None
                or _BUSINESS.search(low[end : end + 25]) is not None
            )
            alone = len(low[:start].strip() + low[end:].strip(" .")) < 4 or (
                reading.channel is Channel.CLIPBOARD and len(low.strip()) < 2 * (end - start)
            )
            if home and _OUR_PLACE.search(reading.sentence(start)):
                home, business = False, True
            if alone and reading.channel is not Channel.FILENAME or home and reading.belongs(start):
                yield Hit(at, end, Confidence.HIGH, "A home or mailing address.")
            elif business and not home:
                if reading.is_record:
                    yield Hit(start, end, Confidence.LOW, "An address.")
            elif reading.belongs(start) or reading.is_bare:
                yield Hit(start, end, Confidence.MEDIUM, "An address of someone.")
            elif home and not business:
                yield Hit(start, end, Confidence.MEDIUM, "A home or mailing address.")
            else:
                yield Hit(start, end, Confidence.LOW, "An address that is not your office's.")
    for m in _LIVES.finditer(reading.plain):
        if not found.overlap(m.start(), m.end()) and reading.belongs(m.start()):
            found.add(*m.span())
            sure = (
                Confidence.MEDIUM
                if reading.about_at(m.start()) >= About.SOMEONE
                else Confidence.LOW
            )
            yield Hit(m.start(), m.end(), sure, "Where someone lives.")
    for pattern, sure in _TOLD:
        for m in pattern.finditer(low if pattern in (_BOX, _TOWN) else reading.plain):
            start, end = m.span("value")
            if pattern is _TOWN and not reading.certain:
                break
            if found.overlap(start, end) or reading.about_at(start) < About.CARRIED:
                continue
            if _TIME.match(m["value"]) or reading.in_signature(start):
                continue
            if reading.about_at(start) < About.SOMEONE:
                sure = Confidence.LOW
            found.add(start, end)
            yield Hit(start, end, sure, "Where someone lives.")
    for m in _CITY_ZIP.finditer(reading.plain):
        if (
            not found.overlap(m.start(), m.end())
            and reading.belongs(m.start())
            and not reading.in_signature(m.start())
        ):
            yield Hit(m.start(), m.end(), Confidence.MEDIUM, "A city with its ZIP code.")


_TOLD = (
    (_STAYS, Confidence.MEDIUM),
    (_STREET_NAME, Confidence.MEDIUM),
    (_BOX, Confidence.MEDIUM),
    (_HOUSE, Confidence.MEDIUM),
    (_TOWN_ZIP, Confidence.LOW),
    (_TOWN, Confidence.LOW),
)
_OUR_PLACE = linear(
    r"(?i)\bour (?:\w+ ){0,2}(?:site|office|clinic|agency|location|branch|building|center|team"
    r"|van|event)\b"
)
_TIME = linear(
    r"(?i)(?:the )?(?:same|time|fear|poverty|pain|least|home|work|night|\d+ (?:am|pm|oclock))\b"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:st|ave|av|apt|rd|dr|ln|ct|pl|blvd|hwy|no|ste|mt|ft|[a-z])|p\.?o|r\.?r)$", re.I
)


def _whole(value: str) -> int:
    """How far an address under its label reaches: a full stop may belong to "St." or "N."."""
    line = value.split("\n")[0] if "\n" in value else value
    for m in re.finditer(r"\.(?=\s|$)| - ", line):
        if m.group() == " - " or not _ABBREVIATED.search(line[: m.start()]):
            return m.start()
    if "\n" in value:
        below = re.match(
            r"\n[ \t>]*[A-Z][\w. ]{2,24},? (?:MN|Minn\.?|Minnesota)(?: \d{5})?", value[len(line) :]
        )
        if below:
            return len(line) + below.end()
    return min(len(line), 110)


RULE = Rule(
    "address",
    PiiCategory.ADDRESS,
    "Home or mailing address",
    "MNsure Secure Email Policy: address",
    _find,
)
