"""Another program on this machine: it may keep its own copies of what it is given."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="open_with",
    title="Another program",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
