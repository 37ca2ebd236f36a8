"""What leaves a case: a field for MNsure's site, the summary on paper, a document."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.compose import leaving_name
from assisterdesk.actions.exits_files import document_to_open, document_to_save
from assisterdesk.actions.exits_paper import case_summary, on_paper
from assisterdesk.actions.exits_site import (
    OF_PERSON_FIELD,
    SITE_FIELD_TITLE,
    SiteEntry,
    SiteField,
    copy_field,
    open_for_site,
    site_is_open,
)
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import DocumentId, PersonId
from assisterdesk.cases.case import Document
from assisterdesk.egress.cleared import Cleared
from assisterdesk.people.person import PersonField
from assisterdesk.ui.exits.clipboard import SITE_SECONDS
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.household import Household
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.ways_out import open_outside, print_out, save_file, save_pdf
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class CaseExits(QObject):
    """One case at a time. What was read for the site is held until the case is left.

    `client_asked`: something is to be printed for the client.
    """

    client_asked = Signal()

    def __init__(
        self,
        context: ScreenContext,
        page: QWidget,
        body: QWidget,
        household: Household,
        documents: Documents,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._household = household
        self._opened: OpenCase | None = None
        self._entry: SiteEntry | None = None
        self._last: SiteField | None = None
        self.button = IconButton(
            "print", tr("Print or save the case summary"), on_click=self._ask_how
        )
        self.button.setObjectName("case_paper")
        household.site_asked.connect(self._site)
        documents.open_asked.connect(self._open)
        documents.save_asked.connect(self._save)
        keys = QShortcut(QKeySequence("Ctrl+Shift+C"), body)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.next_field)
        for verb in (
            Verb(
                "case.site",
                tr("Copy the next field for MNsure's site"),
                self.next_field,
                icon="copy",
                hint="Ctrl+Shift+C",
            ),
            Verb("case.print", tr("Print the case summary"), self._print, icon="print"),
            Verb("case.pdf", tr("Save the case summary as a PDF"), self._save_pdf, icon="print"),
        ):
            context.add_verb(page, verb)

    def enter(self, opened: OpenCase) -> None:
        self._opened = opened
        self._household.offer_site(site_is_open(self._context.session))

    def forget_site(self) -> None:
        """Somebody changed: read anew before the next field."""
        self._entry = self._last = None

    def leave(self) -> None:
        """Hold nothing of anybody."""
        self._opened = self._entry = self._last = None

    # -- for MNsure's site

    def next_field(self) -> None:
        """The next field of the person in turn; of the first person when none was begun."""
        opened = self._opened
        if opened is None or not opened.people:
            return
        person = self._entry.person if self._entry else opened.people[0].id
        self._site(person, "")

    def _site(self, person: str, wanted: str) -> None:
        opened, session = self._opened, self._context.session
        if opened is None:
            return
        start = OF_PERSON_FIELD[PersonField(wanted)] if wanted else None
        entry = self._entry
        if entry is not None and entry.person == person:
            self._copy(entry, start)
            return

        def read(found: SiteEntry) -> None:
            if self._opened is opened:
                self._entry, self._last = found, None
                self._copy(found, start)

        self._context.background.run(
            self,
            lambda: open_for_site(session, opened.access, PersonId(person)),
            read,
            group="site",
        )

    def _copy(self, entry: SiteEntry, start: SiteField | None) -> None:
        wanted = start or entry.after(self._last)
        if wanted is None:
            self._context.notify(tr("Nothing is recorded of this person yet."))
            return
        session = self._context.session

        def put(cleared: Cleared) -> None:
            if self._entry is not entry:
                return
            self._last = wanted
            self._context.exits.pasteboard.put(cleared, seconds=SITE_SECONDS)
            after = entry.after(wanted)
            said = tr("{what} copied for MNsure's site.").format(what=tr(SITE_FIELD_TITLE[wanted]))
            if after is not None and after is not wanted:
                said += " " + tr("Next: {what}.").format(what=tr(SITE_FIELD_TITLE[after]))
            self._context.notify(said)

        self._context.background.run(
            self, lambda: copy_field(session, entry, wanted), put, lane="free", group="site copy"
        )

    # -- paper

    def _ask_how(self) -> None:
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Print …")).triggered.connect(self._print)
        menu.addAction(tr("Save as PDF …")).triggered.connect(self._save_pdf)
        menu.addSeparator()
        menu.addAction(tr("Print for the client …")).triggered.connect(self.client_asked)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _print(self) -> None:
        opened = self._opened
        if opened is not None:
            print_out(
                self._context,
                self.button,
                lambda session: on_paper(case_summary(session, opened)),
            )

    def _save_pdf(self) -> None:
        opened = self._opened
        if opened is not None:
            save_pdf(
                self._context,
                self.button,
                f"{opened.case.reference}-summary.pdf",
                lambda session: on_paper(case_summary(session, opened)),
            )

    # -- documents

    def _open(self, document: str, button: QWidget) -> None:
        opened = self._opened
        if opened is not None:
            open_outside(
                self._context,
                button,
                lambda session: document_to_open(session, opened.access, DocumentId(document)),
            )

    def _save(self, document: str, button: QWidget) -> None:
        opened = self._opened
        if opened is None:
            return
        found = next((d for d in opened.documents if d.id == document), None)
        if found is None:
            return

        def gather(session: "Session", name: str) -> "Outgoing":
            return document_to_save(session, opened.access, DocumentId(document), name)

        save_file(
            self._context,
            button,
            _suggested(opened, found),
            tr("All files (*)"),
            gather,
            self._failed,
        )

    def _failed(self, error: AssisterDeskError) -> None:
        self._context.say(error)


def _suggested(opened: OpenCase, document: Document) -> str:
    at = [d.id for d in opened.documents].index(document.id) + 1
    return leaving_name(opened.case.reference, document, at)
