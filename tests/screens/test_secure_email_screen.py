"""The Secure email screen over the practice Exchange: from nothing to a way that is open."""

from dataclasses import replace
from datetime import timedelta
from urllib.parse import unquote

import pytest
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.program import account_hash
from assisterdesk.actions.secure_channel import overview, record_permission, record_proof
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.egress.mail import TriggerKind
from assisterdesk.securemail.channel import ChannelState, Proof, ServiceState
from assisterdesk.ui.exits.open import Links
from assisterdesk.ui.screens.secure_email import SCREEN, view_model
from assisterdesk.ui.screens.secure_email.view_model import AccountForm
from assisterdesk.ui.shell.channel_pill import pill
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.step_list import StepList, StepState


def press(opened, name):
    opened.find(Button, f"secure_email_{name}").click()
    opened.settle()


def type_in(opened, name, text):
    opened.find(LineField, f"secure_email_{name}").setText(text)


def text_of(opened, name):
    return opened.find(Banner, f"secure_email_{name}").text()


def state_of(opened, card):
    return opened.find(Badge, f"secure_email_{card}_state").whole_text()


@pytest.fixture
def page(open_window):
    opened = open_window(SCREEN)
    opened.page = opened.go("secure_email")
    return opened


@pytest.fixture
def with_account(office):
    practice = office.program.practice
    save_account(office.session, practice.account, practice.password)


# -- the mail account


def test_in_practice_the_account_is_filled_in_and_works(office, page):
    assert state_of(page, "account") == "Not set up"
    press(page, "account_save")
    assert text_of(page, "account_result") == "The mail server let this account in."
    assert state_of(page, "account") == "Account set up"
    facts = page.find(FactList, "secure_email_account_facts")
    assert facts.value("Email") == office.program.practice.account.address
    assert page.find(LineField, "secure_email_password").text() == ""


def test_a_wrong_password_is_said_and_everything_else_is_kept(office, page):
    type_in(page, "password", "not it")
    press(page, "account_save")
    assert "did not accept your user name or password" in text_of(page, "account_result")
    assert page.find(LineField, "secure_email_endpoint").isVisible()
    type_in(page, "password", office.program.practice.password)
    press(page, "account_save")
    assert state_of(page, "account") == "Account set up"
    assert page.find(Button, "secure_email_account_change").isVisible()


@pytest.mark.parametrize(
    ("entries", "label", "words"),
    [
        ({"endpoint": "http://mail.example.org"}, "Server address", "https://"),
        ({"endpoint": "https://["}, "Server address", "https://"),
        ({"address": "nobody", "username": "x"}, "Email address", "needs an @"),
        ({"endpoint": "", "address": "", "username": ""}, "User name", "Fill this in."),
        ({"password": ""}, "Password", "password"),
    ],
)
def test_what_is_wrong_in_the_account_is_said_beside_it(office, page, entries, label, words):
    for name, text in entries.items():
        type_in(page, name, text)
    press(page, "account_save")
    assert words in page.page.account.form.fields[label].error()
    assert office.session.store.mail_account(office.session.who.id) is None


def test_a_header_that_is_none_is_refused_beside_it(office, page):
    page.find(Choice, "secure_email_trigger").choose(TriggerKind.HEADER.value)
    type_in(page, "trigger_value", "encrypt")
    press(page, "account_save")
    assert "X-Name: value" in page.page.account.form.value_field.error()
    type_in(page, "trigger_value", "X-Encrypt: yes")
    press(page, "account_save")
    account, _ = office.session.store.mail_account(office.session.who.id)
    assert account.trigger.value == "X-Encrypt: yes"


def test_changing_the_account_needs_no_password_again(office, with_account, page):
    press(page, "account_change")
    page.find(Choice, "secure_email_trigger").choose(TriggerKind.SUBJECT_KEYWORD.value)
    type_in(page, "trigger_value", "[secure]")
    press(page, "account_save")
    assert text_of(page, "account_result") == "The mail server let this account in."
    facts = page.find(FactList, "secure_email_account_facts")
    assert facts.value("Encrypts by").endswith("[secure]")


def test_a_company_certificate_is_taken_from_a_file(office, page, tmp_path):
    press(page, "authority_remove")
    file = tmp_path / "authority.pem"
    file.write_text(office.program.practice.account.authority_pem)
    page.window.exits.places.answer_next(file)
    press(page, "authority")
    press(page, "account_save")
    assert state_of(page, "account") == "Account set up"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"x" * 200_000 + b"-----BEGIN CERTIFICATE-----",
        b"-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----",
    ],
)
def test_a_file_that_is_no_certificate_is_refused(tmp_path, content):
    file = tmp_path / "any.pem"
    file.write_bytes(content)
    with pytest.raises(Refused):
        view_model.authority_from(file)
    with pytest.raises(Refused):
        view_model.authority_from(tmp_path / "missing.pem")


