"""Tasks, consents, contacts, the history with undo, hand-over and erasing, as the verbs do them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import consents, erase, hand_over, history
from assisterdesk.actions.cases import add_note, close_case, create_case, open_case, save_person
from assisterdesk.actions.contacts import add_contact
from assisterdesk.actions.documents import LooksAs, add_document, see_document, words_of
from assisterdesk.actions.hand_over import Keeps
from assisterdesk.actions.program import Session
from assisterdesk.actions.tasks import add_task, change_task, turn_task
from assisterdesk.actions.today import NeedKind, today
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import PersonId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.cases.consent import ConsentState, ConsentWay, state_of_case
from assisterdesk.cases.contact import ContactKind, Outcome, Party
from assisterdesk.cases.task import TaskKind
from assisterdesk.egress.text import Channel
from assisterdesk.office.staff import Staff
from tests.actions.parts import Desk

CHOSEN = ("application_help", "ask_the_desk")


def lines(session: Session) -> list[LogLine]:
    seen = LogLine(Action.LOG_VIEWED, session.access("audit"))
    return [entry.line for entry in session.store.log_page(seen, None, 50)][1:]


def a_colleague(desk: Desk) -> Staff:
    omar = Staff(
        StaffId("omar"),
        "Omar Ali",
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER}),
        assister_id="AB12CD34E",
    )
    with desk.session.store.change(desk.session.who.id, "add staff member") as change:
        change.put_staff(omar)
        change.commit()
    return omar


def as_person(desk: Desk, who: Staff) -> Session:
    """The same open store in a colleague's hands."""
    return replace(desk.session, who=who)


# -- tasks


