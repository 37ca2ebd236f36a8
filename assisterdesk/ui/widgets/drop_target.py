"""Where files can be dropped: while they are dragged over it, it shows so and says what for."""

from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: with a drop of more files than this something else was meant
MOST = 20


class DropTarget(QWidget):
    """Lies over `area`, hidden but while files are over it. `dropped(list of Path)` for files that
    are there; `refused(sentence)` for what is none. The files stay where they are.
    """

    dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, area: QWidget, words: str, *, single: bool = False) -> None:
        """`words` say what comes of a drop; `single`: one file at a time."""
        super().__init__(area)
        self._area, self._single = area, single
        self.setObjectName("drop_target")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(words)
        said = Label(words, "heading", wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lay = column(None, row(None, Glyph("attachment", "accent_text", 32), None), said, None)
        lay.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self.setLayout(lay)
        self.hide()
        area.setAcceptDrops(True)
        area.installEventFilter(self)

    @classmethod
    def around(cls, widget: QWidget) -> Self | None:
        """The innermost one that a widget lies in."""
        place: QWidget | None = widget
        while place is not None:
            found = place.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if found is not None:
                return found
            place = place.parentWidget()
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self.hide()
        elif isinstance(event, QDropEvent):
            return self.hear(event)
        elif event.type() is QEvent.Type.Resize:
            self.setGeometry(self._area.rect())
        return super().eventFilter(watched, event)

    def hear(self, event: QDropEvent) -> bool:
        """Something comes, moves over it or is dropped; whether it was files."""
        if not is_files(event):
            return False
        # a copy comes in: nothing may be taken away from where it lies
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.setGeometry(self._area.rect())
            self.raise_()
            self.show()
        elif not isinstance(event, QDragMoveEvent):
            self.hide()
            self._take([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        return True

    def _take(self, paths: list[Path]) -> None:
        files = [path for path in paths if path.is_file()]
        if not files:
            self.refused.emit(tr("This is a folder, or it is gone. Drop the files themselves."))
        elif self._single and len(files) > 1:
            self.refused.emit(tr("Drop one file at a time."))
        elif len(files) > MOST:
            self.refused.emit(tr("These are too many files for one go. Drop fewer."))
        else:
            self.dropped.emit(files)

    def paintEvent(self, _event: QPaintEvent) -> None:
        roles = look.current()
        painter = QPainter(self)
        try:
            ground = QColor(roles.accent_soft)
            ground.setAlphaF(0.97)
            painter.fillRect(self.rect(), ground)
            pen = QPen(QColor(roles.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            inset = Space.TIGHT
            painter.drawRect(QRect(self.rect()).adjusted(inset, inset, -inset, -inset))
        finally:
            painter.end()


def is_files(event: QDropEvent) -> bool:
    """Whether all that is dragged are files of this computer."""
    urls = event.mimeData().urls()
    return bool(urls) and all(url.isLocalFile() for url in urls)


if TYPE_CHECKING:
    _Field = QWidget
else:
    # beside a widget of Qt there is no room for another one
    _Field = object


class PassesFilesOn(_Field):
    """For a text field, named before its widget of Qt: files over it belong to the target around
    it, and never become a path in the text."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._passed_on(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._passed_on(event):
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        target = DropTarget.around(self)
        if target is not None:
            target.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not self._passed_on(event):
            super().dropEvent(event)

    def _passed_on(self, event: QDropEvent) -> bool:
        """Whether it was files; nothing takes them where there is no target."""
        if not is_files(event):
            return False
        target = DropTarget.around(self)
        if target is None:
            event.ignore()
        else:
            target.hear(event)
        return True
