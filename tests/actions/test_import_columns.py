"""What a spreadsheet's columns mean: guessed in many wordings, refused, remembered."""

from dataclasses import replace

import pytest

from assisterdesk.actions.import_columns import (
    PASSWORDS_TEXT,
    TAX_TEXT,
    Columns,
    Group,
    Target,
    guess,
    guessed,
    never,
    refuse_unfit,
    remember,
    remembered,
    titles,
)
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.extract.tables import How, Table
from tests.actions.parts import Desk


def table(*rows: tuple[str, ...]) -> Table:
    return Table(tuple(rows), tuple(range(1, len(rows) + 1)), (), How())


@pytest.mark.parametrize(
    ("title", "target"),
    [
        ("First Name", Target.GIVEN), ("FNAME", Target.GIVEN), ("firstName", Target.GIVEN),
        ("Client First Name", Target.GIVEN), ("Last_Name", Target.FAMILY),
        ("Apellido", Target.FAMILY), ("Client", Target.FULL_NAME), ("HOH Name", Target.FULL_NAME),
        ("Name (Last, First)", Target.FULL_NAME), ("D.O.B.", Target.BIRTHDATE),
        ("Date of birth (mm/dd/yyyy)", Target.BIRTHDATE), ("SSN#", Target.SSN),
        ("Social Security Number", Target.SSN), ("Cell Phone", Target.PHONE),
        ("Phone #2", Target.PHONE), ("E-mail", Target.EMAIL), ("Zip Code", Target.ZIP),
        ("Mailing Address", Target.ADDRESS), ("Address 1", Target.LINE1), ("Apt #", Target.LINE2),
        ("MNsure Case #", Target.CASE_NUMBER), ("PMI", Target.OTHER_NUMBER),
        ("Household ID", Target.HOUSEHOLD), ("Relationship to HoH", Target.RELATION),
        ("Preferred Language", Target.LANGUAGE), ("Interpreter needed?", Target.INTERPRETER),
        ("Case Status", Target.STATUS), ("Navigator", Target.OWNER), ("Notes", Target.NOTE),
        ("Case Notes", Target.NOTE), ("Follow-up date", Target.DUE), ("Next step", Target.TASK),
        ("Renewal date", Target.DUE), ("Intake Date", Target.OPENED),
        ("Last contact", Target.NOTE_DATE), ("Type of help", Target.TOPIC),
        ("Fecha de nacimiento", Target.BIRTHDATE), ("", Target.NOTHING),
        ("Shoe size", Target.NOTHING),
    ],
)  # fmt: skip
def test_headers_in_many_wordings(title: str, target: Target) -> None:
    assert guess(title) is target


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("MNsure Password", PASSWORDS_TEXT), ("PIN", PASSWORDS_TEXT),
        ("Security Question 1", PASSWORDS_TEXT),
        ("User ID", PASSWORDS_TEXT), ("Login", PASSWORDS_TEXT), ("contraseña", PASSWORDS_TEXT),
        ("FTI", TAX_TEXT), ("AGI 2024", TAX_TEXT), ("IRS transcript", TAX_TEXT),
        ("Tax return?", TAX_TEXT),
        ("Form 1040", TAX_TEXT), ("Spinach", ""), ("Phone", ""),
    ],
)  # fmt: skip
def test_columns_that_never_come_in(title: str, said: str) -> None:
    assert never(title) == said
    if said:
        assert guess(title) is Target.NOTHING
        sheet = table(("Name", title), ("Mai Xiong", "x"))
        with pytest.raises(Refused, match="not brought in"):
            refuse_unfit(sheet, Columns(0, (Target.FULL_NAME, Target.NOTE)))


def test_the_row_with_the_headers_is_found_below_a_title() -> None:
    sheet = table(
        ("Frogtown clients 2026", "", ""),
        ("", "", ""),
        ("Name", "Last name", "DOB"),
        ("Mai", "Xiong", "5/3/1987"),
    )
    found = guessed(sheet)
    assert found.header == 2
    assert found.targets == (Target.GIVEN, Target.FAMILY, Target.BIRTHDATE)
    assert titles(sheet, 2) == ("Name", "Last name", "DOB")


def test_a_sheet_without_headers_has_columns_by_letter() -> None:
    sheet = table(("Mai", "Xiong"), ("Tou", "Vang"))
    found = guessed(sheet)
    assert found == Columns(-1, (Target.NOTHING, Target.NOTHING))
    assert titles(sheet, -1) == ("Column A", "Column B")
    with pytest.raises(Refused, match="names"):
        refuse_unfit(sheet, found)


def test_households_are_guessed_from_their_column_or_a_repeated_number() -> None:
    assert guessed(table(("Name", "Household"), ("a", "1"))).group is Group.HOUSEHOLD
    assert guessed(table(("Household", "Phone"), ("a", "1"))).targets[0] is Target.FULL_NAME
    same = table(("Name", "Case number"), ("a", "1"), ("b", "1"), ("c", "2"))
    assert guessed(same).group is Group.NUMBER
    for group, said in (
        (Group.HOUSEHOLD, "household"), (Group.NUMBER, "number"), (Group.ADDRESS, "address"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=said):
            refuse_unfit(same, Columns(0, (Target.FULL_NAME, Target.NOTHING), group))


def test_what_columns_mean_is_remembered_by_their_headers(desk: Desk) -> None:
    sheet = table(("Name", "Odd", "Password"), ("Mai Xiong", "x", "y"))
    chosen = replace(
        guessed(sheet), targets=(Target.FULL_NAME, Target.NOTE, Target.NOTHING), family_first=True
    )
    remember(desk.session, sheet, chosen)
    again = table(("NAME", "odd", "password"), ("Tou Vang", "z", "w"))
    assert remembered(desk.session, again) == chosen
    other = table(("Name", "Odder", "Password"), ("Tou Vang", "z", "w"))
    assert remembered(desk.session, other) == guessed(other)
    kept = str(desk.session.store.settings(desk.session.who.id))
    assert "Odd" not in kept
    assert "Mai" not in kept
    for number in range(70):
        remember(desk.session, table((f"Name {number}",), ("x",)), Columns(0, (Target.NOTE,)))
    names = [n for n, text in desk.session.store.settings(desk.session.who.id).items() if text]
    assert len(names) <= 62
