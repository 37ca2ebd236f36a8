"""Where the window stood and how it was parted: numbers and names of screens, nobody's data.

People are told apart by a hash of an id that is random itself, and monitors by a hash of where
they stand, so that the file tells nobody who works here or what is on the desk.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

#: as many sets of monitors are remembered for a person, and as many people on one computer
MOST_SETUPS, MOST_PEOPLE = 8, 24
#: a place is one of a screen, not of a mistake, in device-independent pixels
_FURTHEST = 100_000
_MOST_PARTS, _LONGEST_ID = 8, 40


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in device-independent pixels: what of a monitor is free, or a window on it."""

    x: int
    y: int
    width: int
    height: int

    @property
    def centre(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    def overlap(self, other: "Area") -> int:
        """How many pixels both cover."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        return max(across, 0) * max(down, 0)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window stood when it was not maximised, and what its frame took around it: left,
    top, right and bottom."""

    area: Area
    maximised: bool = False
    frame: tuple[int, int, int, int] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class WindowState:
    """What one person left behind. `places` by set-up, the one used last at the end."""

    places: Mapping[str, Place] = field(default_factory=dict)
    #: of the menu at the left; 0 for as wide as its words
    menu_width: int = 0
    #: by the name of a divided part, how wide its parts are
    parts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    #: which of the menu's screens was open; never a case
    screen: str = ""
    #: a new start opens that screen; a copy of the person's setting, for before the store tells
    reopens: bool = False

    def with_place(self, setup: str, place: Place) -> "WindowState":
        places = {name: one for name, one in self.places.items() if name != setup}
        kept = [*places.items(), (setup, place)][-MOST_SETUPS:]
        return replace(self, places=dict(kept))

    def with_parts(self, name: str, sizes: Sequence[int]) -> "WindowState":
        return replace(self, parts={**self.parts, name: tuple(sizes)})

    def place_for(self, setup: str) -> Place | None:
        """Where it stood with these monitors, or else where it stood last."""
        found = self.places.get(setup)
        return found or next(reversed(list(self.places.values())), None)


@dataclass(frozen=True, slots=True)
class WindowStates:
    """Everybody's of one account of the computer; `last` left last."""

    people: Mapping[str, WindowState] = field(default_factory=dict)
    last: str = ""

    def of(self, person: str) -> WindowState:
        return self.people.get(person, WindowState())

    def with_state(self, person: str, state: WindowState) -> "WindowStates":
        others = {name: one for name, one in self.people.items() if name != person}
        kept = [*others.items(), (person, state)][-MOST_PEOPLE:]
        return WindowStates(dict(kept), person)


def person_key(id: str) -> str:
    """Tells people apart in the file without their ids."""
    return hashlib.sha256(f"window of {id}".encode()).hexdigest()[:16]


def setup_key(monitors: Sequence[tuple[Area, float]]) -> str:
    """Names a set of monitors by their places and scales."""
    told = sorted(
        f"{area.x} {area.y} {area.width} {area.height} {round(scale * 100)}"
        for area, scale in monitors
    )
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def fitted(place: Place, free: Sequence[Area], least: tuple[int, int]) -> Place:
    """The place, whole and on a monitor that is there: `free` is what is free of each, the first
    monitor first. A window larger than the monitor takes as much as there is, with its frame."""
    if not free:
        return place
    left, top, right, bottom = place.frame
    area = place.area
    framed = Area(
        area.x - left, area.y - top, area.width + left + right, area.height + top + bottom
    )
    home = max(free, key=framed.overlap)
    if not framed.overlap(home):
        home = free[0]
    width = min(max(framed.width, least[0] + left + right), home.width)
    height = min(max(framed.height, least[1] + top + bottom), home.height)
    x = min(max(framed.x, home.x), home.x + home.width - width)
    y = min(max(framed.y, home.y), home.y + home.height - height)
    inner = Area(x + left, y + top, width - left - right, height - top - bottom)
    return replace(place, area=inner)


# -- as text


def to_text(states: WindowStates) -> str:
    return json.dumps(
        {
            "last": states.last,
            "people": {
                person: {
                    "places": {
                        setup: [
                            one.area.x, one.area.y, one.area.width, one.area.height,
                            int(one.maximised), *one.frame,
                        ]
                        for setup, one in state.places.items()
                    },
                    "menu": state.menu_width,
                    "parts": {name: list(sizes) for name, sizes in state.parts.items()},
                    "screen": state.screen,
                    "reopens": int(state.reopens),
                }
                for person, state in states.people.items()
            },
        },
        separators=(",", ":"),
    )  # fmt: skip


def from_text(text: str) -> WindowStates:
    """What reads of it; the rest is as if it had not been kept."""
    try:
        shape = json.loads(text)
        kept = list(shape["people"].items())[-MOST_PEOPLE:]
        people = {_id(person): _state(state) for person, state in kept}
        last = _id(shape["last"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return WindowStates()
    return WindowStates(people, last if last in people else "")


def _state(kept: Any) -> WindowState:  # noqa: ANN401 - JSON
    return WindowState(
        {
            _id(setup): _place([_number(n) for n in numbers])
            for setup, numbers in list(kept["places"].items())[-MOST_SETUPS:]
        },
        max(0, _number(kept["menu"])),
        {
            _id(name): tuple(max(0, _number(n)) for n in sizes[:_MOST_PARTS])
            for name, sizes in list(kept["parts"].items())[:64]
        },
        _id(kept["screen"]),
        bool(_number(kept["reopens"])),
    )


def _place(numbers: list[int]) -> Place:
    x, y, width, height, maximised, left, top, right, bottom = numbers
    if width <= 0 or height <= 0 or min(left, top, right, bottom) < 0:
        raise ValueError("no place of a window")
    return Place(Area(x, y, width, height), bool(maximised), (left, top, right, bottom))


def _number(value: Any) -> int:  # noqa: ANN401 - JSON
    if not isinstance(value, int) or abs(value) > _FURTHEST:
        raise ValueError("no number of pixels")
    return int(value)


def _id(value: Any) -> str:  # noqa: ANN401 - JSON
    """Only what this program writes itself: nothing else gets into the file by way of it."""
    if not isinstance(value, str) or len(value) > _LONGEST_ID or not value.isascii():
        raise ValueError("no id")
    if value and not value.replace("_", "").isalnum():
        raise ValueError("no id")
    return value
