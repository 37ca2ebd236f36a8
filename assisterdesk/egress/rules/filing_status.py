"""How someone files taxes, who claims whom, and who does not file."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_STATUS = linear(
    r"\b(?:on|off|from) (?:(?:the|her|his|their|a) )?(?:\w+'s )?(?:tax )?returns?\b|"
    r"\b(?:married[\s,-]+(?:but\s)?filing[\s-]+(?:jointly|joint|separate(?:ly)?)|\bmfj\b"
    r"|\bmfs\b|\bhoh\b|head[\s-]of[\s-]household|qualifying (?:widow(?:er)?|surviving spouse)"
    r"|fil(?:e[sd]?|ing)\s(?:(?:her|his|their|own|the|federal|taxes|tax return|a|return"
    r"|returns|as|it|last year|this year|with (?:her|his) (?:husband|wife"
    r"|spouse))\s){0,4}(?:jointly|joint(?: return)?|separate(?:ly)?|single|married|as single"
    r"|as head of household|as married|together|individually|on (?:her|his|their) own|alone"
    r"|independently|by (?:her|him)self)"
    r"|(?:files?|filed|filing|will file|plans? to file|planning to file|hasn't filed"
    r"|has not filed|did(?:n't| not) file|does(?:n't| not) file|never filed|not file"
    r"|not filed|not filing|won't file)\s(?:(?:her|his|their|own|the|federal|state|a|any"
    r"|\d{4})\s){0,3}(?:income )?tax(?:es| return| returns)"
    r"|(?:single|joint|separate|tax|married|non)[\s-]filers?|(?:joint"
    r"|separate) (?:tax )?returns?|non-?filer"
    r"|claim(?:s|ed|ing)?\s(?:(?:\d{1,2}|one|two|three|four|five|six|no"
    r"|zero)\s(?:\w+\s)?(?:dependents?|kids|children|deps)|(?:her|his|their|the)\s(?:kids?"
    r"|children|son|daughter|child|baby|grandson|granddaughter|nephew|niece|parents|mother"
    r"|mom)|them|him|her|themselves|herself|himself)(?: as (?:a )?dependents?)?|claim(?:s|ed"
    r"|ing)?\s(?:(?:her|his|their|the|both|all|him|them|herself|himself|\w+)\s){0,4}?(?:(?:as"
    r"|for)\s(?:a\s|an\s|her\s|his\s|their\s|tax\s){0,3}dependents?|on (?:her|his"
    r"|their) (?:tax(?:es)?|return))"
    r"|(?:is|are|was|were|be|not)\s(?:a\s|her\s|his\s|their\s|my\s"
    r"|\w+'s\s)?(?:tax )?dependents?\b(?:\s(?:of|on)(?:\s\w+){1,3})?|claimed by (?:her|his"
    r"|their|the|a) (?:\w+)"
    r"|tax dependents?|(?:tax )?filer is (?:her|his|the) \w+|declara(?:n|) impuestos)\b"
)
_TOLD = linear(
    r"\b(?:no longer|don't|doesn't) live together\b|\b(?:won't|will not|will"
    r"|don't) file (?:together|jointly"
    r"|separately)\b|\b(?:mother|father|mom|dad|parents?|grandma|grandmother|uncle|aunt|brother"
    r"|sister|ex)"
    r" (?:still )?(?:claims?|don't claim|doesn't claim|claimed) (?:him|her|them|the \w+)\b"
    r"|\b(?:claims?|claim"
    r"|claimed) (?:the )?(?:two|three|four|both) (?:boys|girls|kids|children)\b|"
    r"\b(?:(?:is|still|are|they're|she's|he's|legally|were|was|not|just|got|never"
    r"|recently)\s){1,3}"
    r"(?:legally\s|still\s|not\s)?(?:married|divorced|separated|widowed|single|remarried)\b"
    r"(?:\sbut (?:not |never )?\w+)?|\bwants? to file\b(?:\s\w+){0,4}|\b(?:claims?|claimed"
    r"|claiming)\s"
    r"(?:both |all |her |his |the |their |my |an |a |only )*(?:kids?|children|son|daughter"
    r"|nephews?"
    r"|nieces?|mother|father|mom|dad|parents?|grandkids?|grandson|granddaughter|uncle|aunt|brother"
    r"|sister|girls?|boys?|baby|twins|them|her|him)\b(?:\s(?:too|now|this year|last year"
    r"|as well))?|"
    r"\b(?:didn't|did not|hasn't|has not|haven't|never|doesn't|won't|not) (?:filed?|filing)\b"
    r"(?:\s(?:taxes|a return|last year|this year|since \d{4}|yet|in \d{4})){0,3}|"
    r"\b(?:is|was|be|gets|been|still) claimed\b(?:\s(?:by|as|on)(?:\s\w+){1,3})?|"
    r"\bfil(?:e|es|ed|ing) (?:a )?(?:schedule [a-z]|extension|1040\w*|taxes|jointly|as \w+|with)\b"
    r"(?:\s(?:her|his|their)\s\w+)?|\b(?:turns out |that )?(?:she's|he's|they're|is"
    r"|was) married\b|"
    r"\bhead of household\b|\bsurviving spouse\b|\bfiles as \w+|\b(?:her|his|the) (?:ex|husband"
    r"|wife)"
    r" (?:claims?|claimed|files?|filed)\b(?:\s\w+){0,3}"
)
_WORD = linear(
    r"(?:^|[.;,(|\t\n]\s?)(?P<value>single|married|divorced|separated|widowed"
    r"|files? alone)(?:[.;,)|\t\n]|$)"
)
_WITH_WHOM = linear(r"\s(?:with|by|on|for)\s(?:her|his|their)\s\w+")
#: without one of these nobody's filing is told
_SPOKEN_OF = linear(
    r"fil|claim|dependent|single|married|divorced|separated|widowed|mfj|mfs|hoh|head"
    r"|widow|return|impuestos|marri"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, _ in reading.valued("filing_status"):
        if (reading.is_record or reading.is_labelled_form) and end - start < 70:
            part = re.match(r"[^;\n]{2,50}?(?=\.\s|\.$|;|\n|,\s|$)", low[start:end])
            if part:
                found.add(start, start + part.end())
                yield Hit(
                    start,
                    start + part.end(),
                    Confidence.HIGH,
                    "Stands under a label for tax filing.",
                )
    if _SPOKEN_OF.search(low) is None:
        return
    if reading.certain:
        for m in _WORD.finditer(low):
            if reading.belongs(m.start()):
                yield Hit(*m.span("value"), Confidence.LOW, "Someone's marital or filing status.")
    for m in _TOLD.finditer(low):
        verdict = reading.about_at(m.start())
        if verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED:
            sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "How someone files taxes, or is married.")
    for m in _STATUS.finditer(low):
        if not found.overlap(m.start(), m.end()) and reading.belongs(m.start()):
            whom = _WITH_WHOM.match(low[m.end() : m.end() + 40])
            end = m.end() + (whom.end() if whom else 0)
            found.add(m.start(), end)
            yield Hit(m.start(), end, Confidence.MEDIUM, "How someone files taxes.")


RULE = Rule(
    "filing_status",
    PiiCategory.FILING_STATUS,
    "Tax filing status",
    "MNsure Secure Email Policy: tax filing status; 26 U.S.C. 6103",
    _find,
)
