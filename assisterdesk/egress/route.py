"""What a route is: one way out, how it protects, and who may receive by it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from assisterdesk.basics.registry import cards
from assisterdesk.egress.outgoing import Outgoing, Protection


class Receives(StrEnum):
    """Who is at the other end of a route."""

    #: mailboxes: the desks, and addresses the office's policy allows
    MAILBOXES = "mailboxes"
    #: MNsure's secure site, on a host that was confirmed
    SECURE_SITE = "secure_site"
    #: one colleague, to whose key it is sealed
    COLLEAGUE = "colleague"
    #: nobody known: whatever is on this machine, or whoever picks up the paper
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Route:
    """The card of one way out. `protections` are those the route may claim, decided from facts.

    `confirm`: a person must have decided on exactly this content, even where nothing was found.
    `objection`: why exactly this may not leave here, "" when it may; for what a way out demands
    beside the gate's judgement.
    """

    id: str
    title: str
    protections: frozenset[Protection]
    receives: Receives
    confirm: bool
    objection: Callable[[Outgoing], str] = lambda _outgoing: ""


def all_routes() -> Mapping[str, Route]:
    """The cards of `egress.routes` by name; a route that is not here does not exist."""
    return cards("assisterdesk.egress.routes", "ROUTE", Route)
