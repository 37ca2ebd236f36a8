"""Undoing that a case was handed over: by who did it, soon, and only while it lies untouched."""

from dataclasses import replace
from datetime import timedelta

from assisterdesk.access.grants import (
    ASSIGNED,
    CREATED,
    HAND_OVER,
    HAND_OVER_REASON,
    HANDED_OVER,
    Grant,
)
from assisterdesk.access.job_review import HandedBack
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.frozen_json import revive
from assisterdesk.store import cases, found, grants, history, job_steps
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped

#: who notices later that it was the wrong colleague asks that colleague
LONGEST = timedelta(minutes=15)
_OWNS = (CREATED, ASSIGNED)
_DONE = "This case was given on in the meantime. Ask the colleague who has it now."


def hand_back(
    db: Database, keys: CaseKeys, value: HandedBack, kept: Stamped
) -> tuple[LogLine, ...]:
    """The owner of before, with what they held of their own; what the handing over gave ends.

    Raises `NotAllowed` for somebody else's, `Refused` once it is too late.
    """
    case = value.case
    last = history.newest(db, keys, case)
    if last is None:
        raise Refused("This case is not here any more.")
    if last.who != kept.who:
        raise NotAllowed("The colleague works on the case already. Ask them to hand it back.")
    if last.verb != HAND_OVER or to_moment(last.at) + LONGEST < kept.at:
        raise Refused("It is too late to undo this. Ask the colleague to hand the case back.")
    put = [revive(Grant, r["fields"]) for r in last.records or () if r["kind"] == "grant"]
    given = [g for g in put if g.until is None]
    ended = [g for g in put if g.until is not None and g.basis in _OWNS]
    to = next((g.staff for g in given if g.basis == ASSIGNED), None)
    held = grants.of_case(db, case)
    if not ended or to != cases.owner(db, case) or any(g not in held for g in (*given, *ended)):
        raise Refused(_DONE)
    former = ended[0].staff
    job_steps.refuse_while_away(db, former)
    for grant in given:
        if grant.basis in (ASSIGNED, HANDED_OVER):
            grants.put(db, replace(grant, until=kept.at))
    for grant in ended:
        grants.put(db, replace(grant, until=None))
    db.execute(
        "UPDATE cases SET owner = ?, changed_at = ? WHERE id = ?", (former, moment(kept.at), case)
    )
    found.follow(db, keys, case, (("grant", former),))
    line = LogLine(
        Action.HANDED_OVER,
        Access(kept.who, HAND_OVER_REASON, case),
        fields=("owner", "grants"),
        count=1,
        recipient=former,
        result="undone",
        detail=former,
    )
    return (line,)
