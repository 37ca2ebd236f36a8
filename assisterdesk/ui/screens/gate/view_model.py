"""The gate's rules and what it was taught, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from assisterdesk.actions.exits_teaching import may_teach, taught_values
from assisterdesk.actions.gate_rules import GateRules, gate_rules
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.outgoing import Override
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.egress.ways_out import WayOut, ways_out
from assisterdesk.office.staff import ROLE_TITLE
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.ui.wording import day, seconds, tr


@dataclass(frozen=True, slots=True)
class GateView:
    """Everything the page shows."""

    policy: GatePolicy
    ways: tuple[WayOut, ...]
    taught: tuple[NotPersonal, ...] = field(repr=False)
    staff: Mapping[StaffId, str]
    may_teach: bool
    rules: GateRules


def read(session: Session) -> GateView:
    return GateView(
        session.gate.policy,
        ways_out(),
        taught_values(session),
        {member.id: member.name for member in session.store.staff()},
        may_teach(session),
        gate_rules(session),
    )


def past_title(override: Override) -> str:
    """The same as a choice of a form."""
    return {
        Override.FALSE_POSITIVE: tr("“Not personal data”"),
        Override.JUSTIFIED: tr("A reason in words"),
        Override.ACKNOWLEDGED: tr("A tick"),
        Override.WITHOUT: tr("The button alone"),
    }[override]


def also_ruled(view: GateView) -> tuple[tuple[str, str], ...]:
    """What else the office rules: how long copied text stays, and who teaches."""
    policy = view.policy
    teachers = [tr(ROLE_TITLE[role]) for role in Role if role in policy.teachers]
    return (
        (
            tr("Copied text stays on the clipboard for at most"),
            seconds(policy.clipboard_seconds),
        ),
        (tr("The gate is taught by"), ", ".join(teachers) or tr("nobody")),
    )


def override_words(override: Override) -> str:
    return {
        Override.FALSE_POSITIVE: tr("by saying that it is not personal data"),
        Override.JUSTIFIED: tr("with a reason in words"),
        Override.ACKNOWLEDGED: tr("with a tick"),
        Override.WITHOUT: tr("by the button alone"),
    }[override]


def past_words(view: GateView, way: WayOut) -> str:
    """How one goes past a warning on this way."""
    if way.id in view.policy.closed:
        why = dict(view.policy.closed_because).get(way.id)
        return tr(why) if why else tr("Closed by your office's policy. Nothing leaves here.")
    if way.id == "site_field":
        return tr("No warning. One line in the log for each person.")
    offered = view.policy.offered(way.id)
    if not offered:
        return tr("A warning here cannot be gone past.")
    ways = _either([override_words(o) for o in offered])
    return tr("You may go past a warning {ways}.").format(ways=ways)


def _either(words: Sequence[str]) -> str:
    *first, last = words
    return tr("{first} or {last}").format(first=", ".join(first), last=last) if first else last


def is_closed(view: GateView, way: WayOut) -> bool:
    return way.id in view.policy.closed


def taught_title(value: NotPersonal, *, hidden: bool) -> str:
    kind = personal_data()[value.category].title
    return kind if hidden else f"{value.value} · {kind}"


def taught_line(view: GateView, value: NotPersonal) -> str:
    """Why, by whom and when; and the same of its end."""
    said = tr("{why} Taught by {who}, {when}.").format(
        why=_sentence(value.why), who=_who(view, value.taught_by), when=_on(value.taught_at)
    )
    if value.revoked_at is not None and value.revoked_by is not None:
        said += " " + tr("Revoked by {who}, {when}.").format(
            who=_who(view, value.revoked_by), when=_on(value.revoked_at)
        )
    return said


def _who(view: GateView, staff: StaffId) -> str:
    return view.staff.get(staff, tr("somebody who left"))


def _on(at: datetime) -> str:
    return day(at.astimezone().date())


def _sentence(words: str) -> str:
    words = words.strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."
