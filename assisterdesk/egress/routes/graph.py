"""Mail over the own Microsoft 365: protected with an approved service and a dated proof."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="graph",
    title="Your office's encrypted email (Microsoft 365)",
    protections=frozenset(
        (
            Protection.APPROVED_SERVICE,
            Protection.PLAIN,
        )
    ),
    receives=Receives.MAILBOXES,
    confirm=True,
)
