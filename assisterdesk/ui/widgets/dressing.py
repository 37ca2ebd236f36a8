"""Small steps every widget takes: choose a style by role, be named for a screen reader."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

#: events after which colours taken from the look must be taken again
LOOK_EVENTS = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished


def dress(widget: QWidget, **properties: str | bool) -> None:
    """Set style properties (``role``, ``tone``, ``wrong``) and let the style sheet see them."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(_POLISHED):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide a part. One without a parent yet is only ever hidden: shown, it would be a
    window of its own for a moment."""
    if not wanted:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()


def show_in_place(widget: QWidget, visible: bool) -> None:
    """Like `setVisible`, also for a widget that has no parent yet: shown then it would be a window
    of its own for a moment, and take the keyboard with it."""
    if not visible or widget.parentWidget() is not None:
        widget.setVisible(visible)


def name(widget: QWidget, spoken: str, description: str = "") -> None:
    """What a screen reader says of it."""
    widget.setAccessibleName(spoken)
    if description:
        widget.setAccessibleDescription(description)
