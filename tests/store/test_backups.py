"""Backups: complete before they have a name, checked before they count, put back without a loss."""

import json
import os
import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import ChainState
from assisterdesk.basics.errors import Cancelled, Damaged, Refused, Trouble
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.office.backups import Backup, BackupNotes
from assisterdesk.store import backup, frozen_copy, restoring, whole_copy, whole_file
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.connections import reading_only
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.single import StoreLock
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    TickingClock,
    a_document,
    a_note,
    opened,
    save,
)

Make = Callable[..., Backup]


@pytest.fixture
def backups() -> SqlCipherBackups:
    return SqlCipherBackups(EdSigner())


@pytest.fixture
def make(
    store: SqlCipherStore,
    folder: Path,
    key: bytes,
    clock: TickingClock,
    backups: SqlCipherBackups,
    tmp_path: Path,
) -> Make:
    (folder / "slots.json").write_text("{}")

    def made(**other: object) -> Backup:
        given: dict[str, object] = {
            "folder": folder,
            "key": key,
            "place": tmp_path / "backups",
            "now": clock.now(),
            "generation": 1,
            "check": lambda _: None,
            "progress": quietly,
        }
        return backups.make(**(given | other))  # type: ignore[arg-type]

    return made


def notes_of(store: SqlCipherStore) -> set[str]:
    with store.look(opened()) as look:
        return {note.text for note in look.notes(None, 99)}


@pytest.mark.requirement("X1")
def test_a_backup_made_while_working_is_put_back_whole(
    make: Make,
    store: SqlCipherStore,
    backups: SqlCipherBackups,
    opener: SqlCipherStoreOpener,
    folder: Path,
    key: bytes,
    clock: TickingClock,
) -> None:
    save(store, a_note("before"))
    written = 0

    def work_goes_on(_: float) -> None:
        nonlocal written
        if written < 3:
            written += 1
            save(store, a_note(f"during {written}"))

    backup = make(progress=work_goes_on)
    save(store, a_note("after"))
    assert written == 3
    assert backups.all(backup.folder.parent) == (backup,)
    assert backups.verify(backup.folder, key, quietly).state is ChainState.CONFIRMED
    with pytest.raises(Refused, match="another copy"):
        backups.restore(backup.folder, key, folder, clock.now(), quietly)
    store.close()
    aside = backups.restore(backup.folder, key, folder, clock.now(), quietly)
    again = opener.open(folder, key, clock, DEVICE)
    assert notes_of(again) == {"before"}
    again.new_epoch(opened().access.who)
    save(again, a_note("goes on"))
    assert again.verify_log().state is ChainState.CONFIRMED
    again.close()
    # what was replaced still opens
    kept = opener.open(folder / aside, key, clock, DEVICE)
    assert "after" in notes_of(kept)
    assert kept.verify_log().state is ChainState.CONFIRMED
    kept.close()


def test_a_backup_does_not_hold_the_key_that_signs_the_stores_log(
    make: Make, store: SqlCipherStore, key: bytes
) -> None:
    from assisterdesk.store import epochs

    with store._connections.reading() as db:
        own = epochs.current(db)
    backup = make()
    with reading_only(backup.folder / "cases.db", key) as db:
        theirs = epochs.current(db)
    assert own and theirs
    assert theirs.private != own.private
    assert own.private not in (backup.folder / "cases.db").read_bytes()
    save(store, a_note("the store's log is not disturbed"))
    assert store.verify_log().state is ChainState.CONFIRMED


def test_nothing_in_a_backup_is_readable(make: Make, store: SqlCipherStore) -> None:
    save(store, a_note("canary-in-the-backup"))
    backup = make()
    for path in backup.folder.iterdir():
        assert b"canary" not in path.read_bytes()
        if os.name != "nt":
            assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["cases.db", "head.json", "slots.json", "manifest.json"])
def test_a_flipped_bit_anywhere_in_a_backup_is_found(
    make: Make, store: SqlCipherStore, backups: SqlCipherBackups, key: bytes, name: str
) -> None:
    content = os.urandom(30_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        change.commit()
    backup = make()
    path = backup.folder / name
    whole = path.read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 25)):
        broken = bytearray(whole)
        broken[at] ^= 1 << (at % 8)
        path.write_bytes(broken)
        found = backups.one(backup.folder)
        if name == "manifest.json" and (found.problem or found != backup):
            continue
        try:
            backups.verify(backup.folder, key, quietly)
        except (Damaged, Refused):
            continue
        assert json.loads(broken) == json.loads(whole), f"byte {at} of {name}"
    path.write_bytes(whole)
    backups.verify(backup.folder, key, quietly)


