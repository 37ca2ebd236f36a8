"""A short list of sentences, each behind a small icon or its number."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label


class Points(QWidget):
    """`icon` stands before every sentence; without one they are numbered."""

    def __init__(
        self,
        sentences: Sequence[str] = (),
        *,
        icon: str = "",
        role: str = "text_muted",
        text_role: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._role = role
        self._text_role = text_role
        self._said: tuple[str, ...] = ()
        self._lay = QGridLayout(self)
        self._lay.setContentsMargins(0, 0, 0, 0)
        self._lay.setHorizontalSpacing(Space.TIGHT)
        self._lay.setVerticalSpacing(Space.HAIR)
        self._lay.setColumnStretch(1, 1)
        self.say(sentences)

    def sentences(self) -> tuple[str, ...]:
        return self._said

    def say(self, sentences: Sequence[str]) -> None:
        """Replace the list; an empty one hides it."""
        show_in_place(self, bool(sentences))
        if tuple(sentences) == self._said:
            return
        self._said = tuple(sentences)
        while (item := self._lay.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for number, sentence in enumerate(self._said):
            mark: QWidget = (
                Glyph(self._icon, self._role, 16)
                if self._icon
                else Label(f"{number + 1}.", "muted")
            )
            self._lay.addWidget(mark, number, 0, top)
            self._lay.addWidget(Label(sentence, self._text_role, wrap=True), number, 1, top)
