"""What the desk needs: three identifiers, the floor, newborns, and what stays behind."""

import pytest

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.submissions.case_types import case_types
from assisterdesk.submissions.facts import facts
from assisterdesk.submissions.needs import (
    FactState,
    Needs,
    PersonFacts,
    facts_of_staff,
    needs_of,
)

NAVIGATOR, CAC, BROKER = AssisterKind.NAVIGATOR, AssisterKind.CAC, AssisterKind.BROKER
SUPPORT = AssisterKind.BROKER_SUPPORT
TYPES = case_types()
FULL = {
    "person_name": "Amina Warsame",
    "birthdate": "1985-03-14",
    "address": "1420 Invented Ave, St. Paul, MN 55101",
    "email": "amina@example.org",
    "phone": "651-555-0142",
    "ssn": "900-00-1234",
    "household_income": "41200",
    "language": "Somali",
}


def staff(kind: AssisterKind = NAVIGATOR) -> dict[str, str]:
    credential = "AB12CD345" if kind in (NAVIGATOR, CAC) else "1234567"
    return facts_of_staff(
        kind,
        name="Pa Houa Vang",
        credential=credential,
        agency="Lakeside Navigators",
        phone="651-555-0100",
        email="pa@lakeside.invalid",
    )


def person(*ids: str, newborn: bool = False, **more: str) -> PersonFacts:
    values = {id: FULL[id] for id in ids} | more
    if newborn:
        return PersonFacts(PersonId("p"), {}, "Baby Warsame", True, values)
    return PersonFacts(PersonId("p"), values, "Amina Warsame")


def ask(case: str, *people: PersonFacts, kind: AssisterKind = NAVIGATOR, **typed: str) -> Needs:
    return needs_of(TYPES[case], kind, common={**staff(kind), **typed}, people=people)


@pytest.mark.requirement("X2")
@pytest.mark.requirement("M1")
@pytest.mark.parametrize(
    ("kind", "on_hand", "picked", "may_go", "enough"),
    [
        (NAVIGATOR, ("person_name", "birthdate", "address", "ssn"), 3, True, True),
        (NAVIGATOR, ("person_name", "birthdate", "ssn"), 3, True, True),
        (NAVIGATOR, ("person_name", "birthdate"), 2, True, False),
        (CAC, ("birthdate", "address"), 2, True, False),
        (NAVIGATOR, ("person_name",), 1, False, False),
        (NAVIGATOR, (), 0, False, False),
        (BROKER, ("person_name", "birthdate", "address"), 3, True, True),
        (BROKER, ("person_name", "birthdate"), 2, False, False),
        (SUPPORT, ("person_name", "birthdate"), 2, False, False),
    ],
)
def test_the_status_form_asks_for_three_and_has_a_floor_by_kind(
    kind: AssisterKind, on_hand: tuple[str, ...], picked: int, may_go: bool, enough: bool
) -> None:
    (one,) = ask("enrollment_status", person(*on_hand), kind=kind).people
    assert (len(one.picked), one.may_go, one.enough) == (picked, may_go, enough)


def test_an_inquiry_has_no_lower_floor_for_navigators() -> None:
    (one,) = ask("eligibility_notice", person("person_name", "birthdate")).people
    assert not one.may_go


@pytest.mark.requirement("X2")
@pytest.mark.parametrize(
    ("on_hand", "picked"),
    [
        (tuple(FULL), ["person_name", "birthdate", "address"]),
        (("email", "ssn", "person_name", "birthdate"), ["person_name", "birthdate", "email"]),
        (("ssn", "person_name", "birthdate"), ["person_name", "birthdate", "ssn_last_four"]),
        (("phone", "person_name", "birthdate"), ["person_name", "birthdate"]),
    ],
)
def test_name_birthdate_and_address_come_before_the_ssn(
    on_hand: tuple[str, ...], picked: list[str]
) -> None:
    (one,) = ask("eligibility_notice", person(*on_hand)).people
    assert [p.fact for p in one.picked] == picked


@pytest.mark.requirement("X2")
def test_of_the_ssn_only_the_last_four_are_ever_taken() -> None:
    needs = ask("eligibility_notice", person("ssn", "person_name", "birthdate"))
    values = [p.value for one in needs.people for p in one.picked]
    assert values[-1] == "1234"
    assert not any("900" in value for value in values)
    assert [(left.fact, left.why) for left in needs.left_out] == [("ssn", "Never sent.")]


def test_what_the_desk_does_not_need_is_left_out_by_name() -> None:
    needs = ask("eligibility_notice", person(*FULL), question="Why?", plan="Silver")
    why = {left.fact: left.why for left in needs.left_out}
    assert why["email"] == why["phone"] == why["language"] == "The desk does not need it."
    assert why["plan"] == "The desk does not need it."
    assert why["ssn"] == why["household_income"] == "Never sent."
    assert "question" not in why and "staff_email" not in why


