"""Put a backup back: which, who opens it, and what becomes of what is there now."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.restore.view import RestorePage

    return RestorePage(context)


SCREEN = ScreenCard(
    id="restore", title="Put back a backup", icon="document", order=None, build=build, public=True
)
