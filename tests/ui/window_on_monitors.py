"""Run by `test_window_memory` in a process of its own: a window on monitors that are told to it.

Arguments: the window's file, then what to do; ``again`` closes the window and opens another.
Writes where the window stands, as JSON, at each ``say``.
"""

import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from assisterdesk.basics.technical_log import SILENT, TechnicalLog
from assisterdesk.settings.policy import NOTHING_FIXED, Policy
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme.look import apply
from tests.ui.house import House


@dataclass
class Person:
    id: str = "pa_houa"
    name: str = "Pa Houa Yang"


@dataclass
class Program:
    folder: Path
    window_file: Path
    practice: object | None = None
    policy: Policy = NOTHING_FIXED
    technical: TechnicalLog = SILENT

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 18, 41, tzinfo=UTC)

    def remote(self) -> str:
        return ""


@dataclass
class Session:
    who: Person
    program: Program


def rest(app: QApplication, window: MainWindow) -> None:
    """Until the window took its place, at most a minute."""
    app.processEvents()
    until = QDeadlineTimer(60_000)
    while window.memory.is_moving and not until.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    app.processEvents()


def say(window: MainWindow) -> None:
    box, screen = window.geometry(), window.screen()
    least = window.minimumSize()
    shape = {
        "box": [box.x(), box.y(), box.width(), box.height()],
        "maximised": window.isMaximized(),
        "menu": window.rail.width(),
        "at": window.pages.current_screen,
        "screen": screen.name(),
        "scale": screen.devicePixelRatio(),
        "least": [least.width(), least.height()],
        "whole": screen.availableGeometry().contains(window.frameGeometry()),
    }
    sys.stdout.write(json.dumps(shape) + "\n")
    sys.stdout.flush()


def opened(file: Path) -> tuple[House, MainWindow, Program]:
    house, program = House(), Program(file.parent / "store", file)
    cards = [
        house.card("sign_in", None),
        house.card("case", None),
        house.card("notes", 20),
        house.card("today", 10),
    ]
    window = MainWindow(program, house.end, screens={c.id: c for c in cards})
    window.begin()
    window.show()
    return house, window, program


def main(arguments: list[str]) -> None:
    app = QApplication(["window"])
    apply(app)
    file, person = Path(arguments.pop(0)), Person()
    _house, window, program = opened(file)
    while arguments:
        match arguments.pop(0):
            case "place":
                window.setGeometry(*(int(arguments.pop(0)) for _ in range(4)))
            case "maximise":
                window.showMaximized()
            case "menu":
                window.findChild(object, "menu_split").part(int(arguments.pop(0)))
            case "go":
                window.navigate(arguments.pop(0))
            case "person":
                person = Person(arguments.pop(0))
            case "enter":
                window.enter(Session(person, program))
            case "reopen":
                window.reopen_where_left(True)
            case "lock":
                window.lock()
            case "again":
                rest(app, window)
                window.close()
                _house, window, program = opened(file)
            case "say":
                rest(app, window)
                say(window)
    window.close()


main(sys.argv[1:])
