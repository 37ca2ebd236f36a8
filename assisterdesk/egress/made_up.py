"""Whether a text says of the people in it that they are invented: tests, training, examples."""

import re

from assisterdesk.egress.text import Text

#: that the people or their data are invented
_INVENTED = (
    r"(?:\w*testerson|testperson|mctest|zztest|made[- ]up|nobody real|fictional|fictitious"
    r"|imaginary|make[- ]believe|fabricated (?:by|for|people|clients?|cases?|data|names?)"
    r"|any (?:likeness|resemblance)|(?:is|are|was|were) (?:all )?invented"
    r"|nobody (?:on|in) (?:these|this|here|it|them)\b[^.\n]{0,20} (?:exists|lives)"
    r"|composite (?:case|client|family|household|person|story)"
    r"|(?:invented|simulated) (?:people|persons?|clients?|patients?|famil(?:y|ies)|households?"
    r"|cases?|names?|numbers?|callers?|interviews?)"
    r"|fake[ _](?:first|last|name|ssn|dob|number|people|client|data)"
    r"|dummy (?:data|client|person|people|record|ssn|case|family|name|number)"
    r"|lorem ipsum|stock photos?|(?:jane|john) (?:sample|q\.? public|consumer)"
    r"|sample (?:family|household|client|member|ssn|dob)"
    r"|practice (?:client|person|family|household)"
    r"|(?<!\bdrug )(?<!\bblood )(?<!\bpregnancy )test (?:person|people|client|family|household"
    r"|member|consumer|ssn)s?|never-issued)\b"
)
#: that something is tried, taught or tested: what stands beside it may be somebody's all the same
_REHEARSED = (
    r"(?:(?<!\bdrug )(?<!\bblood )(?<!\bpregnancy )test (?:app|application|records?|files?"
    r"|case|data|account|region|site|message|environment|id|portal|name|profile|user|login"
    r"|database)s?"
    r"|sandbox|dummy|mock|placeholders?|hypothetical(?:ly)?|worked example"
    r"|(?:example|exercise|scenario) \d{1,2}"
    r"|(?:following|first|second|third|next|drill|exam) scenario"
    r"|(?:training|practice|teaching|class|workshop) (?:region|environment|database|question|case"
    r"|example|scenario|module|film|video|note|dialog|household|caller|script|exercise|quiz)"
    r"|(?:in|on) the exam|practice exam|(?:epm|manual|textbook|webinar) example|study group"
    r"|sample (?:case|row|data|card|file|record|name|number)|case study|role[- ]?play"
    r"|specimen (?:form|card|copy|notice|letter|data|page)|qa sample|for testing"
    r"|tabletop (?:exercise|drill)|inject \d{1,2}|vignettes?|case studies|skits?|answer key"
    r"|brain[- ]?teasers?|case of the (?:month|week)|true or false|multiple choice|scenario [a-z]"
    r"|practice (?:set|problem)|dummies|uat|test (?:rows?|scripts?|plan)"
    r"|quiz (?:\d+|question|item)|on the quiz)\b"
)
_SAID = rf"(?:{_INVENTED}|{_REHEARSED})"
_IS_INVENTED = re.compile(rf"\b{_INVENTED}")
_IS_REHEARSED = re.compile(rf"\b{_REHEARSED}")
#: "not made up", "real people": what is said then may be anything
_REAL = re.compile(
    rf"(?:n't|\bnot|\bnever)\b[^.\n]{{0,25}}\b{_SAID}|\bactual(?:ly)?\b"
    r"|\breal (?:people|ones?|persons?|clients?|cases?|life|names?)\b"
)
_NOBODY = re.compile(
    r"(?:\b(?:no|not|nobody|no one|none)|n't)(?: (?:a|an|any|the|of|one|our|from|based|on|about))*"
    r" real(?: \w+)?\b"
)


def is_invented(text: Text) -> bool:
    """Whether it says so of the people. Only where nothing beside it speaks of what is real."""
    return _says(_IS_INVENTED, text)


def is_rehearsed(text: Text) -> bool:
    """Whether it speaks of trying, teaching or testing, and of nothing that is real."""
    return _says(_IS_REHEARSED, text)


def _says(what: re.Pattern[str], text: Text) -> bool:
    low = text.low
    if what.search(low) is None:
        return False
    return _REAL.search(_NOBODY.sub("", low)) is None
