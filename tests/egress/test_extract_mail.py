"""Mails and rich text: headers, bodies, attachments in attachments, hidden and deleted words."""

from base64 import b64encode
from email.message import EmailMessage

import pytest

from assisterdesk.egress.extract.could_not_look import TOO_DEEP, UNKNOWN, CouldNotLook
from assisterdesk.egress.extract.inside import text_of
from assisterdesk.egress.extract.outlook import OLDER_OFFICE, unpacked_rtf
from assisterdesk.egress.extract.read import read_file
from tests.egress.files.office_files import w_text, word, zipped
from tests.egress.files.outlook_files import attachment, compound, message, text


def eml(body: str = "canary-body") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Anna <anna@example.org>"
    mail["To"] = "desk@example.org"
    mail["Subject"] = "canary-subjéct"
    mail["X-Case"] = "canary-header"
    mail.set_content(body)
    return mail


def test_a_mail_is_read_with_everything_attached() -> None:
    mail = eml()
    mail.add_alternative("<p>canary-<b>html</b></p>", subtype="html")
    document = word(w_text("canary-document"))
    mail.add_attachment(
        document, maintype="application", subtype="x-any", filename="canary-name.docx"
    )
    inner = eml("canary-inner")
    mail.add_attachment(inner)
    text = read_file(mail.as_bytes())
    wanted = "subjéct header body html document name inner"
    assert [word for word in wanted.split() if f"canary-{word}" not in text] == []


def test_a_short_mail_with_a_page_in_it_is_still_a_mail() -> None:
    mail = EmailMessage()
    mail["From"] = "anna@example.org"
    mail["To"] = "desk@example.org"
    mail["Subject"] = "docs"
    mail.set_content("see attached")
    mail.add_alternative("<html><body>see attached</body></html>", subtype="html")
    mail.add_attachment(b"name;phone\ncanary-row;1", "text", "csv", filename="list.csv")
    assert b"<html" in mail.as_bytes()[:1024]
    assert "canary-row" in read_file(mail.as_bytes())


def test_lines_that_only_look_like_headers_are_read() -> None:
    text = text_of(b"From: Anna\nTo: Desk\nSubject: help\nSSN: 900-22-1234\nDate: today\n")
    assert "SSN: 900-22-1234" in text


def test_mails_packed_too_deep_could_not_be_looked_into() -> None:
    mail = eml()
    for _ in range(12):
        outer = eml()
        outer.add_attachment(mail)
        mail = outer
    with pytest.raises(CouldNotLook) as could_not:
        text_of(mail.as_bytes())
    assert could_not.value.why == TOO_DEEP


def test_every_mail_of_a_folder_is_decoded() -> None:
    mails = [eml("canary-first"), eml("canary-sécond")]
    mails[1].replace_header("Content-Transfer-Encoding", "8bit")
    mails[1].set_content("canary-sécond", cte="base64")
    folder = b"".join(
        b"From x@y Tue Nov  3 09:12:00 2026\n" + mail.as_bytes() + b"\n" for mail in mails
    )
    text = read_file(folder)
    assert "canary-first" in text and "canary-sécond" in text
    short = b"From x@y Tue Nov  3 09:12:00 2026\r\nSubject: hi\r\n\r\nSee you.\r\n\r\n"
    coded = b"Content-Transfer-Encoding: base64\r\n\r\n" + b64encode(b"canary-third")
    text = read_file(short + short.partition(b"Subject")[0] + coded)
    assert "See you." in text and "canary-third" in text
    odd = b"From x\nFrom: a@b.example\nTo: c@d.example\nSubject: hi\n\ncanary-odd\n\n"
    text = text_of(odd + short.partition(b"Subject")[0] + coded)
    assert "canary-odd" in text and "canary-third" in text


def test_a_letter_that_begins_like_a_folder_of_mails_is_a_text() -> None:
    letter = b"From our desk at 09:12 in 2026\nwe greet you.\nSSN: 900-22-1234\n"
    assert read_file(letter) == letter.decode()


def test_an_encrypted_mail_could_not_be_looked_into() -> None:
    mail = eml()
    mail.add_attachment(
        b"\x30\x82\x01", maintype="application", subtype="pkcs7-mime", filename="smime.p7m"
    )
    with pytest.raises(CouldNotLook):
        text_of(mail.as_bytes())


