"""What stands in the message's place when a case is done by phone, form, portal or elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.ui.screens.submit.view_model import Standing
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.text_area import ReadOnlyText
from assisterdesk.ui.wording import tr


class SheetPanel(Card):
    """A call sheet to read from; else the steps to take and who answers."""

    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self) -> None:
        self.print_button = Button(tr("Print"), "quiet", icon="print")
        self.print_button.setObjectName("submit_print_sheet")
        self.pdf_button = Button(tr("Save as PDF"), "quiet")
        self.pdf_button.setObjectName("submit_pdf_sheet")
        super().__init__(tr("How it is done"), actions=(self.print_button, self.pdf_button))
        self.print_button.clicked.connect(lambda: self.print_asked.emit())
        self.pdf_button.clicked.connect(lambda: self.pdf_asked.emit())
        self.sheet = ReadOnlyText("", lines=12)
        self.sheet.setObjectName("submit_call_sheet")
        name(self.sheet, tr("Call sheet"))
        self._cover = Label(
            tr("Names are hidden, so the call sheet is too. Press Ctrl+H to show it."),
            "muted",
            wrap=True,
        )
        self._cover.hide()
        self._steps = Points()
        self._steps.setObjectName("submit_steps")
        self._asks_title = Label(tr("They will ask"), "label")
        self._asks = Points(icon="help")
        self._who_title = Label(tr("Who answers"), "label")
        self._who = Label("", "strong", wrap=True)
        self._who.setObjectName("submit_agency")
        self._contact = Points(icon="dot", text_role="body")
        self._contact.setObjectName("submit_agency_contact")
        inner = QWidget()
        lay = QVBoxLayout(inner)
        lay.setContentsMargins(0, 0, Space.TIGHT, Space.TIGHT)
        lay.setSpacing(Space.SNUG)
        for part in (
            self._steps,
            self._asks_title,
            self._asks,
            self._who_title,
            self._who,
            self._contact,
        ):
            lay.addWidget(part)
        lay.addStretch(1)
        self._other = scrolling(inner)
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self._cover)
        self.body.addWidget(self._other, 1)
        self._hidden = False
        self._has_sheet = False

    def show_standing(self, standing: Standing) -> None:
        composed = standing.composed
        self._has_sheet = bool(composed.call_sheet)
        self.title.set_text(tr("Call sheet") if self._has_sheet else tr("How it is done"))
        if self._has_sheet:
            if self.sheet.text() != composed.call_sheet:
                self.sheet.set_text(composed.call_sheet)
        else:
            self._show_steps(standing)
        self.hide_names(self._hidden)

    def _show_steps(self, standing: Standing) -> None:
        case_type, agency = standing.composed.case_type, standing.agency
        self._steps.say(case_type.steps)
        self._asks.say([tr(line) for line in case_type.desk_asks])
        self._asks_title.setVisible(bool(case_type.desk_asks))
        for part in (self._who_title, self._who, self._contact):
            part.setVisible(agency is not None)
        if agency is None:
            return
        self._who.set_text(tr(agency.name))
        lines = [p.text for p in agency.phones]
        lines += [line for line in (agency.email, agency.address, agency.website) if line]
        if agency.note:
            lines.append(tr(agency.note))
        self._contact.say(lines)

    def hide_names(self, hidden: bool) -> None:
        self._hidden = hidden
        self.sheet.setVisible(self._has_sheet and not hidden)
        self._cover.setVisible(self._has_sheet and hidden)
        for button in (self.print_button, self.pdf_button):
            button.setVisible(self._has_sheet)
        self._other.setVisible(not self._has_sheet)
