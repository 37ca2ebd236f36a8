"""Time as the program sees it: a clock that can be handed in, and the hybrid logical clock.

The hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) orders changes across
workstations whose wall clocks disagree: it never runs backwards even when the wall clock does.
"""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Gives the time now; aware, in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical time: milliseconds since 1970, then a counter, then the device."""

    millis: int
    counter: int
    device: str

    def text(self) -> str:
        """Sortable text, the form kept in the store: 12 + 4 hex digits and the device."""
        return f"{self.millis:012x}-{self.counter:04x}-{self.device}"

    @staticmethod
    def parse(text: str) -> "Stamp":
        millis, counter, device = text.split("-", 2)
        return Stamp(int(millis, 16), int(counter, 16), device)


class HybridClock:
    """Hands out stamps that only ever grow. Safe to call from any thread.

    `last` is the newest stamp the store already holds, so that a restart with a clock set back
    does not go back either.
    """

    def __init__(self, clock: Clock, device: str, last: Stamp | None = None) -> None:
        self._clock = clock
        self._device = device
        self._millis = last.millis if last else 0
        self._counter = last.counter if last else 0
        self._lock = threading.Lock()

    def stamp(self) -> Stamp:
        wall = int(self._clock.now().timestamp() * 1000)
        with self._lock:
            if wall > self._millis:
                self._millis, self._counter = wall, 0
            else:
                self._counter += 1
                if self._counter > 0xFFFF:
                    self._millis, self._counter = self._millis + 1, 0
            return Stamp(self._millis, self._counter, self._device)

    def saw(self, other: Stamp) -> None:
        """A stamp of another workstation came in: what is stamped from now on is later."""
        with self._lock:
            if (other.millis, other.counter) > (self._millis, self._counter):
                self._millis, self._counter = other.millis, other.counter