@pytest.mark.parametrize(
    ("kind", "parent", "missing"),
    [
        (NAVIGATOR, ("person_name", "birthdate"), ()),
        (NAVIGATOR, ("person_name",), "one more identifier for a parent of person 1"),
        (NAVIGATOR, ("birthdate", "address"), "the name of a parent of person 1"),
        (BROKER, ("person_name", "birthdate", "address"), ()),
        (BROKER, ("person_name", "birthdate"), "one more identifier for a parent of person 1"),
        (BROKER, (), "the name of a parent of person 1"),
    ],
)
def test_a_newborn_goes_by_a_parents_name_and_one_or_two_more(
    kind: AssisterKind, parent: tuple[str, ...], missing: str
) -> None:
    more = {"supported_broker_name": "x"} if kind is SUPPORT else {}
    needs = ask("enrollment_status", person(*parent, newborn=True), kind=kind, **more)
    (one,) = needs.people
    assert all(p.of_parent for p in one.picked)
    if missing:
        assert any(m.startswith(missing) for m in needs.missing)
    else:
        assert needs.complete


def test_what_is_missing_is_said_in_the_forms_words_and_names_nobody() -> None:
    needs = ask("renewal_status", person("person_name"))
    assert needs.missing == (
        "renewal month",
        "two more identifiers for person 1 (birthdate, address, last four of the SSN)",
    )
    with pytest.raises(Incomplete) as caught:
        needs.require_complete()
    assert caught.value.missing == needs.missing
    assert "Warsame" not in caught.value.text


def test_below_the_asked_number_there_is_advice_and_no_stop() -> None:
    needs = ask("enrollment_status", person("person_name", "birthdate"))
    assert needs.complete
    (advice,) = needs.advice
    assert "three identifiers for person 1" in advice and "Warsame" not in advice


@pytest.mark.parametrize(
    ("fact", "value", "fits"),
    [
        ("assister_id", "AB12CD345", True),
        ("assister_id", "AB12", False),
        ("npn", "12345678", True),
        ("npn", "12345678901", False),
        ("birthdate", "1985-02-30", False),
        ("birthdate", "2/28/1985", True),
        ("ssn_last_four", "900001234", False),
        ("application_form", "By pigeon", False),
        ("application_form", "Online", True),
        ("notice_date", "last week", False),
        ("notice_date", "11/02/2026", True),
        ("renewal_month", "13/2027", False),
        ("renewal_month", "2027-03", True),
        ("tax_year", "25", False),
    ],
)
def test_a_value_that_does_not_fit_counts_as_missing(fact: str, value: str, fits: bool) -> None:
    problem = facts()[fact].problem(value)
    assert (not problem) is fits
    assert value not in problem


def test_a_wrong_optional_answer_is_mended_before_it_goes() -> None:
    needs = ask("enrollment_status", person(*FULL), effective_date="soon")
    (wrong,) = (f for f in needs.facts if f.fact == "effective_date")
    assert wrong.state is FactState.MISSING and not wrong.value
    assert not needs.complete and "effective date" in needs.missing[0]


def test_an_empty_optional_answer_stops_nothing() -> None:
    needs = ask("enrollment_status", person(*FULL), effective_date="  ")
    (open_,) = (f for f in needs.facts if f.fact == "effective_date")
    assert open_.state is FactState.OPTIONAL and needs.complete


@pytest.mark.requirement("M1")
def test_each_kind_is_asked_for_its_own_proof() -> None:
    def proof(kind: AssisterKind) -> set[str]:
        asked = {f.fact for f in ask("enrollment_status", person(*FULL), kind=kind).facts}
        return asked & {"assister_id", "npn", "admin_id", "supported_broker_npn"}

    assert proof(NAVIGATOR) == proof(CAC) == {"assister_id"}
    assert proof(BROKER) == {"npn"}
    assert proof(SUPPORT) == {"admin_id", "supported_broker_npn"}


def test_a_case_type_of_the_other_side_is_refused() -> None:
    with pytest.raises(Refused):
        ask("aor_status", person(*FULL))


def test_the_number_of_people_is_watched() -> None:
    assert "at least one person" in ask("renewal_status").missing
    assert "at least two people" in ask("batch_status", person(*FULL)).missing
    many = ask("batch_status", *[person(*FULL)] * 21)
    assert "a shorter list: at most 20 people go on one form" in many.missing


@pytest.mark.requirement("M5")
def test_a_plain_message_takes_nothing_of_a_person_who_was_chosen() -> None:
    needs = ask("general_question", person(*FULL), general_question="When is the deadline?")
    assert needs.complete and not needs.people
    assert {"person_name", "birthdate"} <= {left.fact for left in needs.left_out}


def test_values_never_show_in_a_repr() -> None:
    needs = ask("enrollment_status", person(*FULL), notes="She called twice.")
    for secret in ("Invented", "1985", "She called", "1234"):
        assert secret not in repr(needs).replace("Amina Warsame", "")
    assert "Invented" not in repr(person(*FULL))
