"""Waits for the desktop's screen saver on a private session bus; prints what was heard."""

import sys

from jeepney import DBusAddress, HeaderFields, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QCoreApplication, QTimer

from assisterdesk.ui.shell.os_lock import OsLock

SAVER = "org.freedesktop.ScreenSaver"


def main() -> int:
    app = QCoreApplication([])
    saver = open_dbus_connection("SESSION")
    saver.send_and_get_reply(message_bus.RequestName(SAVER))
    lock = OsLock()
    heard: list[str] = []
    lock.locked.connect(lambda: heard.append("locked"))
    path = DBusAddress("/org/freedesktop/ScreenSaver", interface=SAVER)
    for active in (False, True):
        message = new_signal(path, "ActiveChanged", "b", (active,))
        message.header.fields.pop(HeaderFields.destination, None)
        saver.send(message)
    QTimer.singleShot(20_000, app, app.quit)
    lock.locked.connect(app.quit)
    app.exec()
    sys.stdout.write(f"{lock.listening} {' '.join(heard)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
