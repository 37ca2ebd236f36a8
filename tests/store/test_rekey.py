"""A new store key: whatever moment the program is killed at, one of the two keys opens it all."""

import os
import random
import secrets
import signal
import subprocess  # noqa: S404, TID251 - a program to kill
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import ChainState
from assisterdesk.basics.errors import Cancelled, Damaged, Trouble
from assisterdesk.store import rekey, whole_copy
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
from tests.store import rekeyer

NEW = secrets.token_bytes(32)


def texts(opener: SqlCipherStoreOpener, folder: Path, key: bytes) -> set[str]:
    store = opener.open(folder, key, TickingClock(), DEVICE)
    try:
        assert store.verify_log().state is ChainState.CONFIRMED
        with store.look(opened()) as look:
            return {note.text for note in look.notes(None, 9)}
    finally:
        store.close()


def test_after_it_only_the_new_key_opens_and_everything_is_there(
    store: SqlCipherStore, folder: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    save(store, a_note("kept"))
    store.close()
    opener.rekey(folder, key, NEW)
    with pytest.raises(Damaged):
        opener.open(folder, key, TickingClock(), DEVICE)
    assert texts(opener, folder, NEW) == {"kept"}
    # asked again it is done already
    opener.rekey(folder, key, NEW)
    assert texts(opener, folder, NEW) == {"kept"}
    if os.name != "nt":
        assert (folder / "cases.db").stat().st_mode & 0o077 == 0


def test_a_full_disk_or_a_stop_leaves_the_old_key_in_force(
    store: SqlCipherStore,
    folder: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(store, a_note("kept"))
    store.close()

    def stop(_: float) -> None:
        raise Cancelled("stopped")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(Cancelled):
        rekey.rekeyed(folder / "cases.db", key, NEW, stop)
    with monkeypatch.context() as patch:
        patch.setattr(rekey.os, "replace", full)
        with pytest.raises(Trouble, match="full"):
            opener.rekey(folder, key, NEW)
    real = whole_copy.lone_file

    def small(path: Path, key: bytes) -> object:
        file = real(path, key)
        file.execute("PRAGMA max_page_count = 20").fetchall()
        return file

    with monkeypatch.context() as patch:
        patch.setattr(whole_copy, "lone_file", small)
        with pytest.raises(Trouble, match="full"):
            opener.rekey(folder, key, NEW)
    assert not list(folder.glob(".cases*"))
    assert texts(opener, folder, key) == {"kept"}


@pytest.mark.requirement("X1")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="starts copies of itself by fork")
def test_killed_at_any_moment_one_of_the_two_keys_opens_everything(
    store: SqlCipherStore,
    folder: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    checkout: Path,
    rounds: Callable[[int, int], int],
) -> None:
    content = os.urandom(2_000_000)
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(a_document(content), content)
        change.commit()
    save(store, a_note("kept"))
    store.close()
    choose = random.Random(20261122)  # noqa: S311 - repeatable moments, no secret
    keys, ended = [key, NEW], {"old": 0, "new": 0}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, rekeyer.__file__, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(checkout)},
    ) as program:
        assert program.stdin
        assert program.stdout
        for _ in range(rounds(20, 1_000)):
            print(keys[0].hex(), keys[1].hex(), file=program.stdin, flush=True)
            pid = int(program.stdout.readline().removeprefix("pid "))
            try:
                program.wait(choose.random() * 0.09)
            except subprocess.TimeoutExpired:
                pass
            os.kill(pid, signal.SIGKILL)
            assert program.stdout.readline() == "over\n"
            try:
                found = texts(opener, folder, keys[0])
                ended["old"] += 1
            except Damaged:
                found = texts(opener, folder, keys[1])
                ended["new"] += 1
                keys.reverse()
            assert found == {"kept"}
        program.stdin.close()
    assert ended["old"]
    opener.rekey(folder, keys[0], keys[1])
    assert texts(opener, folder, keys[1]) == {"kept"}
    assert not list(folder.glob(".cases*"))
