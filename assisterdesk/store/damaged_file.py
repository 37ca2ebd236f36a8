"""The good pages of a damaged store's file, opened one by one beside the database.

A page is good when its seal fits. The newest good version counts: in the WAL, as far as it was
committed, else in the file.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.sealing import Sealer
from assisterdesk.store.sealed_pages import LOCK_PAGE, PAGE, SALT, PageSeal, check_seals
from assisterdesk.store.whole_copy import Progress

#: bytes of a page that hold content; IV and seal stand behind
USABLE = PAGE - 80
_MAGIC = b"SQLite format 3\0"
#: WAL: header, and header of each frame (https://sqlite.org/fileformat2.html#walformat)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_NOTHING_LEFT = (
    "Nothing of this store's file can be read with this key. It may belong to other key slots. "
    "Put back a backup instead."
)


@dataclass(frozen=True, slots=True)
class Extent:
    """How many pages there are, and which of them are lost."""

    pages: int
    bad: frozenset[int]


class DamagedFile:
    """Raises `Damaged` when no page is good; `OSError` for the disk's own faults."""

    def __init__(
        self, path: Path, key: bytes, sealer: Sealer, salts: tuple[bytes, ...], progress: Progress
    ) -> None:
        """`salts`: of copies of this store, for when the file's own is damaged."""
        self._path = path
        self._key = key
        self._sealer = sealer
        salt = _salt(path, key, salts)
        found = check_seals(path, key, progress, salt)
        self._seal = PageSeal(key, salt)
        self._in_wal = self._committed(path.with_name(f"{path.name}-wal"))
        pages = max([found.pages, *self._in_wal])
        bad = (set(found.bad) | set(range(found.pages + 1, pages + 1))) - set(self._in_wal)
        self.extent = Extent(pages, frozenset(n for n in bad if n <= pages and n != LOCK_PAGE))
        if len(self.extent.bad) >= pages:
            raise Damaged(_NOTHING_LEFT)
        self.page = lru_cache(maxsize=2048)(self._page)

    def _page(self, number: int) -> bytes | None:
        """Its content; None for a lost one or none."""
        if not 1 <= number <= self.extent.pages or number in self.extent.bad:
            return None
        if number == LOCK_PAGE:
            return None
        raw = self._raw(number)
        begin = SALT if number == 1 else 0
        plain = self._sealer.open_page(self._key, raw[USABLE : USABLE + 16], raw[begin:USABLE])
        return _MAGIC + plain if number == 1 else plain

    def _raw(self, number: int) -> bytes:
        if number in self._in_wal:
            path, at = self._path.with_name(f"{self._path.name}-wal"), self._in_wal[number]
        else:
            path, at = self._path, (number - 1) * PAGE
        with path.open("rb") as file:
            file.seek(at)
            return file.read(PAGE)

    def _committed(self, wal: Path) -> dict[int, int]:
        """Page -> where its newest good committed version begins in the WAL."""
        try:
            data = wal.read_bytes()
        except OSError:
            return {}
        waiting, committed = dict[int, int](), dict[int, int]()
        for number, is_last, at in _frames(data):
            if self._seal.holds(data[at : at + PAGE], number):
                waiting[number] = at
            if is_last:
                committed |= waiting
                waiting = {}
        return committed


def _frames(wal: bytes) -> Iterator[tuple[int, bool, int]]:
    """(page, ends a commit, where the page begins) of the frames of the WAL's present round."""
    if len(wal) < _WAL_HEADER:
        return
    round_ = wal[16:24]
    for at in range(_WAL_HEADER, len(wal) - _FRAME_HEADER - PAGE + 1, _FRAME_HEADER + PAGE):
        number, size = struct.unpack(">II", wal[at : at + 8])
        if wal[at + 8 : at + 16] != round_:
            return
        yield number, size > 0, at + _FRAME_HEADER


def _salt(path: Path, key: bytes, others: tuple[bytes, ...]) -> bytes:
    """The salt under which the pages are sealed: the file's, a copy's, or with one bit mended."""
    with path.open("rb") as file:
        own = file.read(SALT)
        samples = {}
        pages = path.stat().st_size // PAGE
        for number in range(2, pages + 1, max(1, pages // 12)):
            file.seek((number - 1) * PAGE)
            samples[number] = file.read(PAGE)
    flipped = (
        bytes(b ^ (1 << bit) if at == place else b for at, b in enumerate(own))
        for place in range(len(own))
        for bit in range(8)
    )
    for salt in (own, *others, *flipped):
        seal = PageSeal(key, salt)
        if any(seal.holds(page, number) for number, page in samples.items()):
            return salt
    return own