# -- the desk's secure site


@pytest.mark.requirement("M8")
def test_the_desk_is_asked_in_one_click_and_its_invitation_found(office, with_account, page):
    facts = page.find(FactList, "secure_email_site_facts")
    assert facts.value("Subject") == "request secure email"
    press(page, "request")
    assert state_of(page, "site").startswith("Requested")
    press(page, "check")
    assert state_of(page, "site") == "Invitation arrived"
    assert facts.value("Site") == "secure.practice.invalid"
    steps = page.find(StepList, "secure_email_site_steps").states()
    assert steps == (StepState.DONE, StepState.DONE, StepState.NOW, StepState.TO_COME)
    press(page, "ready")
    press(page, "used")
    channel = office.session.store.channel(office.session.who.id, office.session.who.desk)
    assert channel.state is ChannelState.IN_USE


def test_the_link_is_opened_after_its_true_host_was_confirmed(office, with_account, page):
    opened_links = []
    page.window.exits.links = Links(lambda url: bool(opened_links.append(url.host())) or True)
    press(page, "request")
    press(page, "check")
    press(page, "open")
    question = page.window.findChild(QWidget, "question")
    assert question.findChild(QWidget, "question_detail").whole_text() == "secure.practice.invalid"
    assert opened_links == []
    question.findChild(Button, "question_yes").click()
    assert opened_links == ["secure.practice.invalid"]
    page.settle()
    channel = office.session.store.channel(office.session.who.id, office.session.who.desk)
    assert channel.confirmed_host == "secure.practice.invalid"


@pytest.mark.requirement("M7")
def test_the_site_is_named_and_confirmed_by_hand_without_a_mailbox(office, page):
    for name in ("sent_elsewhere", "came_elsewhere", "ready"):
        press(page, name)
    assert "confirmed the name" in text_of(page, "standing")
    type_in(page, "site_link", "secure.example.org")
    press(page, "site_link_keep")
    assert "https://" in page.page.site.link_field.error()
    type_in(page, "site_link", "https://secure.example.org/s/login")
    press(page, "site_link_keep")
    assert main_steps(page.page.site) == ["secure_email_confirm_site"]
    press(page, "confirm_site")
    question = page.window.findChild(QWidget, "question")
    assert question.findChild(QWidget, "question_detail").whole_text() == "secure.example.org"
    question.findChild(Button, "question_yes").click()
    page.settle()
    assert "Submit hands messages" in text_of(page, "standing")
    assert not page.find(Button, "secure_email_confirm_site").isVisible()
    assert main_steps(page.page.site) == ["secure_email_open"]


def main_steps(card: QWidget) -> list[str]:
    buttons = card.findChildren(Button)
    return [b.objectName() for b in buttons if b.isVisible() and b.role() == "primary"]


@pytest.mark.requirement("M7", "X3")
def test_after_a_step_the_keyboard_stands_on_the_next_one(office, with_account, page):
    page.window.activateWindow()
    page.qtbot.waitUntil(page.window.isActiveWindow, timeout=60_000)
    page.find(Button, "secure_email_sent_elsewhere").setFocus()
    press(page, "sent_elsewhere")
    check = page.find(Button, "secure_email_check")
    page.qtbot.waitUntil(lambda: page.window.focusWidget() is check, timeout=60_000)


def test_before_the_answer_the_check_says_that_nothing_came(office, with_account, page):
    press(page, "sent_elsewhere")
    press(page, "check")
    assert text_of(page, "site_result").startswith("No invitation yet.")
    assert state_of(page, "site").startswith("Requested")


def test_without_an_account_every_step_can_be_recorded_by_hand(office, page):
    assert page.page.site.request_button.reason().startswith("Set up the mail account first")
    assert not page.find(Button, "secure_email_request").isEnabled()
    for name in ("sent_elsewhere", "came_elsewhere", "ready", "used"):
        press(page, name)
    channel = office.session.store.channel(office.session.who.id, office.session.who.desk)
    assert channel.state is ChannelState.IN_USE
    assert not page.find(Button, "secure_email_open").isVisible()


def test_a_server_that_does_not_answer_is_said_in_the_card(office, page):
    type_in(page, "endpoint", "https://127.0.0.1:1/EWS/Exchange.asmx")
    press(page, "account_save")
    assert "cannot be reached" in text_of(page, "account_result")
    press(page, "request")
    assert "cannot be reached" in text_of(page, "site_result")
    assert state_of(page, "site") == "Not requested yet"


