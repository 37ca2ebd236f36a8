"""Backups: which there are, whether they are whole, where they go, and putting one back."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.backups.view import BackupsPage

    return BackupsPage(context)


SCREEN = ScreenCard(
    id="backups", title="Backups", icon="document", order=65, build=build, group="foot"
)
