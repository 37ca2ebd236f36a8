"""The invented households: unmistakably invented, and broad enough to train and test with."""

import re
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from assisterdesk.basics.catalogue import parsed
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.resources import resource
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Person, Relation
from assisterdesk.practice import households as room
from assisterdesk.practice.documents import KINDS, paper
from assisterdesk.practice.households import SampleHousehold, households
from assisterdesk.submissions.case_types import Group, case_types
from assisterdesk.submissions.facts import facts

TODAY = date(2026, 11, 22)

#: Languages of MNsure's own authorization handout, and sign language.
LANGUAGES = {
    "English", "Amharic", "Arabic", "Burmese", "Khmer", "Chinese", "French", "Hmong", "Karen",
    "Korean", "Lao", "Oromo", "Russian", "Somali", "Spanish", "Vietnamese", "ASL",
}  # fmt: skip


@pytest.fixture(scope="module")
def everyone() -> tuple[Person, ...]:
    return tuple(p for h in households() for p in h.people(CaseId("c"), TODAY))


def test_there_are_some_sixty_households_of_one_to_seven_people() -> None:
    sizes = {len(h.person) for h in households()}
    assert 55 <= len(households()) <= 70
    assert min(sizes) == 1
    assert max(sizes) == 7


def test_social_security_numbers_are_never_issued_ones(everyone: tuple[Person, ...]) -> None:
    numbers = [p.ssn for p in everyone if p.ssn]
    assert len(numbers) > 100
    assert all(re.fullmatch(r"666\d{6}", n) for n in numbers)
    assert len(set(numbers)) == len(numbers)


def test_phones_emails_and_case_numbers_belong_to_nobody(everyone: tuple[Person, ...]) -> None:
    phones = [n for p in everyone for n in p.phones]
    emails = [e for p in everyone for e in p.emails]
    ids = [value for p in everyone for _, value in p.ids]
    assert all(re.fullmatch(r"(218|320|507|612|651|763|952)-555-01\d\d", n) for n in phones)
    assert all(e.endswith(("@example.org", "@example.com")) for e in emails)
    assert all(value.startswith("000") for value in ids)
    for kind in (phones, emails, ids):
        assert kind
        assert not [value for value, count in Counter(kind).items() if count > 1]


def test_no_number_in_a_text_could_reach_anyone() -> None:
    for area in room.AREAS:
        text = resource("practice", f"households_{area}.toml").read_text("utf-8")
        assert all("555-01" in n for n in re.findall(r"\d{3}-\d{3}-\d{4}", text))
        assert all(n.startswith("666") for n in re.findall(r"\d{3}-\d{2}-\d{4}\b", text))
        assert all(m.startswith("example.") for m in re.findall(r"@([\w.]+)", text))


def test_no_two_cases_share_a_reference_or_a_name() -> None:
    assert len({h.reference for h in households()}) == len(households())
    assert len({h.name for h in households()}) == len(households())


def test_every_group_of_case_types_has_a_household() -> None:
    known = case_types()
    assert {known[h.case_type].group for h in households()} == set(Group)
    assert len({h.case_type for h in households()}) >= 30


def test_every_state_of_a_case_and_many_languages_occur() -> None:
    assert {h.state for h in households()} == set(CaseState)
    assert {h.language for h in households()} == LANGUAGES


def test_households_are_as_varied_as_those_who_come(everyone: tuple[Person, ...]) -> None:
    assert {p.relation for p in everyone} >= {
        Relation.SPOUSE,
        Relation.CHILD,
        Relation.PARENT,
        Relation.OTHER_RELATIVE,
        Relation.SIBLING,
        Relation.REPRESENTATIVE,
    }
    homes = [p.address.line1 for p in everyone]
    assert any(home.startswith("RR ") for home in homes)
    assert any(home.startswith("PO Box") for home in homes)
    assert any(p.interpreter for p in everyone)
    assert any(p.name.others for p in everyone)
    assert {h.person[0].phones[0][:3] for h in households() if h.person[0].phones} == {
        "218", "320", "507", "612", "651", "763", "952",
    }  # fmt: skip


