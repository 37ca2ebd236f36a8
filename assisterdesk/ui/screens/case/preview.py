"""A document looked at inside the window: pages, a picture or its words, from memory alone.

No file is decoded here: its points come from the reading process, or its words do.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from assisterdesk.egress.extract.page_picture import PagePicture
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, row, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: characters shown of a text; the rest is said to be there
MOST_CHARACTERS = 200_000
LEAST_WIDTH = 320


class Preview(Page):
    """`page_asked(page, width)` for the next page; `left` by Esc or the button."""

    page_asked = Signal(int, int)
    left = Signal()

    def __init__(self) -> None:
        self.back = Button(
            tr("Back to the case"), icon="arrow-left", on_click=lambda: self.left.emit()
        )
        self.back.setObjectName("case_preview_back")
        self.before = Button(tr("Page before"), on_click=lambda: self._turn(-1))
        self.before.setObjectName("case_preview_before")
        self.after = Button(tr("Next page"), on_click=lambda: self._turn(1))
        self.after.setObjectName("case_preview_after")
        super().__init__(tr("Document"), actions=(self.back,), scrolls=False)
        self.setObjectName("case_preview")
        self._page, self._pages = 0, 1
        self._image = QImage()
        self._where = Label("", "muted")
        self._where.setObjectName("case_preview_where")
        self._turning = QWidget()
        self._turning.setLayout(row(self.before, self.after, self._where, None))
        # a picture is shown, never copied: there is no way out of a label without a text
        self.picture = QLabel()
        self.picture.setObjectName("case_preview_picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        dress(self.picture, role="card")
        self.words = Label("", wrap=True, copyable=True)
        self.words.setObjectName("case_preview_words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.problem = Label("", "muted", wrap=True)
        self.problem.setObjectName("case_preview_problem")
        inner = QWidget()
        lay = QVBoxLayout(inner)
        lay.setContentsMargins(Space.TIGHT, Space.TIGHT, Space.TIGHT, Space.TIGHT)
        lay.addLayout(row(None, self.picture, None))
        lay.addWidget(self.words)
        lay.addWidget(self.problem)
        lay.addStretch(1)
        self.area = scrolling(inner)
        card = Card()
        card.body.addWidget(self._turning)
        card.body.addWidget(self.area, 1)
        self.body.addWidget(card, 1)
        self.forget()

    def width_wanted(self) -> int:
        """In pixels of the screen."""
        room = max(LEAST_WIDTH, self.area.viewport().width() - 2 * Space.TIGHT)
        return int(min(room, 1_000) * self.devicePixelRatioF())

    def begin(self, title: str, line: str) -> None:
        """An empty page for a document that is on its way."""
        self.forget()
        self.set_title(title, line)
        self.problem.set_text(tr("Opening the document"))
        self.problem.show()
        self.back.setFocus()

    def show_page(self, page: int, drawn: PagePicture) -> None:
        self._page, self._pages = page, drawn.pages
        image = QImage(
            drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_BGR888
        )
        # a copy of its own: the bytes above go with the answer
        self._show_image(image.copy())
        self._where.set_text(
            tr("Page {page} of {pages}").format(page=page + 1, pages=drawn.pages)
        )
        self.before.setEnabled(page > 0)
        self.after.setEnabled(page + 1 < drawn.pages)
        self._turning.setVisible(drawn.pages > 1)

    def show_words(self, text: str) -> None:
        self.problem.hide()
        shown = text[:MOST_CHARACTERS]
        if len(text) > MOST_CHARACTERS:
            shown += "\n\n" + tr("There is more in this document than is shown here.")
        self.words.set_text(shown)
        self.words.show()

    def show_problem(self, text: str) -> None:
        self.picture.hide()
        self.problem.set_text(text)
        self.problem.show()

    def _show_image(self, image: QImage) -> None:
        self.problem.hide()
        self._image = image
        name(self.picture, tr("Picture of the document"))
        self.picture.show()
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = min(self.width_wanted(), self._image.width())
        size = QSize(width, max(1, self._image.height() * width // self._image.width()))
        mode = Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(
            self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def _turn(self, by: int) -> None:
        page = self._page + by
        if 0 <= page < self._pages:
            self.before.setEnabled(False)
            self.after.setEnabled(False)
            self.page_asked.emit(page, self.width_wanted())

    def forget(self) -> None:
        """Hold nothing of any document."""
        self._page, self._pages = 0, 1
        self._image = QImage()
        self.picture.clear()
        self.words.set_text("")
        self.problem.set_text("")
        for widget in (self.picture, self.words, self.problem, self._turning):
            widget.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Escape: self.left.emit,
            Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_PageUp: lambda: self._turn(-1),
        }
        verb = keys.get(event.key())
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()
