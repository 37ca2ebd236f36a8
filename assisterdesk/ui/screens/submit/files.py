"""Files put into a submission: chosen or dropped, kept on the case, attached, seen by the gate."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from assisterdesk.actions.documents import read_file
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.screens.submit.drafting import Drafting
from assisterdesk.ui.screens.submit.message_panel import MessagePanel
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.wording import tr


class FilesIn(QObject):
    """`page` is where they are dropped; `may` says '' or why none can be taken now."""

    def __init__(
        self,
        context: ScreenContext,
        page: QWidget,
        message: MessagePanel,
        drafting: Drafting,
        may: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._context, self._page, self._message = context, page, message
        self._drafting, self._may = drafting, may
        self.target = DropTarget(page, tr("Drop documents here to attach them."))
        self.target.dropped.connect(self._dropped)
        self.target.refused.connect(context.say)
        message.add_file.clicked.connect(lambda: self._choose())
        message.file_form.add_asked.connect(self._read)

    def _choose(self) -> None:
        self._context.exits.places.to_read(
            self._page.window(),
            tr("Add a document"),
            tr("All files (*)"),
            lambda paths: self._dropped(list(paths)),
        )

    def _dropped(self, paths: list[Path]) -> None:
        why_not = self._may()
        if why_not:
            self._context.say(why_not)
        else:
            self._message.file_form.offer(paths)

    def _read(self, path: Path, kind: str) -> None:
        """On the free lane: a slow disk must not hold up the store."""
        self._context.background.run(
            self,
            lambda: read_file(path),
            lambda content: self._keep(path.name, content, kind),
            self._failed,
            lane="free",
        )

    def _keep(self, name: str, content: bytes, kind: str) -> None:
        form = self._message.file_form
        self._drafting.add_file(name, content, kind, form.added, self._failed)

    def _failed(self, error: AssisterDeskError) -> None:
        self._message.file_form.not_added(error.text)
