"""Numbers that governments give people, and someone's immigration status."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.label_words import whole
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_SHAPES = (
    (
        re.compile(r"(?<![\w-])A[-#\s]{0,2}(?:\d{9}|\d{8}|\d{3}[-\s]\d{3}[-\s]\d{2,3})(?![\w-])"),
        "An alien registration number.",
    ),
    (
        re.compile(
            r"(?<![\w])(?:EAC|WAC|LIN|SRC|MSC|IOE|NBC|YSC|VSC"
            r"|ZAR)[-\s]?\d{2}[-\s]?\d{3}[-\s]?\d{5}(?!\d)"
        ),
        "An immigration receipt number.",
    ),
    (
        re.compile(
            r"(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[-\s]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[-\s]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])",
            re.I,
        ),
        "A Medicare number.",
    ),
    (
        re.compile(r"(?<![\w-])[A-Z][-\s]?\d{3}[-\s]?\d{3}[-\s]?\d{3}[-\s]?\d{3}(?![\w-])"),
        "A Minnesota driver's license number.",
    ),
    (re.compile(r"(?<![\w-])N00\d{8}(?!\d)"), "A SEVIS number."),
)
_WORDED = linear(
    r"\b(?:passport|driver'?s?'? licen[sc]e|\bdl|\bd/l|state id|mn id|alien|a[-\s]?number|a#"
    r"|uscis|green card|permanent resident card|i-?94|visa|naturalization|"
    r"certificate of (?:citizenship|naturalization)|citizenship certificate|medicare|mbi|ead"
    r"|employment authorization|sevis|certificate|travel document|tribal (?:id|enrollment)"
    r"|licen[sc]e|consular id|matricula(?: consular)?|receipt)"
    r"(?:\s?(?:card|document|certificate|registration|beneficiary|claim|admission|id|reg\.?"
    r"|enrollment))?(?:\s?(?:#|no\.?|num(?:ber)?s?))?(?:\s?(?:is|was|ends in|ending in|:|=|-"
    r"|,|\(|shows|of|for (?:her|him)|reads))*[\s#:]{1,4}"
    r"(?P<value>[a-z]{0,3}[-\s]?\d[a-z0-9-]{4,16}|\d{3}[\s-]\d{3}[\s-]\d{3})\b"
)
_STATUS = linear(
    r"\b(?:citizenship papers|(?:is|are|was|became|being) (?:an? )?(?:us |u\.s\. "
    r"|american )?citizens?|(?:here )?on (?:an? |work |student |tourist )*visas?)\b|"
    r"\b(?:(?:on\s)?(?:an?|her|his|their)\s(?:\w+\s)?)?(?:undocumented"
    r"|refugee travel document|travel document|refugees?|asylees?|asylum(?:[- ]seeker)?"
    r"|daca(?: recipient)?|green card(?: holder)?|lawful permanent resident|\blpr\b"
    r"|permanent resident|parolee|humanitarian parole|"
    r"\btps\b|temporary protected status|(?:u|t|h-?1b|h-?2[ab]|h-?4|f-?1|j-?1|k-?1|l-?1"
    r"|student|work|tourist|visitor)[- ]visa|(?:us|u\.s\.|american) citizen|naturali[sz]ed"
    r"|not a (?:us |u\.s\. )?citizen|non-?citizen|work permit|"
    r"immigration status|lawfully present|special immigrant visa|\bsiv\b|cuban[- ]haitian"
    r"|cofa(?: migrant)?|overstayed|deport\w+|enrolled member of|tribal member)\b"
)


_CAME = linear(
    r"\b(?:came|arrived|fled|resettled|moved here) (?:here )?from [a-z]+(?: in \d{4})?(?: (?:on"
    r"|as|with|under) "
    r"(?:an? )?(?:humanitarian parole|refugees?|asylees?|parolees?|\w+ visas?|visas?|tps))?|"
    r"\b(?:has|have|had|shows?|uploaded|brought|with|copy of) (?:her |his |their |a "
    r"|an )?(?:\w+ )?(?:passport"
    r"|consular (?:card|id)|matricula|resident card|naturalization certificate|i-94|visa)\b"
    r"(?: and an? consular card)?|"
    r"\b(?:came|entered|arrived|here|in the us|is|got in|admitted|stays)\s(?:here\s)?(?:on|with"
    r"|as)\s(?:an?\s|her\s"
    r"|his\s)?(?:[a-z]-\d[a-z]?|\w+ visa|visa|refugees?|asylees?|parolees?|student|fianc[e]e? visa"
    r"|tourist)\b(?:\sin\s\w+)?|"
    r"\b(?:visa|status|category|immigration status|ead|work permit)\s(?:is|was|=|:"
    r"|type)?\s?\(?(?:an?\s)?"
    r"(?:[a-z]{1,2}-?\d{1,2}[a-z]?)\b|\b(?:on|has) (?:an? )?(?:h-?1b|h-?4|f-?1|f-?2|j-?1|k-?1"
    r"|l-?1|l-?2"
    r"|o-?1|r-?1|tn|u|t)(?: visa| status)?\b|"
    r"\b(?:asylum|green card|citizenship|naturalization|immigration|work permit|i-?130|i-?485"
    r"|daca|tps"
    r"|petition|removal)\s(?:(?:case|application|claim|interview|renewal)\s)?(?:was |is |got "
    r"|just |still "
    r"|has been |are )*(?:granted|pending|approved|denied|expired|expires|renewed|in process"
    r"|since)\b"
    r"(?:\s(?:since\s)?[\d/]+)?|\b(?:citizens?|resident|lpr|green card holder"
    r"|permanent resident)\s"
    r"(?:since|as of|for)\s'?\w+|\bout of status\b|\bundocumented\b|\b(?:put|listed|entered"
    r"|selected)\s"
    r"(?:\w+\s){0,2}?(?:lpr|refugee|asylee|citizen|parolee)\b|\bshould (?:be|say) (?:lpr"
    r"|refugee|asylee"
    r"|citizen|parolee)\b|\b(?:got|has|have|had|needs to renew|renew(?:ing)?|waiting (?:for|on)"
    r"|lost)\s"
    r"(?:an?\s|her\s|his\s|their\s)?(?:green card|work permit|work authorization|ead(?: card)?"
    r"|citizenship|asylum|naturalization|visa|papers|daca|tps)\b|\b(?:no|without|doesn't have a"
    r"|not have a)"
    r" (?:social|ssn|papers|status|documents)(?: yet)?\b|\b(?:marshallese|micronesian"
    r"|palauan) citizen"
    r"|\bemployment authorization(?: card| document)?(?: expires [\d/]+)?"
    r"|\bgreen card(?: expires)?\b"
    r"|\bpassport copy\b|\benrolled (?:member|in) (?:of |at )?(?:the )?(?:leech|red|white|mille"
    r"|fond|bois"
    r"|grand|lower|upper|prairie|shakopee)\b(?:\s\w+){0,2}|\b(?:leech lake|red lake|white earth"
    r"|mille lacs"
    r"|fond du lac|bois forte|grand portage|lower sioux|upper sioux|prairie island"
    r"|shakopee) (?:band )?"
    r"(?:member|enrollee|tribal member|descendant)\b|\b(?:tribal|band) (?:member|enrollee|id)\b|"
    r"\b(?:refugee|asylee|parolee|lpr|immigrant) (?:since|from)\s\w+"
)
_NUMBER = linear(
    r"\b(?:passport|licen[sc]e|dl|medicaid|medicare|uscis|a#|alien|i-?94|naturalization"
    r"|matricula|visa"
    r"|resident card|consular|tribal|green card"
    r"|receipt)\b[^.;\n]{0,40}?(?P<value>\b[a-z]{0,3}[- ]?\d[\d -]{4,16}\d\b)"
)


#: what stands before the numbers of goods and machines
_GOODS = linear(
    r"\b(?:asset|tag|serial|part|sku|lot|model|orders?|tracking|invoice|shipment)\b[^.;\n]*$"
)
#: published as examples, and zeros alone: on cards of nobody's (cms.gov, Understanding the Medicare
#: Beneficiary Identifier format)
_EXAMPLES = frozenset(("1EG4TE5MK72", "1EG4TE5MK73", "A000000000", "A00000000"))
#: four digits and more, however they are parted, before a sentence ends
#: how the number is written, not the number: "7 to 9 digits"
_ASKED_FOR = linear(r"(?:an? )?(?:\d{1,2}(?: ?(?:to|-|or) ?\d{1,2})?|\w+)[ -](?:digits?|numbers)\b")
_LONG_ENOUGH = linear(r"^[^.,;\n]{0,30}?\d(?:[ /x*-]?[a-zA-Z]{0,3}[ /-]?\d){3}")


def _find(reading: Reading) -> Iterable[Hit]:
    return whole(reading, PiiCategory.GOVERNMENT_ID, _numbers(reading))


def _numbers(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, _ in reading.valued("government_id"):
        value = reading.plain[start:end]
        if _ASKED_FOR.match(value.lower()):
            continue
        if _LONG_ENOUGH.search(value) or (
            reading.is_record and (_STATUS.search(value.lower()) or _CAME.search(value.lower()))
        ):
            part = re.match(r"[^,.;\n]{2,40}", value)
            if part:
                found.add(start, start + part.end())
                yield Hit(
                    start,
                    start + part.end(),
                    Confidence.HIGH,
                    "Stands under a label for a government id or status.",
                )
    for pattern, why in _SHAPES:
        for shape in reading.text.numbers(pattern, 5):
            if _GOODS.search(low[max(0, shape.start() - 20) : shape.start()]):
                continue
            if re.sub(r"[-#\s]", "", shape.group()).upper() in _EXAMPLES:
                continue
            if not found.overlap(shape.start(), shape.end()):
                found.add(*shape.span())
                yield Hit(shape.start(), shape.end(), Confidence.HIGH, why)
    for m in _WORDED.finditer(low):
        start, end = m.span("value")
        if m.group().startswith("certificate") and not re.search("citizen|natural", low):
            continue
        if not found.overlap(start, end) and sum(c.isdigit() for c in m["value"]) >= 5:
            found.add(start, end)
            yield Hit(
                start, end, Confidence.HIGH, "A number beside the word of a government document."
            )
    for m in _NUMBER.finditer(low):
        start, end = m.span("value")
        if reading.belongs(start) and not found.overlap(start, end):
            digits = sum(c.isdigit() for c in m["value"])
            if 6 <= digits <= 13 and not any(
                d.start < end and start < d.end for d in reading.text.days
            ):
                found.add(start, end)
                yield Hit(start, end, Confidence.MEDIUM, "A number of a government document.")
    for m in _CAME.finditer(low):
        verdict = reading.about_at(m.start())
        if verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED:
            sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Someone's immigration or citizenship status.")
    for m in _STATUS.finditer(low):
        verdict = reading.about_at(m.start())
        if not found.overlap(m.start(), m.end()) and verdict >= About.CARRIED:
            yield Hit(
                m.start(),
                m.end(),
                Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW,
                "Someone's immigration or citizenship status.",
            )


RULE = Rule(
    "government_id",
    PiiCategory.GOVERNMENT_ID,
    "Government id or immigration status",
    "MNsure Secure Email Policy: PII, linked information; 8 U.S.C. 1367; Minn. Stat. 325E.61",
    _find,
)
