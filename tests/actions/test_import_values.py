"""A cell of a spreadsheet: what it stands for, however an office writes it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.actions import import_values as values
from assisterdesk.actions.import_values import DayOrder, Unread
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Address, PersonName, PreferredContact, Relation

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "day_first", "day"),
    [
        ("5/3/1987", False, date(1987, 5, 3)),
        ("5/3/1987", True, date(1987, 3, 5)),
        ("05-03-87", False, date(1987, 5, 3)),
        ("5.3.26", False, date(2026, 5, 3)),
        ("12.3.26", False, date(1926, 12, 3)),
        ("2/29/00", False, date(2000, 2, 29)),
        ("2/29/28", False, date(1928, 2, 29)),
        ("1987-05-03", True, date(1987, 5, 3)),
        ("1987-05-03T00:00:00", False, date(1987, 5, 3)),
        ("5/3/1987 12:00 AM", False, date(1987, 5, 3)),
        ("May 3, 1987", True, date(1987, 5, 3)),
        ("Sunday, May 3rd, 1987", False, date(1987, 5, 3)),
        ("3-May-87", False, date(1987, 5, 3)),
        ("3 de mayo de 1987", False, date(1987, 5, 3)),
        ("19870503", False, date(1987, 5, 3)),
        ("05031987", False, date(1987, 5, 3)),
        ("31900", False, date(1987, 5, 3)),
    ],
)
def test_a_birthdate_as_offices_write_it(text: str, day_first: bool, day: date) -> None:
    assert values.birthdate(text, day_first, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["13/13/1987", "2/30/1987", "soon", "1987", "5/3", "99999999", "May 1987", "5/3/2030",
     "5/3/1850", "Foo 3, 1987", "2/29/27", "123456"],
)  # fmt: skip
def test_what_is_no_birthdate_says_what_to_do(text: str) -> None:
    with pytest.raises(Unread) as odd:
        values.birthdate(text, False, TODAY)
    assert odd.value.text.endswith(".")
    assert text not in odd.value.text


def test_two_digits_of_a_coming_day_are_of_this_century() -> None:
    assert values.day("1/5/27", False, TODAY, past=False) == date(2027, 1, 5)


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (["5/31/1987", "1/2/2000"], DayOrder.MONTH_FIRST),
        (["31/5/1987", "1/2/2000"], DayOrder.DAY_FIRST),
        (["1/2/2000", "", "x"], DayOrder.UNCLEAR),
        (["31/5/1987", "5/31/1987"], DayOrder.MIXED),
        (["1/1/2000", "2000-01-05"], DayOrder.NONE),
        ([], DayOrder.NONE),
    ],
)
def test_the_order_of_a_column_is_seen_or_asked(column: list[str], order: DayOrder) -> None:
    assert values.day_order(column) is order


@given(st.dates(date(1900, 1, 1), TODAY), st.booleans())
def test_every_written_day_is_read_back(day: date, day_first: bool) -> None:
    text = f"{day:%d/%m/%Y}" if day_first else f"{day:%m/%d/%Y}"
    assert values.birthdate(text, day_first, TODAY) == day
    assert values.birthdate(day.isoformat(), day_first, TODAY) == day
    assert values.birthdate(f"{day:%B} {day.day}, {day.year}", day_first, TODAY) == day


@given(st.text(max_size=30))
def test_any_text_is_a_value_or_a_sentence(text: str) -> None:
    for read in (
        lambda t: values.birthdate(t, False, TODAY),
        values.ssn,
        values.phones,
        values.emails,
        values.zip_code,
        values.us_state,
        values.yes_or_no,
        values.relation,
        values.preferred_contact,
        values.case_state,
        lambda t: values.full_name(t, False),
        values.address,
        values.language,
        values.tidy,
    ):
        try:
            read(text)
        except Unread as odd:
            assert odd.text.endswith(".")


@pytest.mark.parametrize(
    ("text", "ssn"),
    [("900-12-3456", "900123456"), ("900123456", "900123456"), ("1234567", "001234567"),
     ("900 12 3456", "900123456")],
)  # fmt: skip
def test_a_social_security_number_has_nine_digits(text: str, ssn: str) -> None:
    assert values.ssn(text) == ssn


@pytest.mark.parametrize("text", ["***-**-3456", "xxx-xx-3456", "90012345x", "12-345", "12345",
                                  "000000000", "123-45-6789", "9001234567"])  # fmt: skip
def test_half_a_number_is_none(text: str) -> None:
    with pytest.raises(Unread):
        values.ssn(text)


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("(651) 555-0142", ("651-555-0142",)),
        ("1-651-555-0142 ext. 12", ("651-555-0142",)),
        ("cell 6515550142 / (612)555-0143 (h)", ("651-555-0142", "612-555-0143")),
        ("+52 55 1234 5678", ("+52 55 1234 5678",)),
        ("651.555.0142; 651-555-0142", ("651-555-0142",)),
    ],
)
def test_phones_as_offices_write_them(text: str, phones: tuple[str, ...]) -> None:
    assert values.phones(text) == phones


@pytest.mark.parametrize("text", ["555-0142", "call her son", "651-555-01422", "051-555-0142"])
def test_a_phone_without_its_area_code_is_none(text: str) -> None:
    with pytest.raises(Unread):
        values.phones(text)


@pytest.mark.parametrize(
    ("text", "family_first", "name"),
    [
        ("Xiong, Mai Pa", False, PersonName("Mai", "Xiong", "Pa")),
        ("Mai Pa Xiong", False, PersonName("Mai", "Xiong", "Pa")),
        ("Xiong Mai", True, PersonName("Mai", "Xiong")),
        ("García López, José Luis Jr.", True, PersonName("José", "García López", "Luis", "Jr.")),
        ("John Olson III", False, PersonName("John", "Olson", "", "III")),
        ("Htoo", False, PersonName("Htoo")),
        ("Warsame,", False, PersonName("Warsame")),
    ],
)
def test_a_name_in_one_cell_comes_apart(text: str, family_first: bool, name: PersonName) -> None:
    assert values.full_name(text, family_first) == name


def test_an_address_in_one_cell_comes_apart() -> None:
    assert values.address("1420 Larpenteur Ave W, Apt 3, Saint Paul, MN 55113") == Address(
        "1420 Larpenteur Ave W", "Apt 3", "Saint Paul", "MN", "55113"
    )
    assert values.address("1420 Larpenteur\nSaint Paul MN 55113-1234").zip == "55113-1234"
    assert values.address("shelter on 7th").line1 == "shelter on 7th"


def test_words_of_closed_lists() -> None:
    assert values.relation("Head of Household") is Relation.SELF
    assert values.relation("Step-son") is Relation.CHILD
    assert values.relation("Esposa") is Relation.SPOUSE
    assert values.case_state("Closed - enrolled 2025") is CaseState.CLOSED
    assert values.case_state("Pending") is CaseState.WAITING
    assert values.case_state("ACTIVE") is CaseState.OPEN
    assert values.preferred_contact("Text message") is PreferredContact.TEXT
    assert values.yes_or_no("X")
    assert not values.yes_or_no("No")
    assert values.language("SOMALI") == "Somali"
    assert values.language("español") == "Spanish"
    for read in (values.relation, values.case_state, values.preferred_contact, values.yes_or_no):
        with pytest.raises(Unread):
            read("qwerty")


def test_a_text_with_a_password_is_refused() -> None:
    for text in ("MNsure password: hunter22", "pw = Tiger99", "Contraseña: gato123"):
        with pytest.raises(Unread, match="password"):
            values.refuse_secret(text)
    values.refuse_secret("She forgot her password and resets it at home.")


def test_what_only_keeps_a_spreadsheet_from_computing_goes() -> None:
    assert values.tidy('="00123"') == "00123"
    assert values.tidy("'0123") == "0123"
    assert values.tidy("'=cmd") == "=cmd"
    assert values.tidy("\ufeffMai\u200b\u00a0 Xiong ") == "Mai Xiong"
    assert values.tidy("a \r\n b", lines=True) == "a\n b"
    assert values.shape("900-12-345") == "###-##-###"
    assert values.is_nothing("N/A")
    assert values.is_nothing("na")
    assert not values.is_nothing("Na", of_name=True)
