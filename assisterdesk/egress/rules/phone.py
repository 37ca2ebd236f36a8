"""Phone numbers of people; lines of offices, toll-free numbers and the writer's own stay quiet."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.number_shapes import is_no_telephone
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_PHONE = re.compile(
    r"(?<![\w.$/-])(?:\+?1[\s.-]{0,2})?(?:\(\s?[2-9]\d\d\s?\)[\s.-]{0,2}"
    r"|[2-9]\d\d[ \n.\-/*]{1,3}[ \n>]{0,3})"
    r"\d{3}[ \n.\-/*]{0,3}\d{4}(?!\d|-\d|/\d)"
)
_BARE = re.compile(r"(?<![\w.$/-])(?:\+?1)?[2-9]\d{2}[2-9]\d{6}(?!\d|-\d)")
_LOCAL = re.compile(r"(?<![\w.$/-])[2-9]\d{2}[-.]\d{4}(?!\d|-\d)")
_SPOKEN = linear(
    r"\b(?:phone|number|cell|call(?:ed)?|reach(?:ed)?|tel|mobile|text(?:ed)?|voicemail|dial)\b"
)
_MINE = linear(
    r"\b(?:my|our) (?:\w+ )?(?:phone|number|cell|direct line|desk|extension|fax|line)\b",
    ignore_case=True,
)
_FREE = linear(r"^\D{0,4}1?\D{0,3}8(?:00|33|44|55|66|77|88)\b|^\D{0,2}1?8(?:00|33|44|55|66|77|88)")
#: an area that there is not, as examples have it
_NOBODYS = linear(r"^\D{0,4}(?:1\D{1,3})?555\D{0,3}555")
_PERSONAL = linear(
    r"\b(?:cell|mobile|her number|his number|their number|phone(?: number)?|reach (?:her|him"
    r"|them)|call (?:her|him|them|client)|"
    r"text (?:her|him|them)|called from|calling from|best number|callback|call back"
    r"|new number|(?:her|his|their) (?:phone|cell|number|mobile|home)|"
    r"contact (?:her|him|them)|or text|or call|tel|whatsapp|voicemail|home|ph|telefono|celular)\b"
)
#: whose number it is said to be, whatever else the sentence says
_OF_CLIENT = linear(
    r"\b(?:client|consumer|applicant|patient|caller|member|mom|dad|wife|husband|daughter|son)"
    r" (?:can|may|could|is|will|prefers|wants)\b[^.\n]{0,24}$"
)
_BUSINESS = linear(
    r"\b(?:office|county|clinic|line|desk|hotline|contact center|call center|help ?desk|fax"
    r"|extension|ext|main|toll|tty|711|relay|"
    r"agency|library|event|rsvp|register|registration|dial|conference|zoom|meeting id"
    r"|passcode|call us|reach us|our number|our phone|our main|my direct|"
    r"my (?:cell|phone|number|desk|direct line|office)|call me|text me|reach me|contact me"
    r"|mnsure|dhs|arc|bsl|social security administration|ssa|irs|"
    r"unitedhealth|ucare|medica|healthpartners|blue plus|bcbs|member services"
    r"|customer service|customer care|provider|pharmacy|hospital|"
    r"interpreter|language line|support|questions\??|for more information|front desk"
    r"|reception|department|broker line|courthouse|school|team|carrier|supervisor|it)\b"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low, plain = reading.low, reading.plain
    labelled = [(s, e) for s, e, _ in reading.valued("phone")]
    found = Places()
    for pattern in (_PHONE, _BARE):
        for m in reading.text.numbers(pattern, 10):
            if found.overlap(m.start(), m.end()):
                continue
            if is_no_telephone(low, m.start()):
                continue
            found.add(*m.span())
            if reading.in_signature(m.start()):
                continue
            if _FREE.search(m.group()) or _NOBODYS.search(m.group()):
                continue
            if (
                _MINE.search(reading.sentence(m.start()))
                and not reading.is_record
                and not reading.quoted(m.start())
            ):
                continue
            yield from _weigh(reading, m.start(), m.end(), labelled, pattern is _BARE)
    for run in reading.text.digit_runs:
        if len(run.key) != 10 or run.key[0] in "01" or found.overlap(run.start, run.end):
            continue
        if any(c.isalpha() for c in plain[run.start : run.end]) and _SPOKEN.search(
            low[max(0, run.start - 90) : run.start]
        ):
            found.add(run.start, run.end)
            yield Hit(run.start, run.end, Confidence.HIGH, "A phone number in words.")
    for m in reading.text.numbers(_LOCAL, 7):
        if not found.overlap(m.start(), m.end()) and _PERSONAL.search(
            low[max(0, m.start() - 30) : m.start()]
        ):
            if reading.belongs(m.start()) and not reading.in_signature(m.start()):
                yield Hit(
                    m.start(), m.end(), Confidence.MEDIUM, "A phone number without its area code."
                )


def _weigh(
    reading: Reading, start: int, end: int, labelled: list[tuple[int, int]], bare: bool
) -> Iterable[Hit]:
    low = reading.low
    before, after = low[max(0, start - 50) : start], low[end : end + 30]
    alone = not low[:start].strip() and not low[end:].strip()
    personal = _PERSONAL.search(before) is not None
    quoted = reading.quoted(start)
    business = not quoted and (
        _BUSINESS.search(before) is not None or _BUSINESS.search(after) is not None
    )
    by_itself = not before.rpartition("\n")[2].strip() and not after.partition("\n")[0].strip()
    if alone or any(s <= start < e for s, e in labelled) and (reading.is_record or not business):
        yield Hit(start, end, Confidence.HIGH, "A phone number.")
    elif bare and by_itself:
        yield Hit(start, end, Confidence.MEDIUM, "A phone number that is not your office's.")
    elif bare and not personal and not reading.is_bare:
        if reading.is_record and not business:
            yield Hit(start, end, Confidence.LOW, "Ten digits in a person's record.")
    elif business and not re.search(
        r"\b(?:her|his|their|him|client'?s?|consumer'?s?|cell|mobile)\b", before
    ):
        if reading.is_record and re.search(r"\b(?:her|his|she|he|client|their)\b", before):
            yield Hit(start, end, Confidence.LOW, "A phone number.")
    elif _OF_CLIENT.search(before):
        yield Hit(start, end, Confidence.HIGH, "A person's phone number.")
    elif reading.belongs(start) or reading.is_bare:
        yield Hit(
            start,
            end,
            Confidence.HIGH if personal else Confidence.MEDIUM,
            "A person's phone number.",
        )
    elif personal:
        yield Hit(start, end, Confidence.MEDIUM, "A phone number to reach someone.")
    else:
        yield Hit(start, end, Confidence.MEDIUM, "A phone number that is not your office's.")


RULE = Rule("phone", PiiCategory.PHONE, "Phone number", "MNsure Secure Email Policy: phone", _find)
