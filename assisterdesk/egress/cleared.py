"""A clearance sealed over its content: what was reviewed is what leaves, by construction.

The seal is an HMAC over the canonical form under a key that lives as long as the process. It stops
our own mistakes (a clearance carried to other content), not hostile code inside the process.
"""

import hmac
import secrets
from dataclasses import dataclass, field

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.outgoing import Outgoing

_KEY = secrets.token_bytes(32)


def _seal(outgoing: Outgoing) -> bytes:
    return hmac.digest(_KEY, outgoing.canonical(), "sha256")


@dataclass(frozen=True, slots=True)
class Cleared:
    """The only thing a transport or an exit accepts. Made by `egress.gate` alone.

    Raises `Refused` at birth when the seal is not over exactly this content; so
    ``dataclasses.replace`` cannot carry a clearance to something else.
    """

    outgoing: Outgoing
    seal: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not hmac.compare_digest(self.seal, _seal(self.outgoing)):
            raise Refused(
                "This message changed after it was reviewed. Nothing was sent; review it again."
            )


def _clear(outgoing: Outgoing) -> Cleared:
    """For `egress.gate` only (an AST test holds this)."""
    return Cleared(outgoing, _seal(outgoing))
