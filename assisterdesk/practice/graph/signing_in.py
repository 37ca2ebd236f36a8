"""The practice sign-in to Microsoft 365: no browser, the mailbox's own token at once."""

from collections.abc import Callable

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import MailAccount


class PracticeSignIn:
    """`egress.mail.MailSignIn` for the practice office. `tokens`: by mailbox address."""

    def __init__(self, tokens: dict[str, str]) -> None:
        self._tokens = dict(tokens)

    def sign_in(
        self,
        account: MailAccount,
        browse: Callable[[str], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> str:
        token = self._tokens.get(account.address.casefold())
        if token is None:
            raise Refused("The practice office has no such mailbox. Use the address filled in.")
        return token

    def consent_address(self, account: MailAccount) -> str:
        return "https://login.practice.invalid/adminconsent"
