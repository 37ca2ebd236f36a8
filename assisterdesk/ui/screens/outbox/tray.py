"""The tray: mail of the desk that fits no case, one at a time, filed by its reference."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from assisterdesk.actions.replies_by_hand import file_waiting, lay_aside, put_back, tray
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.submission import FiledMessage
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import moment, tr, tr_n


class Tray(Card):
    """To be in sight only while something waits (`waits`). `filed`: one went to its case; `came`:
    ask anew whether it waits."""

    filed = Signal(object)
    came = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("outbox_tray")
        self._context = context
        self._first: WaitingMail | None = None
        self._what = Label("", "strong", elide=True)
        self._what.setObjectName("outbox_tray_subject")
        self._when = Label("", "small", elide=True)
        self.reference = LineField(placeholder=tr("Reference"), max_length=12)
        self.reference.setObjectName("outbox_tray_reference")
        self.reference.setFixedWidth(130)
        self.reference.returnPressed.connect(self._file)
        name(self.reference, tr("Reference of the case it belongs to"))
        self.error = Label("", "error", wrap=True)
        self.error.setObjectName("outbox_tray_error")
        self.error.hide()
        self._go = Button(tr("File it there"), "primary", on_click=self._file)
        self._go.setObjectName("outbox_tray_file")
        self._aside = Button(tr("Lay it aside"), "quiet", on_click=self._lay_aside)
        self._aside.setObjectName("outbox_tray_aside")
        self.body.setSpacing(Space.TIGHT)
        # one line: the list below needs the room
        said = column(self._what, self._when, gap=0)
        parts = row(
            Glyph("inbox", "accent"), said, self.reference, self._go, self._aside, gap=Space.SNUG
        )
        parts.setStretch(1, 1)
        self.body.addLayout(parts)
        self.add(self.error)
        self.hide()

    def reload(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: tray(session), self._show, group="tray")

    def _show(self, waiting: Sequence[WaitingMail]) -> None:
        before = self._first
        self._first = waiting[0] if waiting else None
        self.came.emit()
        if self._first is None or self._first == before:
            return
        more = len(waiting) - 1
        self._what.set_text(self._first.subject or tr("No subject"))
        at = self._first.received_at
        said = tr("From the desk, fits no case")
        if at:
            said = f"{said} · {moment(at)}"
        if more:
            further = tr_n("{n} more waits", "{n} more wait", more)
            said = f"{said} · {further}"
        self._when.set_text(said)
        self.reference.setText("")
        self.error.hide()

    def waits(self) -> bool:
        return self._first is not None

    def _file(self) -> None:
        first, session, reference = self._first, self._context.session, self.reference.text()
        if first is None or not self._go.isEnabled():
            return
        self._busy(True)
        self._context.background.run(
            self,
            lambda: file_waiting(session, first.id, reference),
            self._was_filed,
            self._failed,
            lane="free",
        )

    def _was_filed(self, message: FiledMessage) -> None:
        self._busy(False)
        self.reload()
        self.filed.emit(message)

    def _lay_aside(self) -> None:
        first, session = self._first, self._context.session
        if first is None:
            return
        self._context.background.run(self, lambda: lay_aside(session, first.id), self._was_aside)

    def _was_aside(self, waiting: WaitingMail) -> None:
        session = self._context.session

        def undo() -> None:
            self._context.background.run(
                self, lambda: put_back(session, waiting), lambda _: self.reload()
            )

        self._context.notify(tr("Laid aside. It stays in your mailbox."), undo)
        self.reload()

    def _failed(self, error: AssisterDeskError) -> None:
        self._busy(False)
        self.error.set_text(error.text)
        self.error.show()

    def _busy(self, busy: bool) -> None:
        self.error.hide()
        self._go.setEnabled(not busy)
