"""The office's own rules of its gate: read by everyone, changed by whoever answers for privacy."""

from collections.abc import Mapping
from dataclasses import dataclass

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.gate_policy import (
    gate_policy,
    may_be_teachers,
    past_locked,
    rule_of,
    why_closed,
)
from assisterdesk.actions.privacy_contacts import OFFICE, require_office, works_here
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.outgoing import Override
from assisterdesk.egress.ways_out import WayOut, ways_out
from assisterdesk.settings.office_gate import (
    LONGEST_CLIPBOARD,
    SHORTEST_CLIPBOARD,
    TEACHERS,
    OfficeGate,
    WayRule,
    as_settings,
    office_gate,
)
from assisterdesk.settings.policy import WARNING_ROUTES

_CLIPBOARD_RULE = "lock.clipboard_seconds_most"


@dataclass(frozen=True, slots=True)
class RuledWay:
    """A way out with the office's rule. `why_shut`, `why_not`: what IT locks, as sentences; a way
    past a warning that is not in `choices` does not exist for this way out."""

    way: WayOut
    rule: WayRule
    why_shut: str
    choices: tuple[Override, ...]
    why_not: Mapping[Override, str]


@dataclass(frozen=True, slots=True)
class GateRules:
    """All the office rules, with what IT locks: `clipboard_most` and `teacher_choices` are what IT
    leaves. `may_change`: whether this person may."""

    ways: tuple[RuledWay, ...]
    clipboard_seconds: int
    clipboard_most: int
    why_clipboard: str
    teachers: frozenset[Role]
    teacher_choices: tuple[Role, ...]
    why_teachers: str
    may_change: bool


def gate_rules(session: Session) -> GateRules:
    """As the office rules it now; what IT fixed is told beside it and holds whatever is here."""
    fixed = session.program.policy
    office = office_gate(session.store.settings(OFFICE))
    ways = []
    for way in ways_out():
        choices = tuple(Override) if way.id in WARNING_ROUTES else ()
        locked = {o: why for o in choices if (why := past_locked(fixed, way.id, o))}
        ways.append(RuledWay(way, rule_of(way, office), why_closed(fixed, way.id), choices, locked))
    most = fixed.at_most(_CLIPBOARD_RULE, LONGEST_CLIPBOARD)
    return GateRules(
        tuple(ways),
        office.clipboard_seconds,
        most,
        fixed.locked(_CLIPBOARD_RULE),
        office.teachers,
        tuple(role for role in TEACHERS if role in may_be_teachers(fixed)),
        fixed.locked("sending.teachers"),
        works_here(session),
    )


def save_gate_rules(session: Session, wanted: OfficeGate) -> GateRules:
    """Rules from now on, for everybody; every change is a line of the log.

    What IT fixed holds whatever is saved here, and what is saved holds again when IT lifts it.
    Raises `NotAllowed` by role, `Refused` for a rule that cannot be.
    """
    require_office(session)
    if not SHORTEST_CLIPBOARD <= wanted.clipboard_seconds <= LONGEST_CLIPBOARD:
        raise Refused(
            worded(
                "Enter a number of seconds from {least} to {most}.",
                least=SHORTEST_CLIPBOARD,
                most=LONGEST_CLIPBOARD,
            )
        )
    known = {way.id for way in ways_out()}
    words = {override.value for override in Override}
    if not wanted.teachers <= set(TEACHERS) or any(
        id not in known or not rule.past <= words for id, rule in wanted.ways.items()
    ):
        raise Refused("This rule is not known, so nothing was changed.")
    before = session.store.settings(OFFICE)
    there = as_settings(_whole(office_gate(before)))
    after = as_settings(_whole(wanted))
    changed = {name: value for name, value in after.items() if there.get(name) != value}
    if changed:
        with session.store.change(session.who.id, "rule the gate") as change:
            change.put_settings(OFFICE, changed)
            change.log(
                LogLine(
                    Action.POLICY_CHANGED,
                    session.access("policy_compliance"),
                    fields=tuple(sorted(changed)),
                    count=len(changed),
                )
            )
            change.commit()
        session.gate.policy = gate_policy(session.program, kept={**before, **changed})
    return gate_rules(session)


def _whole(office: OfficeGate) -> OfficeGate:
    """With a rule for every way out."""
    ways = {way.id: rule_of(way, office) for way in ways_out()}
    return OfficeGate(ways, office.clipboard_seconds, office.teachers)
