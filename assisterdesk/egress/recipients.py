"""Who may receive by mail: the desks, addresses the policy allows, and no look-alikes."""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from assisterdesk.egress.outgoing import Recipient
from assisterdesk.egress.policy import GatePolicy

_SHAPE = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_LOOKS = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "|": "l", "i": "l"})


def objections(recipients: Iterable[Recipient], policy: GatePolicy) -> tuple[str, ...]:
    """Plain sentences that say why these recipients may not be written to; empty when they may."""
    desks = {address.lower(): desk for desk, address in policy.desks}
    allowed = {a.lower() for a in policy.allowed_addresses}
    trusted = {a.rpartition("@")[2] for a in (*desks, *allowed)}
    found: list[str] = []
    for recipient in recipients:
        address = recipient.address.strip().lower()
        domain = address.rpartition("@")[2]
        if not _SHAPE.fullmatch(recipient.address):
            found.append(
                "A recipient's address is not a plain email address. Choose the desk again."
            )
        elif any(_resembles(domain, t) for t in trusted):
            found.append(
                "A recipient's address looks like the desk's but is not. Choose the desk "
                "from the list."
            )
        elif recipient.desk is not None and desks.get(address) is not recipient.desk:
            found.append(
                "A recipient is named as a desk but has another address. Choose the desk again."
            )
        elif address not in desks and address not in allowed:
            found.append(
                "A recipient is neither a desk nor an address your office allows. "
                "Ask your privacy contact to allow it, or remove it."
            )
        elif policy.only is not None and not {address, f"@{domain}"} & policy.only:
            found.append(
                "Your organization's IT has not allowed this recipient's address. Nothing left; "
                "ask them to add it to the policy."
            )
    return tuple(dict.fromkeys(found))


def _resembles(domain: str, trusted: str) -> bool:
    """Whether a domain is not the trusted one but could be read as it."""
    if domain == trusted:
        return False
    if "xn--" in domain or not domain.isascii():
        return True
    plain = unicodedata.normalize("NFKD", domain)
    looks = plain.translate(_LOOKS).replace("rn", "m").replace("vv", "w")
    name, trusted_name = trusted.split(".")[0], trusted.translate(_LOOKS).replace("rn", "m")
    if looks == trusted_name or OSA.distance(domain, trusted, score_cutoff=2) <= 2:
        return True
    return len(name) >= 5 and name in plain.replace("-", "")
