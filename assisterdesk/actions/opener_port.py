"""What the verbs need from whatever makes, opens, checks and saves stores in a folder."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import ChainVerdict
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.ports import Store
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import DeviceId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.salvaged import Salvaged


class StoreOpener(Protocol):
    """Makes and opens stores in a folder with a 32-byte key."""

    def present(self, folder: Path) -> bool:
        """Whether the folder holds a store's file (whatever its state)."""
        ...

    def unsafe_place(self, folder: Path) -> str:
        """Why a store should not be in this folder, as a sentence; "" for a good place."""
        ...

    def look_over(self, folder: Path) -> None:
        """Do ahead, while nobody is signed in, what opening a large store would wait for. Never
        raises."""
        ...

    def create(self, folder: Path, key: bytes, clock: Clock, device: DeviceId) -> Store: ...

    def open(self, folder: Path, key: bytes, clock: Clock, device: DeviceId) -> Store:
        """Raises `Damaged` (wrong key or broken file), `Refused` (newer version, or open in
        another program), `Trouble`."""
        ...

    def rekey(self, folder: Path, old: bytes, new: bytes) -> None:
        """Put the store under a new key; done already, it is done. Killed at any point, it opens
        with one of the two. Raises `Refused` while it is open anywhere, `Damaged`, `Trouble`."""
        ...

    def set_aside(self, folder: Path) -> None:
        """Rename the file of a store that was never finished; nothing is deleted."""
        ...

    def salvage(
        self,
        folder: Path,
        key: bytes,
        by: StaffId,
        now: datetime,
        device: DeviceId,
        slots: Path,
        backup: Path | None,
        may: Callable[[frozenset[Role]], None],
        progress: Progress,
    ) -> Salvaged:
        """Put what can be read of a damaged store in its place; what was there is kept aside.

        `slots`: the folder whose key file is good. `backup`: one under the same key, which lends
        what everything hangs on. `may` is asked with the person's roles, and raises. Raises
        `Refused` while the store is open anywhere, `Damaged` when too little is left, `Trouble`;
        then nothing was changed.
        """
        ...

    def check(self, folder: Path, key: bytes, progress: Progress) -> None:
        """Read the whole store, open elsewhere or not. Raises `Damaged` for a page, a tree or an
        index that is not as it was written, and what `progress` raises."""
        ...

    def check_part(
        self, folder: Path, key: bytes, after: str, progress: Progress
    ) -> str | None:
        """Read the next part after the one named, with its indexes; its name, or None when that
        was the last. Raises like `check`."""
        ...

    def verify(
        self, folder: Path, key: bytes, anchors: Sequence[Anchor] = ()
    ) -> ChainVerdict:
        """Check the log of a store, open elsewhere or not, without writing anything."""
        ...
