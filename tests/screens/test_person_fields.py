"""The person form as plain text: what it refuses, what it takes, what it leaves alone."""

from dataclasses import replace
from datetime import date

import pytest

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.people.person import Address, Person, PersonName, Relation
from assisterdesk.ui.screens.case.person_fields import (
    HalfTyped,
    PersonText,
    day_of,
    person_of,
    problems,
    text_of,
)

TODAY = date(2026, 11, 20)
CASE = CaseId("c")

PA_HOUA = Person(
    id=PersonId("p"),
    case=CASE,
    relation=Relation.SPOUSE,
    name=PersonName("Pa Houa", "Lor", "", "", ("Pahoua Lor", "Mrs. Yang")),
    birthdate=date(1988, 4, 9),
    ssn="666001234",
    phones=("651-555-0134, evenings",),
    emails=("pa.houa@example.org",),
    address=Address("PO Box 7", "", "Walnut Grove", "MN", "56180"),
    ids=(("METS case", "00042322"), ("old paper file", "A 17")),
    language="Hmong",
    interpreter=True,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4/9/1988", date(1988, 4, 9)),
        ("04-09-1988", date(1988, 4, 9)),
        (" 04.09.1988 ", date(1988, 4, 9)),
        ("1988-04-09", date(1988, 4, 9)),
        ("2/29/2024", date(2024, 2, 29)),
        ("2/29/2023", None),
        ("13/1/1988", None),
        ("4/9/88", None),
        ("April 9", None),
        ("", None),
    ],
)
def test_a_birthdate_is_read_as_people_here_write_it(text, day):
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("given", "  "),
        ("birthdate", "tomorrow"),
        ("birthdate", "11/21/2026"),
        ("birthdate", "1/1/1899"),
        ("ssn", "666-00-123"),
        ("ssn", "666-00-1234x"),
        ("phones", "555-0134"),
        ("phones", "651-555-0134, 555"),
        ("emails", "mai@example"),
        ("emails", "mai@example.org someone"),
        ("zip", "5518"),
        ("ids", "10234567"),
    ],
)
def test_a_wrong_entry_gets_a_sentence(field, typed):
    wrong = problems(PersonText(**{"given": "Mai", field: typed}), TODAY)
    assert set(wrong) == {field}
    assert wrong[field].endswith((".", "?"))


def test_a_first_name_alone_is_enough():
    text = PersonText(given="Mai")
    assert problems(text, TODAY) == {}
    person = person_of(text, CASE, None)
    assert person.name.full == "Mai"
    assert person.case == CASE
    assert person.birthdate is None


def test_a_form_nobody_touched_gives_the_same_person_back():
    assert person_of(text_of(PA_HOUA), CASE, PA_HOUA) == PA_HOUA


def test_an_old_entry_does_not_bar_a_change_elsewhere():
    before = text_of(PA_HOUA)
    text = replace(before, emails="pahoua@example.org")
    assert problems(text, TODAY, before) == {}
    changed = person_of(text, CASE, PA_HOUA)
    assert changed.phones == PA_HOUA.phones
    assert changed.ids == PA_HOUA.ids
    assert changed.emails == ("pahoua@example.org",)


def test_several_phones_and_numbers_stand_with_commas_or_semicolons():
    text = PersonText(
        given="Mai",
        phones="651-555-0134; (612) 555-0177",
        ids="MNsure 10234567, METS case 400",
        ssn="666 00 1234",
    )
    assert problems(text, TODAY) == {}
    person = person_of(text, CASE, None)
    assert person.phones == ("651-555-0134", "(612) 555-0177")
    assert person.ids == (("MNsure", "10234567"), ("METS case", "400"))
    assert person.ssn == "666001234"


def test_what_is_typed_is_never_in_a_repr():
    assert "Houa" not in repr(text_of(PA_HOUA))
    assert "666" not in repr(text_of(PA_HOUA))


def test_a_half_typed_form_comes_back_as_it_was():
    half = HalfTyped(PA_HOUA.id, replace(text_of(PA_HOUA), phones="651-5"))
    assert HalfTyped.from_text(half.as_text()) == half
    new = HalfTyped(None, PersonText(given="Tou"))
    assert HalfTyped.from_text(new.as_text()) == new


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"person": 1}',
        '{"person": null, "typed": {"nobody": "x"}}',
        '{"person": null, "typed": {"relation": "boss"}}',
    ],
)
def test_a_draft_that_does_not_read_opens_no_form(text):
    assert HalfTyped.from_text(text) is None
