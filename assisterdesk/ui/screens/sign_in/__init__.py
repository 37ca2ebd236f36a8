"""Sign in: choose your name, type your passphrase. Nothing of the store is open before."""

from assisterdesk.ui.screens.sign_in.view import build
from assisterdesk.ui.shell.screen import ScreenCard

SCREEN = ScreenCard(id="sign_in", title="Sign in", icon="lock", order=None, build=build)
