"""Paper or a PDF file: whoever picks it up may read it."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="print",
    title="Printer or PDF",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
