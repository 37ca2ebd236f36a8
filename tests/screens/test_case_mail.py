"""Reading a desk's mail on the Case screen, its links, and what came with it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.actions.reply_filing import keep_reply, taken_in
from assisterdesk.egress.mail import Envelope, ItemRef, Received
from assisterdesk.ui.screens.case import SCREEN
from assisterdesk.ui.widgets.mail_text import MailText
from assisterdesk.ui.widgets.question import Question

HTML = (
    '<p>We <b>received</b> it.</p><script>x</script><img src="file:///etc/passwd">'
    '<table><tr><td>October</td><td>paid</td></tr></table>'
    '<a href="https://evil.example/x">www.mnsure.org</a>'
)


@pytest.fixture
def case(office):
    """A case with one reply in HTML and one attachment."""
    session = office.session
    made = create_case(session, "Yang family", "renewal")
    access = give_reason(session, made, "status_inquiry")
    sent = datetime(2026, 11, 20, 15, tzinfo=UTC)
    envelope = Envelope(ItemRef("x"), "desk@example.org", "Re: 7QX2KD", sent, "", "", "")
    received = Received(envelope, "", HTML, (), (("notice.txt", b"We received it."),), 1)
    message, files = taken_in(session, received, made, None)
    keep_reply(session, message, None, access, files)
    return made


def entered(open_window, case):
    opened = open_window(SCREEN)
    page = opened.go("case", case=case)
    return opened, page


def press(opened, page, name):
    opened.qtbot.waitUntil(lambda: page.findChild(QPushButton, name) is not None)
    page.findChild(QPushButton, name).click()
    opened.settle()


def read(opened, page):
    press(opened, page, "case_entry_mail")
    return page.mail.page


def test_a_mail_is_read_with_its_structure_and_nothing_loads(open_window, case):
    opened, page = entered(open_window, case)
    mail = read(opened, page)
    assert page.stack.currentWidget() is mail
    shown = mail.text.toPlainText()
    assert "We received it." in shown
    assert "www.mnsure.org [evil.example]" in shown
    assert "passwd" not in mail.text.toHtml()
    assert "left out" in mail.said.text()
    assert "1 attachment stayed in the mail" in mail.said.text()


def test_whatever_is_asked_for_nothing_is_loaded(qtbot):
    text = MailText()
    qtbot.addWidget(text)
    for address in ("file:///etc/passwd", "https://t.example/p.gif", "qrc:/x", "cid:1"):
        assert text.loadResource(2, QUrl(address)) is None
    text.show_mail("<p>a</p>", "a")
    text.setSource(QUrl("file:///etc/passwd"))
    assert text.toPlainText() == "a"
    assert not text.createMimeDataFromSelection().formats()


def test_esc_goes_back_and_nothing_of_the_mail_stays(open_window, case):
    opened, page = entered(open_window, case)
    mail = read(opened, page)
    mail.back.click()
    opened.settle()
    assert page.stack.currentWidget() is page.body
    assert mail.text.toPlainText() == ""


def test_a_link_is_opened_only_after_its_true_host_was_confirmed(open_window, case):
    opened, page = entered(open_window, case)
    mail = read(opened, page)
    went = []
    opened.window.exits.links._launch = lambda url: went.append(url.toString()) or True
    mail.text.anchorClicked.emit(QUrl("https://evil.example/x"))
    opened.settle()
    opened.qtbot.waitUntil(lambda: bool(opened.window.findChildren(Question)))
    (question,) = opened.window.findChildren(Question)
    assert went == []
    assert question.findChild(QPushButton, "question_yes") is not None
    question.findChild(QPushButton, "question_yes").click()
    opened.settle()
    assert went == ["https://evil.example/x"]


def test_an_attachment_is_released_by_a_person(open_window, case):
    opened, page = entered(open_window, case)
    assert page.findChild(QPushButton, "case_document_open") is None
    mail = read(opened, page)
    press(opened, mail, "case_mail_release")
    (question,) = opened.window.findChildren(Question)
    question.findChild(QPushButton, "question_yes").click()
    opened.settle()
    session = opened.office.session
    access = give_reason(session, case, "status_inquiry")
    assert not open_case(session, access).documents[0].quarantined
    assert mail.findChild(QPushButton, "case_mail_release") is None or not mail.findChild(
        QPushButton, "case_mail_release"
    ).isVisible()


def test_a_notice_says_where_the_desks_words_are(office, open_window, case):
    session = office.session
    access = give_reason(session, case, "status_inquiry")
    opened_case = open_case(session, access)
    notice = replace(opened_case.messages[0], notice=True)
    with session.store.change(session.who.id, "file reply", case) as change:
        change.put_message(notice)
        change.commit()
    opened, page = entered(open_window, case)
    mail = read(opened, page)
    assert "only a notice" in mail.said.text()
