"""Buttons that say what will happen, and, when they cannot, say why beside themselves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from assisterdesk.ui.theme import icons, look
from assisterdesk.ui.theme.scale import FOCUS_RING, ICON, RADIUS, Space
from assisterdesk.ui.widgets.copying import is_enter
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label

_ICON_ROLES = {
    "primary": "on_accent",
    "quiet": "accent_text",
    "danger": "refused",
    "rail": "text_muted",
    "search": "text_muted",
}


class Button(QPushButton):
    """`role`: "" (plain), primary (one per screen), quiet, danger. Enter works as Space does."""

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._held = self._told_whole = False
        self._heir: QWidget | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self._spaced = bool(text)
        self.setIconSize(QSize(ICON + (ICON // 3 if self._spaced else 0), ICON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if role:
            dress(self, role=role)
        self._tint()
        if on_click is not None:
            self.clicked.connect(lambda: on_click())

    def setEnabled(self, on: bool) -> None:
        """A button that waits loses the keyboard to its neighbour, and takes it back afterwards
        unless the person went on meanwhile."""
        held = not on and self.hasFocus()
        super().setEnabled(on)
        if held:
            self._held, self._heir = True, QApplication.focusWidget()
        elif on and self._held:
            heir, self._held, self._heir = self._heir, False, None
            if self.isVisible() and QApplication.focusWidget() in (heir, None):
                self.setFocus()

    def role(self) -> str:
        return str(self.property("role") or "")

    def icon_name(self) -> str:
        return self._icon_name

    def show_icon(self, icon: str) -> None:
        self._icon_name = icon
        self._tint()

    def icon_role(self) -> str:
        """The colour role of the icon."""
        if self.isCheckable() and self.isChecked():
            return "accent_text"
        return _ICON_ROLES.get(self.role(), "text")

    def _tint(self) -> None:
        if self._icon_name:
            self.setIcon(
                icons.icon(
                    self._icon_name,
                    self.icon_role(),
                    spaced=self._spaced,
                    mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*LOOK_EVENTS, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def nextCheckState(self) -> None:
        super().nextCheckState()
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def shown_text(self) -> str:
        """What stands on it: shortened where words of a language have less room than they need."""
        text = self.text()
        lacking = self.sizeHint().width() - self.width() if text else 0
        if lacking <= 0:
            return text
        metrics, keys = self.fontMetrics(), Qt.TextFlag.TextShowMnemonic
        room = metrics.size(keys, text).width() - lacking
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room), keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown_text()
        self._tell_whole(shown != self.text())
        if shown == self.text():
            super().paintEvent(event)
        else:
            look_of_it = QStyleOptionButton()
            self.initStyleOption(look_of_it)
            # PySide's stub gives this one as a read-only descriptor
            setattr(look_of_it, "text", shown)  # noqa: B010
            painter = QStylePainter(self)
            painter.drawControl(QStyle.ControlElement.CE_PushButton, look_of_it)
            painter.end()
        if self.hasFocus():
            draw_ring(self, gap=self.role() == "primary")


    def _tell_whole(self, shortened: bool) -> None:
        """Under the pointer, unless something else is told there."""
        if shortened and not self.toolTip():
            self.setToolTip(self.text().replace("&", ""))
            self._told_whole = True
        elif self._told_whole and not shortened:
            self.setToolTip("")
            self._told_whole = False


def draw_ring(widget: QWidget, *, gap: bool = False, radius: float = RADIUS) -> None:
    """The focus ring; `gap` parts it from a filled ground by a thin line of the surface."""
    roles = look.current()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(widget.rect())
    if gap:
        painter.setPen(QPen(QColor(roles.surface), 1.5))
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2)
    painter.setPen(QPen(QColor(roles.focus), FOCUS_RING))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
    painter.end()


class IconButton(Button):
    """A square button with an icon alone; its name is spoken and shown as a tooltip."""

    def __init__(
        self,
        icon: str,
        spoken: str,
        *,
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "icon", icon=icon, on_click=on_click, parent=parent)
        self.show_icon(icon, spoken)

    def show_icon(self, icon: str, spoken: str = "") -> None:
        super().show_icon(icon)
        if spoken:
            self.setAccessibleName(spoken)
            self.setToolTip(spoken)


class BlockedButton(QWidget):
    """A button with its reason beside it: while `block`ed it cannot be pressed and says why."""

    def __init__(
        self,
        text: str,
        role: str = "primary",
        *,
        icon: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = Button(text, role, icon=icon, on_click=on_click)
        self._glyph = Glyph("warning", "attention")
        self._reason = Label("", "small", wrap=True)
        self._reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self.button)
        lay.addWidget(self._glyph)
        lay.addWidget(self._reason, 1)
        self.setFocusProxy(self.button)
        self.unblock()

    @property
    def clicked(self) -> object:
        return self.button.clicked

    def block(self, reason: str) -> None:
        """`reason`: a sentence saying what is missing and how to get it."""
        self.button.setEnabled(False)
        self.button.setAccessibleDescription(reason)
        self._reason.set_text(reason)
        self._glyph.show()

    def unblock(self) -> None:
        self.button.setEnabled(True)
        self.button.setAccessibleDescription("")
        # the empty label stays: it keeps the button on the left
        self._reason.set_text("")
        self._glyph.hide()

    def reason(self) -> str:
        return self._reason.whole_text()
