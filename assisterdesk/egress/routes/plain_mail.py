"""Ordinary mail, such as the request for a secure email: never with personal data."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="plain_mail",
    title="Ordinary email",
    protections=frozenset((Protection.PLAIN,)),
    receives=Receives.MAILBOXES,
    confirm=False,
)
