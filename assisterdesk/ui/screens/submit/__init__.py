"""Submit: what it is about, the message, the gate, and one button that says what will happen."""

from assisterdesk.ui.screens.submit.view import build
from assisterdesk.ui.shell.screen import ScreenCard

SCREEN = ScreenCard(
    id="submit", title="Submit", icon="submit", order=30, shortcut="Ctrl+3", build=build
)
