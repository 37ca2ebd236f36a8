"""The Outbox for replies that came another way: pasted, taken from a file, out of the tray."""

from email.message import EmailMessage

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.basics.ids import SubmissionId, new_id
from assisterdesk.basics.kinds import DeskId
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.outbox import SCREEN
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.points import Points
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


@pytest.mark.requirement("M7", "X3")
def test_files_in_a_mail_are_named_before_and_lie_in_quarantine_after(
    office, sent, open_window, tmp_path
):
    mail = EmailMessage()
    mail["From"], mail["To"] = "navigators@mnsure.org", "a@b.invalid"
    mail["Subject"] = "RE: renewal"
    mail.set_content("It was received.")
    for number in range(6):
        mail.add_attachment(b"%PDF-1.4 %%EOF", "application", "pdf", filename=f"L{number}.pdf")
    file = tmp_path / "reply.eml"
    file.write_bytes(mail.as_bytes())
    opened = open_window(SCREEN)
    opened.go("outbox")
    press(opened, "outbox_reply_came")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page = opened.window.pages.page("outbox")
    page.reply.target.hear(drop)
    opened.settle()
    assert opened.find(TextArea, "outbox_reply_text").text() == "It was received."
    along = opened.find(Points, "outbox_reply_came_along").sentences()
    names = [line.partition(" ·")[0] for line in along]
    assert names == ["L0.pdf", "L1.pdf", "4 more files"]
    press(opened, "outbox_reply_file")
    case = open_case(office.session, give_reason(office.session, sent.case, "status_inquiry"))
    assert len(case.documents) == 7 and all(d.quarantined for d in case.documents)
    assert opened.find(Points, "outbox_reply_came_along").sentences() == ()


def test_a_broken_file_says_so_beside_the_field(office, sent, open_window, tmp_path):
    file = tmp_path / "reply.msg"
    file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut")
    opened = open_window(SCREEN)
    opened.go("outbox")
    press(opened, "outbox_reply_came")
    opened.window.exits.places.answer_next(file)
    press(opened, "outbox_reply_choose")
    error = opened.window.pages.page("outbox").reply.field.error()
    assert "damaged" in error and "Paste the text" in error


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
