"""Killed while a spreadsheet is brought in: all of it is there or nothing, and the log agrees."""

import os
import random
import signal
import subprocess  # noqa: S404, TID251 - a program to kill
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.basics.clock import SystemClock
from assisterdesk.store.opener import SqlCipherStoreOpener
from tests.contracts.store_values import DEVICE, STAFF_PA, household, log_of, save
from tests.store import import_writer

CASES = 30


@pytest.mark.requirement("X1")
@pytest.mark.skipif(sys.platform == "win32", reason="killed by a signal")
def test_an_import_that_was_killed_is_whole_or_not_there(
    tmp_path: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    checkout: Path,
    rounds: Callable[[int, int], int],
) -> None:
    folder = tmp_path / "store"
    choose = random.Random(20261122)  # noqa: S311 - repeatable moments, no secret
    store = opener.create(folder, key, SystemClock(), DEVICE)
    save(store, STAFF_PA, household())
    store.close()
    done = 0
    for _ in range(rounds(6, 200)):
        with subprocess.Popen(  # noqa: S603 - our own writer
            [sys.executable, import_writer.__file__, str(folder), str(CASES)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(checkout)},
        ) as writer:
            assert writer.stdin
            assert writer.stdout
            print(key.hex(), file=writer.stdin, flush=True)
            for _ in range(choose.randrange(1, 2 * CASES)):
                done += writer.stdout.readline() == "done\n"
            os.kill(writer.pid, signal.SIGKILL)
            # what was still on its way here
            done += writer.stdout.read().count("done\n")
        _whole_or_not_there(opener, folder, key, done)
        with_it = _imports(opener, folder, key)
        assert with_it - done in (0, 1), "committed, and killed before it could say so"
        done = with_it


def _imports(opener: SqlCipherStoreOpener, folder: Path, key: bytes) -> int:
    store = opener.open(folder, key, SystemClock(), DEVICE)
    try:
        return len(store.imports())
    finally:
        store.close()


def _whole_or_not_there(
    opener: SqlCipherStoreOpener, folder: Path, key: bytes, done: int
) -> None:
    verdict = opener.verify(folder, key)
    assert verdict.state is ChainState.CONFIRMED, verdict.text
    store = opener.open(folder, key, SystemClock(), DEVICE)
    there = store.imports()
    assert len(there) >= done
    for one in there:
        parts = store.import_parts(one.id)
        assert len(parts) == CASES
        assert all(part.untouched and len(part.people) == 1 for part in parts)
    with store._connections.reading() as db:
        for table, extra in (("cases", 1), ("people", 0), ("notes", 0), ("case_keys", 1)):
            row = db.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - ours
            assert row is not None
            assert row[0] == len(there) * CASES + extra, table
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"  # type: ignore[index]
    lines = [line.detail for line in log_of(store) if line.action is Action.BROUGHT_IN]
    assert sorted(lines) == sorted(one.id for one in there)
    store.close()
