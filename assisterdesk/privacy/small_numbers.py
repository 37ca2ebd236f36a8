"""Small numbers stay hidden: where few people did something, a count can point at one of them.

The rule, for each table by itself: a number from 1 to 4 is hidden. Where what is hidden could be
worked out from the total, the next smallest number is hidden as well, until it cannot; where none
is left to hide, the total is hidden too, here and wherever else it stands. A number that stands in
two tables is hidden in both. Nought is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass

#: counts below this are hidden (CMS cell size suppression hides below 11; the office's own is 5)
LEAST = 5


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as it may be seen: None for a number that is hidden."""

    values: tuple[int | None, ...]
    total: int | None

    @property
    def hides(self) -> bool:
        return self.total is None or None in self.values


def suppressed(values: Sequence[int], also: frozenset[int] = frozenset()) -> Shown:
    """The numbers of one table and their total, small ones hidden as the rule says; `also` are
    places that are hidden because the same number is hidden in another table."""
    total = sum(values)
    hidden = {at for at, value in enumerate(values) if 0 < value < LEAST or at in also}
    if not hidden:
        return Shown(tuple(values), total)
    rest = sorted(
        (at for at, value in enumerate(values) if value >= LEAST), key=lambda at: values[at]
    )
    while _can_be_worked_out([values[at] for at in hidden]):
        if not rest:
            return Shown(_without(values, hidden), None)
        hidden.add(rest.pop(0))
    return Shown(_without(values, hidden), total)


def _can_be_worked_out(hidden: Sequence[int]) -> bool:
    """Whether the hidden numbers follow from their sum, which anybody can subtract."""
    if len(hidden) < 2:
        return True
    small = sum(1 for value in hidden if value < LEAST)
    large = len(hidden) - small
    if not large:
        # all of them being the least or the most that is hidden gives each away
        return sum(hidden) in (small, (LEAST - 1) * small)
    # who knows which of them are large must still have more than one way to add up
    return sum(hidden) <= LEAST * large + small


def _without(values: Sequence[int], hidden: set[int]) -> tuple[int | None, ...]:
    return tuple(None if at in hidden else value for at, value in enumerate(values))
