"""What a machine answers is filed and answers nothing; other people's mail is not even read."""

from dataclasses import dataclass, replace

import pytest

from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.replies_by_hand import tray
from assisterdesk.actions.today import NeedKind, today
from assisterdesk.cases.case import CaseState
from assisterdesk.egress.mail import ItemRef, MailAccount, MailConnector, MailTransport, Received
from assisterdesk.practice.ews.mailbox import Address, Message, new_item_id
from assisterdesk.submissions.submission import Evidence, State, Submission
from tests.actions.test_every_fault import On, office, on
from tests.actions.test_replies_from_outside import Sent, sent

__all__ = ["office", "on", "sent"]  # fixtures

pytestmark = pytest.mark.requirement("X3")


def now(sent: Sent) -> Submission:
    found = sent.desk.session.store.submission(sent.submission.id)
    assert found is not None
    return found


def test_a_mail_that_came_back_is_no_answer_and_is_shown(sent: Sent) -> None:
    before = now(sent)
    found = sent.reply(
        sender="postmaster@office.practice.invalid",
        subject="Undeliverable: Case status request",
        text="The address is not known.",
    )
    assert len(found.filed) == 1
    after = now(sent)
    assert (after.state, after.reply_due) == (State.SENT, before.reply_due)
    assert "could not be delivered" in after.problem
    assert after.evidence is Evidence.TRIGGER_SET
    assert sent.case().case.state is CaseState.WAITING
    needs = [n for n in today(sent.desk.session).needs if n.submission == after.id]
    assert [n.kind for n in needs] == [NeedKind.NEEDS_PERSON]
    sent.reply()
    answered = now(sent)
    assert (answered.state, answered.problem) == (State.ANSWERED, "")


def test_somebody_out_of_office_does_not_stop_the_clock(sent: Sent) -> None:
    sent.reply(subject="Automatic reply: Case status request", text="I am away until Monday.")
    after = now(sent)
    assert (after.state, after.problem, after.evidence) == (
        State.SENT,
        "",
        Evidence.TRIGGER_SET,
    )
    assert "I am away until Monday." in [m.text.strip() for m in sent.case().messages]


def test_a_gateways_notice_is_evidence_and_no_answer(sent: Sent) -> None:
    sent.reply(
        sender="no-reply@gateway.office.invalid",
        subject="Encryption notice",
        text="Your message to the desk was encrypted.",
    )
    after = now(sent)
    assert (after.state, after.evidence) == (State.SENT, Evidence.CONFIRMED_BY_NOTICE)
    sent.reply()
    assert now(sent).evidence is Evidence.CONFIRMED_BY_DESK


@dataclass
class Unread:
    """A mailbox of which nothing may be read whole."""

    mail: MailTransport

    def __getattr__(self, name: str) -> object:
        return getattr(self.mail, name)

    def read(self, ref: ItemRef) -> Received:
        raise AssertionError("somebody's mail was read")


@dataclass
class UnreadConnector:
    connector: MailConnector

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        return Unread(self.connector.open(account, secret))  # type: ignore[return-value]


def test_other_peoples_mail_is_not_read_and_nothing_of_it_is_kept(on: On) -> None:
    session = on.desk.session
    check_mail(session)
    (mailbox,) = on.server.mailboxes.values()
    friend = Address("canary-friend@example.org")
    on.server.post.deliver(
        mailbox,
        Message(
            id=new_item_id(),
            subject="canary-subject",
            body="canary-body",
            sender=friend,
            author=friend,
            to=[Address(mailbox.address)],
            message_id="<canary-id@example.org>",
        ),
    )
    connector = session.program.mail
    careful = replace(session, program=replace(session.program, mail=UnreadConnector(connector)))
    found = check_mail(careful)
    assert (found.filed, found.invited, found.waiting) == ((), False, 0)
    assert tray(session) == ()
    assert "canary" not in everything(on)


def everything(on: On) -> str:
    """Every cell of every table of the open store, as text."""
    store = on.desk.session.store
    with store._connections.reading() as db:  # type: ignore[attr-defined]
        names = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        tables = [row["name"] for row in names if not row["name"].startswith("sqlite_")]
        cells = [
            str(value)
            for table in tables
            for row in db.execute(f"SELECT * FROM [{table}]")  # noqa: S608 - names of the schema
            for value in tuple(row)
        ]
    return "\n".join(cells)
