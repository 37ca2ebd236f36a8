"""Social Security numbers and ITINs: whole, spaced, spelled, masked, and last four in context."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.label_words import whole
from assisterdesk.egress.made_up import is_invented, is_rehearsed
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.text import Channel

_WORD = linear(
    r"\b(?:s\.?s\.?n\b|ssns|ss\s?#|soc(?:ial)?\.?(?:\s?sec(?:urity)?\b|\s?#|\s?(?:is|was"
    r"|number|:|\d))|social|itin|ss no|tax\s?id|taxpayer id|seguro social|s\.s\.)"
)
_GROUPED = re.compile(
    r"(?<![\d-])(?<!\d[./])(\d{3})([\s>]{0,4}[-.\s/_*][\s>]{0,4})(\d{2})([\s>]{0,4}[-.\s/_*][\s>]{0,4})(\d{4})(?![\d]"
    r"|-\d|\.\d|-[A-Z]{1,3}\b)"
)
_MASKED = re.compile(r"(?:[x*#]{3}[-\s.]?[x*#]{2}[-\s.]?|[x*#]{5,}[-\s]?)(\d{4})(?!\d)")
_MASK = re.compile(r"[x*#]{3}")
_LAST_FOUR = re.compile(
    r"(?:\blast[\s-](?:4|four)(?: digits?)?|\bending (?:in|with)|\bends? (?:in|with)|\blast4"
    r"|\bssn4|\bultimos cuatro)"
    r"(?:\s?(?:of|on|for|de)\s(?:(?:her|his|their|the|my|your|client's|su|\w+'s)\s)?(?:ssn"
    r"|social(?: security)?(?: number)?|soc|ss#?|seguro))?"
    r"[\s:=#(*,-]{0,4}(?:(?:ssn|is|are|of|was|social|in|with|number|digits|her|his"
    r"|son)[\s:=]{1,2}){0,3}(?P<four>\d{4})(?!\d|-\d)"
)
_SHORT = re.compile(
    r"\b(?:ssn|social(?: security)?(?: number)?|soc sec|ss#?|itin|xxx-xx)(?:\s(?:last (?:4"
    r"|four)(?: digits)?|ends in|ending(?: in)?|number|is|l4|#"
    r"|no\.?))?[\s:=#(*.-]{1,4}(?:is\s|are\s|in\s)?(?P<four>\d{4})(?!\d|-\d|\s?\d{2,}|/)"
)
#: without one of these the two above find nothing
_FOUR_CUES = ("last", "end", "ssn4", "ultimos")
_SHORT_CUES = ("ss", "soc", "itin", "xxx-xx")
_MONEY_OR_CARD = linear(
    r"(?:card|account|acct|phone|visa|routing|ticket|invoice|confirmation|ext|checks?|chk|checking"
    r"|savings|bank|certificate|licen[cs]e|passport|landline|cell)\D{0,18}$"
)
#: an employer's number, as they are written; no "tax id" makes a person's of it
_EIN = linear(r"\d\d ?- ?\d{7}")
_OF_A_PERSON = linear(r"\b(?:s\.?s\.?n\b|ssns|ss\s?#|soc|social|itin|seguro)")
#: four last digits of these are nobody's Social Security number
_OF_A_THING = linear(
    r"\b(?:tickets?|invoices?|tracking|orders?|serial|receipt|confirmation|ext|extension|badge|key"
    r"|code|pin|po|fax|phone|cell|number ending|weeks?|months?|years?|days|model|license plate"
    r"|hours|people|cases|rows|slides|pages|digits of the (?:zip|year|card|account))\b"
)
_OTHER_NUMBER = linear(
    r"(?:ticket|invoice|order|tracking|confirmation|reference|ref|case|claim|po|npn|ein|fein"
    r"|form|routing|account|acct|zip|bulletin|policy|item|id|serial|meeting|passcode|pmi"
    r"|passport|a-?number|alien|uscis|phone|fax|license|receipt|contract|quote|group|badge|tag"
    r"|asset|plate|vin|upc|isbn|producer|toner|serial|permit)\s?(?:#|no\.?|number|code"
    r"|id)?[\s:#-]{0,4}$"
)
#: what goods and machines are numbered by, beside the number or over its column
_GOODS = linear(
    r"\b(?:parts?|skus?|lots?|drawings?|asset|tag|model|toner|drum|bin|batch|item|catalog|stock"
    r"|rev [a-z])(?:\b|_)"
)
_GOODS_RIGHT_BEFORE = linear(
    r"\b(?:parts?|sku|lot|drawing|asset|tag|model|batch|item|stock|slip)[\s_]?(?:no\.?|#|number)?"
    r"[\s_:#]{0,3}$"
)
#: a phone number falls into three, three and four: of three, two and four they say nothing
_CALLS = linear(r"\b(?:phone|fax)\b")
#: what the sentence says a number is, after it
_SAID_TO_BE = linear(
    r"^[^.!?\n]{0,40}\bis (?:the|our|a|an|its) [^.!?\n]{0,30}\b(?:contract|part|serial|model|ticket"
    r"|order|quote|invoice|phone|fax|group|producer|tracking|toner|badge|asset)"
    r" (?:number|no|code|id)\b"
)
#: a ZIP code with its four more digits, after its state
_ZIP = linear(r"\b(?:mn|minn\.?|minnesota|wi|ia|nd|sd)[\s,.]{1,3}$")
_ZIP_SHAPE = linear(r"\d{5}-\d{4}")
#: digits said in words; a year, which a term or a plan ends in; sums beside each other
_SAID = linear(r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|zero|oh)\b[^a-z]{1,3}){3}")
_YEAR = linear(r"(?:19\d\d|20[0-3]\d)")
_THOUSANDS = linear(r"\b\d{1,3},\d{3}\b")
_SPACES = " \t\n"
_EXAMPLES = frozenset(
    ("123456789", "000000000", "111111111", "999999999", "078051120", "987654321")
)
_OF_ITIN = linear(r"5\d|6[0-5]|7\d|8[0-8]|9\d")
#: the last four that a mask leaves of an example: nobody's, or one person's in ten thousand
_EXAMPLE_FOUR = ("1234", "0000")
_NOT_A_VALUE = linear(
    r"(?:078-05-1120|000-00-0000|123-45-6789|xxx-xx-xxxx|111-11-1111|999-99-9999)"
)


def _plausible(digits: str) -> bool:
    """Not a number never given: area 000 or 666, group 00, serial 0000. 9xx are ITINs."""
    return digits[:3] not in ("000", "666") and digits[3:5] != "00" and digits[5:] != "0000"


def _is_never_given(digits: str) -> bool:
    """As above, the numbers that are kept for advertisements (987-65-4320 to 4329), and 9xx whose
    group is none of an ITIN or ATIN (IRS, Publication 1915: 50-65, 70-88, 90-99)."""
    if not _plausible(digits) or digits.startswith("98765432"):
        return True
    return digits[0] == "9" and not _OF_ITIN.fullmatch(digits[3:5])


def _is_an_example(reading: Reading) -> bool:
    return is_invented(reading.text) or is_rehearsed(reading.text)


def _is_of_goods(reading: Reading, start: int, end: int) -> bool:
    """Whether goods are spoken of around a number, or it is part of a link."""
    low = reading.low
    if low[start - 1 : start] == "/" and "://" in low[max(0, start - 80) : start]:
        return True
    if _GOODS_RIGHT_BEFORE.search(low[max(0, start - 20) : start]):
        return True
    near = low[max(0, start - 30) : start] + " " + low[end : end + 25]
    if reading.channel is Channel.EXPORT:
        near += " " + low[: low.find("\n") + 1]
    return _GOODS.search(near) is not None and not reading.belongs(start)


def _find(reading: Reading) -> Iterable[Hit]:
    return whole(reading, PiiCategory.SSN, _numbers(reading))


def _numbers(reading: Reading) -> Iterable[Hit]:
    low, plain = reading.low, reading.plain
    seen = Places()
    worded = _WORD.search(low) is not None
    for start, end, _ in reading.valued("ssn"):
        value = "".join(c for c in plain[start:end] if c.isdigit())
        if 4 <= len(value) <= 9 or _SAID.search(low[start:end]):
            part = re.match(r"[\dxX*#\s./_-]{4,16}(?<=[\dxX])", plain[start:end])
            stop = start + part.end() if part else end
            if stop - start > 70 or part is None and _YEAR.fullmatch(value):
                continue
            seen.add(start, stop)
            digits = "".join(c for c in plain[start:stop] if c.isdigit())
            is_example = digits in _EXAMPLES or (
                len(digits) == 9 and _is_never_given(digits) and _is_an_example(reading)
            )
            sure = Confidence.LOW if is_example else Confidence.HIGH
            yield Hit(start, stop, sure, "Stands under a label for a Social Security number.")
    for m in reading.text.numbers(_GROUPED, 9):
        digits = m[1] + m[3] + m[5]
        if seen.overlap(m.start(), m.end()):
            continue
        near = _WORD.search(low[max(0, m.start() - 90) : min(len(low), m.end() + 40)]) is not None
        tidy = m[2].strip(" \n>") == m[4].strip(" \n>") and (
            m[2].strip() in ("-", ".", "/", "_", "*") or near
        )
        if not (near or tidy and _plausible(digits)):
            if not (m[2] == m[4] == " " and _plausible(digits)):
                continue
        if _NOT_A_VALUE.match(m.group()):
            continue
        if not near and (
            _OTHER_NUMBER.search(_CALLS.sub("", low[max(0, m.start() - 30) : m.start()]))
            or _SAID_TO_BE.search(low[m.end() : m.end() + 90])
            or _is_of_goods(reading, m.start(), m.end())
        ):
            continue
        sure = Confidence.HIGH if near or m[2].strip() == "-" else Confidence.MEDIUM
        if _is_never_given(digits) and _is_an_example(reading):
            sure = Confidence.LOW
        seen.add(*m.span())
        yield Hit(m.start(), m.end(), sure, "Has the shape of a Social Security number or ITIN.")
    for run in reading.text.digit_runs:
        if len(run.key) != 9 or run.key in _EXAMPLES or seen.overlap(run.start, run.end):
            continue
        if re.match(r"[-.]?\d", plain[run.end : run.end + 2]):
            continue
        if run.start and (plain[run.start - 1].isalnum() or plain[run.start - 1] in "$-+.,"):
            continue
        written = plain[run.start : run.end]
        # hours of a recording: "00:00:28"
        if _THOUSANDS.search(written) or ":" in written:
            continue
        if _EIN.fullmatch(written) and not _OF_A_PERSON.search(low):
            continue
        if _ZIP_SHAPE.fullmatch(written) and _ZIP.search(low[max(0, run.start - 14) : run.start]):
            continue
        before = low[max(0, run.start - 90) : run.start]
        if not worded and _GOODS_RIGHT_BEFORE.search(before[-20:]):
            continue
        # what stood there of the office's own is no number alone either
        whole = not plain[: run.start].strip(_SPACES) and not plain[run.end :].strip(_SPACES)
        near = worded and (
            _WORD.search(before) is not None
            or _WORD.search(low[run.end : run.end + 25]) is not None
        )
        if (
            near
            and not _OTHER_NUMBER.search(before[-30:])
            or whole
            and reading.channel in (Channel.CLIPBOARD, Channel.SUBJECT)
        ):
            seen.add(run.start, run.end)
            yield Hit(
                run.start,
                run.end,
                Confidence.HIGH,
                "Nine digits where a Social Security number stands.",
            )
        elif (
            reading.is_bare
            and plain[run.start : run.end].isdigit()
            and not _OTHER_NUMBER.search(before[-30:])
        ):
            yield Hit(
                run.start,
                run.end,
                Confidence.MEDIUM,
                "Nine digits in a place that no service encrypts.",
            )
        elif (
            plain[run.start : run.end].isdigit()
            and (reading.is_record or reading.certain)
            and not _OTHER_NUMBER.search(before[-30:])
        ):
            yield Hit(run.start, run.end, Confidence.LOW, "Nine digits in a person's record.")
    for m in _MASKED.finditer(low) if _MASK.search(low) else ():
        if not seen.overlap(m.start(), m.end()) and not _MONEY_OR_CARD.search(
            low[max(0, m.start() - 24) : m.start()]
        ):
            seen.add(*m.span())
            yield Hit(
                m.start(),
                m.end(),
                Confidence.LOW if m.group().endswith(_EXAMPLE_FOUR) else Confidence.HIGH,
                "A masked Social Security number that shows its last four digits.",
            )
    for pattern, cues in ((_LAST_FOUR, _FOUR_CUES), (_SHORT, _SHORT_CUES)):
        if reading.text.digits < 4 or not any(cue in low for cue in cues):
            continue
        for m in pattern.finditer(low):
            a, b = m.span("four")
            if seen.overlap(a, b) or _MONEY_OR_CARD.search(low[max(0, m.start() - 40) : m.start()]):
                continue
            social = _WORD.search(low[max(0, m.start() - 60) : min(len(low), b + 40)]) is not None
            if not social and "last" not in m.group() and _YEAR.fullmatch(m["four"]):
                continue
            alone = len(low.strip()) < 40 and pattern is _LAST_FOUR
            if not (social or alone or reading.is_record or reading.belongs(m.start())):
                continue
            if not social and _OF_A_THING.search(low[max(0, m.start() - 40) : b + 30]):
                continue
            if re.search(
                r"\b(?:card|account|acct|checking|phone|cell|number ending|visa|mastercard)\b",
                low[max(0, m.start() - 50) : m.start()],
            ):
                continue
            if (
                pattern is _SHORT
                and 1900 <= int(m["four"]) <= 2035
                and re.search(r"social security\s*$|social\s*$", low[m.start() : a].rstrip(" "))
            ):
                continue
            seen.add(a, b)
            sure = Confidence.HIGH if social or reading.is_record else Confidence.MEDIUM
            yield Hit(a, b, sure, "The last four digits of a Social Security number.")


RULE = Rule(
    "ssn",
    PiiCategory.SSN,
    "Social Security number or ITIN",
    "MNsure Secure Email Policy: Social Security number; 42 U.S.C. 405(c)(2)(C)(viii); Minn. "
    "Stat. 325E.59",
    _find,
)
