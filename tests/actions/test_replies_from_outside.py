"""What comes with a desk's reply: kept whole, shown harmless, shut away until it is let go."""

from dataclasses import dataclass

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import OpenCase, open_case
from assisterdesk.actions.compose import OWN_SERVICE, start
from assisterdesk.actions.exits_files import document_to_open, document_to_save
from assisterdesk.actions.quarantine import release
from assisterdesk.actions.replies import MailCheck, check_mail
from assisterdesk.actions.replies_by_hand import HandReply, file_reply
from assisterdesk.actions.send import clear, send
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import Received
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.mailbox import Address, Message, StoredFile, new_item_id
from assisterdesk.submissions.submission import State, Submission
from tests.actions.parts import Desk, composed_submission

HTML = (
    "<html><body><p>We <b>received</b> it.</p><script>alert(1)</script>"
    '<table><tr><td>October</td><td>paid</td></tr></table><img src="https://t.example/p.gif">'
    '<a href="https://evil.example/x">www.mnsure.org</a></body></html>'
)
PDF = b"%PDF-1.7 practice notice %%EOF"


@dataclass
class Sent:
    desk: Desk
    submission: Submission

    def reply(
        self,
        *,
        html: str = "",
        text: str = "We received it.",
        files: tuple[tuple[str, bytes], ...] = (),
        subject: str | None = None,
        answers: str | None = None,
        chain: str = "",
        sender: str = ARC_ADDRESS,
    ) -> MailCheck:
        """The desk writes this, and the mailbox is looked into."""
        practice = self.desk.program.practice
        assert practice is not None
        mailbox = self.desk.exchange.mailboxes[practice.account.address]
        sent = self.submission.message_id if answers is None else answers
        self.desk.exchange.post.deliver(
            mailbox,
            Message(
                id=new_item_id(),
                subject=f"Re: {self.submission.reference}" if subject is None else subject,
                body=html or text,
                body_type="HTML" if html else "Text",
                sender=Address(sender),
                author=Address(sender),
                to=[Address(practice.account.address)],
                message_id=f"<{new_item_id()}@arc.practice.invalid>",
                in_reply_to=sent,
                references=chain or sent,
                files=[
                    StoredFile(new_item_id(), name, content, "application/octet-stream")
                    for name, content in files
                ],
            ),
        )
        return check_mail(self.desk.session)

    def case(self) -> OpenCase:
        return open_case(self.desk.session, self.desk.access)


@pytest.fixture
def sent(desk: Desk) -> Sent:
    desk.open_own_service()
    desk.exchange.desks.automatic = False
    bench, form, composed, verdict = composed_submission(desk, route=OWN_SERVICE)
    waiting = clear(desk.session, bench, composed, form, verdict)
    after = send(desk.session, waiting.id)
    assert after.state is State.SENT
    return Sent(desk, after)


@pytest.mark.requirement("M8")
def test_a_reply_in_html_is_kept_harmless_beside_its_text(sent: Sent) -> None:
    (message,) = sent.reply(html=HTML).filed
    assert "<td>October</td>" in message.html
    assert "script" not in message.html
    assert "t.example" not in message.html
    (kept,) = sent.case().messages
    assert kept.html == message.html
    assert kept.message_id.endswith("@arc.practice.invalid>")


def test_html_without_a_text_of_its_own_is_read_by_its_structure() -> None:
    from assisterdesk.actions.reply_filing import text_of
    from assisterdesk.egress.mail import Envelope, ItemRef

    envelope = Envelope(ItemRef("x"), "", "", None, "", "", "")
    assert text_of(Received(envelope, " ", HTML)).splitlines() == [
        "We received it.",
        "October | paid",
        "www.mnsure.org [evil.example]",
    ]


