"""The Exchange transport against a real server, where the environment names one.

Two mailboxes of it are needed: the one under test, and a peer that plays the desk. Only standard
EWS is used. The test messages stay in both mailboxes. Optional: `..._ADDRESS` and
`..._PEER_ADDRESS` where the user name is no address, `..._AUTH` (basic or ntlm), `..._AUTHORITY`
(a PEM file).
"""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from assisterdesk.actions.delivery import Delivery
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, StaffId, SubmissionId, new_id
from assisterdesk.basics.kinds import DeskId
from assisterdesk.egress.cleared import Cleared, _clear
from assisterdesk.egress.mail import Envelope, MailAccount, MailTransport, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Attachment, Outgoing, Protection, Recipient
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.transports._loopback import is_loopback
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts
from tests.transports.tls_front import tls_front

PREFIX = "ASSISTERDESK_TEST_EWS_"
NEEDED = ("URL", "USER", "PASSWORD", "PEER_USER", "PEER_PASSWORD")
MISSING = [PREFIX + name for name in NEEDED if not os.environ.get(PREFIX + name)]

pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"for a real Exchange server set {', '.join(MISSING)}"
)

#: a real server delivers when it gets to it
PATIENCE_S = 60.0


def setting(name: str, otherwise: str = "") -> str:
    return os.environ.get(PREFIX + name) or otherwise


@dataclass
class Real:
    """The two mailboxes. `since`: where the peer's inbox stood when the test began."""

    account: MailAccount
    peer: MailAccount
    loopback: bool
    mail: MailTransport
    desk: MailTransport
    since: str

    def open(self, account: MailAccount, password: str) -> MailTransport:
        timeouts = Timeouts(connect=20, read=90)
        return ExchangeConnector(loopback_only=self.loopback, timeouts=timeouts).open(
            account, password
        )

    def arrived(self, submission: str, at_least: int = 1) -> list[Envelope]:
        """What the peer has of a submission, once so many came or the patience ends."""

        def found() -> list[Envelope]:
            envelopes, _ = self.desk.new_mail(self.since)
            return [e for e in envelopes if e.submission == submission or submission in e.subject]

        return until(found, lambda mails: len(mails) >= at_least)


def until(look: Callable[[], list[Envelope]], enough: Callable[[list[Envelope]], bool]) -> (
    list[Envelope]
):
    end = time.monotonic() + PATIENCE_S
    while not enough(found := look()) and time.monotonic() < end:
        pause(1.0)
    return found


def pause(seconds: float) -> None:
    """Leave the server its time; nothing here tells when it is done."""
    from threading import Event

    Event().wait(seconds)


@pytest.fixture(scope="module")
def way() -> Iterator[tuple[str, str, bool]]:
    """(address, authority, whether it is this machine)."""
    url = setting("URL")
    local = is_loopback(urlsplit(url).hostname or "")
    named = setting("AUTHORITY")
    if named or not local:
        yield url, Path(named).read_text("utf-8") if named else "", local
    else:
        with tls_front(url) as (address, authority):
            yield address, authority, True


@pytest.fixture
def real(way: tuple[str, str, bool]) -> Iterator[Real]:
    url, authority, local = way

    def account(user: str, address: str) -> MailAccount:
        return MailAccount(
            endpoint=url,
            address=address,
            username=user,
            trigger=Trigger(TriggerKind.RECIPIENT_RULE),
            auth=setting("AUTH", "basic"),
            authority_pem=authority,
        )

    own = account(setting("USER"), setting("ADDRESS", setting("USER")))
    peer = account(setting("PEER_USER"), setting("PEER_ADDRESS", setting("PEER_USER")))
    connector = ExchangeConnector(loopback_only=local, timeouts=Timeouts(connect=20, read=90))
    mail = connector.open(own, setting("PASSWORD"))
    desk = connector.open(peer, setting("PEER_PASSWORD"))
    _, since = desk.new_mail("")
    yield Real(own, peer, local, mail, desk, since)
    mail.close()
    desk.close()


def message(
    real: Real,
    *,
    subject: str = "",
    body: str = "This is a test. It is about nobody.\n\nSecond paragraph — žluťoučký",
    attachments: tuple[Attachment, ...] = (),
    sensitivity: str = "",
    in_reply_to: str = "",
) -> Cleared:
    id = new_id()
    return _clear(
        Outgoing(
            route="exchange",
            protection=Protection.APPROVED_SERVICE,
            recipients=(Recipient(real.peer.address),),
            subject=subject or f"AssisterDesk test {id}",
            body=body,
            attachments=attachments,
            sensitivity=sensitivity,
            submission=id,
            in_reply_to=in_reply_to,
        )
    )


