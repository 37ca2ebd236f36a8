"""Every case's own data key, and sealing under it; erasing the key makes all of it unreadable."""

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.sealing import Sealer
from assisterdesk.store.connections import Database


def about(table: str, *key: str | int) -> bytes:
    """What a sealed text is bound to: its table, its id and its version."""
    return "|".join((table, *map(str, key))).encode()


class CaseKeys:
    """Seals and opens with the keys kept in the store; holds none itself."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    def new_key(self) -> bytes:
        return self._sealer.new_key()

    def make(self, db: Database, case: CaseId) -> None:
        db.execute(
            "INSERT INTO case_keys (case_id, key) VALUES (?, ?)", (case, self._sealer.new_key())
        )

    def seal(self, db: Database, case: CaseId | None, plain: bytes, bound: bytes) -> bytes:
        """Under the case's key; under the office's own when `case` is None."""
        return self._sealer.seal(self._key(db, case), plain, bound)

    def open(self, db: Database, case: CaseId | None, sealed: bytes, bound: bytes) -> bytes:
        """Raises `Damaged` when the text was changed or moved to another place."""
        return self._sealer.open(self._key(db, case), sealed, bound)

    def _key(self, db: Database, case: CaseId | None) -> bytes:
        if case is None:
            row = db.execute("SELECT office_key FROM store").fetchone()
        else:
            row = db.execute("SELECT key FROM case_keys WHERE case_id = ?", (case,)).fetchone()
        if row is None:
            raise Damaged(
                "The data key of this case is not in the store. "
                "Restore the last backup that still opens it."
            )
        return bytes(row[0])
