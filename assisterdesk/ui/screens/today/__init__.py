"""Today: what is overdue, what needs the person, and what was begun."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.today.view import TodayPage

    return TodayPage(context)


SCREEN = ScreenCard(
    id="today", title="Today", icon="today", order=10, shortcut="Ctrl+1", build=build
)
