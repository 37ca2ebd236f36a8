"""Someone who holds the store key and his own SQL changes the log: every way of it is found out.

What lies outside: rewriting the entries since the last sign-in together with the head file, and
putting back store and head file to one and the same earlier moment. Anchors kept elsewhere are for
those. The mark of the whole file, which shows every change of a closed store, is left out here, so
that the log has to speak for itself.
"""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from assisterdesk.access.chain import genesis, link, payload_hash
from assisterdesk.access.log_line import Action, ChainState, ChainVerdict, LogLine
from assisterdesk.keys.sealing import EdSigner
from assisterdesk.store.epochs import Epoch
from assisterdesk.store.file_mark import FileMarks
from assisterdesk.store.opener import SqlCipherStoreOpener
from tests.contracts.store_values import (
    DEVICE,
    PA,
    STAFF_PA,
    TickingClock,
    access,
    household,
    log_of,
    opened,
    save,
)

SIZE = 27
EPOCHS = (0, 7, 17)

Tamper = Callable[[Any], object]


@pytest.fixture(autouse=True)
def without_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileMarks, "of", lambda *_: "")


@pytest.fixture(scope="module")
def original(
    tmp_path_factory: pytest.TempPathFactory, opener: SqlCipherStoreOpener, key: bytes
) -> Path:
    """A closed store whose log has `SIZE` entries over three signing epochs."""
    folder = tmp_path_factory.mktemp("original") / "store"
    clock = TickingClock()
    store = opener.create(folder, key, clock, DEVICE)
    save(store, STAFF_PA, household())
    for size in EPOCHS[1:]:
        while store.verify_log().entries < size:
            store.log(opened())
            clock.later(minutes=3)
        store.new_epoch(PA)
    while store.verify_log().entries < SIZE:
        store.log(opened())
    store.close()
    return folder


@pytest.fixture
def copy(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "copy"))


def raw(folder: Path, key: bytes) -> Any:
    """The store as an insider opens it: the key, no program, no triggers."""
    db = dbapi2.connect(str(folder / "cases.db"), isolation_level=None)
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for table in ("access_log", "log_epochs"):
        for what in ("update", "delete"):
            db.execute(f"DROP TRIGGER IF EXISTS {table}_no_{what}")
    return db


def relink(db: Any, first: int) -> None:
    """Compute the chain anew from entry `first`, as a careful forger would."""
    (store_id,) = db.execute("SELECT store_id FROM store").fetchone()
    row = db.execute("SELECT hash FROM access_log WHERE seq = ?", (first - 1,)).fetchone()
    previous = row[0] if row else genesis(store_id)
    for seq, at, payload in db.execute(
        "SELECT seq, at, payload FROM access_log WHERE seq >= ? ORDER BY seq", (first,)
    ).fetchall():
        previous = link(previous, seq, at, payload_hash(payload))
        db.execute(
            "UPDATE access_log SET payload_hash = ?, hash = ? WHERE seq = ?",
            (payload_hash(payload), previous, seq),
        )


def edit(seq: int) -> Tamper:
    return lambda db: db.execute(
        "UPDATE access_log SET payload = replace(payload, 'status_inquiry', 'audit')"
        " || CASE WHEN instr(payload, 'status_inquiry') THEN '' ELSE ' ' END WHERE seq = ?",
        (seq,),
    )


def edit_and_hash(seq: int) -> Tamper:
    def tamper(db: Any) -> None:
        edit(seq)(db)
        (payload,) = db.execute("SELECT payload FROM access_log WHERE seq = ?", (seq,)).fetchone()
        digest = hashlib.sha256(payload.encode()).digest()
        db.execute("UPDATE access_log SET payload_hash = ? WHERE seq = ?", (digest, seq))

    return tamper


def edit_and_relink(seq: int, relinked_from: int | None = None) -> Tamper:
    def tamper(db: Any) -> None:
        edit(seq)(db)
        relink(db, relinked_from or seq)

    return tamper


def sql(*statements: str) -> Tamper:
    def tamper(db: Any) -> None:
        for statement in statements:
            db.execute(statement)

    return tamper


def delete_and_close_up(seq: int) -> Tamper:
    def tamper(db: Any) -> None:
        db.execute("DELETE FROM access_log WHERE seq = ?", (seq,))
        for later in range(seq + 1, SIZE + 1):
            db.execute("UPDATE access_log SET seq = ? WHERE seq = ?", (later - 1, later))
        relink(db, seq)

    return tamper


