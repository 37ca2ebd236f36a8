"""Under what id, in which organization and for what the program signs in."""

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import MailAccount
from assisterdesk.egress.microsoft import service_of

_TENANT_SIGNS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")


def check_registration(account: MailAccount) -> None:
    """The program's id and the tenant, which become part of addresses. Raises `Refused`."""
    for text in (account.client_id, account.tenant):
        if not text or not set(text.lower()) <= _TENANT_SIGNS or text.strip(".-") != text:
            raise Refused(
                "Enter the application id and the tenant that your IT registered for AssisterDesk. "
                "They look like 1b4e28ba-2fa1-11d2-883f-0016d3cca427 and example.org."
            )


def scopes_for(account: MailAccount) -> list[str]:
    """What the token may do. msal adds openid, profile and offline_access itself and refuses to be
    told."""
    return list(service_of(account.kind).scopes)
