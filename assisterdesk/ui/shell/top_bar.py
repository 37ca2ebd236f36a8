"""The bar at the top: search, the secure channel's state, hidden names, and who is signed in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

#: in pixels: the icon and the first words
SEARCH_LEAST = 120


class TopBar(QFrame):
    search_asked = Signal()
    recent_asked = Signal()
    hide_names_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, role="topbar")
        self.setObjectName("top_bar")
        words = tr("Search or do anything")
        self._search = Button(words, "search", icon="search", on_click=self.search_asked.emit)
        self._search.setObjectName("search_button")
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._search.setMaximumWidth(420)
        self.recent = IconButton("clock", "", on_click=self.recent_asked.emit)
        self.recent.setObjectName("recent_button")
        self._channel = Badge("")
        self._channel.setObjectName("channel_state")
        self._channel.hide()
        self._remote = Badge("")
        self._remote.setObjectName("remote_state")
        self._remote.hide()
        self._names = IconButton("eye", tr("Hide names (Ctrl+H)"))
        self._names.setObjectName("hide_names")
        self._names.setCheckable(True)
        self._names.toggled.connect(self._toggled)
        self._person = Label("", "strong")
        self._person.setObjectName("signed_in_person")
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.WIDE, Space.SNUG, Space.WIDE, Space.SNUG)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(self._search, 1)
        lay.addWidget(self.recent)
        lay.addStretch(1)
        lay.addWidget(self._remote)
        lay.addWidget(self._channel)
        lay.addWidget(self._names)
        lay.addWidget(Glyph("person", "text_muted"))
        lay.addWidget(self._person)
        self.relabel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Where all does not fit, the words on the search give way: what stands at the right is
        told nowhere else."""
        lay, wanted = self.layout(), self._search.sizeHint().width()
        lacking = max(0, lay.sizeHint().width() - self.width()) if lay is not None else 0
        self._search.setMinimumWidth(max(SEARCH_LEAST, wanted - lacking))

    def relabel(self) -> None:
        """Everything in the language of now; what others put here they put anew."""
        self._search.setText(tr("Search or do anything") + "    Ctrl+K")
        name(self._search, tr("Search or do anything"), "Ctrl+K")
        self.recent.show_icon("clock", tr("Recent cases (Ctrl+R)"))
        self._show_names_button(self._names.isChecked())
        if spoken := self._person.whole_text():
            self.show_person(spoken)
        self._share_room()

    def show_person(self, spoken: str) -> None:
        self._person.set_text(spoken)
        name(self._person, tr("Signed in: {person}").format(person=spoken))
        self._share_room()

    def show_channel(self, text: str, tone: Tone) -> None:
        self._channel.show_state(text, tone)
        self._channel.setVisible(bool(text))
        self._share_room()

    def show_remote(self, how: str) -> None:
        """How this computer is worked on from afar, "" when somebody sits at it."""
        self._remote.show_state(tr("From afar: {how}").format(how=how), Tone.ATTENTION)
        self._remote.setVisible(bool(how))
        self._share_room()

    def set_names_hidden(self, hidden: bool) -> None:
        self._names.setChecked(hidden)

    def _toggled(self, hidden: bool) -> None:
        self._show_names_button(hidden)
        self.hide_names_toggled.emit(hidden)

    def _show_names_button(self, hidden: bool) -> None:
        self._names.show_icon(
            "eye-off" if hidden else "eye",
            tr("Show names (Ctrl+H)") if hidden else tr("Hide names (Ctrl+H)"),
        )