def insert(seq: int, *, relinked: bool) -> Tamper:
    """A made-up entry at `seq`, the later ones pushed on."""

    def tamper(db: Any) -> None:
        for later in range(SIZE, seq - 1, -1):
            db.execute("UPDATE access_log SET seq = ? WHERE seq = ?", (later + 1, later))
        db.execute(
            "INSERT INTO access_log (seq, at, payload, payload_hash, hash)"
            " SELECT ?, at, payload, payload_hash, hash FROM access_log WHERE seq = ?",
            (seq, seq - 1),
        )
        if relinked:
            relink(db, seq)

    return tamper


def swap(one: int, other: int, *, relinked: bool = False) -> Tamper:
    def tamper(db: Any) -> None:
        db.execute("UPDATE access_log SET seq = 9999 WHERE seq = ?", (one,))
        db.execute("UPDATE access_log SET seq = ? WHERE seq = ?", (one, other))
        db.execute("UPDATE access_log SET seq = ? WHERE seq = 9999", (other,))
        if relinked:
            relink(db, min(one, other))

    return tamper


def restamp(seq: int, *, relinked: bool = False) -> Tamper:
    def tamper(db: Any) -> None:
        db.execute(
            "UPDATE access_log SET at = '2026-11-21T09:00:00.000000Z' WHERE seq = ?", (seq,)
        )
        if relinked:
            relink(db, seq)

    return tamper


def resign_from(number: int) -> Tamper:
    """Rewrite history and put own keys in place of epoch `number` and all later ones.

    Own keys vouch for own keys; the key before `number` is erased, so nobody can sign with it.
    """

    def tamper(db: Any) -> None:
        signer = EdSigner()
        edit_and_relink(2)(db)
        (store_id,) = db.execute("SELECT store_id FROM store").fetchone()
        former = b""
        for epoch in range(number, len(EPOCHS) + 1):
            row = db.execute("SELECT size, at, who FROM log_epochs WHERE epoch = ?", (epoch,))
            size, at, who = row.fetchone()
            entry = db.execute("SELECT hash FROM access_log WHERE seq = ?", (size,)).fetchone()
            head = entry[0] if entry else genesis(store_id)
            private, public = signer.new_pair()
            message = Epoch(epoch, public, size, head, at, who, b"").message(store_id)
            voucher = signer.sign(former or private, message)
            db.execute(
                "UPDATE log_epochs SET public = ?, head = ?, voucher = ? WHERE epoch = ?",
                (public, head, voucher, epoch),
            )
            former = private
        db.execute("UPDATE log_key SET private = ?", (former,))

    return tamper


WAYS: dict[str, Tamper] = {
    **{f"edit entry {n}": edit(n) for n in (1, 2, 12, SIZE)},
    **{f"edit entry {n} and its payload hash": edit_and_hash(n) for n in (1, 12, SIZE)},
    **{f"edit entry {n}, all after it computed anew": edit_and_relink(n) for n in (1, 9, 20, SIZE)},
    "null a payload": sql("UPDATE access_log SET payload = NULL WHERE seq = 5"),
    "delete the first": sql("DELETE FROM access_log WHERE seq = 1"),
    "delete one in the middle": sql("DELETE FROM access_log WHERE seq = 13"),
    "delete a stretch": sql("DELETE FROM access_log WHERE seq BETWEEN 8 AND 19"),
    "delete one and close the gap": delete_and_close_up(13),
    "delete the last and close the gap": delete_and_close_up(SIZE),
    "cut off the last": sql("DELETE FROM access_log WHERE seq = 27"),
    "cut off the last epoch": sql(
        "DELETE FROM access_log WHERE seq > 17",
        "DELETE FROM log_epochs WHERE epoch = 3",
        "UPDATE log_key SET epoch = 2",
    ),
    "cut off all": sql("DELETE FROM access_log"),
    "cut off all and the keys": sql("DELETE FROM access_log", "DELETE FROM log_epochs"),
    "number one below zero": sql("UPDATE access_log SET seq = -3 WHERE seq = 3"),
    "number one zero": sql("UPDATE access_log SET seq = 0 WHERE seq = 1"),
    "number the last far off": sql("UPDATE access_log SET seq = 1 << 60 WHERE seq = 27"),
    "swap two": swap(4, 5),
    "swap two far apart": swap(3, 22),
    "swap two, all computed anew": swap(20, 21, relinked=True),
    "another time on one": restamp(14),
    "another time on the last": restamp(SIZE),
    "another time on one, all computed anew": restamp(20, relinked=True),
    "put one in": insert(10, relinked=False),
    "put one in, all computed anew": insert(20, relinked=True),
    "put one in at the end": insert(SIZE + 1, relinked=False),
    "put one in at the end, linked": insert(SIZE + 1, relinked=True),
    "remove a signing key": sql("DELETE FROM log_epochs WHERE epoch = 2"),
    "remove the last signing key": sql("DELETE FROM log_epochs WHERE epoch = 3"),
    "remove the signing keys": sql("DELETE FROM log_epochs"),
    "exchange a signing key": sql("UPDATE log_epochs SET public = randomblob(32) WHERE epoch = 2"),
    "another person on a sign-in": sql("UPDATE log_epochs SET who = 'other' WHERE epoch = 3"),
    "another size on a sign-in": sql("UPDATE log_epochs SET size = 18 WHERE epoch = 3"),
    **{f"rewrite and sign anew from key {n}": resign_from(n) for n in (1, 2, 3)},
    "another store's log": sql("UPDATE store SET store_id = 'other'"),
}


