"""First start: make the office, its first staff member, the passphrase and the recovery key."""

from assisterdesk.ui.screens.first_start.view import build
from assisterdesk.ui.shell.screen import ScreenCard

SCREEN = ScreenCard(
    id="first_start", title="Set up your office", icon="office", order=None, build=build
)
