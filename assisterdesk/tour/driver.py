"""A person at the window, as code: finds widgets by name, types, clicks, waits, takes pictures.

It uses nothing but what a person has: the widgets on the screen and the keyboard. Waiting is for
something to be seen, never for a time to pass.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from assisterdesk.basics.errors import Trouble
from assisterdesk.tour.legible import problems
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.widgets.choice import Choice, OneOf
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.widgets.text_area import TextArea

W = TypeVar("W", bound=QWidget)

#: nothing a person waits for in the practice office takes longer
PATIENCE_S = 60.0


class LostWay(Trouble):
    """The tour did not find on the screen what the manual says is there."""


class Driver:
    """Drives one window. `say` gets a line for each step; pictures go to `folder`."""

    def __init__(self, window: MainWindow, folder: Path, say: Callable[[str], None]) -> None:
        self.window = window
        self.folder = folder
        self._say = say
        self._count = 0
        self.pictures: list[tuple[str, str]] = []
        #: what does not fit, by the picture's file name
        self.problems: dict[str, tuple[str, ...]] = {}

    # -- seeing

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of that name; waits for it."""
        found: list[W] = []

        def there() -> bool:
            found[:] = [
                w for w in self.window.findChildren(kind, name) if w.isVisibleTo(self.window)
            ]
            return bool(found)

        self.wait(there, f"“{name}” on the screen")
        return found[0]

    def find_named(self, name: str) -> QWidget:
        """The visible widget of that name, of any kind."""
        return self.find(QWidget, name)

    def text_of(self, name: str) -> str:
        """What stands in a field or text."""
        widget = self.find_named(name)
        if isinstance(widget, LineField | TextArea):
            return widget.text()
        if isinstance(widget, Label):
            return widget.whole_text()
        raise LostWay(f"“{name}” has no text to read.")

    def sees(self, name: str) -> bool:
        """Whether a widget of that name is on the screen now."""
        return any(w.isVisibleTo(self.window) for w in self.window.findChildren(QWidget, name))

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the program work until `until` holds. Raises `LostWay` after `PATIENCE_S`."""
        end = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > end:
                self.picture(f"lost: {what}")
                raise LostWay(f"The tour waited for {what} and did not see it.")
            self.settle(20)

    def settle(self, milliseconds: int = 60) -> None:
        """Let events and paints happen."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    # -- doing

    def go(self, screen: str, **params: str) -> None:
        """To another screen, as a click in the menu does; a message that was read is closed."""
        self.window.undo_bar.dismiss()
        self.window.navigate(screen, **params)
        self.settle()

    def click(self, name: str) -> None:
        """Press a button, once it can be pressed."""
        widget = self.find(QWidget, name)
        button = (
            widget
            if isinstance(widget, QAbstractButton)
            else widget.findChildren(QAbstractButton)[0]
        )
        self.wait(button.isEnabled, f"“{name}” to be ready")
        button.click()
        self.settle()

    def tick(self, name: str, on: bool = True) -> None:
        button = self.find(QAbstractButton, name)
        if button.isChecked() != on:
            button.click()
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field, key by key."""
        widget = self.find(QWidget, name)
        target: QWidget = widget.line if isinstance(widget, PassphraseField) else widget
        target.setFocus()
        if isinstance(target, LineField):
            target.selectAll()
            QTest.keyClicks(target, text)
        elif isinstance(target, TextArea):
            target.selectAll()
            target.insertPlainText(text)
        else:
            raise LostWay(f"“{name}” is nothing to write in.")
        self.settle()

    def choose(self, name: str, option: str) -> None:
        """Choose an entry of a drop-down list or of a few options."""
        widget = self.find(QWidget, name)
        if isinstance(widget, Choice | OneOf):
            widget.choose(option)
            widget.picked.emit(option)
            self.settle()
            return
        raise LostWay(f"“{name}” is nothing to choose from.")

    def can_press(self, name: str) -> bool:
        """Whether a button is there and can be pressed."""
        buttons = self.window.findChildren(QAbstractButton, name)
        return any(b.isVisibleTo(self.window) and b.isEnabled() for b in buttons)

    def show(self, name: str) -> None:
        """Scroll until the widget is seen."""
        widget = self.find_named(name)
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, 24)
            parent = parent.parentWidget()
        self.settle()

    def open_row(self, name: str, index: int = 0) -> str:
        """Open a row of a list, as Enter does; returns what its first column says."""
        table = self.find(TableList, name)
        self.wait(lambda: table.model().rowCount() > index, f"row {index + 1} of “{name}”")
        at = table.model().index(index, 0)
        table.setCurrentIndex(at)
        table.setFocus()
        words = str(at.data() or "")
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.settle()
        return words

    def press(self, keys: str) -> None:
        """A shortcut, such as ``Ctrl+L``."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow, "the window to be in front")
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, QKeySequence(keys))
        self.settle()

    # -- keeping

    def picture(self, title: str) -> Path:
        """Keep the window as it looks now, under the next number."""
        # a picture of a page that is still being filled shows nobody anything
        for _round in range(40):
            self.settle(75)
            if not self.window.background.is_busy():
                break
        self.settle(150)
        self._count += 1
        words = "".join(c if c.isalnum() else "-" for c in title.lower()).strip("-")
        while "--" in words:
            words = words.replace("--", "-")
        path = self.folder / f"{self._count:02d}-{words[:60]}.png"
        self.window.grab().save(str(path))
        self.pictures.append((path.name, title))
        self._say(f"{self._count:2d}  {title}")
        if found := problems(self.window):
            self.problems[path.name] = found
            for said in found:
                self._say(f"      does not fit: {said}")
        return path
