"""Cutting old entries of the access log: a signed record says which, and the chain stays (O-G5)."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sealing import Signer
from assisterdesk.privacy.log_policy import LEAST_YEARS, LogPolicy, years_before
from assisterdesk.store import access_log, epochs, job_steps
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.stamped import Stamped

#: payload hashes that are read at once
_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Due:
    """The entries whose time is over: `first` to `last`; none when `count` is 0."""

    first: int
    last: int

    @property
    def count(self) -> int:
        return max(0, self.last - self.first + 1)


def due(db: Database, policy: LogPolicy | None, now: datetime) -> Due:
    """What the policy in force no longer asks to keep. Under a legal hold nothing is due."""
    first = _last(db) + 1
    if policy is None or policy.legal_hold:
        return Due(first, first - 1)
    years = max(policy.kept_years, LEAST_YEARS)
    limit = years_before(now, years)
    return Due(first, access_log.first_from(db, limit) - 1)


def cut(
    db: Database, signer: Signer, policy: LogPolicy | None, kept: Stamped
) -> tuple[Due, LogLine]:
    """In the open transaction: the record, then the payloads. Raises `NotAllowed` for anyone but
    the information owner, `Refused` when the policy keeps everything."""
    if Role.INFORMATION_OWNER not in job_steps.roles_of(db, kept.who):
        raise NotAllowed("The information owner deletes entries whose time is over. Ask them.")
    if policy is None:
        raise Refused("Approve a policy for the log first: it says how long entries are kept.")
    if policy.legal_hold:
        raise Refused("A legal hold is in force, so nothing is deleted.")
    found = due(db, policy, kept.at)
    if not found.count:
        raise Refused("No entry is older than the policy asks to keep.")
    key = epochs.current(db)
    if key is None:
        raise Refused("The store has lost the key that signs its log. Restore the last backup.")
    digest = _digest(db, found)
    values = _Record(
        found.first, found.last, moment(kept.at), kept.who, policy.version, policy.kept_years
    )
    db.execute(
        "INSERT INTO log_cuts (first, last, at, who, policy, kept_years, digest, epoch, signature)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            values.first,
            values.last,
            values.at,
            values.who,
            values.policy,
            values.kept_years,
            digest,
            key.epoch,
            signer.sign(key.private, values.message(digest)),
        ),
    )
    db.execute(
        "UPDATE access_log SET payload = NULL WHERE seq BETWEEN ? AND ?", (found.first, found.last)
    )
    line = LogLine(
        Action.LOG_CUT,
        Access(kept.who, "policy_compliance"),
        count=found.count,
        detail=f"{found.first}-{found.last}, policy {policy.version}",
    )
    return found, line


def cut_to(db: Database, signer: Signer) -> tuple[int, int]:
    """(the last entry that was cut by records that hold, the last that any record names)."""
    held = named = 0
    if db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'log_cuts'").fetchone() is None:
        return held, named  # a store or backup of before, read as it is
    for row in db.execute("SELECT * FROM log_cuts ORDER BY n").fetchall():
        named = max(named, int(row["last"]))
        if row["first"] == held + 1 and _holds(db, signer, row):
            held = int(row["last"])
    return held, named


@dataclass(frozen=True, slots=True)
class _Record:
    first: int
    last: int
    at: str
    who: str
    policy: int
    kept_years: int

    def message(self, digest: bytes) -> bytes:
        shape = {
            "first": self.first,
            "last": self.last,
            "at": self.at,
            "who": self.who,
            "policy": self.policy,
            "kept_years": self.kept_years,
            "digest": digest.hex(),
        }
        return b"AssisterDesk log cut\n" + json.dumps(shape, sort_keys=True).encode()


def _holds(db: Database, signer: Signer, row: Row) -> bool:
    """Signed here, over these very entries, and not earlier than its policy allowed."""
    public = epochs.public_key(db, row["epoch"])
    record = _Record(
        row["first"], row["last"], row["at"], row["who"], row["policy"], row["kept_years"]
    )
    digest = _digest(db, Due(row["first"], row["last"]))
    newest = db.execute(
        "SELECT max(at) FROM access_log WHERE seq BETWEEN ? AND ?", (row["first"], row["last"])
    ).fetchone()
    years = max(int(row["kept_years"]), LEAST_YEARS)
    limit = moment(years_before(to_moment(row["at"]), years))
    return (
        public is not None
        and newest is not None
        and newest[0] is not None
        and newest[0] < limit
        and digest == bytes(row["digest"])
        and signer.verify(public, record.message(digest), bytes(row["signature"]))
    )


def _last(db: Database) -> int:
    row = db.execute("SELECT max(last) FROM log_cuts").fetchone()
    return int(row[0] or 0) if row else 0


def _digest(db: Database, found: Due) -> bytes:
    """Over the hashes of the payloads that go: none can be put in or taken out afterwards."""
    digest = hashlib.sha256()
    for piece in _pieces(found):
        rows = db.execute(
            "SELECT payload_hash FROM access_log WHERE seq BETWEEN ? AND ? ORDER BY seq", piece
        )
        for row in rows:
            digest.update(bytes(row[0]))
    return digest.digest()


def _pieces(found: Due) -> Iterator[tuple[int, int]]:
    for first in range(found.first, found.last + 1, _AT_ONCE):
        yield first, min(first + _AT_ONCE - 1, found.last)


def who_cut(db: Database) -> tuple[tuple[int, int, datetime, StaffId], ...]:
    """(first, last, when, by whom) of every cut, newest first."""
    rows = db.execute("SELECT first, last, at, who FROM log_cuts ORDER BY n DESC").fetchall()
    return tuple((r[0], r[1], to_moment(r[2]), StaffId(r[3])) for r in rows)
