"""Killed at any moment: every note that was called saved is there, and the log in order."""

import os
import random
import signal
import subprocess  # noqa: S404, TID251 - a program to kill
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.basics.clock import SystemClock
from assisterdesk.store.opener import SqlCipherStoreOpener
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    PA,
    STAFF_PA,
    a_note,
    access,
    household,
    log_of,
    opened,
    save,
)
from tests.store import note_writer


@pytest.mark.requirement("X1")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writer starts copies of itself by fork")
def test_no_note_that_was_called_saved_is_ever_lost(
    tmp_path: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    checkout: Path,
    rounds: Callable[[int, int], int],
) -> None:
    folder = tmp_path / "store"
    choose = random.Random(20261121)  # noqa: S311 - repeatable moments, no secret
    store = opener.create(folder, key, SystemClock(), DEVICE)
    save(store, STAFF_PA, household())
    store.close()
    acknowledged: set[str] = set()
    with subprocess.Popen(  # noqa: S603 - our own writer
        [sys.executable, note_writer.__file__, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout)},
    ) as writer:
        assert writer.stdin
        assert writer.stdout
        print(key.hex(), file=writer.stdin, flush=True)
        kills = rounds(100, 10_000)
        every = max(10, kills // 40)
        for kill in range(kills):
            print("go", file=writer.stdin, flush=True)
            pid = int(writer.stdout.readline().removeprefix("pid "))
            for _ in range(choose.randrange(6)):
                acknowledged.add(writer.stdout.readline().removeprefix("saved ").strip())
            _wait_a_little(writer, choose.random() * 0.004)
            os.kill(pid, signal.SIGKILL)
            while (line := writer.stdout.readline().strip()) != "over":
                acknowledged.add(line.removeprefix("saved "))
            if kill % every == 0 or kill == kills - 1:
                _all_there(opener, folder, key, acknowledged)
        writer.stdin.close()
    assert len(acknowledged) > kills


def _wait_a_little(writer: "subprocess.Popen[str]", seconds: float) -> None:
    try:
        writer.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def _all_there(
    opener: SqlCipherStoreOpener, folder: Path, key: bytes, acknowledged: set[str]
) -> None:
    verdict = opener.verify(folder, key)
    assert verdict.state is ChainState.CONFIRMED, verdict.text
    store = opener.open(folder, key, SystemClock(), DEVICE)
    with store.look(opened()) as look:
        kept = {note.id for note in look.notes(None, 1_000_000)}
    assert acknowledged <= kept
    lines = {line.detail for line in log_of(store) if line.action is Action.CREATED}
    assert kept <= lines, "every note has its line"
    with store._connections.reading() as db:
        records = db.execute("SELECT count(*) FROM changes WHERE verb = 'add note'").fetchone()
        assert records is not None
        assert records[0] == len(kept), "every note has its change record"
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"  # type: ignore[index]
    assert store.verify_log().state is ChainState.CONFIRMED
    store.close()


def test_a_store_left_open_is_whole_at_the_next_start(
    folder: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    """Power cut: the files as they lie while the store is open, without the last head."""
    store = opener.create(folder, key, SystemClock(), DEVICE)
    save(store, STAFF_PA, household())
    head = (folder / "head.json").read_bytes()
    note = a_note()
    save(store, note)
    names = ("cases.db", "cases.db-wal", "cases.db-shm")
    files = {name: (folder / name).read_bytes() for name in names} | {"head.json": head}
    store.close()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    again = opener.open(folder, key, SystemClock(), DEVICE)
    with again.look(opened(PA, CASE)) as look:
        assert look.notes(None, 9) == (note,)
    again.log(LogLine(Action.OPENED, access()))
    assert again.verify_log().state is ChainState.CONFIRMED
    again.close()
