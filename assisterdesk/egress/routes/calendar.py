"""A calendar file, which other programs and telephones copy further: never anybody's data."""

from assisterdesk.egress.outgoing import Protection
from assisterdesk.egress.route import Receives, Route

ROUTE = Route(
    id="calendar",
    title="Calendar file",
    protections=frozenset((Protection.UNENCRYPTED_EXIT,)),
    receives=Receives.UNKNOWN,
    confirm=False,
)
