"""The gate: what each way out allows here, and what this office taught the gate."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.gate.view import GatePage

    return GatePage(context)


SCREEN = ScreenCard(id="gate", title="The gate", icon="warning", order=68, build=build)
