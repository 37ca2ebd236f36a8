"""A tick whose words are shortened where there is no room for them; the whole is the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QWidget

from assisterdesk.ui.widgets.choice import Tick


class ShortTick(Tick):
    """`set_words` takes the words as they are: an ampersand in them is no mnemonic."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def words(self) -> str:
        return self._words

    def set_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        return QSize(Tick.minimumSizeHint(self).height() * 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        box = style.subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(0, box.width())
        )
        self.setToolTip(self._words if shown != self._words else "")
        self.setText(shown.replace("&", "&&"))
