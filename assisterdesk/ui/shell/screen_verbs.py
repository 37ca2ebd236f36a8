"""The verbs of Ctrl+K that lead to screens: those of the menu first, then those beside it."""

from collections.abc import Callable, Iterable

from assisterdesk.ui.shell.screen import ScreenCard, Verb
from assisterdesk.ui.wording import tr


def screen_verbs(
    cards: Iterable[ScreenCard], going_to: Callable[[str], Callable[[], None]]
) -> list[Verb]:
    """`going_to` gives what leads to the screen of an id."""
    cards = tuple(cards)
    menu = sorted(
        (c for c in cards if c.order is not None), key=lambda c: (c.group == "foot", c.order or 0)
    )
    beside = sorted((c for c in cards if c.order is None and c.keywords), key=lambda c: c.id)
    found = [
        Verb(
            f"go_{card.id}",
            tr("Go to {screen}").format(screen=tr(card.title)),
            going_to(card.id),
            keywords=tr(card.title),
            icon=card.icon,
            hint=card.shortcut,
        )
        for card in menu
    ]
    return found + [
        Verb(
            f"go_{card.id}",
            tr(card.title),
            going_to(card.id),
            keywords=tr(card.keywords),
            icon=card.icon,
        )
        for card in beside
    ]
