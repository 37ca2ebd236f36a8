"""A mail to read with its paragraphs, lists and tables: nothing in it loads, acts or leads away.

What is shown went through `securemail.harmless`. The widget loads nothing on its own besides, so
that a mistake there opens no door: no picture, no style, no file, no address.
"""

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QTextBrowser, QWidget

from assisterdesk.securemail.harmless import made_harmless
from assisterdesk.ui.theme import look
from assisterdesk.ui.widgets import copying
from assisterdesk.ui.widgets.dressing import LOOK_EVENTS, dress, name
from assisterdesk.ui.wording import tr


class MailText(QTextBrowser):
    """`link_asked(address)`: the person pressed a link; nothing was opened yet."""

    link_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = self._plain = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        dress(self, role="reading")
        name(self, tr("The message"))
        self.anchorClicked.connect(lambda url: self.link_asked.emit(url.toString()))

    def show_mail(self, html: str, text: str) -> bool:
        """The harmless form of `html`, or the plain text without one. True when it was cut."""
        found = made_harmless(html) if html else None
        self._html = found.html if found is not None else ""
        self._plain = text
        self._lay()
        return found is not None and found.cut

    def forget(self) -> None:
        self._html = self._plain = ""
        self.clear()

    def _lay(self) -> None:
        if not self._html:
            self.setPlainText(self._plain)
            return
        palette = look.current()
        self.document().setDefaultStyleSheet(
            f"a {{ color: {palette.accent}; }} blockquote {{ color: {palette.text_muted}; }}"
        )
        self.setHtml(self._html)

    def loadResource(self, type: int, url: QUrl | str) -> object:  # noqa: A002 - the base's name
        """Nothing, whatever is asked for and from wherever."""
        return None

    def setSource(self, *_: object) -> None:
        """A mail is shown, never gone to."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Empty: what Qt itself would copy, drag or lay on the X11 selection holds nothing."""
        return QMimeData()

    def _copy_out(self) -> None:
        chosen = self.textCursor().selectedText()
        copying.offer(chosen.replace("\u2029", "\n").replace("\u2028", "\n"), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if copying.wants_copy(event):
            self._copy_out()
            event.accept()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self._copy_out)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS and self._html:
            self._lay()
