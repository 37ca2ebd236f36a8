"""A log for whoever looks after the computer, made so that it has no room for anybody's data.

There is no free text. An entry is a named event with numbers and, for an error, its class and the
places of this program it passed. What a person typed, an address, a path, a message of an error
cannot be handed in: the parameters are the allow list.
"""

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from assisterdesk.basics.shared_folder import keep_own, make_own

NAME = "assisterdesk.log"
#: how much is kept: this many bytes a file, and so many older files
FILE_BYTES, OLDER_FILES = 512 * 1024, 4
#: places of an error that are told, the innermost last
DEEPEST = 6

#: takes a finished line; the system's own log
Forward = Callable[[str], None]


class Event(StrEnum):
    """All that can stand in the log."""

    STARTED = "started"
    ENDED = "ended"
    #: a bug: the crash page was shown
    CRASHED = "crashed"
    #: one of the program's own errors was shown to the person
    TROUBLE = "trouble"
    SIGNED_IN = "signed_in"
    LOCKED = "locked"
    #: the program's own files were compared with what was signed
    FILES_CHECKED = "files_checked"
    DIAGNOSED = "diagnosed"


def places(error: BaseException) -> tuple[str, ...]:
    """Where an error passed: names of modules and lines, no message and no value."""
    found = []
    for frame in traceback.extract_tb(error.__traceback__)[-DEEPEST:]:
        parts = frame.filename.replace("\\", "/").split("/")
        inside = parts[parts.index("assisterdesk") :] if "assisterdesk" in parts else parts[-1:]
        found.append(f"{'/'.join(inside)}:{frame.lineno}")
    return tuple(found)


class TechnicalLog:
    """Writes JSON lines; `TechnicalLog(None)` keeps nothing.

    What cannot be written is let go: this log is a convenience, never a reason to stop. Safe from
    any thread.
    """

    def __init__(
        self,
        folder: Path | None,
        version: str = "",
        forward: Forward | None = None,
        file_bytes: int = FILE_BYTES,
    ) -> None:
        self._version = version
        self._forward = forward
        self._file = folder / NAME if folder is not None else None
        self._file_bytes = file_bytes

    def write(
        self,
        event: Event,
        *,
        error: BaseException | None = None,
        milliseconds: int | None = None,
        count: int | None = None,
    ) -> None:
        """`count`: how many of what the event is about."""
        entry: dict[str, object] = {
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "event": Event(event).value,
            "version": self._version,
        }
        if error is not None:
            entry |= {"error": type(error).__name__, "where": places(error)}
        if milliseconds is not None:
            entry["milliseconds"] = int(milliseconds)
        if count is not None:
            entry["count"] = int(count)
        line = json.dumps(entry)
        with suppress(OSError, ValueError):
            self._append(line)
        if self._forward is not None:
            with suppress(OSError, ValueError):
                self._forward(line)

    def lines(self) -> Iterator[str]:
        """What is kept, oldest first."""
        if self._file is None:
            return
        for older in (*range(OLDER_FILES, 0, -1), 0):
            name = f"{NAME}.{older}" if older else NAME
            with suppress(OSError):
                yield from self._file.with_name(name).read_text("utf-8").splitlines()

    def _append(self, line: str) -> None:
        if self._file is None:
            return
        make_own(self._file.parent)
        # entries are rare: the file is not kept open, so nothing has to be closed
        handler = _Rotating(
            self._file, maxBytes=self._file_bytes, backupCount=OLDER_FILES, encoding="utf-8"
        )
        with closing(handler):
            handler.handle(logging.makeLogRecord({"msg": line}))
        keep_own(self._file)


class _Rotating(RotatingFileHandler):
    """The library's rotation; what goes wrong is let go instead of printed."""

    def handleError(self, record: logging.LogRecord) -> None:
        return


#: for tests and whatever runs before a place is known
SILENT = TechnicalLog(None)
