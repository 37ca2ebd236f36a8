"""The world's fault or ours? The one place that turns the database's errors into sentences."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from assisterdesk.basics.errors import AssisterDeskError, Damaged, Refused, Trouble

#: SQLite's primary result codes (the low byte of the extended ones), https://sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR = 3, 5, 6, 7, 8, 10
_CORRUPT, _FULL, _CANTOPEN, _TOOBIG, _NOTADB = 11, 13, 14, 18, 26

_READ_ONLY = "The store's folder cannot be written to. Check its permissions and try again."

_SENTENCES: dict[int, tuple[type[AssisterDeskError], str]] = {
    _PERM: (Trouble, _READ_ONLY),
    _READONLY: (Trouble, _READ_ONLY),
    _BUSY: (
        Trouble,
        "Another program is using the store. Close the other copy of AssisterDesk and try again.",
    ),
    _LOCKED: (
        Trouble,
        "Another program is using the store. Close the other copy of AssisterDesk and try again.",
    ),
    _NOMEM: (Trouble, "The computer has no memory left. Close other programs and try again."),
    _IOERR: (
        Trouble,
        "The disk did not do what was asked. Nothing was saved by this step; check that the disk "
        "is connected and try again.",
    ),
    _FULL: (
        Trouble,
        "The disk is full. Nothing was saved by this step; everything saved before it is safe. "
        "Make room and try again.",
    ),
    _CANTOPEN: (
        Trouble,
        "The store's file cannot be opened. Check that its folder is there and may be written to.",
    ),
    _CORRUPT: (
        Damaged,
        "A part of the store's file is damaged. Stop working in it and restore the last backup.",
    ),
    _NOTADB: (
        Damaged,
        "A part of the store's file does not decrypt. Stop working in it and restore the last "
        "backup.",
    ),
    _TOOBIG: (Refused, "This is too large for the store. Nothing was saved; split it up."),
}


def code_of(error: dbapi2.Error) -> int:
    """The primary result code, 0 when the error did not come from the database itself."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def fault_of(error: dbapi2.Error) -> AssisterDeskError | None:
    """What to tell the person, None when it is a bug of this program."""
    known = _SENTENCES.get(code_of(error))
    return known[0](known[1]) if known else None


def does_not_open(error: dbapi2.Error) -> AssisterDeskError | None:
    """Like `fault_of`, for the first read of a file, when a wrong key is the likeliest reason."""
    if is_of_the_content(error):
        return Damaged(
            "This store does not open with that key. It belongs to other key slots, or its file "
            "is damaged: restore the last backup."
        )
    return fault_of(error)


def is_of_the_disk(error: dbapi2.Error) -> bool:
    """Whether the disk refused to take or give what was asked, rather than what is on it."""
    return code_of(error) in (_PERM, _READONLY, _IOERR, _FULL, _CANTOPEN, _BUSY, _LOCKED)


def is_of_the_content(error: dbapi2.Error) -> bool:
    """Whether what was read is not what was written, or not under this key."""
    return code_of(error) in (_NOTADB, _CORRUPT)


@contextmanager
def translated() -> Iterator[None]:
    """Raises `Trouble`, `Damaged` or `Refused` for the world's faults; bugs pass through."""
    try:
        yield
    except dbapi2.Error as error:
        known = fault_of(error)
        if known is None:
            raise
        raise known from None