@pytest.mark.requirement("M8")
def test_attachments_come_into_the_store_quarantined(sent: Sent) -> None:
    (message,) = sent.reply(files=(("C:\\mail\\notice.pdf", PDF), ("empty.txt", b""))).filed
    assert message.left_behind == 1
    (document,) = sent.case().documents
    assert (document.name, document.quarantined, document.came_with) == (
        "notice.pdf",
        True,
        message.id,
    )
    session, access = sent.desk.session, sent.desk.access
    for leave in (
        lambda: document_to_open(session, access, document.id),
        lambda: document_to_save(session, access, document.id, "x.pdf"),
    ):
        with pytest.raises(Refused, match="quarantine"):
            leave()
    assert start(session, access).documents == ()


def test_a_person_lets_it_go_and_the_log_says_so(sent: Sent) -> None:
    sent.reply(files=(("notice.pdf", PDF),))
    session, access = sent.desk.session, sent.desk.access
    (document,) = sent.case().documents
    assert not release(session, access, document).quarantined
    assert document_to_open(session, access, document.id).attachments[0].content == PDF
    assert [d.id for d in start(session, access).documents] == [document.id]
    seen = LogLine(Action.LOG_VIEWED, session.access("audit"))
    lines = [entry.line for entry in session.store.log_page(seen, None, 50)]
    assert any(line.fields == ("quarantine",) and line.detail == document.id for line in lines)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notice.pdf", b"MZ\x00\x00 a program"),
        ("notice.pdf", b"<html>not a pdf</html>"),
        ("notice.pdf.exe", PDF),
        ("securedoc.html", b"<html>open me</html>"),
        ("list.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "_VBA_PROJECT".encode("utf-16-le")),
        ("run.js", b"alert(1)"),
        ("files.zip", b"PK\x03\x04 files"),
    ],
)
def test_what_could_run_or_is_not_what_it_says_stays_shut(
    sent: Sent, name: str, content: bytes
) -> None:
    sent.reply(files=((name, content),))
    (document,) = sent.case().documents
    with pytest.raises(Refused, match="stays in quarantine"):
        release(sent.desk.session, sent.desk.access, document)
    assert sent.case().documents[0].quarantined


def test_a_reply_taken_in_by_hand_keeps_its_file_quarantined(sent: Sent) -> None:
    reply = HandReply("We received it.", file="reply.eml", content=b"From: x\nTo: y\nDate: z\n\nHi")
    message = file_reply(sent.desk.session, sent.desk.access, reply, sent.submission.id)
    (document,) = sent.case().documents
    assert (document.quarantined, document.came_with) == (True, message.id)


def test_a_notice_of_an_encrypted_message_is_told_apart(sent: Sent) -> None:
    (message,) = sent.reply(files=(("message.rpmsg", b"wrapped"),)).filed
    assert message.notice
    assert sent.case().messages[0].notice


def test_the_reference_in_the_desks_subject_comes_before_the_thread(sent: Sent) -> None:
    second = _second_case(sent.desk)
    check = sent.reply(subject=f"Re: {second.reference}")
    assert [m.case for m in check.filed] == [second.case]


def test_a_chain_over_two_cases_without_a_sign_waits_in_the_tray(sent: Sent) -> None:
    second = _second_case(sent.desk)
    chain = f"{sent.submission.message_id} {second.message_id}"
    found = sent.reply(subject="Re: your requests", answers="<new@x>", chain=chain)
    assert (found.filed, found.waiting) == ((), 1)
    filed = sent.reply(subject="Re: your requests", answers=second.message_id, chain=chain).filed
    assert [m.case for m in filed] == [second.case]


def _second_case(desk: Desk) -> Submission:
    from dataclasses import replace
    from datetime import date

    from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
    from assisterdesk.people.person import Relation

    case = create_case(desk.session, "Yang family", "renewal")
    access = give_reason(desk.session, case, "status_inquiry")
    person = replace(
        new_person(case, "Bao", "Yang", Relation.SELF),
        birthdate=date(1990, 1, 2),
        ssn="666-12-9999".replace("-", ""),
        phones=("651-555-0177",),
    )
    save_person(desk.session, access, person)
    other = replace(desk, access=access, person=person)
    bench, form, composed, verdict = composed_submission(other, route=OWN_SERVICE)
    return send(desk.session, clear(desk.session, bench, composed, form, verdict).id)
