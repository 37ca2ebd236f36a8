"""Bringing in a spreadsheet: all or nothing, found at once, known to the gate, taken back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.actions.cases import (
    add_note,
    create_case,
    give_reason,
    keep_draft,
    open_case,
    open_list,
    person_to_edit,
)
from assisterdesk.actions.exits_ask import CLIPBOARD, leaving
from assisterdesk.actions.import_columns import guessed, remember
from assisterdesk.actions.import_plan import Plan, plan
from assisterdesk.actions.import_run import (
    TAKEN_BACK,
    Choice,
    bring_in,
    imports,
    may_take_back,
    suggested,
    take_back,
    twins,
)
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.errors import Cancelled, Incomplete, NotAllowed, Refused, Trouble
from assisterdesk.basics.ids import CaseId, StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import practice_office
from assisterdesk.cases.case import CaseState, DraftKind
from assisterdesk.egress.extract.tables import read_table
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Relation
from tests.actions.parts import Desk
from tests.actions.spreadsheets import HODAN, MAI, TOU, table

EVERYBODY = table(MAI, TOU, HODAN)


def planned(session: Session, sheet=EVERYBODY) -> Plan:
    columns = replace(guessed(sheet), day_first=False)
    return plan(sheet, columns, session.who.id, session.store.staff(), session.program.now())


def found(session: Session, text: str) -> list[str]:
    listed = open_list(session)
    try:
        return [one.case.household for one in listed.find(text, 20)]
    finally:
        listed.pause()


def lines(session: Session, *actions: Action) -> list[LogLine]:
    line = LogLine(Action.LOG_VIEWED, session.access("audit"))
    return [
        e.line for e in reversed(session.store.log_page(line, None, 1_000))
        if e.line.action in actions
    ]  # fmt: skip


def case_of(session: Session, household: str) -> CaseId:
    listed = open_list(session)
    return next(r.id for r in listed.page(None, 99) if r.household == household)


@pytest.fixture
def empty() -> Iterator[Session]:
    """An office with nobody in it."""
    with practice_office() as (program, _):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(
            program, practice.office, practice.first, practice.passphrase
        )
        try:
            yield session
        finally:
            session.store.close()


def test_what_came_in_is_found_opened_and_known_to_the_gate(empty: Session) -> None:
    value = bring_in(empty, planned(empty))
    assert (value.cases, value.people, value.notes, value.tasks) == (2, 3, 1, 1)
    assert found(empty, "warsame") == ["Warsame family"]
    assert found(empty, "lease") == ["Xiong family"]
    assert found(empty, "900-55-1234") == ["Warsame family"]
    access = give_reason(empty, case_of(empty, "Xiong family"), "renewal")
    there = open_case(empty, access)
    assert [c.relation for c in there.people] == [Relation.SELF, Relation.SPOUSE]
    assert there.notes[0].text == "Will bring the lease."
    assert [t.due.isoformat() for t in there.tasks if t.due] == ["2026-12-01"]
    mai = person_to_edit(empty, access, there.people[0].id)
    assert mai.ssn == "666123456"
    leaves = leaving(CLIPBOARD, body="Hodan Warsame, 900-55-1234, calls back.")
    verdict = empty.gate.judge(leaves)
    assert any(
        "Hodan" in leaves.body[finding.start : finding.end] for finding in verdict.findings
    )


def test_the_log_has_a_line_before_one_per_case_and_one_after(empty: Session) -> None:
    value = bring_in(empty, planned(empty))
    told = lines(empty, Action.BROUGHT_IN, Action.CREATED)
    told = [one for one in told if one.route == "spreadsheet"]
    assert [(one.action, one.result, one.count) for one in told] == [
        (Action.BROUGHT_IN, "begun", 3),
        (Action.CREATED, "done", 2),
        (Action.CREATED, "done", 1),
        (Action.BROUGHT_IN, "done", 3),
    ]
    assert told[0].detail == value.id
    assert all(len(one.people) == one.count for one in told[1:3])
    assert empty.store.verify_log().state is ChainState.CONFIRMED


def test_a_case_of_a_colleague_is_given_to_them(empty: Session) -> None:
    omar = Staff(StaffId(new_id()), "Omar Ali", AssisterKind.NAVIGATOR, frozenset({Role.ASSISTER}))
    with empty.store.change(empty.who.id, "staff") as change:
        change.put_staff(omar)
        change.commit()
    row = (*HODAN[:9], "Omar Ali", *HODAN[10:])
    bring_in(empty, planned(empty, table(row)))
    case = case_of(empty, "Warsame family")
    now = empty.program.now()
    for staff in (omar.id, empty.who.id):
        assert empty.store.level(staff, case, now) is not None


def test_the_file_is_kept_nowhere(empty: Session) -> None:
    rows = ["\t".join(row) for row in EVERYBODY.rows]
    read = read_table("\n".join(rows).encode())
    assert read.rows == EVERYBODY.rows
    columns = guessed(read)
    whole = plan(read, columns, empty.who.id, (), empty.program.now())
    bring_in(empty, whole)
    remember(empty, read, columns)
    folder = empty.program.folder.parent
    for path in (p for p in folder.rglob("*") if p.is_file()):
        content = path.read_bytes()
        assert b"Hodan" not in content, "the store is sealed, and nothing else was written"
        assert b"hunter2" not in content


# -- people who are here already


def test_likely_the_same_people_are_pointed_out_and_skipped(desk: Desk) -> None:
    session = desk.session
    whole = planned(session)
    same = twins(session, whole)
    assert [(t.row, t.name, t.likely[0].person) for t in same] == [
        (2, "Mai Xiong", desk.person.id)
    ]
    assert "ssn" in same[0].likely[0].why
    assert same[0].writable
    assert lines(session, Action.SOUGHT)[-1].people == (desk.person.id,)
    value = bring_in(session, whole, same)
    assert (value.cases, value.people) == (2, 2)
    only = planned(session, table(MAI))
    with pytest.raises(Incomplete, match="Nothing is left"):
        bring_in(session, only, twins(session, only))


def test_a_household_that_is_here_in_part_gets_what_is_new(desk: Desk) -> None:
    session = desk.session
    whole = planned(session)
    same = twins(session, whole)
    choices = suggested(whole, same)
    assert choices == {same[0].person: Choice.ADD}
    bring_in(session, whole, same, choices)
    there = open_case(session, desk.access)
    assert {c.name for c in there.people} == {"Mai Xiong", "Tou Xiong"}
    again = planned(session)
    same = twins(session, again)
    assert set(suggested(again, same).values()) == {Choice.SKIP}
    weak = planned(session, table(("H1", "Mai Xiong", "", "", "651-555-0142"), TOU, HODAN))
    found_now = twins(session, weak)
    assert not found_now[0].sure
    newborn = planned(
        session, table(("H1", "Mai Xiong", "", "", "651-555-0142"), ("H1", "Baby Xiong"))
    )
    choice = suggested(newborn, twins(session, newborn))
    assert list(choice.values()) == [Choice.NEW]


def test_somebody_may_come_in_as_new_all_the_same(desk: Desk) -> None:
    whole = planned(desk.session)
    same = twins(desk.session, whole)
    value = bring_in(desk.session, whole, same, {same[0].person: Choice.NEW})
    assert (value.cases, value.people) == (2, 3)


def test_added_to_a_person_their_household_comes_to_that_case(desk: Desk) -> None:
    session, case = desk.session, desk.access.case
    phone = (*MAI[:4], "612-555-0188", *MAI[5:])
    whole = planned(session, table(phone, TOU, HODAN))
    same = twins(session, whole)
    value = bring_in(session, whole, same, {same[0].person: Choice.ADD})
    assert (value.cases, value.people, value.notes) == (1, 2, 1)
    there = open_case(session, desk.access)
    assert {c.name for c in there.people} == {"Mai Xiong", "Tou Xiong"}
    assert [n.text for n in there.notes] == ["Will bring the lease."]
    mai = person_to_edit(session, desk.access, desk.person.id)
    assert mai.phones == ("651-555-0142", "612-555-0188")
    assert mai.language == "Hmong"
    revealed = [one for one in lines(session, Action.REVEALED) if one.access.case == case]
    assert revealed[0].people == (desk.person.id,)

    back = take_back(session, value)
    assert (back.erased, back.undone, back.kept) == (1, 1, ())
    there = open_case(session, desk.access)
    assert [c.name for c in there.people] == ["Mai Xiong"]
    assert there.notes == ()
    assert person_to_edit(session, desk.access, desk.person.id).phones == ("651-555-0142",)


# -- all or nothing


@contextmanager
def room_for(session: Session, pages: int) -> Iterator[None]:
    """The store's file may grow by so many pages."""
    writer = session.store._connections._writer  # type: ignore[attr-defined]
    count = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {count + pages}").fetchone()
    yield
    writer.execute("PRAGMA max_page_count = 4294967294").fetchone()


