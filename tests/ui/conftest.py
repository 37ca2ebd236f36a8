"""What the tests of the window stand on: a dressed application, a background, a small window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.background import Background
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import LIGHT, Mode
from assisterdesk.ui.widgets import copying


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    # dressing anew touches every widget still alive, so only where a test changed the look
    if look.current() is not LIGHT or not qapp.styleSheet():
        look.apply(qapp, Mode.LIGHT)
    return qapp


@dataclass
class Told:
    """What went to the crash page and to the banner."""

    crashes: list[BaseException] = field(default_factory=list)
    errors: list[AssisterDeskError] = field(default_factory=list)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def background(qtbot: QtBot, told: Told) -> Iterator[Background]:
    made = Background(told.crashes.append, told.errors.append)
    yield made
    assert made.close(10)


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Callable[[], None]:
    """Waits until everything asked of the background came home."""
    return lambda: qtbot.waitUntil(lambda: not background.is_busy(), timeout=5000)


class Copies:
    """A copy gate that keeps what it is offered; `lets` says whether it goes out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.lets = True

    def __call__(self, text: str, origin: QWidget) -> bool:
        self.texts.append(text)
        return self.lets


@pytest.fixture
def copies() -> Iterator[Copies]:
    gate = Copies()
    copying.set_copy_gate(gate)
    yield gate
    copying.set_copy_gate(None)
    copying.set_paste_source(None)


@dataclass
class Person:
    name: str = "Pa Houa Yang"


@dataclass
class FakeSession:
    who: Person = field(default_factory=Person)


@dataclass
class FakeProgram:
    practice: object | None = None

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 18, 41, tzinfo=UTC)


@pytest.fixture
def program() -> FakeProgram:
    return FakeProgram()


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()
