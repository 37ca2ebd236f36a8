"""A damaged store is saved by whoever may, with or without a backup, and the log tells of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action
from assisterdesk.actions.backup import back_up, backups
from assisterdesk.actions.cases import create_case
from assisterdesk.actions.log import log_page, verify_log
from assisterdesk.actions.program import Program
from assisterdesk.actions.salvage import salvage, salvage_offer, unlock_damaged
from assisterdesk.actions.signing_in import add_colleague, create_office, lock, sign_in
from assisterdesk.basics.errors import AssisterDeskError, NotAllowed, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff

PASSPHRASE, THEIRS = "lantern river maple forty", "copper lantern seven wheat"
FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)
HELPER = Staff(
    StaffId("s2"),
    "Omar Farah",
    AssisterKind.NAVIGATOR,
    frozenset({Role.ASSISTER}),
    assister_id="ABC124DEF",
)


@dataclass
class Damaged:
    program: Program
    slots: dict[str, SlotId]
    recovery: str


@pytest.fixture
def damaged(tmp_path: Path) -> Iterator[Damaged]:
    """A closed store with three cases, one page of which is broken."""
    made = program(tmp_path / "store", quick_keys=True)
    session, recovery = create_office(made, Office("North Star Help"), FIRST, PASSPHRASE)
    add_colleague(session, HELPER, THEIRS)
    for household in ("Xiong family", "Warsame family", "Garcia family"):
        create_case(session, household, "renewal")
    lock(session)
    data = bytearray((made.folder / "cases.db").read_bytes())
    data[len(data) - 3_000] ^= 4
    (made.folder / "cases.db").write_bytes(data)
    slots = {str(card.staff): card.id for card in made.keys.slots(made.folder)}
    yield Damaged(made, slots, recovery)


@pytest.mark.requirement("X1")
@pytest.mark.parametrize("by", ["a passphrase", "the recovery key"])
def test_what_is_left_is_saved_and_the_log_says_so(damaged: Damaged, by: str) -> None:
    offer = salvage_offer(damaged.program)
    assert offer.newest is None
    assert offer.slots[-1].is_recovery
    if by == "a passphrase":
        opened = unlock_damaged(damaged.program, damaged.slots["s1"], PASSPHRASE)
    else:
        opened = unlock_damaged(damaged.program, None, damaged.recovery)
    done = salvage(damaged.program, opened)
    assert done.lost_pages == 1
    session = sign_in(damaged.program, damaged.slots["s1"], PASSPHRASE)
    assert session.store.counts(session.who.id)["open"] == done.cases
    (line,) = [e.line for e in log_page(session) if e.line.action is Action.SALVAGED]
    assert line.count == 1
    create_case(session, "Yang family", "renewal")
    verify_log(session)
    lock(session)


def test_a_colleague_without_the_role_may_not(damaged: Damaged) -> None:
    before = (damaged.program.folder / "cases.db").read_bytes()
    opened = unlock_damaged(damaged.program, damaged.slots["s2"], THEIRS)
    with pytest.raises(NotAllowed):
        salvage(damaged.program, opened)
    assert (damaged.program.folder / "cases.db").read_bytes() == before


@pytest.mark.requirement("X1")
def test_a_lost_key_file_comes_from_the_newest_backup(tmp_path: Path) -> None:
    made = program(tmp_path / "store", quick_keys=True)
    session, _ = create_office(made, Office("North Star Help"), FIRST, PASSPHRASE)
    create_case(session, "Xiong family", "renewal")
    newest = back_up(session)
    create_case(session, "After the backup", "renewal")
    slot = session.opened.slot.id
    lock(session)
    for content in ("{", None):
        if content is None:
            (made.folder / "slots.json").unlink()
        else:
            (made.folder / "slots.json").write_text(content)
        offer = salvage_offer(made)
        assert offer.newest is not None
        assert offer.newest.id == newest.id
        done = salvage(made, unlock_damaged(made, slot, PASSPHRASE))
        assert done.cases == 2
        session = sign_in(made, slot, PASSPHRASE)
        assert session.store.counts(session.who.id)["open"] == 2
        lock(session)


def test_without_key_file_and_backup_it_says_so(damaged: Damaged) -> None:
    assert backups(damaged.program) == ()
    (damaged.program.folder / "slots.json").write_text("{")
    with pytest.raises(Refused, match=r"slots\.json"):
        salvage_offer(damaged.program)
    with pytest.raises(AssisterDeskError):
        unlock_damaged(damaged.program, damaged.slots["s1"], PASSPHRASE)
