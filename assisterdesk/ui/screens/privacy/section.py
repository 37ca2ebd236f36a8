"""What the sections of the privacy office share: where work runs, where errors stand."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QWidget

from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.shell.section import WorkSection
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr

PDF_FILES = "PDF (*.pdf)"
_SAID = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Section(WorkSection):
    """`reason` is the reason under which what leaves from here is logged."""

    reason = "policy_compliance"

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, f"privacy_{id}")
        self._room: list[tuple[TableList, dict[int, int]]] = []

    def room_for(self, table: TableList, columns: dict[int, int]) -> None:
        """Column -> the width of this section from which the table shows it."""
        self._room.append((table, columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for table, columns in self._room:
            for column, needed in columns.items():
                table.setColumnHidden(column, event.size().width() < needed)

    @property
    def today(self) -> date:
        return self.context.program.today()

    def day(self, entry: DayField, what: str) -> date | None:
        """The day that was typed; None after the section said what is wrong with it."""
        try:
            found = entry.day()
        except NoDay as error:
            self.say(f"{what}: {error}")
            entry.setFocus()
            return None
        if found is None:
            self.say(tr("Enter the day: {what}.").format(what=what.lower()))
            entry.setFocus()
        return found


def named(widget: QWidget, id: str, spoken: str = "") -> QWidget:
    """The widget with its object name and, where it has no text, what a screen reader says."""
    widget.setObjectName(f"privacy_{id}")
    if spoken:
        name(widget, spoken)
    return widget


def button(
    id: str, words: str, on_click: Callable[[], object], role: str = "", icon: str = ""
) -> Button:
    made = Button(words, role, icon=icon, on_click=on_click)
    made.setObjectName(f"privacy_{id}")
    return made


def field(id: str, label: str, entry: QWidget, help: str = "", optional: bool = False) -> Field:
    entry.setObjectName(f"privacy_{id}")
    return Field(label, entry, help=help, optional=optional)


def abreast(*fields: QWidget) -> QHBoxLayout:
    """Fields beside each other, their labels in one line whatever stands under them; a button
    among them stands in line with the entries."""
    lay = QHBoxLayout()
    lay.setSpacing(Space.NORMAL)
    for one in fields:
        is_field = isinstance(one, Field)
        at = Qt.AlignmentFlag.AlignTop if is_field else Qt.AlignmentFlag.AlignBottom
        lay.addWidget(one, 1 if is_field else 0, at)
    return lay


def area(lines: int, text: str = "") -> TextArea:
    """A text field that stays as high as it is meant to be; more text scrolls."""
    made = TextArea(text, lines=lines)
    made.setFixedHeight(made.minimumHeight())
    return made


def tall(layout: QLayout) -> QScrollArea:
    """The layout in an area that scrolls, as high as its wrapped sentences need."""
    return scrolling(_Tall(layout))


class _Tall(QWidget):
    """A scroll area asks for a least height and knows nothing of wrapped text: say it anew
    whenever the width or the contents change."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        layout.setContentsMargins(0, 0, Space.TIGHT, 0)
        self.setLayout(layout)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            layout = self.layout()
            if layout is not None:
                wrapped = layout.hasHeightForWidth()
                least = layout.totalHeightForWidth(self.width()) if wrapped else 0
                self.setMinimumHeight(max(least, 0))
        return done


def focus_first(widget: QWidget) -> None:
    """Into the first thing to do, for somebody whose button just went away; once what was just
    put in is really there."""
    QTimer.singleShot(0, widget, lambda: _focus_now(widget))


def _focus_now(widget: QWidget) -> None:
    for child in widget.findChildren(QWidget):
        reached = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        # what was put in a moment ago counts as hidden until Qt comes to it, but nobody hid it
        away = child.isHidden() and child.testAttribute(_SAID)
        if reached and child.isEnabled() and not away:
            child.setFocus()
            return


def clear(layout: QLayout) -> None:
    """Take everything out of a layout that is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            # out of the tree at once: nothing finds or presses it on its way
            widget.setParent(None)
            widget.deleteLater()
