"""Where someone works or worked."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.resources import resource
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule


def _employers() -> str:
    """Large employers of Minnesota as a pattern, from `resources/gate/employers.txt`."""
    text = resource("gate", "employers.txt").read_text("utf-8")
    names = [n.strip() for line in text.splitlines() if line[:1] != "#" for n in line.split(",")]
    return "(?:" + "|".join(re.escape(n) for n in sorted(names, key=len) if n) + ")"


_EMPLOYERS = _employers()
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

_JOBS = linear(
    r"\b(?:on|took|taking) (?:unpaid |medical |maternity |parental "
    r"|family )?leave(?: from (?:the )?[A-Za-z][\w&'.-]*"
    r"(?: [A-Z][\w&'.-]*)?)?|\b(?:her|his|their) (?:son|daughter|kid|child)'s (?:school|college"
    r"|job)"
    r"(?: in [A-Z]\w+)?|\b(?:works?|working|worked) (?:for|at"
    r"|with) (?:the )?[A-Z][\w&'.-]*(?: [A-Z][\w&'.-]*)*"
    r"(?: (?:at|in) the [a-z]+)?|\bworks? part[- ]time (?:at|for) [A-Z][\w&'.-]*|"
    r"\b(?:works|work|working|worked|has|have|had|got|holds)\s(?:two|three|several|multiple|\d"
    r"|a second"
    r"|a new|a part-time|another) jobs?\b(?:,? (?:one )?at [^.;\n]{3,40})?|"
    r"\b(?:laid off|let go|fired|quit|resigned|retired|furloughed|left|graduated)\s(?:from\s"
    r"|at\s)?"
    r"(?:her job|his job|the|a|an|[A-Z][\w&'.-]+)(?:\s(?:[A-Z][\w&'.-]*|at|in|mill|plant|mine"
    r"|factory"
    r"|job|school|district|store|shop|hospital|company|casino|county|city|farm|state)){0,4}|"
    r"\b(?:picked up|started|has|got|changed|switched|found|took|lost|needs)\s(?:an?\s|her\s"
    r"|his\s)?"
    r"(?:(?:second|new|part-time|other|full-time|night|day|cleaning|better)\s)?(?:jobs?"
    r"|position|shift)\b"
    r"(?:\s(?:at|with|from|to|in)\s(?:the\s)?[A-Za-z][\w&'.-]*(?:\s(?:[A-Z][\w&'.-]*|to|plant"
    r"|mill)){0,3})?|"
    r"\b(?:works?|working|worked|job|shifts?)\s(?:@|nights at|days at|evenings at|weekends at"
    r"|out at)"
    r"\s(?:the\s)?[A-Za-z][\w&'.-]*(?:\s[A-Z][\w&'.-]*){0,2}|"
    r"\b(?:substitute teaches|teaches|drives (?:a |an )?(?:cab|taxi|truck|bus|school bus|uber|for)"
    r"|does (?:nails|hair|construction|landscaping|odd jobs|daycare|snow removal)|cleans (?:houses"
    r"|offices|homes|rooms)|babysits|runs (?:a|an|her|his) \w+|owns (?:a|an|her|his) \w+|farms"
    r"|sells \w+|paints houses|mows lawns|braids hair|used to (?:work|drive|teach|run|own)"
    r"|went (?:from )?full[- ]time|retired|just retired|self[- ]employed|is a veteran|works for "
    r"(?:her|him)self|was a vet)\b(?:\s(?:at|in|for|from|on|to)\s(?:the\s|her\s|his\s)?"
    r"[A-Za-z][\w&'.-]*(?:\s(?:[A-Z][\w&'.-]*|district)){0,2})?|"
    r"\b(?:her|his|their|client's|spouse's|husband's|wife's|dad's|mom's|the|wages from|boss at"
    r"|employer is|employer,|employer)\s?(?:(?:is|at)\s)?[(]?(?:employer |boss at |job at "
    r"|wages from "
    rf"|work at )?{_EMPLOYERS}\b|"
    r"\b(?:at|in|from) (?:the )?(?:[a-z]+ )?(?:school cafeteria|casino|laundromat|turkey plant"
    r"|mill"
    r"|daycare|nursing home job|packing plant|group home|school district|sugar beet plant"
    r"|foundry)\b"
)


_THROUGH = linear(
    r"(?:\b(?:through|from|quit|left|at|for|by|with)|@|biweekly,|weekly,|hourly,)\s"
    r"(?P<value>[A-Z0-9][\w&'.-]*(?:\s[A-Z][\w&'.-]+){0,2})"
)
_WORK = linear(
    r"\b(?:jobs?|works?|working|worked|wages?|paystubs?|pay ?stubs?|income|hired|retire\w*"
    r"|laid off|employer"
    r"|lost coverage|biweekly|overtime|shift|quit|boss|student|school|started)\b"
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
    for m in _JOBS.finditer(reading.plain):
        verdict = reading.about_at(m.start())
        if verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED:
            yield Hit(
                m.start(),
                m.end(),
                Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW,
                "Someone's work.",
            )
    if reading.certain:
        for m in _THROUGH.finditer(reading.plain):
            start, end = m.span("value")
            said = reading.sentence(start).lower()
            if (
                reading.about_at(start) >= About.CARRIED
                and _WORK.search(said)
                and m["value"].lower().split()[0] not in _NO_PLACE
                and not re.match(r"(?:MA|MNsure|MinnesotaCare|Medical|METS|ARC)\b", m["value"])
            ):
                yield Hit(start, end, Confidence.LOW, "Where someone works.")
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
