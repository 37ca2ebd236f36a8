"""Bringing in a spreadsheet: choose it, say what its columns are, look at what would come, go."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.bring_in.view import BringInPage

    return BringInPage(context)


SCREEN = ScreenCard(
    id="bring_in",
    title="Bring in a spreadsheet",
    icon="inbox",
    order=None,
    build=build,
    keywords="import excel xlsx csv list take back",
    under="cases",
)
