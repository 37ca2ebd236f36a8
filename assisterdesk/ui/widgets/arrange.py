"""Laying widgets out in fours: rows, columns, rules and the page every screen stands on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.help_button import HelpButton
from assisterdesk.ui.widgets.label import Label

#: what may stand in a row or column: a widget, a layout, or None for "the rest of the room"
Item = QWidget | QLayout | None


def _fill(lay: QHBoxLayout | QVBoxLayout, items: tuple[Item, ...], gap: int, margin: int) -> None:
    lay.setSpacing(gap)
    lay.setContentsMargins(margin, margin, margin, margin)
    for item in items:
        if item is None:
            lay.addStretch(1)
        elif isinstance(item, QLayout):
            lay.addLayout(item)
        else:
            lay.addWidget(item)


def row(*items: Item, gap: int = Space.TIGHT, margin: int = 0) -> QHBoxLayout:
    """Side by side, centred on one line."""
    lay = QHBoxLayout()
    _fill(lay, items, gap, margin)
    return lay


def column(*items: Item, gap: int = Space.NORMAL, margin: int = 0) -> QVBoxLayout:
    """One under the other."""
    lay = QVBoxLayout()
    _fill(lay, items, gap, margin)
    return lay


def holder(layout: QLayout) -> QWidget:
    """A bare widget around a layout."""
    widget = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    widget.setLayout(layout)
    return widget


def centred(widget: QWidget, width: int) -> QHBoxLayout:
    """`widget` in the middle at a fixed width, as high as its wrapped text needs there.

    An alignment flag would not do: Qt then reckons the height of the text for another width.
    """
    widget.setFixedWidth(width)
    return row(None, widget, None)


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    dress(line, role="rule")
    return line


def scrolling(inner: QWidget) -> QScrollArea:
    """`inner` in an area that scrolls when there is more of it than room, with no frame."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    dress(inner, role="bare")
    area.setWidget(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    return area


class Page(QWidget):
    """The ground of a screen: a title, a sentence under it, verbs on the right, then the body.

    Put the screen's parts into `body`. `scrolls` puts the body into a scroll area; a screen whose
    list fills the window scrolls itself and says False. `width` bounds forms meant for reading.
    `helps`: a question mark in the head leads to the words about the page.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        actions: tuple[QWidget, ...] = (),
        scrolls: bool = True,
        width: int = 0,
        helps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        dress(self, role="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Label(title, "title", wrap=True)
        self.title.setObjectName("page_title")
        self.subtitle = Label(subtitle, "muted", wrap=True)
        if not subtitle:
            self.subtitle.hide()
        words = column(self.title, self.subtitle, gap=Space.HAIR)
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        head.addLayout(words, 1)
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(Space.TIGHT)
        for action in actions:
            self.verbs.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(self.verbs)
        # on one line with the question mark, whatever was put there and however
        head.setAlignment(self.verbs, Qt.AlignmentFlag.AlignTop)
        self.help = HelpButton() if helps else None
        if self.help is not None:
            head.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.NORMAL)
        lay = QVBoxLayout(self)
        aside = Space.WIDE - FOCUS_ROOM if scrolls else Space.WIDE
        lay.setContentsMargins(aside, Space.WIDE, aside, Space.NORMAL)
        head.setContentsMargins(Space.WIDE - aside, 0, Space.WIDE - aside, 0)
        lay.setSpacing(Space.NORMAL)
        lay.addLayout(head)
        if not scrolls:
            lay.addLayout(self.body, 1)
            return
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(FOCUS_ROOM, FOCUS_ROOM, FOCUS_ROOM, Space.NORMAL)
        across.addLayout(self.body, 1)
        if width:
            inner.setMaximumWidth(width)
        lay.addWidget(scrolling(inner), 1)

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.title.set_text(title)
        self.subtitle.set_text(subtitle)
        self.subtitle.setVisible(bool(subtitle))


#: a scroll area cuts at its edge; this much keeps a focus ring whole
FOCUS_ROOM = 2
