"""Numbers that lead to slots, and texts by slot: as small as they can be kept and still looked up.

Sorted arrays take twelve bytes for an entry, where a dict of Python's numbers takes seventy.
"""

import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Sequence
from typing import TypeAlias, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
#: one owner, or several
Owners: TypeAlias = "int | array[int]"
#: the bits by which keys are parted
_LAST = 0xFF
#: texts that are packed together
_TOGETHER = 128


class SlotTable:
    """Every answer is the slots in the order of entering, which is rising.

    The keys are parted by their last bits, so that entering one moves a few thousand bytes only.
    """

    __slots__ = ("_code", "_parts")

    def __init__(self, code: str = "Q") -> None:
        """`code`: how wide a key is, as `array` says it."""
        self._code = code
        #: sorted keys, and beside each its slot
        self._parts: list[tuple[array[int], array[int]] | None] = [None] * (_LAST + 1)

    def __bool__(self) -> bool:
        return any(self._parts)

    def enter(self, key: int, slot: int) -> bool:
        """Whether the key is new. No slot may be lower than one before it; the same twice is
        entered once."""
        part = self._parts[key & _LAST]
        if part is None:
            part = self._parts[key & _LAST] = array(self._code), array("I")
        keys, slots = part
        behind = bisect_right(keys, key)
        is_new = not behind or keys[behind - 1] != key
        if is_new or slots[behind - 1] != slot:
            keys.insert(behind, key)
            slots.insert(behind, slot)
        return is_new

    def get(self, key: int) -> Sequence[int]:
        part = self._parts[key & _LAST]
        if part is None:
            return ()
        keys, slots = part
        at = bisect_left(keys, key)
        if at == len(keys) or keys[at] != key:
            return ()
        return slots[at : bisect_right(keys, key, at)]


class PackedTexts:
    """A text for each slot, packed by the hundred; one that is asked for is unpacked then."""

    __slots__ = ("_last", "_packed")

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._last: list[str] = []

    def append(self, text: str) -> None:
        self._last.append(text)
        if len(self._last) == _TOGETHER:
            self._packed.append(_pack(self._last))
            self._last = []

    def __getitem__(self, slot: int) -> str:
        block, place = divmod(slot, _TOGETHER)
        if block == len(self._packed):
            return self._last[place]
        return _unpack(self._packed[block])[place]

    def forget(self, slot: int) -> None:
        block, place = divmod(slot, _TOGETHER)
        if block == len(self._packed):
            self._last[place] = ""
        else:
            texts = _unpack(self._packed[block])
            texts[place] = ""
            self._packed[block] = _pack(texts)


def _pack(texts: Sequence[str]) -> bytes:
    # nothing but a sign of no text parts them
    joined = "\0".join(text.replace("\0", " ") for text in texts)
    return zlib.compress(joined.encode(errors="surrogatepass"))


def _unpack(packed: bytes) -> list[str]:
    return zlib.decompress(packed).decode(errors="surrogatepass").split("\0")


def enter(table: dict[_Key, Owners], key: _Key, slot: int) -> None:
    """Into a table of Python's own: a key with one owner holds its number and no list."""
    held = table.get(key)
    if held is None:
        table[key] = slot
    elif isinstance(held, int):
        if held != slot:
            table[key] = array("I", (held, slot))
    elif held[-1] != slot:
        held.append(slot)


def several(owners: Owners) -> Sequence[int]:
    return (owners,) if isinstance(owners, int) else owners
