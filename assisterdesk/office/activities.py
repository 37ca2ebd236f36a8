"""What an office counts, in a taxonomy that funders know, and which records count for it: data."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Self

from pydantic import model_validator

from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file


class ActivityGroup(StrEnum):
    CONSUMER_HELP = "consumer_help"
    ENROLLMENT = "enrollment"
    REFERRALS = "referrals"
    COMPLEX = "complex"
    OUTREACH = "outreach"


ACTIVITY_GROUP_TITLE: dict[ActivityGroup, str] = {
    ActivityGroup.CONSUMER_HELP: "Help for consumers",
    ActivityGroup.ENROLLMENT: "Applications and enrollment",
    ActivityGroup.REFERRALS: "Referrals",
    ActivityGroup.COMPLEX: "Complex cases",
    ActivityGroup.OUTREACH: "Outreach",
}


class ActivityKind(Entry):
    """`submissions` are ids of case types, `enrolled` programs, `contacts` parties at the other
    end. `people`: it counts people or households, so small numbers stay hidden."""

    title: Text
    group: ActivityGroup
    submissions: tuple[str, ...] = ()
    enrolled: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()
    by_hand: bool = False
    people: bool = True
    attended: bool = False
    evidence: Evidence

    @model_validator(mode="after")
    def _counts_something(self) -> Self:
        if not (self.submissions or self.enrolled or self.contacts or self.by_hand):
            raise ValueError("nothing counts for it: name a record or set by_hand")
        return self


@lru_cache(maxsize=8)
def activities(override: Path | None = None) -> Mapping[str, ActivityKind]:
    """All kinds by id, in the order of their groups. Raises `Damaged`."""
    found = in_file("activities.toml", "activity", ActivityKind, override)
    order = list(ActivityGroup)
    return MappingProxyType(
        {kind.id: kind for kind in sorted(found, key=lambda kind: order.index(kind.group))}
    )
