"""The history of a case: who changed which record when, from what to what."""

from dataclasses import dataclass, field
from datetime import datetime

from assisterdesk.basics.ids import CaseId, ChangeId, DeviceId, StaffId


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field as text before and after; '' means empty.

    `masked`: an identifier; both texts are '' until somebody asks to see them.
    """

    name: str
    before: str = field(repr=False)
    after: str = field(repr=False)
    masked: bool = False


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record in a change. `kind` is the store's word (``person``, ``note``, ...).

    `taken_off`: True when the record was taken off the case, False when it was put back, None when
    neither happened. `restorable`: an earlier state can be put back from here.
    """

    kind: str
    id: str
    is_new: bool
    fields: tuple[FieldChange, ...]
    taken_off: bool | None = None
    restorable: bool = False


@dataclass(frozen=True, slots=True)
class ChangeEntry:
    """One change. `undoable`: nothing in it was touched since, and all of it can be put back.

    `readable` is False when the values are no longer there.
    """

    id: ChangeId
    at: datetime
    who: StaffId
    device: DeviceId
    verb: str
    records: tuple[RecordChange, ...]
    undoable: bool
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is left of an erased case: that it was here, who erased it, why, and how much it held.

    `signed`: the log's key of that sign-in vouches for it.
    """

    case: CaseId
    reference: str
    at: datetime
    who: StaffId
    ground: str
    people: int
    notes: int
    documents: int
    changes: int
    signed: bool
