"""A folder, a key, a clock and the real opener for every test of the store."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    STAFF_PA,
    TickingClock,
    household,
    save,
)


@pytest.fixture(scope="session")
def opener() -> SqlCipherStoreOpener:
    return SqlCipherStoreOpener(AesSealer(), EdSigner())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture(scope="session")
def key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def clock() -> TickingClock:
    return TickingClock()


@pytest.fixture
def store(
    opener: SqlCipherStoreOpener, folder: Path, key: bytes, clock: TickingClock
) -> Iterator[SqlCipherStore]:
    """A store with one staff member and one case."""
    store = opener.create(folder, key, clock, DEVICE)
    save(store, STAFF_PA, household(), case=CASE)
    yield store
    store.close()
