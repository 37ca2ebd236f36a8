"""The Outbox for replies that came another way: pasted, taken from a file, out of the tray."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason
from assisterdesk.basics.ids import SubmissionId, new_id
from assisterdesk.basics.kinds import DeskId
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.outbox import SCREEN
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def sent(office):
    session = office.session
    case = create_case(session, "Xiong family", "renewal")
    give_reason(session, case, "status_inquiry")
    now = office.program.now()
    submission = Submission(
        id=SubmissionId(new_id()),
        case=case,
        case_type="renewal_status",
        title="Renewal status",
        desk=DeskId.ARC,
        route="secure_site",
        reference=session.store.case_reference(case),
        by=session.who.id,
        created_at=now,
        state=State.SENT,
        content_hash="ab" * 32,
        changed_at=now,
        sent_at=now,
        reply_due=office.program.today(),
    )
    with session.store.change(session.who.id, "submission sent", case) as change:
        change.put_submission(submission, b"{}")
        change.commit()
    return submission


def press(opened, name):
    opened.find(QPushButton, name).click()
    opened.settle()


@pytest.mark.requirement("M7", "X3")
def test_a_reply_is_pasted_and_filed(office, sent, open_window):
    opened = open_window(SCREEN)
    opened.go("outbox")
    press(opened, "outbox_reply_came")
    press(opened, "outbox_reply_file")
    page = opened.window.pages.page("outbox")
    assert "Paste the reply" in page.reply.field.error()
    opened.find(TextArea, "outbox_reply_text").setPlainText("It was received.")
    press(opened, "outbox_reply_file")
    assert office.session.store.submission(sent.id).state is State.ANSWERED
    assert page.details.isVisible()


def test_a_reply_is_taken_from_a_file(office, sent, open_window, tmp_path):
    file = tmp_path / "reply.txt"
    file.write_text("It was received.", encoding="utf-8")
    opened = open_window(SCREEN)
    opened.go("outbox")
    press(opened, "outbox_reply_came")
    opened.window.exits.places.answer_next(file)
    press(opened, "outbox_reply_choose")
    assert opened.find(TextArea, "outbox_reply_text").text() == "It was received."
    press(opened, "outbox_reply_file")
    assert office.session.store.submission(sent.id).state is State.ANSWERED


def test_the_tray_is_in_sight_only_while_something_waits(office, sent, open_window):
    mail = WaitingMail("a1", "id", "", "arc@x.invalid", "About it", office.program.now())
    opened = open_window(SCREEN)
    opened.go("outbox")
    assert not opened.find(QWidget, "outbox_tray").isVisible()
    office.session.store.put_waiting_mail(office.session.who.id, mail)
    opened.window.pages.page("outbox").reload()
    opened.settle()
    assert opened.find(Label, "outbox_tray_subject").whole_text() == "About it"
    opened.find(LineField, "outbox_tray_reference").setText("AAAAAA")
    press(opened, "outbox_tray_file")
    assert "no case" in opened.find(Label, "outbox_tray_error").whole_text()
    press(opened, "outbox_tray_aside")
    assert not opened.find(QWidget, "outbox_tray").isVisible()