def test_a_task_stands_on_today_until_it_is_done(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    task = add_task(session, desk.access, TaskKind.CALL_CLIENT, "Ask Mai about the notice", day)
    later = add_task(session, desk.access, TaskKind.FOLLOW_UP, due=day + timedelta(days=30))
    view = today(session)
    assert [(t.id, t.kind) for t in view.tasks] == [(task.id, TaskKind.CALL_CLIENT)]
    assert view.due_tasks == 1
    assert "Mai" not in repr(view)
    done = turn_task(session, desk.access, task, done=True)
    assert today(session).tasks == ()
    assert open_case(session, desk.access).tasks == (later, done)
    history.undo_last(session, desk.access)
    assert [t.id for t in today(session).tasks] == [task.id]
    change_task(session, desk.access, task, TaskKind.CALL_DESK, "", day + timedelta(days=1))
    assert today(session).due_tasks == 0


def test_a_task_says_what_to_do_and_goes_to_somebody_who_may_do_it(desk: Desk) -> None:
    with pytest.raises(Incomplete):
        add_task(desk.session, desk.access, TaskKind.OTHER, " ")
    omar = a_colleague(desk)
    with pytest.raises(NotAllowed):
        add_task(desk.session, desk.access, TaskKind.FOLLOW_UP, owner=omar.id)


# -- consents


def test_a_consent_is_recorded_shown_expires_and_is_taken_back(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    assert state_of_case((), day) is ConsentState.MISSING
    consent = consents.record_consent(
        session,
        desk.access,
        ConsentWay.ORAL,
        CHOSEN,
        day,
        person=desk.person.id,
        limits="No calls at work",
        expires_on=day + timedelta(days=10),
    )
    opened = open_case(session, desk.access)
    assert opened.consents == (consent,)
    assert consent.authorized == session.office.name
    assert state_of_case(opened.consents, day) is ConsentState.ENDS_SOON
    assert state_of_case(opened.consents, day + timedelta(days=11)) is ConsentState.EXPIRED
    (need,) = [n for n in today(session).needs if n.kind is NeedKind.CONSENT]
    assert (need.case, need.over) == (desk.access.case, False)
    consents.copy_given(session, desk.access, consent, day)
    revoked = consents.revoke_consent(session, desk.access, consent, day, "By phone")
    assert state_of_case((revoked,), day) is ConsentState.REVOKED
    with pytest.raises(Refused):
        consents.revoke_consent(session, desk.access, revoked, day, "again")
    assert not [n for n in today(session).needs if n.kind is NeedKind.CONSENT]


def test_a_consent_without_content_or_with_impossible_days_is_refused(desk: Desk) -> None:
    session, day = desk.session, desk.program.today()
    early, late = day - timedelta(days=1), day + timedelta(days=1)
    record, way = consents.record_consent, ConsentWay.WRITTEN
    with pytest.raises(Incomplete):
        record(session, desk.access, way, ("nothing",), day)
    for given, ends, copied in ((late, None, None), (day, early, None), (day, None, early)):
        with pytest.raises(Refused):
            record(
                session, desk.access, way, CHOSEN, given, expires_on=ends, copy_given_on=copied
            )


def test_the_wording_carries_the_offices_and_the_persons_name(desk: Desk) -> None:
    said = consents.wording(desk.session, CHOSEN)
    assert desk.session.office.name in said.text
    assert desk.session.who.name in said.text
    assert (said.language, said.own, said.english) == ("English", True, said.text)
    assert not consents.wording(desk.session, CHOSEN, "Karen").own
    hmong = consents.wording(desk.session, CHOSEN, "Hmong")
    assert hmong.whole and not hmong.reviewed and hmong.english == said.text
    assert desk.session.office.name in hmong.text


# -- contacts


def test_a_call_with_the_desk_is_kept_with_what_came_of_it(desk: Desk) -> None:
    contact = add_contact(
        desk.session,
        desk.access,
        ContactKind.PHONE,
        Party.ARC,
        Outcome.REACHED,
        whom=" Jordan ",
        text="They look at the verification.",
    )
    assert contact.whom == "Jordan"
    assert open_case(desk.session, desk.access).contacts == (contact,)
    with pytest.raises(Incomplete):
        add_contact(
            desk.session, desk.access, ContactKind.PHONE, Party.CLIENT, Outcome.REACHED
        )
    with pytest.raises(Refused):
        add_contact(
            desk.session,
            desk.access,
            ContactKind.PHONE,
            Party.CLIENT,
            Outcome.NO_ANSWER,
            at=desk.program.now() + timedelta(hours=1),
        )


# -- the history


@pytest.mark.requirement("O-G2")
def test_the_history_is_a_look_and_its_masked_values_are_another(desk: Desk) -> None:
    session, person = desk.session, desk.person
    save_person(session, desk.access, replace(person, ssn="666123457"))
    entries = history.history(session, desk.access)
    assert lines(session)[0].fields == ("history",)
    assert "666123" not in repr(entries)
    assert history.of_record(entries, "person", person.id) == entries[:2]
    clear = history.reveal_change(session, desk.access, entries[0].id, person.id)
    assert ("666123456", "666123457") in [(f.before, f.after) for f in clear.fields]
    line = lines(session)[0]
    assert (line.action, line.people) == (Action.REVEALED, (person.id,))


def test_undoing_a_change_of_a_person_is_known_to_the_gate_at_once(desk: Desk) -> None:
    session = desk.session
    save_person(session, desk.access, replace(desk.person, phones=("612-555-0177",)))
    told = "Call her at 612-555-0177 or 651-555-0142."
    wrong = {f.person for f in session.gate.spans(Channel.EXPORT, told)}
    assert desk.person.id in wrong
    last = history.undo_last(session, desk.access)
    assert last.verb == "save person"
    again = history.history(session, desk.access)[0]
    assert (again.verb, again.who) == ("undo", session.who.id)
    found = [f for f in session.gate.spans(Channel.EXPORT, told) if f.person == desk.person.id]
    assert [told[f.start : f.end] for f in found] == ["651-555-0142"]


def test_what_left_the_case_by_mistake_comes_back(desk: Desk) -> None:
    session, access = desk.session, desk.access
    history.take_off(session, access, history.PERSON, desk.person.id)
    assert open_case(session, access).people == ()
    assert session.gate.spans(Channel.EXPORT, "Mai Xiong, 651-555-0142"), "the gate still knows her"
    history.put_on(session, access, history.PERSON, desk.person.id)
    assert [p.id for p in open_case(session, access).people] == [desk.person.id]
    with pytest.raises(Refused):
        history.take_off(session, access, history.PERSON, PersonId("nobody"))


def test_an_earlier_version_comes_back_and_the_way_there_stays(desk: Desk) -> None:
    session, access = desk.session, desk.access
    save_person(session, access, replace(desk.person, language="Karen"))
    save_person(session, access, replace(desk.person, language="Hmong"))
    entries = history.history(session, access)
    history.restore_version(session, access, entries[1].id, "person", desk.person.id)
    assert open_case(session, access).people[0].language == "Karen"
    assert len(history.history(session, access)) == len(entries) + 1


def test_nothing_is_undone_where_nothing_was_done(desk: Desk) -> None:
    other = create_case(desk.session, "Hassan family", "renewal")
    access = desk.session.access("status_inquiry", other)
    with pytest.raises(Refused, match="cannot be undone"):
        history.undo_last(desk.session, access)


# -- documents


def test_a_document_is_looked_at_under_a_line_and_nowhere_else(desk: Desk) -> None:
    session, access = desk.session, desk.access
    page = b"%PDF-1.4 something"
    for content, looks_as in (
        (b"name,amount\nMai Xiong,12", LooksAs.TEXT),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), LooksAs.PAGES),
        (page, LooksAs.PAGES),
    ):
        document = add_document(session, access, "paper", content, "notice")
        seen = see_document(session, access, document)
        assert (seen.looks_as, seen.content) == (looks_as, content)
        assert lines(session)[0].detail == document.id
    text = add_document(session, access, "pay.csv", b"name,amount\nMai Xiong,12", "income")
    assert "Mai Xiong" in words_of(see_document(session, access, text))
    broken = add_document(session, access, "x.bin", bytes(range(256)) * 9, "document")
    with pytest.raises(Refused, match="cannot be shown"):
        words_of(see_document(session, access, broken))


