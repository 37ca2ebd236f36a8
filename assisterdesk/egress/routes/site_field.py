"""One field of one person, copied to be pasted into MNsure's own site: the main daily act.

Quiet, because a warning at every field would teach people to ignore warnings; opened by the case's
reason, logged once, gone with the next copy, and closed where the office's policy says so.
"""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="site_field",
    title="Copy for MNsure's site",
    protections=frozenset((Protection.SITE_ENTRY,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
