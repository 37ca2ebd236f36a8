"""Saving what can be read of a damaged store, and putting that in its place.

The damaged files are kept aside; the log of the new store goes on where the readable one ends,
under a new signing key, and its first new entry says how much was lost.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.basics.ids import DeviceId, StaffId, new_id
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sealing import Sealer, Signer
from assisterdesk.basics.shared_folder import make_own
from assisterdesk.office.salvaged import Salvaged
from assisterdesk.store import access_log, epochs
from assisterdesk.store.access_log import Appender
from assisterdesk.store.columns import moment, to_strings
from assisterdesk.store.connections import lone_file, reading_only
from assisterdesk.store.faults import translated
from assisterdesk.store.head import Head, HeadFile
from assisterdesk.store.restoring import FILES, put_back
from assisterdesk.store.salvage import Saved, salvaged
from assisterdesk.store.single import StoreLock
from assisterdesk.store.whole_copy import Progress, check_whole
from assisterdesk.store.whole_file import copy_whole, flush, remove_folder

_STORE, _HEAD, _SLOTS = FILES
_NO_ROOM = (
    "What can be saved could not be written: the disk of the store's folder is full or cannot be "
    "written to. Nothing was changed. Make room, then try again."
)
MayDo = Callable[[frozenset[Role]], None]


class Salvaging:
    """Keeps no key. `sealer` opens pages, `signer` signs the log that goes on."""

    def __init__(self, sealer: Sealer, signer: Signer) -> None:
        self._sealer = sealer
        self._signer = signer

    def salvage(
        self,
        folder: Path,
        key: bytes,
        by: StaffId,
        now: datetime,
        device: DeviceId,
        slots: Path,
        backup: Path | None,
        may: MayDo,
        progress: Progress,
    ) -> Salvaged:
        """`slots`: the folder whose key file is good, the store's or a backup's. `backup`: the
        newest good one under this key. `may` is asked with the person's roles, and raises.

        Raises `Refused` while the store is open anywhere, `Damaged` when too little is left,
        `Trouble`; then nothing was changed.
        """
        with StoreLock.take(folder):
            making = folder / f".salvaging-{new_id()[:8]}"
            try:
                make_own(making)
                saved = salvaged(
                    folder / _STORE,
                    key,
                    making / _STORE,
                    self._sealer,
                    backup / _STORE if backup else None,
                    lambda part: progress(part * 0.7),
                )
                self._say(making, key, saved, by, now, device, may)
                with reading_only(making / _STORE, key) as db:
                    check_whole(db, lambda _: progress(0.8), indexes=True)
                copy_whole(slots / _SLOTS, making / _SLOTS)
                flush(making / _STORE)
                aside = put_back(making, folder, now, lambda _: progress(0.9))
            except FileNotFoundError:
                raise Damaged("A file of the store is missing. Put back a backup.") from None
            except OSError:
                raise Trouble(_NO_ROOM) from None
            finally:
                remove_folder(making)
        progress(1.0)
        return Salvaged(
            saved.pages,
            saved.bad_pages,
            sum(saved.rows.values()),
            saved.dropped,
            saved.rows.get("cases", 0),
            saved.rows.get("access_log", 0),
            aside,
        )

    def _say(
        self,
        made: Path,
        key: bytes,
        saved: Saved,
        by: StaffId,
        now: datetime,
        device: DeviceId,
        may: MayDo,
    ) -> None:
        """The new signing key, the entry, and the head file; first of all, whether they may."""
        with closing(lone_file(made / _STORE, key)) as db, translated():
            row = db.execute(
                "SELECT roles FROM staff WHERE id = ? AND active = 1", (by,)
            ).fetchone()
            may(frozenset(Role(r) for r in to_strings(row[0])) if row else frozenset())
            db.execute("BEGIN IMMEDIATE")
            row = db.execute("SELECT store_id FROM store").fetchone()
            store_id = str(row[0]) if row else ""
            end = access_log.tip(db, store_id)
            signing = epochs.begin(db, self._signer, store_id, end, now, by)
            line = LogLine(
                Action.SALVAGED,
                Access(by, "office_administration"),
                count=saved.bad_pages,
                result="done" if saved.bad_pages else "nothing lost",
                detail=f"{saved.bad_pages} of {saved.pages} pages, {saved.dropped} rows",
            )
            end = Appender(device).append(db, end, line, now, ())
            db.execute("COMMIT")
        head = Head(
            store_id, end.size, end.hash.hex(), moment(now), signing.epoch, closed=True
        ).signed(self._signer, signing.private)
        HeadFile(made).write(head)
