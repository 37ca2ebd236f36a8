"""What every test gets: no display, nobody's own files, no unexpected warning, counts to scale."""

import gc
import itertools
import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: widgets are painted into memory.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A test that forgets to say where must not find the developer's own store or passwords.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
_NOBODYS_HOME = tempfile.TemporaryDirectory(prefix="assisterdesk-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_name] = _NOBODYS_HOME.name

#: `make proof` sets it: the full counts of the figures page instead of the short ones.
PROOF = os.environ.get("ASSISTERDESK_PROOF") == "1"

# The short form is the same on every run, so that a red run means a change; proof explores.
settings.register_profile("short", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("proof", max_examples=2_000, deadline=None, print_blob=True)
settings.load_profile("proof" if PROOF else "short")


@pytest.fixture(scope="session")
def proof() -> bool:
    """True when the full counts are asked for (`make proof`)."""
    return PROOF


@pytest.fixture(scope="session")
def rounds() -> Callable[[int, int], int]:
    """``rounds(short, full)``: how often to repeat, in `make test` and in `make proof`."""

    def choose(short: int, full: int) -> int:
        return full if PROOF else short

    return choose


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The top folder of the source."""
    return Path(__file__).resolve().parent.parent


#: after how many tests all garbage is looked for, the old as well
_SWEEP_EVERY = 100
_since_sweep = itertools.count(1)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Garbage is collected here, on the main thread, as the program does it by its own timer.

    A collection that happens to run in a worker would end widgets there, and Qt dies of that.
    """
    gc.disable()
    result = yield
    has_window = "qapp" in getattr(item, "fixturenames", ())
    if has_window:
        _end_windows()
    if next(_since_sweep) % _SWEEP_EVERY == 0:
        gc.collect()
    elif has_window:
        # what this test made is young; all there is would take seconds late in a long run
        gc.collect(1)
    return result


def _end_windows() -> None:
    """A closed window still lives, and every later one would be measured together with it."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:
    """The bot of pytest-qt, patient: how long a wait may take says nothing of what is tested."""
    from pytestqt.qtbot import QtBot

    class Patient(QtBot):  # type: ignore[misc]
        def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 60_000) -> None:
            super().waitUntil(callback, timeout=timeout)

    return Patient(request)


class _Warnings(logging.Handler):
    """Keeps what was logged at warning or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """A warning in the log that no test asked for is a failed test.

    A hook and not a fixture: fixtures that live for one test upset Hypothesis.
    """
    if item.get_closest_marker("expects_log"):
        return (yield)
    kept = _Warnings()
    root = logging.getLogger()
    root.addHandler(kept)
    try:
        result = yield
    finally:
        root.removeHandler(kept)
    if kept.seen:
        pytest.fail("logged without being expected:\n  " + "\n  ".join(kept.seen), pytrace=False)
    return result
