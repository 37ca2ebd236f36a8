"""A saved mail is taken apart by the reading process: head, words, files, and nothing hangs."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from struct import pack

import pytest

from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    ENCRYPTED,
    TOO_MANY,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.mail_apart import parts_of
from assisterdesk.egress.extract.mail_parts import MOST_FILES, as_answer, from_answer
from assisterdesk.egress.extract.outlook import OLDER_OFFICE
from assisterdesk.egress.extract.sandbox import Sandbox
from tests.egress.files.outlook_files import attachment, compound, message, text

SENT = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(seconds=5.0)
    yield made
    made.close()


def eml(body: str = "The renewal was received.") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "ARC <navigators@desk.invalid>"
    mail["To"] = "office@example.org"
    mail["Subject"] = "RE: renewal"
    mail["Date"] = SENT
    mail["Message-ID"] = "<1@desk.invalid>"
    mail.set_content(body)
    return mail


def test_a_mail_gives_its_head_its_words_and_its_files(sandbox: Sandbox) -> None:
    mail = eml()
    mail.add_alternative("<p>The renewal was <b>received</b>.</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.4 x", "application", "pdf", filename="Nöticé.pdf")
    mail.add_attachment("a,b\n1,2\n", "csv", filename="list.csv")
    parts = sandbox.mail_of(mail.as_bytes())
    assert (parts.subject, parts.sender) == ("RE: renewal", "navigators@desk.invalid")
    assert (parts.sent_at, parts.message_id) == (SENT, "<1@desk.invalid>")
    assert parts.text.strip() == "The renewal was received."
    assert "<b>received</b>" in parts.html
    assert [name for name, _ in parts.files] == ["Nöticé.pdf", "list.csv"]
    assert parts.files[0][1] == b"%PDF-1.4 x" and parts.left_behind == 0
    for said in (parts.text, "x</p>", "PDF-1.4"):
        assert said.strip() not in repr(parts)


def test_a_mail_inside_a_mail_is_one_file_and_signatures_are_none() -> None:
    mail = eml()
    mail.add_attachment(eml("The inner one."))
    mail.add_attachment(b"seal", "application", "pkcs7-signature", filename="smime.p7s")
    ((name, content),) = parts_of(mail.as_bytes()).files
    assert name == "RE: renewal.eml"
    assert parts_of(content).text.strip() == "The inner one."


def test_a_picture_among_the_words_and_a_second_text_are_files() -> None:
    mail = eml()
    mail.add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo>")
    mail.add_attachment("For the file.", filename="note.txt")
    assert [n for n, _ in parts_of(mail.as_bytes()).files] == ["attachment.png", "note.txt"]


def test_an_empty_attachment_is_none_and_too_many_are_counted() -> None:
    mail = eml()
    mail.add_attachment(b"", "application", "pdf", filename="empty.pdf")
    for number in range(MOST_FILES + 3):
        mail.add_attachment(b"x", "application", "pdf", filename=f"{number}.pdf")
    parts = parts_of(mail.as_bytes())
    assert (len(parts.files), parts.left_behind) == (MOST_FILES, 3)


def outlook(moment: datetime | None = SENT, **more: object) -> bytes:
    ticks = (moment - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
    made = message("RE: renewal", "The renewal was received.", **more)  # type: ignore[arg-type]
    properties = bytes(32) + pack("<HHIQ", 0x40, 0x0039, 6, ticks)
    made["__properties_version1.0"] = properties.ljust(4096, b"\x00")
    made |= text(0x0C1F, "navigators@desk.invalid") | text(0x1035, "<1@desk.invalid>")
    return compound(made)  # type: ignore[arg-type]


def test_an_outlook_message_gives_the_same(sandbox: Sandbox) -> None:
    inner = {**message("Inner", "The inner one."), "__properties_version1.0": b"x"}
    files = attachment(0, "Letter.pdf", b"%PDF-1.4 x") | attachment(1, "Inner", inner)  # type: ignore[arg-type]
    parts = sandbox.mail_of(outlook(**files))
    assert (parts.subject, parts.sender) == ("RE: renewal", "navigators@desk.invalid")
    assert (parts.sent_at, parts.message_id) == (SENT, "<1@desk.invalid>")
    assert parts.text == "The renewal was received."
    (letter, within) = parts.files
    assert letter[0] == "Letter.pdf" and letter[1].startswith(b"%PDF-1.4 x")
    assert within[0] == "Inner.txt" and b"The inner one." in within[1]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 nothing", DAMAGED),
        (compound({"WordDocument": b"x"}), OLDER_OFFICE),
        (b"%PDF-1.4 nothing", UNKNOWN),
        (b"From: a@b.invalid\nTo: c@d.invalid\nSubject: x\nMIME-Version: 1.0\n"
         b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA", ENCRYPTED),
        (b"From: a@b.invalid\nTo: c@d.invalid\nSubject: x\n"
         b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\na\n" * 1_200, TOO_MANY),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_apart_says_why(
    sandbox: Sandbox, content: bytes, why: str
) -> None:
    with pytest.raises(CouldNotLook) as caught:
        sandbox.mail_of(content)
    assert caught.value.why == why


def nested(deep: int) -> bytes:
    head = b"From: a@b.invalid\nTo: c@d.invalid\nSubject: x\nMIME-Version: 1.0\n"
    return head + b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(deep)
    )


@pytest.mark.parametrize(
    "content",
    [
        nested(2_000),
        b"Subject: =?utf-8?B?" + b"A" * 9_999 + b"\nFrom: \xff\xfe\nDate: never\nTo: <\n\n\xff",
        b"From: a\nTo: b\nSubject: c\nContent-Type: text/plain; charset=no-such\n\n\x80\x81",
        b"From: a\nTo: b\nSubject: c\nContent-Transfer-Encoding: base64\n\n===!",
        b"From: a\nTo: b\nDate: Fri, 20 Nov 99999 10:00:00 -9999\nSubject: \x00c\n\nx",
    ],
)
def test_a_twisted_mail_is_read_or_refused_and_never_more(
    sandbox: Sandbox, content: bytes
) -> None:
    try:
        assert sandbox.mail_of(content).left_behind == 0
    except CouldNotLook as could_not:
        assert could_not.why
    assert sandbox.mail_of(eml().as_bytes()).subject == "RE: renewal"


def test_no_garbled_message_brings_the_reader_down(sandbox: Sandbox) -> None:
    chance = random.Random(7)  # noqa: S311 - the same every time
    mail = eml()
    mail.add_attachment(b"%PDF-1.4 x", "application", "pdf", filename="x.pdf")
    sandbox.mail_of(eml().as_bytes())
    process = sandbox.process_id
    for whole in (mail.as_bytes(), outlook(**attachment(0, "x.pdf", b"x"))):
        for _ in range(60):
            garbled = bytearray(whole)
            for _ in range(chance.randint(1, 20)):
                garbled[chance.randrange(8, len(garbled))] = chance.randrange(256)
            try:
                sandbox.mail_of(bytes(garbled))
            except CouldNotLook as could_not:
                assert could_not.why
    assert sandbox.process_id == process, "it was ended by a mail"


@pytest.mark.parametrize(
    "lie",
    [
        {"head": ["only", "three", "lines"]},
        {"files": [["x", "no base64"]]},
        {"files": [["x"]]},
        {"files": [["x", ""]] * (MOST_FILES + 1)},
        {"left_behind": "many"},
        {"sent_at": "yesterday"},
        {"text": None},
    ],
)
def test_an_answer_that_does_not_add_up_is_not_taken(lie: dict[str, object]) -> None:
    answer = as_answer(parts_of(eml().as_bytes()))
    assert from_answer(answer).subject == "RE: renewal"
    with pytest.raises(CouldNotLook):
        from_answer(answer | lie)
