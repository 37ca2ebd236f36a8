"""Taking a document of the open case out to be looked at, page by page."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from assisterdesk.actions.documents import LooksAs, Seen, page_of, see_document, words_of
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.case import Document
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.screens.case.preview import Preview
from assisterdesk.ui.screens.case.view_model import document_line, document_title


class PreviewWork(QObject):
    """Reads on the store's lane, draws and reads words on the free one."""

    def __init__(self, host: CaseHost, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self.page = Preview()
        stack.addWidget(self.page)
        self._seen: Seen | None = None
        self.page.left.connect(self._back)
        self.page.page_asked.connect(self._draw)

    def open(self, document: Document) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        hidden = self._host.context.names_hidden
        self._seen = None
        self._host.bring(self.page)
        self.page.begin(
            document_title(document, names_hidden=hidden),
            document_line(document, names_hidden=hidden),
        )
        self._host.run(
            lambda: see_document(session, opened.access, document), self._show, self._cannot
        )

    def leave(self) -> None:
        """Hold nothing of any document."""
        self._seen = None
        self.page.forget()

    def _back(self) -> None:
        self.leave()
        self._host.back()

    def _show(self, seen: Seen) -> None:
        if not self.page.isVisible():
            return
        self._seen = seen
        match seen.looks_as:
            case LooksAs.PAGES:
                self._draw(0, self.page.width_wanted())
            case LooksAs.TEXT:
                self._host.run(
                    lambda: words_of(seen),
                    lambda text: self.page.show_words(text) if self._seen is seen else None,
                    self._cannot,
                    free=True,
                )

    def _draw(self, page: int, width: int) -> None:
        seen = self._seen
        if seen is None:
            return
        self._host.run(
            lambda: page_of(seen, page, width),
            lambda drawn: self.page.show_page(page, drawn) if self._seen is seen else None,
            self._cannot,
            free=True,
        )

    def _cannot(self, error: AssisterDeskError) -> None:
        self.page.show_problem(error.text)
