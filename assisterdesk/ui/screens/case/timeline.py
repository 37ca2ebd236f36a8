"""The timeline of a case: the note field on top, filters, then what happened, newest first."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.cases import OpenCase
from assisterdesk.cases.case import Note
from assisterdesk.ui.screens.case.entry_view import EntryView
from assisterdesk.ui.screens.case.half_typed import as_text, from_text
from assisterdesk.ui.screens.case.note_box import NoteBox
from assisterdesk.ui.screens.case.view_model import Entry, EntryKind, timeline
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import rule, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: entries laid out at once; older ones on a press, so that a long case opens as fast as a short one
AT_ONCE = 30


class Timeline(Card):
    """`rewritten(note, text)`, `history_asked(note)` and `mail_asked` come from its entries."""

    rewritten = Signal(object, str)
    history_asked = Signal(object)
    #: a desk's mail by its id
    mail_asked = Signal(str)
    #: all half typed changes of notes, as text
    rewrites_kept = Signal(str)

    def __init__(self, now: Callable[[], datetime], open_submission: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("case_timeline")
        self.setAccessibleName(tr("Timeline"))
        self._now = now
        self._open_submission = open_submission
        self._opened: OpenCase | None = None
        self._rewrites: dict[str, str] = {}
        self._names_hidden = False
        self._may_write = False
        self._shown = AT_ONCE
        self.note = NoteBox()
        self.record = self.note.record
        self.only_read = Label(
            tr("You may read this case. To write, ask your supervisor for access."),
            "muted",
            wrap=True,
        )
        self.only_read.setObjectName("case_only_read")
        self.only_read.hide()
        self.body.addWidget(self.note)
        self.body.addWidget(self.only_read)
        self.body.addWidget(self._filters())
        self._inner = QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._entries: dict[str, EntryView] = {}
        self.area = scrolling(self._inner)
        self.body.addWidget(rule())
        self.body.addWidget(self.area, 1)
        # entries reach the card's edges, so that the rules between them part the whole width
        lay = self.layout()
        if lay is not None:
            lay.setContentsMargins(Space.NORMAL, Space.NORMAL, Space.NORMAL, 1)

    def _filters(self) -> QWidget:
        words = {
            EntryKind.NOTES: tr("Notes"),
            EntryKind.MESSAGES: tr("Desk messages"),
            EntryKind.CONTACTS: tr("Calls"),
            EntryKind.DOCUMENTS: tr("Documents"),
        }
        self.chips: dict[EntryKind, Chip] = {}
        chips = Flow()
        for kind, said in words.items():
            chip = Chip(said, checked=True, on_toggle=lambda _on: self._fill())
            chip.setObjectName(f"case_filter_{kind.value}")
            self.chips[kind] = chip
            chips.addWidget(chip)
        return chips

    def show_case(self, opened: OpenCase, *, names_hidden: bool, may_write: bool) -> None:
        self._opened, self._names_hidden, self._may_write = opened, names_hidden, may_write
        self.note.setVisible(may_write)
        self.only_read.setVisible(not may_write)
        self._fill()

    def clear(self) -> None:
        """Show nothing of any case."""
        self._opened = None
        self._shown = AT_ONCE
        self._rewrites = {}
        self.note.load("")
        self._empty()

    def take_up(self, kept: str) -> None:
        """Open again the notes that were being changed the last time."""
        self._rewrites = from_text(kept)
        opened = self._opened
        if opened is None or not self._may_write or not self._rewrites:
            return
        ids = [entry.id for entry in timeline(opened, self._now(), names_hidden=self._names_hidden)]
        places = [ids.index(id) for id in self._rewrites if id in ids]
        if places and max(places) >= self._shown:
            self._shown = max(places) + 1
            self._fill()
        for id, text in self._rewrites.items():
            view = self._entries.get(id)
            if view is not None:
                view.edit(text)

    def keep(self) -> None:
        """Keep now what is half typed of notes being changed."""
        for view in self._entries.values():
            view.keep()

    def rewrite_ended(self, note: Note) -> None:
        """It is saved, and with it the draft is gone; what else is half typed is kept anew."""
        self._rewrites.pop(note.id, None)
        if self._rewrites:
            self.rewrites_kept.emit(as_text(self._rewrites))

    def _keep_rewrite(self, note: Note, text: str) -> None:
        before = dict(self._rewrites)
        if text:
            self._rewrites[note.id] = text
        else:
            self._rewrites.pop(note.id, None)
        if before != self._rewrites:
            self.rewrites_kept.emit(as_text(self._rewrites) if self._rewrites else "")

    def entry(self, id: str) -> EntryView | None:
        return self._entries.get(id)

    def shown(self) -> tuple[Entry, ...]:
        """What stands on the timeline now, in its order."""
        return tuple(view.entry for view in self._entries.values())

    def _empty(self) -> None:
        self._entries = {}
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self) -> None:
        opened = self._opened
        if opened is None:
            return
        kinds = frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        entries = timeline(opened, self._now(), kinds=kinds, names_hidden=self._names_hidden)
        editing = {id: view for id, view in self._entries.items() if view.is_editing()}
        for view in editing.values():
            # half-typed changes of a note outlive a refresh
            self._list.removeWidget(view)
        self._empty()
        for at, entry in enumerate(entries[: self._shown]):
            if at:
                self._list.addWidget(rule())
            kept = editing.pop(entry.id, None)
            self._add(entry, kept)
        for view in editing.values():
            view.hide()
            view.deleteLater()
        if len(entries) > self._shown:
            older = Button(tr("Show older entries"), "quiet", on_click=self._show_older)
            older.setObjectName("case_older")
            self._list.addWidget(older)
        if not entries:
            self._list.addWidget(self._nothing(opened))
        self._list.addStretch(1)

    def _add(self, entry: Entry, kept: EntryView | None) -> None:
        view = kept
        if view is None:
            view = EntryView(
                entry, may_write=self._may_write, open_submission=self._open_submission
            )
            view.rewritten.connect(self.rewritten)
            view.keep_asked.connect(self._keep_rewrite)
            view.edit_ended.connect(self._fill)
            view.history_asked.connect(self.history_asked)
            view.mail_asked.connect(self.mail_asked)
        self._entries[entry.id] = view
        self._list.addWidget(view)

    def _nothing(self, opened: OpenCase) -> Label:
        is_new = not (
            opened.notes
            or opened.submissions
            or opened.messages
            or opened.documents
            or opened.contacts
        )
        said = (
            tr("Nothing has happened on this case yet. Begin with a note about your first talk.")
            if is_new
            else tr("Nothing of this kind yet.")
        )
        label = Label(said, "muted", wrap=True)
        label.setContentsMargins(0, Space.NORMAL, 0, Space.NORMAL)
        return label

    def _show_older(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    def show_history(self, note: Note, versions: tuple[Note, ...]) -> None:
        view = self._entries.get(note.id)
        if view is not None and self._opened is not None:
            view.show_history(versions, self._opened.authors)
