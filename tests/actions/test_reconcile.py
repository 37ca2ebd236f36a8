"""The state's or a carrier's list beside the office's own records: missing, differing, twice."""

from dataclasses import replace
from datetime import date

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import (
    create_case,
    give_reason,
    new_person,
    open_case,
    save_person,
)
from assisterdesk.actions.reconcile import (
    Difference,
    Kind,
    cents_of,
    compare,
    in_order,
    program_of,
    read_lines,
    state_of,
)
from assisterdesk.actions.reconcile_columns import Column, guessed, remember, remembered
from assisterdesk.actions.reconcile_settle import (
    as_file,
    as_text,
    settle,
    take_back,
    take_over,
    unsettle,
)
from assisterdesk.basics.errors import Cancelled, Incomplete, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.association import AssociationKind, AssociationState, CoverageProgram
from assisterdesk.egress.extract.tables import read_table
from assisterdesk.people.person import Relation
from tests.actions.parts import Desk

REASON = "status_inquiry"
HEAD = "First Name,Last Name,DOB,Program,Enrollment Status,Payment Amount,Payment Date"


def quiet(_part: float) -> None:
    """Nobody watches."""


def a_client(desk: Desk, given: str, family: str, born: date, **typed: object) -> CaseId:
    case = create_case(desk.session, f"{family} family", "association")
    access = give_reason(desk.session, case, REASON)
    person = replace(new_person(case, given, family, Relation.SELF), birthdate=born)
    save_person(desk.session, access, person)
    if typed:
        value = TypedAssociation(AssociationKind.CASE_ASSOCIATION, **typed)  # type: ignore[arg-type]
        add_association(desk.session, access, value)
    return case


CONFIRMED = {
    "state": AssociationState.CONFIRMED,
    "confirmed_on": date(2026, 9, 3),
    "enrolled_on": date(2026, 9, 1),
}


@pytest.fixture
def clients(desk: Desk) -> dict[str, CaseId]:
    return {
        "paid": a_client(desk, "Ayaan", "Warsame", date(1990, 2, 3), **CONFIRMED),
        "ended": a_client(desk, "Tou", "Lor", date(1985, 7, 9), **CONFIRMED),
        "bare": a_client(desk, "Paw", "Htoo", date(1979, 1, 12)),
        "absent": a_client(desk, "Elena", "Gutierrez", date(1970, 4, 4), **CONFIRMED),
        "same": a_client(desk, "Kao", "Vang", date(2001, 5, 30), **CONFIRMED),
    }


ROWS = (
    "Ayan,Warsame,02/03/1990,QHP,Active,$100.00,11/02/2026",
    "Tou,Lor,07/09/1985,QHP,Terminated,,",
    "Paw,Htoo,01/12/1979,QHP,Active,,",
    "Kao,Vang,05/30/2001,QHP,Active,,",
    "Kao,Vang,05/30/2001,QHP,Active,,",
    "Nobody,Known,03/03/1993,QHP,Active,100,11/02/2026",
    "Broken,Row,99/99/1993,QHP,Active,100,11/02/2026",
)


def compared(desk: Desk, *rows: str) -> dict[Kind, list[Difference]]:
    table = read_table("\n".join((HEAD, *(rows or ROWS))).encode())
    found = compare(desk.session, table, guessed(table), quiet)
    kinds: dict[Kind, list[Difference]] = {}
    for one in in_order(found.differences):
        kinds.setdefault(one.kind, []).append(one)
    return kinds


def test_each_line_stands_as_it_stands(desk: Desk, clients: dict[str, CaseId]) -> None:
    found = compared(desk)
    assert {kind: [one.case for one in many] for kind, many in found.items()} == {
        Kind.NOT_HERE: [None],
        Kind.NO_RECORD: [clients["bare"]],
        Kind.NOT_THERE: [clients["absent"]],
        Kind.STATE: [clients["ended"]],
        Kind.AMOUNT: [clients["paid"]],
        Kind.TWICE: [clients["same"]],
        Kind.UNREAD: [None],
        Kind.SAME: [clients["same"]],
    }
    seen = LogLine(Action.LOG_VIEWED, desk.session.access("audit"))
    lines = [entry.line for entry in desk.session.store.log_page(seen, None, 9)]
    sought = next(line for line in lines if line.action is Action.SOUGHT)
    assert sought.fields == ("list compared",)
    assert sought.count == 4, "the log names who of ours was found"


