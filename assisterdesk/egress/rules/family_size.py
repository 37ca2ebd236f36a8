"""How many belong to someone's household or family."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.rules._parts import COUNT

_KIDS = (
    r"(?:kids?|children|child|dependents?|sons?|daughters?|minors?|babies|boys|girls"
    r"|grandchildren|grandkids|grandsons|granddaughters|nieces|nephews|siblings|toddlers?|bab(?:y"
    r"|ies)|infants?|teens?|stepkids|stepchildren|teenagers|hijos|ninos|foster (?:kids|children))"
)
_SIZE = linear(
    r"\b(?:in|into|as) (?:one|the same|a single|two|separate|different) households?\b|"
    rf"\b(?:(?:household|family|hh|tax household|household size|family size|hh size"
    rf"|familia)\s(?:size\s)?(?:of|is|was|=|:|at|now|de|changed to|went to|grew to"
    rf"|from)\s?(?:now\s|a\s|at\s|about\s|only\s|up to\s)?{COUNT}\b(?:\s(?:to|people|members"
    rf"|persons|adults|and)\b(?:\s{COUNT})?)?"
    rf"|{COUNT}[\s-](?:person|member|people)(?:s)?\s(?:household|family|hh|home)"
    rf"|{COUNT}\sadults?\s?(?:and|,|&|\+)\s?{COUNT}\s(?:\w+\s)?{_KIDS}|{COUNT}\sin (?:the "
    rf"|her |his |their )?(?:household|family|home|hh)\b"
    rf"|(?:{COUNT})\speople in (?:the|her|his|their|this) (?:household|family|home)"
    rf"|{COUNT}\s(?:people|persons|members|of them|adults?"
    rf"|individuals)\s(?:(?:and\s{COUNT}\s{_KIDS}\s)?(?:in|living in|on|at))\s(?:the|her|his"
    rf"|their|this|that)\s(?:household|family|home|house|app(?:lication)?|hh|case|apartment)"
    rf"|(?:(?:a\s)?(?:single\s|working\s)?(?:mom|mother|dad|father|parent|parents"
    rf"|grandmother)|married|widow(?:ed|er)?|divorced|single)\s(?:of|with"
    rf"|to)\s(?:\w+\s){{0,2}}?{COUNT}\b(?:\s(?:\w+\s)?{_KIDS})?"
    rf"|(?:has|have|had|with|raising|supports?|and|her|his|their|expecting|claims?|claiming"
    rf"|cares for|adopted|of|all|our|my|the|s)\s(?:\w+\s)?{COUNT}\s(?:\w+\s){{0,2}}?{_KIDS}\b"
    rf"|(?:hh|hhs|household)[\s-]?(?:size)?\s?(?:of\s|=\s?|:\s?|-\s?)?\d{{1,2}}\b"
    rf"|(?:lives|living)\s(?:alone|by (?:her|him)self|with (?:her|his"
    rf"|their) (?:\w+\s){{0,2}}(?:husband|wife|spouse|parents|mother|father|sister|brother"
    rf"|partner|boyfriend|girlfriend|son|daughter|{_KIDS})(?:\s?(?:,"
    rf"|and)\s(?:\w+\s){{0,3}}{_KIDS})?)"
    rf"|{COUNT}\s(?:of them|total) in (?:the|her|his|their) (?:household|family|home)"
    rf"|(?:there are|they are|they're|we are|we're)\s(?:a family of\s"
    rf"|a household of\s)?{COUNT}(?:\sof (?:them|us))?\b"
    rf"|{COUNT}\s{_KIDS}\s(?:under|ages?|aged|at home|on the application|in the (?:home"
    rf"|household|house)|and (?:her|his|their) (?:husband|wife|spouse)))"
)
_LOOSE = linear(
    rf"\b(?:{COUNT}|no|only|both|my|her|his|their|the)\s(?:(?:small|young|minor|adult|other"
    rf"|little|older|grown)\s)?{_KIDS}\b(?:\s(?:under \d+|together|at home))?"
    rf"|\b{COUNT}\s(?:people|persons|adults|members|of them|deps?)\b(?:\s(?:in"
    rf"|and)\s(?:(?:the|her|his|their)\s)?(?:household|family|home|{COUNT}\s{_KIDS}))?"
    rf"|\b(?:tiene|tengo|tienen)\s{COUNT}\s(?:hijos|ninos)\b|\braising (?:her|his) \w+"
    rf"|\bcustody of (?:her|his|their|the|two|three) \w+|\b(?:family|household"
    rf"|hh) (?:of )?\d\b|\bhousehold (?:is|consists of) [^.;\n]{{5,60}}"
)
_TOLD = linear(
    rf"\b(?:they|she|he|there|household|mom|dad|family)\s(?:have|has|had|are|is|with|shows?"
    rf"|on the app shows)\s"
    rf"(?:now\s|only\s|actually\s|about\s)?{COUNT}\b(?:\s(?:of them|in the (?:house|home"
    rf"|household|app"
    rf"|application)|people|total|altogether|kids?|children|living there|now))?|"
    rf"\b(?:it's|its|is) (?:just|only) (?:her|him|them|the two of them)\b(?:\sand (?:her|his"
    rf"|the|their) \w+)?|"
    rf"\b(?:all|has|have|raising|custody of|with|plus|and|about|for) (?:her |his |their |the "
    rf"|my |of them )*"
    rf"(?:{_KIDS}\b,? all {COUNT}|{COUNT} (?:{_KIDS}))\b|\b{COUNT} (?:kids?|adults?|children"
    rf"|ppl|people"
    rf"|dependents?|grandkids|siblings|boys|girls)\b(?:(?:,| and| \+"
    rf"|\s&) (?:the )?(?:{COUNT} \w+|uncle|grandma"
    rf"|grandpa|a baby|baby|spouse|wife|husband))*(?:\sunder \d+)?|\b(?:household|family"
    rf"|hh) (?:of )?{COUNT}\b|"
    rf"\b(?:one of|only) {COUNT}\b(?:\s(?:are|is) applying)?|\b(?:adding|add|reported|report"
    rf"|had|has|with"
    rf"|left off|includ\w+) (?:the |a |her |his |their |both )?(?:new )?(?:baby|newborn|twins"
    rf"|grandma|grandpa"
    rf"|uncle|aunt|nephew|niece|grandkids?|roomer|boarder|boyfriend|spouse)\b|"
    rf"\b(?:uncle|aunt|grandma|grandpa|brother|cousin|nephew|niece|boyfriend|girlfriend"
    rf"|roommate|mother-in-law) "
    rf"(?:is|lives|moved|stays) (?:a |an |with|in|there|living)\w*|\bno kids\b"
    rf"|\b(?:just )?(?:him|her)"
    rf"(?:self)? and (?:her|his|the) (?:daughter|son|kids?|wife|husband|mom|boys?|girls?|baby)\b|"
    rf"\bhousehold of (?:one|two|1|2)\b|\bfor (?:two|three|four|five|six|seven|eight)\b"
    rf"|\bhh\s?\d\b"
)
_NO_SIZE = linear(
    r"\s?(?:/|%|am\b|pm\b|hours|percent|,\d{3})|\s(?:plans|options|ways|steps|days|weeks"
    r"|forms|types|things|questions|issues|reasons|documents|appointments|slots|seats"
    r"|openings|cases|emails)\b"
)
_NO_COUNT = linear(r"(?:both|my|her|his|their|the|only)\s")
_GENERAL = linear(r"\b(?:limit|guideline|chart|table|for a (?:family|household) of|poverty)\b")
_LABELLED = re.compile(
    rf"\(?(?:{COUNT})\b(?:\s(?:people|persons|members|adults?|kids"
    rf"|children)\b)?(?:\s?(?:\+|,|and|\()\s?\d\s\w+)*"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    for start, end, label in reading.valued("family_size"):
        part = _LABELLED.match(low[start:end])
        if part and (
            reading.is_record
            or reading.is_labelled_form
            or label not in ("household", "household of", "family of")
        ):
            if _GENERAL.search(low[max(0, start - 60) : start]):
                continue
            yield Hit(
                start,
                start + part.end(),
                Confidence.HIGH,
                "Stands under a label for household size.",
            )
    for pattern, sure in (
        (_SIZE, Confidence.MEDIUM),
        (_LOOSE, Confidence.LOW),
        (_TOLD, Confidence.MEDIUM),
    ):
        for m in pattern.finditer(low):
            if pattern is _TOLD:
                verdict = reading.about_at(m.start())
                if not (verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED):
                    continue
                sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            client = reading.about_at(m.start()) is About.CLIENT
            if pattern is _LOOSE and not (reading.certain or client):
                continue
            if _NO_SIZE.match(low[m.end() : m.end() + 16]) or not reading.belongs(m.start()):
                continue
            if pattern is _LOOSE and _NO_COUNT.match(m.group()):
                continue
            yield Hit(m.start(), m.end(), sure, "The size of someone's household.")


RULE = Rule(
    "family_size",
    PiiCategory.FAMILY_SIZE,
    "Family size",
    "MNsure Secure Email Policy: family size",
    _find,
)
