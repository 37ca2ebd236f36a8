"""The note field at the top of the timeline: kept as it is typed, saved by Ctrl+Enter."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.screens.case.note_templates import NoteTemplates
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.never_kept import NeverKept
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr

#: somebody who types without a pause has the draft kept this often, in ms
AT_LEAST_EVERY_MS = 5_000
LEAST_LINES, MOST_LINES = 2, 9
#: border and padding above and below the lines, in pixels
FRAME = 30


class NoteBox(QWidget):
    """`keep_asked` carries the text whenever it should be kept, `save_asked` when it is done."""

    keep_asked = Signal(str)
    save_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.text = TextArea(placeholder=tr("Write a note (N)"), lines=2)
        self.text.setObjectName("case_note_text")
        name(self.text, tr("New note"), tr("Ctrl+Enter saves it. It is kept as you type."))
        self._fit()
        self.status = Label("", "small", wrap=True)
        self.status.setObjectName("case_note_status")
        self.save = Button(tr("Save note"), icon="check", on_click=self._ask_to_save)
        self.save.setObjectName("case_note_save")
        self.save.setToolTip(tr("Ctrl+Enter"))
        below = QHBoxLayout()
        below.setSpacing(Space.TIGHT)
        below.addWidget(self.status, 1)
        self.templates = NoteTemplates(self.text, self)
        below.addWidget(self.templates.button)
        self.record = Button(tr("Record a call"), "quiet", icon="phone")
        self.record.setObjectName("case_add_contact")
        name(self.record, tr("Record a call, a talk or a letter"))
        self.record.setToolTip(tr("Record a call, a talk or a letter"))
        below.addWidget(self.record)
        below.addWidget(self.save)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        self.never_kept = NeverKept(self.text)
        lay.addWidget(self.text)
        lay.addWidget(self.never_kept)
        lay.addLayout(below)
        self.setFocusProxy(self.text)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(AT_LEAST_EVERY_MS)
        self._long.timeout.connect(self.keep)
        self.text.paused.connect(self.keep)
        self.text.submitted.connect(self._ask_to_save)
        self.text.textChanged.connect(self._typed)

    def load(self, draft: str) -> None:
        """Begin with what was being typed the last time."""
        self._kept = draft
        self.text.set_text(draft)
        self._say(
            tr("This is what you were typing. It is not saved as a note yet.") if draft else ""
        )

    def _fit(self) -> None:
        """As high as what is typed, so that an empty field leaves the room to the timeline."""
        # of a plain text the document's height counts lines
        lines = min(max(int(self.text.document().size().height()), LEAST_LINES), MOST_LINES)
        self.text.setFixedHeight(lines * self.text.fontMetrics().lineSpacing() + FRAME)

    def _typed(self) -> None:
        self._fit()
        if self.text.text() != self._kept and not self._long.isActive():
            self._long.start()
        if not self.text.text():
            self._say("")

    def keep(self) -> None:
        """Ask for the draft to be kept if it changed since."""
        self._long.stop()
        text = self.text.text()
        if text != self._kept and not self.text.isReadOnly():
            self._kept = text
            self.keep_asked.emit(text)

    def kept(self, at: str) -> None:
        """The draft is safe; `at` is the time in words."""
        if self.text.text().strip():
            self._say(tr("Draft kept {time} · Ctrl+Enter saves").format(time=at))

    def not_kept(self, why: str) -> None:
        """The draft could not be kept; the next pause tries again."""
        self._kept = ""
        self._say(why, "error")

    def _ask_to_save(self) -> None:
        if self.text.isReadOnly():
            return
        text = self.text.text()
        if not text.strip():
            self._say(tr("Write the note first."), "error")
            self.text.setFocus()
            return
        self._wait(True)
        self.save_asked.emit(text)

    def saved(self, said: str) -> None:
        """It is a note now; the field is free for the next one."""
        self._kept = ""
        self.text.set_text("")
        self._wait(False)
        self._say(said)

    def not_saved(self, why: str) -> None:
        """What was typed stays."""
        self._wait(False)
        self._say(why, "error")
        self.text.setFocus()

    def _wait(self, on: bool) -> None:
        self.text.setReadOnly(on)
        self.save.setEnabled(not on)

    def _say(self, text: str, role: str = "small") -> None:
        self.status.set_role(role)
        self.status.set_text(text)
