"""Case packages: a case to a colleague at another computer, and one from there taken in."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.packages.view import PackagesPage

    return PackagesPage(context)


SCREEN = ScreenCard(
    id="packages", title="Case packages", icon="lock", order=None, build=build, under="cases"
)
