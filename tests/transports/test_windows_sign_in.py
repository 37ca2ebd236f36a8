"""Windows' own sign-in where the computer has it, and the browser everywhere else."""

import sys
from typing import Any

import pytest

from assisterdesk.basics.errors import Cancelled, Refused
from assisterdesk.transports._microsoft import broker
from assisterdesk.transports._microsoft.signing_in import AskWindows, MicrosoftSignIn
from tests.transports.test_microsoft_sign_in import ACCOUNT, Browser, Identity, finished

THERE, NOWHERE = (lambda name: object()), (lambda name: None)
TOKEN = {"access_token": "t", "id_token_claims": {"preferred_username": ACCOUNT.address}}


@pytest.mark.parametrize(
    ("system", "find", "usable"),
    [
        ("win32", THERE, True),
        ("win32", NOWHERE, False),
        ("linux", THERE, False),
        ("darwin", THERE, False),
    ],
)
def test_it_is_asked_on_windows_and_with_microsofts_package_only(system, find, usable):
    assert broker.usable(system, find) is usable


@pytest.mark.skipif(sys.platform == "win32", reason="the half for other systems")
def test_elsewhere_nothing_of_it_is_asked_for():
    assert not broker.usable()
    assert broker.options() == {}
    assert broker.window_in_front() == 0


class App:
    """The part of msal's application that asks Windows. Answers, or raises, what it is given."""

    def __init__(self, answer: object) -> None:
        self._answer = answer
        self.asked: dict[str, Any] = {}

    def acquire_token_interactive(self, scopes: list[str], **named: Any) -> Any:
        self.asked = {"scopes": scopes, **named}
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def test_windows_is_asked_for_the_person_and_over_our_window():
    app = App(TOKEN)
    assert broker.asked(app, ["scope"], ACCOUNT.address, lambda: 4711) is TOKEN
    assert app.asked == {
        "scopes": ["scope"],
        "prompt": "select_account",
        "login_hint": ACCOUNT.address,
        "parent_window_handle": 4711,
    }


REFUSED = {"error": "broker_error", "error_description": "AADSTS65001: no consent. Status: x"}


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        (REFUSED, REFUSED),
        ({"error": "broker_error", "_broker_status": "Response_Status.Status_UserCanceled"},
         broker.CANCELLED),
        ({"error": "broker_error", "_broker_status": "Response_Status.Status_Unexpected"}, None),
        (ValueError("MsalRuntime needs the current app to register these redirect_uri"), None),
        (RuntimeError("an ancient Windows"), None),
        ("nonsense", None),
    ],
)  # fmt: skip
def test_what_windows_cannot_do_is_left_to_the_browser(answer, wanted):
    assert broker.asked(App(answer), ["scope"], ACCOUNT.address, lambda: 0) is wanted


def sign_in(windows: AskWindows, identity: Identity, browser: Any) -> str:
    way = MicrosoftSignIn(client=identity.client, windows=windows, patience_s=60)
    return way.sign_in(ACCOUNT, browser)


def no_browser(address: str) -> None:
    raise AssertionError("the browser was opened as well")


def test_whom_windows_signs_in_needs_no_browser():
    assert sign_in(lambda app, scopes, who: TOKEN, Identity(), no_browser)


def test_windows_without_an_answer_leaves_it_to_the_browser():
    identity = Identity()
    browser = Browser(identity)
    assert "refresh-1" in sign_in(lambda app, scopes, who: None, identity, browser)
    finished(browser)


def test_closing_windows_window_stops_it():
    with pytest.raises(Cancelled):
        sign_in(lambda app, scopes, who: broker.CANCELLED, Identity(), no_browser)


def test_somebody_else_on_windows_is_refused_too():
    other = TOKEN | {"id_token_claims": {"preferred_username": "omar.farah@example.org"}}
    with pytest.raises(Refused, match="another account"):
        sign_in(lambda app, scopes, who: other, Identity(), no_browser)


def test_what_windows_refuses_is_said_in_words():
    with pytest.raises(Refused, match="administrator"):
        sign_in(lambda app, scopes, who: REFUSED, Identity(), no_browser)
