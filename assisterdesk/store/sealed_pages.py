"""The seal (HMAC-SHA-512) that every page of a store's file carries, checked beside the database.

The database gives zeros for a page whose seal does not fit and goes one page after another; here
all cores read the file as it lies, and which pages are bad is known. The layout is SQLCipher 4's
(https://www.zetetic.net/sqlcipher/design/): salt in the place of the first page's first 16 bytes;
at a page's end 16 bytes of IV and 64 of seal, over text, IV and page number.
"""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from assisterdesk.store.whole_copy import Progress

PAGE = 4096
SALT = 16
_SEAL = 64
_SEALED = PAGE - _SEAL
#: SQLite keeps its lock bytes here and never writes the page (a file has one from 1 GiB on)
LOCK_PAGE = 0x4000_0000 // PAGE + 1
#: pages of one piece of work, and of one reading
_PIECE, _READING = 2048, 256


@dataclass(frozen=True, slots=True)
class Seals:
    """What was found. `digest` stands for the whole file: it is made of all its seals."""

    pages: int
    bad: tuple[int, ...]
    digest: str


class PageSeal:
    """Tells whether a page is as it was written in its place, under this key and salt."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        made = hashlib.pbkdf2_hmac("sha512", key, bytes(b ^ 0x3A for b in salt), 2, 32)
        block = made.ljust(128, b"\0")
        # HMAC's two halves, begun once: an update of a page then lets other threads run
        self._inner = hashlib.sha512(bytes(b ^ 0x36 for b in block))
        self._outer = hashlib.sha512(bytes(b ^ 0x5C for b in block))

    def holds(self, page: bytes | memoryview, number: int) -> bool:
        """`page` is 4096 bytes; numbers begin with 1."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(page[SALT if number == 1 else 0 : _SEALED])
        inner.update(number.to_bytes(4, "little"))
        outer.update(inner.digest())
        return outer.digest() == page[_SEALED:]


def check_seals(
    path: Path, key: bytes, progress: Progress, salt: bytes | None = None
) -> Seals:
    """Read the whole file, sealed under its own salt unless another is given.

    Nobody of this program may have it open in the database: closing it here would drop the
    database's locks (POSIX).

    Raises `OSError`, and what `progress` raises.
    """
    size = path.stat().st_size
    pages = size // PAGE
    if salt is None:
        with path.open("rb") as file:
            salt = file.read(SALT)
    seal = PageSeal(key, salt)
    starts = range(0, pages, _PIECE)
    digest, bad = hashlib.sha256(), list[int]()
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1), "page seals") as pool:
        pieces = [pool.submit(_piece, path, seal, at, min(at + _PIECE, pages)) for at in starts]
        try:
            for n, piece in enumerate(pieces, start=1):
                wrong, seals = piece.result()
                bad += wrong
                digest.update(seals)
                progress(n / len(pieces))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    if size % PAGE:
        bad.append(pages + 1)  # cut within a page
    return Seals(pages, tuple(bad), digest.hexdigest())


def _piece(path: Path, seal: PageSeal, begin: int, end: int) -> tuple[list[int], bytes]:
    """The bad ones among the pages from `begin` (counted from 0), and a digest of their seals."""
    bad, seals = list[int](), hashlib.sha256()
    number, room = begin, memoryview(bytearray(_READING * PAGE))
    with path.open("rb", buffering=0) as file:
        file.seek(begin * PAGE)
        while number < end:
            got = file.readinto(room[: (end - number) * PAGE]) or 0
            if got < PAGE:
                return [*bad, *range(number + 1, end + 1)], seals.digest()  # it became shorter
            for at in range(0, got // PAGE * PAGE, PAGE):
                number += 1
                page = room[at : at + PAGE]
                if not seal.holds(page, number) and number != LOCK_PAGE:
                    bad.append(number)
                seals.update(page[_SEALED:])
            file.seek(number * PAGE)
    return bad, seals.digest()
