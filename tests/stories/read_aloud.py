"""Reads the window as a screen reader does: over the accessibility bus, from outside the widgets.

Run as a program under a private session bus and an X server of its own; prints one JSON object.
"""

import json
import sys
import threading
from collections.abc import Iterator

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.bootstrap import practice_office
from assisterdesk.ui.application import exit_verbs
from assisterdesk.ui.shell.window import MainWindow

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
#: at-spi2's AtspiStateType
FOCUSABLE, SHOWING = 11, 25
#: AtspiRole: a table, a list
CELLS = (55, 31)
SCREENS = ("today", "cases", "submit", "outbox", "secure_email", "calendar", "log", "settings")
Place = tuple[str, str]


def bus() -> DBusConnection:
    """The accessibility bus, whose address the session bus knows."""
    session = open_dbus_connection("SESSION")
    asked = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    (address,) = session.send_and_get_reply(new_method_call(asked, "GetAddress")).body
    return open_dbus_connection(address)


class Reader:
    """What can be asked of one accessible thing, named by bus name and path."""

    def __init__(self) -> None:
        self._bus = bus()

    def _address(self, place: Place) -> DBusAddress:
        return DBusAddress(place[1], bus_name=place[0], interface=ACCESSIBLE)

    def ask(self, place: Place, method: str) -> object:
        return self._answer(new_method_call(self._address(place), method))

    def name(self, place: Place) -> str:
        return str(self._answer(Properties(self._address(place)).get("Name"))[1])

    def _answer(self, question: Message) -> object:
        """Raises `LookupError` for what went from the screen meanwhile."""
        reply = self._bus.send_and_get_reply(question)
        if reply.header.message_type is MessageType.error:
            raise LookupError("gone")
        return reply.body[0]

    def states(self, place: Place) -> int:
        low, high = self.ask(place, "GetState")
        return low | high << 32

    def below(self, place: Place, depth: int = 0) -> Iterator[Place]:
        yield place
        if depth < 40:
            try:
                if self.ask(place, "GetRole") in CELLS:
                    return  # a table tells its cells when they are asked for, thousands of them
                children = self.ask(place, "GetChildren")
            except LookupError:
                return  # it went from the screen while this was read
            for child in children:
                yield from self.below((child[0], child[1]), depth + 1)

    def application(self, name: str) -> Place | None:
        """None when it has not told the bus of itself after a long time."""
        root = ("org.a11y.atspi.Registry", ROOT)
        for _ in range(300):
            found = ((c[0], c[1]) for c in self.ask(root, "GetChildren"))
            place = next((place for place in found if self.name(place) == name), None)
            if place is not None:
                return place
            threading.Event().wait(0.2)
        return None


def heard(reader: Reader, program: Place) -> dict[str, object]:
    """What can be reached by keyboard and is on the screen: how much, unnamed, and by role."""
    unnamed, roles, count = [], {}, 0
    for place in reader.below(program):
        try:
            states = reader.states(place)
            if not (states >> FOCUSABLE & 1 and states >> SHOWING & 1):
                continue
            role, name = str(reader.ask(place, "GetRoleName")), reader.name(place)
        except LookupError:
            continue
        count += 1
        roles[role] = roles.get(role, 0) + 1
        if not name.strip():
            unnamed.append(f"{role} {place[1]}")
    return {"reached": count, "unnamed": unnamed, "roles": roles}


def main() -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("AssisterDesk")
    report: dict[str, object] = {}
    with practice_office() as (program, _exchange):
        practice = program.practice
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        practice.fill(session, lambda _done, _all: None)
        window = MainWindow(program, lock, exit_verbs=exit_verbs())
        window.show()
        window.enter(session)
        shown, done = threading.Event(), threading.Event()
        steps = iter(SCREENS)
        asked: list[str] = []

        def bring() -> None:
            """On the window's thread: the next screen, when the reader asks for one."""
            if done.is_set():
                app.quit()
            elif asked and asked[-1] != window.pages.current_screen:
                window.navigate(asked[-1])
            elif asked and not window.background.is_busy():
                shown.set()

        def read() -> None:
            try:
                reader = Reader()
                for screen in steps:
                    shown.clear()
                    asked.append(screen)
                    shown.wait(120)
                    found = reader.application("AssisterDesk")
                    if found is None:
                        report["error"] = "the window is not on the accessibility bus"
                        return
                    report[screen] = heard(reader, found)
            except Exception as error:  # noqa: BLE001 - told to the test, whatever it is
                report["error"] = f"{type(error).__name__}: {error}"
            finally:
                done.set()

        timer = QTimer(interval=100)
        timer.timeout.connect(bring)
        timer.start()
        thread = threading.Thread(target=read, daemon=True)
        thread.start()
        QTimer.singleShot(280_000, app, app.quit)
        app.exec()
        timer.stop()
        window.close()
    sys.stdout.write(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
