"""Makes and opens stores in a folder, with the halves that seal and sign handed in."""

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assisterdesk.access.credentials import Anchor, Credentials
from assisterdesk.access.log_line import ChainState, ChainVerdict
from assisterdesk.basics.clock import Clock, HybridClock, Stamp
from assisterdesk.basics.errors import Damaged, Refused, Trouble
from assisterdesk.basics.ids import DeviceId, StaffId, new_id
from assisterdesk.basics.sealing import Sealer, Signer
from assisterdesk.basics.shared_folder import make_own, open_own
from assisterdesk.office.salvaged import Salvaged
from assisterdesk.store import access_log, epochs, found
from assisterdesk.store.access_log import Tip
from assisterdesk.store.anchors import KeptAnchor, hold
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Connections, Database, alone_with, reading_only
from assisterdesk.store.file_mark import CHANGED, FileMarks, Opening
from assisterdesk.store.head import FILE_NAME as HEAD_NAME
from assisterdesk.store.head import HeadFile
from assisterdesk.store.head_keeper import HeadKeeper
from assisterdesk.store.migrate import migrate, refuse_newer
from assisterdesk.store.place import unsafe_place
from assisterdesk.store.rekey import rekeyed
from assisterdesk.store.salvaging import MayDo, Salvaging
from assisterdesk.store.single import StoreLock
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.store.transaction import Writing
from assisterdesk.store.verify import Standing, standing, verify
from assisterdesk.store.whole_copy import Progress, check_trees, quietly
from assisterdesk.store.whole_file import flush_folder

FILE_NAME = "cases.db"
_UNFINISHED = ".cases.db.new"

_UNWRITABLE = (
    "The store's folder cannot be written to. Check that its drive is connected, that it is not "
    "full and that you may write there, then try again."
)


