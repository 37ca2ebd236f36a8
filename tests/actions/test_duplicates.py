"""People kept twice are pointed out, merged, and taken apart again."""

from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import duplicates, history
from assisterdesk.actions.cases import (
    create_case,
    give_reason,
    new_person,
    open_case,
    person_to_edit,
    save_person,
)
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Address, Person, PersonName, Relation
from assisterdesk.people.same import SameKind
from tests.actions.parts import Desk


def another(desk: Desk, **more: object) -> Person:
    """Mai once more, as somebody else would enter her: no number, her name otherwise."""
    again = new_person(desk.person.case, "Maiv", "Xyooj", Relation.OTHER_RELATIVE)
    facts = {"birthdate": desk.person.birthdate, **more}
    return replace(again, **facts)  # type: ignore[arg-type]


def elsewhere(desk: Desk, **more: object) -> tuple[Access, Person]:
    """The same in a case of its own."""
    person = another(desk, **more)
    case = create_case(desk.session, "Xyooj household", "1095-A", (person,))
    return give_reason(desk.session, case, "status_inquiry"), replace(person, case=case)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({}, ("name", "birthdate")),
        ({"phones": ("(651) 555-0142",)}, ("name", "birthdate", "phone")),
        ({"name": PersonName("Nobody"), "ssn": "666123456"}, ("birthdate", "ssn")),
        ({"birthdate": None, "ssn": "666123456"}, ("name", "ssn")),
        ({"birthdate": None, "phones": ("651-555-0142",)}, ("name", "phone")),
        ({"birthdate": None, "emails": ("MAI.XIONG@example.org",)}, ("name", "email")),
    ],
)
def test_who_is_likely_the_same_is_pointed_out_with_the_reason(
    desk: Desk, facts: dict[str, object], why: tuple[str, ...]
) -> None:
    person = another(desk)
    access, entered = elsewhere(desk, **facts)
    (found,) = duplicates.likely_same(desk.session, access, entered)
    assert (found.person, found.case, found.name) == (
        desk.person.id,
        desk.person.case,
        "Mai Xiong",
    )
    assert found.why == why
    assert person.id != found.person


@pytest.mark.parametrize(
    "facts",
    [
        # a household shares phone and birthday
        {"name": PersonName("Tou", "Xiong"), "phones": ("651-555-0142",)},
        {"birthdate": None},
        {"birthdate": None, "ssn": "666123457"},
    ],
)
def test_who_shares_too_little_is_not(desk: Desk, facts: dict[str, object]) -> None:
    access, entered = elsewhere(desk, **facts)
    assert duplicates.likely_same(desk.session, access, entered) == ()


@pytest.mark.requirement("O-D1")
def test_of_cases_without_a_grant_nothing_is_said(desk: Desk) -> None:
    omar = Staff(
        StaffId("omar"), "Omar Ali", AssisterKind.NAVIGATOR, frozenset({Role.ASSISTER})
    )
    with desk.session.store.change(desk.session.who.id, "add staff member") as change:
        change.put_staff(omar)
        change.commit()
    his = replace(desk.session, who=omar)
    person = another(desk, ssn="666123456")
    case = create_case(his, "Xyooj household", "1095-A", (person,))
    access = give_reason(his, case, "status_inquiry")
    assert duplicates.likely_same(his, access, replace(person, case=case)) == ()
    likely = duplicates.LikelySame(
        desk.person.id, desk.person.case, "7QX2KD", "Xiong family", "Mai Xiong"
    )
    with pytest.raises(NotAllowed):
        duplicates.decide(his, access, person.id, likely, SameKind.SAME)


@pytest.mark.requirement("O-G2")
def test_looking_for_duplicates_is_logged_with_who_was_found(desk: Desk) -> None:
    access, entered = elsewhere(desk)
    duplicates.likely_same(desk.session, access, entered)
    viewing = LogLine(Action.LOG_VIEWED, desk.session.access("audit"))
    line = desk.session.store.log_page(viewing, None, 2)[1].line
    assert (line.action, line.people, line.detail) == (
        Action.SOUGHT,
        (desk.person.id,),
        "duplicates",
    )
    assert "Xyooj" not in repr(line)


def test_two_records_of_a_case_become_one_and_two_again(desk: Desk) -> None:
    session, access = desk.session, desk.access
    other = another(
        desk,
        phones=("612-555-0177",),
        ids=(("METS case", "000123"),),
        address=Address("9 Elsewhere St", "", "Duluth", "MN", "55802"),
        language="Hmong",
    )
    save_person(session, access, other)
    before = person_to_edit(session, access, desk.person.id)
    same = duplicates.merge(session, access, desk.person.id, other.id)
    opened = open_case(session, access)
    assert [card.id for card in opened.people] == [desk.person.id]
    kept = person_to_edit(session, access, desk.person.id)
    assert kept.phones == (*before.phones, "612-555-0177")
    assert kept.name.others == ("Maiv Xyooj",)
    assert kept.ids == (("METS case", "000123"),)
    assert kept.language == "Hmong"
    assert kept.address == before.address, "what the kept record had stays"
    # a fact that came after the merge stays when it is taken back
    save_person(session, access, replace(kept, phones=(*kept.phones, "218-555-0100")))
    duplicates.un_merge(session, access, same)
    assert {card.id for card in open_case(session, access).people} == {
        desk.person.id,
        other.id,
    }
    assert person_to_edit(session, access, desk.person.id) == replace(
        before, phones=(*before.phones, "218-555-0100")
    )
    assert person_to_edit(session, access, other.id) == other
    with pytest.raises(Refused, match="already"):
        duplicates.un_merge(session, access, same)


def test_a_merge_is_in_the_history_and_taken_back_by_its_own_door(desk: Desk) -> None:
    session, access = desk.session, desk.access
    other = another(desk)
    save_person(session, access, other)
    same = duplicates.merge(session, access, desk.person.id, other.id)
    told = history.history(session, access)
    assert told[0].verb == "merge people"
    with pytest.raises(Refused):
        history.undo_change(session, access, told[0].id)
    duplicates.un_merge(session, access, same)
    assert {card.id for card in open_case(session, access).people} == {
        desk.person.id,
        other.id,
    }


def test_what_was_decided_is_not_pointed_out_again_until_it_is_taken_back(desk: Desk) -> None:
    session = desk.session
    access, entered = elsewhere(desk)
    (likely,) = duplicates.likely_same(session, access, entered)
    for kind in (SameKind.SAME, SameKind.DIFFERENT):
        same = duplicates.decide(session, access, entered.id, likely, kind)
        assert duplicates.likely_same(session, access, entered) == ()
        assert duplicates.likely_same(session, desk.access, desk.person) == ()
        duplicates.take_back(session, access, same)
        assert len(duplicates.likely_same(session, access, entered)) == 1


def test_bad_choices_are_refused(desk: Desk) -> None:
    session, access = desk.session, desk.access
    with pytest.raises(Refused, match="one record"):
        duplicates.merge(session, access, desk.person.id, desk.person.id)
    with pytest.raises(NotAllowed):
        duplicates.merge(session, access, desk.person.id, PersonId("nobody"))
    with pytest.raises(Refused):
        duplicates.merge(session, replace(access, case=None), desk.person.id, PersonId("x"))
    elsewhere_access, _ = elsewhere(desk)
    other = another(desk)
    save_person(session, access, other)
    same = duplicates.merge(session, access, desk.person.id, other.id)
    with pytest.raises(Refused, match="another case"):
        duplicates.un_merge(session, elsewhere_access, same)
    assert same.case == CaseId(access.case or "")
