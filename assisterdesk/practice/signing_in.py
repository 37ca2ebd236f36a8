"""The practice sign-in to Microsoft: no browser of the system's, and the same steps behind it."""

import http.client
import threading
from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import MailAccount, MailKind, MailSignIn
from assisterdesk.practice.ews.identity import PracticeIdentity


class PracticeBrowser:
    """Goes where the program sends it, says yes there, and comes back on a thread of its own."""

    def __init__(self, identity: PracticeIdentity) -> None:
        self._identity = identity
        self._on_its_way: threading.Thread | None = None

    def visit(self, address: str) -> None:
        home, brought = self._identity.authorize(address)
        self._on_its_way = threading.Thread(
            target=self._come_back, args=(home, brought), name="practice browser"
        )
        self._on_its_way.start()

    def close(self) -> None:
        if self._on_its_way is not None:
            self._on_its_way.join()

    @staticmethod
    def _come_back(home: str, brought: dict[str, str]) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", urlsplit(home).port or 0, timeout=60)
        try:
            headers = {"Content-Type": "application/x-www-form-urlencoded"}
            connection.request("POST", "/", urlencode(brought), headers)
            connection.getresponse().read()
        except OSError:
            # the person stopped the sign-in, so nobody waits there any more
            return
        finally:
            connection.close()


class PracticeSignIn:
    """`egress.mail.MailSignIn` for the practice office.

    Over Graph the mailbox's token comes at once (`tokens`, by address). Over Exchange `flow` goes
    through every step of a real sign-in with the practice `identity`.
    """

    def __init__(
        self, tokens: dict[str, str], flow: MailSignIn, identity: PracticeIdentity
    ) -> None:
        self._tokens = dict(tokens)
        self._flow = flow
        self._identity = identity

    def sign_in(
        self,
        account: MailAccount,
        browse: Callable[[str], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        token = self._tokens.get(account.address.casefold())
        if token is None:
            raise Refused("The practice office has no such mailbox. Use the address filled in.")
        if account.kind is MailKind.GRAPH:
            return token
        browser = PracticeBrowser(self._identity)
        try:
            return self._flow.sign_in(account, browser.visit, cancelled)
        finally:
            browser.close()

    def consent_address(self, account: MailAccount) -> str:
        return "https://login.practice.invalid/adminconsent"
