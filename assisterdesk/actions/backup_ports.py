"""What the verbs need from whatever makes and keeps backups."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import ChainVerdict
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.backups import Backup, BackupNotes

#: told how far it is, from 0 to 1; whatever it raises stops the work
Progress = Callable[[float], None]


class Backups(Protocol):
    """Makes, reads, checks and puts back backups. Keeps no key."""

    def usual_place(self, folder: Path) -> Path:
        """Where backups of the store in `folder` go unless the office chose another place."""
        ...

    def make(
        self,
        folder: Path,
        key: bytes,
        place: Path,
        now: datetime,
        generation: int,
        check: Callable[[Path], None],
        progress: Progress,
    ) -> Backup:
        """Copy the store, open or not; read the copy back; only then give it its name.

        `check` is asked last with the finished folder. Raises `Trouble`, `Damaged`, `Refused` and
        what `progress` raises; nothing of the try is left then.
        """
        ...

    def all(self, place: Path) -> tuple[Backup, ...]:
        """Newest first, unusable ones with their problem. Raises `Trouble`."""
        ...

    def one(self, backup: Path) -> Backup: ...

    def anchors(self, place: Path, key: bytes) -> tuple[Anchor, ...]:
        """Where the store's log ended when each backup was made, as far as they were made under
        this store key. Raises `Trouble`."""
        ...

    def roles(self, backup: Path, key: bytes, staff: StaffId) -> frozenset[Role]:
        """What this person was when the backup was made. Raises `Damaged`."""
        ...

    def verify(self, backup: Path, key: bytes, progress: Progress) -> ChainVerdict:
        """Every file, every page, the log and its head. Raises `Damaged` for anything amiss."""
        ...

    def drop(self, backup: Path) -> None: ...

    def restore(
        self, backup: Path, key: bytes, folder: Path, now: datetime, progress: Progress
    ) -> str:
        """Verify, then put it in the store's place. Returns the name of the folder, within the
        store's, that keeps what was replaced.

        Raises `Refused` while the store is open anywhere, `Damaged`, `Trouble`.
        """
        ...

    def settle(self, folder: Path) -> None:
        """Finish what a kill left half put back. Raises `Refused`, `Trouble`."""
        ...

    def notes(self, folder: Path) -> BackupNotes: ...

    def keep_notes(self, folder: Path, notes: BackupNotes) -> None:
        """Raises `Trouble`."""
        ...
