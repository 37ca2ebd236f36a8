"""Backups as the office meets them: made by themselves, checked, put back, and in the log."""

import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.actions.backup import (
    DAMAGED_STORE,
    back_up,
    back_up_if_due,
    backup_state,
    backups,
    choose_place,
    look_after,
    restore,
    unlock,
    verify_backup,
    who_opens,
)
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.leaving import leave
from assisterdesk.actions.log import log_page, verify_log
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import (
    Readiness,
    add_colleague,
    create_office,
    door,
    lock,
    sign_in,
)
from assisterdesk.actions.today import NO_BACKUP, NeedKind, today
from assisterdesk.basics.errors import (
    Cancelled,
    Damaged,
    NotAllowed,
    Refused,
    Trouble,
    WrongPassphrase,
)
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff

PASSPHRASE, THEIRS = "lantern river maple forty", "copper meadow violin ninety"
FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)
HELPER = Staff(
    StaffId("s2"),
    "Hodan Warsame",
    AssisterKind.NAVIGATOR,
    frozenset({Role.ASSISTER}),
    assister_id="ABC124DEF",
)


class TurnedClock:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        self.at += timedelta(microseconds=1)
        return self.at

    def turn(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Here:
    program: Program
    session: Session
    recovery: str
    clock: TurnedClock

    def again(self) -> Session:
        slot = self.session.opened.slot.id
        self.session = sign_in(self.program, slot, PASSPHRASE)
        return self.session

    def actions(self) -> list[Action]:
        return [entry.line.action for entry in log_page(self.session)]


@pytest.fixture
def here(tmp_path: Path) -> object:
    clock = TurnedClock()
    made = program(tmp_path / "store", quick_keys=True, clock=clock)
    session, recovery = create_office(made, Office("North Star Help"), FIRST, PASSPHRASE)
    found = Here(made, session, recovery, clock)
    yield found
    found.session.store.close()


def leave_now(here: Here) -> object:
    follow = leave(here.session)
    return follow(lambda _: None) if follow else None


@pytest.mark.requirement("X1")
def test_a_backup_follows_every_session_that_changed_something(here: Here) -> None:
    create_case(here.session, "Xiong family", "renewal")
    first = leave_now(here)
    assert first is not None
    assert backups(here.program) == (first,)
    here.clock.turn(minutes=5)
    here.again()
    assert leave_now(here) is None, "nothing changed"
    here.again()
    create_case(here.session, "Yang family", "renewal")
    second = leave_now(here)
    assert {b.id for b in backups(here.program)} == {second.id}, "one a day is kept"  # type: ignore[attr-defined]
    here.again()
    assert Action.BACKED_UP in here.actions()


def test_the_store_is_free_for_a_colleague_while_the_backup_is_made(here: Here) -> None:
    add_colleague(here.session, HELPER, THEIRS)
    follow = leave(here.session)
    assert follow is not None
    slot = next(s.id for s in here.program.keys.slots(here.program.folder) if s.staff == "s2")

    def meanwhile(part: float) -> None:
        if part == 0.0:
            session = sign_in(here.program, slot, THEIRS)
            create_case(session, "Begun meanwhile", "renewal")
            lock(session)

    assert follow(meanwhile) is not None


def test_after_signing_in_it_is_made_when_a_day_has_passed(here: Here) -> None:
    back_up(here.session)
    create_case(here.session, "Xiong family", "renewal")
    assert back_up_if_due(here.session) is None
    here.clock.turn(hours=25)
    assert back_up_if_due(here.session) is not None
    here.clock.turn(hours=25)
    assert back_up_if_due(here.session) is None, "nothing changed since"


def test_days_weeks_and_months_keep_their_newest(here: Here) -> None:
    for _ in range(50):
        back_up(here.session)
        here.clock.turn(days=1)
    kept = backups(here.program)
    ages = [(here.program.now() - b.made_at).days for b in kept]
    assert ages[:7] == [1, 2, 3, 4, 5, 6, 7]
    assert 7 < len(kept) <= 7 + 5 + 3
    assert max(ages) > 20, "the last of November"


def test_a_folder_that_cannot_be_written_to_is_told_and_the_older_ones_stay(
    here: Here, tmp_path: Path
) -> None:
    good = back_up(here.session)
    (tmp_path / "file").write_text("in the way")
    choose_place(here.session, tmp_path / "file" / "backups")
    with pytest.raises(Trouble, match="cannot be written to"):
        back_up(here.session)
    choose_place(here.session, None)
    state = backup_state(here.session)
    assert "cannot be written to" in state.problem
    assert state.backups == (good,)
    assert back_up_if_due(here.session) is not None, "tried again although nothing changed"
    assert backup_state(here.session).problem == ""


def test_stopping_is_no_problem_to_tell(here: Here) -> None:
    def stop(_: float) -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        back_up(here.session, stop)
    state = backup_state(here.session)
    assert (state.problem, state.backups, state.stale) == ("", (), False)


def test_backups_do_not_go_into_the_stores_own_folder(here: Here, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="store's own"):
        choose_place(here.session, here.program.folder / "backups")
    choose_place(here.session, tmp_path / "stick")
    assert back_up(here.session).folder.parent == tmp_path / "stick"
    assert not backup_state(here.session).usual


@pytest.mark.requirement("X1")
def test_a_backup_is_put_back_and_the_log_says_so(here: Here) -> None:
    create_case(here.session, "In the backup", "renewal")
    good = back_up(here.session)
    create_case(here.session, "After it", "renewal")
    with pytest.raises(Refused, match="another copy"):
        opened = unlock(here.program, good.folder, here.session.opened.slot.id, PASSPHRASE)
        restore(here.program, good.folder, opened)
    lock(here.session)
    assert verify_backup(here.program, good.folder, opened).state is ChainState.CONFIRMED
    done = restore(here.program, good.folder, opened)
    assert done.backup == good
    session = here.again()
    assert session.store.counts(FIRST.id)["open"] == 1
    (line,) = [e.line for e in log_page(session) if e.line.action is Action.RESTORED]
    assert (line.detail, line.count, line.access.who) == (good.id, good.entries, FIRST.id)
    assert verify_log(session).state is ChainState.CONFIRMED
    assert (here.program.folder / done.aside / "cases.db").is_file()


def test_a_lost_store_comes_back_with_the_recovery_key(here: Here) -> None:
    create_case(here.session, "In the backup", "renewal")
    good = back_up(here.session)
    lock(here.session)
    (here.program.folder / "slots.json").unlink()
    assert door(here.program).readiness is Readiness.BROKEN
    slots = who_opens(here.program, good.folder)
    assert [s.is_recovery for s in slots] == [False, True]
    mistyped = here.recovery[:-1] + ("3" if here.recovery.endswith("2") else "2")
    with pytest.raises(WrongPassphrase):
        unlock(here.program, good.folder, None, mistyped)
    restore(here.program, good.folder, unlock(here.program, good.folder, None, here.recovery))
    assert door(here.program).readiness is Readiness.READY
    session = here.again()
    assert session.store.counts(FIRST.id)["open"] == 1
    assert verify_log(session).state is ChainState.CONFIRMED


def test_an_assister_without_the_role_puts_nothing_back(here: Here) -> None:
    add_colleague(here.session, HELPER, THEIRS)
    good = back_up(here.session)
    lock(here.session)
    slot = next(s.id for s in who_opens(here.program, good.folder) if s.staff == HELPER.id)
    before = (here.program.folder / "cases.db").read_bytes()
    with pytest.raises(NotAllowed, match="supervisor"):
        restore(here.program, good.folder, unlock(here.program, good.folder, slot, THEIRS))
    assert (here.program.folder / "cases.db").read_bytes() == before


def test_a_damaged_backup_is_not_put_back_and_a_wrong_one_is_told(
    here: Here, tmp_path: Path
) -> None:
    good = back_up(here.session)
    opened = here.session.opened
    lock(here.session)
    (good.folder / "head.json").write_text("{}")
    for act in (verify_backup, restore):
        with pytest.raises(Damaged):
            act(here.program, good.folder, opened)
    with pytest.raises(Damaged, match="not whole"):
        restore(here.program, tmp_path, opened)
    assert door(here.program).readiness is Readiness.READY


def test_an_older_passphrase_opens_the_backup_of_its_time(here: Here) -> None:
    from assisterdesk.actions.signing_in import change_passphrase

    good = back_up(here.session)
    change_passphrase(here.session, PASSPHRASE, THEIRS)
    opened = unlock(here.program, good.folder, here.session.opened.slot.id, PASSPHRASE)
    assert verify_backup(here.program, good.folder, opened).state is ChainState.CONFIRMED
    changed = replace(opened, store_key=bytes(32))
    with pytest.raises(Refused, match="another store key"):
        verify_backup(here.program, good.folder, changed)


def test_a_store_is_not_made_in_a_synchronised_folder(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Office" / "store"
    with pytest.raises(Refused, match="OneDrive"):
        create_office(program(folder, quick_keys=True), Office("X"), FIRST, PASSPHRASE)
    assert not folder.exists()




def test_today_tells_of_a_failed_backup_and_of_an_unsafe_place(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def needs() -> dict[NeedKind, str]:
        return {n.kind: n.detail for n in today(here.session).needs}

    assert not {NeedKind.BACKUP, NeedKind.PLACE} & set(needs())
    (tmp_path / "file").write_text("in the way")
    choose_place(here.session, tmp_path / "file" / "backups")
    assert back_up_if_due(here.session) is None
    assert "older ones were kept" in needs()[NeedKind.BACKUP]
    choose_place(here.session, None)
    back_up(here.session)
    assert NeedKind.BACKUP not in needs()
    create_case(here.session, "Xiong family", "renewal")
    here.clock.turn(days=4)
    assert needs()[NeedKind.BACKUP] == NO_BACKUP
    monkeypatch.setattr(type(here.program.stores), "unsafe_place", lambda *_: "On a network drive.")
    assert needs()[NeedKind.PLACE] == "On a network drive."


def test_a_store_that_no_backup_was_made_of_is_read_now_and_then(here: Here) -> None:
    content = os.urandom(40_000)
    case = create_case(here.session, "Xiong family", "renewal")
    access = here.session.access("renewal", case)
    add_document(here.session, access, "letter.pdf", content, "notice")
    back_up(here.session)
    lock(here.session)
    path = here.program.folder / "cases.db"
    data = bytearray(path.read_bytes())
    data[len(data) - 4096 * 6 + 100] ^= 1
    path.write_bytes(data)
    here.again()
    here.clock.turn(days=6)
    assert look_after(here.session) is None
    assert backup_state(here.session).problem == ""
    here.clock.turn(days=2)
    assert look_after(here.session) is None
    assert backup_state(here.session).problem == DAMAGED_STORE
    assert today(here.session).needs[-1].detail == DAMAGED_STORE
