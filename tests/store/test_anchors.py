"""What the folder alone cannot show: it was put back, or rewritten, together with its head file.

The one who does it holds a slot and can write everything in the store's folder, but not the
password store of the computer, or not the backups.
"""

import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import StaffId
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store import head_keeper
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.head import Head, HeadFile
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.whole_copy import quietly
from tests.contracts.store_values import DEVICE, PA, TickingClock, a_note, opened, save
from tests.keys.kept_credentials import KeptCredentials
from tests.store.test_tampered_log import copy, original, raw, relink

__all__ = ["copy", "original"]


@pytest.fixture
def credentials() -> KeptCredentials:
    return KeptCredentials()


@pytest.fixture
def anchored(credentials: KeptCredentials) -> SqlCipherStoreOpener:
    """An opener that also tells the log's end to the computer's password store."""
    return SqlCipherStoreOpener(AesSealer(), EdSigner(), credentials)


@pytest.fixture
def clock() -> TickingClock:
    later = TickingClock()
    later.later(hours=5)
    return later


def work(opener: SqlCipherStoreOpener, folder: Path, key: bytes, clock: TickingClock) -> None:
    clock.later(minutes=10)
    store = opener.open(folder, key, clock, DEVICE)
    store.new_epoch(PA)
    for _ in range(4):
        store.log(opened())
    save(store, a_note())
    store.close()


def put_back(folder: Path, key: bytes, earlier: Path) -> None:
    for name in ("cases.db", "head.json"):
        shutil.copy(earlier / name, folder / name)


