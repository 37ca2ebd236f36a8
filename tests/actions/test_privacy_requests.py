"""A person's request for their list, from the signed letter to the closed record (O-D2)."""

import io
from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import privacy_requests as verbs
from assisterdesk.actions.exits_ask import ask, let_out
from assisterdesk.actions.privacy_contacts import list_due, privacy_contacts, save_contacts
from assisterdesk.actions.privacy_letters import letter_leaving, letters_of
from assisterdesk.basics.access import Exemption
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.egress.outgoing import Outcome, Override
from assisterdesk.privacy.person_request import Asker, Step
from assisterdesk.privacy.record import Delivery
from tests.actions.parts import Desk, give_roles


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


@pytest.fixture
def desk(desk: Desk) -> Desk:
    give_roles(desk, Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER)
    return desk


def received(desk: Desk, **more):
    return verbs.receive(
        desk.session,
        "Mai Xiong",
        desk.program.today(),
        address="1420 Larpenteur Ave W\nSaint Paul, MN 55113",
        **more,
    )


def verified(desk: Desk):
    request = verbs.see_signature(desk.session, received(desk), desk.program.today())
    people = verbs.find_people(desk.session, "xiong")
    return verbs.verify_identity(
        desk.session, request, "photo_id_in_person", [p.id for p in people]
    )


@pytest.mark.requirement("O-D2")
def test_a_signed_request_ends_in_a_letter_and_a_record(desk: Desk) -> None:
    today = desk.program.today()
    request = verified(desk)
    assert request.people == (desk.person.id,)
    request = verbs.compile_list(desk.session, request)
    titles = {i.title for i in request.items}
    assert {"Name", "Birthdate", "Social Security number", "Phone", "Address"} <= titles
    request, pdf = verbs.write_letter(desk.session, request)
    said = text_of(pdf)
    assert "Social Security number" in said and request.number in said and "Mai Xiong" in said
    for value in ("666-12-3456", "666123456", "mai.xiong@example.org"):
        assert value not in said, "kinds, never values"
    request = verbs.deliver(desk.session, request, Delivery.WRITTEN, today)
    request = verbs.close(desk.session, request)
    assert request.step is Step.CLOSED
    assert verbs.requests(desk.session) == (request,)
    assert [x.id for x in letters_of(desk.session, request.id)] == [request.letter]


@pytest.mark.requirement("O-D2")
def test_the_clock_is_ten_business_days_from_arrival(desk: Desk) -> None:
    # Thanksgiving, the Friday after it is a business day of the state's desks or not by catalogue
    assert list_due(date(2026, 11, 2)) == date(2026, 11, 17)
    assert received(desk).due == list_due(desk.program.today())


@pytest.mark.requirement("O-D2")
def test_a_weak_check_does_not_open_strong_data(desk: Desk) -> None:
    request = verbs.see_signature(desk.session, received(desk), desk.program.today())
    with pytest.raises(Refused, match="stronger way"):
        verbs.verify_identity(desk.session, request, "facts_only", [desk.person.id])
    with pytest.raises(Incomplete):
        verbs.verify_identity(desk.session, request, "a guess", [desk.person.id])


@pytest.mark.requirement("O-D2")
def test_steps_come_in_order(desk: Desk) -> None:
    request = received(desk)
    with pytest.raises(Refused, match="Signature seen"):
        verbs.verify_identity(desk.session, request, "photo_id_in_person", [desk.person.id])
    with pytest.raises(Refused):
        verbs.compile_list(desk.session, request)
    with pytest.raises(Refused, match="Compile"):
        verbs.write_letter(desk.session, request)


@pytest.mark.requirement("O-D2")
def test_investigation_material_is_left_out_and_the_letter_does_not_say_which(
    desk: Desk,
) -> None:
    request = verbs.compile_list(desk.session, verified(desk))
    ssn = next(i for i in request.items if i.title == "Social Security number")
    request = verbs.leave_out(desk.session, request, [ssn.id])
    _, pdf = verbs.write_letter(desk.session, request)
    said = text_of(pdf)
    assert "Social Security number" not in said
    assert "Birthdate" in said


@pytest.mark.requirement("O-D2")
def test_when_all_is_investigation_material_nothing_is_responsive(desk: Desk) -> None:
    request = verbs.compile_list(desk.session, verified(desk))
    request = verbs.leave_out(desk.session, request, [i.id for i in request.items])
    assert request.none_responsive
    _, pdf = verbs.write_letter(desk.session, request)
    assert "no confidential personal information about you that is responsive" in text_of(pdf)


