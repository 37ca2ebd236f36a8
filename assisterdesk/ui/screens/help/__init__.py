"""Help: what counts as personal data, how sending works, the keys, whom to call, and about."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.help.view import HelpPage

    return HelpPage(context)


SCREEN = ScreenCard(
    id="help",
    title="Help",
    icon="help",
    order=90,
    shortcut="F1",
    build=build,
    group="foot",
    public=True,
)
