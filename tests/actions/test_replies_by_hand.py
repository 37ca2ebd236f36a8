"""Replies that came another way, and the tray of mail that fits no case."""

from datetime import timedelta
from email.message import EmailMessage

import pytest

from assisterdesk.actions.cases import open_case
from assisterdesk.actions.documents import LARGEST, plain_name
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.quarantine import release
from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.replies_by_hand import (
    HandReply,
    file_reply,
    file_waiting,
    lay_aside,
    put_back,
    read_reply,
    tray,
)
from assisterdesk.actions.secure_channel import request_by_hand
from assisterdesk.actions.send import clear
from assisterdesk.actions.site_assist import PieceKind, sent_on_site
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.mailbox import Address, Message, new_item_id
from assisterdesk.securemail.channel import REQUEST_SUBJECT
from assisterdesk.submissions.submission import Evidence, State, Submission
from tests.actions.parts import Desk, composed_submission
from tests.egress.files.outlook_files import attachment, compound
from tests.egress.files.outlook_files import message as outlook
from tests.egress.files.pdf_files import pdf

MAIL = (
    b"From: ARC <navigators@mnsure.org>\r\nTo: a@b.invalid\r\nSubject: RE: renewal\r\n"
    b"Date: Fri, 20 Nov 2026 10:00:00 -0600\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe renewal was received.\r\n"
)


def sent(desk: Desk) -> Submission:
    desk.open_site()
    bench, form, composed, verdict = composed_submission(desk)
    ready = clear(desk.session, bench, composed, form, verdict)
    return sent_on_site(
        desk.session, ready.id, (PieceKind.RECIPIENT, PieceKind.SUBJECT, PieceKind.MESSAGE)
    )


@pytest.mark.requirement("M7", "X3")
def test_a_pasted_reply_is_filed_and_stops_the_clock(desk: Desk) -> None:
    submission = sent(desk)
    reply = HandReply("The renewal was received on Monday.")
    message = file_reply(desk.session, desk.access, reply, submission.id)
    after = desk.session.store.submission(submission.id)
    assert after is not None
    assert (after.state, after.evidence) == (State.ANSWERED, Evidence.SECURE_SITE)
    assert message in open_case(desk.session, desk.access).messages


def test_a_mail_file_is_read_and_kept_as_it_came(desk: Desk) -> None:
    submission = sent(desk)
    reply = read_reply("answer.eml", MAIL)
    assert (reply.sender, reply.subject) == ("navigators@mnsure.org", "RE: renewal")
    assert "was received" in reply.text and reply.received_at is not None
    file_reply(desk.session, desk.access, reply, submission.id)
    assert [d.name for d in open_case(desk.session, desk.access).documents] == ["answer.eml"]


def test_what_is_no_reply_is_refused(desk: Desk) -> None:
    submission = sent(desk)
    with pytest.raises(Refused):
        read_reply("answer.exe", b"MZ")
    with pytest.raises(Refused):
        read_reply("answer.pdf", b"%PDF-1.4 broken")
    with pytest.raises(Incomplete):
        file_reply(desk.session, desk.access, HandReply("  "), submission.id)
    ahead = desk.program.now() + timedelta(days=1)
    with pytest.raises(Refused):
        file_reply(desk.session, desk.access, HandReply("x", received_at=ahead), submission.id)
    after = desk.session.store.submission(submission.id)
    assert after is not None and after.state is State.SENT


def answer(*files: tuple[str, bytes], html: str = "", date: str = "") -> bytes:
    """A mail of the desk as another program saves it."""
    mail = EmailMessage()
    mail["From"] = "ARC <navigators@mnsure.org>"
    mail["To"] = "a@b.invalid"
    mail["Subject"] = "RE: renewal"
    mail["Date"] = date or "Fri, 20 Nov 2026 10:00:00 -0600"
    mail["Message-ID"] = "<answer@mnsure.invalid>"
    mail.set_content("The renewal was received.")
    if html:
        mail.add_alternative(html, subtype="html")
    for name, content in files:
        mail.add_attachment(content, "application", "octet-stream", filename=name)
    return mail.as_bytes()


@pytest.mark.requirement("M7", "X3")
def test_what_came_in_a_mail_file_lies_on_the_case_in_quarantine(desk: Desk) -> None:
    submission = sent(desk)
    html = "<p>The renewal was <b>received</b>.<img src=https://x.invalid/1><script>1</script></p>"
    letter = ("../../Letter of \u202efdp.exe", b"%PDF-1.4 %%EOF")
    mail = answer(letter, ("run.exe", b"MZ" + bytes(64)), html=html)
    reply = read_reply("answer.eml", mail)
    assert reply.text == "The renewal was received."
    message = file_reply(desk.session, desk.access, reply, submission.id)
    assert "<b>received</b>" in message.html
    assert "img" not in message.html and "script" not in message.html
    assert message.message_id == "<answer@mnsure.invalid>"
    documents = {d.name: d for d in open_case(desk.session, desk.access).documents}
    assert set(documents) == {"answer.eml", "Letter of fdp.exe", "run.exe"}
    assert all(d.quarantined and d.came_with == message.id for d in documents.values())
    with pytest.raises(Refused, match="program"):
        release(desk.session, desk.access, documents["run.exe"])
    with pytest.raises(Refused):
        release(desk.session, desk.access, documents["Letter of fdp.exe"])
    assert not release(desk.session, desk.access, documents["answer.eml"]).quarantined


