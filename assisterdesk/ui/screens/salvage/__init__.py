"""Saving what can be read of a damaged store, with nobody signed in."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.salvage.view import SalvagePage

    return SalvagePage(context)


SCREEN = ScreenCard(
    id="salvage", title="Save what can be read", icon="key", order=None, build=build, public=True
)
