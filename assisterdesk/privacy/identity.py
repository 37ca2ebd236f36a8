"""Ways to verify who asks, and how strong a check the data at stake needs (O-D2 (a))."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file
from assisterdesk.basics.kinds import PiiCategory

#: Data whose disclosure to a wrong person does lasting harm: theft of identity, loss of money,
#: shame, loss of work or status.
HIGH_RISK = frozenset(
    {
        PiiCategory.SSN,
        PiiCategory.GOVERNMENT_ID,
        PiiCategory.FINANCIAL_ACCOUNT,
        PiiCategory.HEALTH,
        PiiCategory.INCOME,
        PiiCategory.FILING_STATUS,
        PiiCategory.TAX_CREDIT,
    }
)


class IdentityMethod(Entry):
    """One way to verify an identity. `strong`: its safeguards match data of high risk."""

    title: Text
    help: Text
    strong: bool
    evidence: Evidence


@lru_cache(maxsize=8)
def identity_methods(override: Path | None = None) -> Mapping[str, IdentityMethod]:
    """All by id, strongest first as in the file. Raises `Damaged`."""
    found = in_file("privacy/identity_methods.toml", "method", IdentityMethod, override)
    return MappingProxyType({method.id: method for method in found})


def needs_strong(at_stake: frozenset[PiiCategory]) -> bool:
    return bool(at_stake & HIGH_RISK)


def is_enough(method: IdentityMethod, at_stake: frozenset[PiiCategory]) -> bool:
    """Safeguards commensurate with the risk."""
    return method.strong or not needs_strong(at_stake)
