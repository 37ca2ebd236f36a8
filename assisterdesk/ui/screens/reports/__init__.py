"""Reports: what was opened, sent, answered, enrolled and done in a time, as numbers of nobody."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.reports.view import ReportsPage

    return ReportsPage(context)


SCREEN = ScreenCard(
    id="reports",
    title="Reports",
    icon="reports",
    order=57,
    build=build,
    keywords="statistics numbers counts activity month quarter year funder grant",
)
