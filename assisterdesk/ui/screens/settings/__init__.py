"""Settings: look, lock time, hidden names, the own passphrase, and where the office's data lies."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.settings.view import SettingsPage

    return SettingsPage(context)


SCREEN = ScreenCard(
    id="settings",
    title="Settings",
    icon="settings",
    order=80,
    shortcut="Ctrl+,",
    build=build,
    group="foot",
)
