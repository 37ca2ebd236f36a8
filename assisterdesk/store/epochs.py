"""The signing keys of the log, one per sign-in: the former vouches for the next and is erased.

So the past cannot be signed again, and checking needs no secret.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.sealing import Signer
from assisterdesk.store.access_log import Tip
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Database


@dataclass(frozen=True, slots=True)
class Epoch:
    """A public key and the log's end when it began; `voucher` signs all of it."""

    number: int
    public: bytes
    size: int
    head: bytes
    at: str
    who: str
    voucher: bytes

    def message(self, store_id: str) -> bytes:
        shape = {
            "store": store_id,
            "epoch": self.number,
            "public": self.public.hex(),
            "size": self.size,
            "head": self.head.hex(),
            "at": self.at,
            "who": self.who,
        }
        return b"AssisterDesk log epoch\n" + json.dumps(shape, sort_keys=True).encode()


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private half in force; never shown by `repr`."""

    epoch: int
    private: bytes

    def __repr__(self) -> str:
        return f"SigningKey(epoch={self.epoch})"


def current(db: Database) -> SigningKey | None:
    row = db.execute("SELECT epoch, private FROM log_key").fetchone()
    return SigningKey(row["epoch"], bytes(row["private"])) if row else None


def begin(
    db: Database, signer: Signer, store_id: str, end: Tip, now: datetime, who: StaffId
) -> SigningKey:
    """The next epoch; its private half overwrites the former one in this transaction."""
    former = current(db)
    private, public = signer.new_pair()
    number = (former.epoch if former else _last(db)) + 1
    unsigned = Epoch(number, public, end.size, end.hash, moment(now), who, b"")
    voucher = signer.sign(former.private if former else private, unsigned.message(store_id))
    db.execute(
        "INSERT INTO log_epochs (epoch, public, size, head, at, who, voucher)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (number, public, end.size, end.hash, unsigned.at, who, voucher),
    )
    db.execute(
        "INSERT INTO log_key (id, epoch, private) VALUES (1, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, private = excluded.private",
        (number, private),
    )
    return SigningKey(number, private)


def _last(db: Database) -> int:
    """Of a store that has lost its signing key, the last it had; 0 for a new one."""
    row = db.execute("SELECT max(epoch) FROM log_epochs").fetchone()
    return int(row[0] or 0) if row else 0


def all_epochs(db: Database) -> tuple[Epoch, ...]:
    rows = db.execute("SELECT * FROM log_epochs ORDER BY epoch")
    return tuple(
        Epoch(
            r["epoch"],
            bytes(r["public"]),
            r["size"],
            bytes(r["head"]),
            r["at"],
            r["who"],
            bytes(r["voucher"]),
        )
        for r in rows
    )


def public_key(db: Database, number: int) -> bytes | None:
    row = db.execute("SELECT public FROM log_epochs WHERE epoch = ?", (number,)).fetchone()
    return bytes(row[0]) if row else None


def vouched(epochs: tuple[Epoch, ...], signer: Signer, store_id: str) -> bool:
    """Whether the epochs are numbered without a gap and each former key signed the next."""
    if not epochs:
        return False
    voucher_key = epochs[0].public
    for place, epoch in enumerate(epochs, start=1):
        if epoch.number != place or not signer.verify(
            voucher_key, epoch.message(store_id), epoch.voucher
        ):
            return False
        voucher_key = epoch.public
    return True
