"""Access log: who looked at whose data, when and why, and whether anybody changed the log."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.log.view import LogPage

    return LogPage(context)


SCREEN = ScreenCard(
    id="log", title="Access log", icon="log", order=60, shortcut="Ctrl+6", build=build
)
