"""Submit as a mail file: the desk's certificate is taken, the file saved, and it is said sent."""

from dataclasses import replace
from datetime import date
from email import message_from_bytes

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.compose import EML, Form, compose, judge, start, with_people
from assisterdesk.actions.secure_channel import record_permission
from assisterdesk.actions.send import clear
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import Evidence, State
from assisterdesk.ui.screens.outbox import SCREEN as OUTBOX
from assisterdesk.ui.screens.secure_email import SCREEN as SECURE_EMAIL
from assisterdesk.ui.screens.submit import SCREEN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from tests.actions.test_carry import certificate, key

__all__ = ["key"]  # a fixture


@pytest.fixture
def approved(office):
    record_permission(
        office.session,
        ServiceState.APPROVED,
        approver="ARC team lead",
        on=office.program.today(),
        vendor="Other",
    )


def press(opened, name):
    button = opened.window.findChild(QPushButton, name)
    assert button is not None, f"no {name}"
    button.click()
    opened.settle()


def take(opened, tmp_path, key):
    """The certificate and its approval, as the Secure email screen records them."""
    file = tmp_path / "desk.cer"
    file.write_bytes(certificate(key))
    opened.go("secure_email")
    opened.window.exits.places.answer_next(file)
    press(opened, "secure_email_certificate_choose")
    opened.find(LineField, "secure_email_certificate_who").setText("ARC team lead")
    press(opened, "secure_email_certificate_save")


def prepared(office):
    person = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF), birthdate=date(1987, 5, 3)
    )
    session = office.session
    case = create_case(session, "Xiong family", "renewal", (person,))
    bench = start(session, give_reason(session, case, "status_inquiry"))
    people = tuple(card.id for card in bench.people)
    bench = with_people(session, bench, people)
    form = Form("renewal_status", people, {"renewal_month": "10/2026"}, route=EML)
    composed = compose(session, bench, form)
    return clear(session, bench, composed, form, judge(session, composed))


@pytest.mark.requirement("M9")
def test_a_mail_file_is_saved_and_said_sent_with_the_keyboard(
    office, approved, open_window, tmp_path, key
):
    opened = open_window(SCREEN, OUTBOX, SECURE_EMAIL)
    take(opened, tmp_path, key)
    ready = prepared(office)
    opened.go("outbox")
    assert opened.find(QPushButton, "outbox_hand_over").text() == "Make the mail file"
    press(opened, "outbox_hand_over")
    assert opened.screen == "submit"
    assert opened.window.focusWidget().objectName() == "submit_carry_save"
    file = tmp_path / "out.eml"
    opened.window.exits.places.answer_next(file)
    opened.qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Space)
    opened.settle()
    mail = message_from_bytes(file.read_bytes())
    assert mail.get_content_type() == "application/pkcs7-mime"
    assert b"Xiong" not in file.read_bytes()
    assert opened.window.focusWidget().objectName() == "submit_carry_sent_button"
    opened.qtbot.keyClick(opened.window.focusWidget(), Qt.Key.Key_Space)
    opened.settle()
    sent = office.session.store.submission(ready.id)
    assert (sent.state, sent.evidence) == (State.SENT, Evidence.SEALED_FILE)
    opened.go("outbox")
    facts = opened.find(Label, "outbox_title").parentWidget().findChildren(Label)
    assert any(ready.content_hash[:16] in label.whole_text() for label in facts)


def test_a_certificate_that_ends_meanwhile_stops_it(office, approved, open_window, tmp_path, key):
    opened = open_window(SCREEN, OUTBOX, SECURE_EMAIL)
    take(opened, tmp_path, key)
    ready = prepared(office)
    opened.go("submit", hand_over=ready.id, route=EML)
    record_permission(office.session, ServiceState.WITHDRAWN)
    file = tmp_path / "out.eml"
    opened.window.exits.places.answer_next(file)
    press(opened, "submit_carry_save")
    assert "not approved" in opened.find(Banner, "submit_carry_problem").text()
    assert not file.exists()


def test_a_file_that_is_no_certificate_is_told_in_its_place(office, open_window, tmp_path):
    opened = open_window(SECURE_EMAIL)
    file = tmp_path / "desk.pem"
    file.write_text("nonsense")
    opened.go("secure_email")
    opened.window.exits.places.answer_next(file)
    press(opened, "secure_email_certificate_choose")
    said = opened.find(Banner, "secure_email_certificate_result").text()
    assert "not a certificate" in said
