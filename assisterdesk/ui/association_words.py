"""Agent of record and association in words: on the case, in the list of clients, on paper."""

from datetime import date

from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import (
    ASSOCIATION_KIND_TITLE,
    ASSOCIATION_STATE_TITLE,
    COVERAGE_PROGRAM_TITLE,
    Association,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.submissions.clocks import clocks
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

STATE_TONE: dict[AssociationState, Tone | None] = {
    AssociationState.TO_ASK: None,
    AssociationState.ASKED: Tone.CALM,
    AssociationState.CONFIRMED: Tone.DONE,
    AssociationState.REFUSED: Tone.REFUSED,
    AssociationState.REMOVED: Tone.ATTENTION,
}
#: an icon beside the word, so that colour alone never says it
STATE_ICON = {
    AssociationState.TO_ASK: "dot",
    AssociationState.ASKED: "clock",
    AssociationState.CONFIRMED: "check",
    AssociationState.REFUSED: "refused",
    AssociationState.REMOVED: "warning",
}


def of_whom(kind: AssisterKind) -> str:
    """What a person of this kind calls them."""
    return tr("Agent of record") if kind.is_broker_side else tr("Case association")


def state_word(state: AssociationState) -> str:
    return tr(ASSOCIATION_STATE_TITLE[state])


def program_word(program: CoverageProgram, *, short: bool = False) -> str:
    if short:
        return {
            CoverageProgram.QHP: tr("QHP"),
            CoverageProgram.MEDICAL_ASSISTANCE: tr("MA"),
            CoverageProgram.MINNESOTACARE: tr("MinnesotaCare"),
        }[program]
    return tr(COVERAGE_PROGRAM_TITLE[program])


def title(value: Association) -> str:
    """``Lakes Health, 2027`` or ``Medical Assistance``."""
    what = value.carrier or program_word(value.program)
    return f"{what}, {value.plan_year}" if value.plan_year else what


def kind_line(value: Association) -> str:
    parts = [tr(ASSOCIATION_KIND_TITLE[value.kind])]
    if value.carrier:
        parts.append(program_word(value.program, short=True))
    return " · ".join(parts)


def clock_words(value: Association, today: date) -> str:
    """What has to happen by when, "" while nothing runs."""
    if value.due is None:
        return ""
    rules = clocks()
    what = tr(rules[value.clock].title) if value.clock in rules else tr("Due")
    said = tr("{what}: was due {day}") if value.due < today else tr("{what}: by {day}")
    return said.format(what=what, day=wording.day(value.due))


def is_late(value: Association, today: date) -> bool:
    return value.due is not None and value.due < today


def paid_words(value: Association) -> str:
    if value.paid_on is None:
        return ""
    day = wording.day(value.paid_on)
    if value.paid_cents is None:
        return tr("Paid {day}").format(day=day)
    return tr("Paid {day}: {amount}").format(day=day, amount=wording.dollars(value.paid_cents))


def day_lines(value: Association) -> tuple[str, ...]:
    """The days that are known, in the order they happen, two to a line."""
    known = [
        said.format(day=wording.day(on))
        for said, on in (
            (tr("Applied {day}"), value.applied_on),
            (tr("Enrolled {day}"), value.enrolled_on),
            (tr("Asked {day}"), value.asked_on),
            (tr("Confirmed {day}"), value.confirmed_on),
        )
        if on is not None
    ]
    paid = paid_words(value)
    if paid:
        known.append(paid)
    return tuple(" · ".join(known[i : i + 2]) for i in range(0, len(known), 2))
