"""Files dropped on Submit and Packages, and on text fields: shown where, taken in, refused."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case, save_person
from assisterdesk.people.person import Address, Relation
from assisterdesk.ui.screens.packages import SCREEN as PACKAGES
from assisterdesk.ui.screens.submit import SCREEN as SUBMIT
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.text_area import TextArea

COPY, LEFT, NONE = (
    Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
)  # fmt: skip


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_over(widget, data):
    event = QDragEnterEvent(QPoint(9, 9), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, event)
    return event


def drop(opened, widget, *paths):
    """As the system hands it over to a widget that takes drops."""
    data = files(*paths)
    drag_over(widget, data)
    event = QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    # Qt hands a drop over only from a drag of its own
    DropTarget.around(widget).hear(event)
    opened.settle()


def until(opened, true):
    opened.qtbot.waitUntil(true, timeout=60_000)


def press(opened, name):
    button = opened.find(QPushButton, name)
    until(opened, lambda: button.isVisible() and button.isEnabled())
    button.click()
    opened.settle()


def said(opened):
    banner = opened.find(Banner, "message_banner")
    until(opened, banner.isVisible)
    return banner.text()


@pytest.fixture
def case(office):
    made = create_case(office.session, "Xiong family", "renewal")
    access = give_reason(office.session, made, "status_inquiry")
    person = replace(
        new_person(made, "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
    )
    save_person(office.session, access, person)
    return made


@pytest.fixture
def submit(case, open_window):
    opened = open_window(SUBMIT, PACKAGES)
    page = opened.go("submit", case=case)
    page.drafting.choose_type("renewal_status")
    opened.settle()
    until(opened, page.write.message.isVisible)
    return opened


def documents(office, case):
    access = give_reason(office.session, case, "status_inquiry")
    return open_case(office.session, access).documents


@pytest.mark.requirement("M5")
def test_a_file_dropped_on_the_message_is_attached_and_seen_by_the_gate(
    office, case, submit, tmp_path
):
    page = submit.window.pages.page("submit")
    lease = tmp_path / "lease.txt"
    lease.write_text("Mai Xiong, born 05/03/1987, rents at 1420 Lantern Row.", "utf-8")
    data = files(lease)
    text = submit.find(TextArea, "submit_body")
    assert drag_over(text, data).isAccepted()
    until(submit, page.files.target.isVisible)
    QApplication.sendEvent(text, QDragLeaveEvent())
    assert not page.files.target.isVisible()
    before = text.text()
    drop(submit, text, lease)
    assert text.text() == before and not page.files.target.isVisible()
    until(submit, submit.find(Label, "submit_file_file").isVisible)
    press(submit, "submit_file_keep")
    assert page.write.message.file_form.kind_field.error()
    submit.find(Choice, "submit_file_kind").choose("notice")
    press(submit, "submit_file_keep")
    (kept,) = documents(office, case)
    assert (kept.name, kept.kind) == ("lease.txt", "notice")
    until(submit, lambda: page.drafting.form.documents == (kept.id,))
    found = submit.find(Label, "submit_document_1_found")
    until(submit, lambda: "finding" in found.whole_text())


def test_what_cannot_be_attached_is_refused_in_a_sentence(office, case, submit, tmp_path):
    page = submit.window.pages.page("submit")
    empty = tmp_path / "empty.pdf"
    empty.touch()
    drop(submit, page, tmp_path)
    assert "folder" in said(submit)
    drop(submit, page, empty)
    submit.find(Choice, "submit_file_kind").choose("notice")
    press(submit, "submit_file_keep")
    assert "empty" in page.write.message.file_form.kind_field.error()
    press(submit, "submit_file_cancel")
    press(submit, "submit_other_case")
    drop(submit, page, empty)
    assert "Choose the case" in said(submit)
    assert documents(office, case) == ()
    # a link of the browser is no file
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/notice.pdf")])
    assert not drag_over(page, data).isAccepted()
    assert not page.files.target.isVisible()


def test_a_package_dropped_is_the_one_to_open_and_other_files_are_refused(submit, tmp_path):
    page = submit.go("packages")
    target = page.findChild(QWidget, "drop_target")
    for name in ("case-ABC123.adcase", "photo.png", "card.txt"):
        (tmp_path / name).write_bytes(b"x")
    drag_over(page, files(tmp_path / "photo.png"))
    until(submit, target.isVisible)
    drop(submit, page, tmp_path / "photo.png")
    assert "neither" in said(submit)
    drop(submit, page, tmp_path / "card.txt")
    assert "Open the case" in said(submit)
    drop(submit, page, tmp_path / "card.txt", tmp_path / "photo.png")
    assert "one file at a time" in said(submit)
    drop(submit, page, tmp_path / "case-ABC123.adcase")
    assert submit.find(Label, "packages_file").whole_text() == "case-ABC123.adcase"
    until(submit, submit.find(QPushButton, "packages_open").isVisible)
