"""One thing on the timeline: what, who, when; a note can be rewritten in place."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.case import Note
from assisterdesk.ui import wording
from assisterdesk.ui.screens.case.view_model import Entry
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr

#: a longer text is folded to this many characters until it is asked for
FOLDED = 700
#: room for seven lines of a note being changed
EDITOR_HEIGHT = 138


class EntryView(QWidget):
    """`rewritten(note, text)` when a note was changed, `history_asked(note)` for its versions."""

    rewritten = Signal(object, str)
    history_asked = Signal(object)
    mail_asked = Signal(str)
    edit_ended = Signal()
    #: a change of the note is half typed: the note and its text, "" when it was left
    keep_asked = Signal(object, str)

    def __init__(
        self, entry: Entry, *, may_write: bool, open_submission: Callable[[str], None]
    ) -> None:
        super().__init__()
        self.setObjectName(f"case_entry_{entry.id}")
        self.entry = entry
        self._editor: QWidget | None = None
        self._is_saving = False
        title = Label(entry.title, "strong", elide=True)
        by = " · ".join(p for p in (entry.by, wording.moment(entry.at)) if p)
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        head.addWidget(title, 1)
        if entry.badge and entry.note is None:
            head.addWidget(Badge(entry.badge, entry.tone))
        self._body = QVBoxLayout()
        self._body.setSpacing(Space.HAIR)
        self._body.addLayout(head)
        self._by = QHBoxLayout()
        self._by.setSpacing(Space.TIGHT)
        self._by.addWidget(Label(by, "small", elide=True), 1)
        self._body.addLayout(self._by)
        self.text = Label("", wrap=True, copyable=bool(entry.text))
        self.text.setObjectName("case_entry_text")
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(self.text)
        self._unfold = Button(tr("Show all"), "quiet", on_click=self._show_all)
        self._unfold.setObjectName("case_entry_unfold")
        self._body.addWidget(self._unfold)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, Space.SNUG, Space.TIGHT, Space.SNUG)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(Glyph(entry.icon, "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(self._body, 1)
        if entry.note is not None:
            self._note_verbs(lay, entry.note, may_write)
        if entry.submission:
            go = Button(
                tr("Open in the outbox"),
                on_click=lambda: open_submission(str(entry.submission)),
            )
            go.setObjectName("case_entry_outbox")
            self._body.addSpacing(Space.HAIR)
            self._body.addWidget(go)
        if entry.mail:
            read = Button(tr("Read the whole mail"), on_click=self._ask_mail)
            read.setObjectName("case_entry_mail")
            self._body.addSpacing(Space.HAIR)
            self._body.addLayout(row(read, None))
        self._fold()

    def _ask_mail(self) -> None:
        self.mail_asked.emit(self.entry.mail)

    def _note_verbs(self, head: QHBoxLayout, note: Note, may_write: bool) -> None:
        if note.version > 1:
            versions = Button(tr("edited"), "chip", on_click=lambda: self.history_asked.emit(note))
            versions.setObjectName("case_entry_edited")
            versions.setToolTip(tr("Show the earlier versions"))
            head.addWidget(versions, 0, Qt.AlignmentFlag.AlignTop)
        if may_write:
            self._pencil = IconButton("pencil", tr("Change this note"))
            self._pencil.clicked.connect(lambda: self.edit())
            self._pencil.setObjectName("case_entry_edit")
            head.addWidget(self._pencil, 0, Qt.AlignmentFlag.AlignTop)

    def _fold(self) -> None:
        text = self.entry.text
        folded = len(text) > FOLDED
        self.text.set_text(text[:FOLDED].rstrip() + " …" if folded else text)
        self.text.setVisible(bool(text))
        self._unfold.setVisible(folded)

    def _show_all(self) -> None:
        self.text.set_text(self.entry.text)
        self._unfold.hide()
        self.text.setFocus()

    # -- rewriting ----------------------------------------------------------------------------

    def is_editing(self) -> bool:
        return self._editor is not None

    def edit(self, kept: str = "") -> None:
        """Put the note's text into a field in its place, or what was typed of it before."""
        note = self.entry.note
        if note is None or self._editor is not None:
            return
        self.text.hide()
        self._unfold.hide()
        area = TextArea(kept or note.text, lines=4)
        area.setObjectName("case_entry_editor")
        area.setAccessibleName(tr("Change this note"))
        area.setFixedHeight(EDITOR_HEIGHT)
        area.moveCursor(QTextCursor.MoveOperation.End)
        self._pencil.hide()
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        keep = Button(tr("Save changes"), on_click=lambda: self._ask(note, area))
        keep.setObjectName("case_entry_keep")
        cancel = Button(tr("Cancel"), "quiet", on_click=self._cancel)
        cancel.setObjectName("case_entry_cancel")
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TIGHT)
        buttons.addWidget(keep)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        self._editor = QWidget()
        lay = QVBoxLayout(self._editor)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(area)
        lay.addWidget(self._error)
        lay.addLayout(buttons)
        area.submitted.connect(lambda: self._ask(note, area))
        area.paused.connect(self.keep)
        self._area, self._kept = area, area.text()
        if kept:
            self._error.set_role("small")
            self._error.set_text(tr("This is what you were typing. It is not saved yet."))
            self._error.show()
        self._body.addWidget(self._editor)
        area.setFocus()

    def keep(self) -> None:
        """Ask for a half typed change to be kept, if it changed since."""
        note = self.entry.note
        if note is None or self._editor is None or self._is_saving:
            return
        if self._area.text() != self._kept:
            self._kept = self._area.text()
            self.keep_asked.emit(note, self._kept if self._kept != note.text else "")

    def _cancel(self) -> None:
        note = self.entry.note
        if note is not None:
            self.keep_asked.emit(note, "")
        self.stop_editing()

    def _ask(self, note: Note, area: TextArea) -> None:
        if area.text().rstrip() == note.text.rstrip():
            self._cancel()
        else:
            self._is_saving = True
            self.rewritten.emit(note, area.text())

    def show_error(self, text: str) -> None:
        """Why the change was not saved; what was typed stays."""
        self._is_saving = False
        if self._editor is not None:
            self._error.set_role("error")
            self._error.set_text(text)
            self._error.show()

    def stop_editing(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._is_saving = False
            self._pencil.show()
            self._fold()
            self.edit_ended.emit()

    def show_history(self, versions: tuple[Note, ...], authors: Mapping[StaffId, str]) -> None:
        """The earlier versions under the note, newest first."""
        for note in reversed(versions[:-1]):
            said = tr("Version {number} · {author} · {time}").format(
                number=note.version,
                author=authors.get(note.author, ""),
                time=wording.moment(note.at),
            )
            self._body.addWidget(Label(said, "small"))
            self._body.addWidget(Label(note.text, "muted", wrap=True, copyable=True))
        edited = self.findChild(Button, "case_entry_edited")
        if edited is not None:
            edited.setEnabled(False)
