"""In a small window, or in a language of longer words, what gives way does so readably."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.shell.top_bar import SEARCH_LEAST, TopBar
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.step_list import StepList

pytestmark = pytest.mark.usefixtures("dressed")
LONG = "Importar una hoja de cálculo"


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int = 40) -> None:
    widget.resize(width, height)
    widget.show()
    qtbot.waitUntil(lambda: widget.isVisible() and widget.width() == width, timeout=60_000)
    widget.grab()


def test_a_button_with_too_little_room_ends_in_dots_and_tells_the_whole(qtbot: QtBot) -> None:
    button = Button(f"&{LONG}", "quiet", icon="plus")
    qtbot.addWidget(button)
    shown(qtbot, button, button.sizeHint().width() - 60)
    assert button.shown_text().endswith("…") and button.shown_text().startswith("&Importar")
    assert button.toolTip() == LONG and button.text() == f"&{LONG}"
    shown(qtbot, button, button.sizeHint().width())
    assert button.shown_text() == f"&{LONG}" and button.toolTip() == ""


def test_what_a_button_tells_of_itself_stays(qtbot: QtBot) -> None:
    button = Button(LONG)
    button.setToolTip("Ctrl+Enter")
    qtbot.addWidget(button)
    shown(qtbot, button, 100)
    assert button.shown_text().endswith("…") and button.toolTip() == "Ctrl+Enter"
    shown(qtbot, button, button.sizeHint().width())
    assert button.toolTip() == "Ctrl+Enter"


def test_the_search_gives_way_to_the_state_of_secure_email(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(1300, 80)
    ground.show()
    bar = TopBar()
    bar.setParent(ground)
    bar.show_person("Linnea Brandvold")
    bar.show_channel("ARC: tseem tsis muaj email ruaj ntseg", Tone.ATTENTION)
    search = bar.findChild(Button, "search_button")
    state = bar.findChild(Label, "channel_state")
    assert search is not None and state is not None
    shown(qtbot, bar, 760, 60)
    assert state.width() >= state.sizeHint().width()
    assert SEARCH_LEAST <= search.width() < search.sizeHint().width()
    shown(qtbot, bar, 1200, 60)
    assert search.width() >= search.sizeHint().width()


def test_steps_go_on_in_the_next_row(qtbot: QtBot) -> None:
    steps = StepList(["Diyaar", "Qabyada waa la kaydiyay", "Waa la lifaaqay"], across=True)
    qtbot.addWidget(steps)
    shown(qtbot, steps, 900, 80)
    one_row = steps.heightForWidth(900)
    assert steps.heightForWidth(260) > one_row
    steps.resize(260, steps.heightForWidth(260))
    steps.grab()
    for label in steps.findChildren(Label):
        assert label.width() >= label.sizeHint().width()
        place = label.mapTo(steps, label.rect().bottomRight())
        assert steps.rect().contains(place)


def test_a_long_title_leaves_the_verbs_their_room(qtbot: QtBot) -> None:
    verb = Button(LONG)
    page = Page("Hnub no, Hnub Sunday Lub Kaum Ib Hlis tim 22", actions=(verb,))
    qtbot.addWidget(page)
    shown(qtbot, page, 480, 400)
    assert verb.width() >= verb.sizeHint().width()
    assert page.title.heightForWidth(page.title.width()) <= page.title.height() + 2


def test_facts_stand_below_each_other_where_their_names_are_long(qtbot: QtBot) -> None:
    facts = [("Inicio de sesión", "Frase"), ("Correo electrónico", "sí"), ("A", "ARC")]
    listed = FactList(facts, across=3)
    qtbot.addWidget(listed)
    shown(qtbot, listed, 900, 60)
    names = [label for label in listed.findChildren(Label) if not label.wordWrap()]

    def rows() -> int:
        return len({name.y() for name in names})

    qtbot.waitUntil(lambda: rows() == 1, timeout=60_000)
    shown(qtbot, listed, 520, 120)
    qtbot.waitUntil(lambda: rows() == 2, timeout=60_000)
    for name in names:
        assert name.width() >= name.sizeHint().width()
    shown(qtbot, listed, 900, 60)
    qtbot.waitUntil(lambda: rows() == 1, timeout=60_000)
    assert listed.value("A") == "ARC"
