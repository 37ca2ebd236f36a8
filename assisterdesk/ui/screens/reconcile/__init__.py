"""Compare with a list: the state's or a carrier's spreadsheet beside the office's own records."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.reconcile.view import ReconcilePage

    return ReconcilePage(context)


SCREEN = ScreenCard(
    id="reconcile",
    title="Compare with a list",
    icon="check",
    order=None,
    build=build,
    keywords="reconcile payment commission enrollment report carrier spreadsheet",
    under="clients",
)
