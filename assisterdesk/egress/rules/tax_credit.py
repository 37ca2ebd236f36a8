"""Tax credits and cost sharing of someone: amounts, results, repayments, Form 1095-A."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.places import Places
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.rules._parts import MONEY, PERIOD

_CREDIT = (
    r"(?:advance credits?|(?:advanced?\s)?(?:premium\s)?tax credits?|aptc|\bptc\b|premium subsidy"
    r"|subsidy|subsidies|excess aptc|cost[- ]sharing reductions?|\bcsr\b(?:\s?(?:73|87|94))?"
    r"|premium (?:assistance|help|discount|savings)|help (?:paying|with) (?:her|his|their"
    r"|the) premiums?"
    r"|credito fiscal)"
)
_AMOUNT = linear(
    rf"\b{_CREDIT}[^.;\n]{{0,45}}?(?P<value>{MONEY}{PERIOD}?)"
    rf"|(?P<value2>{MONEY}{PERIOD}?)(?:\s(?:in|of|as|worth of|monthly|per month|toward|for"
    rf"|advance|max|excess|total|a month (?:in|of))){{0,3}}\s(?:\w+\s)?{_CREDIT}"
)
_STATE = linear(
    rf"\b(?:gets?|getting|got|receiv\w+|lost|loses|losing|qualif\w+ for|eligible for"
    rf"|not eligible for|ineligible for|no longer eligible for|"
    rf"repay\w*|owes? back|pay(?:ing)? back|reconcil\w+|took|taking|takes|applied|applying"
    rf"|using|uses|keep(?:s|ing)?|declined|reduced|denied|approved for|claimed|awarded|(?:her"
    rf"|his|their)(?: \w+)?)"
    rf"\s(?:(?:\w+\s){{0,4}})?{_CREDIT}\b(?:\s(?:was|were|is|are|has been|got|dropped|went"
    rf"|changed|increased|decreased|stopped|ended|removed|disappeared)(?:\s\w+){{0,3}})?"
    rf"|\b{_CREDIT}\s(?:was|were|has been|got|dropped|went|changed|increased|decreased"
    rf"|stopped|ended|disappeared|is not|isn't|wasn't|never)\b(?:\s\w+){{0,3}}"
)
_MENTION = linear(
    rf"\b(?:(?:the|her|his|their|no|any|max|full)\s)?(?:{_CREDIT}|credits?)\b(?:\s(?:of\s"
    rf"|shows\s|is\s|was\s|:\s?)?\$?\d[\d,.]*)?(?:\s(?:was|is|were|got) (?:removed|gone|cut"
    rf"|applied|wrong|missing|reduced|stopped))?(?:\s(?:on|for)\s(?:her|his|their)\s\w+)?"
)
_SUM = linear(
    rf"\b(?:getting|gets|got|receiv\w+|to|from|only|max(?:imum)? (?:of )?|down to|up to|of|now"
    rf"|was|back"
    rf"|repay\w*|owes?|wants|took|showing|shows|showed|lists|listed)\s(?:back |only "
    rf"|about )?(?P<value>\$\s?\d[\d,]*(?:\.\d\d)?{PERIOD}?"
    rf"(?:\s(?:of (?:it|that|them)\s)?(?:back|in credits?|in tax credits?|a month))?)"
)
_NEAR_CREDIT = linear(
    rf"{_CREDIT}|\bcredits?\b|\birs\b|\badvance payments?\b|\breconcil|\b1095-?a\b|\b8962\b"
    rf"|\bhelp with (?:her|his|their"
    rf"|the) premium"
)
_CREDIT_SAID = linear(
    r"\b(?:qualif\w+|eligible|approved|denied|didn't qualify|doesn't qualify"
    r"|ineligible) for (?:the |any |a )?"
    r"credits?\b(?: since[^.;\n]{0,40})?|\bexcess (?:advance payments?|credits?|aptc)\b|"
    r"\b(?:max(?:imum)? credits?|credits? (?:was|is|were|got|went|goes) (?:up|down|denied"
    r"|recalculated"
    r"|wrong|cut|removed|to zero|away|lower|higher|less)|(?:never|didn't|hasn't) (?:take|took"
    r"|taken"
    r"|get|got|gotten|use|used) (?:any |the |a )?credits?|(?:took|take|taken|cut|stopped|lost"
    r"|removed"
    r"|reduced|recalculated|denied) (?:away )?(?:her|his|their|the|all) (?:\w+ )?(?:credits?"
    r"|subsidy"
    r"|subsidies|tax credits?|aptc)|repayment(?: of \$[\d,.]+)?|blocked from (?:tax )?credits?"
    r"|(?:no|zero|only) (?:\$\d+ in )?(?:credits?|aptc|subsidy))\b"
)
_FORM = linear(
    r"\b(?:slcsp(?: column)?|(?:owes?|owed|owing|pay back"
    r"|repay) (?:the irs )?\$\d[\d,]+(?: to the irs)?|1095-?a|form 8962|8962)\b"
)
_LABELLED = re.compile(rf"{MONEY}{PERIOD}?|[^,.;]{{1,40}}")
#: without one of these there is no tax credit
_SPOKEN_OF = linear(
    r"credit|advance pay|aptc|ptc|subsid|1095|8962|slcsp|owe|repay|pay back|csr|cost.sharing"
    r"|premium (?:assistance|help|discount|savings)|help (?:with|paying)"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    found = Places()
    for start, end, _ in reading.valued("tax_credit"):
        value = low[start:end]
        if (reading.is_record or reading.is_labelled_form) and (
            any(c.isdigit() for c in value)
            or re.match(r"(?:yes|no|none|eligible|not|full|max)", value)
        ):
            part = _LABELLED.match(value)
            stop = start + (part.end() if part else len(value))
            found.add(start, stop)
            yield Hit(start, stop, Confidence.HIGH, "Stands under a label for a tax credit.")
    if _SPOKEN_OF.search(low) is None:
        return
    for m in _AMOUNT.finditer(low):
        start, end = m.span("value") if m["value"] else m.span("value2")
        if not found.overlap(start, end) and reading.belongs(start) and _credit_first(m.group()):
            found.add(m.start(), m.end())
            yield Hit(m.start(), m.end(), Confidence.HIGH, "Someone's tax credit.")
    for m in _STATE.finditer(low):
        if (
            not found.overlap(m.start(), m.end())
            and reading.belongs(m.start())
            and reading.about_at(m.start()) != About.NO_ONE
        ):
            found.add(*m.span())
            yield Hit(m.start(), m.end(), Confidence.MEDIUM, "Someone's tax credit.")
    if reading.certain:
        for m in _MENTION.finditer(low):
            if reading.about_at(m.start()) >= About.CARRIED:
                yield Hit(m.start(), m.end(), Confidence.LOW, "Someone's tax credit.")
    for m in _CREDIT_SAID.finditer(low):
        verdict = reading.about_at(m.start())
        if verdict >= About.SOMEONE or reading.certain and verdict >= About.CARRIED:
            sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Someone's tax credit.")
    if reading.certain:
        for m in _SUM.finditer(low):
            start, end = m.span("value")
            near = low[max(0, start - 110) : end + 60]
            if (
                reading.about_at(start) >= About.CARRIED
                and not found.overlap(start, end)
                and _NEAR_CREDIT.search(near)
                and _credit_first(m.group())
            ):
                yield Hit(start, end, Confidence.LOW, "Someone's tax credit.")
    for m in _FORM.finditer(low):
        if not found.overlap(m.start(), m.end()) and reading.about_at(m.start()) >= About.SOMEONE:
            yield Hit(
                m.start(), m.end(), Confidence.MEDIUM, "Someone's tax form for the marketplace."
            )


def _credit_first(part: str) -> bool:
    """Not "APTC and her premium is $40": the figure must be the credit's."""
    return (
        re.search(
            r"premium (?:is|was|of|would|went|due)|earn|income|wages|rent|owes? \$|deductible", part
        )
        is None
    )


RULE = Rule(
    "tax_credit",
    PiiCategory.TAX_CREDIT,
    "Tax credit",
    "MNsure Secure Email Policy: tax credit information; 26 U.S.C. 6103",
    _find,
)
