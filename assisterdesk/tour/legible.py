"""Looks the window over as a picky reader would: text cut off, parts on top of each other."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QWidget,
)

from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.laid_out import laid_out

#: rounding of fonts and of fractions of a pixel
_SLACK = 2


def problems(root: QWidget) -> tuple[str, ...]:
    """What is cut off or covered among the visible widgets below `root`, as sentences that name
    the widget and the first words of its text. Text that is shortened on purpose, with an
    ellipsis and a tooltip, is no problem."""
    found: list[str] = []
    for widget in (root, *root.findChildren(QWidget)):
        if not (widget is root or widget.isVisibleTo(root)) or widget.size().isEmpty():
            continue
        if isinstance(widget, Label):
            found += _cut_label(widget)
        elif isinstance(widget, QPushButton):
            found += _cut_button(widget)
        elif isinstance(widget, QScrollArea):
            found += _cut_ground(widget)
        found += _covered(widget)
    return tuple(dict.fromkeys(found))


def _named(widget: QWidget, text: str = "") -> str:
    name = widget.objectName() or type(widget).__name__
    parent = widget.parentWidget()
    while not widget.objectName() and parent is not None and not parent.objectName():
        parent = parent.parentWidget()
    inside = f" in {parent.objectName()}" if not widget.objectName() and parent is not None else ""
    said = f" “{text[:40]}”" if text else ""
    return f"{name}{inside}{said}"


def _cut_label(label: Label) -> Iterator[str]:
    text = label.whole_text()
    if not text or label.text() != text or not label.isVisible():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK:
            yield f"{_named(label, text)} needs {needed} px of height and has {label.height()}"
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield (
            f"{_named(label, text)} needs {label.sizeHint().width()} px of width and has "
            f"{label.width()}"
        )


def _cut_button(button: QPushButton) -> Iterator[str]:
    if button.text() and button.sizeHint().width() > button.width() + _SLACK:
        yield (
            f"{_named(button, button.text())} needs {button.sizeHint().width()} px of width and "
            f"has {button.width()}"
        )


def _cut_ground(area: QScrollArea) -> Iterator[str]:
    """What is wider than an area that scrolls up and down only: its right end is never seen.
    The margin at its right may go."""
    inner, never = area.widget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inner is None or area.horizontalScrollBarPolicy() is not never:
        return
    if inner.width() > area.viewport().width() + Space.TIGHT:
        yield (
            f"what scrolls in {_named(area)} is {inner.width()} px wide and has "
            f"{area.viewport().width()}: {_widest(inner)}"
        )


def _widest(inner: QWidget) -> str:
    """The innermost part that asks for the most width."""
    parts = [part for part in inner.findChildren(QWidget) if part.isVisibleTo(inner)]
    leaves = [part for part in parts if part.layout() is None]
    return _named(max(leaves, key=lambda part: part.minimumSizeHint().width(), default=inner))


def _covered(widget: QWidget) -> Iterator[str]:
    """Parts of one layout that lie on each other; layers and scrolled ground are meant to."""
    layout = widget.layout()
    if layout is None or isinstance(layout, QStackedLayout):
        return
    if isinstance(widget, QAbstractScrollArea | QComboBox):
        return
    parts = [part for part in laid_out(layout) if part.isVisibleTo(widget)]
    for one, other in combinations(parts, 2):
        shared: QRect = one.geometry().intersected(other.geometry())
        if shared.width() > _SLACK and shared.height() > _SLACK:
            yield f"{_named(one)} and {_named(other)} lie on each other"
