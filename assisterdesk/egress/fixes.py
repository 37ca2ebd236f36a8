"""What can be done about a finding in one press: mask, keep four digits, remove, name the case.

A fix changes text only; whether the changed text may leave is for the gate to say again.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from assisterdesk.basics.kinds import NUMBERS, PiiCategory
from assisterdesk.egress.folding import fold
from assisterdesk.egress.labels import labels
from assisterdesk.egress.outgoing import Finding


class Fix(StrEnum):
    MASK = "mask"
    LAST_FOUR = "last_four"
    REMOVE = "remove"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


#: what a value is called stands so near before it, in so many words
_LABEL_REACH, _LABEL_WORDS = 40, 4
#: kinds of labels that also stand before their value with nothing between ("born 4/12/1986")
_CALLED = frozenset(("ssn", "phone", "email", "birthdate", "case_id", "government_id", "account"))
#: what stands where something was masked; no number and no name, so that the gate has no doubt
_MASKS: dict[PiiCategory, str] = {
    PiiCategory.PERSON_NAME: "[name]",
    PiiCategory.BIRTHDATE: "[date]",
    PiiCategory.SSN: "[number]",
    PiiCategory.PHONE: "[phone]",
    PiiCategory.EMAIL: "[email]",
    PiiCategory.ADDRESS: "[address]",
    PiiCategory.GOVERNMENT_ID: "[number]",
    PiiCategory.FINANCIAL_ACCOUNT: "[number]",
    PiiCategory.CASE_ID: "[number]",
    PiiCategory.TAX_CREDIT: "[amount]",
    PiiCategory.INCOME: "[amount]",
}
_MASK = "[left out]"
#: a number this short would be given away whole
_LEAST_DIGITS = 7


def fixes_for(category: PiiCategory, value: str, reference: str = "") -> tuple[Fix, ...]:
    """The fixes that make sense for this value, gentlest first."""
    found = []
    if category is PiiCategory.PERSON_NAME and reference:
        found.append(Fix.REFERENCE)
    if category in NUMBERS and sum(c.isdigit() for c in value) >= _LEAST_DIGITS:
        found.append(Fix.LAST_FOUR)
    return (*found, Fix.MASK, Fix.REMOVE)


def fixes_of(findings: Iterable[Finding], text: str, reference: str = "") -> tuple[Fix, ...]:
    """The fixes that fit at least one of these findings of `text`."""
    fitting = {
        fix for f in findings for fix in fixes_for(f.category, text[f.start : f.end], reference)
    }
    return tuple(fix for fix in Fix if fix in fitting)


def edits(
    text: str, findings: Iterable[Finding], fix: Fix, reference: str = ""
) -> tuple[Edit, ...]:
    """The changes that fix these findings of `text`, first to last, none over another.

    Where the fix does not fit a finding, that one is masked.
    """
    made: list[Edit] = []
    for finding in _apart(findings):
        start, end = _without_stop(text, finding.start, finding.end)
        value = text[start:end]
        fits = fix in fixes_for(finding.category, value, reference)
        match fix if fits else Fix.MASK:
            case Fix.REMOVE:
                start, end = _with_a_space(text, _label(text, start), end)
                put = ""
            case Fix.LAST_FOUR:
                put = "..." + "".join(c for c in value if c.isdigit())[-4:]
            case Fix.REFERENCE:
                put = f"case {reference}"
            case _:
                put = _MASKS.get(finding.category, _MASK)
        if made and start < made[-1].end:
            start = made[-1].end
        if start < end:
            made.append(Edit(start, end, put))
    return tuple(made)


def fixed(text: str, changes: Iterable[Edit]) -> str:
    """`text` after these changes."""
    for edit in sorted(changes, key=lambda e: e.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """The findings one after another; of those that overlap, one that covers them all."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.start, -f.end)):
        if kept and finding.start < kept[-1].end:
            if finding.end > kept[-1].end:
                kept[-1] = _covering(kept[-1], finding)
            continue
        kept.append(finding)
    return kept


def _covering(first: Finding, second: Finding) -> Finding:
    return Finding(
        first.part,
        first.index,
        first.start,
        second.end,
        first.category,
        first.confidence,
        first.rule,
        first.why,
        first.person,
    )


def _without_stop(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the full stop or comma that ends the sentence rather than the value."""
    while end - start > 1 and text[end - 1] in " .,;:!?\n":
        end -= 1
    return start, end


def _label(text: str, start: int) -> int:
    """Where the label of a value begins, or the value: a label alone is left over of a fact."""
    near = text[max(0, start - _LABEL_REACH) : start]
    bare = near.rstrip(" :#=")
    mark = near[len(bare) :].strip()
    for word in list(re.finditer(r"\S+", bare))[-_LABEL_WORDS:] if bare != near else ():
        kind = labels().get(fold(bare[word.start() :]).lower())
        if kind is not None and (mark or kind in _CALLED):
            return start - len(near) + word.start()
    return start


def _with_a_space(text: str, start: int, end: int) -> tuple[int, int]:
    """With one blank beside it, where two would be left or one before a full stop."""
    after = text[end : end + 1]
    if start > 0 and text[start - 1] == " " and (after == "" or after in " .,;:!?)\n"):
        return start - 1, end
    if after == " " and (start == 0 or text[start - 1] in "\n("):
        return start, end + 1
    return start, end
