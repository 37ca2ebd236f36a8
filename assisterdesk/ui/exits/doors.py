"""All ways out of the window in one hand, made once and given to every screen."""

from pathlib import Path

from PySide6.QtCore import QObject

from assisterdesk.actions.gate_policy import why_closed
from assisterdesk.settings.policy import NOTHING_FIXED, Policy
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

    `opened`: the private folder of what other programs are given to open. `policy`: what IT fixed
    for this computer, for what leaves without the gate: the recovery sheet.
    """

    def __init__(
        self,
        links: Links | None = None,
        parent: QObject | None = None,
        *,
        opened: Path,
        policy: Policy = NOTHING_FIXED,
    ) -> None:
        super().__init__(parent)
        self.pasteboard = GuardedClipboard(self)
        self.printing = Printing(
            self, no_paper=why_closed(policy, "print"), no_files=why_closed(policy, "export")
        )
        self.links = links or Links(parent=self)
        self.places = Places(self)
        self.files = Files(self)
        self.programs = Programs(opened, parent=self)
        self.site_files = SiteFiles(opened, self.programs, parent=self)
