"""Lays cleared files where the browser can take them: a private folder that does not last."""

import secrets
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Protection
from assisterdesk.ui.exits.programs import Programs


class SiteFiles(QObject):
    """For the route ``secure_site``. The folder lies beside what other programs are given to open,
    so it is emptied with that: at the lock, at the end, at the next start.

    `launch` hands the folder to the desktop's file manager; a test hands in its own.
    """

    def __init__(
        self,
        folder: Path,
        programs: Programs,
        launch: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._programs = programs
        self.launch = launch

    def lay(self, cleared: Cleared) -> Path:
        """The folder with the files. Raises `Refused` for another way's clearance, `Trouble`."""
        outgoing = cleared.outgoing
        if outgoing.route != "secure_site" or outgoing.protection is not Protection.SECURE_SITE:
            raise Refused("This was reviewed for another way out. Nothing was laid out.")
        names = [PurePath(a.name).name for a in outgoing.attachments]
        if not names or len(set(names)) != len(names):
            raise Refused("There are no files to lay out. Nothing was done.")
        place = self._folder / secrets.token_hex(8)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            place.mkdir(mode=0o700)
            for name, attachment in zip(names, outgoing.attachments, strict=True):
                path = place / name
                path.touch(mode=0o600)
                path.write_bytes(attachment.content)
        except OSError:
            self._programs.forget()
            raise Trouble(
                "The files could not be laid out. Check that the disk is not full."
            ) from None
        return place

    def show(self, place: Path) -> None:
        """In the desktop's file manager. Raises `Trouble` when there is none."""
        if not self.launch(QUrl.fromLocalFile(str(place))):
            raise Trouble("No file manager answered. Open the folder by the path shown here.")

    def forget(self) -> int:
        """Remove them all. Returns how many are still held open by another program."""
        return self._programs.forget()
