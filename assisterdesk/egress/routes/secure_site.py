"""Hand-over to MNsure's secure site, once the channel is ready and its host was confirmed."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="secure_site",
    title="MNsure's secure site",
    protections=frozenset((Protection.SECURE_SITE,)),
    receives=Receives.SECURE_SITE,
    confirm=True,
)
