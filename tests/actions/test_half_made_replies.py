"""A crash between making a reply and writing over it: the half is found, shown, and left alone.

On both servers, at that very point: the server has made the draft, which quotes the mail it
answers, and the program dies before it can put its own words and its mark there.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from assisterdesk.actions.begun_replies import delete_half, found_in_drafts, leave_half
from assisterdesk.actions.compose import OWN_SERVICES
from assisterdesk.actions.program import Session
from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.send import after_interruption, clear, send
from assisterdesk.actions.today import HALF_TEXT, NeedKind, today
from assisterdesk.actions.under_way import alone
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import MailAccount, MailConnector, MailKind, MailTransport
from assisterdesk.practice.ews.faults import When
from assisterdesk.practice.ews.mailbox import Address, Message, new_item_id
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.submissions.submission import State, Submission
from tests.actions.parts import composed_submission, later
from tests.actions.test_every_fault import Crash, DyingConnector, On, office, on

__all__ = ["office", "on"]  # fixtures

pytestmark = pytest.mark.requirement("X2", "M7")


@dataclass
class DiesHalfWay:
    """Its mailbox dies where the server has made a reply that is not ours yet."""

    connector: MailConnector

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        mail = self.connector.open(account, secret)
        if account.kind is MailKind.GRAPH:
            # the first look at what the server made
            mail._files.stored = _dies  # type: ignore[attr-defined]
        else:
            mail._write = _dies_second(mail._write)  # type: ignore[attr-defined]
        return mail


def _dies(*_arguments: object) -> object:
    raise Crash


def _dies_second(write: Callable[[object], object]) -> Callable[[object], object]:
    written: list[object] = []

    def once(work: object) -> object:
        if written:
            raise Crash
        written.append(work)
        return write(work)

    return once


def soon(on: On) -> Session:
    """A few minutes later, when every draft shows."""
    return later(on.desk.session, timedelta(minutes=3))


def in_conversation(on: On) -> Submission:
    """A submission that goes on with an earlier one, ready to be sent."""
    send(on.desk.session, on.ready().id)
    bench, form, composed, verdict = composed_submission(
        on.desk, route=OWN_SERVICES[on.kind], documents=(on.document,)
    )
    assert composed.outgoing is not None and composed.outgoing.in_reply_to
    return clear(on.desk.session, bench, composed, form, verdict)


def cut_off(on: On) -> Submission:
    """The program dies half way, and is started again."""
    if on.kind is MailKind.GRAPH:
        # Graph promises to take our mark along; here it does not
        on.server.faults.add(GraphFault.REPLY_UNMARKED, times=None)  # type: ignore[arg-type]
    waiting = in_conversation(on)
    session = on.desk.session
    dying = DiesHalfWay(session.program.mail)
    with pytest.raises(Crash):
        send(replace(session, program=replace(session.program, mail=dying)), waiting.id)
    on.server.faults.clear()
    after_interruption(session)
    return waiting


@pytest.fixture(autouse=True)
def empty_drafts(on: On) -> None:
    (mailbox,) = on.server.mailboxes.values()
    for draft in mailbox.in_folder("drafts"):
        mailbox.remove(draft)
    for begun in on.desk.session.store.begun_replies(on.desk.session.who.id):
        on.desk.session.store.drop_begun_reply(on.desk.session.who.id, begun.id)


def drafts(on: On) -> list[Message]:
    (mailbox,) = on.server.mailboxes.values()
    return mailbox.in_folder("drafts")


def test_the_half_is_found_and_neither_sent_nor_deleted(on: On) -> None:
    waiting = cut_off(on)
    assert on.drafts() == 1 and found_in_drafts(on.desk.session) == ()
    assert check_mail(on.desk.session).halves == 1
    (begun,) = found_in_drafts(on.desk.session)
    assert begun.submission == waiting.id and begun.found is not None
    needs = [n for n in today(on.desk.session).needs if n.submission == waiting.id]
    assert [(n.kind, n.detail) for n in needs] == [(NeedKind.NEEDS_PERSON, HALF_TEXT)]
    (draft,) = drafts(on)
    assert on.kind is MailKind.GRAPH or "\n> " in draft.body, "it quotes"
    on.live_on(waiting.id)
    assert check_mail(soon(on)).halves == 0, "it is told of once"
    assert len(found_in_drafts(on.desk.session)) == 1
    assert drafts(on) == [draft], "it was touched"
    assert sum(a.message_id == draft.message_id for a in on.server.journal) == 0


def test_deleted_when_the_person_says_so(on: On) -> None:
    waiting = cut_off(on)
    on.live_on(waiting.id)
    check_mail(soon(on))
    (begun,) = found_in_drafts(on.desk.session)
    delete_half(on.desk.session, begun.id)
    assert on.drafts() == 0
    assert on.desk.session.store.begun_replies(on.desk.session.who.id) == ()
    assert on.arrived(waiting.id) == 1
    with pytest.raises(Refused, match="not there any more"):
        delete_half(on.desk.session, begun.id)


def test_left_there_when_the_person_says_so_and_not_asked_about_again(on: On) -> None:
    cut_off(on)
    check_mail(soon(on))
    (begun,) = found_in_drafts(on.desk.session)
    leave_half(on.desk.session, begun.id)
    assert on.drafts() == 1
    assert check_mail(soon(on)).halves == 0
    assert found_in_drafts(on.desk.session) == ()


def test_what_was_changed_since_is_not_deleted(on: On) -> None:
    cut_off(on)
    check_mail(soon(on))
    (begun,) = found_in_drafts(on.desk.session)
    (mailbox,) = on.server.mailboxes.values()
    (draft,) = mailbox.in_folder("drafts")
    draft.body = "The person wrote here."
    mailbox.touch(draft)
    with pytest.raises(Refused, match="changed"):
        delete_half(on.desk.session, begun.id)
    assert on.drafts() == 1
    (again,) = found_in_drafts(on.desk.session)
    assert again.found != begun.found, "it is shown as it is now"


def test_one_the_person_dealt_with_elsewhere_is_forgotten(on: On) -> None:
    cut_off(on)
    check_mail(soon(on))
    (mailbox,) = on.server.mailboxes.values()
    mailbox.remove(mailbox.in_folder("drafts")[0])
    assert check_mail(soon(on)).halves == 0
    assert on.desk.session.store.begun_replies(on.desk.session.who.id) == ()


def test_nothing_is_asked_about_where_all_went_well(on: On) -> None:
    waiting = in_conversation(on)
    assert send(on.desk.session, waiting.id).state is State.SENT
    assert len(on.desk.session.store.begun_replies(on.desk.session.who.id)) == 1
    assert check_mail(soon(on)).halves == 0
    assert on.desk.session.store.begun_replies(on.desk.session.who.id) == ()


@pytest.mark.parametrize("when", list(When))
def test_a_crash_around_the_whole_step_leaves_nothing_to_ask_about(on: On, when: When) -> None:
    waiting = in_conversation(on)
    session = on.desk.session
    dying = DyingConnector(session.program.mail, "save_draft", when)
    with pytest.raises(Crash):
        send(replace(session, program=replace(session.program, mail=dying)), waiting.id)
    after_interruption(session)
    on.live_on(waiting.id)
    assert check_mail(soon(on)).halves == 0
    assert on.drafts() == 0


def test_a_draft_of_another_conversation_is_none_of_ours(on: On) -> None:
    cut_off(on)
    (mailbox,) = on.server.mailboxes.values()
    mailbox.remove(mailbox.in_folder("drafts")[0])
    own = Message(
        id=new_item_id(),
        folder="drafts",
        subject="Lunch",
        to=[Address("friend@example.org")],
        message_id="<lunch@example.org>",
    )
    mailbox.add(own)
    assert check_mail(soon(on)).halves == 0
    mailbox.remove(own)


def test_nothing_is_looked_for_while_it_is_being_written(on: On) -> None:
    waiting = cut_off(on)
    with alone(waiting.id):
        assert check_mail(soon(on)).halves == 0
    assert on.desk.session.store.begun_replies(on.desk.session.who.id) != ()
    assert check_mail(soon(on)).halves == 1
    assert on.desk.session.store.submission(waiting.id).state is State.PREPARED  # type: ignore[union-attr]