def test_a_file_exchanged_together_with_what_the_manifest_says_is_found_by_the_key(
    make: Make, store: SqlCipherStore, backups: SqlCipherBackups, key: bytes
) -> None:
    """Every page is good in itself here: it is the older of two backups."""
    older = make()
    save(store, a_note("in the newer one"))
    newer = make()
    for name in ("cases.db", "head.json"):
        (newer.folder / name).write_bytes((older.folder / name).read_bytes())
    with pytest.raises(Damaged, match="not whole"):
        backups.verify(newer.folder, key, quietly)
    manifest = json.loads((newer.folder / "manifest.json").read_text())
    told = json.loads((older.folder / "manifest.json").read_text())
    manifest |= {name: told[name] for name in ("pages", "files", "entries", "log_end")}
    (newer.folder / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(Damaged, match="not whole"):
        backups.verify(newer.folder, key, quietly)


@pytest.mark.requirement("X1")
def test_a_damaged_page_wherever_it_is_stops_the_copy_and_keeps_the_good_backup(
    make: Make,
    store: SqlCipherStore,
    folder: Path,
    backups: SqlCipherBackups,
    key: bytes,
    rounds: Callable[[int, int], int],
) -> None:
    """Also the last page of a long value, which the database itself does not notice."""
    for _ in range(3):
        content = os.urandom(9_500)
        with store.change(opened().access.who, "add document", CASE) as change:
            change.put_document(a_document(content), content)
            change.commit()
    good = make()
    store.close()
    path = folder / "cases.db"
    whole = path.read_bytes()
    pages = len(whole) // 4096
    for page in range(0, pages, max(1, pages // rounds(30, 10_000))):
        broken = bytearray(whole)
        broken[page * 4096 + 99] ^= 1
        path.write_bytes(broken)
        with pytest.raises(Damaged):
            make()
    assert backups.all(good.folder.parent) == (good,)
    backups.verify(good.folder, key, quietly)


def test_a_full_disk_or_an_unwritable_folder_keeps_the_older_ones(
    make: Make, backups: SqlCipherBackups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = make()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble, match="cannot be written to"):
        make(place=tmp_path / "file" / "backups")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for at in ("fsync", "replace", "open"):
        with monkeypatch.context() as patch:
            patch.setattr(whole_file.os, at, full)
            with pytest.raises(Trouble):
                make()
        left = [p.name for p in good.folder.parent.iterdir()]
        assert sorted(left) == sorted([good.id, "in-use"]), at
    assert make().id != good.id


def test_a_copy_that_finds_no_room_says_so(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Both ways of copying; the second is for a store that somebody reads on and on."""
    real = whole_copy.lone_file

    def small(path: Path, key: bytes) -> object:
        file = real(path, key)
        file.execute("PRAGMA max_page_count = 20").fetchall()
        return file

    def full(*_: object) -> None:
        raise Trouble(whole_copy.NO_ROOM)

    for name, put in (("copy_frozen", full), ("copy_frozen", lambda *_: False)):
        monkeypatch.setattr(backup, name, put)
        monkeypatch.setattr(whole_copy, "lone_file", small)
        with pytest.raises(Trouble, match="older ones were kept"):
            make()
        assert [p.name for p in (tmp_path / "backups").iterdir()] == ["in-use"]


@pytest.mark.requirement("X1")
def test_the_file_stands_still_while_it_is_copied(
    make: Make,
    store: SqlCipherStore,
    backups: SqlCipherBackups,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between any two pieces of the copy much is written, and folding it in is asked for."""
    monkeypatch.setattr(frozen_copy, "_PIECE", 64 * 4096)
    monkeypatch.setattr(
        backup, "copy_store", lambda *_: pytest.fail("it should have been copied as it lies")
    )
    save(store, a_note("before"))
    written = 0

    def write(_: float) -> None:
        nonlocal written
        if written < 6:
            written += 1
            content = os.urandom(300_000)
            with store.change(opened().access.who, "add document", CASE) as change:
                change.put_document(a_document(content), content)
                change.put_note(a_note("during"))
                change.commit()
            with store._connections.migrating() as writer:
                writer.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    made = make(progress=write)
    assert written > 3
    assert backups.verify(made.folder, key, quietly).state is ChainState.CONFIRMED
    with reading_only(made.folder / "cases.db", key) as db:
        row = db.execute("SELECT count(*) FROM documents").fetchone()
        assert row is not None
        assert row[0] == 0
    store._connections.forget_old_pages()
    assert "during" in notes_of(store)


@pytest.mark.requirement("X1")
def test_somebody_who_reads_on_and_on_slows_a_backup_but_does_not_stop_it(
    make: Make,
    store: SqlCipherStore,
    backups: SqlCipherBackups,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(frozen_copy, "_TRIES", 2)
    copied = []
    monkeypatch.setattr(
        backup, "copy_store", lambda *a: (copied.append(1), whole_copy.copy_store(*a))
    )
    with store._connections.reading(snapshot=True) as db:
        db.execute("SELECT count(*) FROM notes").fetchone()
        save(store, a_note("after that reader began"))
        made = make()
    assert copied
    assert backups.verify(made.folder, key, quietly).state is ChainState.CONFIRMED
    assert "after that reader began" in notes_of(store)
    copied.clear()
    make()
    assert not copied


def test_stopping_a_backup_leaves_nothing(make: Make, tmp_path: Path) -> None:
    for stop_at in (0.0, 0.5, 0.9):
        def stop(part: float, at: float = stop_at) -> None:
            if part >= at:
                raise Cancelled("stopped")

        with pytest.raises(Cancelled):
            make(progress=stop)
        assert [p.name for p in (tmp_path / "backups").iterdir()] == ["in-use"]


def test_two_at_once_in_one_folder_are_refused(make: Make, tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with StoreLock.take(tmp_path / "backups"), pytest.raises(Refused, match="being made"):
        make()


def test_another_key_does_not_open_a_backup(
    make: Make, backups: SqlCipherBackups, folder: Path, store: SqlCipherStore, clock: TickingClock
) -> None:
    backup = make()
    store.close()
    before = (folder / "cases.db").read_bytes()
    with pytest.raises(Damaged):
        backups.restore(backup.folder, secrets.token_bytes(32), folder, clock.now(), quietly)
    assert (folder / "cases.db").read_bytes() == before


def test_what_is_no_backup_is_not_listed_and_what_is_half_says_so(
    make: Make, backups: SqlCipherBackups
) -> None:
    good = make()
    place = good.folder.parent
    (place / "holiday pictures").mkdir()
    half = place / "2026-11-01_120000_abcdef"
    half.mkdir()
    (place / ".making-xyz").mkdir()
    found = backups.all(place)
    assert [b.id for b in found] == [good.id, half.name]
    assert "not whole" in found[1].problem
    make()
    assert not (place / ".making-xyz").exists()
    backups.drop(half)
    backups.drop(place / "holiday pictures")
    assert (place / "holiday pictures").exists()
    assert not half.exists()


def test_putting_back_goes_on_after_a_kill_at_any_step(
    make: Make,
    store: SqlCipherStore,
    backups: SqlCipherBackups,
    opener: SqlCipherStoreOpener,
    folder: Path,
    key: bytes,
    clock: TickingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every rename of the swap is the last thing the killed program did, by turns."""
    save(store, a_note("in the backup"))
    backup = make()
    save(store, a_note("lost by going back"))
    store.close()
    real = os.replace

    class KilledError(BaseException):
        pass

    for step in range(1, 9):
        left = step

        def replace(a: object, b: object) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KilledError
            real(a, b)  # type: ignore[arg-type]

        with monkeypatch.context() as patch:
            patch.setattr(restoring.os, "replace", replace)
            try:
                backups.restore(backup.folder, key, folder, clock.now(), quietly)
            except KilledError:
                pass
        backups.settle(folder)
        again = opener.open(folder, key, clock, DEVICE)
        texts = notes_of(again)
        assert texts == {"in the backup"} or (step == 1 and "lost by going back" in texts)
        assert again.verify_log().state is ChainState.CONFIRMED
        save(again, a_note("lost by going back"))
        again.close()
        assert not (folder / "restore.json").exists()


def test_notes_beside_the_store_are_kept_and_a_damaged_file_is_none(
    backups: SqlCipherBackups, tmp_path: Path, clock: TickingClock
) -> None:
    notes = BackupNotes("/mnt/usb", clock.now(), "The disk is full.")
    backups.keep_notes(tmp_path, notes)
    assert backups.notes(tmp_path) == notes
    (tmp_path / "backups.json").write_bytes(b"\xff{")
    assert backups.notes(tmp_path) == BackupNotes()
