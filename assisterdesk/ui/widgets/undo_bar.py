"""Says what was just done and lets it be undone for a while, instead of asking before."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: seconds a message stays: one to be read, one that can still be undone
TOLD_S, UNDO_S = 4.0, 10.0


class UndoBar(QFrame):
    """One message at a time; a newer one takes the place of an older (whose undo is then gone).

    It stays while the pointer or the keyboard is in it.
    """

    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="undo")
        self._undo: Callable[[], object] | None = None
        self._text = Label("", wrap=False)
        self._text.setObjectName("undo_text")
        self._button = Button(tr("Undo"), "quiet", on_click=self._do_undo)
        self._button.setObjectName("undo_button")
        self._close = IconButton("close", tr("Close this message"), on_click=self.dismiss)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.NORMAL, Space.HAIR, Space.HAIR, Space.HAIR)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(Glyph("done", "done"))
        lay.addWidget(self._text, 1)
        lay.addWidget(self._button)
        lay.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self.hide()

    def relabel(self) -> None:
        """Everything in the language of now."""
        self._button.setText(tr("Undo"))
        name(self._close, tr("Close this message"))

    def say(
        self, text: str, undo: Callable[[], object] | None = None, *, seconds: float = 0
    ) -> None:
        """`seconds`: how long it stays; by itself longer where something can be undone."""
        self._undo = undo
        self._text.set_text(text)
        self.setAccessibleName(text)
        self._button.setVisible(undo is not None)
        self.show()
        self.raise_()
        stays = seconds or (UNDO_S if undo is not None else TOLD_S)
        self._timer.start(int(stays * 1000))

    def text(self) -> str:
        return self._text.whole_text()

    def dismiss(self) -> None:
        self._timer.stop()
        self._undo = None
        self.hide()
        self.gone.emit()

    def _time_is_up(self) -> None:
        focus = self._button.hasFocus() or self._close.hasFocus()
        if self.underMouse() or focus:
            self._timer.start(2000)
            return
        self.dismiss()

    def _do_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.dismiss()
        if undo is not None:
            undo()
