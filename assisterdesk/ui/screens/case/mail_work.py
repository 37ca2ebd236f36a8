"""Reading a desk's mail of the open case, and letting go of what came with it."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions.exits_ask import LINK, leaving
from assisterdesk.actions.quarantine import release
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.case import Document
from assisterdesk.egress.cleared import Cleared
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.screens.case.mail_page import MailPage
from assisterdesk.ui.screens.case.preview_work import PreviewWork
from assisterdesk.ui.screens.case.timeline import Timeline
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.wording import tr


class MailWork(QObject):
    """The page lies on the case's stack; the mail was read with the case."""

    def __init__(
        self,
        host: CaseHost,
        stack: QStackedWidget,
        timeline: Timeline,
        documents: Documents,
        preview: PreviewWork,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._documents = documents
        self.page = MailPage()
        stack.addWidget(self.page)
        timeline.mail_asked.connect(self.open)
        documents.release_asked.connect(self.ask_release)
        self.page.left.connect(self._back)
        self.page.look_asked.connect(preview.open)
        self.page.release_asked.connect(self.ask_release)
        self.page.link_asked.connect(self._open_link)

    def open(self, id: str) -> None:
        opened = self._host.opened
        message = next((m for m in opened.messages if m.id == id), None) if opened else None
        if message is None:
            return
        # in front first: what is hidden forgets what it shows
        self._host.bring(self.page)
        self.page.show_mail(message)
        self._show_files()

    def leave(self) -> None:
        self.page.forget()

    def _back(self) -> None:
        self.leave()
        self._host.back()

    def _show_files(self) -> None:
        opened = self._host.opened
        if opened is None or not self.page.shows:
            return
        self.page.show_files(
            [d for d in opened.documents if d.came_with == self.page.shows],
            may_write=opened.level >= Level.WRITE,
        )

    # -- letting go

    def ask_release(self, document: Document) -> None:
        """The person who lets it go is asked once; the log says who it was."""
        Question.ask(
            self.page if self.page.isVisible() else self._documents,
            title=tr("Release this document?"),
            text=tr(
                "It came from outside. Look at it here first. Once released it can be opened with "
                "other programs, saved and sent on."
            ),
            detail=document.name,
            yes=tr("Release it"),
            no=tr("Keep it in quarantine"),
            then=lambda yes: self._release(document) if yes else None,
        )

    def _release(self, document: Document) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def released(now: Document) -> None:
            self._host.change(
                lambda o: replace(
                    o, documents=tuple(now if d.id == now.id else d for d in o.documents)
                )
            )
            self._show_files()
            self._host.context.notify(tr("The document is released."))

        self._host.run(lambda: release(session, opened.access, document), released, self._failed)

    # -- a link

    def _open_link(self, address: str) -> None:
        """Past the gate, then asked about by its true host."""
        self._host.context.leaving.leave(
            self.page.text,
            lambda _session: leaving(LINK, body=address),
            self._ask_and_open,
            self._failed,
            where=tr("Your browser"),
        )

    def _ask_and_open(self, cleared: Cleared) -> None:
        try:
            self._host.context.exits.links.open(self.page, cleared, failed=self._failed)
        except AssisterDeskError as error:
            self._failed(error)

    def _failed(self, error: AssisterDeskError) -> None:
        self._host.context.say(error)