def checked(folder: Path, opener: SqlCipherStoreOpener, key: bytes) -> ChainVerdict:
    """The verdict of the check from outside; opening must find the same."""
    verdict = opener.verify(folder, key)
    store = opener.open(folder, key, TickingClock(), DEVICE)
    assert store.verify_log().state is verdict.state
    store.close()
    return verdict


@pytest.mark.requirement("O-G3")
def test_an_untouched_log_is_confirmed(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    before = {p.name: p.read_bytes() for p in copy.iterdir()}
    verdict = opener.verify(copy, key)
    assert {p.name: p.read_bytes() for p in copy.iterdir()} == before, "checking writes nothing"
    assert (verdict.state, verdict.entries, verdict.first_bad) == (ChainState.CONFIRMED, SIZE, None)
    assert verdict.text.startswith(f"All {SIZE} entries are in order, confirmed by the head file")
    raw(copy, key).close()
    assert checked(copy, opener, key).state is ChainState.CONFIRMED, "dropping triggers alone"


@pytest.mark.requirement("O-G3")
@pytest.mark.parametrize("way", WAYS)
def test_tampering_is_found(copy: Path, opener: SqlCipherStoreOpener, key: bytes, way: str) -> None:
    db = raw(copy, key)
    WAYS[way](db)
    db.close()
    verdict = checked(copy, opener, key)
    assert verdict.state is ChainState.CONTRADICTION, way
    assert verdict.text
    # and it stays found when the program went on working in between
    assert checked(copy, opener, key).state is ChainState.CONTRADICTION, way


@pytest.mark.parametrize(
    ("way", "first_bad", "words"),
    [
        ("edit entry 12", 12, "Entry 12 was edited"),
        ("delete one in the middle", 13, "Entry 13 is missing"),
        ("swap two", 4, "Entry 4 does not follow"),
        ("another time on one", 14, "Entry 14 does not follow"),
        ("cut off the last", SIZE, "cut off"),
        ("edit entry 9, all after it computed anew", 8, "written anew"),
        ("edit entry 20, all after it computed anew", 18, "written anew"),
        ("put one in at the end, linked", SIZE + 1, "1 entries were added after"),
        ("remove a signing key", None, "signing keys"),
    ],
)
def test_the_verdict_says_since_when(
    copy: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    way: str,
    first_bad: int | None,
    words: str,
) -> None:
    db = raw(copy, key)
    WAYS[way](db)
    db.close()
    verdict = opener.verify(copy, key)
    assert verdict.first_bad == first_bad
    assert words in verdict.text
    assert first_bad is None or "21 Nov 2026" in verdict.text


@pytest.mark.requirement("O-G3")
def test_a_store_put_back_to_an_earlier_state_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, tmp_path: Path
) -> None:
    earlier = Path(shutil.copytree(copy, tmp_path / "earlier"))
    clock = TickingClock()
    clock.later(hours=5)
    store = opener.open(copy, key, clock, DEVICE)
    store.new_epoch(PA)
    store.log(opened())
    store.close()
    shutil.copy(earlier / "cases.db", copy / "cases.db")
    verdict = opener.verify(copy, key)
    assert verdict.state is ChainState.CONTRADICTION
    assert verdict.first_bad == SIZE + 1
    assert "put back to an earlier state" in verdict.text
    head = (copy / "head.json").read_bytes()
    store = opener.open(copy, key, clock, DEVICE)
    store.new_epoch(PA)
    for _ in range(5):
        store.log(opened())
    assert store.verify_log().state is ChainState.CONTRADICTION, "even when it is longer again"
    said = [line for line in log_of(store) if line.action is Action.LOG_VERIFIED]
    assert [line.result for line in said] == [ChainState.CONTRADICTION]
    store.close()
    assert (copy / "head.json").read_bytes() == head, "the proof is kept"


