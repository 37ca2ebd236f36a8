"""A page put back to an earlier version: good in itself, under the right key, in its place, and yet
not what was there."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.file_mark import FileMarks
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.sealed_pages import PAGE, check_seals
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    PA,
    STAFF_PA,
    TickingClock,
    a_note,
    household,
    log_of,
    opened,
    save,
)
from tests.keys.kept_credentials import KeptCredentials
from tests.store.test_anchors import sign_head_anew


@pytest.fixture
def clock() -> TickingClock:
    return TickingClock()


@pytest.fixture
def credentials() -> KeptCredentials:
    return KeptCredentials()


@pytest.fixture
def anchored(credentials: KeptCredentials) -> SqlCipherStoreOpener:
    return SqlCipherStoreOpener(AesSealer(), EdSigner(), credentials)


@pytest.fixture
def closed(
    anchored: SqlCipherStoreOpener, folder: Path, key: bytes, clock: TickingClock
) -> Path:
    store = anchored.create(folder, key, clock, DEVICE)
    save(store, STAFF_PA, household(), case=CASE)
    store.new_epoch(PA)
    for n in range(60):
        save(store, a_note(f"Called about the renewal, {n}. " * 20))
    store.close()
    return folder


def work(opener: SqlCipherStoreOpener, folder: Path, key: bytes, clock: TickingClock) -> None:
    clock.later(minutes=5)
    store = opener.open(folder, key, clock, DEVICE)
    store.new_epoch(PA)
    for n in range(5):
        save(store, a_note(f"Called again, {n}. " * 20))
    assert store.verify_log().state is ChainState.CONFIRMED
    store.close()


@pytest.mark.requirement("O-G3")
def test_a_replayed_page_is_found_whichever_it_is(
    closed: Path,
    anchored: SqlCipherStoreOpener,
    opener: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
    rounds: Callable[[int, int], int],
) -> None:
    earlier = (closed / "cases.db").read_bytes()
    work(anchored, closed, key, clock)
    path = closed / "cases.db"
    now = path.read_bytes()
    differing = [
        page
        for page in range(len(earlier) // PAGE)
        if earlier[page * PAGE : (page + 1) * PAGE] != now[page * PAGE : (page + 1) * PAGE]
    ]
    assert len(differing) > 5
    choose = random.Random(20261127)  # noqa: S311 - repeatable choice, no secret
    for page in choose.sample(differing, min(len(differing), rounds(8, 1_000))):
        replayed = bytearray(now)
        replayed[page * PAGE : (page + 1) * PAGE] = earlier[page * PAGE : (page + 1) * PAGE]
        path.write_bytes(replayed)
        assert check_seals(path, key, quietly).bad == (), "no seal shows it"
        assert opener.verify(closed, key).state is ChainState.CONTRADICTION, page
    path.write_bytes(now)
    assert opener.verify(closed, key).state is ChainState.CONFIRMED


@pytest.mark.requirement("O-G3")
@pytest.mark.parametrize("by", ["somebody who can write files", "a slot holder who signs anew"])
def test_it_is_told_at_the_sign_in_and_stays_told(
    closed: Path,
    anchored: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
    credentials: KeptCredentials,
    by: str,
) -> None:
    earlier = (closed / "cases.db").read_bytes()
    work(anchored, closed, key, clock)
    path = closed / "cases.db"
    now = bytearray(path.read_bytes())
    if by == "a slot holder who signs anew":
        # a row is changed by SQL: every seal, tree and log entry is in order afterwards
        from tests.store.test_tampered_log import raw

        db = raw(closed, key)
        db.execute("UPDATE cases SET changed_at = '2020-01-01T00:00:00.000000Z'")
        db.close()
        sign_head_anew(closed, key)
    else:
        page = next(
            p
            for p in range(10, len(earlier) // PAGE)
            if earlier[p * PAGE : (p + 1) * PAGE] != now[p * PAGE : (p + 1) * PAGE]
        )
        now[page * PAGE : (page + 1) * PAGE] = earlier[page * PAGE : (page + 1) * PAGE]
        path.write_bytes(now)
    kept = dict(credentials.kept)
    verdict = anchored.verify(closed, key)
    assert verdict.state is ChainState.CONTRADICTION
    assert "while it was closed" in verdict.text
    store = anchored.open(closed, key, clock, DEVICE)
    store.new_epoch(PA)
    assert store.verify_log().state is ChainState.CONTRADICTION or by.startswith("a slot")
    store.close()
    again = anchored.open(closed, key, clock, DEVICE)
    assert again.verify_log().state is ChainState.CONTRADICTION
    said = {line.result for line in log_of(again) if line.action is Action.LOG_VERIFIED}
    assert ChainState.CONTRADICTION.value in said or by.startswith("a slot")
    again.close()
    assert credentials.kept == kept, "the proof is kept"


def test_what_the_program_itself_does_to_a_closed_store_is_no_alarm(
    closed: Path,
    anchored: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
    tmp_path: Path,
) -> None:
    from assisterdesk.store.backup import SqlCipherBackups

    (closed / "slots.json").write_text("{}")
    backups, fresh = SqlCipherBackups(EdSigner()), bytes(range(32))
    for _ in range(2):
        work(anchored, closed, key, clock)
        backups.make(
            closed, key, tmp_path / "backups", clock.now(), 1, lambda _: None, quietly
        )
    anchored.rekey(closed, key, fresh)
    assert anchored.verify(closed, fresh).state is ChainState.CONFIRMED
    anchored.rekey(closed, key, fresh)
    backup = backups.make(
        closed, fresh, tmp_path / "backups", clock.now(), 2, lambda _: None, quietly
    )
    work(anchored, closed, fresh, clock)
    backups.restore(backup.folder, fresh, closed, clock.now(), quietly)
    assert SqlCipherStoreOpener(AesSealer(), EdSigner()).verify(closed, fresh).state is (
        ChainState.CONFIRMED
    )


def test_a_kill_after_the_new_key_and_before_the_new_mark_is_made_good(
    closed: Path,
    anchored: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class KilledError(BaseException):
        pass

    def killed(*_: object) -> None:
        raise KilledError

    fresh = bytes(range(32))
    with monkeypatch.context() as patch:
        patch.setattr(SqlCipherStoreOpener, "_mark_anew", killed)
        with pytest.raises(KilledError):
            anchored.rekey(closed, key, fresh)
    anchored.rekey(closed, key, fresh)
    assert anchored.verify(closed, fresh).state is ChainState.CONFIRMED
    work(anchored, closed, fresh, clock)


def test_a_store_that_was_not_closed_has_no_mark_and_raises_no_alarm(
    closed: Path, anchored: SqlCipherStoreOpener, key: bytes, clock: TickingClock, tmp_path: Path
) -> None:
    store = anchored.open(closed, key, clock, DEVICE)
    save(store, a_note("before the power went"))
    torn = Path(shutil.copytree(closed, tmp_path / "torn"))
    store.close()
    assert anchored.verify(torn, key).state in (ChainState.CONFIRMED, ChainState.CONTRADICTION)
    alone = SqlCipherStoreOpener(AesSealer(), EdSigner())
    again = alone.open(torn, key, clock, DEVICE)
    assert again.verify_log().state is ChainState.CONFIRMED
    with again.look(opened()) as look:
        assert "before the power went" in {n.text for n in look.notes(None, 99)}
    again.close()


def test_a_mark_made_ahead_serves_until_the_file_changes(
    closed: Path, anchored: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    marks, path = FileMarks(), closed / "cases.db"
    made = marks.of(path)
    assert made
    assert marks.of(path) == made
    anchored.look_over(closed)
    work(anchored, closed, key, clock)
    assert marks.of(path) != made
    (closed / "cases.db-wal").touch()
    assert marks.of(path) == ""
    (closed / "cases.db-wal").unlink()
    anchored.look_over(closed / "nowhere")
