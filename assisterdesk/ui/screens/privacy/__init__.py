"""Privacy office: people's requests, incidents, the log's review and policy, assessments, laws."""

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.shell.screen import ScreenCard, ScreenContext


def build(context: ScreenContext) -> QWidget:
    from assisterdesk.ui.screens.privacy.view import PrivacyPage

    return PrivacyPage(context)


SCREEN = ScreenCard(id="privacy", title="Privacy office", icon="shield", order=65, build=build)
