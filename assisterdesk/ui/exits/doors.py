"""All ways out of the window in one hand, made once and given to every screen."""

from pathlib import Path

from PySide6.QtCore import QObject

from assisterdesk.ui.exits.clipboard import GuardedClipboard
from assisterdesk.ui.exits.files import Files
from assisterdesk.ui.exits.open import Links
from assisterdesk.ui.exits.places import Places
from assisterdesk.ui.exits.printing import Printing
from assisterdesk.ui.exits.programs import Programs
from assisterdesk.ui.exits.site_files import SiteFiles


class Exits(QObject):
    """`pasteboard` (the guarded clipboard), `printing`, `links`, `places`, `files`, `programs`,
    `site_files`.

    `opened`: the private folder of what other programs are given to open.
    """

    def __init__(
        self, links: Links | None = None, parent: QObject | None = None, *, opened: Path
    ) -> None:
        super().__init__(parent)
        self.pasteboard = GuardedClipboard(self)
        self.printing = Printing(self)
        self.links = links or Links(parent=self)
        self.places = Places(self)
        self.files = Files(self)
        self.programs = Programs(opened, parent=self)
        self.site_files = SiteFiles(opened, self.programs, parent=self)
