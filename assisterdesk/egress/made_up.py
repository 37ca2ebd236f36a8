"""Whether a text says of the people in it that they are invented: tests, training, examples."""

import re

from assisterdesk.egress.text import Text

_SAID = (
    r"(?:(?<!\bdrug )(?<!\bblood )(?<!\bpregnancy )test (?:app|application|records?|files?|person"
    r"|case|data|client|account|family|household|region|member)"
    r"|\w*testerson|testperson|mctest|zztest|made[- ]up|nobody real|fictional|fictitious|sandbox"
    r"|fake[ _](?:first|last|name|ssn|dob|number|people|client|data)"
    r"|dummy (?:data|records?|client|case|account|file)"
    r"|training (?:region|environment|database|question|case|example|scenario)"
    r"|(?:in|on) the exam|practice exam|(?:epm|manual|textbook|webinar) example|study group"
    r"|practice case|sample (?:case|family|household|client)|case study|role[- ]?play"
    r"|quiz (?:\d+|question|item)|on the quiz)\b"
)
_MADE_UP = re.compile(rf"\b{_SAID}")
#: "not made up", "real people": what is said then may be anything
_REAL = re.compile(
    rf"(?:n't|\bnot|\bnever)\b[^.\n]{{0,25}}\b{_SAID}|\bactual(?:ly)?\b"
    r"|\breal (?:people|ones?|persons?|clients?|cases?|life|names?)\b"
)
_NOBODY = re.compile(r"\bno(?:body| one)? real\b")


def is_made_up(text: Text) -> bool:
    """Only where nothing beside it speaks of what is real."""
    low = text.low
    if _MADE_UP.search(low) is None:
        return False
    return _REAL.search(_NOBODY.sub("", low)) is None
