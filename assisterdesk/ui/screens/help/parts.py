"""The pieces a help section is laid out of: passages, kinds of data, keys, people to call."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.privacy.personal_data import PersonalData
from assisterdesk.ui.screens.help.view_model import Key, Passage
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.spoken_text import MAY_BREAK
from assisterdesk.ui.wording import tr

TITLE_WIDTH = 180
KEY_WIDTH = 120


def passage(said: Passage) -> Card:
    """A card with the text, the policy's own words below, and where they stand."""
    card = Card(said.title)
    card.add(Label(said.text, wrap=True))
    if said.quote:
        source = tr("{policy}: “{words}”").format(policy=said.quote_from, words=said.quote)
        card.add(Label(source, "muted", wrap=True))
    for address in said.sources:
        card.add(Label(address, "help", wrap=True, copyable=True))
    return card


def passages(title: str, said: tuple[Passage, ...]) -> Card:
    """Short passages under one another in one card."""
    card = Card(title)
    card.body.setSpacing(Space.SNUG)
    for each in said:
        card.body.addLayout(
            column(Label(each.title, "strong"), Label(each.text, wrap=True), gap=Space.HAIR)
        )
    return card


def _grid(first: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.NORMAL)
    grid.setVerticalSpacing(Space.SNUG)
    grid.setColumnMinimumWidth(0, first)
    grid.setColumnStretch(1, 1)
    return grid


def kinds(title: str, found: tuple[PersonalData, ...]) -> tuple[Card, dict[str, QWidget]]:
    """The kinds of personal data as rows; each row can be found again by its category."""
    card = Card(title)
    grid = _grid(TITLE_WIDTH)
    rows: dict[str, QWidget] = {}
    for at, kind in enumerate(found):
        heading = Label(tr(kind.title), "strong", wrap=True)
        heading.setFixedWidth(TITLE_WIDTH)
        example = tr("Such as: {example}").format(example=tr(kind.example))
        words = QWidget()
        words.setLayout(
            column(
                Label(tr(kind.text), wrap=True),
                Label(example, "muted", wrap=True),
                Label(", ".join(kind.law), "help", wrap=True),
                gap=Space.HAIR,
            )
        )
        words.setObjectName(f"help_kind_{kind.id}")
        grid.addWidget(heading, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, at, 1)
        rows[kind.category.value] = words
    card.body.addLayout(grid)
    return card, rows


def keys(title: str, found: tuple[Key, ...]) -> Card:
    card = Card(title)
    grid = _grid(KEY_WIDTH)
    grid.setVerticalSpacing(Space.TIGHT)
    for at, key in enumerate(found):
        grid.addWidget(Label(key.keys, "strong"), at, 0)
        grid.addWidget(Label(key.does, wrap=True), at, 1)
    card.body.addLayout(grid)
    return card


def to_call(found: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]) -> QWidget:
    """Two columns of cards, all of one row equally high."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(Space.NORMAL)
    for at, (title, facts) in enumerate(found):
        card = Card()
        card.setAccessibleName(title)
        broken = [(what, _breakable(value)) for what, value in facts]
        card.add(Label(title, "strong", wrap=True), FactList(broken))
        card.body.addStretch(1)
        grid.addWidget(card, at // 2, at % 2)
    for place in (0, 1):
        grid.setColumnStretch(place, 1)
    return box


def _breakable(value: str) -> str:
    """An address may go on in the next line, so that two cards have room beside each other."""
    for after in "/@" if " " not in value else "":
        value = value.replace(after, after + MAY_BREAK)
    return value
