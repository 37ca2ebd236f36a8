"""A file written outside the store: whoever opens it may read it."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="export",
    title="File export",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
