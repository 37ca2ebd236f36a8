"""The dry run of a spreadsheet: what would come in, and what is wrong with its rows."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assisterdesk.actions.import_columns import Columns, Group, Target, guessed
from assisterdesk.actions.import_plan import Plan, plan, unclear_days
from assisterdesk.actions.import_rows import Weight
from assisterdesk.basics.errors import Cancelled, Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.task import TaskKind
from assisterdesk.egress.extract.tables import Table
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Address, PersonName, Relation
from tests.actions.spreadsheets import HODAN, MAI, TOU, table

NOW = datetime(2026, 11, 22, 16, tzinfo=UTC)
ME, OMAR, OLA = StaffId("me"), StaffId("omar"), StaffId("ola")
STAFF = tuple(
    Staff(id, name, AssisterKind.NAVIGATOR, frozenset(), email=f"{id}@office.invalid")
    for id, name in ((ME, "Pa Houa Vang"), (OMAR, "Omar Ali"), (OLA, "Omar Olson"))
)


def planned(sheet: Table, columns: Columns | None = None) -> Plan:
    return plan(sheet, columns or guessed(sheet), ME, STAFF, NOW)


def test_a_household_comes_with_its_people_notes_and_tasks() -> None:
    found = planned(table(MAI, TOU, HODAN))
    assert (len(found.planned), found.people, found.notes, found.tasks) == (2, 3, 1, 1)
    assert (found.rows, found.left_out, found.problems) == (3, 0, ())
    xiong, warsame = found.planned
    mai, tou = xiong.people
    assert mai.name == PersonName("Mai", "Xiong")
    assert mai.relation is Relation.SELF
    assert mai.birthdate == date(1987, 5, 3)
    assert mai.ssn == "666123456"
    assert mai.phones == ("651-555-0142",)
    assert mai.language == "Hmong"
    assert tou.relation is Relation.SPOUSE
    assert tou.birthdate == date(1985, 10, 23)
    assert xiong.case.household == "Xiong family"
    assert xiong.case.topic == "Renewal"
    assert xiong.case.opened_at.date() == date(2026, 1, 15)
    assert xiong.case.owner == ME
    (note,), (task,) = xiong.notes, xiong.tasks
    assert note.text == "Will bring the lease."
    assert (task.kind, task.due, task.text) == (
        TaskKind.FOLLOW_UP, date(2026, 12, 1), "Follow-up date",
    )  # fmt: skip
    assert warsame.case.state is CaseState.CLOSED
    assert warsame.rows == (4,)
    everything = repr(found) + "".join(n.text for p in found.planned for n in p.notes)
    assert "hunter2" not in everything


def test_each_row_may_be_a_household_of_its_own() -> None:
    sheet = table(MAI, TOU)
    found = planned(sheet, replace(guessed(sheet), group=Group.ROW))
    assert len(found.planned) == 2
    assert [p.people[0].relation for p in found.planned] == [Relation.SELF, Relation.SELF]


def test_households_by_address_and_by_number() -> None:
    head = ("First", "Last", "Street", "Zip", "Case number")
    rows = (
        ("Mai", "Xiong", "1 Rice St", "55117", "100"),
        ("Tou", "Xiong", "1 RICE ST.", "55117", "200"),
        ("Ann", "Olson", "1 Rice St", "55117", "100"),
        ("Bo", "Lor", "", "", ""),
        ("Bee", "Lor", "", "", ""),
    )
    sheet = table(*rows, head=head)
    by_address = planned(sheet, replace(guessed(sheet), group=Group.ADDRESS))
    assert [len(p.people) for p in by_address.planned] == [2, 1, 1, 1]
    by_number = planned(sheet, replace(guessed(sheet), group=Group.NUMBER))
    assert [len(p.people) for p in by_number.planned] == [2, 1, 1, 1]
    assert by_number.planned[0].people[0].ids == (("MNsure", "100"),)


def test_several_rows_about_one_person_are_visits() -> None:
    second = ("H1", "xiong, mai", "", "", "612-555-0100", *("",) * 6, "Came by.", "1/4/2027")
    alone = ("H1", "", *("",) * 9, "Sent the form.")
    found = planned(table(MAI, second, alone))
    (one,) = found.planned
    assert one.people[0].phones == ("651-555-0142", "612-555-0100")
    assert [n.text for n in one.notes] == [
        "Will bring the lease.", "Came by.", "Sent the form.",
    ]  # fmt: skip
    assert len(one.tasks) == 2


def test_what_does_not_read_is_told_by_row_and_column_and_never_shown() -> None:
    bad = ("H3", "Lor, Bee", "31/31/1987", "900-12-345", "555", "boss", "", "qwerty")
    nameless = ("H4", "", "5/3/1987")
    found = planned(table(MAI, bad, nameless))
    told = {(p.row, p.column): p for p in found.problems}
    assert set(told) == {
        (3, "DOB"), (3, "SSN"), (3, "Phone"), (3, "Relationship"), (3, "Status"), (4, ""),
    }  # fmt: skip
    assert told[3, "SSN"].shown == "###-##-###"
    assert told[3, "Relationship"].shown == "boss"
    assert all(p.weight is Weight.ROW for p in found.problems)
    assert "900-12-345" not in str([p.text + p.shown for p in found.problems])
    assert (found.rows, found.left_out, found.people) == (3, 2, 1)
    sheet = table(MAI, bad, nameless)
    rest = planned(sheet, replace(guessed(sheet), whole_rows=False))
    assert rest.left_out == 1
    assert rest.planned[1].people[0].name.given == "Bee"
    assert rest.planned[1].people[0].ssn == ""


def test_days_that_read_both_ways_are_asked_about() -> None:
    sheet = table(("Mai Xiong", "5/3/1987"), ("Tou Lor", "4/4/1990"), head=("Name", "DOB"))
    columns = guessed(sheet)
    assert unclear_days(sheet, columns) == (1,)
    with pytest.raises(Incomplete, match="month or the day"):
        planned(sheet, columns)
    first = planned(sheet, replace(columns, day_first=False)).planned[0].people[0]
    assert first.birthdate == date(1987, 5, 3)
    second = planned(sheet, replace(columns, day_first=True)).planned[0].people[0]
    assert second.birthdate == date(1987, 3, 5)
    clear = table(("Mai", "5/31/1987"), ("Tou", "4/4/1990"), head=("Name", "DOB"))
    assert unclear_days(clear, guessed(clear)) == ()


def test_owners_are_found_by_name_address_and_first_name_where_it_is_one() -> None:
    head = ("Name", "Navigator")
    sheet = table(
        ("A A", "omar ali"), ("B B", "Olson, Omar"), ("C C", "Omar"), ("D D", "PA"),
        ("E E", "ola@office.invalid"), ("F F", "Zed"), ("G G", "Zed"), head=head,
    )  # fmt: skip
    found = planned(sheet)
    assert [p.case.owner for p in found.planned] == [OMAR, OLA, ME, ME, OLA, ME, ME]
    assert [(p.row, p.weight, p.shown) for p in found.problems] == [
        (4, Weight.LOOK, "Omar"), (7, Weight.LOOK, "Zed"),
    ]  # fmt: skip
    assert found.problems[1].text.endswith("Also in 1 more.")


def test_several_columns_may_be_one_thing() -> None:
    head = ("First", "Second", "Last", "Home phone", "Cell", "Notes", "Comments", "PMI #",
            "Street", "City")  # fmt: skip
    row = ("Mai", "Pa", "Xiong", "651-555-0142", "612-555-0100", "one", "two", "00412",
           "1 Rice St", "Saint Paul")  # fmt: skip
    sheet = table(row, head=head)
    columns = guessed(sheet)
    targets = list(columns.targets)
    targets[1] = Target.GIVEN
    (one,) = planned(sheet, replace(columns, targets=tuple(targets))).planned
    (mai,) = one.people
    assert mai.name.given == "Mai Pa"
    assert mai.phones == ("651-555-0142", "612-555-0100")
    assert mai.ids == (("PMI", "00412"),)
    assert mai.address == Address("1 Rice St", "", "Saint Paul", "MN", "")
    assert one.notes[0].text == "Notes: one\nComments: two"


def test_somebody_twice_in_the_file_is_told() -> None:
    again = ("H9", "Mai Xiong", "5/3/1987")
    found = planned(table(MAI, HODAN, again))
    assert [(p.row, p.weight, p.text) for p in found.problems] == [
        (4, Weight.LOOK, "The same person seems to stand in row 2, too.")
    ]
    assert len(found.planned) == 3


def test_two_names_in_one_cell_a_closed_case_with_a_task_and_a_secret() -> None:
    head = ("Name", "Status", "Notes", "Due")
    sheet = table(
        ("Mai & Tou Xiong", "", "", ""), ("Bee Lor", "Closed", "", "1/2/2027"),
        ("Ann Olson", "", "password: Tiger99", ""), head=head,
    )  # fmt: skip
    found = planned(sheet, replace(guessed(sheet), day_first=False))
    assert [(p.row, p.weight) for p in found.problems] == [
        (4, Weight.ROW), (2, Weight.LOOK), (3, Weight.LOOK),
    ]  # fmt: skip
    assert "Tiger99" not in repr(found.problems) + "".join(p.shown for p in found.problems)
    assert found.tasks == 0


def test_a_dry_run_can_be_stopped_and_refuses_what_is_not_chosen() -> None:
    def stop(_: float) -> None:
        raise Cancelled("Stopped.")

    sheet = table(MAI)
    with pytest.raises(Cancelled):
        plan(sheet, guessed(sheet), ME, STAFF, NOW, stop)
    with pytest.raises(Refused):
        plan(sheet, Columns(0, (Target.NOTHING,) * sheet.width), ME, STAFF, NOW)


_HEADERS = st.sampled_from(
    ["Name", "First name", "Last name", "DOB", "SSN", "Phone", "Email", "Address", "Zip", "State",
     "Relationship", "Status", "Notes", "Due", "Household", "Owner", "Password", "Odd", ""]
)  # fmt: skip
_CELLS = st.one_of(
    st.sampled_from(["", "Mai Xiong", "5/3/1987", "900-55-1234", "Lor, Bee", "n/a", "31900"]),
    st.text(max_size=12),
)


@settings(max_examples=120, deadline=None)
@given(data=st.data(), width=st.integers(1, 7), group=st.sampled_from(Group))
def test_any_table_is_tried_or_refused_with_a_sentence(
    data: st.DataObject, width: int, group: Group
) -> None:
    head = tuple(data.draw(_HEADERS) for _ in range(width))
    row = st.tuples(*[_CELLS] * width)
    rows = data.draw(st.lists(row, max_size=6))
    sheet = table(*rows, head=head)
    columns = replace(guessed(sheet), group=group, day_first=False)
    try:
        found = plan(sheet, columns, ME, STAFF, NOW)
    except Refused as why:
        assert why.text.endswith(".")
        return
    assert found.left_out <= found.rows
    assert found.people == sum(len(p.rows) for p in found.planned)
    for one in found.planned:
        assert one.people[0].name.given
        assert sum(p.relation is Relation.SELF for p in one.people) >= 1
        assert one.case.household
