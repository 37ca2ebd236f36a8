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
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import CASE, a_document, opened
from tests.store import backup_maker


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
