"""Starts the reading process and asks it for the text of files; alone here may start one.

One process is kept warm and reused. It is ended after so many files, and after anything
unexpected: then the file counts as one that could not be looked into. In a frozen build
`sys.executable` is the program itself: there an argument of its own starts `extract.worker.main`.
"""

import atexit
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from assisterdesk.egress.extract import READ_FILES, READ_PICTURES
from assisterdesk.egress.extract.confine import Confinement
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    TOO_SLOW,
    CouldNotLook,
)
from assisterdesk.egress.extract.mail_parts import MailParts
from assisterdesk.egress.extract.mail_parts import from_answer as from_mail
from assisterdesk.egress.extract.page_picture import PagePicture, from_answer

#: Seconds for one file and for starting the process; files after which it is started anew.
SECONDS = 5.0
SECONDS_TO_START = 30.0
#: a page that is looked at; a scan of sixty million points takes a while on a slow computer
SECONDS_TO_DRAW = 20.0
#: a table is taken in once, and may be a large one
SECONDS_FOR_TABLE = 60.0
#: a page is read in two to ten seconds, as busy as the computer is; a scanned letter has a few
SECONDS_FOR_PICTURES = 60.0
LINGERS = 120.0
FILES = 250
#: Bytes of an answer; the text in it is bounded more tightly by the reader.
_MAX_ANSWER = 128 * 1024 * 1024

NOT_LOCKED_UP = (
    "The process that reads files could not be locked up on this computer, so no file is opened. "
    "Tell your IT support."
)
NOT_STARTED = "The process that reads files could not be started. Start the program again."

#: what is asked, as `worker` reads it
_TEXT, _PICTURE, _TABLE, _MAIL = 0, 1, 2, 3

_START = (
    "import sys; sys.path[:0] = sys.argv[1:2]; "
    "from assisterdesk.egress.extract.worker import main; main(pictures=len(sys.argv) > 2)"
)


