"""What a layout holds, in its order, without ever asking it for its items."""

from collections.abc import Iterator

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it, as they follow each other.

    WORKAROUND: an item handed out by ``QLayout.itemAt`` is remembered for as long as the layout
    lives, also when Qt has deleted it with its widget. What is made later at its place in memory
    is then taken for it, and the program ends while that is deleted. Ask for items again once
    shiboken forgets them (the trouble is old: https://github.com/pyside/Shiboken/issues/74);
    ``tests/ui/test_laid_out.py`` tells.
    """
    ground = layout.parentWidget()
    if ground is not None:
        yield from _within(layout, [w for w in ground.children() if isinstance(w, QWidget)])


def _within(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    held: dict[int, QWidget | QLayout] = {}
    held |= {place: part for part in widgets if (place := layout.indexOf(part)) >= 0}
    held |= {place: part for part in inner if (place := layout.indexOf(part)) >= 0}
    places = sorted(held)
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: tuple(layout.getItemPosition(place)))  # type: ignore[arg-type]
    for place in places:
        part = held[place]
        if isinstance(part, QLayout):
            yield from _within(part, widgets)
        else:
            yield part
