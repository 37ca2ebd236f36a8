"""Somebody leaves or forgot their passphrase: who can open what afterwards, killed or not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.actions.backup import (
    back_up,
    back_up_if_due,
    backups,
    unlock,
    verify_backup,
    who_opens,
)
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.leaving import leave
from assisterdesk.actions.log import log_page, verify_log
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import add_colleague, create_office, lock, sign_in
from assisterdesk.actions.staff_leaving import (
    reset_at_the_door,
    reset_passphrase,
    take_away_sign_in,
)
from assisterdesk.basics.errors import (
    NotAllowed,
    Refused,
    Trouble,
    WrongPassphrase,
)
from assisterdesk.basics.ids import SlotId
from assisterdesk.bootstrap import program
from assisterdesk.keys.key_ring import FileKeyRing
from assisterdesk.office.staff import Office
from assisterdesk.store.opener import SqlCipherStoreOpener
from tests.actions.test_backup_verbs import FIRST, HELPER, PASSPHRASE, THEIRS, Here, TurnedClock

NEW = "violet engine harbor sixty"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Here]:
    clock = TurnedClock()
    made = program(tmp_path / "store", quick_keys=True, clock=clock)
    session, recovery = create_office(made, Office("North Star Help"), FIRST, PASSPHRASE)
    add_colleague(session, HELPER, THEIRS)
    found = Here(made, session, recovery, clock)
    yield found
    found.session.store.close()


def slot_of(here: Here, staff: str) -> SlotId:
    return next(s.id for s in here.program.keys.slots(here.program.folder) if s.staff == staff)


@pytest.mark.requirement("O-G1")
def test_who_left_opens_neither_the_store_nor_a_backup_made_after(here: Here) -> None:
    create_case(here.session, "Xiong family", "renewal")
    back_up(here.session)
    here.clock.turn(days=3)
    older = back_up(here.session)
    theirs = unlock(here.program, older.folder, slot_of(here, HELPER.id), THEIRS)
    gone = slot_of(here, HELPER.id)
    left = take_away_sign_in(here.session, HELPER.id)
    assert (left.staff, left.old_backups) == (HELPER, 2)
    follow = leave(here.session)
    assert follow is not None
    made = follow(lambda _: None)
    assert backups(here.program) == (made,), "the older ones opened for them"
    assert [s.staff for s in who_opens(here.program, made.folder)] == [FIRST.id, None]  # type: ignore[attr-defined]
    with pytest.raises(Refused, match="no longer"):
        sign_in(here.program, gone, THEIRS)
    with pytest.raises(Trouble):
        here.program.stores.open(
            here.program.folder, theirs.store_key, here.clock, here.program.device
        )
    session = here.again()
    assert session.store.counts(FIRST.id)["open"] == 1
    assert verify_log(session).state is ChainState.CONFIRMED
    assert Action.STAFF_LEFT in here.actions()
    mine = here.session.opened
    assert verify_backup(here.program, made.folder, mine).state is ChainState.CONFIRMED  # type: ignore[attr-defined]


@pytest.mark.parametrize("killed", ["announced", "rekeyed", "adopted"])
def test_killed_in_between_the_next_to_sign_in_ends_it(here: Here, killed: str) -> None:
    back_up(here.session)
    here.clock.turn(days=2)
    old = here.session.opened
    take_away_sign_in(here.session, HELPER.id)
    here.session.store.close()  # the program is gone: nothing of `lock` is done
    keys, folder = here.program.keys, here.program.folder
    if killed != "announced":
        half = keys.announced_key(folder, old)
        here.program.stores.rekey(folder, half.store_key, half.next_key)
        if killed == "adopted":
            keys.adopt_key(folder, half)
    here.program = program(folder, quick_keys=True, clock=here.clock)
    session = here.again()
    assert session.opened.store_key != old.store_key
    assert here.program.keys.generation(folder) == 2
    fresh = back_up_if_due(session)
    assert fresh is not None
    assert backups(here.program) == (fresh,)
    lock(session)
    reset_at_the_door(here.program, session.opened.slot.id, here.recovery, NEW)
    here.session = sign_in(here.program, session.opened.slot.id, NEW)


def test_a_full_disk_while_the_key_changes_shuts_nobody_out(
    here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_away_sign_in(here.session, HELPER.id)

    def full(*_: object) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(SqlCipherStoreOpener, "rekey", full)
        with pytest.raises(Trouble):
            lock(here.session)
    with monkeypatch.context() as patch:
        patch.setattr(FileKeyRing, "adopt_key", full)
        with pytest.raises(Trouble):
            here.again()
    session = here.again()
    assert here.program.keys.generation(here.program.folder) == 2
    assert verify_log(session).state is ChainState.CONFIRMED


def test_only_some_roles_take_away_a_sign_in_and_never_the_last_owners(here: Here) -> None:
    with pytest.raises(Refused, match="your own"):
        take_away_sign_in(here.session, FIRST.id)
    lock(here.session)
    theirs: Session = sign_in(here.program, slot_of(here, HELPER.id), THEIRS)
    with pytest.raises(NotAllowed):
        take_away_sign_in(theirs, FIRST.id)
    lock(theirs)
    here.again()


@pytest.mark.requirement("O-G1")
def test_the_information_owner_lets_a_colleague_in_again_with_the_recovery_key(here: Here) -> None:
    slot = slot_of(here, HELPER.id)
    with pytest.raises(WrongPassphrase):
        reset_passphrase(here.session, HELPER.id, here.recovery[::-1], NEW)
    with pytest.raises(Refused):
        reset_passphrase(here.session, HELPER.id, here.recovery, "short")
    reset_passphrase(here.session, HELPER.id, here.recovery, NEW)
    (line,) = [
        e.line for e in log_page(here.session) if e.line.fields == ("passphrase",)
    ]
    assert (line.detail, line.result) == (HELPER.id, "recovery key")
    lock(here.session)
    with pytest.raises(WrongPassphrase):
        sign_in(here.program, slot, THEIRS)
    session = sign_in(here.program, slot, NEW)
    with pytest.raises(NotAllowed):
        reset_passphrase(session, FIRST.id, here.recovery, NEW)
    lock(session)


def test_the_door_opens_again_for_an_owner_who_forgot(here: Here) -> None:
    slot = here.session.opened.slot.id
    with pytest.raises(Refused, match="another copy"):
        reset_at_the_door(here.program, slot, here.recovery, NEW)
    lock(here.session)
    reset_at_the_door(here.program, slot, here.recovery.lower().replace("-", " "), NEW)
    here.session = sign_in(here.program, slot, NEW)
    assert verify_log(here.session).state is ChainState.CONFIRMED
