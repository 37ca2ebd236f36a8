"""A store's folder with a clock that can be turned, at the least cost that is allowed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.signin import Created
from assisterdesk.basics.ids import StaffId
from assisterdesk.keys.cost import FLOOR
from assisterdesk.keys.key_ring import FileKeyRing

#: invented; used for this office only
PASSPHRASE = "maple tractor violin gravy"
STAFF = StaffId("11" * 16)


class TurnedClock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self._now

    def turn(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def ring(clock: TurnedClock) -> FileKeyRing:
    return FileKeyRing(clock, FLOOR)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "office"


@pytest.fixture
def created(ring: FileKeyRing, folder: Path) -> Created:
    return ring.create(folder, STAFF, "Pa Houa Vang", PASSPHRASE)
