"""Notes in shorthand: several facts of a life in a row, without a verb, are about someone."""

from assisterdesk.egress.pattern import linear
from assisterdesk.egress.text import Channel

_MONEY = linear(
    r"\$?\d[\d,.]*\s?(?:/|per |an? )\s?(?:h|hr|hour|mo|month|yr|year|wk|week)\b|\b\d{2,3}k\b"
    r"|\b(?:gross|net|inc|income)\b[: ]{1,2}\$?\d[\d,.]+",
    ignore_case=True,
)
#: what is said of people only; each line is one kind
_KINDS = (
    linear(
        r"\bhh\s?(?:of |size )?\d\b|\b(?:no|one|two|three|four|five|six|\d) (?:kids?|children|ppl"
        r"|adults?|deps?|dependents?)\b|\b(?:mom|dad|wife|husband|bf|gf|baby|twins|son|daughter"
        r"|grandma"
        r"|grandpa)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:mfj|mfs|hoh|single|married|divorced|separated|widow(?:ed|er)?|non-?filer)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:ma|mcre|minnesotacare|qhp|aptc|ema|msp)\b|\b(?:denied|inactive|termed"
        r"|over[- ]income"
        r"|uninsured)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:pregnant|diabet\w+|asthma|insulin|cancer|disabled|surgery|dialysis|depression|copd"
        r"|health (?:issues|problems)|oxygen|hospital\w*|smoker|due (?:in|\d))\b",
        ignore_case=True,
    ),
    linear(r"\b(?:age |aged )?\d{1,2}\s?(?:yo|y/o|yrs?)\b|\b(?:mom|dad|bf|gf|wife) \d{2}\b"),
    linear(
        r"\b(?:bipolar|schizo\w*|adhd|autis\w+|meds|refills?|prescriptions?|inhaler|stable on"
        r"|wheelchair|sober|relapse|therapy|treatment)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:no|lost|without) (?:coverage|insurance|income|job|address|phone|ssn|docs)\b"
        r"|\b(?:ma|mcre|case|coverage|cobra) (?:closed|ended|lapsed|denied|pending|inactive)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:domestic violence|dv|homeless|shelter|evicted|jail|incarcerated|foster"
        r"|couch[- ]surfing"
        r"|widowed)\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:safe address|do not (?:mail|call|contact|text)|speaks? [a-z]+ only|needs? refills?"
        r"|living together|lives? (?:in|with|at|alone)|stays? with|works? (?:at|@|nights|days))\b",
        ignore_case=True,
    ),
    linear(
        r"\b(?:lpr|refugee|asylee|daca|tps|usc|undoc\w*|green card)\b",
        ignore_case=True,
    ),
)
_GENERAL = linear(
    r"\?|\b(?:if|how|what|which|who|when|limits?|fpl|guidelines?|training|agenda|slides?|webinar"
    r"|class|example|rates?|premiums?|prices?|brochures?|flyers?|forms?|rules?|policy|module|quiz"
    r"|question|versus|vs|are|is|points|topics|meeting|mtg|handout|chart|table)\b|%",
    ignore_case=True,
)
#: said of someone at hand, never of people at large
_TOLD = linear(
    r"\b(?:meds|stable on|safe address|do not (?:mail|call|contact|text)|living together"
    r"|needs? refills?"
    r"|\d{1,2} ?(?:yo|y/o)|by (?:monday|tuesday|wednesday|thursday|friday|tomorrow)|asap)\b"
    r"|still pending|expedite\b|, \d{2},",
    ignore_case=True,
)
_PAY = linear(
    r"\b(?:paid|gross|net pay|wages?|hourly|biweekly|pay period|salary|earnings|ytd|overtime)\b",
    ignore_case=True,
)
_MOST = 200


def is_shorthand(part: str) -> bool:
    """Whether a sentence or line is a row of facts about someone."""
    if len(part) > _MOST or _GENERAL.search(part) is not None:
        return False
    kinds = sum(kind.search(part) is not None for kind in _KINDS)
    if kinds >= 3 or kinds >= 2 and _MONEY.search(part) is not None:
        return True
    return kinds >= 2 and _TOLD.search(part) is not None


def is_payslip(plain: str, channel: Channel) -> bool:
    """Whether a copied text is a sum with a word of pay beside it, and nothing more."""
    if channel is not Channel.CLIPBOARD or len(plain) > _MOST or "?" in plain:
        return False
    money = _MONEY.search(plain) is not None or "$" in plain
    return money and _PAY.search(plain) is not None and _GENERAL.search(plain) is None
