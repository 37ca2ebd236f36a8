"""What the tests of the window stand on: a dressed application, a background, a small window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.technical_log import SILENT, TechnicalLog
from assisterdesk.settings.policy import NOTHING_FIXED, Policy
from assisterdesk.ui.background import Background
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import LIGHT, Mode
from assisterdesk.ui.widgets import copying
from tests.ui.house import House, Open


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
    assert made.close(60)


@pytest.fixture
def settle(qtbot: QtBot, background: Background) -> Callable[[], None]:
    """Waits until everything asked of the background came home."""
    return lambda: qtbot.waitUntil(lambda: not background.is_busy(), timeout=60_000)


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
    id: str = "pa_houa"


@dataclass
class FakeProgram:
    folder: Path
    practice: object | None = None
    policy: Policy = NOTHING_FIXED
    technical: TechnicalLog = SILENT
    window_file: Path | None = None

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 18, 41, tzinfo=UTC)

    def remote(self) -> str:
        return ""


class FakeStore:
    """Of an office in which nothing was done yet."""

    def settings(self, who: str) -> dict[str, str]:
        return {}

    def recent_cases(self, who: str, since: object, limit: int) -> tuple[object, ...]:
        return ()


@dataclass
class FakeSession:
    store: FakeStore = field(default_factory=FakeStore)
    who: Person = field(default_factory=Person)
    program: FakeProgram = field(default_factory=lambda: FakeProgram(Path("nowhere")))


@pytest.fixture
def program(tmp_path: Path) -> FakeProgram:
    return FakeProgram(tmp_path / "store")


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
def open_window(house: House, program: object, qtbot: QtBot) -> Iterator[Open]:
    made: list[MainWindow] = []

    def opened(**options: object) -> MainWindow:
        screens = [
            house.card("sign_in", None),
            house.card("notes", 20, "Ctrl+2"),
            house.card("today", 10, "Ctrl+1"),
        ]
        window = MainWindow(
            program,
            house.end,
            screens={c.id: c for c in screens},
            exit_verbs=house.verbs(),
            **options,
        )
        made.append(window)
        window.begin()
        window.show()
        window.activateWindow()
        return window

    yield opened
    for window in made:
        window.close()


@pytest.fixture
def window(open_window: Open, session: object) -> MainWindow:
    made = open_window()
    made.enter(session)
    return made