def test_a_newborn_stays_new_and_has_no_number_yet(everyone: tuple[Person, ...]) -> None:
    newborns = [p for p in everyone if p.newborn]
    assert len(newborns) >= 4
    for baby in newborns:
        assert baby.birthdate is not None
        assert TODAY - timedelta(days=60) <= baby.birthdate < TODAY
        assert not baby.ssn


def test_everyone_was_born_before_today_and_within_a_life(everyone: tuple[Person, ...]) -> None:
    for person in everyone:
        assert person.birthdate is not None
        assert date(1920, 1, 1) < person.birthdate < TODAY


def test_a_case_waits_exactly_when_a_request_is_unanswered() -> None:
    for household in households():
        sent = [s for s in household.submission if s.became == "sent"]
        assert (household.state is CaseState.WAITING) == bool(sent), household.name


def test_past_requests_speak_of_facts_that_exist() -> None:
    for household in households():
        for past in household.submission:
            case_type = case_types()[past.case_type]
            asked = set(case_type.required) | set(case_type.optional)
            assert set(past.typed) <= asked, (household.name, past.case_type)
            for fact, value in past.typed.items():
                if isinstance(value, str):
                    assert not facts()[fact].problem(value), (household.name, fact)


def test_notes_are_told_in_the_order_in_which_they_were_written() -> None:
    for household in households():
        days = [note.days_ago for note in household.note]
        assert days == sorted(days, reverse=True), household.name


def test_papers_hold_the_persons_data_and_say_that_they_are_for_practice(
    everyone: tuple[Person, ...],
) -> None:
    person = next(p for p in everyone if p.ssn and p.address.line1)
    for kind in KINDS:
        made = paper(kind, person, TODAY)
        text = made.content.decode("utf-8")
        assert person.name.full in text, kind
        assert "practice" in text.lower(), kind
        assert made.name.startswith(kind)


def test_papers_are_of_known_kinds_and_one_is_named_after_a_person() -> None:
    papers = [d for h in households() for d in h.document]
    assert {d.kind for d in papers} == KINDS
    assert "yang_mai_paystub.csv" in {d.name for d in papers}
    someone = households()[0].people(CaseId("c"), TODAY)[0]
    for d in papers:
        ending = Path(paper(d.kind, someone, TODAY).name).suffix
        assert not d.name or Path(d.name).suffix == ending, d.name


def test_rtf_escapes_its_own_signs() -> None:
    household = households()[0]
    someone = household.model_copy(
        update={"person": (household.person[0].model_copy(update={"family": "Ny{å}\\"}),)}
    ).people(CaseId("c"), TODAY)[0]
    text = paper("tribal letter", someone, TODAY).content
    assert b"Ny\\{\\u229?\\}\\\\" in text


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"ssn": "123-45-6789"}, "ssn"),
        ({"phones": ["612-555-2000"]}, "phones"),
        ({"emails": ["mai@mail.com"]}, "emails"),
        ({"ids": [["PMI", "12345678"]]}, "ids"),
        ({"born_days_ago": 3}, "born"),
    ],
)
def test_what_could_be_somebodys_is_refused(change: dict[str, object], says: str) -> None:
    name = "practice/households_metro.toml"
    row = parsed(resource(*name.split("/")), name)["household"][0]
    row["person"][0].update(change)
    with pytest.raises(Damaged, match=says):
        room._checked(row, name)


def test_what_happened_before_the_case_was_opened_is_refused() -> None:
    row = households()[0].model_dump(mode="json") | {"opened_days_ago": 1}
    with pytest.raises(ValueError, match="before the case was opened"):
        SampleHousehold.model_validate(row, strict=False)
