"""Somebody who erased a case and kept the store's key finds no word of it in any page."""

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3 import dbapi2

from assisterdesk.store.erase import OF_A_CASE
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_associations import an_association
from tests.contracts.store_history import a_consent, a_contact, a_task
from tests.contracts.store_values import CASE, MAI, OTHER, PA, household, mai, save
from tests.contracts.store_warnings import a_warning, put
from tests.store.filling import fill

MARK = "Auerhahn"
#: SQLCipher 4: pages of 4,096 bytes end in 16 bytes of IV and 64 of HMAC; the file begins in salt
_PAGE, _RESERVED, _SALT = 4096, 80, 16


def decrypted(path: Path, key: bytes) -> bytes:
    """Every page of the file as SQLite sees it, free ones too."""
    data, plain = path.read_bytes(), []
    for start in range(0, len(data), _PAGE):
        page = data[start : start + _PAGE]
        begin = _SALT if start == 0 else 0
        body, iv = page[begin:-_RESERVED], page[-_RESERVED : -_RESERVED + 16]
        opened = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain.append(opened.update(body) + opened.finalize())
    return b"".join(plain)


def _full(store: SqlCipherStore) -> None:
    """A case with the mark in every text of it, changed and taken off as well."""
    fill(store, MARK)
    save(
        store,
        a_task(text=f"{MARK} task"),
        a_consent(representative=f"{MARK} representative", limits=f"{MARK} limits"),
        replace(a_contact(), whom=f"{MARK} whom", text=f"{MARK} said"),
        an_association(carrier=f"{MARK} carrier", text=f"{MARK} agent"),
    )
    put(store, a_warning(language=f"{MARK} language"))
    save(store, a_task(text=f"{MARK} other words"), household(household=f"{MARK} household"))
    with store.change(PA, "take off", CASE) as change:
        change.take_off(CASE, "person", MAI)
        change.commit()


@pytest.mark.requirement("O-G1")
def test_no_page_of_the_file_holds_a_word_of_an_erased_case(
    store: SqlCipherStore, folder: Path, key: bytes
) -> None:
    save(store, household(OTHER, "8RY3MF", household="Hassan family"), case=OTHER)
    _full(store)
    store._connections.forget_old_pages()
    file = folder / "cases.db"
    before = decrypted(file, key)
    # people's rows are plain columns inside the encrypted file: the look finds what is there
    assert before.count(MARK.encode()) > 5
    with store._connections.reading() as db:
        row = db.execute("SELECT key FROM case_keys WHERE case_id = ?", (CASE,)).fetchone()
        assert row is not None
        case_key = bytes(row[0])
    assert case_key in before
    with store.change(PA, "erase case") as change:
        change.erase_case(CASE, "retention_over")
        change.commit()
    for beside in ("", "-wal", "-shm"):
        path = file.with_name(file.name + beside)
        assert MARK.encode() not in path.read_bytes()
    assert (folder / "cases.db-wal").stat().st_size == 0, "old pages were left in the WAL"
    after = decrypted(file, key)
    assert b"Hassan family" in after
    # in small letters as well: an index keeps words folded
    left = after.lower().count(MARK.lower().encode())
    with store._connections.reading() as db:
        office = _marks_outside_cases(db)
    # what `fill` wrote about the office and its mailbox is no part of the case
    assert left == office
    assert case_key not in after
    assert f"{MARK} family".encode() not in after
    assert f"{MARK} topic".encode() not in after
    assert f"{MARK}given".encode() not in after
    assert f"Re: {MARK}".encode() not in after
    assert f"{MARK} problem".encode() not in after


def _marks_outside_cases(db: object) -> int:
    """How often the mark stands in rows that belong to the office, not to the case."""
    found = 0
    own = {table for table, _ in OF_A_CASE}
    tables = db.execute(  # type: ignore[attr-defined]
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    for (table,) in [tuple(t) for t in tables]:
        if table in own:
            continue
        for row in db.execute(f"SELECT * FROM {table}"):  # type: ignore[attr-defined] # noqa: S608
            found += sum(str(value).lower().count(MARK.lower()) for value in tuple(row))
    return found


def test_every_table_with_rows_of_a_case_is_emptied(store: SqlCipherStore) -> None:
    _full(store)
    with store.change(PA, "erase case") as change:
        change.erase_case(CASE, "retention_over")
        change.commit()
    with store._connections.reading() as db:
        tables = [
            row[0]
            for row in db.execute(
                "SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                " WHERE m.type = 'table' AND c.name = 'case_id'"
            )
        ]
        assert len(tables) > 10
        left = {
            table: db.execute(
                f"SELECT count(*) FROM {table} WHERE case_id = ?",  # noqa: S608
                (CASE,),
            ).fetchone()[0]
            for table in tables
        }
        # who asked for access to it stays known, without their words
        stays = {"changes", "tombstones", "access_requests"}
        assert {table for table, count in left.items() if count} == stays
        row = db.execute(
            "SELECT count(payload) FROM changes WHERE case_id = ?", (CASE,)
        ).fetchone()
        assert row is not None
        assert row[0] == 0, "a payload was left"


def test_a_tombstone_that_somebody_wrote_over_is_seen(store: SqlCipherStore) -> None:
    save(store, mai())
    with store.change(PA, "erase case") as change:
        change.erase_case(CASE, "retention_over")
        change.commit()
    with store._connections.writing() as db:
        db.execute("DROP TRIGGER tombstones_no_update")
        db.execute("UPDATE tombstones SET ground = 'mistake'")
    assert [stone.signed for stone in store.tombstones()] == [False]


def test_without_a_tombstone_nothing_sealed_is_deleted_and_no_payload_emptied(
    store: SqlCipherStore,
) -> None:
    fill(store)
    for statement in (
        "DELETE FROM note_versions",
        "DELETE FROM submission_contents",
        "UPDATE changes SET payload = NULL",
    ):
        with (
            pytest.raises(dbapi2.IntegrityError, match="append-only"),
            store._connections.writing() as db,
        ):
            db.execute(statement)
