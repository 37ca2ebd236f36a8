"""Making and opening a store: what cannot be opened says why and changes nothing."""

import secrets
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from assisterdesk.basics.errors import Damaged, Refused, Trouble
from assisterdesk.store import opener as opener_module
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import DEVICE, TickingClock


@pytest.fixture
def closed(store: SqlCipherStore, folder: Path) -> Path:
    store.close()
    return folder


def test_another_key_does_not_open_it(
    closed: Path, opener: SqlCipherStoreOpener, clock: TickingClock
) -> None:
    before = {p.name: p.read_bytes() for p in closed.iterdir()}
    with pytest.raises(Damaged, match="does not open with that key"):
        opener.open(closed, secrets.token_bytes(32), clock, DEVICE)
    with pytest.raises(Damaged, match="does not open with that key"):
        opener.verify(closed, secrets.token_bytes(32))
    assert {p.name: p.read_bytes() for p in closed.iterdir()} == before


@pytest.mark.parametrize("content", [b"hello", b"SQLite format 3\0" + b"x" * 9000, b"\0" * 8192])
def test_a_file_that_is_no_store_is_refused(
    folder: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock, content: bytes
) -> None:
    folder.mkdir()
    (folder / "cases.db").write_bytes(content)
    with pytest.raises(Damaged):
        opener.open(folder, key, clock, DEVICE)
    with pytest.raises(Refused, match="already holds"):
        opener.create(folder, key, clock, DEVICE)
    assert (folder / "cases.db").read_bytes() == content


def test_an_empty_file_is_a_store_never_begun(
    folder: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    folder.mkdir()
    (folder / "cases.db").touch()
    assert not opener.present(folder)
    with pytest.raises(Damaged):
        opener.open(folder, key, clock, DEVICE)
    opener.create(folder, key, clock, DEVICE).close()
    assert opener.present(folder)


def test_a_cut_off_store_is_called_damaged(
    closed: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    path = closed / "cases.db"
    path.write_bytes(path.read_bytes()[: 4096 * 3 + 100])
    with pytest.raises(Damaged):
        opener.open(closed, key, clock, DEVICE)


def test_a_folder_without_a_store_says_so(
    tmp_path: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert not opener.present(folder)
        with pytest.raises(Refused, match="holds no AssisterDesk store"):
            opener.open(folder, key, clock, DEVICE)


def test_a_store_is_not_made_over_another(
    closed: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    before = (closed / "cases.db").read_bytes()
    with pytest.raises(Refused, match="already holds"):
        opener.create(closed, secrets.token_bytes(32), clock, DEVICE)
    assert (closed / "cases.db").read_bytes() == before


def test_a_store_of_a_newer_version_is_left_alone(
    closed: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    raw = dbapi2.connect(str(closed / "cases.db"), isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    raw.execute("PRAGMA user_version = 9000")
    raw.close()
    before = (closed / "cases.db").read_bytes()
    with pytest.raises(Refused, match="newer version"):
        opener.open(closed, key, clock, DEVICE)
    with pytest.raises(Refused, match="newer version"):
        opener.verify(closed, key)
    assert (closed / "cases.db").read_bytes() == before


def test_a_folder_that_cannot_be_written_to_leaves_nothing_behind(
    tmp_path: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Trouble, match="cannot be written to"):
        opener.create(tmp_path / "file" / "store", key, clock, DEVICE)


def test_a_store_that_could_not_be_finished_leaves_nothing_behind(
    folder: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(opener_module.os, "replace", fails)
        with pytest.raises(Trouble, match="cannot be written to"):
            opener.create(folder, key, clock, DEVICE)
    assert [p.name for p in folder.iterdir()] == ["in-use"]
    opener.create(folder, key, clock, DEVICE).close()


def test_only_the_owner_may_read_the_files(store: SqlCipherStore, folder: Path) -> None:
    for name in ("cases.db", "cases.db-wal", "cases.db-shm", "head.json"):
        assert (folder / name).stat().st_mode & 0o777 == 0o600, name


def test_two_programs_on_one_store_say_so_instead_of_waiting_for_ever(
    store: SqlCipherStore, folder: Path, key: bytes
) -> None:
    other = dbapi2.connect(str(folder / "cases.db"), isolation_level=None)
    other.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    other.execute("BEGIN IMMEDIATE")
    store._connections._writer.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(Trouble, match="Another program"):
        store.keep_mail_cursor(DEVICE, "x")
    other.rollback()
    other.close()
    store.keep_mail_cursor(DEVICE, "x")


def test_the_settings_of_every_connection_are_the_strict_ones(store: SqlCipherStore) -> None:
    def setting(db: object, name: str) -> object:
        return db.execute(f"PRAGMA {name}").fetchone()[0]  # type: ignore[attr-defined]

    connections = store._connections
    assert setting(connections._writer, "journal_mode") == "wal"
    assert setting(connections._writer, "synchronous") == 2
    assert setting(connections._writer, "secure_delete") == 1
    for db in (connections._writer, *connections._free):
        assert setting(db, "foreign_keys") == 1
        assert setting(db, "trusted_schema") == 0
        assert setting(db, "temp_store") == 2
        with pytest.raises(dbapi2.OperationalError, match="not authorized"):
            db.execute("SELECT load_extension('x')")
    for reader in connections._free:
        with pytest.raises(dbapi2.OperationalError, match="readonly"):
            reader.execute("DELETE FROM drafts")


def test_the_folder_may_have_any_name(
    tmp_path: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    folder = tmp_path / "Pa Houa's files #1 ?mode=memory %41 ü"
    opener.create(folder, key, clock, DEVICE).close()
    assert (folder / "cases.db").stat().st_size > 0
    opener.open(folder, key, clock, DEVICE).close()
