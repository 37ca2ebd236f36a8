"""A mail file that a person carries to a mail program or another machine.

Protected when it was encrypted to the certificate that the desk's approval names; plain mail
otherwise.
"""

from assisterdesk.egress.mail_file import ROUTE as ID
from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id=ID,
    title="A mail file you carry yourself",
    protections=frozenset((Protection.SEALED_TO_DESK, Protection.PLAIN)),
    receives=Receives.MAILBOXES,
    confirm=True,
)
