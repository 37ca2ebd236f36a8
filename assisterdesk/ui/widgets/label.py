"""Text to read: plain, never selectable; a label may offer its whole text to the copy gate."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from assisterdesk.basics.sentence import Sentence
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.scale import FOCUS_RING, RADIUS
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.wording import tr


class Label(QLabel):
    """`role`: body, small, muted, strong, lead, heading, title, hero, label, help, error, brand,
    code, or a tone (calm, attention, refused, done).

    `elide` keeps one line and shortens it with an ellipsis (the whole text is the tooltip).
    `copyable` makes it reachable by Tab; Ctrl+C and the menu offer the text to the copy gate.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        wrap: bool = False,
        elide: bool = False,
        copyable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._whole = text
        self._elide = elide
        self._copyable = copyable
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wrap)
        if copyable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        dress(self, role=role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`; a sentence of the rooms below is said in the person's language."""
        text = tr(text) if isinstance(text, Sentence) else text
        self._whole = text
        self.setAccessibleName(text)
        self._lay_text()

    def set_role(self, role: str) -> None:
        dress(self, role=role)

    def whole_text(self) -> str:
        return self._whole

    def _lay_text(self) -> None:
        if not self._elide:
            # a line never begins with the dot between two facts
            self.setText(self._whole.replace(" · ", "\u00a0· ") if self.wordWrap() else self._whole)
            return
        room = max(0, self.contentsRect().width())
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elide else hint

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._whole) + 2)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._lay_text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._copyable and copying.wants_copy(event):
            self._copy_out()
            event.accept()
            return
        super().keyPressEvent(event)

    def _copy_out(self) -> None:
        copying.offer(self._whole, self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._copyable:
            event.ignore()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy")).triggered.connect(self._copy_out)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.current().focus), FOCUS_RING))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.end()
