"""The promise of a mail transport, as tests: every transport's test class inherits this one.

The inheriting class gives a fixture `office` that returns an `Office`.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import pytest

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.ids import new_id
from assisterdesk.egress.cleared import Cleared, _clear
from assisterdesk.egress.mail import MailTransport
from assisterdesk.egress.outgoing import Attachment, Outgoing, Protection, Recipient

KEYWORD = "[secure]"


@dataclass(frozen=True)
class Letter:
    """A mail for the test's own inbox."""

    sender: str
    subject: str
    text: str
    html: str = ""
    attachments: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True)
class Landed:
    """What a desk got."""

    subject: str
    body: str
    submission: str
    attachments: tuple[tuple[str, str], ...]
    message_id: str = field(default="")
    references: str = ""
    sensitivity: str = "Normal"


class Office(Protocol):
    """A mail server with one mailbox, whose trigger is the subject keyword, and a desk."""

    desk: str

    def open(self) -> MailTransport: ...

    def landed(self) -> list[Landed]: ...

    def deliver(self, letter: Letter) -> None: ...


def cleared(
    office: Office,
    *,
    subject: str = f"{KEYWORD} Case status - 7QX2KD",
    body: str = "Please tell us the status of case 7QX2KD.",
    attachments: tuple[Attachment, ...] = (),
    headers: tuple[tuple[str, str], ...] = (),
    protection: Protection = Protection.APPROVED_SERVICE,
    sensitivity: str = "",
    in_reply_to: str = "",
) -> Cleared:
    return _clear(
        Outgoing(
            route="own_service",
            protection=protection,
            recipients=(Recipient(office.desk),),
            subject=subject,
            body=body,
            attachments=attachments,
            headers=headers,
            sensitivity=sensitivity,
            submission=new_id(),
            in_reply_to=in_reply_to,
        )
    )


def sent_whole(mail: MailTransport, message: Cleared) -> None:
    """Every step, as a submission takes them."""
    draft = mail.save_draft(message)
    for index in range(len(message.outgoing.attachments)):
        draft = mail.attach(draft, message, index)
    mail.send(mail.read_back(draft).ref, message)


