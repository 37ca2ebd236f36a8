"""Cases: the list of one's own cases, searched, filtered, and the way to a new one."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.cases.view import CasesPage

    return CasesPage(context)


SCREEN = ScreenCard(
    id="cases", title="Cases", icon="cases", order=20, shortcut="Ctrl+2", build=build
)
