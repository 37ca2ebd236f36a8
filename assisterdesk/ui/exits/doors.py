"""All ways out of the window in one hand, made once and given to every screen."""

from PySide6.QtCore import QObject

from assisterdesk.ui.exits.clipboard import GuardedClipboard
from assisterdesk.ui.exits.open import Links
from assisterdesk.ui.exits.places import Places
from assisterdesk.ui.exits.printing import Printing


class Exits(QObject):
    """`pasteboard` (the guarded clipboard), `printing`, `links`, `places`."""

    def __init__(self, links: Links | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pasteboard = GuardedClipboard(self)
        self.printing = Printing(self)
        self.links = links or Links(parent=self)
        self.places = Places(self)