def test_words_a_person_changed_have_no_other_form(desk: Desk) -> None:
    reply = read_reply("answer.eml", answer(html="<p>The renewal was received.</p>"))
    assert reply.worded(reply.text).html
    changed = reply.worded("Received.")
    assert (changed.text, changed.html, changed.file) == ("Received.", "", "answer.eml")


def test_an_outlook_file_is_taken_apart_as_well(desk: Desk) -> None:
    submission = sent(desk)
    made = outlook("RE: renewal", "The renewal was received.")
    content = compound(made | attachment(0, "Letter.pdf", b"%PDF-1.4 %%EOF"))  # type: ignore[arg-type]
    reply = read_reply("answer.MSG", content)
    assert (reply.text, reply.subject) == ("The renewal was received.", "RE: renewal")
    file_reply(desk.session, desk.access, reply, submission.id)
    names = [d.name for d in open_case(desk.session, desk.access).documents]
    assert sorted(names) == ["Letter.pdf", "answer.MSG"]


def test_a_scanned_letter_is_kept_and_a_person_says_what_it_says(desk: Desk) -> None:
    submission = sent(desk)
    picture = b"%PDF-1.4 scanned"
    kept = HandReply("", file="letter.pdf", content=picture)
    filed = file_reply(desk.session, desk.access, kept.worded("Received."), submission.id)
    assert filed.text == "Received."
    (letter,) = open_case(desk.session, desk.access).documents
    assert letter.quarantined and letter.came_with == filed.id
    blank = read_reply("blank.pdf", pdf(b""))
    assert (blank.text, blank.file) == ("", "blank.pdf")


def test_an_encrypted_or_damaged_mail_asks_for_its_words(desk: Desk) -> None:
    sealed = answer().replace(b"text/plain", b"application/pkcs7-mime")
    for content in (sealed, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut"):
        with pytest.raises(Refused, match="Paste the text"):
            read_reply("answer.msg", content)
    with pytest.raises(Refused, match="larger than 25 MB"):
        read_reply("answer.eml", bytes(LARGEST + 1))


def test_a_mail_whose_clock_ran_ahead_is_filed_as_of_now(desk: Desk) -> None:
    submission = sent(desk)
    ahead = answer(date="Fri, 20 Nov 2093 10:00:00 -0600")
    filed = file_reply(desk.session, desk.access, read_reply("a.eml", ahead), submission.id)
    assert filed.received_at == filed.filed_at


def test_a_notice_taken_from_a_file_is_called_one(desk: Desk) -> None:
    assert read_reply("a.eml", answer(("message.rpmsg", b"wrapped"))).notice
    assert not read_reply("a.eml", answer(("Letter.pdf", b"%PDF-"))).notice


def test_a_file_name_shows_what_it_is() -> None:
    assert plain_name("C:\\people\\Mai\\letter.pdf") == "letter.pdf"
    assert plain_name("../../etc/passwd") == "passwd"
    assert plain_name("Letter \u202efdp.exe") == "Letter fdp.exe"
    assert plain_name("a.txt:run.exe") == "a.txt_run.exe"
    assert plain_name("\x00..") == "document"
    assert len(plain_name("x" * 900 + ".pdf")) == 200
    assert plain_name("x" * 900 + ".pdf").endswith("x.pdf")


def deliver(desk: Desk, subject: str, body: str) -> None:
    (mailbox,) = desk.exchange.mailboxes.values()
    desk.exchange.post.deliver(
        mailbox,
        Message(
            id=new_item_id(),
            subject=subject,
            body=body,
            body_type="Text",
            sender=Address(ARC_ADDRESS),
            author=Address(ARC_ADDRESS),
            to=[Address(mailbox.address)],
            message_id=f"<{new_item_id()}@example.org>",
        ),
    )


@pytest.mark.requirement("X3")
def test_mail_that_fits_no_case_waits_and_is_filed_by_hand(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    submission = sent(desk)
    deliver(desk, "About your question", "It was received.")
    assert check_mail(desk.session).waiting == 1
    assert check_mail(desk.session).waiting == 0
    (waiting,) = tray(desk.session)
    assert waiting.subject == "About your question"
    with pytest.raises(Incomplete):
        file_waiting(desk.session, waiting.id, "AAAAAA")
    message = file_waiting(desk.session, waiting.id, submission.reference.lower())
    assert "received" in message.text
    after = desk.session.store.submission(submission.id)
    assert after is not None and after.state is State.ANSWERED
    assert tray(desk.session) == ()


def test_what_is_laid_aside_can_be_put_back(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    deliver(desk, "News", "Of all desks.")
    check_mail(desk.session)
    (waiting,) = tray(desk.session)
    lay_aside(desk.session, waiting.id)
    assert tray(desk.session) == ()
    put_back(desk.session, waiting)
    assert tray(desk.session) == (waiting,)


@pytest.mark.requirement("M7", "M8")
def test_the_request_for_another_mail_program_names_nobody(desk: Desk) -> None:
    outgoing = request_by_hand(desk.session).outgoing
    assert (outgoing.subject, outgoing.body) == (REQUEST_SUBJECT, "")
    assert [r.address for r in outgoing.recipients] == [ARC_ADDRESS]