class Sandbox:
    """Reads files in a limited process. Blocking; safe from any thread, one file at a time."""

    def __init__(
        self,
        seconds: float = SECONDS,
        files: int = FILES,
        start: Sequence[str] | None = None,
        *,
        lingers: float = 0.0,
    ) -> None:
        """`lingers`: seconds without a file after which the process ends; 0 keeps it."""
        self._lingers = lingers
        self._idle: threading.Timer | None = None
        self._seconds = seconds
        self._files = files
        self._start_line = list(start) if start is not None else command()
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = ""
        self._done = 0
        self._held: Confinement | None = None

    def text_of(self, content: bytes) -> str:
        """The text of a file. Raises `CouldNotLook`, and nothing else."""
        answer = self._answer(_TEXT, content)
        if isinstance(text := answer.get("text"), str):
            return text
        why = answer.get("why")
        raise CouldNotLook(why if isinstance(why, str) else DAMAGED)

    def picture_of(self, content: bytes, page: int, width: int) -> PagePicture:
        """A page of a PDF (from 0) or a picture, about `width` pixels wide. Raises
        `CouldNotLook`."""
        asked = page.to_bytes(4, "big") + width.to_bytes(4, "big")
        return from_answer(self._answer(_PICTURE, asked + content, SECONDS_TO_DRAW))

    def rows_of(self, content: bytes, how: Mapping[str, object]) -> dict[str, object]:
        """A table's rows as `tables` takes them. Raises `CouldNotLook`."""
        asked = json.dumps(how).encode()
        before = len(asked).to_bytes(4, "big") + asked
        return self._answer(_TABLE, before + content, SECONDS_FOR_TABLE)

    def mail_of(self, content: bytes) -> MailParts:
        """A saved mail (.eml, .msg) taken apart. Raises `CouldNotLook`."""
        return from_mail(self._answer(_MAIL, content))

    def _answer(
        self, asked: int, content: bytes, seconds: float | None = None
    ) -> dict[str, object]:
        with self._lock:
            try:
                self._ready()
                answer = self._ask(content, seconds or self._seconds, asked)
            except CouldNotLook:
                raise
            except (OSError, ValueError):
                self._end()
                raise CouldNotLook(NOT_STARTED) from None
            self._done += 1
            if self._done >= self._files:
                self._end()
                with suppress(OSError):
                    self._begin()
            elif self._lingers:
                self._end_later()
        return answer

    def _end_later(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = threading.Timer(self._lingers, self.close)
        self._idle.daemon = True
        self._idle.start()

    def warm(self) -> None:
        """Starts the process without waiting for it, so that the first file need not."""
        with self._lock, suppress(OSError):
            if self._process is None:
                self._begin()

    def confinement(self) -> Confinement:
        """How well the process is locked up, as it found out itself. Raises `CouldNotLook`."""
        with self._lock:
            try:
                self._ready()
            except (OSError, ValueError):
                self._end()
                raise CouldNotLook(NOT_STARTED) from None
            if self._held is None:
                raise CouldNotLook(NOT_STARTED)
            return self._held

    @property
    def process_id(self) -> int | None:
        """The running process, for tests and reports; None when there is none."""
        return self._process.pid if self._process is not None else None

    @property
    def folder(self) -> str:
        """The private, empty folder in which the process runs; '' when there is none."""
        return self._folder

    def close(self) -> None:
        """Ends the process and removes its folder; also done when the program ends."""
        with self._lock:
            self._end()
        atexit.unregister(self.close)

    def _begin(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="assisterdesk-reading-")
        kept = {"SYSTEMROOT", "WINDIR"} if sys.platform == "win32" else set()
        self._process = subprocess.Popen(
            self._start_line,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder,
            env={name: os.environ[name] for name in kept if name in os.environ},
            close_fds=True,
            start_new_session=sys.platform != "win32",
            umask=-1 if sys.platform == "win32" else 0o077,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._done = 0
        self._held = None
        atexit.unregister(self.close)
        atexit.register(self.close)

    def _ready(self) -> None:
        """A running process that told how well it is locked up."""
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            self._begin()
        if self._held is not None:
            return
        try:
            told = self._ask(None, SECONDS_TO_START).get("held")
        except CouldNotLook:
            raise CouldNotLook(NOT_STARTED) from None
        if not isinstance(told, dict):
            raise ValueError("no report")
        self._held = Confinement(
            network=told.get("network") is True,
            writes=told.get("writes") is True,
            programs=told.get("programs") is True,
            by=tuple(str(means) for means in told.get("by", ())),
        )
        if sys.platform == "linux" and not self._held.complete:
            self._end()
            raise CouldNotLook(NOT_LOCKED_UP)

    def _ask(
        self, content: bytes | None, seconds: float, asked: int = _TEXT
    ) -> dict[str, object]:
        """One message there (none to hear the first report) and one back, in time."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise CouldNotLook(NOT_STARTED)
        late = threading.Event()
        told: object = None

        def too_late() -> None:
            late.set()
            process.kill()

        clock = threading.Timer(seconds, too_late)
        clock.daemon = True
        clock.start()
        try:
            if content is not None:
                process.stdin.write(bytes([asked]) + len(content).to_bytes(7, "big"))
                process.stdin.write(content)
                process.stdin.flush()
            head = process.stdout.read(8)
            # a process that died answers nothing, or not all
            size = int.from_bytes(head, "big") if len(head) == 8 else 0
            told = json.loads(process.stdout.read(size)) if size <= _MAX_ANSWER else None
        except (OSError, ValueError):
            told = None
        finally:
            clock.cancel()
        if isinstance(told, dict) and not late.is_set():
            return told
        self._end()
        raise CouldNotLook(TOO_SLOW if late.is_set() else DAMAGED)

    def _end(self) -> None:
        process, self._process, self._held = self._process, None, None
        if process is not None:
            with suppress(OSError):
                process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = ""


def command(*, pictures: bool = False) -> list[str]:
    """The command line of the reading process, or of the one that also reads pictures."""
    more = [READ_PICTURES] if pictures else []
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_FILES, *more]
    top = str(Path(__file__).resolve().parents[3])
    return [sys.executable, "-I", "-B", "-X", "utf8", "-W", "ignore", "-c", _START, top, *more]


_shared: Sandbox | None = None
_shared_lock = threading.Lock()


def shared() -> Sandbox:
    """The program's one reading process; ended with the program."""
    global _shared
    with _shared_lock:
        if _shared is None:
            _shared = Sandbox()
        return _shared


_pictures: Sandbox | None = None


def for_pictures() -> Sandbox:
    """The one process that also reads pictures: slow to start and large, so it is started with the
    first picture and ends when none came for a while."""
    global _pictures
    with _shared_lock:
        if _pictures is None:
            _pictures = Sandbox(
                SECONDS_FOR_PICTURES, FILES, command(pictures=True), lingers=LINGERS
            )
        return _pictures
