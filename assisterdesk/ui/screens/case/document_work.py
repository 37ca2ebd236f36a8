"""Putting files on the open case: chosen, or dragged in from outside."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions.documents import add_document, read_file
from assisterdesk.cases.case import Document
from assisterdesk.ui.screens.case.documents import Documents
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.wording import tr


class DocumentWork(QObject):
    """Reads the file on the free lane, since a slow disk must not hold up the store."""

    def __init__(self, host: CaseHost, card: Documents, body: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._card = card
        card.add_asked.connect(self._read)
        self.target = DropTarget(body, tr("Drop documents here to keep them on this case."))
        self.target.dropped.connect(self._dropped)
        self.target.refused.connect(host.context.say)

    def _read(self, path: Path, kind: str) -> None:
        self._host.run(
            lambda: read_file(path),
            lambda content: self._add(path.name, content, kind),
            lambda error: self._card.form.not_added(error.text),
            free=True,
        )

    def _add(self, name: str, content: bytes, kind: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def added(document: Document) -> None:
            self._card.form.added()
            self._host.change(lambda o: replace(o, documents=(*o.documents, document)))

        self._host.run(
            lambda: add_document(session, opened.access, name, content, kind),
            added,
            lambda error: self._card.form.not_added(error.text),
        )

    # -- dragged in

    def _dropped(self, paths: list[Path]) -> None:
        opened = self._host.opened
        if opened is None or opened.level < Level.WRITE:
            self._host.context.say(tr("You may read this case and not add to it."))
        else:
            self._card.form.offer(paths)
