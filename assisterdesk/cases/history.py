"""The history of a case: who changed which record when, from what to what."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from assisterdesk.basics.ids import CaseId, ChangeId, DeviceId, StaffId

#: fields of a person that stay masked, with everything below them
MASKED = frozenset({"birthdate", "ssn", "phones", "emails", "address", "ids"})
#: fields that say nothing to a person: ids, hashes and what the entry says already
_UNSAID = frozenset(
    {
        "id", "case", "staff", "person", "changed_at", "version", "author", "at", "by",
        "made_at", "made_by", "recorded_at", "recorded_by", "added_at", "added_by", "opened_at",
        "created_at", "content_hash", "sha256", "draft_id", "draft_key", "message_id",
        "documents", "submission", "filed_at", "since", "attached", "size", "done_by", "media_type",
        "wording", "html", "came_with", "not_before", "left_behind", "answer_id",
        "clock",
    }
)  # fmt: skip


#: of a decision about two records: whose they are, and what one took over from the other, which
#: the person's own change tells and covers
_UNSAID_OF = frozenset(
    {("same_person", "other"), ("same_person", "other_case"), ("same_person", "gained")}
)


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


def field_changes(
    kind: str, before: Mapping[str, Any], after: Mapping[str, Any], *, masked: bool
) -> tuple[FieldChange, ...]:
    """Where two states of a record differ, as a person may read it; both are frozen JSON.

    `masked`: a person's identifiers are named without their values.
    """
    old, new = _flat(before), _flat(after)
    changed = []
    for name in (*old, *(n for n in new if n not in old)):
        was, became = old.get(name, ""), new.get(name, "")
        if was == became or not _said(kind, name):
            continue
        hidden = masked and kind == "person" and name.split(".")[0] in MASKED
        changed.append(
            FieldChange(name, "" if hidden else was, "" if hidden else became, hidden)
        )
    return tuple(changed)


def _said(kind: str, name: str) -> bool:
    top = name.split(".")[0]
    return top not in _UNSAID and (kind, top) not in _UNSAID_OF


def _flat(fields: Mapping[str, Any], above: str = "") -> dict[str, str]:
    """Nested fields as ``name.given``, every value as text, '' for what is empty."""
    found: dict[str, str] = {}
    for name, value in fields.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{above}{name}.")
        else:
            found[above + name] = _text(value)
    return found


def _text(value: Any) -> str:  # noqa: ANN401 - any JSON
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(" ".join(map(str, v)) if isinstance(v, list) else str(v) for v in value)
    return str(value)
