"""The clipboard: any other program may read it."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="clipboard",
    title="Clipboard",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
