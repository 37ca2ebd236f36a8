"""Backups: a folder each with a copy of the store that was read back before it got its name.

A backup is a store of its own. Its log goes on under a signing key made for it, for which the
store's own key vouches: so whoever gets hold of a backup cannot sign for the store, and a backup
put back continues its log without a break.
"""

import contextlib
import json
import os
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import ChainState, ChainVerdict
from assisterdesk.basics.errors import AssisterDeskError, Damaged, Trouble
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sealing import Signer
from assisterdesk.basics.sentence import worded
from assisterdesk.basics.shared_folder import make_own
from assisterdesk.office.backups import NEVER, Backup, BackupNotes
from assisterdesk.store import access_log, epochs
from assisterdesk.store.backup_manifest import NAME as MANIFEST
from assisterdesk.store.backup_manifest import NOT_WHOLE, read_manifest, write_manifest
from assisterdesk.store.columns import moment, to_moment, to_moment_or_none, to_strings
from assisterdesk.store.connections import lone_file, reading_only
from assisterdesk.store.faults import translated
from assisterdesk.store.frozen_copy import copy_frozen, page_holds
from assisterdesk.store.head import Head, HeadFile
from assisterdesk.store.migrate import refuse_newer
from assisterdesk.store.restoring import FILES, finish, put_back
from assisterdesk.store.sealed_pages import Seals, check_seals
from assisterdesk.store.single import StoreLock
from assisterdesk.store.verify import verify
from assisterdesk.store.whole_copy import SOURCE_DAMAGED, Progress, check_trees, copy_store
from assisterdesk.store.whole_file import (
    copy_whole,
    fingerprint,
    flush,
    flush_folder,
    remove_folder,
    write_whole,
)

_STORE, _HEAD, _SLOTS = FILES
_SMALL = (_HEAD, _SLOTS)
_NOTES = "backups.json"
_MOST_BYTES = 64 * 1024
_UNFINISHED = ".making-"
_LOOKS_LIKE_ONE = re.compile(r"\d{4}-\d\d-\d\d_\d{6}_[0-9a-f]{6}\Z")

_NO_PLACE = (
    "The folder for backups cannot be written to or its disk is full, so no backup was made. The "
    "older ones were kept. Make room there, or choose another folder under Backups."
)
_NOT_TRUE = (
    "The backup did not read back as it was written, so it was thrown away and the older ones were "
    "kept. The disk of that folder may be failing: choose another folder under Backups."
)
_BUSY = "A backup is being made in this folder right now. Wait until it is done."


