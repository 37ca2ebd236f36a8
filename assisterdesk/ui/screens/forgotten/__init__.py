"""Forgot the passphrase: whoever holds the recovery key lets one person in again."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.forgotten.view import ForgottenPage

    return ForgottenPage(context)


SCREEN = ScreenCard(
    id="forgotten", title="New passphrase", icon="key", order=None, build=build, public=True
)
