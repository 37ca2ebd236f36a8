"""Calendar: deadlines, tasks and what else has a day, a month at a time."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.calendar.view import CalendarPage

    return CalendarPage(context)


SCREEN = ScreenCard(
    id="calendar", title="Calendar", icon="calendar", order=55, shortcut="Ctrl+Shift+M", build=build
)