# -- the own service and its proof


@pytest.mark.requirement("M9")
def test_permission_and_proof_open_the_own_service(office, with_account, page):
    assert text_of(page, "standing").startswith("The desk has not approved")
    type_in(page, "method", "Every message to the desk, by a rule.")
    type_in(page, "contact", "it@harborlights.example.org")
    press(page, "ask_permission")
    assert state_of(page, "service") == "Permission requested"
    press(page, "service_answer")
    press(page, "answer_save")
    assert page.page.service._answer_fields["Who approved it"].error()
    type_in(page, "approver", "ARC, team lead")
    press(page, "answer_save")
    assert state_of(page, "service") == "Approved by the desk"
    assert "no proof yet" in text_of(page, "standing")
    press(page, "send_test")
    page.find(Choice, "secure_email_arrived").choose("yes")
    press(page, "record_proof")
    assert overview(office.session).closed == ""
    assert state_of(page, "proof") == "Proved"
    assert "through your encrypted email" in text_of(page, "standing")
    badge = page.find(Badge, "channel_state")
    assert badge.whole_text() == "ARC: encrypted email ready"


def test_a_test_that_arrived_readable_keeps_the_way_closed(office, with_account, page):
    page.find(Choice, "secure_email_arrived").choose("no")
    press(page, "record_proof")
    assert state_of(page, "proof") == "Not encrypted"
    assert overview(office.session).closed


def test_the_result_of_a_test_needs_an_answer_and_a_day_that_was(office, with_account, page):
    press(page, "record_proof")
    assert page.page.proof.arrived_field.error()
    page.find(Choice, "secure_email_arrived").choose("yes")
    for day, words in (
        ("soon", "month/day/year"),
        ("", "Enter the day"),
        ((office.program.today() + timedelta(days=3)).isoformat(), "future"),
    ):
        type_in(page, "proof_on", day)
        press(page, "record_proof")
        assert words in page.page.proof.on_field.error()
    assert office.session.store.latest_proof(office.session.who.id) is None


def test_a_control_mailbox_that_is_none_is_said_beside_it(office, with_account, page):
    type_in(page, "control", "nowhere")
    press(page, "send_test")
    assert page.page.proof.control_field.error()


def test_asking_for_permission_needs_what_the_desk_asks_for(office, with_account, page):
    press(page, "ask_permission")
    assert page.page.service.method_field.error()
    assert page.page.service.contact_field.error()
    assert state_of(page, "service") == "No permission asked yet"


@pytest.mark.requirement("M9")
def test_a_withdrawn_permission_closes_the_way_again(office, with_account, page):
    today = office.program.today()
    record_permission(office.session, ServiceState.APPROVED, approver="ARC", on=today, vendor="Zix")
    record_proof(office.session, True, today)
    page.go("secure_email")
    press(page, "service_withdraw")
    page.window.findChild(QWidget, "question").findChild(Button, "question_yes").click()
    page.settle()
    assert state_of(page, "service") == "Withdrawn"
    assert overview(office.session).closed


# -- the words


def test_the_pill_says_the_best_way_that_is_open(office, with_account):
    found = overview(office.session)
    channel, service = found.channel, found.service
    on_the_site = replace(
        channel,
        state=ChannelState.IN_USE,
        link="https://site.invalid/",
        link_host="site.invalid",
        confirmed_host="site.invalid",
    )
    for changes, words in (
        ({}, "no secure email yet"),
        ({"channel": replace(channel, state=ChannelState.REQUESTED)}, "requested"),
        ({"channel": replace(channel, state=ChannelState.INVITED)}, "invitation arrived"),
        ({"channel": replace(channel, state=ChannelState.IN_USE)}, "confirm the site's name"),
        ({"channel": on_the_site}, "secure site ready"),
        ({"service": replace(service, state=ServiceState.APPROVED)}, "proof needed"),
        ({"closed": ""}, "encrypted email ready"),
    ):
        assert words in pill(replace(found, **changes))[0]


def test_the_proof_says_how_old_it_is_and_what_it_was_for(office):
    account, today = office.program.practice.account, office.program.today()
    other = replace(account, endpoint="https://mail.example.org/EWS/Exchange.asmx")
    good = Proof(office.session.who.id, today, True, account_hash(account))
    assert view_model.proof_said(good, account, today)[0] is Tone.DONE
    assert "other account" in view_model.proof_said(good, other, today)[1]
    old = replace(good, on=today - timedelta(days=40))
    assert "more than a month old" in view_model.proof_said(old, account, today)[1]
    assert view_model.proof_said(None, account, today)[0] is Tone.ATTENTION