def sign_head_anew(folder: Path, key: bytes) -> None:
    """With the epoch's private half, which is in the store until the epoch ends."""
    db = raw(folder, key)
    epoch, private = db.execute("SELECT epoch, private FROM log_key").fetchone()
    size, end = db.execute(
        "SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    db.close()
    file = HeadFile(folder)
    former = file.read()
    assert former
    head = Head(former.store, size, end.hex(), former.time, epoch, True)
    file.write(head.signed(EdSigner(), private))


def cut(folder: Path, key: bytes, earlier: Path) -> None:
    db = raw(folder, key)
    (size,) = db.execute("SELECT max(seq) FROM access_log").fetchone()
    db.execute("DELETE FROM access_log WHERE seq > ?", (size - 2,))
    db.close()
    sign_head_anew(folder, key)


def edit(folder: Path, key: bytes, earlier: Path) -> None:
    db = raw(folder, key)
    (size,) = db.execute("SELECT max(seq) FROM access_log").fetchone()
    db.execute(
        "UPDATE access_log SET payload = json_set(payload, '$.who', 'other') WHERE seq = ?",
        (size - 1,),
    )
    relink(db, size - 1)
    db.close()
    sign_head_anew(folder, key)


def restamp(folder: Path, key: bytes, earlier: Path) -> None:
    db = raw(folder, key)
    (size,) = db.execute("SELECT max(seq) FROM access_log").fetchone()
    db.execute("UPDATE access_log SET at = replace(at, '2026', '2025') WHERE seq = ?", (size,))
    relink(db, size)
    db.close()
    sign_head_anew(folder, key)


def delete_one(folder: Path, key: bytes, earlier: Path) -> None:
    db = raw(folder, key)
    (size,) = db.execute("SELECT max(seq) FROM access_log").fetchone()
    db.execute("DELETE FROM access_log WHERE seq = ?", (size - 1,))
    db.execute("UPDATE access_log SET seq = ? WHERE seq = ?", (size - 1, size))
    relink(db, size - 1)
    db.close()
    sign_head_anew(folder, key)


def swap(folder: Path, key: bytes, earlier: Path) -> None:
    db = raw(folder, key)
    (size,) = db.execute("SELECT max(seq) FROM access_log").fetchone()
    for old, new in ((size, 0), (size - 1, size), (0, size - 1)):
        db.execute("UPDATE access_log SET seq = ? WHERE seq = ?", (new, old))
    relink(db, size - 1)
    db.close()
    sign_head_anew(folder, key)


WAYS: dict[str, Callable[[Path, bytes, Path], None]] = {
    "the whole folder put back": put_back,
    "the newest entries cut off, head signed anew": cut,
    "an entry edited, chain and head made anew": edit,
    "an entry deleted, chain and head made anew": delete_one,
    "two entries swapped, chain and head made anew": swap,
    "an entry given another time, chain and head made anew": restamp,
}


def backups_of(folder: Path, key: bytes, place: Path) -> tuple[Anchor, ...]:
    return SqlCipherBackups(EdSigner()).anchors(place, key)


@pytest.mark.requirement("O-G3")
@pytest.mark.parametrize("seen_by", ["the password store", "a backup"])
@pytest.mark.parametrize("way", WAYS)
def test_one_anchor_that_could_not_be_written_shows_it(
    copy: Path,
    anchored: SqlCipherStoreOpener,
    opener: SqlCipherStoreOpener,
    credentials: KeptCredentials,
    key: bytes,
    clock: TickingClock,
    tmp_path: Path,
    way: str,
    seen_by: str,
) -> None:
    work(anchored, copy, key, clock)
    earlier = Path(shutil.copytree(copy, tmp_path / "earlier"))
    work(anchored, copy, key, clock)
    anchors: tuple[Anchor, ...] = ()
    looking = anchored
    if seen_by == "a backup":
        (copy / "slots.json").write_text("{}")
        place = tmp_path / "backups"
        SqlCipherBackups(EdSigner()).make(
            copy, key, place, clock.now(), 1, lambda _: None, quietly
        )
        anchors, looking = backups_of(copy, key, place), opener
        assert backups_of(copy, bytes(32), place) == ()
    good = looking.verify(copy, key, anchors)
    assert good.state is ChainState.CONFIRMED
    assert seen_by.removeprefix("the ") in good.text
    WAYS[way](copy, key, earlier)
    assert opener.verify(copy, key).state is ChainState.CONFIRMED, "the folder alone shows nothing"
    kept = dict(credentials.kept)
    found = looking.verify(copy, key, anchors)
    assert found.state is ChainState.CONTRADICTION
    assert seen_by.removeprefix("the ") in found.text
    # it stays found when the program is used, and the proof is not overwritten
    work(looking, copy, key, clock)
    store = looking.open(copy, key, clock, DEVICE)
    assert store.verify_log(anchors).state is ChainState.CONTRADICTION
    store.close()
    if seen_by == "the password store":
        assert credentials.kept == kept


@pytest.mark.requirement("O-G3")
def test_a_restore_that_the_log_tells_of_is_no_contradiction(
    copy: Path,
    anchored: SqlCipherStoreOpener,
    credentials: KeptCredentials,
    key: bytes,
    clock: TickingClock,
    tmp_path: Path,
) -> None:
    (copy / "slots.json").write_text("{}")
    place, backups = tmp_path / "backups", SqlCipherBackups(EdSigner())
    work(anchored, copy, key, clock)
    backup = backups.make(copy, key, place, clock.now(), 1, lambda _: None, quietly)
    work(anchored, copy, key, clock)
    newer = backups.make(copy, key, place, clock.now(), 1, lambda _: None, quietly)
    clock.later(hours=1)
    backups.restore(backup.folder, key, copy, clock.now(), quietly)
    store = anchored.open(copy, key, clock, DEVICE)
    store.new_epoch(StaffId(""))
    assert store.verify_log().state is ChainState.CONTRADICTION, "nothing tells of it yet"
    store.log(
        LogLine(
            Action.RESTORED, Access(PA, "office_administration"), count=backup.entries
        )
    )
    store.close()
    anchors = backups.anchors(place, key)
    assert {a.size for a in anchors} == {backup.entries, newer.entries}
    verdict = anchored.verify(copy, key, anchors)
    assert verdict.state is ChainState.CONFIRMED
    assert "A backup was put back as entry" in verdict.text
    work(anchored, copy, key, clock)
    assert anchored.verify(copy, key).state is ChainState.CONFIRMED
    assert "put back" not in anchored.verify(copy, key).text, "anchored anew"
    # what was before the restored backup must still be there
    before = [a for a in anchors if a.size == backup.entries]
    db = raw(copy, key)
    db.execute("UPDATE access_log SET payload = '{}' WHERE seq = 3")
    db.close()
    assert anchored.verify(copy, key, before).state is ChainState.CONTRADICTION


def test_where_the_password_store_does_not_answer_work_goes_on_without_it(
    copy: Path,
    anchored: SqlCipherStoreOpener,
    credentials: KeptCredentials,
    key: bytes,
    clock: TickingClock,
) -> None:
    for fault in ("absent", "locked"):
        credentials.why_not = "It is not running." if fault == "absent" else ""
        credentials.locked = fault == "locked"
        work(anchored, copy, key, clock)
        assert anchored.verify(copy, key).state is ChainState.CONFIRMED
        assert credentials.kept == {}
    credentials.why_not, credentials.locked = "", False
    work(anchored, copy, key, clock)
    (kept,) = credentials.kept.values()
    assert len(kept) < 1_280
    (name,) = credentials.kept
    credentials.kept[name] = "not one of ours"
    assert anchored.verify(copy, key).state is ChainState.CONFIRMED


def test_an_anchor_of_another_store_says_nothing_about_this_one(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, clock: TickingClock
) -> None:
    other = Anchor("a backup", "another store", 3, "00" * 32, clock.now())
    assert opener.verify(copy, key, (other,)).state is ChainState.CONFIRMED


def test_without_a_head_file_an_anchor_elsewhere_confirms_what_it_saw(
    copy: Path,
    anchored: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
) -> None:
    work(anchored, copy, key, clock)
    (copy / "head.json").unlink()
    verdict = anchored.verify(copy, key)
    assert verdict.state is ChainState.CONFIRMED
    assert verdict.anchored_at is not None


def test_a_password_store_that_hangs_holds_up_neither_work_nor_the_lock(
    copy: Path, key: bytes, clock: TickingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    released = threading.Event()

    class Hanging(KeptCredentials):
        def get(self, name: str) -> str | None:
            released.wait(20)
            return None

    monkeypatch.setattr(head_keeper, "_PATIENCE_S", 0.05)
    hanging = SqlCipherStoreOpener(AesSealer(), EdSigner(), Hanging())
    store = hanging.open(copy, key, clock, DEVICE)
    store.new_epoch(PA)
    save(store, a_note())
    store.close()
    plain = SqlCipherStoreOpener(AesSealer(), EdSigner())
    assert plain.verify(copy, key).state is ChainState.CONFIRMED
    released.set()