def test_somebody_of_the_same_day_and_first_name_is_not_taken_for_another(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    found = compared(desk, "Tou,Moua,07/09/1985,QHP,Active,,")
    assert Kind.NOT_HERE in found


def test_what_the_list_says_is_taken_over_all_at_once_and_back(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    found = compared(desk)
    chosen = (*found[Kind.STATE], *found[Kind.AMOUNT], *found[Kind.NOT_HERE])
    pairs = take_over(desk.session, chosen, REASON, quiet)
    assert len(pairs) == 2

    def now(name: str) -> object:
        return open_case(desk.session, give_reason(desk.session, clients[name], REASON))

    (paid,) = now("paid").associations  # type: ignore[attr-defined]
    assert (paid.paid_cents, paid.paid_on) == (10_000, date(2026, 11, 2))
    assert paid.due is None
    (ended,) = now("ended").associations  # type: ignore[attr-defined]
    assert ended.state is AssociationState.REMOVED
    again = compared(desk)
    assert Kind.STATE not in again and Kind.AMOUNT not in again
    take_back(desk.session, pairs, REASON)
    assert set(compared(desk)) == set(found)


def test_stopped_halfway_nothing_is_taken_over(desk: Desk, clients: dict[str, CaseId]) -> None:
    found = compared(desk)

    def stop(part: float) -> None:
        if part > 0.6:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        take_over(desk.session, (*found[Kind.STATE], *found[Kind.AMOUNT]), REASON, stop)
    assert set(compared(desk)) == set(found)
    with pytest.raises(Incomplete):
        take_over(desk.session, found[Kind.NOT_HERE], REASON, quiet)


def test_a_settled_line_leaves_a_note_on_the_case_and_nothing_elsewhere(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    found = compared(desk)
    (one,) = found[Kind.NOT_THERE]
    with pytest.raises(Incomplete):
        settle(desk.session, one, "not in their list", " ", REASON)
    note = settle(desk.session, one, "not in their list", "They add it in December", REASON)
    assert note is not None and "They add it in December" in note.text
    access = give_reason(desk.session, clients["absent"], REASON)
    assert note in open_case(desk.session, access).notes
    unsettle(desk.session, note, REASON)
    assert open_case(desk.session, access).notes == ()
    assert settle(desk.session, found[Kind.NOT_HERE][0], "x", "A new client", REASON) is None


def test_on_paper_and_in_a_file_nobody_is_named_unless_it_is_wanted(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    every = [one for many in compared(desk).values() for one in many]
    bare = as_file("list.csv", every, lambda one: one.kind.value, names=False)
    assert b"Warsame" not in bare.attachments[0].content
    assert desk.session.gate.judge(bare).findings == ()
    named = as_file("list.csv", every, lambda one: one.kind.value, names=True)
    assert b"Warsame" in named.attachments[0].content
    assert desk.session.gate.judge(named).findings
    text = as_text(every, lambda one: one.kind.value, "21 Nov 2026")
    assert "NOT IN THEIR LIST" in text.upper() and "Gutierrez" not in text


def test_columns_that_find_nobody_are_refused_and_good_ones_remembered(desk: Desk) -> None:
    table = read_table(b"Name,Amount\nMai Xiong,100\n")
    with pytest.raises(Refused):
        compare(desk.session, table, guessed(table), quiet)
    table = read_table("\n".join((HEAD, *ROWS)).encode())
    columns = guessed(table)
    assert columns.targets == (
        Column.GIVEN,
        Column.FAMILY,
        Column.BIRTHDATE,
        Column.PROGRAM,
        Column.STATE,
        Column.AMOUNT,
        Column.PAID_ON,
    )
    other = replace(columns, targets=(*columns.targets[:-1], Column.NOTHING))
    remember(desk.session, table, other)
    assert remembered(desk.session, table) == other
    held = str(desk.session.store.settings(desk.session.who.id))
    assert "Warsame" not in held and "First" not in held


@pytest.mark.parametrize(
    ("text", "cents"),
    [("", None), ("100", 10_000), ("$1,041.5", 104_150), ("($41.50)", -4_150), ("-3", -300)],
)
def test_amounts_are_read_as_lists_write_them(text: str, cents: int | None) -> None:
    assert cents_of(text) == cents


def test_their_words_are_understood() -> None:
    assert program_of("MinnesotaCare (BHP)") is CoverageProgram.MINNESOTACARE
    assert program_of("MA - Medical Assistance") is CoverageProgram.MEDICAL_ASSISTANCE
    assert program_of("Individual QHP") is CoverageProgram.QHP
    assert program_of("") is None
    assert state_of("Termed 10/31") is AssociationState.REMOVED
    assert state_of("Not eligible") is AssociationState.REFUSED
    assert state_of("Enrolled - effectuated") is AssociationState.CONFIRMED
    assert state_of("who knows") is None


def test_a_list_with_whole_names_the_day_first_and_no_header_is_read() -> None:
    table = read_table(b"Xiong, Mai;25/12/1990;10022\nLor, Tou;01/02/1985;10023\n")
    columns = replace(guessed(table), header=-1)
    columns = replace(columns, targets=(Column.FULL_NAME, Column.BIRTHDATE, Column.NUMBER))
    mai, tou = read_lines(table, columns, date(2026, 11, 21))
    assert (mai.name.given, mai.name.family) == ("Mai", "Xiong")
    assert tou.birthdate == date(1985, 2, 1)
    assert mai.numbers == ("10022",)
