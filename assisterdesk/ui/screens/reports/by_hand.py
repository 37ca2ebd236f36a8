"""What is in no case, entered by hand: what it was, when, how many, and what was entered before."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.activity import OfficeActivity
from assisterdesk.office.activities import activities
from assisterdesk.ui.screens.reports.view_model import by_hand_kinds, entered_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr

#: entered ones named one by one
SHOWN = 8


class ByHand(Card):
    """`entered(kind, day, count, attended, text)`, `back_asked(OfficeActivity)`."""

    entered = Signal(str, object, int, object, str)
    back_asked = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        self.open_button = Button(tr("Enter an activity"), "quiet", icon="plus")
        self.open_button.setObjectName("reports_add")
        super().__init__(tr("Entered by hand"), icon="pencil", actions=(self.open_button,))
        self.setObjectName("reports_by_hand")
        self._today = today
        self.open_button.clicked.connect(lambda: self.open_form())
        self.kind = Choice([(k.id, tr(k.title)) for k in by_hand_kinds()], placeholder=tr("Choose"))
        self.kind.setObjectName("reports_add_kind")
        self.day = DayField()
        self.day.setObjectName("reports_add_day")
        self.count = LineField("1", max_length=5)
        self.count.setObjectName("reports_add_count")
        self.attended = LineField(max_length=6)
        self.attended.setObjectName("reports_add_attended")
        self.text = ProseLine(max_length=120)
        self.text.setObjectName("reports_add_text")
        self.keep = Button(tr("Save"), on_click=self._ask)
        self.keep.setObjectName("reports_add_keep")
        cancel = Button(tr("Cancel"), "quiet", on_click=self.close_form)
        cancel.setObjectName("reports_add_cancel")
        self.kind_field = Field(tr("What"), self.kind)
        self.day_field = Field(tr("When"), self.day)
        self.count_field = Field(tr("How many"), self.count)
        self.attended_field = Field(tr("How many came"), self.attended, optional=True)
        self.text_field = Field(tr("In a few words, naming nobody"), self.text, optional=True)
        self._form = QWidget()
        lay = QVBoxLayout(self._form)
        lay.setContentsMargins(0, 0, 0, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addLayout(row(self.kind_field, self.day_field, gap=Space.SNUG))
        lay.addLayout(row(self.count_field, self.attended_field, self.text_field, gap=Space.SNUG))
        lay.addLayout(row(self.keep, cancel, None))
        self._form.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.HAIR)
        self.add(self._form)
        self.body.addLayout(self._list)
        self.kind.picked.connect(lambda _id: self._show_attended())
        for line in (self.day, self.count, self.attended, self.text):
            line.returnPressed.connect(self._ask)

    def open_form(self) -> None:
        self.day.set_day(self._today())
        self.keep.setEnabled(True)
        self._form.show()
        self._show_attended()
        self.kind.setFocus()

    def _show_attended(self) -> None:
        known = activities().get(self.kind.chosen_id())
        self.attended_field.setVisible(known is not None and known.attended)

    def _ask(self) -> None:
        for field in (self.kind_field, self.day_field, self.count_field, self.attended_field):
            field.clear_error()
        self.text_field.clear_error()
        try:
            day = self.day.day()
        except NoDay as error:
            self.day_field.set_error(str(error))
            return
        count, came = self.count.text().strip(), self.attended.text().strip()
        if day is None:
            self.day_field.set_error(tr("Enter the day."))
        elif not count.isdecimal():
            self.count_field.set_error(tr("Enter a number."))
        elif came and not came.isdecimal():
            self.attended_field.set_error(tr("Enter a number."))
        else:
            self.keep.setEnabled(False)
            attended = int(came) if came and self.attended_field.isVisibleTo(self) else None
            self.entered.emit(
                self.kind.chosen_id(), day, int(count), attended, self.text.text()
            )

    def not_entered(self, why: str) -> None:
        self.keep.setEnabled(True)
        self.text_field.set_error(why)

    def close_form(self) -> None:
        self._form.hide()
        self.count.setText("1")
        for line in (self.attended, self.text):
            line.clear()
        self.text_field.clear_error()
        self.open_button.setFocus()

    def show_entered(self, found: Sequence[OfficeActivity], me: StaffId) -> None:
        while (item := self._list.takeAt(0)) is not None:
            layout, widget = item.layout(), item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            elif layout is not None:
                layout.deleteLater()
        for one in found[:SHOWN]:
            self._list.addWidget(self._one(one, me))
        if not found:
            said = tr("Outreach, referrals and other help that is in no case is entered here.")
            self._list.addWidget(Label(said, "muted", wrap=True))

    def _one(self, one: OfficeActivity, me: StaffId) -> QWidget:
        said = entered_words(one)
        holder = QWidget()
        parts: list[QWidget | None] = [Label(said, elide=True)]
        if one.by == me:
            back = IconButton(
                "close",
                tr("Take back: {what}").format(what=said),
                on_click=lambda: self.back_asked.emit(one),
            )
            back.setObjectName(f"reports_back_{one.id}")
            parts.append(back)
        lay = row(*parts)
        lay.setStretch(0, 1)
        holder.setLayout(lay)
        return holder

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._form.isHidden():
            self.close_form()
        else:
            super().keyPressEvent(event)
