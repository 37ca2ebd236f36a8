"""Whether a text says of the people in it that they are invented: tests, training, examples."""

import re

from assisterdesk.egress.text import Text

_SAID = (
    r"(?:(?<!\bdrug )(?<!\bblood )(?<!\bpregnancy )test (?:app|application|records?|files?|person"
    r"|case|data|client|account|family|household|region|member|consumer|ssn|site|message"
    r"|environment|id|portal|name|profile|user|login|database)s?"
    r"|\w*testerson|testperson|mctest|zztest|made[- ]up|nobody real|fictional|fictitious|sandbox"
    r"|fake[ _](?:first|last|name|ssn|dob|number|people|client|data)"
    r"|dummy|mock|placeholders?|hypothetical(?:ly)?|lorem ipsum|stock photos?|worked example"
    r"|(?:jane|john) (?:sample|q\.? public|consumer)|(?:example|exercise|scenario) \d{1,2}"
    r"|(?:following|first|second|third|next|drill|exam) scenario"
    r"|(?:training|practice|teaching|class|workshop) (?:region|environment|database|question|case"
    r"|example|scenario|module|film|video|note|dialog|household|caller|script|exercise|quiz)"
    r"|(?:in|on) the exam|practice exam|(?:epm|manual|textbook|webinar) example|study group"
    r"|practice case|sample (?:case|family|household|client|row|data|card"
    r"|member|file|record|ssn|dob|name|number)|case study|role[- ]?play"
    r"|qa sample|for testing|never-issued|quiz (?:\d+|question|item)|on the quiz)\b"
)
_MADE_UP = re.compile(rf"\b{_SAID}")
#: "not made up", "real people": what is said then may be anything
_REAL = re.compile(
    rf"(?:n't|\bnot|\bnever)\b[^.\n]{{0,25}}\b{_SAID}|\bactual(?:ly)?\b"
    r"|\breal (?:people|ones?|persons?|clients?|cases?|life|names?)\b"
)
_NOBODY = re.compile(
    r"(?:\b(?:no|not|nobody|no one|none)|n't)(?: (?:a|an|any|the|of|one|our|from|based|on|about))*"
    r" real(?: \w+)?\b"
)


def is_made_up(text: Text) -> bool:
    """Only where nothing beside it speaks of what is real."""
    low = text.low
    if _MADE_UP.search(low) is None:
        return False
    return _REAL.search(_NOBODY.sub("", low)) is None
