"""What the office allows at the gate: who may be written to, and how one may go past a warning."""

from dataclasses import dataclass

from assisterdesk.basics.kinds import DeskId
from assisterdesk.egress.outgoing import Override

#: The desks' own addresses (Secure Email Policy, Procedures); the practice office sets others.
DESK_ADDRESSES = (
    (DeskId.ARC, "navigators@mnsure.org"),
    (DeskId.BROKER_SERVICE_LINE, "brokers@mnsure.org"),
)


@dataclass(frozen=True, slots=True)
class GatePolicy:
    """`overrides`: by route id, how a person may go past a warning; a route not named allows none.

    `allowed_addresses`: mailboxes beside the desks. `justification_length`: the least number of
    characters a justification needs.
    """

    desks: tuple[tuple[DeskId, str], ...] = DESK_ADDRESSES
    allowed_addresses: frozenset[str] = frozenset()
    overrides: tuple[tuple[str, frozenset[Override]], ...] = (
        ("clipboard", frozenset(Override)),
        ("print", frozenset(Override)),
        ("export", frozenset((Override.FALSE_POSITIVE, Override.JUSTIFIED))),
    )
    justification_length: int = 10
    attachment_limit: int = 25 * 1024 * 1024

    def overrides_for(self, route: str) -> frozenset[Override]:
        return dict(self.overrides).get(route, frozenset())
