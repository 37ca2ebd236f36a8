"""A case goes to a colleague at another computer, sealed, and what differs there is shown."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest

from assisterdesk.access.letters import LetterCard
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.case_package import (
    Standing,
    Take,
    colleagues_cards,
    compare,
    open_package,
    own_card,
    pack,
    take_in,
)
from assisterdesk.actions.cases import add_note, close_case, open_case, rewrite_note, save_person
from assisterdesk.actions.consents import record_consent
from assisterdesk.actions.contacts import add_contact
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.erase import erase_case
from assisterdesk.actions.history import history
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.actions.tasks import add_task
from assisterdesk.actions.today import today
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Damaged, Incomplete, NotAllowed, Refused, WrongPassphrase
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import Role
from assisterdesk.bootstrap import practice_office
from assisterdesk.cases.association import AssociationKind
from assisterdesk.cases.consent import ConsentWay
from assisterdesk.cases.contact import ContactKind, Outcome, Party
from assisterdesk.cases.task import TaskKind
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Attachment, Outgoing, Protection
from assisterdesk.egress.sealed_file import MAGIC, SealedFile
from assisterdesk.egress.text import Channel
from tests.actions.parts import Desk

WORDS = "birch canoe seven harbor"


@dataclass
class Other:
    """A colleague at another computer, with a store of their own."""

    program: Program
    session: Session

    def access(self, case: str) -> Access:
        return self.session.access("status_inquiry", case)  # type: ignore[arg-type]


@pytest.fixture
def other() -> Iterator[Other]:
    with practice_office() as (program, _):
        assert program.practice is not None
        first = replace(program.practice.first, id=StaffId(new_id()), name="Omar Ali")
        session, _ = create_office(program, program.practice.office, first, WORDS)
        try:
            yield Other(program, session)
        finally:
            session.store.close()


def content(cleared: Cleared) -> bytes:
    return cleared.outgoing.attachments[0].content


def fill(desk: Desk) -> None:
    session, access, day = desk.session, desk.access, desk.program.today()
    note = add_note(session, access, "Called Mai.")
    rewrite_note(session, access, note, "Called Mai twice.")
    add_document(session, access, "pay.csv", b"name\nMai Xiong", "income")
    add_task(session, access, TaskKind.CALL_CLIENT, "Ask Mai", day)
    record_consent(session, access, ConsentWay.ORAL, ("application_help",), day)
    add_contact(session, access, ContactKind.PHONE, Party.ARC, Outcome.NO_ANSWER)
    add_association(session, access, TypedAssociation(AssociationKind.CASE_ASSOCIATION))


def sent(desk: Desk, other: Other) -> bytes:
    return content(pack(desk.session, desk.access, own_card(other.session)))


def lines(session: Session) -> list[LogLine]:
    seen = LogLine(Action.LOG_VIEWED, session.access("audit"))
    return [entry.line for entry in session.store.log_page(seen, None, 50)][1:]


def test_a_case_arrives_whole_at_another_computer(desk: Desk, other: Other) -> None:
    fill(desk)
    here = open_case(desk.session, desk.access)
    package = open_package(other.session, sent(desk, other), WORDS)
    assert package.sender == desk.session.who.name
    access = other.access(here.case.id)
    compared = compare(other.session, package, access)
    assert not compared.here
    assert {d.standing for d in compared.differences} == {Standing.NEW}
    case = take_in(other.session, compared, Take.NEWER, access)
    there = open_case(other.session, access)
    assert case == here.case.id
    assert there.case.owner == other.session.who.id
    assert (there.case.reference, there.case.household) == (
        here.case.reference,
        here.case.household,
    )
    assert there.people == here.people
    assert there.notes == here.notes
    assert there.documents == here.documents
    assert there.consents == here.consents
    assert there.contacts == here.contacts
    assert [t.text for t in there.tasks] == ["Ask Mai"]
    assert today(other.session).due_tasks == 1, "the task is the new owner's now"
    with other.session.store.look(LogLine(Action.OPENED, access)) as look:
        assert look.document_bytes(there.documents[0].id) == b"name\nMai Xiong"
        assert [n.text for n in look.note_versions(there.notes[0].id)] == [
            "Called Mai.",
            "Called Mai twice.",
        ]
    assert other.session.gate.spans(Channel.EXPORT, "651-555-0142"), "the gate knows her here"
    assert [e.verb for e in history(other.session, access)] == ["unpack case"]


def test_packing_and_taking_in_are_logged_and_nothing_readable_leaves(
    desk: Desk, other: Other
) -> None:
    fill(desk)
    cleared = pack(desk.session, desk.access, own_card(other.session))
    for word in (b"Called Mai", b"Xiong", b"651-555", b"666123456"):
        assert word not in content(cleared)
    assert cleared.outgoing.attachments[0].name.startswith("case-")
    packed = [line for line in lines(desk.session) if line.action is Action.EXPORTED]
    assert packed[0].recipient == own_card(other.session).slot
    assert packed[1].people == (desk.person.id,), "whose data it was stands in the log"
    package = open_package(other.session, content(cleared), WORDS)
    access = other.access(package.case.id)
    take_in(other.session, compare(other.session, package, access), Take.NEWER, access)
    taken = next(line for line in lines(other.session) if line.action is Action.IMPORTED)
    assert (taken.people, taken.result) == ((desk.person.id,), "new case")


def test_what_differs_is_shown_with_the_newer_side(desk: Desk, other: Other) -> None:
    fill(desk)
    package = open_package(other.session, sent(desk, other), WORDS)
    access = other.access(package.case.id)
    take_in(other.session, compare(other.session, package, access), Take.NEWER, access)
    again = compare(other.session, package, access)
    assert [d.part.kind for d in again.differences] == ["task"], "only whose task it is differs"
    assert again.count(Standing.OLDER) == 1

    # each side goes on: the note is rewritten there, the person here
    note = open_case(other.session, access).notes[0]
    rewrite_note(other.session, access, note, "They called back.")
    save_person(desk.session, desk.access, replace(desk.person, language="Karen"))
    package = open_package(other.session, sent(desk, other), WORDS)
    compared = compare(other.session, package, access)
    newer = {d.part.kind for d in compared.differences if d.standing is Standing.NEWER}
    assert newer == {"person"}
    take_in(other.session, compared, Take.NEWER, access)
    there = open_case(other.session, access)
    assert there.people[0].language == "Karen"
    assert there.notes[0].text == "They called back."

    # and back: what was written there comes home, on top of what is here
    back = content(pack(other.session, access, own_card(desk.session)))
    package = open_package(desk.session, back, desk.passphrase)
    compared = compare(desk.session, package, desk.access)
    take_in(desk.session, compared, Take.NEWER, desk.access)
    home = open_case(desk.session, desk.access)
    assert home.notes[0].text == "They called back."
    assert home.notes[0].version == 3
    assert home.case.owner == desk.session.who.id, "taking in hands nothing over"


def test_two_versions_of_one_note_are_both_kept(desk: Desk, other: Other) -> None:
    note = add_note(desk.session, desk.access, "one")
    package = open_package(other.session, sent(desk, other), WORDS)
    access = other.access(package.case.id)
    take_in(other.session, compare(other.session, package, access), Take.NEWER, access)
    rewrite_note(other.session, access, open_case(other.session, access).notes[0], "there")
    rewrite_note(desk.session, desk.access, note, "here")
    package = open_package(other.session, sent(desk, other), WORDS)
    take_in(other.session, compare(other.session, package, access), Take.ALL, access)
    with other.session.store.look(LogLine(Action.OPENED, access)) as look:
        assert [n.text for n in look.note_versions(note.id)] == ["one", "there", "here"]


def test_only_the_one_it_is_sealed_for_opens_it(desk: Desk, other: Other) -> None:
    sealed = sent(desk, other)
    with pytest.raises(Refused, match="somebody else"):
        open_package(desk.session, sealed, desk.passphrase)
    with pytest.raises(WrongPassphrase):
        open_package(other.session, sealed, "birch canoe seven harbour")
    mine = own_card(desk.session)
    moved = replace(SealedFile.from_bytes(sealed), store=mine.store, slot=mine.slot)
    with pytest.raises(Damaged):
        open_package(desk.session, moved.to_bytes(), desk.passphrase)
    for at in (len(sealed) - 1, len(sealed) // 2):
        broken = bytearray(sealed)
        broken[at] ^= 1
        with pytest.raises(Damaged):
            open_package(other.session, bytes(broken), WORDS)
    for nonsense in (b"", b"PK\x03\x04", MAGIC, sealed[:80]):
        with pytest.raises(Refused):
            open_package(other.session, nonsense, WORDS)


def test_a_card_is_text_that_cannot_be_mistaken(desk: Desk) -> None:
    card = own_card(desk.session)
    assert LetterCard.from_text(card.as_text()) == card
    assert len(card.fingerprint.replace(" ", "")) == 16
    assert replace(card, public=bytes(32)).fingerprint != card.fingerprint
    assert colleagues_cards(desk.session) == ()
    for text in ("", "{}", card.as_text().replace(card.slot, "x"), "[1]", "null", "1" * 9_000):
        with pytest.raises(Refused):
            LetterCard.from_text(text)
    with pytest.raises(Refused, match="card"):
        pack(desk.session, desk.access, replace(card, public=bytes(32)))


def test_nothing_unsealed_leaves_as_a_case_package(desk: Desk) -> None:
    gate = desk.session.gate
    sealed = SealedFile("a" * 32, "b" * 32, bytes(60)).to_bytes()
    whole = Outgoing(
        "case_package",
        Protection.SEALED_TO_COLLEAGUE,
        attachments=(Attachment("case-7QX2KD.adcase", sealed),),
    )
    assert gate.judge(whole).outcome.value == "go"
    with pytest.raises(Refused):
        gate.clear(whole)  # nobody decided
    for other in (
        replace(whole, attachments=(Attachment("case.adcase", b"Mai Xiong"),)),
        replace(whole, attachments=()),
        replace(whole, attachments=whole.attachments * 2),
        replace(whole, body="Mai Xiong 651-555-0142"),
        replace(whole, protection=Protection.UNENCRYPTED_EXIT),
        replace(whole, route="export"),
        replace(whole, route="plain_mail"),
    ):
        assert gate.judge(other).outcome.value == "refused"


def test_packing_needs_the_grant_to_send_and_taking_in_the_grant_to_write(
    desk: Desk, other: Other
) -> None:
    stranger = replace(desk.session, who=replace(desk.session.who, id=StaffId("nobody")))
    with pytest.raises(NotAllowed):
        pack(stranger, stranger.access("status_inquiry", desk.access.case), own_card(other.session))
    package = open_package(other.session, sent(desk, other), WORDS)
    access = other.access(package.case.id)
    take_in(other.session, compare(other.session, package, access), Take.NEWER, access)
    nobody = replace(other.session, who=replace(other.session.who, id=StaffId("nobody")))
    with pytest.raises(NotAllowed):
        compare(nobody, package, nobody.access("status_inquiry", package.case.id))
    again = compare(other.session, package, access)
    with pytest.raises(Incomplete):
        take_in(other.session, again, Take.NEWER, access)
    with pytest.raises(Refused, match="here already"):
        compare(other.session, package, other.session.access("daily_work"))


def test_an_erased_case_does_not_come_back_in_a_package(desk: Desk, other: Other) -> None:
    package = open_package(other.session, sent(desk, other), WORDS)
    access = other.access(package.case.id)
    take_in(other.session, compare(other.session, package, access), Take.NEWER, access)
    theirs = replace(
        other.session,
        who=replace(other.session.who, roles=frozenset({Role.INFORMATION_OWNER})),
    )
    with theirs.store.change(theirs.who.id, "roles") as change:
        change.put_staff(theirs.who)
        change.commit()
    close_case(theirs, access, open_case(theirs, access).case, closed=True)
    erase_case(theirs, access, "mistake", package.case.reference)
    with pytest.raises(Refused, match="erased"):
        compare(other.session, package, access)


def test_a_taken_reference_is_drawn_anew(desk: Desk, other: Other) -> None:
    package = open_package(other.session, sent(desk, other), WORDS)
    access = other.access(package.case.id)
    compared = compare(other.session, package, access)
    taken = replace(package.case, id=new_id(), household="Hassan family")  # type: ignore[arg-type]
    with other.session.store.change(other.session.who.id, "create case") as change:
        change.put_case(taken)
        change.commit()
    case = take_in(other.session, compared, Take.NEWER, access)
    assert other.session.store.case_reference(case) not in ("", package.case.reference)


def test_the_days_of_a_package_survive(desk: Desk, other: Other) -> None:
    born = date(2026, 11, 1)
    save_person(desk.session, desk.access, replace(desk.person, birthdate=born, newborn=True))
    add_task(desk.session, desk.access, TaskKind.FOLLOW_UP, due=born + timedelta(days=400))
    package = open_package(other.session, sent(desk, other), WORDS)
    person = next(p.as_person() for p in package.parts if p.kind == "person")
    assert (person.birthdate, person.newborn) == (born, True)
    assert "Mai" not in repr(package)
