"""The shape of the store: numbered migrations that never change, tables that refuse to."""

import hashlib
from importlib.resources import files
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from assisterdesk.store import migrate as migrate_module
from assisterdesk.store.connections import Connections
from assisterdesk.store.migrate import dump, migrate, migrations, version
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import PA, STAFF_PA, a_note, a_submission, save
from tests.store.filling import fill

RELEASED = {
    1: "c224aaf7738a966d44c0765f66ac97c7c5c5a85eae357944ba77ec85508f97f2",
    2: "400cb4c2ff231728eb396f8d51f095632e7fd1db3f759473e65ed72f9e067f49",
    3: "0c92d7cf96becb0fae7e7868cc5394edb3ab2f00bbc687e19a27372e53143a2e",
    4: "028d73ee8d392ec589855a5388677147c8364ea5d06525d03e5a35e110bbe31e",
    5: "173e1350d3307fa0437fd082d4326b1d71b070896047bd0b71974fe8fa6ede98",
    6: "167d5ec68df3ddda3abf1a8de7f27f5f952f2317de1b1e1a65d05fdfd16a038a",
    7: "b87e43497b9c0af0c60a8d222bb2fee9a72aa34235e1a6609bf8a6c02e5130ea",
    8: "836908367eee4d1d6da3cd363032643cbf43c919cf7ad6cce02e6e320773f359",
    9: "10917dd145191fb2f14fb7f3a77d3332b23c940117cdcbb5d131a3f69b3b3a1f",
    10: "28f015a397f777c51dcaf4d76422d704bea3c01dbfea81aa163066c0c942cc6a",
    11: "19667914e2a309bc22b08b7312b01e5cd371b8a24c87a7eb90aea0eba93bb7f3",
    12: "da2bdc57aa7086b59951b2e6c00075cfeefa3e760d8a5ce4eed0c5d88d637346",
    13: "f010ab146d9628e1bdab25e27c48823cb36b65b7a3b7eae34bf357cebd24d1f6",
    14: "6cdfe27d55c61ec8a7b2d0f252d0852ea2ef1ca9ad4cf882d6e4ad5791830869",
    15: "2b9722efe9909ad8a91d6454a5c9207a9ff46c7b69f84809900e32b240d2d505",
    16: "6ab7f41bd036e70ad727791be500575a4ce4026372b0e2d5d805dcbb8eebe37f",
    17: "100521a2b07479defbe9a5e3c3e34b6309161573e387f5edf52c6db57d7312ec",
    18: "7b76b83c854aaca555f598910a9905011d612d9f35a2d475002d3faa648fea55",
    19: "b4ba68c650de54b95869c292017e5f469ab614604dc163b04a2dc2d321a2ca86",
    20: "a59eb2b802429ae45eb03c4fe9ce75c5b00c9b5f853830021691cc98f51d7e62",
    21: "9a783926bdfe7b9fd7c434d071cce6c4572483ccb0bf169455a263ea5f3d6850",
    22: "92bb4d486634ae77fdcb4c1318fcf2e33a2941577ab429ffb2ed5628379ec485",
    23: "47d5c3ddf2687d30c61a45a4c985e928773485249bc380ed89fceb769972aa95",
    24: "fc79be135112f2dc3e240f8c49943857069181512de416388225913811196bff",
}

APPEND_ONLY = (
    "changes",
    "note_versions",
    "submission_contents",
    "submission_steps",
    "channel_steps",
    "proofs",
    "access_log",
    "log_epochs",
    "privacy_steps",
    "privacy_letters",
    "privacy_versions",
    "log_reviews",
    "access_decisions",
)


@pytest.fixture
def empty(tmp_path: Path, key: bytes) -> Connections:
    path = tmp_path / "empty.db"
    path.touch()
    return Connections.open(path, key)


def test_the_shape_is_the_one_that_was_written_down(empty: Connections) -> None:
    with empty.migrating() as db:
        migrate(db)
        shape = dump(db)
        assert version(db) == len(migrations())
    empty.close()
    kept = (files("assisterdesk.store") / "schema.sql").read_text("utf-8")
    assert shape == kept, "a migration changed the shape: write migrate.dump() to schema.sql"


def test_every_table_is_strict(store: SqlCipherStore) -> None:
    with store._connections.reading() as db:
        loose = db.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert [row[0] for row in loose] == []


def test_a_migration_that_fails_leaves_the_former_shape(
    empty: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = migrations()
    bad = (len(good) + 1, "CREATE TABLE half (a INTEGER) STRICT; CREATE TABLE cases (a INTEGER);")
    monkeypatch.setattr(migrate_module, "migrations", lambda: (*good, bad))
    with empty.migrating() as db:
        with pytest.raises(dbapi2.OperationalError, match="already exists"):
            migrate(db)
        assert version(db) == len(good)
        assert db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchone() is None
    empty.close()


def test_a_migration_is_never_edited() -> None:
    """Offices have them: a change of shape is a further file, and a further line here."""
    found = {number: hashlib.sha256(sql.encode()).hexdigest() for number, sql in migrations()}
    assert found == RELEASED


@pytest.mark.requirement("O-G3")
@pytest.mark.parametrize("table", APPEND_ONLY)
def test_what_must_never_change_refuses_update_and_delete(
    store: SqlCipherStore, table: str
) -> None:
    fill(store)
    with store._connections.reading() as db:
        columns = [r["name"] for r in db.execute(f"PRAGMA table_info({table})")]
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > 0  # noqa: S608
    for statement in (
        f"DELETE FROM {table}",  # noqa: S608
        f"UPDATE {table} SET {columns[0]} = {columns[0]}",  # noqa: S608
        f"REPLACE INTO {table} SELECT * FROM {table}",  # noqa: S608
    ):
        if table == "access_log" and statement.startswith("REPLACE"):
            statement = (
                "REPLACE INTO access_log (seq, at, payload, payload_hash, hash)"
                " SELECT seq, at, payload, payload_hash, hash FROM access_log"
            )
        with (
            pytest.raises(dbapi2.IntegrityError, match="append-only"),
            store._connections.writing() as db,
        ):
            db.execute(statement)


def test_one_change_makes_one_record(store: SqlCipherStore) -> None:
    def records() -> list[tuple[object, ...]]:
        with store._connections.reading() as db:
            rows = db.execute("SELECT who, device, case_id, verb FROM changes ORDER BY n")
            return [tuple(row) for row in rows]  # type: ignore[arg-type]

    before = records()
    save(store, STAFF_PA, a_note(), a_note(), a_submission())
    assert records() == [*before, (PA, "desk-1", "case-xiong", "save")]