def delivered(real: Real, cleared: Cleared) -> tuple[Submission, list[State]]:
    """Sent by the same steps as a submission, with the states it went through."""
    now = datetime.now(UTC)
    states: list[State] = []
    waiting = Submission(
        id=SubmissionId(cleared.outgoing.submission),
        case=CaseId(""),
        case_type="",
        title="",
        desk=DeskId.ARC,
        route="exchange",
        reference="",
        by=StaffId("test"),
        created_at=now,
        state=State.PREPARED,
        content_hash=cleared.outgoing.content_hash,
        changed_at=now,
    )
    delivery = Delivery(real.mail, lambda kept: states.append(kept.state), SystemClock())
    after = delivery.send(waiting, cleared)
    if after.state is State.OUTCOME_UNKNOWN:
        # a server may need its time until Sent shows it
        pause(5.0)
        after = delivery.settle(after)
    return after, states


def went_or_says_so(after: Submission) -> bool:
    """Some servers answer nonsense after the mail has left, or keep it in Drafts: then the outcome
    is unknown and a person is told why, but it went all the same."""
    if after.state is State.OUTCOME_UNKNOWN:
        return bool(after.problem)
    return after.state is State.SENT


def test_both_mailboxes_let_us_in(real: Real):
    real.mail.check()
    real.desk.check()


def test_a_wrong_password_is_told_as_such(real: Real):
    stranger = real.open(real.account, "certainly not the password")
    with pytest.raises(Refused):
        stranger.check()
    stranger.close()


def test_a_draft_is_saved_read_back_and_discarded(real: Real):
    files = (Attachment("7QX2KD-notice-1.pdf", b"%PDF-1.7 \x00\xff test", "application/pdf"),)
    wanted = message(real, attachments=files)
    draft = real.mail.attach(real.mail.save_draft(wanted), wanted, 0)
    stored = real.mail.read_back(draft)
    assert [a.casefold() for a in stored.to] == [real.peer.address.casefold()]
    assert stored.subject == wanted.outgoing.subject
    assert stored.body.split() == wanted.outgoing.body.split()
    assert [(f.name, f.size, f.sha256) for f in stored.attachments] == [
        (f.name, len(f.content), f.sha256) for f in files
    ]
    assert stored.submission == wanted.outgoing.submission
    real.mail.discard(stored.ref)
    assert real.mail.find(wanted.outgoing.submission).draft is None


def test_a_submission_arrives_once_and_whole(real: Real):
    files = (
        Attachment("7QX2KD-notice-1.pdf", bytes(range(256)) * 40, "application/pdf"),
        Attachment("7QX2KD-paystub-2.png", b"\x89PNG" + b"x" * 3_000_000, "image/png"),
    )
    wanted = message(real, attachments=files)
    after, states = delivered(real, wanted)
    assert State.VERIFIED in states, after.problem
    assert went_or_says_so(after)
    (envelope,) = real.arrived(wanted.outgoing.submission)
    received = real.desk.read(envelope.ref)
    assert received.text.split() == wanted.outgoing.body.split()
    assert dict(received.attachments) == {f.name: f.content for f in files}
    pause(3.0)
    assert len(real.arrived(wanted.outgoing.submission)) == 1
    if after.state is State.SENT:
        # as after a crash: the mailbox tells that it went
        assert delivered(real, wanted)[0].state is State.SENT
        pause(3.0)
    assert len(real.arrived(wanted.outgoing.submission)) == 1, "sent twice"


def test_a_confidential_mail_stays_confidential(real: Real):
    wanted = message(real, sensitivity="Confidential")
    draft = real.mail.save_draft(wanted)
    assert real.mail.read_back(draft).sensitivity == "Confidential"
    real.mail.discard(real.mail.read_back(draft).ref)


def test_a_draft_that_is_gone_cannot_be_sent(real: Real):
    from assisterdesk.basics.errors import Trouble

    wanted = message(real)
    draft = real.mail.save_draft(wanted)
    real.mail.discard(draft)
    with pytest.raises((Trouble, Refused)):
        real.mail.send(draft, wanted)
    assert real.mail.find(wanted.outgoing.submission).sent is None


def test_a_follow_up_answers_without_a_word_of_what_it_answers(real: Real):
    first = message(real, body="Secret of household one.")
    assert went_or_says_so(delivered(real, first)[0])
    (asked,) = real.arrived(first.outgoing.submission)
    again = message(
        real, body="About another matter.", in_reply_to=asked.message_id or "<none@example.org>"
    )
    assert went_or_says_so(delivered(real, again)[0])
    (envelope,) = real.arrived(again.outgoing.submission)
    received = real.desk.read(envelope.ref)
    assert received.text.split() == ["About", "another", "matter."]
    assert "Secret" not in received.text + received.html
    assert envelope.subject == again.outgoing.subject


def test_only_what_came_since_is_new(real: Real):
    wanted = message(real)
    assert went_or_says_so(delivered(real, wanted)[0])
    assert real.arrived(wanted.outgoing.submission)
    _, cursor = real.desk.new_mail(real.since)
    assert wanted.outgoing.submission not in {
        e.submission for e in real.desk.new_mail(cursor)[0]
    }
