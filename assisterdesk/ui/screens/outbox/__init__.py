"""Outbox: what was sent, what waits, and what needs the person."""

from assisterdesk.ui.screens.outbox.view import build
from assisterdesk.ui.shell.screen import ScreenCard

SCREEN = ScreenCard(
    id="outbox", title="Outbox", icon="outbox", order=40, shortcut="Ctrl+4", build=build
)