def test_an_outlook_message_is_read_with_everything_attached() -> None:
    inner = message("canary-inner", "x", **attachment(0, "canary-deep.txt", b"canary-deepest"))
    content = compound(
        {
            **message("canary-subject", "canary-body"),
            **text(0x0C1A, "canary-sender"),
            **text(0x8001, "canary-custom"),
            "__substg1.0_10130102": b"<p>canary-<b>html</b></p>",
            "__recip_version1.0_#00000000": {**text(0x3001, "canary-recipient")},
            **attachment(0, "canary-name.docx", word(w_text("canary-document"))),
            **attachment(1, "a message", inner),
        }
    )
    text_read = read_file(content)
    wanted = "subject body sender custom html recipient name document inner deep deepest"
    assert [word for word in wanted.split() if f"canary-{word}" not in text_read] == []


@pytest.mark.parametrize(
    ("streams", "why"),
    [
        ({"WordDocument": b"x"}, OLDER_OFFICE),
        ({"Workbook": b"x"}, OLDER_OFFICE),
        ({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}, "password"),
        ({"\x01Ole10Native": b"x"}, UNKNOWN),
    ],
)
def test_other_compound_files_say_why_not(streams: dict[str, bytes], why: str) -> None:
    with pytest.raises(CouldNotLook) as could_not:
        text_of(compound(streams))
    assert why in could_not.value.why


def test_the_packed_rich_text_of_a_message_is_unpacked() -> None:
    # the example of MS-OXRTFCP 3.1
    packed = (
        b"-\x00\x00\x00+\x00\x00\x00LZFu\xf1\xc5\xc7\xa7\x03\x00\n\x00rcpg125B2\n\xf3 hel"
        b"\t\x00 bw\x05\xb0ld}\n\x80\x0f\xa0"
    )
    assert unpacked_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


RTF = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}
{\info{\title canary-title}{\author canary-author}}{\header canary-header\par}
{\*\generator nothing}Caf\'e9 canary-{\b bo}dy {\v canary-hidden} {\deleted canary-deleted}\par
{\field{\*\fldinst HYPERLINK "mailto:canary-link@example.org"}{\fldrslt here}}
{\*\annotation canary-note}{\*\unknown canary-unknown}
\u8211?900\_22\_1234 {\f1\'cc\'e0\'ff} \'7b\{x\}\uc2\u233ab!\par}"""


def test_rich_text_is_read_wherever_it_stands() -> None:
    text = read_file(RTF.encode())
    wanted = "title author header body hidden deleted link@example.org note unknown"
    assert [word for word in wanted.split() if f"canary-{word}" not in text] == []
    assert "Café" in text and "900-22-1234" in text and "Мая" in text and "{{x}é!" in text
    assert "Arial" not in text and "nothing" not in text


@pytest.mark.parametrize("rtf", [b"{\\rtf1 cut off", b"{\\rtf1{\\object{\\*\\objdata 0105}}}"])
def test_rich_text_cut_off_or_with_objects_could_not_be_looked_into(rtf: bytes) -> None:
    with pytest.raises(CouldNotLook):
        text_of(rtf)


def test_files_in_archives_are_read_with_their_names() -> None:
    inner = zipped({"Yang_Mai/canary-inner.txt": "canary-text"})
    text = read_file(zipped({"a.zip": inner, "canary-outer.docx": word(w_text("canary-document"))}))
    wanted = "inner text outer document"
    assert [word for word in wanted.split() if f"canary-{word}" not in text] == []
    assert "Yang Mai" in text
    assert "canary-inner.txt\nYang Mai/canary-inner.txt\ncanary-text\n\ncanary-outer.docx" in text


def test_a_page_in_wide_letters_is_read_as_a_page() -> None:
    page = "<html><body>900-22-<b>1234</b><script>x</script></body></html>".encode("utf-16")
    assert read_file(page) == "900-22-1234"
    assert "900-22-1234" in read_file(zipped({"a.txt": page}))


def test_a_line_folded_in_a_calendar_entry_is_whole_again() -> None:
    entry = b"BEGIN:VCALENDAR\r\nDESCRIPTION:Mai Yang 900-2\r\n 2-1234\r\nEND:VCALENDAR\r\n"
    assert "900-22-1234" in read_file(entry)
    assert "900-22-1234" in read_file(zipped({"a.ics": entry}))
