"""The plan someone has, chose, lost or pays for, and when their coverage runs."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.rules._parts import CARRIER, METAL, MONEY, PERIOD, PROGRAM

_PLAN = (
    rf"(?:{CARRIER}(?:\s(?:{METAL}|plus|select|value|hsa|plan|individual|choice|peak|bold|simple"
    rf"|atlas|essential|minnesota|community|premier|focus|elevate|standard|share|copay|zero"
    rf"|cost|sharing|\$?\d{{3,5}}|network|by\s\w+|one|advantage|inspire|applause|clearvalue"
    rf"|strive|engage|with)){{0,5}}|{METAL}(?:[- ](?:plan|level|tier|hsa|hdhp|\w+ plan))"
    rf"|(?:dental|medical|health|family|catastrophic|vision|qhp)\s?(?:plan|policy)|\bqhp\b|pmap)"
)
_CHOSE = linear(
    rf"\b(?:re-?enroll\w*|enroll(?:ed|s|ing|ment)?|picked|chose|choosing|selected|selecting"
    rf"|signed up|sign(?:s|ing) up|switch(?:ed|ing)?|chang(?:ed|ing)|moved|"
    rf"has|had|have|is with|was with|covered (?:by|under|through)|cover(?:ed|age) (?:with"
    rf"|through|under)|insured (?:by|through|with)|on|dropped|drop|cancel+(?:ed|ing)?"
    rf"|terminated?|lost|kept|keep(?:s|ing)?|stay(?:s|ing)? (?:with|on)|"
    rf"effectuat\w+|renew(?:ed|ing)|auto-?enrolled|assigned(?: to)?|joined|left|paid|pays"
    rf"|billed by|her|his|their|added to|removed from|wants?|wanted|needs?|prefers?"
    rf"|shows?|showing|likes?|considering|comparing|between|off|leave|leaving)\b"
    rf"(?:\s[\w'$/-]+){{0,6}}?\s{_PLAN}(?:\s(?:was|is|has been|got|plan|coverage|to|from"
    rf"|and)?\s?(?:cancel+ed|terminated|ended|closed|dropped|{CARRIER}|{METAL}))?"
)
_PLAN_STATE = linear(
    rf"\b{_PLAN}\s(?:(?:plan|coverage|policy|card|dental|enrollment)\s)?(?:was|is|has been"
    rf"|got|never|started|starts|ended|ends|begins|began|effective|terminated|cancel+ed|shows"
    rf"|says|has not|hasn't|did not|didn't|for|since|through|until|starting|beginning|denied"
    rf"|sent)\b(?:\s[\w/'-]+){{0,4}}"
)
_COVERAGE = linear(
    r"\b(?:coverage|insurance|policy|plan|enrollment|cobra|employer coverage"
    r"|benefits)\s(?:will |is |was |has |had |should |did |to |that |effective date "
    r"|start date |end date )*(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|end(?:s|ed|ing)?"
    r"|terminat\w+|cancel+(?:ed|s)?|effective|effectuated|lapse[sd]?|"
    r"drop(?:s|ped)?|expire[sd]?|expiring|run(?:s|ning)? out|stop(?:s|ped)?|retroactive"
    r"|reinstated|never)\b(?:\s(?:on|from|as of|back to|effective|at|until|through|the end of"
    r"|in)\b)?(?:\s[\w/,-]+){0,4}"
    r"|\b(?:effectuated|disenrolled|never effectuated|auto-?reenrolled|not effectuated"
    r"|double[- ]enrolled)\b"
    r"|\b(?:retroactive|retro) (?:coverage|enrollment|start)\b|\benrolled (?:through|via|in"
    r"|on|for|since|with|as)\b(?:\s[\w/'-]+){1,4}"
    r"|\b(?:got|was|is|has been|gets|were|are|been|be)\s(?:successfully |not |already "
    r"|currently |now |never |still |re-?)?(?:enrolled|disenrolled|covered|uninsured"
    r"|insured)\b(?:\s[\w/'-]+){0,4}"
)
_PREMIUM = linear(
    rf"\b(?:pays?|paying|pay|owes?|billed"
    rf"|charged) {MONEY}{PERIOD}? for (?:\w+ ){{0,2}}(?:{PROGRAM}|{_PLAN}|coverage|insurance)"
    rf"|"
    r"\bno (?:health )?(?:insurance|coverage)(?: since| for| until| through)?(?:\s[\w/]+){0,2}|"
    rf"\b{_PLAN} will (?:start|end|begin|cover)(?:\son)?(?:\s[\d/]+)?|"
    r"\b(?:has|had|have|having|needs?|wants?|lost|losing|without|gets?|got|getting|keep"
    r"|keeps)\s(?:\w+\s){0,2}?(?:coverage|insurance)\b(?:\s(?:back|through|until|since|from"
    r"|in|for)\b(?:\s[\w/]+){0,2})?|\b(?:she|he|they) (?:was|were) (?:never )?(?:enrolled"
    r"|covered|insured)\b|\bdropped from (?:the|her|his|their) (?:plan|policy|coverage)\b"
    r"|\bspecial enrollment(?: period)?\b|"
    r"\b(?:her|his|their|client's|consumer's|husband's|wife's|spouse's|family's|kids'"
    r"|child's)\s(?:\w+\s){0,2}?(?:coverage|insurance|health plan|plan|policy|premiums?"
    r"|carrier|deductible|dental|enrollment|cobra|qhp)\b(?:\s(?:was|is|ended|ends|started"
    r"|starts|stopped|has|never|isn't|wasn't|shows|got|went)\b(?:\s[\w/]+){0,3})?"
    r"|\b(?:cancel|end|terminate|start|reinstate|backdate|drop)(?:s|ed|ing|led"
    r"|ling)?\s(?:the\s|their\s|her\s|his\s)?(?:coverage|plan|policy|enrollment|insurance"
    r"|qhp)\s(?:for|of|as of|on|effective|back to)\b(?:\s[\w/']+){1,3}|\b(?:got|has|found"
    r"|getting|gets|have)\s(?:new\s|other\s|better\s|health\s)?(?:insurance"
    r"|coverage)\s(?:through|from|with|at|by)(?:\s[\w']+){1,4}|\b(?:auto-?renewed|renewed"
    r"|enrolled|put|placed|moved|switched) (?:in|into|onto|to) (?:a|the|her|his|another"
    r"|a different) (?:\w+ ){0,2}plan\b|\bplan (?:she|he|they) (?:can't|cannot|couldn't"
    r"|wants?|picked|chose|has|had|selected|enrolled)\b|"
    rf"\b(?:her|his|their|the|monthly|first|binder|january|new|net|whose|client's"
    rf"|to pay)\s(?:\w+\s){{0,3}}?(?:premiums?|binder payment"
    rf"|first payment)\b[^.;\n]{{0,30}}?{MONEY}{PERIOD}?"
    rf"|\b(?:hasn't paid|has not paid|missed|paid|didn't pay|did not pay|unpaid|past due on"
    rf"|behind on|made)\s(?:\w+\s){{0,4}}?(?:premiums?|binder payment|first payment"
    rf"|initial payment)\b"
    rf"|\b{MONEY}{PERIOD}?\s(?:monthly\s|net\s)?premium\b"
)


_HAPPENED = linear(
    r"\b(?:never|not|hasn't|haven't|didn't|has not|did not|still no|no)\s(?:\w+\s){0,2}?(?:got|get"
    r"|gotten|received|receive|seen|came|come|arrived?|had|picked|chose|chosen|selected)\s(?:a "
    r"|an "
    r"|any |the |her |his |their |new )?(?:invoice|bill|premium notice|plan|insurance card|card"
    r"|id card|welcome packet|member id|confirmation)\b|"
    r"\b(?:card|cards|invoice|bill|id card|welcome packet)\s(?:never|hasn't|haven't|didn't)\s"
    r"(?:came|come|arrived?|shown? up|show up)\b|"
    r"\b(?:two|three|both|duplicate|double|another|no|active|current|new) (?:enrollments?|policies"
    r"|plans)\b|\b(?:unpaid|missed|late|owes?|behind on|past due|paid|paying"
    r"|covered) (?:\w+\s){0,2}"
    r"(?:premiums?|binder payment|bill)\b|\bgrace (?:period )?(?:ends?|ended|until|through)"
    r"(?:\s[\d/]+)?|\b(?:re-?enrolled|auto-?renewed|auto-?enrolled|effectuated|termed|terminated"
    r"|enrolled|dropped|disenrolled|backdated?)\s(?:on |in |into |onto |to |them |him |her |as of "
    r"|effective |for |back )*(?:the |a |an |dental|\d{1,2}/|\w+)(?:\s?(?:\w+|[\d/]+)){0,2}|"
    r"\b(?:member|subscriber|group) id\b[^.;\n]{0,30}?\d{4,}|"
    r"\b(?:her|his|their|the|my|whose|dad's|mom's|husband's|wife's|employer|group|job's|job)\s"
    r"(?:\w+\s){0,2}(?:plan|policy|coverage|insurance|card|cards|enrollment|effective date"
    r"|deductible|network|qhp|cobra|medicare|dental|bill|autopay|binder payment)\b\s(?:still "
    r"|just "
    r"|never |has |had |was |is |got |will |says |that )*(?:ran out|runs out|ended|ends|ending"
    r"|says"
    r"|never|started|starts|changed|was|cancel+ed|lapsed|dropped|carry over|closed|stopped"
    r"|backdated"
    r"|terminated|expired|due|declined|back to|gone|inactive|active|came)(?:\s[\w/]+){0,3}|"
    r"\b(?:stopped|quit|forgot|missed|started|kept) (?:paying|making (?:the )?payments?"
    r"|(?:her|his|their|the) (?:first |binder |\w+ )?payments?)(?:\sin \d{4})?|"
    r"\b(?:off|on) (?:of )?(?:her|his|their) (?:dad|mom|parent|parents|husband|wife|spouse"
    r"|ex)(?:'s|s')"
    r"\s?(?:plan|insurance|policy)?\b|\b(?:drop|add|remove|cancel|keep) (?:the |her "
    r"|his )?dental\b|"
    r"\b(?:primary care clinic|pcp)\b[^.;\n]{0,40}|\b(?:remove|take|add|put)\s(?:her|him|them"
    r"|the baby|the kids|the wife|the husband)\s(?:from|off|to|on) (?:the |her |his )?"
    r"(?:policy|plan|coverage)\b|\b(?:end|cancel|drop|backdate) (?:her|his|their) "
    r"(?:plan|policy|coverage|insurance)\b"
)
_CHOSEN = linear(
    r"\b(?:selected|chosen|chose|picked|enrolled in|plan selected|current plan)\b[^\n]{0,8}$"
)
_NAMED = linear(rf"\b{CARRIER}\b")
_STARTS = linear(
    rf"\b(?:wants?|wanted|likes?|in|on|picked|chose|a|an|the)\s(?:a |an |the )?{METAL}\b"
    r"(?:\s(?:plan|hsa|hdhp|zero|no|limited|cost|sharing|level|one))*|"
    r"\b(?:him|her|them|baby|kids|husband|wife|son|daughter) (?:removed|taken|dropped|added|off"
    r"|put)"
    r" (?:from|off|to|on|onto)?\s?(?:of )?(?:the |her |his |their )?(?:plan|policy|coverage"
    r"|case)\b|"
    r"\b(?:she|he|they|client|consumer) (?:already |has |had )?paid\b(?: (?:the|her|his|a|twice"
    r"|\$?[\d.,]+))*"
    r"(?: (?:on|in) [\w/]+)?|"
    r"\b(?:start(?:s|ing)?|effective|eff\.?|begin(?:s|ning)?|retro to|back to|ended|ends"
    r"|through|until)"
    r"\s(?:date\s|on\s|still says\s)*(?:(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov"
    r"|dec)\.?\s\d{1,2}"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?)|\b(?:on|has|gets|both on|already on) medicare\b(?: already)?"
    r"|\bno active plan(?: found)?|\bproof of (?:active )?coverage\b|\bactive (?:coverage|plan"
    r"|policy)\b"
    r"|\b(?:found|lost|got|has|never got|needs) (?:her|his|their|the|a"
    r"|an) (?:new )?(?:insurance |id )?cards?\b"
    r"|\bpolicy (?:number |no\.? |# ?)?\d{5,}"
)
_TWO_THINGS = linear(r"\s(?:and|but)\s")
_MENTION = linear(
    r"\b(?:dental|medical|vision|coverage|insurance|policy|plan)\s(?:coverage\s)?(?:ended"
    r"|ends|lapsed|through \d[\d/]+|until \d[\d/]+|inactive|is inactive|cancel+ed|termed"
    r"|stopped)(?:\s(?:on|in)\s[\w/]+)?|"
    rf"\b(?:the |a |her |his |their )?{_PLAN}(?:\s(?:w/|with|by"
    rf"|from)\s{CARRIER})?(?:\s(?:plan|card|bill|policy|coverage))?"
    rf"|\bmedicare part [abcd](?: and [abcd])?\b|\bpart [abd]\s(?:effective|starts?|started"
    rf"|begins?|coverage|only|since)?(?:\s[\w/]+){{0,2}}"
    rf"|\bcovered (?:through|by|under|with)(?:\s[\w'-]+){{1,4}}|\bpaid\s\$[\d,.]+"
    rf"|\b(?:carrier|plan)\s{CARRIER}|\beffective\s\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?"
    rf"|\bnot effectuated\b|\b(?:hsa\s)?{METAL}\b(?:\s(?:hsa|plan|one))?(?:\s(?:from|by|with"
    rf"|w/)\s{CARRIER})?|\b(?:premiums?|bill|balance|payment"
    rf"|deductible)\b[^.;\n]{{0,25}}?\$[\d,.]+|\$[\d,.]+\s(?:premium|a month premium|balance"
    rf"|bill|deductible)|\b(?:lost|losing|loses|dropped)\s(?:her|his"
    rf"|their)\s(?:\w+\s)?(?:insurance|coverage)(?:\s(?:at|on|in|as of"
    rf"|when)(?:\s[\w/]+){{1,5}})?|\b(?:end|cancel|drop|keep|terminate|switch|change|renew"
    rf"|start)\s(?:the |her |his |their )?(?:qhp|plan|coverage|policy|dental|medical)\b"
    rf"|\b(?:her|his|their|employer|spouse's|husband's|wife's) (?:employer |work |job "
    rf"|school |health |dental )?(?:coverage|insurance|plan)(?: (?:ends?|ended|starts?"
    rf"|started|stops?)(?:\s[\w/]+){{0,2}})?"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    for start, end, _ in reading.valued("enrollment"):
        if (
            reading.is_record
            or _CHOSEN.search(low[max(0, start - 24) : start])
            and _NAMED.search(low[start:end])
        ):
            part = re.match(r"[^;\n]{1,70}?(?=\.\s|\.$|;|\n|,\s|$)", low[start:end])
            if part:
                yield Hit(
                    start,
                    start + part.end(),
                    Confidence.MEDIUM,
                    "Stands under a label for a plan or coverage.",
                )
    for pattern in (
        _CHOSE,
        _PLAN_STATE,
        _COVERAGE,
        _PREMIUM,
        _HAPPENED,
        *((_MENTION, _STARTS) if reading.certain else ()),
    ):
        for m in pattern.finditer(low):
            if not reading.belongs(m.start()):
                continue
            if pattern is _CHOSE and _TWO_THINGS.search(m.group()):
                continue
            verdict = reading.about_at(m.start())
            if pattern is _HAPPENED and verdict < About.SOMEONE and not reading.certain:
                continue
            if pattern in (_MENTION, _STARTS) and not (verdict >= About.CARRIED):
                continue
            sure = (
                Confidence.LOW
                if pattern in (_MENTION, _STARTS)
                else Confidence.HIGH
                if verdict >= About.SOMEONE and pattern is _CHOSE
                else Confidence.MEDIUM
            )
            yield Hit(m.start(), m.end(), sure, "The plan or coverage of someone.")


RULE = Rule(
    "enrollment",
    PiiCategory.ENROLLMENT,
    "Enrollment and plan",
    "MNsure Secure Email Policy: enrollment information; 45 CFR 155.260",
    _find,
)
