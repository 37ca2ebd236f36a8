"""Choosing: one of a list that drops down, one of a few in sight, or yes and no."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import PlainList


class Choice(QComboBox):
    """A drop-down of (id, words). `picked` tells the id when the person picks another."""

    picked = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setView(PlainList(self))
        self.setPlaceholderText(placeholder)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_options(options)
        self.activated.connect(lambda _row: self.picked.emit(self.chosen_id()))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Replace the options; nothing is chosen when there is a placeholder, else the first."""
        self.clear()
        for option_id, words in options:
            self.addItem(words, option_id)
        self.setCurrentIndex(-1 if self.placeholderText() or not options else 0)

    def chosen_id(self) -> str:
        return str(self.currentData() or "")

    def choose(self, option_id: str) -> None:
        """Choose by id without saying `picked`; an unknown id chooses nothing."""
        self.setCurrentIndex(self.findData(option_id))

    def wheelEvent(self, event: QWheelEvent) -> None:
        # scrolling a page must not change an answer on the way
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = 16
        is_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 10 if is_left else self.width() - size - 10
        box = QRectF(x, (self.height() - size) / 2, size, size)
        icons.paint(painter, "chevron-down", "text_muted", box)
        painter.end()


class Tick(QCheckBox):
    """Yes or no, in words."""

    def __init__(self, text: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(checked)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            where = QStyle.SubElement.SE_CheckBoxIndicator
            box = QRectF(self.style().subElementRect(where, option, self))
            painter = QPainter(self)
            role = "on_accent" if self.isEnabled() else "text_muted"
            icons.paint(painter, "check", role, box.adjusted(2, 2, -2, -2))
            painter.end()


class WrappedRadio(QRadioButton):
    """A radio button whose words go on in a second line where there is no room for them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words.replace("&", ""))

    def _beside(self) -> int:
        """Pixels of the width that are not words."""
        widest = max((self._wide(line) for line in self.text().split("\n")), default=0)
        return super().sizeHint().width() - widest

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words.replace("&", ""))

    def sizeHint(self) -> QSize:
        return QSize(self._beside() + self._wide(self._words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        longest = max((self._wide(word) for word in self._words.split()), default=0)
        return QSize(self._beside() + longest, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room, lines = self.width() - self._beside(), [""]
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._wide(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        if (text := "\n".join(lines)) != self.text():
            self.setText(text)


class OneOf(QWidget):
    """A few options in sight, one chosen; an option may say why it cannot be chosen."""

    picked = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]] = (),
        chosen: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self._why: dict[str, Label] = {}
        self._lay = QVBoxLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setSpacing(Space.HAIR)
        for option_id, words in options:
            self._add(option_id, words)
        if chosen:
            self.choose(chosen)

    def _add(self, option_id: str, words: str) -> None:
        radio = WrappedRadio(words)
        radio.setObjectName(f"option_{option_id}")
        radio.clicked.connect(lambda _=False: self.picked.emit(option_id))
        why = Label("", "small", wrap=True)
        why.setContentsMargins(Space.WIDE + 6, 0, 0, Space.HAIR)
        why.hide()
        self._group.addButton(radio)
        self._radios[option_id] = radio
        self._why[option_id] = why
        self._lay.addWidget(radio)
        self._lay.addWidget(why)

    def chosen_id(self) -> str:
        for option_id, radio in self._radios.items():
            if radio.isChecked():
                return option_id
        return ""

    def choose(self, option_id: str) -> None:
        """Raises `KeyError` for an option that is not there."""
        self._radios[option_id].setChecked(True)

    def explain(self, option_id: str, text: str, *, possible: bool = True) -> None:
        """Show a sentence under an option; with `possible=False` it cannot be chosen."""
        self._radios[option_id].setEnabled(possible)
        self._radios[option_id].setAccessibleDescription(text)
        self._why[option_id].set_text(text)
        self._why[option_id].setVisible(bool(text))
