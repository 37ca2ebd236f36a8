"""One case: its household, documents and everything that happened, on one screen."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.case.view import CasePage

    return CasePage(context)


SCREEN = ScreenCard(
    id="case", title="Case", icon="cases", order=None, build=build, under="cases"
)
