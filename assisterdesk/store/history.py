"""The history of a case out of its change records: what each record was before and after."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from assisterdesk.basics.ids import CaseId, ChangeId, DeviceId, StaffId
from assisterdesk.cases.history import ChangeEntry, RecordChange, field_changes
from assisterdesk.store import withdrawn
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import to_moment
from assisterdesk.store.connections import Database, Row

#: a record by its kind and id
Key = tuple[str, str]

_CHANGES = (
    "SELECT n, id, stamp, at, who, device, verb, payload FROM changes WHERE case_id = ?"
)
#: an earlier state of these can be put back: the whole content stands in the change record
REVIVABLE = frozenset(
    {
        "case", "person", "note", "task", "consent", "privacy_warning", "contact",
        "association",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class State:
    """A record at one time: its fields as they were put, and whether it was taken off."""

    fields: dict[str, Any]
    off: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """One change record, opened. `records` is None when its payload is gone."""

    n: int
    id: ChangeId
    at: str
    who: StaffId
    device: DeviceId
    verb: str
    stamp: str
    records: list[dict[str, Any]] | None


def kept(db: Database, keys: CaseKeys, case: CaseId) -> Iterator[Kept]:
    """The changes of a case, oldest first."""
    rows = db.execute(f"{_CHANGES} ORDER BY n", (case,))
    for row in rows.fetchall():
        yield _opened(db, keys, case, row)


def newest(db: Database, keys: CaseKeys, case: CaseId) -> Kept | None:
    """The last change of a case; None when it has none."""
    row = db.execute(f"{_CHANGES} ORDER BY n DESC LIMIT 1", (case,)).fetchone()
    return _opened(db, keys, case, row) if row else None


def _opened(db: Database, keys: CaseKeys, case: CaseId, row: Row) -> Kept:
    records = None
    if row["payload"] is not None:
        bound = about("changes", row["id"])
        records = json.loads(keys.open(db, case, bytes(row["payload"]), bound))["records"]
    return Kept(
        row["n"],
        ChangeId(row["id"]),
        row["at"],
        StaffId(row["who"]),
        DeviceId(row["device"]),
        row["verb"],
        row["stamp"],
        records,
    )


@dataclass(frozen=True, slots=True)
class Step:
    """What one change did to one record: None before when it was new."""

    key: Key
    before: State | None
    after: State


@dataclass(frozen=True, slots=True)
class Told:
    """One change with what it did, and whether all of it is untouched since."""

    change: Kept
    steps: tuple[Step, ...]
    last: bool


def told(db: Database, keys: CaseKeys, case: CaseId) -> tuple[Told, ...]:
    """The whole history of a case, oldest first."""
    states: dict[Key, State] = {}
    touched: dict[Key, int] = {}
    found: list[tuple[Kept, tuple[Step, ...]]] = []
    for change in kept(db, keys, case):
        steps: dict[Key, Step] = {}
        for record in change.records or ():
            key = (str(record["kind"]), str(record["id"]))
            before = steps[key].before if key in steps else states.get(key)
            after = _after(states.get(key), record)
            states[key] = after
            touched[key] = change.n
            steps[key] = Step(key, before, after)
        found.append((change, tuple(steps.values())))
    return tuple(
        Told(change, steps, all(touched[step.key] == change.n for step in steps))
        for change, steps in found
    )


def _after(before: State | None, record: dict[str, Any]) -> State:
    if "off" in record:
        return State(before.fields if before else {}, bool(record["off"]))
    return State(record["fields"], before.off if before else False)


def can_be_undone(change: Told) -> bool:
    """Nothing in it was touched since, and each record can go back to what it was."""
    return (
        change.last
        and bool(change.steps)
        and change.change.records is not None
        and all(_goes_back(step) for step in change.steps)
    )


def _goes_back(step: Step) -> bool:
    kind = step.key[0]
    if step.before is None:
        return kind in withdrawn.KINDS
    if step.before.fields == step.after.fields:
        return kind in withdrawn.KINDS
    return kind in REVIVABLE


def entry(change: Told, *, unmask: Key | None = None) -> ChangeEntry:
    """As it may be shown: identifiers masked, but for the record of `unmask`."""
    return ChangeEntry(
        id=change.change.id,
        at=to_moment(change.change.at),
        who=change.change.who,
        device=change.change.device,
        verb=change.change.verb,
        records=tuple(_record(step, unmask) for step in change.steps),
        undoable=can_be_undone(change),
        readable=change.change.records is not None,
    )


def _record(step: Step, unmask: Key | None) -> RecordChange:
    kind, id = step.key
    before = step.before.fields if step.before else {}
    changed = field_changes(kind, before, step.after.fields, masked=step.key != unmask)
    was_off = step.before.off if step.before else False
    return RecordChange(
        kind=kind,
        id=id,
        is_new=step.before is None,
        fields=changed,
        taken_off=step.after.off if step.after.off != was_off else None,
        restorable=kind in REVIVABLE or (kind in withdrawn.KINDS and not step.after.off),
    )
