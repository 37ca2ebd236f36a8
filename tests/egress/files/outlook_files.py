"""Compound files (the form of Outlook messages) made by hand; every stream fills whole sectors."""

import struct
from collections.abc import Mapping
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]
_SECTOR = 512
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
#: streams shorter than this would live in the small sectors, which nothing here needs
_WHOLE = 4096


def compound(tree: Tree) -> bytes:
    """A compound file with these folders and streams; short streams are filled up with spaces."""
    entries: list[list[object]] = [["Root Entry", 5, None, None, b""]]
    _add(tree, 0, entries)
    sectors: list[bytes] = []
    chain: list[int] = []

    def store(data: bytes) -> int:
        first = len(sectors)
        count = -(-len(data) // _SECTOR)
        for i in range(count):
            sectors.append(data[i * _SECTOR : (i + 1) * _SECTOR].ljust(_SECTOR, b"\x00"))
            chain.append(len(sectors) if i + 1 < count else _END)
        return first

    placed = []
    for name, kind, beside, below, data in entries:
        assert isinstance(data, bytes) and isinstance(name, str)
        start = store(data) if kind == 2 else _END if kind == 5 else 0
        coded = (name + "\0").encode("utf-16-le")
        placed.append(
            coded.ljust(64, b"\0")
            + struct.pack(
                "<HBBIII16sIQQIQ", len(coded), kind, 1, _FREE, _of(beside), _of(below), b"",
                0, 0, 0, start, len(data),
            )
        )  # fmt: skip
    empty = b"\0" * 64 + struct.pack(
        "<HBBIII16sIQQIQ", 0, 0, 0, _FREE, _FREE, _FREE, b"", 0, 0, 0, 0, 0
    )
    while len(placed) % 4:
        placed.append(empty)
    directory = store(b"".join(placed))
    tables = 1
    while tables * 128 < len(sectors) + tables:
        tables += 1
    first_table = len(sectors)
    table = [*chain, *[_FAT] * tables]
    table += [_FREE] * (tables * 128 - len(table))
    fat = struct.pack(f"<{len(table)}I", *table)
    places = [first_table + i for i in range(tables)] + [_FREE] * (109 - tables)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16
    head += struct.pack("<HHHHH6s", 0x3E, 3, 0xFFFE, 9, 6, b"")
    head += struct.pack("<9I", 0, tables, directory, 0, _WHOLE, _END, 0, _END, 0)
    return head + struct.pack("<109I", *places) + b"".join(sectors) + fat


def _of(number: object) -> int:
    return number if isinstance(number, int) else _FREE


def _add(tree: Tree, above: int, entries: list[list[object]]) -> None:
    before: int | None = None
    for name, content in tree.items():
        place = len(entries)
        if before is None:
            entries[above][3] = place
        else:
            entries[before][2] = place
        before = place
        if isinstance(content, bytes):
            entries.append([name, 2, None, None, content.ljust(_WHOLE, b" ")])
        else:
            entries.append([name, 1, None, None, b""])
            _add(content, place, entries)


def text(tag: int, value: str) -> dict[str, bytes]:
    """A text property of a message."""
    return {f"__substg1.0_{tag:04X}001F": (value + " " * 2048).encode("utf-16-le")}


def message(subject: str, body: str, **more: Tree | bytes) -> dict[str, object]:
    return {"__properties_version1.0": b"", **text(0x0037, subject), **text(0x1000, body), **more}


def attachment(number: int, name: str, content: "bytes | Tree") -> dict[str, object]:
    kind = "0102" if isinstance(content, bytes) else "000D"
    inside = {**text(0x3707, name), f"__substg1.0_3701{kind}": content}
    return {f"__attach_version1.0_#{number:08X}": inside}
