"""The guarded clipboard: takes cleared text only, and empties itself if it still holds ours."""

import hashlib

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Protection

#: how long cleared text may lie there, in seconds
DEFAULT_SECONDS = 20
#: a field for MNsure's own site: as long as it takes to find the box it goes into
SITE_SECONDS = 90

#: asks clipboard histories to look away. Windows: clipboard history, cloud clipboard and monitors;
#: KDE's Klipper. The third is the name KeePassXC uses on macOS; Qt does not pass it on to the
#: pasteboard by itself, so on a Mac only the emptying protects.
_LOOK_AWAY: tuple[tuple[str, bytes], ...] = (
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', bytes(4)),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
    ("x-kde-passwordManagerHint", b"secret"),
    ("application/x-nspasteboard-concealed-type", b"1"),
)


_ROUTES = frozenset({"clipboard", "site_field", "secure_site"})
_PROTECTIONS = frozenset(
    {Protection.UNENCRYPTED_EXIT, Protection.SECURE_SITE, Protection.SITE_ENTRY}
)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


class GuardedClipboard(QObject):
    """The one place that writes the system clipboard.

    `counting` tells the seconds left, 0 when emptied or replaced by someone else's text. Text may
    also be kept *inside* the program, so that copying from one note to another needs no way out.
    """

    counting = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system: QClipboard = QGuiApplication.clipboard()
        self._ours: bytes | None = None
        self._left = 0
        self._most = SITE_SECONDS
        self._inside: str | None = None
        self._writing = False
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self._system.dataChanged.connect(self._changed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear_own)

    def empty_within(self, seconds: int) -> None:
        """From now on nothing lies there longer than this, whoever asks for more."""
        self._most = seconds

    def lasts(self, seconds: int = DEFAULT_SECONDS) -> int:
        """How long text will lie there when it is put for `seconds`."""
        return min(seconds, self._most)

    def put(self, cleared: Cleared, *, seconds: int = DEFAULT_SECONDS) -> None:
        """Lay the cleared body there. Raises `Refused` for a clearance of another way out."""
        outgoing = cleared.outgoing
        if outgoing.protection not in _PROTECTIONS or outgoing.route not in _ROUTES:
            raise Refused("This was reviewed for mail, not for the clipboard. Nothing was copied.")
        mime = QMimeData()
        mime.setText(outgoing.body)
        for name, value in _LOOK_AWAY:
            mime.setData(name, QByteArray(value))
        self._ours = _digest(outgoing.body)
        self._inside = None
        self._writing = True
        try:
            self._system.setMimeData(mime)
        finally:
            self._writing = False
        self._left = self.lasts(seconds)
        self._tick.start()
        self.counting.emit(self._left)

    def keep_inside(self, text: str) -> None:
        """Keep text for pasting within the program; the system clipboard is not touched."""
        self._inside = text

    def inside(self) -> str | None:
        """The text kept inside, unless something was copied elsewhere since."""
        return self._inside

    def clear_own(self) -> None:
        """Empty the clipboard if it still holds what `put` laid there, and forget what is inside.

        Called when the time is over, at lock and at exit.
        """
        self._inside = None
        self._tick.stop()
        ours, self._ours = self._ours, None
        if ours is not None and _digest(self._system.text()) == ours:
            self._system.clear()
        if self._left:
            self._left = 0
            self.counting.emit(0)

    def _second(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._left = 1
            self.clear_own()
            return
        self.counting.emit(self._left)

    def _changed(self) -> None:
        if self._writing:
            return
        self._inside = None
        if self._ours is not None and _digest(self._system.text()) != self._ours:
            self._ours = None
            self._tick.stop()
            self._left = 0
            self.counting.emit(0)