class SqlCipherBackups:
    """Makes, reads, checks and puts back backups. Keeps no key."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer

    def usual_place(self, folder: Path) -> Path:
        """Beside the store's folder, so that a damaged folder does not take them along."""
        return folder.with_name(f"{folder.name}-backups")

    def make(
        self,
        folder: Path,
        key: bytes,
        place: Path,
        now: datetime,
        generation: int,
        check: Callable[[Path], None],
        progress: Progress,
    ) -> Backup:
        """Copy the store while it is used, read the copy back, and only then give it its name.

        `check` is asked last with the finished folder. Raises `Trouble` for the place's faults,
        `Damaged` when the store or the copy does not read, `Refused` while another is being made,
        and what `progress` raises; nothing of the try is left then.
        """
        try:
            make_own(place)
            with StoreLock.take(place, _BUSY):
                _empty(place)
                making = place / f"{_UNFINISHED}{new_id()[:8]}"
                make_own(making)
                try:
                    return self._made(folder, key, making, now, generation, check, progress)
                except BaseException:
                    remove_folder(making)
                    raise
        except OSError:
            raise Trouble(_NO_PLACE) from None

    def _made(
        self,
        folder: Path,
        key: bytes,
        making: Path,
        now: datetime,
        generation: int,
        check: Callable[[Path], None],
        progress: Progress,
    ) -> Backup:
        source, copy = folder / _STORE, making / _STORE
        try:
            self._copied(source, copy, key, lambda part: progress(part * 0.35))
        except Trouble as error:
            if isinstance(error, Damaged):
                raise
            raise Trouble(_NO_PLACE) from None
        head, last_change = self._own_epoch(making, key, now)
        if not (folder / _SLOTS).is_file():
            raise Damaged("The store's key file, slots.json, is missing. Tell your IT.")
        copy_whole(folder / _SLOTS, making / _SLOTS)
        with ThreadPoolExecutor(1, "backup to disk") as beside:
            flushed = beside.submit(flush, copy)
            seals = check_seals(copy, key, lambda part: progress(0.35 + part * 0.55))
            flushed.result()
        if seals.bad:
            raise Damaged(_NOT_TRUE if _is_good(source, key, seals.bad[0]) else SOURCE_DAMAGED)
        self._log_in_order(making, key, seals)
        check(making)
        size = sum((making / name).stat().st_size for name in FILES)
        backup = Backup(
            making.with_name(f"{now:%Y-%m-%d_%H%M%S}_{new_id()[:6]}"),
            to_moment(moment(now)),
            head.store,
            size,
            head.size,
            last_change,
            generation,
        )
        progress(1.0)
        write_manifest(backup, making, seals.digest, head.hash, _SMALL, key)
        os.replace(making, backup.folder)
        flush_folder(backup.folder.parent)
        return backup

    def _copied(self, source: Path, copy: Path, key: bytes, progress: Progress) -> None:
        """As it lies, quickly; page by page through the database when somebody reads on and on."""
        if copy_frozen(source, key, copy, progress):
            return
        with contextlib.suppress(FileNotFoundError):
            copy.unlink()
        copy_store(source, key, copy, key, progress)

    def _own_epoch(self, made: Path, key: bytes, now: datetime) -> tuple[Head, str]:
        """Begin the copy's own epoch, whose private half overwrites the store's."""
        with closing(lone_file(made / _STORE, key)) as db, translated():
            db.execute("BEGIN IMMEDIATE")
            row = db.execute("SELECT store_id FROM store").fetchone()
            if row is None:
                raise Damaged("The store's file holds no finished store. There is nothing to copy.")
            store_id = str(row[0])
            end = access_log.tip(db, store_id)
            signing = epochs.begin(db, self._signer, store_id, end, now, StaffId(""))
            change = db.execute("SELECT max(stamp) FROM changes").fetchone()
            db.execute("COMMIT")
        head = Head(
            store_id, end.size, end.hash.hex(), moment(now), signing.epoch, closed=True
        ).signed(self._signer, signing.private)
        HeadFile(made).write(head)
        return head, str(change[0] or "") if change else ""

    def _log_in_order(
        self, made: Path, key: bytes, seals: Seals, progress: Progress | None = None
    ) -> ChainVerdict:
        """The file ends where it says, and its log holds; with `progress` every tree, row and
        index is read as well."""
        with reading_only(made / _STORE, key) as db:
            refuse_newer(db)
            row = db.execute("PRAGMA page_count").fetchone()
            if row is None or row[0] != seals.pages:
                raise Damaged(NOT_WHOLE)
            if progress is not None:
                check_trees(db, progress)
            row = db.execute("SELECT store_id FROM store").fetchone()
            verdict = verify(db, str(row[0]) if row else "", HeadFile(made), self._signer)
        if verdict.state is not ChainState.CONFIRMED:
            raise Damaged(
                worded(
                    "The access log in this backup is not in order. {why}", why=worded(verdict.text)
                )
            )
        return verdict

    def all(self, place: Path) -> tuple[Backup, ...]:
        """Newest first, unusable ones with their problem. Raises `Trouble` when the folder cannot
        be read; no folder is no backups."""
        try:
            there = [p for p in place.iterdir() if p.is_dir() and _is_one(p)]
        except (FileNotFoundError, NotADirectoryError):
            return ()
        except OSError:
            raise Trouble(
                "The folder for backups cannot be read. Check that its drive is connected and that "
                "you may open it."
            ) from None
        return tuple(sorted((self.one(p) for p in there), key=lambda b: b.made_at, reverse=True))

    def one(self, backup: Path) -> Backup:
        """What its manifest says; a backup that cannot be used says why."""
        try:
            return read_manifest(backup).backup
        except AssisterDeskError as error:
            return Backup(backup, _named_moment(backup), problem=error.text)

    def anchors(self, place: Path, key: bytes) -> tuple[Anchor, ...]:
        """Where the log ended when each was made, of those written under this store key. Raises
        `Trouble` when the folder cannot be read."""
        found = []
        for backup in self.all(place):
            with contextlib.suppress(AssisterDeskError):
                said = read_manifest(backup.folder)
                if said.is_sealed_by(key):
                    made = said.backup
                    found.append(
                        Anchor("a backup", made.store, made.entries, said.log_end, made.made_at)
                    )
        return tuple(found)

    def verify(self, backup: Path, key: bytes, progress: Progress) -> ChainVerdict:
        """Every file, page, row and index, the log and its head. Raises `Damaged` for anything
        amiss."""
        said = read_manifest(backup)
        try:
            seals = check_seals(backup / _STORE, key, lambda part: progress(part * 0.4))
            small = all(fingerprint(backup / name) == said.files.get(name) for name in _SMALL)
        except OSError:
            raise Damaged(NOT_WHOLE) from None
        if seals.bad and len(seals.bad) == seals.pages:
            raise Damaged("This backup does not open with that key, or nothing of it is left.")
        if seals.bad or not small or seals.digest != said.pages or not said.is_sealed_by(key):
            raise Damaged(NOT_WHOLE)
        verdict = self._log_in_order(backup, key, seals, lambda part: progress(0.4 + part * 0.6))
        if verdict.entries != said.backup.entries:
            raise Damaged(NOT_WHOLE)
        return verdict

    def roles(self, backup: Path, key: bytes, staff: StaffId) -> frozenset[Role]:
        """What this person was when the backup was made. Raises `Damaged`."""
        with reading_only(backup / _STORE, key) as db:
            row = db.execute(
                "SELECT roles FROM staff WHERE id = ? AND active = 1", (staff,)
            ).fetchone()
        return frozenset(Role(r) for r in to_strings(row[0])) if row else frozenset()

    def drop(self, backup: Path) -> None:
        """Remove one; a kill in between leaves nothing that looks like a backup."""
        if not _is_one(backup):
            return
        doomed = backup.with_name(f"{_UNFINISHED}{backup.name}")
        with contextlib.suppress(OSError):
            os.replace(backup, doomed)
            remove_folder(doomed)

    def restore(
        self, backup: Path, key: bytes, folder: Path, now: datetime, progress: Progress
    ) -> str:
        """Check it all, then put it in the store's place. Returns the name of the folder, within
        the store's, that keeps what was replaced.

        Raises `Refused` while the store is open anywhere, `Damaged`, `Trouble`.
        """
        try:
            make_own(folder)
        except OSError:
            raise Trouble("The store's folder cannot be made. Choose another one.") from None
        with StoreLock.take(folder):
            self.verify(backup, key, lambda part: progress(part * 0.5))
            done, total = 0, max(1, self.one(backup).size)

            def copied(piece: int) -> None:
                nonlocal done
                done += piece
                progress(0.5 + min(done / total, 1.0) * 0.5)

            return put_back(backup, folder, now, copied)

    def settle(self, folder: Path) -> None:
        """Finish what a kill left half put back. Raises `Refused`, `Trouble`."""
        finish(folder)

    def notes(self, folder: Path) -> BackupNotes:
        """Those kept beside the store; the usual ones when there are none or they do not read."""
        try:
            shape = json.loads(_small(folder / _NOTES))
            return BackupNotes(
                str(shape["place"]),
                to_moment_or_none(str(shape["tried_at"])),
                str(shape["problem"]),
                to_moment_or_none(str(shape["checked_at"])),
                str(shape.get("checked_to", "")),
                str(shape.get("damage", "")),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return BackupNotes()

    def keep_notes(self, folder: Path, notes: BackupNotes) -> None:
        """Raises `Trouble` when they cannot be written."""
        shape = {
            "place": notes.place,
            "tried_at": moment(notes.tried_at) if notes.tried_at else "",
            "problem": notes.problem,
            "checked_at": moment(notes.checked_at) if notes.checked_at else "",
            "checked_to": notes.checked_to,
            "damage": notes.damage,
        }
        try:
            write_whole(folder / _NOTES, json.dumps(shape).encode())
        except OSError:
            raise Trouble(
                "The store's folder cannot be written to. Check that its drive is connected and "
                "that it is not full, then try again."
            ) from None


def _is_good(source: Path, key: bytes, page: int) -> bool:
    """Whether a page that is bad in the copy is good in the store, as far as it can be read."""
    with contextlib.suppress(Damaged):
        return page_holds(source, key, page)
    return False


def _empty(place: Path) -> None:
    """What a kill left of earlier tries; nobody else works here while the lock is held."""
    for left in place.glob(f"{_UNFINISHED}*"):
        remove_folder(left)


def _is_one(path: Path) -> bool:
    if path.name.startswith(_UNFINISHED):
        return False
    return bool(_LOOKS_LIKE_ONE.match(path.name)) or (path / MANIFEST).is_file()


def _named_moment(backup: Path) -> datetime:
    try:
        return datetime.strptime(f"{backup.name[:17]}+0000", "%Y-%m-%d_%H%M%S%z")
    except ValueError:
        return NEVER


def _small(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)
