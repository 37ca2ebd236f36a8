"""Ctrl+K: type a few letters, find a screen, a verb or a case, press Enter."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assisterdesk.ui.shell.screen import Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import ICON, ROW, Space
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import PlainList
from assisterdesk.ui.wording import tr

_SHOWN = 9
_WIDTH = 560
#: asks for cases that match a text; answers later, on the UI thread, by calling the second argument
Finder = Callable[[str, Callable[[Sequence[Verb]], None]], None]


def matching(verbs: Sequence[Verb], text: str) -> tuple[Verb, ...]:
    """The verbs in which every word of `text` begins some word, best first.

    A verb whose title begins with the text comes before one that holds it elsewhere.
    """
    wanted = text.casefold().split()
    if not wanted:
        return tuple(verbs)
    found = []
    for verb in verbs:
        words = f"{verb.title} {verb.keywords}".casefold().split()
        if all(any(word.startswith(part) for word in words) for part in wanted):
            found.append(verb)
    start = " ".join(wanted)
    return tuple(sorted(found, key=lambda v: not v.title.casefold().startswith(start)))


class _Verbs(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.verbs: tuple[Verb, ...] = ()

    def show_verbs(self, verbs: Sequence[Verb]) -> None:
        self.beginResetModel()
        self.verbs = tuple(verbs)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.verbs)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid() or index.row() >= len(self.verbs):
            return None
        verb = self.verbs[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{verb.title}    {verb.hint}" if verb.hint else verb.title
            case Qt.ItemDataRole.DecorationRole:
                return icons.icon(verb.icon, "text_muted")
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ROW)
        return None


class CommandPalette(QFrame):
    """Lies over the window; Up and Down move, Enter does it, Escape closes."""

    closed = Signal()
    #: it is out of sight, however that came about
    gone = Signal()

    def __init__(self, verbs: Callable[[], Sequence[Verb]], parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, role="palette")
        self.setObjectName("palette")
        self.finder: Finder | None = None
        #: what stands first before a letter is typed; answers later, on the UI thread
        self.recent: Callable[[Callable[[Sequence[Verb]], None]], None] | None = None
        self._verbs = verbs
        self._asked = ""
        self._model = _Verbs(self)
        self._field = LineField()
        self._field.setObjectName("palette_field")
        self._list = PlainList()
        self._list.setObjectName("palette_list")
        self._list.setModel(self._model)
        self._list.setIconSize(QSize(ICON, ICON))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = Label("", "muted")
        self._none.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._field)
        lay.addWidget(self._list)
        lay.addWidget(self._none)
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._do(index.row()))
        self.relabel()
        self.hide()

    def relabel(self) -> None:
        """Everything in the language of now."""
        self.setAccessibleName(tr("Search or do anything"))
        self._field.setPlaceholderText(tr("Type a name, a case, a screen or what to do"))
        name(self._field, tr("Search or do anything"))
        name(self._list, tr("What was found"))
        self._none.set_text(tr("Nothing by that name. Try another word."))

    def open(self) -> None:
        self._field.clear()
        self._place()
        self.show()
        self._search("")
        self.raise_()
        self._field.setFocus()

    def close_quietly(self) -> None:
        """Close and forget what was typed and found."""
        self._asked = ""
        self.hide()
        self._field.setText("")
        self._model.show_verbs(())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.gone.emit()

    def found(self) -> tuple[Verb, ...]:
        return self._model.verbs

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(_WIDTH, parent.width() - 2 * Space.WIDE)
        height = self.sizeHint().height()
        self.setGeometry((parent.width() - width) // 2, Space.VAST * 2, width, height)

    def _search(self, text: str) -> None:
        self._asked = text
        here = matching(self._verbs(), text)
        self._show(here)
        if self.finder is not None and text.strip():
            self.finder(text, lambda more: self._add(text, here, more))
        elif self.recent is not None and not text and self.isVisible():
            self.recent(lambda last: self._put_first(last, here))

    def _add(self, text: str, here: Sequence[Verb], more: Sequence[Verb]) -> None:
        if text != self._asked or not self.isVisible():
            return
        # a verb that is typed from its start stays under Enter whatever is found meanwhile
        start = " ".join(text.casefold().split())
        meant = [verb for verb in here if verb.title.casefold().startswith(start)]
        others = [verb for verb in here if verb not in meant]
        row = self._list.currentIndex().row()
        self._show((*meant, *more, *others))
        if meant:
            self._list.setCurrentIndex(self._model.index(min(row, len(meant) - 1), 0))

    def _put_first(self, last: Sequence[Verb], here: Sequence[Verb]) -> None:
        if self._asked or not self.isVisible() or not last:
            return
        row = self._list.currentIndex().row()
        self._show((*last, *here))
        if row > 0:
            # whoever went down already stays where they are
            self._list.setCurrentIndex(self._model.index(row + len(last), 0))

    def _show(self, verbs: Sequence[Verb]) -> None:
        self._model.show_verbs(verbs)
        self._none.setVisible(not verbs)
        self._list.setVisible(bool(verbs))
        self._list.setFixedHeight(ROW * max(1, min(_SHOWN, len(verbs))) + 10)
        if verbs:
            self._list.setCurrentIndex(self._model.index(0, 0))
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place()

    def _do(self, row: int) -> None:
        if not 0 <= row < len(self._model.verbs):
            return
        verb = self._model.verbs[row]
        self.close_quietly()
        self.closed.emit()
        verb.run()

    def _move(self, by: int) -> None:
        count = len(self._model.verbs)
        if count:
            row = (self._list.currentIndex().row() + by) % count
            self._list.setCurrentIndex(self._model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and watched is self._field:
            popup = event.reason() is Qt.FocusReason.PopupFocusReason
            if event.gotFocus() or popup:
                return False
            self.close_quietly()
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Down:
                    self._move(1)
                case Qt.Key.Key_Up:
                    self._move(-1)
                case Qt.Key.Key_Escape:
                    self.close_quietly()
                    self.closed.emit()
                case _ if copying.is_enter(event):
                    self._do(self._list.currentIndex().row())
                case _:
                    return False
            return True
        return False