def test_every_trigger_makes_an_account_that_can_be_edited_again():
    for kind in TriggerKind:
        form = AccountForm(
            "https://mail.example.org/EWS/Exchange.asmx",
            "a@example.org",
            "a@example.org",
            trigger=kind,
            trigger_value="X-Encrypt: yes" if kind in view_model.TYPED_TRIGGERS else "",
        )
        assert view_model.form_of(form.account()) == form


def test_only_answers_that_can_follow_are_offered():
    assert [s for s, _ in view_model.answers(ServiceState.NONE)] == [ServiceState.APPROVED]
    assert view_model.answers(ServiceState.APPROVED) == ()
    assert not view_model.may_ask(ServiceState.APPROVED)


# -- a mailbox in Microsoft 365


def choose_kind(page, kind):
    choice = page.find(Choice, "secure_email_kind")
    choice.choose(kind)
    choice.picked.emit(kind)
    page.settle()


@pytest.mark.requirement("X2")
def test_a_microsoft_mailbox_is_signed_in_to_and_works(office, page):
    choose_kind(page, "graph")
    assert not page.find(LineField, "secure_email_endpoint").isVisible()
    assert not page.find(LineField, "secure_email_password").isVisible()
    save = page.find(Button, "secure_email_account_save")
    assert save.text() == "Sign in and test"
    press(page, "account_save")
    assert text_of(page, "account_result") == "The mail server let this account in."
    facts = page.find(FactList, "secure_email_account_facts")
    assert facts.value("Service") == "Microsoft 365"
    kept, _ = office.session.store.mail_account(office.session.who.id)
    assert kept == office.program.practice.graph_account


def test_a_microsoft_mailbox_asks_for_what_it_needs(office, page):
    choose_kind(page, "graph")
    type_in(page, "tenant", "")
    type_in(page, "client_id", "")
    press(page, "account_save")
    assert page.page.account.form.fields["Tenant"].error() == "Fill this in."
    assert page.page.account.form.fields["Application id"].error() == "Fill this in."
    assert office.session.store.mail_account(office.session.who.id) is None


def test_a_wrong_microsoft_account_is_said_and_nothing_is_kept(office, page):
    choose_kind(page, "graph")
    type_in(page, "address", "somebody@else.invalid")
    press(page, "account_save")
    assert "no such mailbox" in text_of(page, "account_result")
    assert office.session.store.mail_account(office.session.who.id) is None
    assert page.find(Button, "secure_email_account_save").isEnabled()


def test_the_administrators_address_is_shown_once_the_organization_is_known(page):
    choose_kind(page, "graph")
    shown = page.find(Label, "secure_email_consent")
    assert shown.isVisible()
    assert shown.whole_text().startswith("https://")


def test_an_exchange_password_never_opens_a_microsoft_mailbox(office, with_account):
    with pytest.raises(Incomplete):
        save_account(office.session, office.program.practice.graph_account, "")


@pytest.mark.requirement("M9")
def test_the_permission_is_asked_for_by_hand_and_every_answer_stands_on_the_screen(office, page):
    opened = []
    page.window.exits.links._launch = lambda url: opened.append(url.toString()) or True
    press(page, "permission_write")
    assert page.page.service.method_field.error()
    type_in(page, "method", "Every message to the desk, by a rule.")
    type_in(page, "contact", "it@harborlights.example.org")
    press(page, "permission_write")
    assert len(opened) == 1
    for part in ("permission request", "Microsoft", "by a rule", "it@harborlights.example.org"):
        assert part in unquote(opened[0])
    press(page, "permission_asked")
    assert state_of(page, "service") == "Permission requested"
    for answer, says in (
        ("more_information", "The desk asked for more information"),
        ("declined", "Declined by the desk"),
    ):
        press(page, "service_answer")
        page.find(Choice, "secure_email_answer").choose(answer)
        press(page, "answer_save")
        assert state_of(page, "service") == says
        assert overview(office.session).closed
    press(page, "permission_asked")
    press(page, "service_answer")
    type_in(page, "approver", "ARC, team lead")
    press(page, "answer_save")
    assert state_of(page, "service") == "Approved by the desk"
    press(page, "service_withdraw")
    page.window.findChild(QWidget, "question").findChild(Button, "question_yes").click()
    page.settle()
    assert state_of(page, "service") == "Withdrawn"
    assert overview(office.session).closed
