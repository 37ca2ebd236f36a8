"""Secure email: the mailbox, the desk's secure site, the own encrypted service and its proof."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.secure_email.view import SecureEmailPage

    return SecureEmailPage(context)


SCREEN = ScreenCard(
    id="secure_email",
    title="Secure email",
    icon="secure-mail",
    order=50,
    shortcut="Ctrl+5",
    build=build,
)
