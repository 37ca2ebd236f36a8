"""`failures`: the wrong tries of each slot, and the growing delay that follows from them.

The file lies beside the store, in clear, because nobody is signed in when it is written; whoever
can write the folder can delete it. It holds ids and times only.
"""

import json
import math
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assisterdesk.access.signin import FailedSignIn
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import SlotId
from assisterdesk.basics.sentence import worded
from assisterdesk.keys.whole_file import read_whole, replace_whole

NAME = "failures"
MOST_WAIT_S = 300.0
#: tries nobody is kept waiting for
FREE_TRIES = 3
#: what an unreadable file counts as, for every slot: sixteen seconds once, then on from there
UNREADABLE_TRIES = 8
#: beyond it the delay has long stopped growing
MOST_COUNT = 1_000_000
#: kept for the log; at five minutes a try this is more than two weeks of trying
MOST_UNTOLD = 5000


@dataclass(frozen=True, slots=True)
class _Tries:
    count: int
    last: datetime


@dataclass(frozen=True, slots=True)
class _Book:
    tries: dict[SlotId, _Tries] = field(default_factory=dict)
    untold: tuple[FailedSignIn, ...] = ()


def delay_s(count: int) -> float:
    """Seconds to wait after the `count`-th wrong try in a row: 0, 0, 0, 1, 2, 4, ... 300."""
    if count <= FREE_TRIES:
        return 0.0
    return min(MOST_WAIT_S, 2.0 ** min(count - FREE_TRIES - 1, 16))


def spoken(seconds: float) -> str:
    """A wait in words, rounded up: "1 second", "40 seconds", "3 minutes"."""
    whole = max(1, math.ceil(seconds))
    if whole > 90:
        return worded("{n} minutes", one="{n} minute", n=math.ceil(whole / 60))
    return worded("{n} seconds", one="{n} second", n=whole)


class Failures:
    """Counts wrong tries per folder and slot. Not safe for threads: its owner holds a lock.

    Where the file cannot be written the count goes on in memory, so that a write-protected folder
    is no way around the delay while the program runs.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._unsaved: dict[Path, _Book] = {}

    def wait_s(self, folder: Path, slot: SlotId, every: tuple[SlotId, ...]) -> float:
        """Seconds until this slot may be tried; `every` slot is delayed by an unreadable file."""
        book = self._load(folder, every)
        tries = book.tries.get(slot)
        if tries is None:
            return 0.0
        now = self._clock.now()
        if now < tries.last:
            # The clock was set back: how much of the delay has passed is unknown, so it starts
            # again, from now, and can therefore not last longer than its own length.
            tries = replace(tries, last=now)
            self._save(folder, replace(book, tries=book.tries | {slot: tries}))
        passed = (now - tries.last).total_seconds()
        return max(0.0, delay_s(tries.count) - passed)

    def failed(self, folder: Path, slot: SlotId, every: tuple[SlotId, ...]) -> float:
        """Count a wrong try. Returns the seconds to wait before the next."""
        book = self._load(folder, every)
        now = self._clock.now()
        before = book.tries.get(slot)
        tries = _Tries(min(before.count + 1, MOST_COUNT) if before else 1, now)
        untold = book.untold
        if len(untold) < MOST_UNTOLD:
            untold = (*untold, FailedSignIn(slot, now))
        self._save(folder, _Book(book.tries | {slot: tries}, untold))
        return delay_s(tries.count)

    def succeeded(self, folder: Path, slot: SlotId, every: tuple[SlotId, ...]) -> None:
        """Forget the slot's delay; what is still to be told stays."""
        book = self._load(folder, every)
        if slot in book.tries:
            rest = {known: tries for known, tries in book.tries.items() if known != slot}
            self._save(folder, replace(book, tries=rest))

    def take(self, folder: Path, every: tuple[SlotId, ...]) -> tuple[FailedSignIn, ...]:
        """What was not told yet; forgets it. Raises `Trouble` when that cannot be written down,
        since it would be told again."""
        book = self._load(folder, every)
        if book.untold:
            self._write(folder, replace(book, untold=()))
        return book.untold

    def _load(self, folder: Path, every: tuple[SlotId, ...]) -> _Book:
        if folder in self._unsaved:
            return self._unsaved[folder]
        try:
            return _parsed(json.loads(read_whole(folder / NAME)))
        except (FileNotFoundError, NotADirectoryError):
            return _Book()
        except (Trouble, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            now = self._clock.now()
            book = _Book({slot: _Tries(UNREADABLE_TRIES, now) for slot in every})
            self._save(folder, book)
            return book

    def _save(self, folder: Path, book: _Book) -> None:
        try:
            self._write(folder, book)
        except Trouble:
            self._unsaved[folder] = book

    def _write(self, folder: Path, book: _Book) -> None:
        content = {
            "tries": {
                slot: {"count": tries.count, "last": tries.last.isoformat()}
                for slot, tries in book.tries.items()
            },
            "untold": [{"slot": one.slot, "at": one.at.isoformat()} for one in book.untold],
        }
        replace_whole(folder / NAME, json.dumps(content).encode("ascii"))
        self._unsaved.pop(folder, None)


def _parsed(content: object) -> _Book:
    top = _object(content)
    tries = {
        SlotId(_text(slot)): _Tries(_count(entry["count"]), _moment(entry["last"]))
        for slot, entry in _object(top["tries"]).items()
    }
    untold = top["untold"]
    if not isinstance(untold, list):
        raise TypeError("untold")
    told_next = tuple(
        FailedSignIn(SlotId(_text(entry["slot"])), _moment(entry["at"]))
        for entry in untold[:MOST_UNTOLD]
    )
    return _Book(tries, told_next)


def _object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isascii() or len(value) > 64:
        raise ValueError("slot")
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MOST_COUNT:
        raise ValueError("count")
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise TypeError("time")
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment.astimezone(UTC)
