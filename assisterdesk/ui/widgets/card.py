"""A titled piece of a page, and what stands there while it is still empty."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import centred, holder
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card_head import CardHead
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label

_WORDS_WIDTH = 440


class Card(QFrame):
    """A section with a heading; `body` takes its parts, `verbs` its buttons beside the heading."""

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        actions: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        dress(self, role="card")
        self.setAccessibleName(title)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.NORMAL, Space.SNUG, Space.NORMAL, Space.NORMAL)
        lay.setSpacing(Space.SNUG)
        self.title = Label(title, "heading")
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(Space.TIGHT)
        if title:
            heading = QHBoxLayout()
            heading.setSpacing(Space.TIGHT)
            if icon:
                heading.addWidget(Glyph(icon, "text_muted"))
            heading.addWidget(self.title, 1)
            for action in actions:
                self.verbs.addWidget(action)
            lay.addWidget(CardHead(holder(heading), holder(self.verbs)))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.TIGHT)
        lay.addLayout(self.body)

    def add(self, *widgets: QWidget) -> "Card":
        for widget in widgets:
            self.body.addWidget(widget)
        return self


class EmptyState(QWidget):
    """Says what will stand here and what to do first."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        *,
        button: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.WIDE, Space.VAST, Space.WIDE, Space.VAST)
        lay.setSpacing(Space.TIGHT)
        middle = Qt.AlignmentFlag.AlignHCenter
        lay.addStretch(1)
        lay.addWidget(Glyph(icon, "accent_text", 40), 0, middle)
        lay.addSpacing(Space.HAIR)
        heading = Label(title, "heading")
        heading.setAlignment(middle)
        lay.addWidget(heading)
        self.sentence = Label(sentence, "muted", wrap=True)
        self.sentence.setAlignment(middle)
        lay.addLayout(centred(self.sentence, _WORDS_WIDTH))
        self.button = Button(button, "primary", on_click=on_click)
        if button:
            lay.addSpacing(Space.TIGHT)
            lay.addWidget(self.button, 0, middle)
        else:
            self.button.setParent(self)
            self.button.hide()
        lay.addStretch(1)