def test_a_store_whose_unfolded_part_was_taken_away_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, tmp_path: Path
) -> None:
    store = opener.open(copy, key, TickingClock(), DEVICE)
    for _ in range(3):
        store.log(opened())
    store.verify_log()
    stolen = Path(shutil.copytree(copy, tmp_path / "stolen"))
    store.close()
    assert opener.verify(stolen, key).state is ChainState.CONFIRMED
    (stolen / "cases.db-wal").unlink()
    (stolen / "cases.db-shm").unlink()
    assert checked(stolen, opener, key).state is ChainState.CONTRADICTION


def test_tampering_while_the_program_runs_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    store = opener.open(copy, key, TickingClock(), DEVICE)
    store.log(opened())
    assert store.verify_log().state is ChainState.CONFIRMED
    db = raw(copy, key)
    db.execute("DELETE FROM access_log WHERE seq > ?", (SIZE - 4,))
    db.close()
    for _ in range(9):
        store.log(opened())
    assert store.verify_log().state is ChainState.CONTRADICTION
    store.close()
    assert checked(copy, opener, key).state is ChainState.CONTRADICTION


# -- the head file


def test_without_a_head_file_nothing_confirms_the_end(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    (copy / "head.json").unlink()
    verdict = opener.verify(copy, key)
    assert (verdict.state, verdict.first_bad) == (ChainState.NO_ANCHOR, None)
    store = opener.open(copy, key, TickingClock(), DEVICE)
    store.new_epoch(PA)
    assert store.verify_log().state is ChainState.NO_ANCHOR, "for the whole of this session"
    said = [line for line in log_of(store) if line.action is Action.LOG_VERIFIED]
    assert [line.result for line in said] == [ChainState.NO_ANCHOR]
    store.close()
    assert checked(copy, opener, key).state is ChainState.CONFIRMED, "anchored from then on"


def test_every_flipped_bit_of_the_head_file_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, proof: bool
) -> None:
    path = copy / "head.json"
    good = path.read_bytes()
    for place in range(len(good)):
        for bit in range(8) if proof else (place % 8,):
            bad = bytearray(good)
            bad[place] ^= 1 << bit
            path.write_bytes(bad)
            verdict = opener.verify(copy, key)
            assert verdict.state is ChainState.CONTRADICTION, (place, bit)
    path.write_bytes(good[:-1])
    assert opener.verify(copy, key).state is ChainState.CONTRADICTION
    path.write_bytes(b"")
    assert checked(copy, opener, key).state is ChainState.CONTRADICTION
    path.write_bytes(good)
    assert opener.verify(copy, key).state is ChainState.CONFIRMED


@pytest.mark.parametrize(
    "change",
    [{"size": 3}, {"epoch": 2}, {"closed": False}, {"store": "x"}, {"signature": "00" * 64}],
)
def test_a_head_file_that_says_something_else_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, change: dict[str, object]
) -> None:
    path = copy / "head.json"
    head = json.loads(path.read_text()) | change
    path.write_text(json.dumps(head, indent=1) + "\n")
    assert checked(copy, opener, key).state is ChainState.CONTRADICTION


def test_a_head_file_of_another_store_is_found(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes, tmp_path: Path
) -> None:
    opener.create(tmp_path / "other", key, TickingClock(), DEVICE).close()
    shutil.copy(tmp_path / "other" / "head.json", copy / "head.json")
    verdict = checked(copy, opener, key)
    assert verdict.state is ChainState.CONTRADICTION
    assert "another store" in verdict.text


def test_an_entry_that_is_none_of_ours_is_not_shown(
    copy: Path, opener: SqlCipherStoreOpener, key: bytes
) -> None:
    from assisterdesk.basics.errors import Damaged

    db = raw(copy, key)
    db.execute("UPDATE access_log SET payload = '{}' WHERE seq = 5")
    db.close()
    store = opener.open(copy, key, TickingClock(), DEVICE)
    with pytest.raises(Damaged, match="not written by this program"):
        store.log_page(LogLine(Action.LOG_VIEWED, access(case=None)), None, 100)
    store.close()
