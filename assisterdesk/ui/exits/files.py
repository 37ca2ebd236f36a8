"""Writes a cleared file to where the person chose: whole, or not at all."""

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QObject

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.mail_file import ROUTE, MailFile
from assisterdesk.egress.outgoing import Protection

#: the ways out that are files, and the protection each has
_WAYS = {
    "export": Protection.UNENCRYPTED_EXIT,
    "calendar": Protection.UNENCRYPTED_EXIT,
    "case_package": Protection.SEALED_TO_COLLEAGUE,
}


class Files(QObject):
    """Takes a clearance for a route of `_WAYS` with one attachment: the file; or a mail file made
    from its clearance."""

    def write(self, cleared: Cleared, path: Path) -> None:
        """Raises `Refused` for a clearance of another way out, `Trouble` when it does not write."""
        outgoing = cleared.outgoing
        if _WAYS.get(outgoing.route) is not outgoing.protection:
            raise Refused("This was reviewed for another way out. Nothing was written.")
        if len(outgoing.attachments) != 1:
            raise Refused("There is not exactly one file to write. Nothing was written.")
        self._write(outgoing.attachments[0].content, path)

    def write_mail(self, made: MailFile, path: Path) -> None:
        """Raises `Refused` for a clearance of another way out, `Trouble` when it does not write."""
        if made.cleared.outgoing.route != ROUTE:
            raise Refused("This was reviewed for another way out. Nothing was written.")
        self._write(made.content, path)

    @staticmethod
    def _write(content: bytes, path: Path) -> None:
        half = path.with_name(f".{path.name}.part")
        try:
            half.write_bytes(content)
            os.replace(half, path)
        except OSError:
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)
            raise Trouble(
                "The file could not be written there. Choose another folder and try again."
            ) from None
