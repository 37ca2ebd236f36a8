"""The mail account's form where the person signs in at Microsoft and no password is typed."""

from dataclasses import replace

import pytest

from assisterdesk.actions.mailbox import save_account, try_account
from assisterdesk.egress.mail import OAUTH
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.ui.screens.secure_email import SCREEN, view_model
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField

pytestmark = pytest.mark.requirement("X3")


@pytest.fixture
def page(open_window):
    opened = open_window(SCREEN)
    opened.page = opened.go("secure_email")
    return opened


def press(opened, name):
    button = opened.find(Button, f"secure_email_{name}")
    opened.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=60_000)
    button.click()
    opened.qtbot.waitUntil(lambda: not opened.window.background.is_busy(), timeout=60_000)
    opened.settle()


def choose_auth(opened, auth):
    choice = opened.find(Choice, "secure_email_auth")
    choice.choose(auth)
    choice.picked.emit(auth)
    opened.settle()


def said(opened):
    return opened.find(Banner, "secure_email_account_result").text()


def shown(opened, name):
    return opened.find(LineField, f"secure_email_{name}").isVisible()


def kept(office):
    return office.session.store.mail_account(office.session.who.id)


def test_exchange_with_microsoft_asks_for_the_registration_and_no_password(page):
    choose_auth(page, OAUTH)
    for name in ("endpoint", "password"):
        assert not shown(page, name), name
    for name in ("address", "username", "client_id", "tenant"):
        assert shown(page, name), name
    consent = page.find(Label, "secure_email_consent")
    assert consent.isVisible() and consent.whole_text().startswith("https://")
    save = page.find(Button, "secure_email_account_save")
    assert save.text() == "Sign in and test"
    choose_auth(page, "basic")
    assert shown(page, "endpoint") and shown(page, "password") and not shown(page, "client_id")
    assert page.find(LineField, "secure_email_endpoint").text().startswith("https://")


def test_a_mailbox_signed_in_to_with_microsoft_works(office, page):
    choose_auth(page, OAUTH)
    press(page, "account_save")
    assert said(page) == "The mail server let this account in."
    facts = page.find(FactList, "secure_email_account_facts")
    assert facts.value("Sign-in") == "With Microsoft, in the browser"
    account, sealed = kept(office)
    assert (account.auth, account.endpoint) == (OAUTH, office.exchange.endpoint)
    assert b"practice-token" not in sealed
    press(page, "account_change")
    assert page.find(Choice, "secure_email_auth").chosen_id() == OAUTH
    assert shown(page, "client_id")


def test_a_revoked_sign_in_is_said_and_done_again_by_one_button(office, page):
    choose_auth(page, OAUTH)
    press(page, "account_save")
    office.exchange.identity.revoke()
    press(page, "account_try")
    assert "Sign in to Microsoft again" in said(page)
    banner = page.find(Banner, "secure_email_account_result")
    page.qtbot.waitUntil(lambda: not banner.visibleRegion().isEmpty(), timeout=60_000)
    press(page, "account_cancel")
    press(page, "account_again")
    assert said(page) == "The mail server let this account in."
    try_account(office.session)


def test_an_organization_that_has_not_agreed_is_said_and_nothing_is_kept(office, page):
    office.exchange.identity.consent = False
    choose_auth(page, OAUTH)
    press(page, "account_save")
    assert "administrator" in said(page)
    assert kept(office) is None
    assert page.find(Label, "secure_email_consent").isVisible()


def test_an_account_with_a_password_has_nothing_to_sign_in_to_again(office, page):
    practice = office.program.practice
    save_account(office.session, practice.account, practice.password)
    page.go("secure_email")
    assert not page.find(Button, "secure_email_account_again").isVisible()
    facts = page.find(FactList, "secure_email_account_facts")
    assert facts.value("Sign-in") == facts.value("Tenant") == ""


@pytest.mark.requirement("X5")
def test_ways_that_it_closed_are_not_offered(office, open_window):
    policy = Policy({"mail.sign_in": Fixed(("microsoft",), Source.FILE)})
    office.program = replace(office.program, policy=policy)
    office.session = replace(office.session, program=office.program)
    opened = open_window(SCREEN)
    opened.go("secure_email")
    auth = opened.find(Choice, "secure_email_auth")
    assert [auth.itemData(at) for at in range(auth.count())] == [OAUTH]
    assert auth.chosen_id() == OAUTH and not shown(opened, "password")
    press(opened, "account_save")
    assert said(opened) == "The mail server let this account in."
    assert view_model.mail_kinds(frozenset({"basic"})) == view_model.MAIL_KINDS[:1]


def test_microsofts_own_address_is_the_one_its_tokens_are_for():
    form = view_model.AccountForm(
        address=" a@example.org ", auth=OAUTH, client_id="x", tenant="example.org"
    )
    account = form.account()
    assert account.endpoint == "https://outlook.office365.com/EWS/Exchange.asmx"
    assert (account.address, account.username) == ("a@example.org", "a@example.org")
    assert view_model.form_of(account).account() == account
    # Microsoft's name for a person need not be their address
    assert replace(form, username="a@office.local").account().username == "a@office.local"
