"""Mail over the office's own Exchange: protected with an approved service and a dated proof."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="exchange",
    title="Your office's encrypted email (Exchange)",
    protections=frozenset(
        (
            Protection.APPROVED_SERVICE,
            Protection.PLAIN,
        )
    ),
    receives=Receives.MAILBOXES,
    confirm=True,
)