class MailTransportContract:
    """Inherited by each transport's test class."""

    @pytest.fixture
    def mail(self, office: Office):
        transport = office.open()
        yield transport
        transport.close()

    def test_check_signs_in(self, mail: MailTransport):
        mail.check()

    def test_a_draft_comes_back_as_it_was_saved(self, office: Office, mail: MailTransport):
        message = cleared(office, body="Line one\nLine two\n\nRegards")
        stored = mail.read_back(mail.save_draft(message))
        assert stored.to == (office.desk,)
        assert stored.cc == stored.bcc == ()
        assert stored.subject == message.outgoing.subject
        assert stored.body.splitlines() == message.outgoing.body.splitlines()
        assert stored.attachments == ()
        assert stored.submission == message.outgoing.submission

    @pytest.mark.parametrize(
        "text",
        [
            "Pa Houa Vang thov kev pab ntawm ntaub ntawv — “MinnesotaCare”",
            "Xaashi: caafimaad & <xog> \"kale\" ]]> 'x'",
            "José Núñez, 保險, 🩺, ຂໍຄວາມຊ່ວຍເຫຼືອ",
        ],
    )
    def test_any_language_survives(self, office: Office, mail: MailTransport, text: str):
        message = cleared(office, body=text)
        draft = mail.save_draft(message)
        assert mail.read_back(draft).body == text
        mail.send(draft, message)
        assert [landed.body for landed in office.landed()] == [text]

    @pytest.mark.parametrize("content", [b"", b"plain", bytes(range(256)) * 300], ids=len)
    def test_attachments_are_byte_for_byte_the_same(
        self, office: Office, mail: MailTransport, content: bytes
    ):
        files = (
            Attachment("7QX2KD-notice-1.pdf", content, "application/pdf"),
            Attachment("7QX2KD-paystub-2.png", content[::-1], "image/png"),
        )
        message = cleared(office, attachments=files)
        sent_whole(mail, message)
        wanted = {(file.name, hashlib.sha256(file.content).hexdigest()) for file in files}
        assert set(office.landed()[0].attachments) == wanted

    def test_a_draft_read_back_names_its_attachments(self, office: Office, mail: MailTransport):
        file = Attachment("7QX2KD-notice-1.pdf", b"%PDF-1.7 practice", "application/pdf")
        message = cleared(office, attachments=(file,))
        stored = mail.read_back(mail.attach(mail.save_draft(message), message, 0))
        assert [(f.name, f.size, f.sha256) for f in stored.attachments] == [
            (file.name, len(file.content), file.sha256)
        ]

    def test_saving_and_attaching_sends_nothing(self, office: Office, mail: MailTransport):
        message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
        mail.attach(mail.save_draft(message), message, 0)
        assert office.landed() == []

    def test_a_sent_mail_carries_its_submission_and_lies_in_sent(
        self, office: Office, mail: MailTransport
    ):
        message = cleared(office)
        sent_whole(mail, message)
        landed = office.landed()
        assert [one.submission for one in landed] == [message.outgoing.submission]
        traces = mail.find(message.outgoing.submission)
        assert traces.sent is not None
        assert traces.sent_at is not None
        assert traces.sent_at.tzinfo is not None
        assert traces.message_id == landed[0].message_id
        assert traces.draft is None

    def test_find_tells_a_draft_from_a_sent_mail(self, office: Office, mail: MailTransport):
        first, second = cleared(office), cleared(office)
        draft = mail.save_draft(first)
        sent_whole(mail, second)
        traces = mail.find(first.outgoing.submission)
        assert traces.sent is None
        assert traces.draft is not None
        assert traces.draft.id == draft.id
        assert not traces.draft_submitted

    def test_find_knows_nothing_of_what_never_was(self, mail: MailTransport):
        traces = mail.find(new_id())
        assert (traces.sent, traces.draft, traces.draft_submitted) == (None, None, False)

    def test_a_discarded_draft_is_gone(self, office: Office, mail: MailTransport):
        message = cleared(office)
        mail.discard(mail.save_draft(message))
        assert mail.find(message.outgoing.submission).draft is None

    def test_a_draft_cannot_be_sent_twice(self, office: Office, mail: MailTransport):
        message = cleared(office)
        draft = mail.read_back(mail.save_draft(message)).ref
        mail.send(draft, message)
        with pytest.raises(Trouble):
            mail.send(draft, message)
        assert len(office.landed()) == 1

    def test_a_draft_that_changed_since_it_was_checked_is_not_sent(
        self, office: Office, mail: MailTransport
    ):
        message = cleared(office, attachments=(Attachment("a-1.txt", b"x", "text/plain"),))
        checked = mail.read_back(mail.save_draft(message)).ref
        mail.attach(checked, message, 0)
        with pytest.raises(Refused):
            mail.send(checked, message)
        assert office.landed() == []

    def test_only_mail_that_came_since_the_cursor_is_new(self, office: Office, mail: MailTransport):
        office.deliver(Letter("first@example.org", "First", "1"))
        found, cursor = mail.new_mail("")
        assert [envelope.subject for envelope in found] == ["First"]
        office.deliver(Letter("second@example.org", "Second", "2"))
        office.deliver(Letter("third@example.org", "Third", "3"))
        found, cursor = mail.new_mail(cursor)
        assert [envelope.subject for envelope in found] == ["Second", "Third"]
        found, _ = mail.new_mail(cursor)
        assert found == ()

    def test_a_cursor_lives_longer_than_the_connection(self, office: Office, mail: MailTransport):
        office.deliver(Letter("first@example.org", "First", "1"))
        _, cursor = mail.new_mail("")
        office.deliver(Letter("second@example.org", "Second", "2"))
        again = office.open()
        found, _ = again.new_mail(cursor)
        again.close()
        assert [envelope.subject for envelope in found] == ["Second"]

    def test_a_cursor_of_another_mailbox_starts_over(self, office: Office, mail: MailTransport):
        office.deliver(Letter("first@example.org", "First", "1"))
        found, _ = mail.new_mail("later;bm9uc2Vuc2U=")
        assert [envelope.subject for envelope in found] == ["First"]

    def test_the_desks_reply_names_what_it_answers(self, office: Office, mail: MailTransport):
        _, cursor = mail.new_mail("")
        message = cleared(office)
        sent_whole(mail, message)
        ((reply,), _) = mail.new_mail(cursor)
        sent_id = mail.find(message.outgoing.submission).message_id
        assert reply.sender == office.desk
        assert reply.in_reply_to == sent_id
        assert sent_id in reply.references
        assert reply.received_at is not None
        assert reply.received_at.tzinfo is not None

    def test_a_mail_is_read_whole(self, office: Office, mail: MailTransport):
        office.deliver(
            Letter(
                office.desk,
                "Re: Case status - 7QX2KD",
                "Wax walba waa diyaar.",
                "",
                (("notice.pdf", b"%PDF-1.7 \x00\xff"),),
            )
        )
        ((envelope,), _) = mail.new_mail("")
        received = mail.read(envelope.ref)
        assert received.envelope.subject == "Re: Case status - 7QX2KD"
        assert received.text == "Wax walba waa diyaar."
        assert received.html == ""
        assert received.attachments == (("notice.pdf", b"%PDF-1.7 \x00\xff"),)
        assert "authentication-results" in {name.lower() for name, _ in received.headers}

    def test_a_mail_in_html_keeps_both_forms(self, office: Office, mail: MailTransport):
        office.deliver(Letter(office.desk, "Notice", "", "<p>Read <b>this</b></p>"))
        ((envelope,), _) = mail.new_mail("")
        assert mail.read(envelope.ref).html == "<p>Read <b>this</b></p>"

    def test_a_follow_up_stays_in_the_conversation_of_the_desks_reply(
        self, office: Office, mail: MailTransport
    ):
        first = cleared(office, body="Secret of household one")
        sent_whole(mail, first)
        ((reply,), _) = mail.new_mail("")
        file = Attachment("a-1.txt", b"x", "text/plain")
        again = cleared(
            office,
            subject=f"{KEYWORD} Plan change - 7QX2KD",
            body="About another matter",
            attachments=(file,),
            in_reply_to=reply.message_id,
        )
        draft = mail.save_draft(again)
        stored = mail.read_back(mail.attach(draft, again, 0))
        assert (stored.to, stored.cc, stored.bcc) == ((office.desk,), (), ())
        assert (stored.subject, stored.body) == (again.outgoing.subject, "About another matter")
        assert stored.submission == again.outgoing.submission
        assert [f.name for f in stored.attachments] == ["a-1.txt"]
        mail.send(stored.ref, again)
        landed = office.landed()[-1]
        assert (landed.subject, landed.body) == (again.outgoing.subject, "About another matter")
        assert landed.submission == again.outgoing.submission
        assert landed.references.split()[-1] == reply.message_id
        assert mail.find(again.outgoing.submission).sent is not None

    def test_a_follow_up_before_any_reply_stays_in_the_conversation_of_what_was_sent(
        self, office: Office, mail: MailTransport
    ):
        first = cleared(office)
        sent_whole(mail, first)
        before = mail.find(first.outgoing.submission).message_id
        again = cleared(office, body="One more thing", in_reply_to=before)
        sent_whole(mail, again)
        assert office.landed()[-1].references.split()[-1] == before
        assert office.landed()[-1].body == "One more thing"

    def test_without_the_mail_to_answer_it_is_a_new_message(
        self, office: Office, mail: MailTransport
    ):
        message = cleared(office, in_reply_to="<gone@example.org>")
        sent_whole(mail, message)
        (landed,) = office.landed()
        assert (landed.references, landed.body) == ("", message.outgoing.body)

    def test_a_reply_that_must_be_encrypted_carries_the_trigger_too(
        self, office: Office, mail: MailTransport
    ):
        sent_whole(mail, cleared(office))
        ((reply,), _) = mail.new_mail("")
        with pytest.raises(Refused):
            mail.save_draft(
                cleared(office, subject="Case status - 7QX2KD", in_reply_to=reply.message_id)
            )
        private = cleared(office, in_reply_to=reply.message_id, sensitivity="Confidential")
        sent_whole(mail, private)
        assert office.landed()[-1].sensitivity == "Confidential"

    def test_a_mail_without_the_trigger_is_not_saved(self, office: Office, mail: MailTransport):
        message = cleared(office, subject="Case status - 7QX2KD")
        with pytest.raises(Refused):
            mail.save_draft(message)
        assert mail.find(message.outgoing.submission).draft is None

    def test_plain_mail_needs_no_trigger(self, office: Office, mail: MailTransport):
        message = cleared(office, subject="request secure email", protection=Protection.PLAIN)
        sent_whole(mail, message)
        assert [one.subject for one in office.landed()] == ["request secure email"]

    def test_a_clearance_for_another_way_out_is_refused(self, office: Office, mail: MailTransport):
        message = cleared(office, protection=Protection.UNENCRYPTED_EXIT)
        with pytest.raises(Refused):
            mail.save_draft(message)

    def test_a_closed_mailbox_does_nothing(self, office: Office, mail: MailTransport):
        mail.close()
        steps: list[Callable[[], object]] = [
            mail.check,
            lambda: mail.save_draft(cleared(office)),
            lambda: mail.find("x"),
        ]
        for step in steps:
            with pytest.raises(Trouble):
                step()

    def test_nothing_that_is_shown_of_it_holds_a_secret(self, office: Office, mail: MailTransport):
        mail.check()
        assert "practice-password" not in repr(mail)
        assert office.desk not in repr(mail)
