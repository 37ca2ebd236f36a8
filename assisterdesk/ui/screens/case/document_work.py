"""Putting files on the open case: chosen, or dragged in from outside."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions.documents import add_document, read_file
from assisterdesk.cases.case import Document
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.host import CaseHost


class DocumentWork(QObject):
    """Reads the file on the free lane, since a slow disk must not hold up the store."""

    def __init__(self, host: CaseHost, card: Documents, body: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._card = card
        card.add_asked.connect(self._read)
        body.setAcceptDrops(True)
        body.installEventFilter(self)

    def _read(self, path: Path, kind: str) -> None:
        self._host.run(
            lambda: read_file(path),
            lambda content: self._add(path.name, content, kind),
            lambda error: self._card.not_added(error.text),
            free=True,
        )

    def _add(self, name: str, content: bytes, kind: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def added(document: Document) -> None:
            self._card.added()
            self._host.change(lambda o: replace(o, documents=(*o.documents, document)))

        self._host.run(
            lambda: add_document(session, opened.access, name, content, kind),
            added,
            lambda error: self._card.not_added(error.text),
        )

    # -- dragged in

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent | QDragEnterEvent):
            paths = self._files(event)
            if not paths:
                return False
            # the file stays where it is: a copy comes in
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._card.offer(paths)
            return True
        return super().eventFilter(watched, event)

    def _files(self, event: QDropEvent) -> list[Path]:
        opened = self._host.opened
        if opened is None or opened.level < Level.WRITE:
            return []
        found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return [path for path in found if path.is_file()]
