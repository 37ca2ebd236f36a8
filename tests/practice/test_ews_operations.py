"""The practice Exchange does what exchangelib asks of an Exchange server."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from exchangelib import Body, EWSDateTime, FileAttachment, HTMLBody, Message, Q
from exchangelib.errors import ErrorItemNotFound, ErrorStaleObject

from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.ews.server import PracticeExchange
from tests.practice.conftest import ADDRESS, incoming


def draft(client: Any, **more: Any) -> Any:
    return Message(
        account=client,
        folder=client.drafts,
        subject="Question about a form",
        body=Body("Which form is it?"),
        to_recipients=[ARC_ADDRESS],
        **more,
    ).save()


def test_the_usual_folders_are_there(client: Any):
    names = [f.name for f in (client.inbox, client.drafts, client.sent, client.trash)]
    assert names == ["Inbox", "Drafts", "Sent Items", "Deleted Items"]
    assert {f.name for f in client.msg_folder_root.children} >= {"Inbox", "Outbox"}


def test_a_draft_is_changed_in_place(client: Any):
    item = draft(client)
    item.subject, item.body = "Another question", HTMLBody("<p>?</p>")
    item.cc_recipients = ["mai.vang@example.org"]
    item.save(update_fields=["subject", "body", "cc_recipients"])
    found = client.drafts.get(id=item.id)
    assert (found.subject, str(found.body)) == ("Another question", "<p>?</p>")
    assert [box.email_address for box in found.cc_recipients] == ["mai.vang@example.org"]
    item.cc_recipients = None
    item.save(update_fields=["cc_recipients"])
    assert not client.drafts.get(id=item.id).cc_recipients


def test_a_reply_keeps_the_thread_and_can_be_changed_before_it_goes(
    exchange: PracticeExchange, client: Any
):
    exchange.post.deliver(exchange.mailboxes[ADDRESS], incoming("Notice", ARC_ADDRESS))
    asked = client.inbox.get(subject="Notice")
    saved = asked.create_reply("Case status - 7QX2KD", "Thank you").save(client.drafts)
    reply = client.drafts.get(id=saved.id)
    reply.sensitivity = "Confidential"
    reply.save(update_fields=["sensitivity"])
    reply.attach(FileAttachment(name="7QX2KD-notice-1.txt", content=b"x"))
    client.drafts.get(id=saved.id).send()
    arrival = exchange.journal[-1]
    assert asked.message_id in arrival.references
    assert (arrival.sensitivity, len(arrival.attachments)) == ("Confidential", 1)


def test_sending_at_once_keeps_a_copy_or_none(exchange: PracticeExchange, client: Any):
    for save in (True, False):
        message = Message(account=client, subject=f"{save}", body="?", to_recipients=[ARC_ADDRESS])
        if save:
            message.folder = client.sent
            message.send_and_save()
        else:
            message.send(save_copy=False)
    assert [arrival.subject for arrival in exchange.journal] == ["True", "False"]
    assert [item.subject for item in client.sent.all()] == ["True"]


def test_attachments_come_and_go(client: Any):
    item = draft(client)
    file = FileAttachment(name="a-1.txt", content=b"one")
    item.attach(file)
    assert client.drafts.get(id=item.id).attachments[0].content == b"one"
    item.detach(file)
    assert client.drafts.get(id=item.id).attachments == []


def test_a_stale_draft_is_not_sent(client: Any):
    item = draft(client)
    stale = item.changekey
    item.attach(FileAttachment(name="a-1.txt", content=b"one"))
    with pytest.raises(ErrorStaleObject):
        Message(account=client, id=item.id, changekey=stale).send()


def test_deleting_moves_or_removes(client: Any):
    kept, gone = draft(client), draft(client)
    kept.move_to_trash()
    gone.delete()
    assert client.drafts.all().count() == 0
    assert client.trash.all().count() == 1
    with pytest.raises(ErrorItemNotFound):
        client.inbox.get(id=kept.id or "gone")


def test_searches_by_sender_subject_and_time(exchange: PracticeExchange, client: Any):
    box = exchange.mailboxes[ADDRESS]
    for number in range(3):
        item = exchange.post.deliver(box, incoming(f"Notice {number}", f"s{number}@example.org"))
        item.received = datetime(2026, 11, 1 + number, 12, tzinfo=UTC)
    inbox = client.inbox

    def subjects(query: Any) -> list[str]:
        return [item.subject for item in query.only("subject")]

    assert subjects(inbox.filter(sender="s1@example.org")) == ["Notice 1"]
    assert subjects(inbox.filter(subject="Notice 2")) == ["Notice 2"]
    assert len(subjects(inbox.filter(subject__icontains="notice"))) == 3
    assert len(subjects(inbox.filter(subject__startswith="Notice"))) == 3
    assert subjects(inbox.filter(Q(subject="Notice 0") | Q(sender="s2@example.org"))) == [
        "Notice 2",
        "Notice 0",
    ]
    assert subjects(inbox.filter(~Q(subject="Notice 1")).order_by("datetime_received")) == [
        "Notice 0",
        "Notice 2",
    ]
    assert subjects(inbox.all().order_by("-subject"))[0] == "Notice 2"
    late = EWSDateTime(2026, 11, 2, 0, 0, tzinfo=client.default_timezone)
    assert len(subjects(inbox.filter(datetime_received__gte=late))) == 2
    assert len(subjects(inbox.filter(datetime_received__lt=late + timedelta(days=1)))) == 2
    assert len(subjects(inbox.filter(is_read=False))) == 3
    assert subjects(inbox.filter(in_reply_to__exists=True)) == []


def test_a_long_folder_comes_in_pages(exchange: PracticeExchange, client: Any):
    for number in range(25):
        exchange.post.deliver(exchange.mailboxes[ADDRESS], incoming(f"Notice {number:02}"))
    query = client.inbox.all().only("subject").order_by("subject")
    query.page_size = 10
    assert [item.subject for item in query] == [f"Notice {n:02}" for n in range(25)]
    assert sum(1 for name, _, _ in exchange.traffic if name == "FindItem") == 3


def test_synchronising_tells_new_changed_and_gone(exchange: PracticeExchange, client: Any):
    box = exchange.mailboxes[ADDRESS]
    items = [exchange.post.deliver(box, incoming(f"Notice {n}")) for n in range(3)]
    inbox = client.inbox
    kinds = [kind for kind, _ in inbox.sync_items(only_fields=["subject"])]
    assert kinds == ["create"] * 3
    box.touch(items[0])
    box.remove(items[1])
    exchange.post.deliver(box, incoming("Notice 3"))
    changes = list(inbox.sync_items(only_fields=["subject"], max_changes_returned=1))
    assert [kind for kind, _ in changes] == ["update", "delete", "create"]
    assert list(inbox.sync_items(only_fields=["subject"])) == []


def test_mail_between_colleagues_arrives_and_an_unknown_address_bounces(
    exchange: PracticeExchange, client: Any
):
    colleague = exchange.add_mailbox("mai.vang@office.practice.invalid", "mai", "word")
    item = draft(client)
    item.to_recipients = [colleague.address, "nobody@example.org"]
    item.save(update_fields=["to_recipients"])
    client.drafts.get(id=item.id).send()
    assert [m.subject for m in colleague.in_folder("inbox")] == ["Question about a form"]
    assert client.inbox.get().subject == "Undeliverable: Question about a form"


def test_a_server_restarts_on_its_port(exchange: PracticeExchange, client: Any):
    before = exchange.endpoint
    with exchange.refusing():
        pass
    assert exchange.endpoint == before
    assert client.inbox.name == "Inbox"


def test_a_mailbox_shows_nothing_of_its_owner(mailbox: Mailbox):
    assert "practice-password" not in repr(mailbox)
    assert ADDRESS not in repr(mailbox)
