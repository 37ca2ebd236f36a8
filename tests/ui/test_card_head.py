"""The heading of a card and its buttons: beside each other while there is room."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.arrange import column, holder
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.card_head import CardHead

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def head(qtbot: QtBot) -> Callable[[int], tuple[CardHead, Card, Button]]:
    kept = []

    def made(width: int) -> tuple[CardHead, Card, Button]:
        verb = Button("Agregar documento", "quiet")
        card = Card("Documentos del hogar", actions=(verb,))
        page = holder(column(card, None))
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(width, 400)
        page.show()
        found = card.findChild(CardHead)
        assert found is not None
        return found, card, verb

    return made


def below(card: Card, verb: Button) -> bool:
    return verb.mapTo(card, verb.rect().topLeft()).y() >= card.title.mapTo(
        card, card.title.rect().bottomLeft()
    ).y()


def test_they_stand_beside_each_other_where_there_is_room(
    head: Callable[[int], tuple[CardHead, Card, Button]],
) -> None:
    found, card, verb = head(600)
    assert not below(card, verb)
    assert found.height() == found.sizeHint().height()


def test_the_buttons_go_below_where_there_is_none_and_nothing_is_cut(
    head: Callable[[int], tuple[CardHead, Card, Button]], qtbot: QtBot
) -> None:
    _, card, verb = head(250)
    qtbot.waitUntil(lambda: below(card, verb))
    assert card.width() <= 250
    assert verb.width() >= verb.sizeHint().width()
    assert card.title.width() >= card.title.fontMetrics().horizontalAdvance(card.title.text())


def test_what_comes_later_finds_its_room(
    head: Callable[[int], tuple[CardHead, Card, Button]], qtbot: QtBot
) -> None:
    _, card, verb = head(420)
    assert not below(card, verb)
    card.verbs.addWidget(Button("Otra cosa muy larga", "quiet"))
    qtbot.waitUntil(lambda: below(card, verb))
