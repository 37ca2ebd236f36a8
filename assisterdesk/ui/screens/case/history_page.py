"""The history of a case: each change with who, when and what, undone or put back by a press."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.basics.ids import DeviceId, StaffId
from assisterdesk.cases.history import ChangeEntry, RecordChange
from assisterdesk.ui import wording
from assisterdesk.ui.record_values import change_words, record_words
from assisterdesk.ui.screens.case.history_words import verb_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, rule, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: changes laid out at once; older ones on a press
AT_ONCE = 25
#: what was revealed hides again after so many milliseconds
HIDES_AFTER_MS = 20_000


class ChangeView(QWidget):
    """One change. `undo_asked`, `restore_asked(kind, id)`, `reveal_asked(person)`.

    `newest`: the records that nothing touched since, so there is nothing to put back.
    """

    undo_asked = Signal()
    restore_asked = Signal(str, str)
    reveal_asked = Signal(str)
    #: the merge of this change, by the decision's id
    unmerge_asked = Signal(str)

    def __init__(
        self,
        entry: ChangeEntry,
        names: Mapping[StaffId, str],
        here: DeviceId,
        *,
        own: bool,
        newest: frozenset[tuple[str, str]],
        may_write: bool,
        names_hidden: bool,
    ) -> None:
        super().__init__()
        self.setObjectName(f"case_change_{entry.id}")
        self.entry = entry
        self._names = {str(id): name for id, name in names.items()}
        self._names_hidden = names_hidden
        self._lines: dict[str, QVBoxLayout] = {}
        body = QVBoxLayout()
        body.setSpacing(Space.HAIR)
        body.addWidget(Label(verb_words(entry), "strong", elide=True))
        where = tr("this computer") if entry.device == here else tr("another computer")
        by = (names.get(entry.who, tr("Somebody")), wording.moment(entry.at), where)
        body.addWidget(Label(" · ".join(by), "small", elide=True))
        for record in entry.records:
            is_newest = (record.kind, record.id) in newest
            body.addLayout(self._record(record, may_write and not is_newest))
        if not entry.readable:
            body.addWidget(Label(tr("What was changed is no longer kept."), "muted", wrap=True))
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, Space.SNUG, Space.TIGHT, Space.SNUG)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(Glyph("clock", "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        lay.addLayout(body, 1)
        if own and entry.undoable and may_write:
            undo = Button(tr("Undo"), "quiet", on_click=self.undo_asked.emit)
            undo.setObjectName("case_change_undo")
            undo.setAccessibleName(tr("Undo: {what}").format(what=verb_words(entry)))
            lay.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        merge = _merge_that_holds(entry, newest)
        if merge and may_write:
            apart = Button(
                tr("Make two again"), "quiet", on_click=lambda: self.unmerge_asked.emit(merge)
            )
            apart.setObjectName("case_change_unmerge")
            lay.addWidget(apart, 0, Qt.AlignmentFlag.AlignTop)
        self._hides = QTimer(self)
        self._hides.setSingleShot(True)
        self._hides.setInterval(HIDES_AFTER_MS)
        self._hides.timeout.connect(self.hide_values)

    def _record(self, record: RecordChange, may_restore: bool) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        head.addWidget(Label(record_words(record), "muted", elide=True), 1)
        if any(change.masked for change in record.fields) and not self._names_hidden:
            show = Button(
                tr("Show"), "quiet", icon="eye", on_click=lambda: self.reveal_asked.emit(record.id)
            )
            show.setObjectName("case_change_show")
            show.setToolTip(tr("Shows the hidden values; this is written into the log"))
            head.addWidget(show)
        if may_restore and record.restorable:
            back = Button(
                tr("Put back"),
                "quiet",
                on_click=lambda: self.restore_asked.emit(record.kind, record.id),
            )
            back.setObjectName("case_change_restore")
            back.setToolTip(tr("Make it again what it was after this change"))
            head.addWidget(back)
        part.addLayout(head)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        part.addLayout(lines)
        self._lines[f"{record.kind} {record.id}"] = lines
        self._fill(lines, record)
        return part

    def _fill(self, lines: QVBoxLayout, record: RecordChange) -> None:
        while (item := lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for change in record.fields:
            if self._names_hidden:
                # any text may name somebody
                continue
            said = change_words(record, change, self._names)
            label = Label(said, wrap=True, copyable=True)
            label.setObjectName("case_change_line")
            lines.addWidget(label)

    def reveal(self, record: RecordChange) -> None:
        """Show the identifiers of one record, for a while."""
        lines = self._lines.get(f"{record.kind} {record.id}")
        if lines is not None:
            self._fill(lines, record)
            self._hides.start()

    def hide_values(self) -> None:
        self._hides.stop()
        for record in self.entry.records:
            lines = self._lines[f"{record.kind} {record.id}"]
            self._fill(lines, record)


def _merge_that_holds(entry: ChangeEntry, newest: frozenset[tuple[str, str]]) -> str:
    """The id of the decision that this change merged two records by, if nothing followed it."""
    ids = (record.id for record in entry.records if record.kind == "same_person")
    if entry.verb != "merge people":
        return ""
    return next((id for id in ids if ("same_person", id) in newest), "")


class HistoryPage(Page):
    """`undo_asked(change)`, `restore_asked(change, kind, id)`, `reveal_asked(change, person)`,
    `left` by Esc or the button. `beside` takes the cards at the right."""

    undo_asked = Signal(str)
    restore_asked = Signal(str, str, str)
    reveal_asked = Signal(str, str)
    unmerge_asked = Signal(str)
    left = Signal()

    def __init__(self, now: Callable[[], datetime], here: DeviceId) -> None:
        self.back = Button(
            tr("Back to the case"), icon="arrow-left", on_click=lambda: self.left.emit()
        )
        self.back.setObjectName("case_history_back")
        super().__init__(tr("History"), actions=(self.back,), scrolls=False)
        self.setObjectName("case_history")
        self._now, self._here = now, here
        self._entries: tuple[ChangeEntry, ...] = ()
        self._shown = AT_ONCE
        self._names: Mapping[StaffId, str] = {}
        self._me = StaffId("")
        self._may_write = self._names_hidden = False
        self.views: dict[str, ChangeView] = {}
        self.card = Card(tr("What was changed"), icon="clock")
        self._inner, aside = QWidget(), QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._inner.installEventFilter(self)
        self._area = scrolling(self._inner)
        self.card.body.addWidget(self._area, 1)
        self.beside = QVBoxLayout(aside)
        self.beside.setContentsMargins(0, 0, Space.TIGHT, 0)
        self.beside.setSpacing(Space.NORMAL)
        across = QHBoxLayout()
        across.setSpacing(Space.TIGHT)
        across.addWidget(self.card, 3)
        across.addWidget(scrolling(aside), 2)
        self.body.addLayout(across, 1)

    def show_history(
        self,
        reference: str,
        entries: Sequence[ChangeEntry],
        names: Mapping[StaffId, str],
        me: StaffId,
        *,
        may_write: bool,
        names_hidden: bool,
    ) -> None:
        self.set_title(
            tr("History of case {reference}").format(reference=reference),
            tr("Nothing here is ever deleted: undoing and putting back are changes, too."),
        )
        self._entries, self._names, self._me = tuple(entries), names, me
        self._may_write, self._names_hidden = may_write, names_hidden
        self._fill()

    def _fill(self) -> None:
        self.clear_list()
        newest: dict[tuple[str, str], ChangeEntry] = {}
        for entry in self._entries:
            for record in entry.records:
                newest.setdefault((record.kind, record.id), entry)
        for at, entry in enumerate(self._entries[: self._shown]):
            if at:
                self._list.addWidget(rule())
            view = ChangeView(
                entry,
                self._names,
                self._here,
                own=entry.who == self._me,
                newest=frozenset(key for key, last in newest.items() if last is entry),
                may_write=self._may_write,
                names_hidden=self._names_hidden,
            )
            view.undo_asked.connect(lambda id=entry.id: self.undo_asked.emit(id))
            view.restore_asked.connect(
                lambda kind, id, change=entry.id: self.restore_asked.emit(change, kind, id)
            )
            view.reveal_asked.connect(
                lambda person, change=entry.id: self.reveal_asked.emit(change, person)
            )
            view.unmerge_asked.connect(self.unmerge_asked)
            self.views[entry.id] = view
            self._list.addWidget(view)
        if len(self._entries) > self._shown:
            older = Button(tr("Show older changes"), "quiet", on_click=self._show_older)
            older.setObjectName("case_history_older")
            self._list.addWidget(older)
        self._list.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self._area, self._make_room)
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """Qt does not always tell the area that wrapped lines in it grew."""
        if self._inner.height() < self._inner.heightForWidth(self._inner.width()):
            QCoreApplication.postEvent(self._area, QEvent(QEvent.Type.LayoutRequest))

    def _show_older(self) -> None:
        self._shown += AT_ONCE
        self._fill()

    def reveal(self, change: str, record: RecordChange) -> None:
        if change in self.views:
            self.views[change].reveal(record)

    def clear(self) -> None:
        """Show nothing of any case."""
        self._entries = ()
        self._shown = AT_ONCE
        self.set_title(tr("History"))
        self.clear_list()

    def clear_list(self) -> None:
        self.views = {}
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for view in self.views.values():
            view.hide_values()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
