"""Nothing of a person is readable in the files, and what is sealed is bound to its place."""

import json
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.keys.sealing import AesSealer
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.connections import Database
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import CASE, a_note, opened, save
from tests.store.filling import CANARY, fill


def test_no_file_holds_a_word_of_what_was_kept(store: SqlCipherStore, folder: Path) -> None:
    fill(store)
    for names in (("cases.db", "cases.db-wal", "cases.db-shm", "head.json"), None):
        if names is None:
            store.close()
        for path in [folder / name for name in names] if names else list(folder.iterdir()):
            data = path.read_bytes()
            assert CANARY.encode() not in data, path.name
            assert CANARY.encode("utf-16-le") not in data, path.name
            assert b"SQLite format" not in data, path.name
            assert b"CREATE TABLE" not in data, path.name


def _plain_texts(db: Database) -> str:
    """All that stands unsealed in the rows, as someone with the store key alone reads it."""
    tables = [
        row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    ]
    found = []
    for table in tables:
        for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - the store's own tables
            found += [str(bytes(v) if isinstance(v, bytes) else v) for v in tuple(row)]  # type: ignore[arg-type]
    return "\n".join(found)


def test_without_the_cases_key_its_texts_and_history_are_unreadable(
    store: SqlCipherStore,
) -> None:
    fill(store)
    with store._connections.reading() as db:
        plain = _plain_texts(db)
    for sealed in ("note", "document", "reviewed", "text", "draft"):
        assert f"{CANARY} {sealed}" not in plain, sealed
    # live rows are plain columns inside the encrypted file: that is how they can be sought
    assert f"{CANARY} topic" in plain


def test_a_change_record_holds_the_values_under_the_cases_key(store: SqlCipherStore) -> None:
    keys = CaseKeys(AesSealer())
    note = a_note("Will bring the notice.")
    save(store, note)
    with store._connections.reading() as db:
        row = db.execute("SELECT * FROM changes ORDER BY n DESC LIMIT 1").fetchone()
        assert row is not None
        payload = keys.open(db, CASE, bytes(row["payload"]), about("changes", row["id"]))
        (record,) = json.loads(payload)["records"]
        assert record["kind"] == "note"
        assert record["fields"]["text"] == note.text
        with pytest.raises(Damaged):
            keys.open(db, None, bytes(row["payload"]), about("changes", row["id"]))


def test_a_sealed_text_moved_to_another_row_does_not_open(store: SqlCipherStore) -> None:
    first, second = a_note("one"), a_note("two")
    save(store, first, second)
    with store._connections.writing() as db:
        db.execute("DROP TRIGGER note_versions_no_update")
        db.execute(
            "UPDATE note_versions SET sealed = (SELECT sealed FROM note_versions"
            " WHERE note_id = ?) WHERE note_id = ?",
            (first.id, second.id),
        )
    with store.look(opened()) as look, pytest.raises(Damaged):
        look.notes(None, 10)


def test_the_former_signing_key_is_nowhere_in_the_file(store: SqlCipherStore) -> None:
    def private() -> bytes:
        with store._connections.reading() as db:
            row = db.execute("SELECT private FROM log_key").fetchone()
        assert row is not None
        return bytes(row[0])

    former = private()
    store.new_epoch(opened().access.who)
    assert private() != former
    with store._connections.reading() as db:
        assert str(former) not in _plain_texts(db)
