"""A link out of a desk's mail, into the browser: after its true host was shown and confirmed."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="link",
    title="A link in your browser",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=True,
)
