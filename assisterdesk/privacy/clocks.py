"""The clocks of the privacy office: how long an answer or a report may take, by which rule."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file


class ClockFor(StrEnum):
    OWN_LIST = "own_list"
    INCIDENT = "incident"


class PrivacyClock(Entry):
    """`business_days` counts Minnesota's business days, 0 with `hours` for a count of hours.

    Neither: "without delay", which the program takes as the same day. `binding`: binds somebody
    who uses this program; otherwise it is a model.
    """

    what: ClockFor
    title: Text
    who: Text
    business_days: int = Field(default=0, ge=0, le=90)
    hours: int = Field(default=0, ge=0, le=720)
    binding: bool
    evidence: Evidence


@lru_cache(maxsize=8)
def privacy_clocks(
    what: ClockFor, override: Path | None = None
) -> Mapping[str, PrivacyClock]:
    """The clocks for one thing by id, the default first. Raises `Damaged`."""
    found = in_file("privacy/clocks.toml", "clock", PrivacyClock, override)
    return MappingProxyType({clock.id: clock for clock in found if clock.what is what})
