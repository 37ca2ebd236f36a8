"""Several threads on one store, and the head file that follows the log."""

import threading
import time
from pathlib import Path

import pytest

from assisterdesk.access.log_line import ChainState
from assisterdesk.basics.errors import Trouble
from assisterdesk.store.head import Head, HeadFile
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import DEVICE, TickingClock, a_note, mai, opened, save


def test_threads_write_one_after_another_and_look_at_once(store: SqlCipherStore) -> None:
    save(store, mai())
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(10):
                note = a_note()
                save(store, note)
                with store.look(opened()) as look:
                    assert note.id in {n.id for n in look.notes(None, 1_000)}
                    assert len(look.cards()) == 1
                assert len(list(store.known_people())) == 1
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    verdict = store.verify_log()
    assert verdict.state is ChainState.CONFIRMED
    with store.look(opened()) as look:
        assert len(look.notes(None, 1_000)) == 80


def test_closing_waits_for_the_work_under_way_and_stops_the_rest(
    folder: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    for _ in range(5):
        store = opener.create(folder, key, clock, DEVICE)
        begun = threading.Barrier(5)

        def work(store: SqlCipherStore = store, begun: threading.Barrier = begun) -> None:
            begun.wait()
            try:
                while True:
                    store.log(opened())
                    store.staff()
            except Trouble as said:
                assert "closed" in said.text  # noqa: PT017 - in a thread of its own

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        begun.wait()
        store.close()
        for thread in threads:
            thread.join()
        verdict = opener.verify(folder, key)
        assert verdict.state is ChainState.CONFIRMED, verdict.text
        for path in folder.iterdir():
            path.unlink()


def test_the_head_is_written_at_most_once_a_second(
    store: SqlCipherStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = HeadFile(folder).read()
    assert own is not None
    written: list[Head] = []
    keep = HeadFile.write

    def counted(self: HeadFile, head: Head) -> None:
        # a store that another test left open may write its own meanwhile
        if head.store == own.store:
            written.append(head)
        keep(self, head)

    monkeypatch.setattr(HeadFile, "write", counted)
    begun = time.monotonic()
    for _ in range(200):
        store.log(opened())
    assert len(written) <= time.monotonic() - begun + 2
    store.verify_log()
    assert written[-1].size == store.verify_log().entries
    assert not written[-1].closed
    store.close()
    assert written[-1].closed
