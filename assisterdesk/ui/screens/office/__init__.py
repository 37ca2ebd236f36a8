"""Office and staff: who works here, with which identifiers, trained and certified until when."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.office.view import OfficePage

    return OfficePage(context)


SCREEN = ScreenCard(
    id="office", title="Office and staff", icon="office", order=70, shortcut="Ctrl+7", build=build
)
