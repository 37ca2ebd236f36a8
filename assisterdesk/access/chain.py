"""The access log as a hash chain: one canonical form of an entry, one link to the entry before.

An entry's hash covers the hash of its payload, not the payload, so that a payload can be erased one
day and the chain still holds: ``hash = SHA-256(previous | seq | at | SHA-256(payload))``.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from assisterdesk.access.log_line import Action, LogEntry, LogLine
from assisterdesk.basics.access import Access, Exemption
from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.kinds import PiiCategory


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as it is kept. `at` is UTC text of one length; `payload` is None once erased."""

    seq: int
    at: str
    payload: str | None
    payload_hash: bytes
    hash: bytes


_CANONICAL = json.JSONEncoder(sort_keys=True, ensure_ascii=True, separators=(",", ":"))

#: the same as a plain tuple, for going along many
Kept = tuple[int, str, str | None, bytes, bytes]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was true of the person and the machine when the line was written.

    `offset_minutes`: local time minus UTC.
    """

    who_name: str
    role: str
    device: str
    offset_minutes: int


def genesis(store_id: str) -> bytes:
    """What the first entry's link starts from: entries of another store do not fit."""
    return hashlib.sha256(b"AssisterDesk access log\n" + store_id.encode()).digest()


def payload_of(line: LogLine, around: Surroundings, cases: tuple[CaseId, ...] = ()) -> str:
    """The canonical JSON of a line in its surroundings; `cases` are the ids a list showed."""
    shape: dict[str, object] = {
        "action": line.action.value,
        "who": line.access.who,
        "who_name": around.who_name,
        "role": around.role,
        "device": around.device,
        "offset": around.offset_minutes,
        "case": line.access.case,
        "reason": line.access.reason,
        "note": line.access.note,
        "exemption": line.access.exemption.value,
        "people": list(line.people),
        "categories": [c.value for c in line.categories],
        "fields": list(line.fields),
        "count": line.count,
        "recipient": line.recipient,
        "route": line.route,
        "result": line.result,
        "detail": line.detail,
    }
    if cases:
        shape["cases"] = list(cases)
    return _CANONICAL.encode(shape)


def payload_hash(payload: str) -> bytes:
    return hashlib.sha256(payload.encode()).digest()


def link(previous: bytes, seq: int, at: str, payload_digest: bytes) -> bytes:
    """The entry's hash. Every part has one length, so no two entries share a form."""
    if len(at) != 27:
        raise ValueError("the moment of an entry has 27 characters")
    return hashlib.sha256(previous + seq.to_bytes(8, "big") + at.encode() + payload_digest).digest()


def entry_of(written: Written, previous: bytes) -> LogEntry:
    """The kept entry as a value. Raises `ValueError` when the payload is not one of ours."""
    shape = json.loads(written.payload or "{}")
    try:
        line = LogLine(
            action=Action(shape["action"]),
            access=Access(
                who=StaffId(shape["who"]),
                reason=shape["reason"],
                case=CaseId(shape["case"]) if shape["case"] else None,
                note=shape["note"],
                exemption=Exemption(shape["exemption"]),
            ),
            people=tuple(PersonId(p) for p in shape["people"]),
            categories=tuple(PiiCategory(c) for c in shape["categories"]),
            fields=tuple(shape["fields"]),
            count=shape["count"],
            recipient=shape["recipient"],
            route=shape["route"],
            result=shape["result"],
            detail=shape["detail"],
        )
        return LogEntry(
            seq=written.seq,
            at=datetime.fromisoformat(written.at).astimezone(UTC),
            who_name=shape["who_name"],
            role=shape["role"],
            device=shape["device"],
            line=line,
            previous=previous.hex(),
            hash=written.hash.hex(),
        )
    except (KeyError, TypeError) as error:
        raise ValueError(f"entry {written.seq} is not one of ours") from error


class Walk:
    """Goes along the chain entry by entry and stops at the first that does not fit.

    `marks` are sizes whose hash is wanted; `hashes` gives them, `last` is the last fitting one.
    """

    def __init__(
        self, store_id: str, marks: frozenset[int] = frozenset(), cut_to: int = 0
    ) -> None:
        """Entries up to number `cut_to` may have lost their payload: a signed record says so."""
        start = genesis(store_id)
        self._marks = marks
        self._cut_to = cut_to
        self._hash = start
        self.hashes: dict[int, bytes] = {0: start}
        self.size = 0
        self.last_at = ""

    def along(self, entries: Iterable[Kept]) -> str:
        """`step` over all of them in one tight loop: a log of a million lines is checked in
        seconds. '' when all fit."""
        entries = iter(entries)
        for cut in islice(entries, max(0, self._cut_to - self.size)):
            said = self.step(Written(*cut))
            if said:
                return said
        sha256, marks = hashlib.sha256, self._marks
        previous, size, last_at = self._hash, self.size, self.last_at
        odd: Kept | None = None
        for seq, at, payload, payload_digest, kept in entries:
            odd = (seq, at, payload, payload_digest, kept)
            if seq != size + 1 or payload is None or len(at) != 27:
                break
            digest = sha256(payload.encode()).digest()
            made = sha256(previous + seq.to_bytes(8, "big") + at.encode() + digest).digest()
            if made != kept or digest != payload_digest:
                break
            previous, size, last_at, odd = made, seq, at, None
            if seq in marks:
                self.hashes[seq] = made
        self._hash, self.size, self.last_at = previous, size, last_at
        return self.step(Written(*odd)) if odd else ""

    def step(self, entry: Written) -> str:
        """'' when the entry fits, else what is wrong with it, as the rest of a sentence."""
        expected = self.size + 1
        if entry.seq != expected:
            return "is missing: it was removed"
        is_cut = entry.payload is None and entry.seq <= self._cut_to
        if not is_cut and (
            entry.payload is None or payload_hash(entry.payload) != entry.payload_hash
        ):
            return "was edited after it was written"
        if len(entry.at) != 27 or (
            link(self._hash, entry.seq, entry.at, entry.payload_hash) != entry.hash
        ):
            return "does not follow from the one before: it was moved, put in or given another time"
        self._hash = entry.hash
        self.size = expected
        self.last_at = entry.at
        if expected in self._marks:
            self.hashes[expected] = entry.hash
        return ""
