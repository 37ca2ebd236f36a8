"""Numbers that governments give people, and someone's immigration status."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
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
    r"|licen[sc]e|consular id|matricula|receipt)"
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


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, _ in reading.valued("government_id"):
        value = reading.plain[start:end]
        if any(c.isdigit() for c in value) or reading.is_record:
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
        for shape in pattern.finditer(reading.plain):
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
