"""A damaged store: whatever is broken is noticed, and what can still be read is saved."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.basics.errors import AssisterDeskError, Damaged, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.office.salvaged import Salvaged
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.connections import reading_only
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.salvaging import Salvaging
from assisterdesk.store.sealed_pages import PAGE, check_seals
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    PA,
    STAFF_PA,
    TickingClock,
    a_document,
    a_note,
    household,
    log_of,
    opened,
    save,
)

CASES, NOTES = 120, 260


@pytest.fixture(scope="module")
def original(
    tmp_path_factory: pytest.TempPathFactory, opener: SqlCipherStoreOpener, key: bytes
) -> Path:
    """A closed store that fills some hundred pages."""
    folder = tmp_path_factory.mktemp("original") / "store"
    clock = TickingClock()
    store = opener.create(folder, key, clock, DEVICE)
    save(store, STAFF_PA, household(), case=CASE)
    store.new_epoch(PA)
    for n in range(CASES):
        case = CaseId(f"case-{n:03}")
        save(store, household(case, f"R{n:05}"), case=case)
    for n in range(NOTES):
        save(store, a_note(f"Called about the renewal, {n}. " * 30))
    for _ in range(4):
        content = os.urandom(30_000)
        with store.change(PA, "add document", CASE) as change:
            change.put_document(a_document(content), content)
            change.commit()
    store.close()
    (folder / "slots.json").write_text("{}")
    return folder


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def anybody(_: object) -> None:
    """Whoever asks may."""


def salvage(folder: Path, key: bytes, backup: Path | None = None) -> Salvaged:
    clock = TickingClock()
    clock.later(days=1)
    return Salvaging(AesSealer(), EdSigner()).salvage(
        folder, key, PA, clock.now(), DEVICE, folder, backup, anybody, quietly
    )


def rows_of(folder: Path, key: bytes) -> dict[str, set[tuple[object, ...]]]:
    left_out = ("word_index", "sqlite_", "found", "finding", "name_words", "log_key", "log_epochs")
    with reading_only(folder / "cases.db", key) as db:
        tables = [
            str(r[0])
            for r in db.execute("SELECT name FROM pragma_table_list WHERE type = 'table'")
            if not str(r[0]).startswith(left_out)
        ]
        return {
            t: {tuple(r) for r in db.execute(f"SELECT * FROM {t}")}  # type: ignore[arg-type]  # noqa: S608
            for t in tables
        }


@pytest.mark.requirement("X1")
def test_of_a_whole_store_nothing_is_lost(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    before = rows_of(copy, key)
    done = salvage(copy, key)
    assert done.is_whole
    assert (done.cases, done.lost_pages) == (CASES + 1, 0)
    after = rows_of(copy, key)
    assert len(after["access_log"] - before["access_log"]) == 1
    for table, rows in before.items():
        assert rows <= after[table], table
        assert table == "access_log" or rows == after[table], table
    store = opener.open(copy, key, TickingClock(), DEVICE)
    assert store.verify_log().state is ChainState.CONFIRMED
    assert Action.SALVAGED in {line.action for line in log_of(store)}
    with store.look(opened()) as look:
        assert len(look.notes(None, 999)) == NOTES
        for document in look.documents():
            assert len(look.document_bytes(document.id)) == 30_000
    assert store.open_list(opened()).find("R00077", 5), "the index is made anew"
    store.close()
    opener.check(copy, key, quietly)
    kept = copy / done.aside
    assert (kept / "cases.db").is_file()


@pytest.mark.requirement("X1")
def test_wherever_the_file_is_damaged_what_stands_elsewhere_is_saved(
    original: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    tmp_path: Path,
    rounds: Callable[[int, int], int],
) -> None:
    before = rows_of(original, key)
    whole = sum(len(rows) for rows in before.values())
    pages = (original / "cases.db").stat().st_size // PAGE
    choose = random.Random(20261125)  # noqa: S311 - repeatable places, no secret
    place, backups = tmp_path / "backups", SqlCipherBackups(EdSigner())
    backup = backups.make(
        original, key, place, TickingClock().now(), 1, lambda _: None, quietly
    )
    worst = whole
    for one in range(rounds(14, 400)):
        folder = tmp_path / f"broken-{one}"
        shutil.copytree(original, folder)
        path = folder / "cases.db"
        data = bytearray(path.read_bytes())
        count = choose.choice((1, 1, 3))
        broken = {0} if one == 0 else {choose.randrange(pages) for _ in range(count)}
        for page in broken:
            at = page * PAGE + choose.randrange(16 if page == 0 else 0, PAGE)
            data[at] ^= 1 << choose.randrange(8)
        path.write_bytes(data)
        assert set(check_seals(path, key, quietly).bad) == {page + 1 for page in broken}
        with pytest.raises(Damaged):
            opener.check(folder, key, quietly)
            backups.make(folder, key, place, TickingClock().now(), 1, lambda _: None, quietly)
        done = salvage(folder, key, backup.folder)
        assert done.lost_pages == len(broken)
        after = rows_of(folder, key)
        for table, rows in before.items():
            strange = after[table] - rows
            assert len(strange) <= (table == "access_log"), "nothing that was not there"
        kept = sum(len(after[table] & rows) for table, rows in before.items())
        worst = min(worst, kept)
        assert kept > whole * (0.85 - 0.1 * len(broken)), broken
        store = opener.open(folder, key, TickingClock(), DEVICE)
        store.new_epoch(PA)
        save(store, household(CaseId("case-new"), "NEW001"), case=CaseId("case-new"))
        store.close()
        opener.check(folder, key, quietly)
        shutil.rmtree(folder)
    assert worst < whole


@pytest.mark.parametrize("cut", [PAGE, 3 * PAGE + 500, 40 * PAGE])
def test_a_file_that_lost_its_end_keeps_what_is_left(
    copy: Path, key: bytes, cut: int
) -> None:
    path = copy / "cases.db"
    before = sum(len(rows) for rows in rows_of(copy, key).values())
    os.truncate(path, path.stat().st_size - cut)
    done = salvage(copy, key)
    assert done.rows > before * 0.4
    assert sum(len(rows) for rows in rows_of(copy, key).values()) > before * 0.4


def test_a_damaged_salt_loses_nothing(
    copy: Path, key: bytes, original: Path, opener: SqlCipherStoreOpener
) -> None:
    data = bytearray((copy / "cases.db").read_bytes())
    data[5] ^= 8
    (copy / "cases.db").write_bytes(data)
    with pytest.raises(Damaged):
        opener.open(copy, key, TickingClock(), DEVICE)
    done = salvage(copy, key)
    assert done.cases == CASES + 1
    assert done.lost_pages == 0


def test_what_was_committed_in_the_wal_is_saved_too(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, tmp_path: Path
) -> None:
    store = opener.open(copy, key, TickingClock(), DEVICE)
    save(store, a_note("only in the WAL"))
    torn = Path(shutil.copytree(copy, tmp_path / "torn"))
    store.close()
    data = bytearray((torn / "cases.db").read_bytes())
    data[20 * PAGE + 7] ^= 1
    (torn / "cases.db").write_bytes(data)
    assert (torn / "cases.db-wal").stat().st_size > 0
    salvage(torn, key)
    again = opener.open(torn, key, TickingClock(), DEVICE)
    with again.look(opened()) as look:
        assert "only in the WAL" in {note.text for note in look.notes(None, 999)}
    again.close()


def test_another_key_or_a_file_of_noise_leaves_everything_as_it_is(
    copy: Path, key: bytes
) -> None:
    before = (copy / "cases.db").read_bytes()
    with pytest.raises(Damaged, match="Nothing of this store's file"):
        salvage(copy, os.urandom(32))
    (copy / "cases.db").write_bytes(os.urandom(len(before)))
    with pytest.raises(Damaged):
        salvage(copy, key)
    assert sorted(p.name for p in copy.iterdir() if p.name != "in-use") == [
        "cases.db", "head.json", "slots.json",
    ]  # fmt: skip


def test_it_is_for_those_who_may_and_not_while_the_store_is_open(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    def may(roles: object) -> None:
        raise NotAllowed("no")

    clock = TickingClock()
    before = (copy / "cases.db").read_bytes()
    with pytest.raises(NotAllowed):
        Salvaging(AesSealer(), EdSigner()).salvage(
            copy, key, PA, clock.now(), DEVICE, copy, None, may, quietly
        )
    assert (copy / "cases.db").read_bytes() == before
    store = opener.open(copy, key, clock, DEVICE)
    with pytest.raises(Refused, match="another copy"):
        salvage(copy, key)
    store.close()


@pytest.mark.requirement("X1")
@pytest.mark.parametrize("name", ["cases.db", "head.json"])
def test_every_flip_and_every_cut_of_a_store_is_noticed(
    copy: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    name: str,
    rounds: Callable[[int, int], int],
) -> None:
    """slots.json has its own such test beside the key ring."""
    choose = random.Random(20261126)  # noqa: S311 - repeatable places, no secret
    path = copy / name
    whole = path.read_bytes()

    def noticed() -> bool:
        try:
            opener.check(copy, key, quietly)
            return opener.verify(copy, key).state is ChainState.CONTRADICTION
        except AssisterDeskError:
            return True

    for _ in range(rounds(25, 5_000)):
        broken = bytearray(whole)
        broken[choose.randrange(len(whole))] ^= 1 << choose.randrange(8)
        path.write_bytes(broken)
        assert noticed()
        path.write_bytes(whole[: choose.randrange(len(whole))])
        assert noticed()
    path.write_bytes(whole)
    assert not noticed()
