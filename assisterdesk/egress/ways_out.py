"""The ways out as the office's policy has them: open or closed, and how one goes past a warning."""

from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Text, in_file
from assisterdesk.basics.errors import Damaged
from assisterdesk.egress.outgoing import Override
from assisterdesk.egress.policy import in_order
from assisterdesk.egress.route import all_routes

_FILE = "gate/ways_out.toml"


class WayOut(Entry):
    """One route under the policy. `why` says in plain words why it is ruled so.

    `overrides` empty: a warning there cannot be gone past ("not allowed").
    """

    title: Text
    open: bool
    overrides: tuple[Override, ...] = ()
    why: Annotated[str, Field(min_length=1, max_length=400)]

    @property
    def offered(self) -> tuple[Override, ...]:
        return in_order(self.overrides)


@lru_cache(maxsize=8)
def ways_out(override: Path | None = None) -> tuple[WayOut, ...]:
    """Every way out that the policy rules. Raises `Damaged` for one that has no route."""
    found = in_file(_FILE, "way_out", WayOut, override)
    routes = all_routes()
    for way in found:
        if way.id not in routes:
            raise Damaged(f'{_FILE}, field id: there is no way out called "{way.id}". Correct it.')
    return found


def overrides_of(ways: tuple[WayOut, ...]) -> tuple[tuple[str, frozenset[Override]], ...]:
    """For `GatePolicy.overrides`."""
    return tuple((way.id, frozenset(way.overrides)) for way in ways)


def closed_of(ways: tuple[WayOut, ...]) -> frozenset[str]:
    """For `GatePolicy.closed`."""
    return frozenset(way.id for way in ways if not way.open)