def nothing_came(session: Session) -> None:
    assert imports(session) == ()
    assert found(session, "warsame") == []
    assert not [one for one in lines(session, Action.CREATED) if one.route == "spreadsheet"]
    assert session.store.verify_log().state is ChainState.CONFIRMED


@pytest.mark.requirement("X1")
@pytest.mark.parametrize("pages", [1, 2, 3, 4, 6, 8, 11])
def test_a_disk_that_fills_up_at_any_write_leaves_nothing(empty: Session, pages: int) -> None:
    many = table(
        *((f"H{n}", f"Warsame, Hodan{n}", "3/30/1990", f"90055{n:04}", *HODAN[4:11], "note " * 40)
          for n in range(60))
    )  # fmt: skip
    whole = planned(empty, many)
    with room_for(empty, pages), pytest.raises(Trouble, match="disk is full"):
        bring_in(empty, whole)
    nothing_came(empty)
    before = len(empty.known)
    assert bring_in(empty, whole).people == 60
    assert len(empty.known) == before + 60


@pytest.mark.parametrize("step", range(5))
def test_stopped_at_any_step_nothing_came_in(empty: Session, step: int) -> None:
    told: list[float] = []

    def stop(part: float) -> None:
        told.append(part)
        if len(told) > min(step, 2):
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        bring_in(empty, planned(empty), progress=stop)
    nothing_came(empty)
    assert len(empty.known) == 0


