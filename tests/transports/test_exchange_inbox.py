"""Looking for new mail in an inbox that is long, old or full of large files."""

from datetime import UTC, datetime, timedelta

import pytest

from assisterdesk.egress.mail import MailTransport
from assisterdesk.transports.exchange import inbox as inbox_module
from assisterdesk.transports.exchange import mailbox as mailbox_module
from tests.contracts.mail_transport import Letter
from tests.transports.conftest import ExchangeOffice


def fill(office: ExchangeOffice, count: int) -> None:
    for number in range(count):
        office.deliver(Letter("desk@example.org", f"Notice {number:02}", "x"))


def test_a_long_inbox_comes_whole_in_pages(
    office: ExchangeOffice, mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(inbox_module, "_PAGE", 4)
    fill(office, 11)
    found, cursor = mail.new_mail("")
    assert [envelope.subject for envelope in found] == [f"Notice {n:02}" for n in range(11)]
    assert mail.new_mail(cursor)[0] == ()


def test_a_very_long_inbox_goes_on_with_the_next_call(
    office: ExchangeOffice, mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(inbox_module, "_PAGE", 2)
    monkeypatch.setattr(inbox_module, "_MOST_PAGES", 2)
    fill(office, 7)
    first, cursor = mail.new_mail("")
    second, cursor = mail.new_mail(cursor)
    assert (len(first), len(second)) == (4, 3)
    assert mail.new_mail(cursor)[0] == ()


def test_the_first_look_leaves_old_mail_alone_and_later_ones_do_not(
    office: ExchangeOffice, mail: MailTransport
):
    fill(office, 2)
    for message in office.mailbox.in_folder("inbox"):
        message.received = datetime.now(UTC) - timedelta(days=90)
    found, cursor = mail.new_mail("")
    assert found == ()
    fill(office, 1)
    # a rule of the mail program may bring old mail into the inbox later
    office.mailbox.in_folder("inbox")[0].received = datetime.now(UTC) - timedelta(days=90)
    assert len(mail.new_mail(cursor)[0]) == 1


def test_mail_deleted_in_between_is_not_new(office: ExchangeOffice, mail: MailTransport):
    fill(office, 2)
    _, cursor = mail.new_mail("")
    fill(office, 2)
    office.mailbox.remove(office.mailbox.in_folder("inbox")[0])
    assert len(mail.new_mail(cursor)[0]) == 1


def test_what_is_too_large_in_a_mail_stays_in_the_mailbox(
    office: ExchangeOffice, mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(mailbox_module, "MOST_BYTES", 10)
    files = (("scan.png", b"x" * 11), ("note.txt", b"short"))
    office.deliver(Letter("desk@example.org", "Scan", "x", "", files))
    ((envelope,), _) = mail.new_mail("")
    received = mail.read(envelope.ref)
    assert received.attachments == (("note.txt", b"short"),)
    assert (received.text, received.left_behind) == ("x", 1)