@pytest.mark.requirement("O-C")
def test_somebody_acts_for_the_person_and_shows_that_they_may(desk: Desk) -> None:
    today = desk.program.today()
    with pytest.raises(Incomplete):
        received(desk, asker=Asker.GUARDIAN)
    request = received(desk, asker=Asker.GUARDIAN, asker_name="Tou Xiong")
    with pytest.raises(Incomplete, match="may act for them"):
        verbs.see_signature(desk.session, request, today)
    request = received(
        desk, asker=Asker.GUARDIAN, asker_name="Tou Xiong", authority="Court order seen"
    )
    assert verbs.see_signature(desk.session, request, today).step is Step.SIGNED


def test_bad_input_is_refused_in_plain_words(desk: Desk) -> None:
    today = desk.program.today()
    with pytest.raises(Incomplete):
        verbs.receive(desk.session, "  ", today)
    with pytest.raises(Refused, match="future"):
        verbs.receive(desk.session, "Mai Xiong", today + timedelta(days=1))
    with pytest.raises(Incomplete):
        verbs.find_people(desk.session, "x")
    with pytest.raises(Incomplete, match="why"):
        verbs.close(desk.session, received(desk))


@pytest.mark.requirement("O-G4")
def test_every_look_stands_in_the_log_with_the_persons_own_request_as_its_ground(
    desk: Desk,
) -> None:
    verbs.compile_list(desk.session, verified(desk))
    line = LogLine(Action.LOG_VIEWED, desk.session.access("audit"))
    entries = desk.session.store.log_page(line, None, 50)
    kept = next(e.line for e in entries if e.line.fields == ("what is kept",))
    assert kept.people == (desk.person.id,)
    assert kept.access.exemption is Exemption.OWN_REQUEST
    assert any(e.line.action is Action.SOUGHT for e in entries)
    assert "iong" not in repr(entries)


@pytest.mark.requirement("O-D1")
def test_only_the_privacy_office_works_on_requests(desk: Desk) -> None:
    request = received(desk)
    plain = replace(desk.session.who, roles=frozenset({Role.ASSISTER, Role.SUPERVISOR}))
    other = replace(desk.session, who=plain)
    for verb in (
        lambda: verbs.requests(other),
        lambda: verbs.see_signature(other, request, desk.program.today()),
        lambda: verbs.find_people(other, "xiong"),
        lambda: verbs.compile_list(other, request),
        lambda: save_contacts(other, privacy_contacts(other)),
    ):
        with pytest.raises(NotAllowed):
            verb()


@pytest.mark.requirement("O-D2")
def test_a_letter_leaves_by_the_gate_alone(desk: Desk) -> None:
    request = verbs.compile_list(desk.session, verified(desk))
    request, pdf = verbs.write_letter(desk.session, request)
    letter = letters_of(desk.session, request.id)[0]
    asked = ask(desk.session, letter_leaving(desk.session, letter, verbs.REASON, "letter.pdf"))
    assert asked.verdict.outcome is Outcome.WARN
    assert PiiCategory.PERSON_NAME in {f.category for f in asked.verdict.findings}
    with pytest.raises(Refused):
        let_out(desk.session, asked)
    cleared = let_out(desk.session, asked, Override.JUSTIFIED, "asked for on a signed form")
    assert cleared.outgoing.attachments[0].content == pdf


@pytest.mark.requirement("O-D4")
def test_the_contact_and_the_officer_are_the_offices_and_stand_on_letters(desk: Desk) -> None:
    contacts = replace(
        privacy_contacts(desk.session),
        contact_phone="651-555-0188",
        officer_name="Ayan Warsame",
        officer_body="Northern Board",
    )
    saved = save_contacts(desk.session, contacts)
    assert privacy_contacts(desk.session) == saved
    request = verbs.compile_list(desk.session, verified(desk))
    said = text_of(verbs.write_letter(desk.session, request)[1])
    assert "651-555-0188" in said and "Ayan Warsame, Northern Board" in said
    with pytest.raises(Incomplete):
        save_contacts(desk.session, replace(contacts, officer_name=""))
    with pytest.raises(Refused, match="role"):
        save_contacts(desk.session, replace(contacts, contact="nobody"))
