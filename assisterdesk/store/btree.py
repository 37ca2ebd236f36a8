"""Rows out of the pages of a SQLite file without the database, which stops at the first bad page.

The layout is that of https://sqlite.org/fileformat2.html. A page that is lost costs its own rows:
what hangs below a lost inner page is found again by what its rows look like.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from assisterdesk.store.damaged_file import USABLE

Value = int | float | str | bytes | None

_INNER_INDEX, _INNER_TABLE, _LEAF_INDEX, _LEAF_TABLE = 0x02, 0x05, 0x0A, 0x0D
_KINDS = frozenset({_INNER_INDEX, _INNER_TABLE, _LEAF_INDEX, _LEAF_TABLE})
_MOST_PAYLOAD = 1 << 30


@dataclass(frozen=True, slots=True)
class Record:
    """`rowid` is None in an index and in a table without rowids."""

    rowid: int | None
    values: tuple[Value, ...]


@dataclass(slots=True)
class Walked:
    """What a walk came by: pages it was on, and pages that it could not read."""

    pages: set[int] = field(default_factory=set)
    lost: set[int] = field(default_factory=set)


class BadCellError(ValueError):
    """A row whose continuation is lost, or that is not one."""


class Trees:
    """`page` gives a page's content, None for a lost one."""

    def __init__(self, page: Callable[[int], bytes | None]) -> None:
        self._page = page
        self.lost_rows = 0

    def walk(self, root: int, walked: Walked) -> Iterator[Record]:
        """Every readable row below `root`."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in walked.pages or number in walked.lost:
                continue
            content = self._page(number)
            if content is None or kind_of(content, number) is None:
                walked.lost.add(number)
                continue
            walked.pages.add(number)
            waiting += reversed(_children(content, number))
            yield from self.rows_of(number)

    def rows_of(self, number: int) -> Iterator[Record]:
        """The rows that stand on this page itself; an inner page of a table has none."""
        content = self._page(number)
        kind = None if content is None else kind_of(content, number)
        if content is None or kind is None or kind == _INNER_TABLE:
            return
        for at in _cells(content, number):
            try:
                yield self._record(content, at, kind)
            except (BadCellError, struct.error, IndexError, UnicodeDecodeError):
                self.lost_rows += 1

    def _record(self, content: bytes, at: int, kind: int) -> Record:
        if kind == _INNER_INDEX:
            at += 4
        size, at = _varint(content, at)
        rowid = None
        if kind == _LEAF_TABLE:
            rowid, at = _varint(content, at)
            rowid = rowid - (1 << 64) if rowid >= 1 << 63 else rowid
        return Record(rowid, _values(self._payload(content, at, size, kind == _LEAF_TABLE)))

    def _payload(self, content: bytes, at: int, size: int, of_table: bool) -> bytes:
        if size > _MOST_PAYLOAD:
            raise BadCellError
        most = USABLE - 35 if of_table else (USABLE - 12) * 64 // 255 - 23
        if size <= most:
            local = size
        else:
            least = (USABLE - 12) * 32 // 255 - 23
            local = least + (size - least) % (USABLE - 4)
            local = least if local > most else local
        if at + local > USABLE:
            raise BadCellError
        parts, left = [content[at : at + local]], size - local
        if left:
            (following,) = struct.unpack(">I", content[at + local : at + local + 4])
        while left > 0:
            more = self._page(following)
            if more is None:
                raise BadCellError
            (following,) = struct.unpack(">I", more[:4])
            parts.append(more[4 : 4 + min(left, USABLE - 4)])
            left -= len(parts[-1])
        return b"".join(parts)


def kind_of(content: bytes, number: int) -> int | None:
    """The kind of b-tree page, None for another page."""
    kind = content[_head(number)]
    return kind if kind in _KINDS else None


def _head(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(content: bytes, number: int) -> tuple[int, ...]:
    head = _head(number)
    (count,) = struct.unpack(">H", content[head + 3 : head + 5])
    begin = head + (12 if content[head] in (_INNER_INDEX, _INNER_TABLE) else 8)
    if begin + 2 * count > USABLE:
        return ()
    found = struct.unpack(f">{count}H", content[begin : begin + 2 * count])
    return tuple(at for at in found if begin <= at < USABLE)


def _children(content: bytes, number: int) -> list[int]:
    head = _head(number)
    if content[head] not in (_INNER_INDEX, _INNER_TABLE):
        return []
    cells = _cells(content, number)
    found = [struct.unpack(">I", content[at : at + 4])[0] for at in cells if at + 4 <= USABLE]
    (last,) = struct.unpack(">I", content[head + 8 : head + 12])
    return [*found, last]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        byte = data[at + n]
        if n == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + n + 1
    raise BadCellError


_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _values(payload: bytes) -> tuple[Value, ...]:
    """A record's values. Raises `BadCellError`."""
    end, at = _varint(payload, 0)
    if end > len(payload):
        raise BadCellError
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    found = list[Value]()
    place = end
    for kind in kinds:
        value, place = _value(payload, place, kind)
        found.append(value)
    if place != len(payload):
        raise BadCellError
    return tuple(found)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in _SIZES:
        end = at + _SIZES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 0:
        return None, at
    if kind == 7:
        return struct.unpack(">d", payload[at : at + 8])[0], at + 8
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:
        raise BadCellError
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise BadCellError
    raw = payload[at:end]
    return (raw.decode() if kind % 2 else bytes(raw)), end
