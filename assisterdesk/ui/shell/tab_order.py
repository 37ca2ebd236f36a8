"""Where Tab goes: through what is in sight, in the order in which it is read.

Qt keeps one ring of widgets in the order they were made. Pages here make their lists anew while
they are shown, so that ring tells nothing of where a widget stands; the layouts do.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QSplitter,
    QWidget,
)

from assisterdesk.ui.widgets.laid_out import laid_out


def go(ground: QWidget, box: QWidget, forward: bool) -> bool:
    """To the next stop on `ground`, or within `box`, which lies over it, while that has the keys.

    False where Qt's own order has to serve: the system's Tab goes to fields alone, or the keyboard
    is in neither.
    """
    now = QApplication.focusWidget()
    whole = QGuiApplication.styleHints().tabFocusBehavior()
    if now is None or whole is not Qt.TabFocusBehavior.TabFocusAllControls:
        return False
    found = next_stop(box if box.isAncestorOf(now) else ground, now, forward)
    if found is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found.setFocus(reason)
    bring_into_sight(found)
    return True


def next_stop(root: QWidget, now: QWidget, forward: bool) -> QWidget | None:
    """The stop after (or before) `now`, from the other end again at the last one.

    None when `now` is none of the stops of `root`: another part of the window has the keyboard.
    """
    stops = list(stops_of(root))
    try:
        at = stops.index(now)
    except ValueError:
        return None
    return stops[(at + (1 if forward else -1)) % len(stops)]


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """Every shown widget within that takes Tab, as they are read."""
    if (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not _is_left_to_arrows(widget)
    ):
        yield widget
    for child in _in_order(widget):
        if child.isVisible() and not child.isWindow():
            yield from stops_of(child)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll every area it stands in until it is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _is_left_to_arrows(widget: QWidget) -> bool:
    """Of a few options one is a stop: the chosen one, and the arrows go on from there."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if group is not None and group.exclusive():
        chosen = group.checkedButton()
        return chosen is not None and chosen.isEnabled() and chosen.isVisible()
    return False


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """The children: first as the layout has them, then the others from top left to bottom right."""
    seen = set()
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        panes = (widget.widget(at) for at in range(widget.count()))
        laid = [pane for pane in panes if pane is not None]
    elif isinstance(widget, QScrollArea):
        inner = widget.widget()
        laid = [inner] if inner is not None else []
    elif isinstance(widget, QAbstractScrollArea):
        # a list or a text is one stop; its parts are its own affair
        return
    else:
        laid = list(laid_out(layout)) if layout is not None else []
    for child in laid:
        seen.add(child)
        yield child
    if isinstance(widget, QScrollArea):
        return
    rest = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and child not in seen
    ]
    ahead = -1 if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
    yield from sorted(rest, key=lambda child: (child.y(), ahead * child.x()))
