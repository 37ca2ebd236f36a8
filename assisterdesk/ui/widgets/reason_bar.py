"""Asks why a case is opened, once a day: the likely reason stands there, Enter accepts it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assisterdesk.access.reasons import Reason
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr


def offered(reasons: Mapping[str, Reason]) -> tuple[Reason, ...]:
    """The reasons a person chooses from: none of the privacy office's, none of the program's."""
    return tuple(r for r in reasons.values() if not (r.privacy_office or r.program))


class ReasonBar(Card):
    """A choice, a few words if they are needed, and two buttons.

    `accepted(reason id, note)` by Enter or the button, `went_back` by Esc or the button. It is
    shown before anything of a case is read, so it knows the case's reference at most.
    """

    accepted = Signal(str, str)
    went_back = Signal()

    def __init__(
        self,
        reasons: Iterable[Reason],
        chosen: str = "",
        *,
        reference: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = (
            tr("Why are you opening case {reference}?").format(reference=reference)
            if reference
            else tr("Why are you opening this case?")
        )
        super().__init__(title, icon="log", parent=parent)
        self.setObjectName("reason_bar")
        self._reasons = {reason.id: reason for reason in reasons}
        self.add(
            Label(
                tr("The reason goes into the access log. You are asked once a day for each case."),
                "muted",
                wrap=True,
            )
        )
        self.choice = Choice([(r.id, tr(r.title)) for r in self._reasons.values()])
        self.choice.setObjectName("reason_choice")
        self.note = ProseLine(max_length=200)
        self.note.setObjectName("reason_note")
        self.reason_field = Field(tr("Reason"), self.choice)
        self.note_field = Field(tr("A few words"), self.note)
        self.note_field.setObjectName("reason_note_field")
        fields = QHBoxLayout()
        fields.setSpacing(Space.NORMAL)
        fields.addWidget(self.reason_field, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.note_field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addSpacing(Space.HAIR)
        self.body.addLayout(fields)
        self.back_button = Button(tr("Go back"), on_click=self.went_back.emit)
        self.back_button.setObjectName("reason_back")
        self.accept_button = Button(tr("Open the case"), "primary", on_click=self._accept)
        self.accept_button.setObjectName("reason_accept")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        self.body.addSpacing(Space.HAIR)
        self.body.addLayout(buttons)
        self.setFocusProxy(self.choice)
        if chosen in self._reasons:
            self.choice.choose(chosen)
        self.choice.currentIndexChanged.connect(lambda _row: self._explain())
        self.note.textEdited.connect(lambda _text: self.note_field.clear_error())
        self._explain()

    def _chosen(self) -> Reason | None:
        return self._reasons.get(self.choice.chosen_id())

    def _explain(self) -> None:
        reason = self._chosen()
        self.reason_field.clear_error()
        self.note_field.clear_error()
        self.reason_field.set_help(tr(reason.help) if reason else "")
        needed = reason is not None and reason.needs_note
        self.note.setPlaceholderText(tr("needed for this reason") if needed else tr("optional"))
        self.note_field.set_help(tr("Name nobody here: the log is kept for years."))

    def _accept(self) -> None:
        if not self.accept_button.isEnabled():
            return
        reason = self._chosen()
        note = " ".join(self.note.text().split())
        if reason is None:
            self.reason_field.set_error(tr("Choose the reason for opening this case."))
            self.choice.setFocus()
        elif reason.needs_note and not note:
            self.note_field.set_error(tr("This reason needs a few words. Name nobody."))
            self.note.setFocus()
        else:
            self.accepted.emit(reason.id, note)

    def set_busy(self, busy: bool) -> None:
        """While the case is being opened the button waits."""
        self.accept_button.setEnabled(not busy)

    def show_error(self, text: str) -> None:
        """What came back instead of the case, shown beside what can be mended."""
        self.set_busy(False)
        self.note_field.set_error(text)
        self.note.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.is_enter(event):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
