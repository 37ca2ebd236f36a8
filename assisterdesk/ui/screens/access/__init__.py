"""Access: asking for it, deciding on it, who may see what, and what changes of work end."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.access.view import AccessPage

    return AccessPage(context)


SCREEN = ScreenCard(
    id="access", title="Access", icon="key", order=62, shortcut="", build=build
)
