"""Handing a case over to a colleague: the owner changes, and with it who may do what."""

from dataclasses import dataclass, replace
from enum import StrEnum

from assisterdesk.access.grants import ASSIGNED, HAND_OVER, HANDED_OVER, Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Change
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.case import Case


class Keeps(StrEnum):
    """What the former owner keeps."""

    NOTHING = "nothing"
    READ = "read"
    WORK = "work"


KEEPS_TITLE: dict[Keeps, str] = {
    Keeps.NOTHING: "Nothing",
    Keeps.READ: "Reading it",
    Keeps.WORK: "Working on it, too",
}

_LEVEL: dict[Keeps, Level] = {Keeps.READ: Level.READ_MASKED_FIELDS, Keeps.WORK: Level.SEND}


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody a case can be handed over to."""

    id: StaffId
    name: str


def colleagues(session: Session, case: Case) -> tuple[Colleague, ...]:
    """Active staff except the present owner, by name."""
    found = [Colleague(m.id, m.name) for m in session.store.staff() if m.active]
    return tuple(sorted((c for c in found if c.id != case.owner), key=lambda c: c.name.casefold()))


def hand_over(session: Session, access: Access, to: StaffId, keeps: Keeps) -> Case:
    """Give the case of `access` to a colleague; the former owner's grants end, but for `keeps`.

    Raises `NotAllowed` for anyone but the owner or a supervisor, `Incomplete` without a colleague.
    """
    going = passing_on(session, access, to, keeps)
    with session.store.change(session.who.id, HAND_OVER, going.case.id) as change:
        put_passed_on(change, going)
        change.commit()
    return going.case


@dataclass(frozen=True, slots=True)
class PassedOn:
    """What handing one case over comes to: the case as it will be, its grants, the line."""

    case: Case
    grants: tuple[Grant, ...]
    line: LogLine


def passing_on(session: Session, access: Access, to: StaffId, keeps: Keeps) -> PassedOn:
    """Raises as `hand_over` does; nothing is changed yet."""
    if access.case is None:
        raise Refused("Open a case first.")
    require(session, access.case, Level.WRITE)
    line = LogLine(Action.OPENED, access, fields=("owner", "grants"))
    with session.store.look(line) as look:
        case, grants = look.case(), look.grants()
    if session.who.id != case.owner and Role.SUPERVISOR not in session.who.roles:
        raise NotAllowed("Only the owner of a case or the supervisor hands it over.")
    if to == case.owner:
        raise Incomplete("The case belongs to this colleague already.", ("Colleague",))
    if to not in {c.id for c in colleagues(session, case)}:
        raise Incomplete("Choose the colleague who takes the case.", ("Colleague",))
    now = session.program.now()
    # what is given first, by somebody who still owns it
    put = [Grant(to, case.id, Level.SEND, ASSIGNED, now)]
    if keeps is not Keeps.NOTHING:
        put.append(Grant(case.owner, case.id, _LEVEL[keeps], HANDED_OVER, now))
    for grant in grants:
        in_force = grant.until is None or grant.until > now
        given_now = grant.basis == HANDED_OVER and keeps is not Keeps.NOTHING
        if grant.staff == case.owner and in_force and not given_now:
            put.append(replace(grant, until=now))
    done = LogLine(Action.HANDED_OVER, access, fields=("owner", "grants"), count=1, detail=to)
    return PassedOn(replace(case, owner=to, changed_at=now), tuple(put), done)


def put_passed_on(change: Change, going: PassedOn) -> None:
    for grant in going.grants:
        change.put_grant(grant)
    change.put_case(going.case)
    change.log(going.line)
