"""Opens a cleared document with the program the desktop has for it, through a private folder.

The copy is read-only, so that nobody works in it by mistake, and goes at the lock, at the end and
at the next start. What the other program keeps of it is beyond our reach, and the warning says so.
"""

import contextlib
import secrets
import shutil
import sys
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Protection

#: what is read by looking at it; nothing that runs when it is opened
OPENABLE = frozenset(
    ".pdf .png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic .txt .csv .rtf .docx .xlsx .pptx .odt "
    ".ods .doc .xls .eml .ics".split()
)


#: Windows' own mark of a file from the internet: Office opens it protected, and nothing runs
_ZONE = "[ZoneTransfer]\r\nZoneId=3\r\n"


def _from_outside(path: Path, windows: bool = sys.platform == "win32") -> None:
    """Mark a copy as one from outside, since any document here may be. A disk that does not keep
    the mark, such as FAT, opens it all the same: read-only and of a kind that does not run."""
    if windows:
        with contextlib.suppress(OSError):
            path.with_name(f"{path.name}:Zone.Identifier").write_text(_ZONE, "utf-8")


class Programs(QObject):
    """`launch` hands the file to the desktop; a test hands in its own."""

    def __init__(
        self,
        folder: Path,
        launch: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self.launch = launch

    def open(self, cleared: Cleared) -> Path:
        """The path of the copy that was opened.

        Raises `Refused` for another way's clearance or a kind of file that could run, `Trouble`
        when no program took it.
        """
        outgoing = cleared.outgoing
        if outgoing.route != "open_with" or outgoing.protection is not Protection.UNENCRYPTED_EXIT:
            raise Refused("This was reviewed for another way out. Nothing was opened.")
        if len(outgoing.attachments) != 1:
            raise Refused("There is not exactly one file to open. Nothing was opened.")
        file = outgoing.attachments[0]
        name = PurePath(file.name).name
        if PurePath(name).suffix.lower() not in OPENABLE:
            raise Refused(
                "This kind of file is not opened from here: it could run as a program. "
                "Ask the sender for a PDF or a picture of it."
            )
        path = self._folder / secrets.token_hex(8) / name
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.mkdir(mode=0o700)
            path.write_bytes(file.content)
            _from_outside(path)
            path.chmod(0o400)
        except OSError:
            self._remove(path.parent)
            raise Trouble(
                "The document could not be made ready to open. Check that the disk is not full."
            ) from None
        if not self.launch(QUrl.fromLocalFile(str(path))):
            self._remove(path.parent)
            raise Trouble(
                "No program on this computer opened the document. Nothing was left behind."
            )
        return path

    def forget(self) -> int:
        """Remove every copy. Returns how many are still held open by another program."""
        if not self._folder.is_dir():
            return 0
        left = 0
        for each in tuple(self._folder.iterdir()):
            self._remove(each)
            left += each.exists()
        if not left:
            with contextlib.suppress(OSError):
                self._folder.rmdir()
        return left

    @staticmethod
    def _remove(folder: Path) -> None:
        with contextlib.suppress(OSError):
            for file in folder.iterdir():
                # Windows does not remove what is read-only
                file.chmod(0o600)
        shutil.rmtree(folder, ignore_errors=True)
