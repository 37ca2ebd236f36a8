"""A zip file from a stranger, opened in memory: bounded, nothing is ever unpacked to disk."""

import zipfile
import zlib
from io import BytesIO

from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    PASSWORD,
    TOO_LARGE,
    TOO_MANY,
    CouldNotLook,
)
from assisterdesk.egress.extract.within import Within

_MAX_MEMBERS = 5_000
_IS_ENCRYPTED = 0x1


class Package:
    """The members of a zip file. Raises `CouldNotLook`, also for one that is only half readable."""

    def __init__(self, content: bytes, within: Within) -> None:
        self._within = within
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
            members = self._zip.infolist()
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, RuntimeError):
            raise CouldNotLook(DAMAGED) from None
        if len(members) > _MAX_MEMBERS:
            raise CouldNotLook(TOO_MANY)
        if any(m.flag_bits & _IS_ENCRYPTED for m in members):
            raise CouldNotLook(PASSWORD)
        self._members = {m.filename: m for m in members if not m.is_dir()}
        if len(self._members) < sum(not m.is_dir() for m in members):
            # two members of one name: programs differ in which one they show
            self._members = {
                f"{i}/{m.filename}": m for i, m in enumerate(members) if not m.is_dir()
            }
        self.names = tuple(self._members)

    def read(self, name: str) -> bytes:
        """One member, whole."""
        member = self._members[name]
        allowed = self._within.left
        if member.file_size > allowed:
            raise CouldNotLook(TOO_LARGE)
        try:
            with self._zip.open(member) as stream:
                content = stream.read(allowed + 1)
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, EOFError, RuntimeError):
            raise CouldNotLook(DAMAGED) from None
        self._within.take(len(content))
        return content
