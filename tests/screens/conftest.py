"""A signed-in practice office, and a real window over it with the screens under test."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.bootstrap import practice_office
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.ui.application import exit_verbs
from assisterdesk.ui.shell.crash_page import CrashPage
from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode


@dataclass
class Office:
    """The program with one person signed in and an empty store: a test puts what it needs."""

    program: Program
    exchange: PracticeExchange
    session: Session


@pytest.fixture
def office() -> Iterator[Office]:
    with practice_office() as (program, exchange):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        try:
            yield Office(program, exchange, session)
        finally:
            session.store.close()


class Elsewhere(QWidget):
    """Stands for a screen that is not under test and remembers what it was opened with."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.params: list[dict[str, str]] = []

    def open_with(self, **params: str) -> None:
        self.params.append(params)


IDS = (
    ("today", 10),
    ("cases", 20),
    ("clients", 25),
    ("submit", 30),
    ("outbox", 40),
    ("secure_email", 50),
    ("calendar", 55),
    ("reports", 57),
    ("log", 60),
    ("access", 62),
    ("backups", 65),
    ("office", 70),
    ("settings", 80),
    ("help", 90),
    ("reconcile", None),
    ("case", None),
    ("bring_in", None),
    ("sign_in", None),
    ("first_start", None),
    ("restore", None),
    ("forgotten", None),
)


@dataclass
class Opened:
    """A window with somebody signed in, and the small steps a test takes in it."""

    window: MainWindow
    qtbot: QtBot
    office: Office

    def settle(self) -> None:
        """Wait until everything asked of the background came home."""
        self.qtbot.waitUntil(lambda: not self.window.background.is_busy(), timeout=60_000)
        assert not self.window.findChildren(CrashPage), "a bug reached the crash page"

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.window.findChild(kind, name)
        assert found is not None, f"no {name} in the window"
        return found

    def go(self, screen: str, **params: str) -> QWidget:
        self.window.navigate(screen, **params)
        self.settle()
        page = self.window.pages.page(screen)
        assert page is not None
        return page

    def key(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        """A key with another held, which is let go of: Qt remembers it for all that follows."""
        self.qtbot.keyClick(widget, key, held)
        self.qtbot.keyRelease(widget, Qt.Key.Key_Shift)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=60_000)

    def press(self, name: str) -> None:
        """A button, as soon as a person could, and until all it asked for is done.

        One that was just shown has no width before it is laid out, and misses every click.
        """
        button = self.find(QPushButton, name)
        self.until(
            lambda: button.isVisible() and button.isEnabled() and not button.rect().isEmpty()
        )
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def screen(self) -> str:
        return self.window.pages.current_screen

    def params(self) -> dict[str, str]:
        """What the screen in front was opened with, where it is not under test."""
        page = self.window.pages.page(self.screen)
        assert isinstance(page, Elsewhere)
        return page.params[-1]


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, office: Office
) -> Iterator[Callable[..., Opened]]:
    """``open_window(CARD, ...)``: the cards under test; every other screen is an `Elsewhere`."""
    look.apply(qapp, Mode.LIGHT)
    windows: list[MainWindow] = []

    def build(*cards: ScreenCard) -> Opened:
        screens = {
            id: ScreenCard(
                id=id,
                title=id,
                icon="info",
                order=order,
                shortcut="",
                build=Elsewhere,
                public=order is None,
            )
            for id, order in IDS
        }
        screens.update({card.id: card for card in cards})
        window = MainWindow(office.program, lock, screens=screens, exit_verbs=exit_verbs())
        opened = Opened(window, qtbot, office)
        windows.append(window)
        window.show()
        window.enter(office.session)
        opened.settle()
        return opened

    yield build
    for window in windows:
        window.close()