class SqlCipherStoreOpener:
    """Keeps no key: every connection a store needs is opened at once."""

    def __init__(
        self, sealer: Sealer, signer: Signer, credentials: Credentials | None = None
    ) -> None:
        """`credentials`: where the log's end is also told; without it, nowhere but in the folder
        and the backups."""
        self._keys = CaseKeys(sealer)
        self._salvaging = Salvaging(sealer, signer)
        self._signer = signer
        self._credentials = credentials
        self._marks = FileMarks()

    def present(self, folder: Path) -> bool:
        """Whether the folder holds a store's file. An empty one is a store never begun."""
        try:
            return (folder / FILE_NAME).stat().st_size > 0
        except OSError:
            return False

    def look_over(self, folder: Path) -> None:
        """Make the file's mark ahead, which `open` then need not wait for. Quick when there is
        none to make; never raises."""
        if self.present(folder):
            self._marks.of(folder / FILE_NAME)

    def unsafe_place(self, folder: Path) -> str:
        """Why a store should not be in this folder, as a sentence; "" for a good place."""
        return unsafe_place(folder)

    def create(self, folder: Path, key: bytes, clock: Clock, device: DeviceId) -> SqlCipherStore:
        """Raises `Refused` when the folder holds a store already or another program has it,
        `Trouble` when it cannot be written; then nothing of the store is left behind."""
        if self.present(folder):
            raise Refused("This folder already holds a store. Choose another folder.")
        unfinished = folder / _UNFINISHED
        with _writing_files():
            make_own(folder)
        lock = StoreLock.take(folder)
        try:
            with _writing_files():
                _remove(unfinished)
                os.close(open_own(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL))
            self._begin(unfinished, key, clock)
            with _writing_files():
                # only a whole store gets the name under which it is found
                os.replace(unfinished, folder / FILE_NAME)
                flush_folder(folder)
            try:
                return self._open(folder, key, clock, device, lock, fresh=True)
            except BaseException:
                _remove(folder / FILE_NAME)
                raise
        except BaseException:
            lock.release()
            raise
        finally:
            _remove(unfinished)

    def open(self, folder: Path, key: bytes, clock: Clock, device: DeviceId) -> SqlCipherStore:
        """Raises `Damaged` (wrong key or broken file), `Refused` (no store, a newer version's, or
        open in another program), `Trouble`."""
        _refuse_absent(folder)
        lock = StoreLock.take(folder)
        try:
            return self._open(folder, key, clock, device, lock, fresh=False)
        except BaseException:
            lock.release()
            raise

    def set_aside(self, folder: Path) -> None:
        """Rename the store's files to dated names, so that making it can start again."""
        mark = new_id()[:8]
        with _writing_files():
            for name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", HEAD_NAME):
                if (folder / name).exists():
                    os.replace(folder / name, folder / f"{name}.aside-{mark}")
            flush_folder(folder)

    def rekey(self, folder: Path, old: bytes, new: bytes) -> None:
        """Put the store under a new key. Done already, it is done; killed, the store opens with
        one of the two. Raises `Refused` while it is open anywhere, `Damaged`, `Trouble`."""
        _refuse_absent(folder)
        with StoreLock.take(folder):
            # no mark while the file is exchanged: a kill in between is no alarm
            with contextlib.suppress(Damaged):
                self._mark_anew(folder, old, lambda _: "")
            rekeyed(folder / FILE_NAME, old, new, quietly)
            self._mark_anew(folder, new, self._marks.of)

    def _mark_anew(self, folder: Path, key: bytes, mark_of: Callable[[Path], str]) -> None:
        """For the head and the anchor outside; the log is where it was."""
        with closing(alone_with(folder / FILE_NAME, key)) as db:
            store_id, signing = _store_id(db), epochs.current(db)
        file, mark = HeadFile(folder), mark_of(folder / FILE_NAME)
        with contextlib.suppress(Damaged), _writing_files():
            head = file.read()
            if head is None or not head.closed or signing is None or signing.epoch != head.epoch:
                return
            file.write(replace(head, pages=mark).signed(self._signer, signing.private))
            kept = self._outside(store_id)
            former = kept.read() if kept else None
            if kept and former and former.size == head.size and former.hash == head.hash:
                kept.write(Tip(head.size, bytes.fromhex(head.hash)), head.time, mark)

    def verify(
        self, folder: Path, key: bytes, anchors: Sequence[Anchor] = ()
    ) -> ChainVerdict:
        """Check the log without writing anything: no line, no head. Raises like `open`."""
        _refuse_absent(folder)
        mark = self._marks.of(folder / FILE_NAME)
        with reading_only(folder / FILE_NAME, key) as db:
            refuse_newer(db)
            store_id = _store_id(db)
            kept = self._outside(store_id)
            own = kept.read() if kept else None
            every = (*anchors, own) if own else tuple(anchors)
            verdict = verify(db, store_id, HeadFile(folder), self._signer, every)
            opening = Opening(mark, access_log.tip(db, store_id).size)
            _held_against(opening, HeadFile(folder), own)
            if opening.changed and verdict.state is not ChainState.CONTRADICTION:
                return ChainVerdict(ChainState.CONTRADICTION, verdict.entries, CHANGED)
            return verdict

    def _outside(self, store_id: str) -> KeptAnchor | None:
        return KeptAnchor(self._credentials, store_id) if self._credentials else None

    def check(self, folder: Path, key: bytes, progress: Progress) -> None:
        """Read the whole store, open elsewhere or not. Raises `Damaged` for a page, a tree or an
        index that is not as it was written, and what `progress` raises."""
        _refuse_absent(folder)
        with reading_only(folder / FILE_NAME, key) as db:
            refuse_newer(db)
            check_trees(db, progress)

    def check_part(
        self, folder: Path, key: bytes, after: str, progress: Progress
    ) -> str | None:
        """The same for the next table after the one named; its name, None after the last."""
        _refuse_absent(folder)
        with reading_only(folder / FILE_NAME, key) as db:
            refuse_newer(db)
            row = db.execute(
                "SELECT min(name) FROM pragma_table_list"
                " WHERE schema = 'main' AND type <> 'virtual' AND type <> 'view' AND name > ?",
                (after,),
            ).fetchone()
            if row is None or row[0] is None:
                return None
            name = str(row[0])
            check_trees(db, progress, name)
            return name

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
        """What can be read, put in the store's place; see `salvaging`."""
        return self._salvaging.salvage(
            folder, key, by, now, device, slots, backup, may, progress
        )

    def _begin(self, path: Path, key: bytes, clock: Clock) -> None:
        """The shape, an identity and the first signing key, in a file that is then closed."""
        connections = Connections.open(path, key)
        try:
            with connections.migrating() as writer:
                migrate(writer)
            with connections.writing() as db:
                store_id, now = new_id(), clock.now()
                db.execute(
                    "INSERT INTO store (id, store_id, created_at, office_key)"
                    " VALUES (1, ?, ?, ?)",
                    (store_id, moment(now), self._keys.new_key()),
                )
                end = access_log.tip(db, store_id)
                epochs.begin(db, self._signer, store_id, end, now, StaffId(""))
        finally:
            connections.close()

    def _open(
        self,
        folder: Path,
        key: bytes,
        clock: Clock,
        device: DeviceId,
        lock: StoreLock,
        *,
        fresh: bool,
    ) -> SqlCipherStore:
        mark = "" if fresh else self._marks.of(folder / FILE_NAME)
        connections = Connections.open(folder / FILE_NAME, key)
        try:
            with connections.reading() as db:
                refuse_newer(db)
                opening = Opening(mark, access_log.tip(db, _store_id(db)).size)
            with connections.migrating() as writer:
                migrate(writer)
            self._fill_index(connections)
            return self._opened(
                folder, connections, clock, device, lock, opening, fresh=fresh
            )
        except BaseException:
            connections.close()
            raise

    def _fill_index(self, connections: Connections) -> None:
        with connections.reading() as db:
            if found.is_filled(db):
                return
        with connections.writing() as db:
            found.fill(db, self._keys)

    def _opened(
        self,
        folder: Path,
        connections: Connections,
        clock: Clock,
        device: DeviceId,
        lock: StoreLock,
        opening: Opening,
        *,
        fresh: bool,
    ) -> SqlCipherStore:
        head_file = HeadFile(folder)
        _held_against(opening, head_file, None)
        with connections.reading(snapshot=True) as db:
            store_id = _store_id(db)
            end = access_log.tip(db, store_id)
            signing = epochs.current(db)
            found = Standing.FITS if fresh else standing(db, store_id, head_file, self._signer)
            row = db.execute("SELECT max(stamp) FROM changes").fetchone()
        if opening.changed:
            found = Standing.CONTRADICTS
        if signing is None:
            raise Damaged("The store has lost the key that signs its log. Restore the last backup.")
        last = Stamp.parse(row[0]) if row and row[0] else None
        outside = self._outside(store_id)

        def fits(anchor: Anchor) -> bool:
            if not opening.holds(anchor.size, anchor.pages):
                return False
            with connections.reading(snapshot=True) as db:
                return not any(h.contradicts for h in hold(db, store_id, (anchor,)))

        head = HeadKeeper(
            head_file,
            store_id,
            self._signer,
            clock,
            signing,
            end,
            suspended=found is Standing.CONTRADICTS,
            outside=outside,
            fits=fits,
            mark=lambda: self._marks.of(folder / FILE_NAME),
        )
        with _writing_files():
            head.start()
        return SqlCipherStore(
            connections,
            Writing(connections, store_id, device, clock, self._signer, head),
            self._keys,
            HybridClock(clock, device, last),
            self._signer,
            clock,
            device,
            store_id,
            head,
            head_file,
            found,
            lock,
            outside,
            opening,
        )


def _held_against(opening: Opening, file: HeadFile, outside: Anchor | None) -> None:
    """What was kept at the last closing, beside the store and outside."""
    with contextlib.suppress(Damaged):
        head = file.read()
        if head is not None and head.closed:
            opening.holds(head.size, head.pages)
    if outside is not None:
        opening.holds(outside.size, outside.pages)


def _remove(path: Path) -> None:
    for beside in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + beside).unlink()


def _refuse_absent(folder: Path) -> None:
    path = folder / FILE_NAME
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise Refused("This folder holds no AssisterDesk store.") from None
    except OSError:
        raise Trouble("The store's folder cannot be read. Check that you may open it.") from None
    if size == 0:
        raise Damaged("The store's file is empty. Restore the last backup.")


def _store_id(db: Database) -> str:
    """Raises `Damaged` for a file that the key opens but that holds no finished store."""
    there = db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'store'").fetchone()
    row = db.execute("SELECT store_id FROM store").fetchone() if there else None
    if row is None:
        raise Damaged("The store's file holds no finished store. Restore the last backup.")
    return str(row[0])


@contextlib.contextmanager
def _writing_files() -> Iterator[None]:
    try:
        yield
    except OSError:
        raise Trouble(_UNWRITABLE) from None
