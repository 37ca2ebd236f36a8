"""What the office allows at the gate: who may be written to, and how one may go past a warning."""

from collections.abc import Iterable
from dataclasses import dataclass

from assisterdesk.basics.kinds import DeskId, PiiCategory, Role
from assisterdesk.egress.outgoing import Override

#: The desks' own addresses (Secure Email Policy, Procedures); the practice office sets others.
DESK_ADDRESSES = (
    (DeskId.ARC, "navigators@mnsure.org"),
    (DeskId.BROKER_SERVICE_LINE, "brokers@mnsure.org"),
)

#: The order of offering: from the one that settles it to the one that only goes past.
_ORDER = (
    Override.FALSE_POSITIVE,
    Override.JUSTIFIED,
    Override.ACKNOWLEDGED,
    Override.WITHOUT,
)


@dataclass(frozen=True, slots=True)
class GatePolicy:
    """`overrides`: by route id, how a person may go past a warning; a route not named allows none.

    `closed`: routes by which nothing may leave at all. `allowed_addresses`: mailboxes beside the
    desks. `justification_length`: the least number of characters a justification needs. `never`:
    kinds of personal data that no override takes out unencrypted. `only`: when not None, the sole
    addresses and ``@domains`` that may be written to, in lower case, desks and all.
    `closed_because`: by route id, who closed it and what to do, where it is not the office.
    `teachers`: who may teach the gate. `clipboard_seconds`: how long copied text stays at most.
    """

    desks: tuple[tuple[DeskId, str], ...] = DESK_ADDRESSES
    allowed_addresses: frozenset[str] = frozenset()
    overrides: tuple[tuple[str, frozenset[Override]], ...] = ()
    closed: frozenset[str] = frozenset()
    justification_length: int = 10
    attachment_limit: int = 25 * 1024 * 1024
    never: frozenset[PiiCategory] = frozenset()
    only: frozenset[str] | None = None
    closed_because: tuple[tuple[str, str], ...] = ()
    teachers: frozenset[Role] = frozenset({Role.PRIVACY_CONTACT})
    clipboard_seconds: int = 90

    def overrides_for(self, route: str) -> frozenset[Override]:
        return dict(self.overrides).get(route, frozenset())

    def offered(self, route: str) -> tuple[Override, ...]:
        """What a person may choose from, in the order of offering."""
        return in_order(self.overrides_for(route))


def in_order(overrides: Iterable[Override]) -> tuple[Override, ...]:
    allowed = frozenset(overrides)
    return tuple(o for o in _ORDER if o in allowed)
