"""The Outbox for a draft that a cut-off reply left in the mailbox: the person decides."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.mailbox import save_account
from assisterdesk.basics.ids import SubmissionId, new_id
from assisterdesk.practice.ews.mailbox import Message, new_item_id
from assisterdesk.securemail.begun import BegunReply, FoundDraft
from assisterdesk.ui.screens.outbox import SCREEN
from assisterdesk.ui.widgets.label import Label

pytestmark = pytest.mark.requirement("X2")

SUBJECT = "Case status request - renewal - ABC234"


@pytest.fixture
def mailbox(office):
    practice = office.program.practice
    save_account(office.session, practice.account, practice.password)
    return next(iter(office.exchange.mailboxes.values()))


@pytest.fixture
def draft(office, mailbox):
    half = mailbox.add(
        Message(id=new_item_id(), folder="drafts", subject=SUBJECT, body="\n> Somebody else's mail")
    )
    now = office.program.now()
    office.session.store.put_begun_reply(
        office.session.who.id,
        BegunReply(
            new_id(),
            SubmissionId(new_id()),
            "<1@desk.invalid>",
            SUBJECT,
            now - timedelta(minutes=10),
            FoundDraft(half.id, half.change_key, now),
        ),
    )
    return half


def press(opened, name):
    button = opened.find(QPushButton, name)
    opened.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=60_000)
    button.click()
    opened.settle()


def seen(opened):
    return opened.find(QWidget, "outbox_draft").isVisible()


def test_nothing_is_in_sight_while_nothing_was_found(office, mailbox, open_window):
    opened = open_window(SCREEN)
    opened.go("outbox")
    assert not seen(opened)


def test_it_is_deleted_after_a_question_and_not_before(office, mailbox, draft, open_window):
    opened = open_window(SCREEN)
    opened.go("outbox")
    assert seen(opened)
    assert "never sent" in opened.find(Label, "outbox_draft_known").whole_text()
    press(opened, "outbox_draft_delete")
    assert mailbox.in_folder("drafts") == [draft]
    press(opened, "outbox_draft_no")
    assert mailbox.in_folder("drafts") == [draft]
    press(opened, "outbox_draft_delete")
    press(opened, "outbox_draft_yes")
    assert mailbox.in_folder("drafts") == []
    assert not seen(opened)


def test_it_may_stay_and_is_not_asked_about_again(office, mailbox, draft, open_window):
    opened = open_window(SCREEN)
    opened.go("outbox")
    press(opened, "outbox_draft_leave")
    assert mailbox.in_folder("drafts") == [draft]
    assert not seen(opened)
    press(opened, "outbox_check")
    assert not seen(opened)


def test_one_that_was_changed_meanwhile_stays_and_says_so(office, mailbox, draft, open_window):
    opened = open_window(SCREEN)
    opened.go("outbox")
    mailbox.touch(draft)
    press(opened, "outbox_draft_delete")
    press(opened, "outbox_draft_yes")
    assert mailbox.in_folder("drafts") == [draft]
    assert "changed" in opened.find(Label, "outbox_draft_error").whole_text()
    assert seen(opened)
