"""The access log in the store: entries are added at the end of the chain and never changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from assisterdesk.access.chain import (
    Kept,
    Surroundings,
    Written,
    entry_of,
    genesis,
    link,
    payload_hash,
    payload_of,
)
from assisterdesk.access.log_line import Action, LogEntry, LogFilter, LogLine, LogStretch
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.store import office
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row, Value

_NO_END = 2**62
#: entries that one look goes through when they are sought by who or what: a fifth of a second
_STRETCH = 50_000


@dataclass(frozen=True, slots=True)
class Tip:
    """The end of the chain: how many entries there are, and the hash of the last."""

    size: int
    hash: bytes
    at: str = ""


def tip(db: Database, store_id: str) -> Tip:
    row = db.execute("SELECT seq, hash, at FROM access_log ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return Tip(0, genesis(store_id))
    return Tip(row["seq"], bytes(row["hash"]), row["at"])


def hash_at(db: Database, store_id: str, size: int) -> bytes | None:
    """The chain's hash after `size` entries; None when there are not so many."""
    if size == 0:
        return genesis(store_id)
    row = db.execute("SELECT hash FROM access_log WHERE seq = ?", (size,)).fetchone()
    return bytes(row[0]) if row else None


class Appender:
    """Adds entries to the log, as this device."""

    def __init__(self, device: str) -> None:
        self._device = device

    def append(
        self, db: Database, end: Tip, line: LogLine, now: datetime, cases: tuple[CaseId, ...]
    ) -> Tip:
        """The line after `end`, and before it one that says so when the clock went back."""
        if end.at and moment(now) < end.at:
            back = round((to_moment(end.at) - now).total_seconds())
            said = LogLine(
                Action.CLOCK_BACK,
                Access(line.access.who, line.access.reason),
                count=back,
                detail="seconds",
            )
            end = self._add(db, end, said, now, ())
        return self._add(db, end, line, now, cases)

    def _add(
        self, db: Database, end: Tip, line: LogLine, now: datetime, cases: tuple[CaseId, ...]
    ) -> Tip:
        payload = payload_of(line, self._around(db, line.access.who, now), cases)
        digest = payload_hash(payload)
        seq, at = end.size + 1, moment(now)
        new = link(end.hash, seq, at, digest)
        db.execute(
            "INSERT INTO access_log (seq, at, payload, payload_hash, hash) VALUES (?, ?, ?, ?, ?)",
            (seq, at, payload, digest, new),
        )
        return Tip(seq, new, at)

    def _around(self, db: Database, who: StaffId, now: datetime) -> Surroundings:
        local = now.astimezone().utcoffset()
        minutes = round(local.total_seconds() / 60) if local else 0
        return office.surroundings(db, who, self._device, minutes)


def spans(db: Database, since: str, until: str) -> tuple[tuple[int, int], ...]:
    """The runs of entries (first, last) from the moment `since` up to before `until`.

    Moments go up with the numbers but where the clock went back, and each such place begins with
    an entry that says so: within a run the ends are found by halving, without an index to keep.
    """
    found = []
    for first, last in _runs(db):
        low = _first_at(db, since, first, last)
        high = _first_at(db, until, first, last) - 1
        if low <= high:
            found.append((low, high))
    return tuple(found)


def first_from(db: Database, at: datetime) -> int:
    """The first entry that is not before this moment; one more than there are when all are."""
    wanted = moment(at)
    for first, last in _runs(db):
        found = _first_at(db, wanted, first, last)
        if found <= last:
            return found
    return newest(db) + 1


def _runs(db: Database) -> list[tuple[int, int]]:
    """Runs of entries in which the clock only went on."""
    end = newest(db)
    rows = db.execute(
        "SELECT seq FROM access_log INDEXED BY access_log_clock"  # noqa: S608 - our own word
        f" WHERE payload ->> '$.action' = '{Action.CLOCK_BACK.value}' ORDER BY seq"
    ).fetchall()
    starts = [1, *(int(row[0]) for row in rows if row[0] > 1)]
    return [
        (start, after - 1)
        for start, after in zip(starts, [*starts[1:], end + 1], strict=True)
        if start < after
    ]


