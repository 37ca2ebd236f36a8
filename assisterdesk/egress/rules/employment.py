"""Where someone works or worked."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_WORKS = linear(
    r"\b(?:works?|working|worked|employed|employee|job|hired|laid off|fired|let go|quit"
    r"|retired|started|employment|interned|cleans|drives|cooks|a position|shifts|hours"
    r"|paystubs?|pay stubs?)\s(?:(?:full[- ]time|part[- ]time|nights|days|there|now|again"
    r"|as an? (?:[\w-]+\s?){1,3}|her job|his job|seasonally|overnight|a new job"
    r"|new job)\s){0,2}"
    r"(?:at|for|by|with|from)\s(?:the\s|a\s)?(?P<value>[A-Z][\w&.'-]+(?:\s(?:[A-Z&][\w&.'-]*"
    r"|of|and)){0,4}|(?:a|an|the)\s(?:[\w-]+\s){0,3}(?:plant|factory|restaurant|hotel|school"
    r"|hospital|store|shop|company|farm|warehouse|daycare|salon|dealership|nursing home"
    r"|turkey plant|meatpacking plant))"
)
_AT = linear(
    r"(?:\b[Ww]orks?|\b[Ww]orkers?|\b[Ww]orking|\b[Ww]orked|\b[Jj]ob|\b[Qq]uit"
    r"|\b[Rr]etired from|\b[Hh]ired"
    r"|an hour|/hr|/hour|per hour|hourly|\b[Ss]hifts?|\b[Ee]mployed|\b[Ww]ages|\b[Cc]leans"
    r"|\b[Cc]ooks|\b[Dd]rives|\b[Dd]river|\b[Mm]anager|[Pp]aystubs?|\b[Ll]eft(?: her"
    r"| his)? job|\b[Ss]tarted|\b[Ll]et go|\b[Ll]aid off|\b[Cc]overage through"
    r"|\b[Cc]overed through (?:her|his) job)"
    r"(?:\s(?:nights|days|part[- ]time|full[- ]time|overnights|weekends|a new job|again|at"
    r"|from|for|with|by|the|a|an|her|his)){0,2}?\s(?:at|for|from|by|with)\s(?P<value>(?:the "
    r"|a |an )?(?:[A-Z0-9][\w&.'-]*(?:\s(?:[A-Z&][\w&.'-]*|of)){0,3}"
    r"|[a-z][\w'-]+(?:\s(?:plant|mill|airport|factory|store|hotel|school|shop|home|center"
    r"|restaurant|warehouse|farm|dealership|hospital|clinic|district|plant|company))?))"
)
_TRADE = linear(
    r"\b(?:her|his|their|client's|husband's|wife's|spouse's|mom's|dad's)\s(?:new |old "
    r"|former |current |last |part-time |second )?(?P<value4>(?:employer|job|boss|workplace"
    r"|company|business|shop|farm|restaurant)(?:,\s[a-z][a-z-]+(?:\s[a-z-]+)?,)?)\b|"
    r"\b(?:works?|working|worked|employed|job)\s(?:(?:full|part)[- ]time\s"
    r"|seasonally\s)?as\s(?:an?\s)?(?P<value>[a-z][\w-]+(?:\s[a-z][\w-]+){0,2})"
    r"|\b(?:is|was|she's|he's)\s(?:an?\s)(?P<value2>(?:uber|lyft|truck|bus|taxi|delivery"
    r"|doordash|school bus)\sdriver|sole proprietor|small business owner"
    r"|independent contractor|business owner|retiree|student|homemaker|stay-at-home (?:mom"
    r"|dad)|self-employed(?:\s\w+)?|pca|cna|nurse|teacher|janitor"
    r"|cook|welder|farmer|barber|cashier|housekeeper|home health aide"
    r"|personal care (?:attendant|assistant)|freelancer|contractor|carpenter|mechanic|server"
    r"|waitress|waiter|nanny|substitute teacher|machinist|line cook)\b"
    r"|\b(?P<value3>self[- ]employed|laid off|lost (?:her|his|their) job|unemployed)\b"
)


_NO_PLACE = frozenset(
    "her his the a an home night least about around this that it them him me us work now all "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday".split()
)


def _find(reading: Reading) -> Iterable[Hit]:
    for start, end, _ in reading.valued("employment"):
        if reading.is_record:
            part = re.match(r"[^.;,\n]{2,60}", reading.plain[start:end])
            if part:
                yield Hit(
                    start, start + part.end(), Confidence.MEDIUM, "Stands under a label for work."
                )
    for m in _WORKS.finditer(reading.plain):
        if reading.about_at(m.start()) >= About.CARRIED and not re.match(
            r"(?:MNsure|DHS|Medical|MinnesotaCare|MA|January|February|March|April|May|June"
            r"|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
            r"|Thursday|Friday)\b",
            m["value"],
        ):
            start, end = m.span("value")
            yield Hit(
                start,
                end - m["value"].endswith("."),
                Confidence.MEDIUM
                if reading.about_at(m.start()) >= About.SOMEONE
                else Confidence.LOW,
                "Where someone works.",
            )
    if reading.certain:
        for m in _AT.finditer(reading.plain):
            start, end = m.span("value")
            if (
                reading.about_at(m.start()) >= About.CARRIED
                and m["value"].lower() not in _NO_PLACE
                and not any(c in m["value"] for c in "$%")
                and not m["value"].isdigit()
            ):
                yield Hit(
                    start, end - m["value"].endswith("."), Confidence.LOW, "Where someone works."
                )
    for m in _TRADE.finditer(reading.low):
        group = next(g for g in ("value", "value2", "value3", "value4") if m[g])
        if reading.about_at(m.start()) >= About.SOMEONE:
            yield Hit(
                *m.span(group),
                Confidence.LOW if group == "value3" else Confidence.MEDIUM,
                "What someone works as.",
            )


RULE = Rule(
    "employment",
    PiiCategory.OTHER,
    "Employment",
    "MNsure Secure Email Policy, definition of PII: employment information",
    _find,
)
