"""A full disk, a failing disk: a clear sentence, nothing half-written, and on it goes with room."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from assisterdesk.access.log_line import ChainState
from assisterdesk.basics.errors import Damaged, Trouble
from assisterdesk.store import whole_file
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    TickingClock,
    a_document,
    a_note,
    opened,
    save,
)


@contextmanager
def room_for(store: SqlCipherStore, pages: int) -> Iterator[None]:
    """The file may grow by so many pages."""
    writer = store._connections._writer
    row = writer.execute("PRAGMA page_count").fetchone()
    assert row is not None
    writer.execute(f"PRAGMA max_page_count = {row[0] + pages}").fetchone()
    yield
    writer.execute("PRAGMA max_page_count = 4294967294").fetchone()


@pytest.mark.requirement("X1")
@pytest.mark.parametrize("pages", range(14))
def test_a_full_disk_costs_nothing_that_was_saved(store: SqlCipherStore, pages: int) -> None:
    """The disk fills up at ever later writes of a save."""
    before = a_note("saved before")
    save(store, before)
    entries = store.verify_log().entries
    # more than what the file has free of earlier shapes
    content = os.urandom(90_000)
    document = a_document(content)

    def attach() -> None:
        with store.change(opened().access.who, "add document", CASE) as change:
            change.put_note(a_note("with the document"))
            change.put_document(document, content)
            change.log(opened())
            change.commit()

    with room_for(store, pages), pytest.raises(Trouble, match="disk is full"):
        attach()
    assert store.verify_log().entries == entries
    with store.look(opened()) as look:
        assert look.notes(None, 9) == (before,)
        assert look.documents() == ()
    attach()
    with store.look(opened()) as look:
        assert look.document_bytes(document.id) == content
    assert store.verify_log().state is ChainState.CONFIRMED


def test_a_change_that_found_the_disk_full_can_be_saved_again(store: SqlCipherStore) -> None:
    content = os.urandom(60_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        with room_for(store, 3), pytest.raises(Trouble, match="disk is full"):
            change.commit()
        change.commit()
    with store.look(opened()) as look:
        assert len(look.documents()) == 1


def test_a_head_that_cannot_be_written_is_no_loss(
    store: SqlCipherStore,
    opener: SqlCipherStoreOpener,
    folder: Path,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    note = a_note()
    with monkeypatch.context() as patch:
        patch.setattr(whole_file.os, "replace", fails)
        save(store, note)
        store.log(opened())
        assert store.verify_log().state is ChainState.CONFIRMED
        store.close()
    assert [p.name for p in folder.iterdir() if p.name.endswith(".new")] == []
    assert opener.verify(folder, key).state is ChainState.CONFIRMED
    again = opener.open(folder, key, TickingClock(), DEVICE)
    with again.look(opened()) as look:
        assert look.notes(None, 9) == (note,)
    again.close()


def test_a_page_that_does_not_decrypt_is_called_damaged(
    store: SqlCipherStore, folder: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    content = os.urandom(200_000)
    document = a_document(content)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(document, content)
        change.commit()
    store.close()
    path = folder / "cases.db"
    data = bytearray(path.read_bytes())
    for page in range(len(data) // 4096 - 20, len(data) // 4096 - 5):
        data[page * 4096 + 100] ^= 1
    path.write_bytes(data)
    again = opener.open(folder, key, TickingClock(), DEVICE)
    with again.look(opened()) as look, pytest.raises(Damaged):
        look.document_bytes(document.id)
    again.close()