def test_a_reference_that_is_taken_is_drawn_again(
    empty: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = create_case(empty, "Lor family", "")
    reference = empty.store.case_reference(taken)
    drawn = iter([reference, "7QX2KA", "7QX2KA", "7QX2KB"])
    monkeypatch.setattr(
        "assisterdesk.actions.import_run.new_reference", lambda: next(drawn)
    )
    bring_in(empty, planned(empty))
    assert empty.store.case_reference(case_of(empty, "Xiong family")) == "7QX2KA"
    assert empty.store.case_reference(case_of(empty, "Warsame family")) == "7QX2KB"


# -- taken back


def test_taken_back_nobody_of_it_is_left(empty: Session) -> None:
    before = len(empty.known)
    value = bring_in(empty, planned(empty))
    assert may_take_back(empty, value)
    back = take_back(empty, value)
    assert (back.erased, back.undone, back.kept) == (2, 0, ())
    assert found(empty, "warsame") == []
    assert found(empty, "lease") == []
    assert len(empty.known) == before
    grounds = {stone.ground for stone in empty.store.tombstones()}
    assert TAKEN_BACK in grounds
    (kept,) = imports(empty)
    assert kept.taken_back_by == empty.who.id
    assert not may_take_back(empty, kept)
    assert [one.result for one in lines(empty, Action.BROUGHT_IN)] == [
        "begun", "done", "taken back",
    ]  # fmt: skip
    with pytest.raises(Refused, match="already"):
        take_back(empty, value)
    assert bring_in(empty, planned(empty)).people == 3


def test_what_was_worked_on_since_stays_and_is_told(empty: Session) -> None:
    value = bring_in(empty, planned(empty, table(MAI, HODAN, ("H3", "Lor, Bee", "4/1/1970"))))
    worked = case_of(empty, "Xiong family")
    add_note(empty, give_reason(empty, worked, "renewal"), "Called her.")
    typed = case_of(empty, "Lor family")
    keep_draft(empty, typed, DraftKind.NOTE, "half a note")
    back = take_back(empty, value)
    assert back.erased == 1
    assert set(back.kept) == {empty.store.case_reference(c) for c in (worked, typed)}
    assert found(empty, "xiong") == ["Xiong family"]
    there = open_case(empty, give_reason(empty, worked, "renewal"))
    assert [n.text for n in there.notes] == ["Called her.", "Will bring the lease."]


def test_taking_back_is_all_or_nothing_too(empty: Session) -> None:
    value = bring_in(empty, planned(empty))

    def stop(part: float) -> None:
        if part > 0:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        take_back(empty, value, stop)
    assert found(empty, "xiong") == ["Xiong family"]
    assert found(empty, "warsame") == ["Warsame family"]
    assert len(empty.known) == 3
    assert take_back(empty, value).erased == 2


@pytest.mark.parametrize("pages", [0, 1])
def test_a_full_disk_while_taking_back_leaves_all_of_it(empty: Session, pages: int) -> None:
    # so many that it takes some eight pages more: a few fit into what is left of the last ones
    many = table(
        *((f"H{n}", f"Warsame, Hodan{n}", "3/30/1990", f"90055{n:04}", *HODAN[4:11], "note " * 40)
          for n in range(150))
    )  # fmt: skip
    value = bring_in(empty, planned(empty, many))
    with room_for(empty, pages), pytest.raises(Trouble, match="disk is full"):
        take_back(empty, value)
    assert len(empty.known) == 150
    assert imports(empty)[0].taken_back_at is None
    assert found(empty, "hodan99") == ["Warsame family"]
    assert empty.store.verify_log().state is ChainState.CONFIRMED
    assert take_back(empty, value).erased == 150


def test_somebody_else_does_not_take_it_back(empty: Session) -> None:
    value = bring_in(empty, planned(empty))
    other = replace(
        empty,
        who=replace(empty.who, id=StaffId("other"), roles=frozenset({Role.ASSISTER})),
    )
    assert not may_take_back(other, value)
    with pytest.raises(NotAllowed):
        take_back(other, value)
    assert found(empty, "xiong") == ["Xiong family"]


def test_a_closed_case_stays_closed(empty: Session) -> None:
    bring_in(empty, planned(empty))
    there = open_case(empty, give_reason(empty, case_of(empty, "Warsame family"), "renewal"))
    assert there.case.state is CaseState.CLOSED
