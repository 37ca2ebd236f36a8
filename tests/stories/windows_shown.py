"""Walks through every screen and notes each window shown beside the main one, if for a moment.

Run as a program; prints one JSON object.
"""

import json
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from assisterdesk.ui.shell.window import MainWindow
from tests.stories.test_every_screen import seated


class Windows(QObject):
    """Sees whatever is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            if watched.isWindow() and not isinstance(watched, MainWindow):
                self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def main() -> int:
    app = QApplication(sys.argv[:1])
    windows = Windows()
    app.installEventFilter(windows)
    for seat in seated():
        places = list(seat.places())
    app.removeEventFilter(windows)
    sys.stdout.write(json.dumps({"places": places, "windows": windows.seen}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
