"""Killed while it makes or drops backups: whatever has a backup's name is a whole backup."""

import os
import random
import signal
import subprocess  # noqa: S404, TID251 - a program to kill
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import ChainState
from assisterdesk.basics.clock import SystemClock
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.connections import reading_only
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import CASE, DEVICE, a_document, opened
from tests.store import backup_maker, busy_backup_maker


@pytest.mark.requirement("X1")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts copies of itself by fork")
def test_what_has_a_backups_name_is_whole(
    store: SqlCipherStore,
    folder: Path,
    key: bytes,
    tmp_path: Path,
    checkout: Path,
    rounds: Callable[[int, int], int],
) -> None:
    (folder / "slots.json").write_text("{}")
    content = os.urandom(500_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        change.commit()
    place, backups = tmp_path / "backups", SqlCipherBackups(EdSigner())
    choose = random.Random(20261123)  # noqa: S311 - repeatable moments, no secret
    last = ""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, backup_maker.__file__, str(folder), str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout)},
    ) as program:
        assert program.stdin
        assert program.stdout
        print(key.hex(), file=program.stdin, flush=True)
        for _ in range(rounds(20, 1_000)):
            print("go", file=program.stdin, flush=True)
            pid = int(program.stdout.readline().removeprefix("pid "))
            try:
                program.wait(choose.random() * 0.2)
            except subprocess.TimeoutExpired:
                pass
            os.kill(pid, signal.SIGKILL)
            while (line := program.stdout.readline().strip()) != "over":
                last = line.removeprefix("made ")
            found = backups.all(place)
            assert all(not b.problem for b in found)
            # the one that was called made is there, or a newer one replaced it
            assert not last or (found and found[0].id[:17] >= last[:17])
            for backup in found:
                verdict = backups.verify(backup.folder, key, quietly)
                assert verdict.state is ChainState.CONFIRMED
        program.stdin.close()
    assert last


@pytest.mark.requirement("X1")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts copies of itself by fork")
def test_a_backup_beside_a_busy_writer_is_one_moment_of_the_store(
    store: SqlCipherStore,
    opener: SqlCipherStoreOpener,
    folder: Path,
    key: bytes,
    tmp_path: Path,
    checkout: Path,
    rounds: Callable[[int, int], int],
) -> None:
    """Killed at any moment: neither the store nor a backup is torn, and neither lacks a note that
    was saved before."""
    (folder / "slots.json").write_text("{}")
    content = os.urandom(2_000_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        change.commit()
    store.close()
    place, backups = tmp_path / "backups", SqlCipherBackups(EdSigner())
    choose = random.Random(20261124)  # noqa: S311 - repeatable moments, no secret
    saved: list[str] = []
    made: dict[str, str] = {}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, busy_backup_maker.__file__, str(folder), str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout)},
    ) as program:
        assert program.stdin
        assert program.stdout
        print(key.hex(), file=program.stdin, flush=True)
        for kill in range(rounds(8, 500)):
            print("go", file=program.stdin, flush=True)
            pid = int(program.stdout.readline().removeprefix("pid "))
            wanted, seen = choose.randrange(3), 0
            while seen < wanted:
                seen += _told(program.stdout.readline(), saved, made)
            try:
                program.wait(choose.random() * 0.1)
            except subprocess.TimeoutExpired:
                pass
            os.kill(pid, signal.SIGKILL)
            while (line := program.stdout.readline().strip()) != "over":
                _told(line, saved, made)
            for backup in backups.all(place):
                assert not backup.problem
                assert backups.verify(backup.folder, key, quietly).state is ChainState.CONFIRMED
                held = _notes_in(backup.folder, key)
                last = made.get(backup.id, "none")
                assert last == "none" or set(saved[: saved.index(last) + 1]) <= held
            again = opener.open(folder, key, SystemClock(), DEVICE)
            assert again.verify_log().state is ChainState.CONFIRMED
            again.close()
            opener.check(folder, key, quietly)
            assert set(saved) <= _notes_in(folder, key), kill
        program.stdin.close()
    assert len(made) > 3
    assert len(saved) > 50


def _told(line: str, saved: list[str], made: dict[str, str]) -> bool:
    """Whether a backup was made."""
    word, _, rest = line.strip().partition(" ")
    if word == "saved":
        saved.append(rest)
    if word == "made":
        name, _, before = rest.partition(" ")
        made[name] = before
    return word == "made"


def _notes_in(folder: Path, key: bytes) -> set[str]:
    with reading_only(folder / "cases.db", key) as db:
        return {row[0] for row in db.execute("SELECT DISTINCT note_id FROM note_versions")}
