"""Locks when the desktop locks or the machine goes to sleep, where the system tells us.

Linux: logind over D-Bus (session lock, sleep) and the desktop's screen saver. Windows would be
``WTSRegisterSessionNotification`` and ``WM_WTSSESSION_CHANGE`` (lock, user switch) with
``WM_POWERBROADCAST`` (sleep); macOS the distributed notification ``com.apple.screenIsLocked`` and
``NSWorkspaceWillSleepNotification``. Neither is wired yet: there, and on a Linux without D-Bus,
`inactivity` still locks on waking up and after the idle time.
"""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN = "org.freedesktop.login1"
_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)


class OsLock(QObject):
    """`locked` is emitted when the desktop locks or the machine is about to sleep."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: how many of the system's signals are listened to; 0 where nothing is reachable
        self.listening = 0
        if sys.platform == "linux":
            self._listen_on_linux()

    def _listen_on_linux(self) -> None:
        # WORKAROUND: the stubs of PySide6 6.11 ask for bytes, `connect` itself refuses them and
        # takes SLOT's text (tried on a session bus); goes when both agree
        no_value: Any = SLOT("lock_told()")
        with_value: Any = SLOT("state_told(bool)")
        system = QDBusConnection.systemBus()
        if system.isConnected():
            # any path: the own session's object has a name only logind knows
            self._count(
                system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, no_value),
                system.connect(
                    _LOGIN,
                    "/org/freedesktop/login1",
                    f"{_LOGIN}.Manager",
                    "PrepareForSleep",
                    self,
                    with_value,
                ),
            )
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for service, path in _SAVERS:
                self._count(
                    session.connect(service, path, service, "ActiveChanged", self, with_value)
                )

    def _count(self, *connected: bool) -> None:
        self.listening += sum(connected)

    @Slot()
    def lock_told(self) -> None:
        self.locked.emit()

    @Slot(bool)
    def state_told(self, active: bool) -> None:
        if active:
            self.locked.emit()
