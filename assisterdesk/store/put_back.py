"""Putting back what was: the undoing of a change, or one record as it stood after a change."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.frozen_json import revive
from assisterdesk.basics.ids import CaseId, ChangeId, NoteId, StaffId
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Case, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.people.person import Person
from assisterdesk.store import cases, history, notes
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Database
from assisterdesk.store.history import Key, State, Told

Revived = Case | Person | Note | Task | Consent | Contact | Association | PrivacyWarning

_SHAPES: dict[str, type[Revived]] = {
    "case": Case,
    "person": Person,
    "note": Note,
    "task": Task,
    "consent": Consent,
    "privacy_warning": PrivacyWarning,
    "contact": Contact,
    "association": Association,
}


@dataclass(frozen=True, slots=True)
class Back:
    """One record to put back. `value` is None where only `off` changes; `off` None leaves it."""

    key: Key
    value: Revived | None
    off: bool | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to put, and the number of the case's newest change when it was made up."""

    case: CaseId
    newest: int
    backs: tuple[Back, ...]

    def must_still_hold(self, db: Database) -> None:
        """Raises `Refused` when somebody changed the case meanwhile."""
        if _newest(db, self.case) != self.newest:
            raise Refused(
                "Something on this case was changed in the meantime. Look at the history again."
            )


def undoing(
    db: Database, keys: CaseKeys, case: CaseId, change: ChangeId, who: StaffId, now: datetime
) -> Plan:
    """Raises `NotAllowed` for somebody else's change, `Refused` when it cannot be undone."""
    story = history.told(db, keys, case)
    found = _found(story, change)
    if found.change.who != who:
        raise NotAllowed(
            "Only the person who made a change can undo it. Restore a version instead."
        )
    if not history.can_be_undone(found):
        raise Refused(
            "This change cannot be undone: it was built upon since, or it left this office. "
            "Choose an earlier version in the history instead."
        )
    backs = tuple(
        _back(db, step.key, step.before, step.after, who, now) for step in found.steps
    )
    return Plan(case, _newest(db, case), backs)


def restoring(
    db: Database,
    keys: CaseKeys,
    case: CaseId,
    change: ChangeId,
    key: Key,
    who: StaffId,
    now: datetime,
) -> Plan:
    """The record as it stood after that change. Raises `Refused` when it stands like that now."""
    story = history.told(db, keys, case)
    wanted = next((s.after for s in _found(story, change).steps if s.key == key), None)
    if wanted is None:
        raise Refused("That version is not in the history of this case. Open the history again.")
    present = next(s.after for t in reversed(story) for s in t.steps if s.key == key)
    if wanted == present:
        raise Refused("This is how it stands now, so there is nothing to put back.")
    if wanted.fields != present.fields and key[0] not in history.REVIVABLE:
        raise Refused("This version cannot be put back. What was sent or filed stays as it is.")
    return Plan(case, _newest(db, case), (_back(db, key, wanted, present, who, now),))


def _back(
    db: Database, key: Key, wanted: State | None, present: State, who: StaffId, now: datetime
) -> Back:
    if wanted is None:
        # it was new: it goes out of sight, and can be put back from the history
        return Back(key, None, True)
    off = wanted.off if wanted.off != present.off else None
    if wanted.fields == present.fields:
        return Back(key, None, off)
    return Back(key, _value(db, key[0], wanted.fields, who, now), off)


def _value(
    db: Database, kind: str, fields: dict[str, Any], who: StaffId, now: datetime
) -> Revived:
    value = revive(_SHAPES[kind], fields)
    if isinstance(value, Case):
        # whose case it is, and its reference, change by other doors
        present = cases.read(db, value.id)
        return replace(
            value,
            reference=present.reference,
            owner=present.owner,
            opened_at=present.opened_at,
            changed_at=now,
        )
    if isinstance(value, Note):
        version = notes.version(db, NoteId(value.id)) + 1
        return replace(value, author=who, at=now, version=version)
    return value


def _found(story: tuple[Told, ...], change: ChangeId) -> Told:
    for told in story:
        if told.change.id == change:
            return told
    raise Refused("That change is not in the history of this case. Open the history again.")


def _newest(db: Database, case: CaseId) -> int:
    row = db.execute("SELECT max(n) FROM changes WHERE case_id = ?", (case,)).fetchone()
    return int(row[0] or 0) if row else 0