# -- handing over


@pytest.mark.requirement("O-D1")
@pytest.mark.parametrize("keeps", list(Keeps))
def test_a_case_is_handed_over_with_what_the_old_owner_keeps(desk: Desk, keeps: Keeps) -> None:
    session, omar = desk.session, a_colleague(desk)
    assert [c.id for c in hand_over.colleagues(session, open_case(session, desk.access).case)] == [
        omar.id
    ]
    case = hand_over.hand_over(session, desk.access, omar.id, keeps)
    assert case.owner == omar.id
    line = next(line for line in lines(session) if line.action is Action.HANDED_OVER)
    assert (line.access.who, line.detail) == (session.who.id, omar.id)
    theirs = as_person(desk, omar)
    access = theirs.access("status_inquiry", case.id)
    add_note(theirs, access, "Took over.")
    if keeps is Keeps.NOTHING:
        with pytest.raises(NotAllowed):
            open_case(session, desk.access)
    else:
        assert open_case(session, desk.access).case.owner == omar.id
    if keeps is Keeps.WORK:
        add_note(session, desk.access, "Still here.")
    else:
        with pytest.raises(NotAllowed):
            add_note(session, desk.access, "No more.")
    back = hand_over.hand_over(theirs, access, session.who.id, Keeps.NOTHING)
    assert back.owner == session.who.id
    add_note(session, desk.access, "Mine again.")
    with pytest.raises(NotAllowed):
        open_case(theirs, access)


def test_only_owner_or_supervisor_hands_over_and_only_to_a_colleague(desk: Desk) -> None:
    session, omar = desk.session, a_colleague(desk)
    for nobody in ("", "unknown", session.who.id):
        with pytest.raises(Incomplete):
            hand_over.hand_over(session, desk.access, StaffId(nobody), Keeps.READ)
    hand_over.hand_over(session, desk.access, omar.id, Keeps.WORK)
    plain = as_person(desk, replace(session.who, roles=frozenset({Role.ASSISTER})))
    with pytest.raises(NotAllowed, match="owner"):
        hand_over.hand_over(plain, desk.access, session.who.id, Keeps.READ)


# -- erasing


def test_a_case_is_erased_by_the_information_owner_once_it_is_closed(desk: Desk) -> None:
    session, access = desk.session, desk.access
    owner = replace(session.who, roles=frozenset({Role.INFORMATION_OWNER}))
    theirs = as_person(desk, owner)
    reference = open_case(session, access).case.reference
    plain = as_person(desk, replace(session.who, roles=frozenset({Role.ASSISTER})))
    with pytest.raises(NotAllowed):
        erase.erase_case(plain, access, "mistake", reference)
    with pytest.raises(Incomplete):
        erase.erase_case(theirs, access, "because", reference)
    with pytest.raises(Incomplete, match="reference"):
        erase.erase_case(theirs, access, "mistake", "WRONG1")
    with pytest.raises(Refused, match="Close"):
        erase.erase_case(theirs, access, "mistake", reference)
    close_case(session, access, open_case(session, access).case, closed=True)
    with session.store.change(owner.id, "roles") as change:
        change.put_staff(owner)
        change.commit()
    stone = erase.erase_case(theirs, access, "mistake", f" {reference.lower()} ")
    assert (stone.reference, stone.people, stone.signed) == (reference, 1, True)
    line = next(line for line in lines(session) if line.action is Action.ERASED)
    assert (line.access.case, line.detail) == (access.case, "mistake")
    with pytest.raises(NotAllowed):
        open_case(session, access)
    found = session.gate.spans(Channel.EXPORT, "Mai Xiong")
    assert desk.person.id not in {f.person for f in found}
    assert session.store.verify_log().first_bad is None
