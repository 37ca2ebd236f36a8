"""Cards in a page keep their height: a page with more of them than room scrolls."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode
from assisterdesk.ui.widgets.arrange import scrolling
from assisterdesk.ui.widgets.card_list import CardList, CardText


def test_a_low_window_scrolls_its_cards_and_squeezes_none(
    qapp: QApplication, qtbot: QtBot
) -> None:
    look.apply(qapp, Mode.LIGHT)
    inner, cards = QWidget(), CardList()
    lay = QVBoxLayout(inner)
    lay.addWidget(cards)
    cards.set_cards([CardText(str(n), f"Card {n}", ("a second line",)) for n in range(12)])
    area = scrolling(inner)
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    heights = {t.height() for t in cards.findChildren(QWidget, "card_tile")}
    assert len(heights) == 1
    assert heights.pop() > 40
