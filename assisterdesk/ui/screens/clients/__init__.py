"""Clients: the agents of record and associations of all one's cases, and what runs out when."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.clients.view import ClientsPage

    return ClientsPage(context)


SCREEN = ScreenCard(
    id="clients", title="Clients", icon="people", order=56, shortcut="", build=build
)
