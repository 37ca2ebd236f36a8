"""Every screen the main job did not come past, with the sections it has."""

from PySide6.QtWidgets import QAbstractButton

from assisterdesk.tour.main_job import Scene
from assisterdesk.ui.wording import tr

#: screens the main job shows already
_SEEN = frozenset({"today", "cases", "submit", "outbox", "secure_email", "log", "help", "settings"})
#: buttons that lead to a section of a screen have names that begin so
_SECTIONS = {"privacy": "privacy_go_", "access": "access_go_"}
_HELP = ("sending", "keys", "whom_to_call", "installation", "licences", "about")


def every_other_screen(scene: Scene) -> None:
    """A picture of each screen of the menu, and of its sections."""
    d = scene.driver
    cards = [c for c in scene.window.pages.screens.values() if c.order is not None]
    for card in sorted(cards, key=lambda c: (c.group == "foot", c.order or 0)):
        if card.id in _SEEN:
            continue
        d.go(card.id)
        d.settle(200)
        d.picture(card.title)
        prefix = _SECTIONS.get(card.id, "")
        for name, words in _sections(scene, prefix)[1:] if prefix else ():
            d.click(name)
            d.settle(200)
            d.picture(f"{card.title}: {words}")
    for section in _HELP:
        d.go("help", section=section)
        d.settle(200)
        d.picture(f"Help: {section.replace('_', ' ')}")


def _sections(scene: Scene, prefix: str) -> list[tuple[str, str]]:
    return [
        (button.objectName(), tr(button.text()))
        for button in scene.window.findChildren(QAbstractButton)
        if button.objectName().startswith(prefix) and button.isVisibleTo(scene.window)
    ]
