"""What lies across the window: the room around a banner, and the band of the practice office."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class Around(QWidget):
    """Room around a banner that is there only while the banner is."""

    def __init__(self, banner: Banner) -> None:
        super().__init__()
        self._banner = banner
        lay = QVBoxLayout(self)
        lay.setContentsMargins(Space.WIDE, Space.SNUG, Space.WIDE, 0)
        lay.addWidget(banner)
        banner.hide()
        self.hide()
        banner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() is QEvent.Type.ShowToParent)
        return False


def practice_words() -> str:
    return tr("PRACTICE OFFICE · everyone here is invented · nothing leaves")


def practice_band() -> QFrame:
    """On every screen, so that nobody takes invented people for real ones, or the reverse."""
    band = QFrame()
    dress(band, role="practice")
    band.setObjectName("practice_band")
    label = Label(practice_words(), "practice")
    label.setObjectName("practice_words")
    lay = QHBoxLayout(band)
    lay.setContentsMargins(Space.WIDE, Space.HAIR, Space.WIDE, Space.HAIR)
    lay.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
    return band