def _first_at(db: Database, at: str, first: int, last: int) -> int:
    """The first entry of a run at or after the moment; `last + 1` when there is none."""
    low, high = first, last + 1
    while low < high:
        middle = (low + high) // 2
        row = db.execute("SELECT at FROM access_log WHERE seq = ?", (middle,)).fetchone()
        if row is not None and row[0] < at:
            low = middle + 1
        else:
            high = middle
    return low


def page(
    db: Database, store_id: str, before: int | None, limit: int, case: CaseId | None
) -> tuple[LogEntry, ...]:
    """Newest first. Raises `Damaged` when an entry is not one that was written here."""
    of_case = "" if case is None else " AND l.case_id = :case"
    rows = db.execute(
        "SELECT l.seq, l.at, l.payload, l.payload_hash, l.hash, p.hash AS previous"  # noqa: S608
        " FROM access_log l LEFT JOIN access_log p ON p.seq = l.seq - 1"
        f" WHERE l.seq < :before{of_case} AND l.payload IS NOT NULL"
        " ORDER BY l.seq DESC LIMIT :limit",
        {"before": _NO_END if before is None else before, "case": case, "limit": limit},
    )
    return entries(rows, store_id)


def stretch(
    db: Database, store_id: str, before: int | None, limit: int, only: LogFilter
) -> LogStretch:
    """The newest of those wanted, out of at most `_STRETCH` entries, so that seeking what is rare
    in a long log never holds anything up for long. Raises `Damaged` as `page` does."""
    top = newest(db) + 1 if before is None else before
    bottom = max(1, top - _STRETCH) if only.is_sought else 1
    values: dict[str, Value] = {"top": top, "bottom": bottom, "limit": limit}
    wanted = ["l.seq < :top", "l.seq >= :bottom", "l.payload IS NOT NULL"]
    if only.case is not None:
        wanted.append("l.case_id = :case")
        values["case"] = only.case
    if only.who is not None:
        wanted.append("l.payload ->> '$.who' = :who")
        values["who"] = only.who
    if only.actions:
        names = sorted(only.actions)
        wanted.append(
            f"l.payload ->> '$.action' IN ({', '.join(f':action{i}' for i in range(len(names)))})"
        )
        values |= {f"action{i}": name for i, name in enumerate(names)}
    rows = db.execute(
        "SELECT l.seq, l.at, l.payload, l.payload_hash, l.hash, p.hash AS previous"  # noqa: S608
        " FROM access_log l LEFT JOIN access_log p ON p.seq = l.seq - 1"
        f" WHERE {' AND '.join(wanted)} ORDER BY l.seq DESC LIMIT :limit",
        values,
    )
    found = entries(rows, store_id)
    if len(found) == limit:
        return LogStretch(found, found[-1].seq)
    return LogStretch(found, bottom if bottom > 1 else None)


def entries(rows: Iterable[Row], store_id: str) -> tuple[LogEntry, ...]:
    """Rows with the `previous` hash beside them as entries. Raises `Damaged` for a foreign one."""
    start = genesis(store_id)
    try:
        return tuple(entry_of(_written(r), bytes(r["previous"] or start)) for r in rows)
    except ValueError:
        raise Damaged(
            "The access log holds an entry that was not written by this program. "
            "Verify the log and show the result to the information owner."
        ) from None


def walk(db: Database) -> Iterator[Kept]:
    """Every entry in order, as kept."""
    rows = db.execute("SELECT seq, at, payload, payload_hash, hash FROM access_log ORDER BY seq")
    rows.row_factory = None
    return cast(Iterator[Kept], iter(rows))


def count(db: Database) -> int:
    """How many there are, cut ones too. Numbers have no gap unless somebody took entries out."""
    row = db.execute("SELECT count(*) FROM access_log").fetchone()
    return int(row[0]) if row else 0


def newest(db: Database) -> int:
    """The newest entry's number, found at once."""
    row = db.execute("SELECT max(seq) FROM access_log").fetchone()
    return int(row[0] or 0) if row else 0


def _written(row: Row) -> Written:
    return Written(
        row["seq"], row["at"], row["payload"], bytes(row["payload_hash"]), bytes(row["hash"])
    )
