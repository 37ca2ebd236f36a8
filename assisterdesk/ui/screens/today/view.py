"""The Today page: two columns of sections; Enter on a line leads to where its work is done."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assisterdesk.actions.today import CaseNumbers, TodayView, case_numbers, today
from assisterdesk.ui.screens.today import view_model
from assisterdesk.ui.screens.today.guide import Guide
from assisterdesk.ui.screens.today.view_model import SHOWN, Line, Section
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.card_list import CardList, CardText
from assisterdesk.ui.widgets.chip import Count
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class SectionView(QWidget):
    """A heading, its lines as cards, or a sentence when there is none."""

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__()
        self.setObjectName(f"today_{id}")
        self._context = context
        self._lines: dict[str, Line] = {}
        self._section: Section | None = None
        self._all = False
        self.heading = Label("", "heading")
        self.count = Count()
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        head.addWidget(self.heading)
        head.addWidget(self.count)
        head.addStretch(1)
        self.cards = CardList()
        self.cards.setObjectName(f"today_{id}_list")
        self.cards.chosen.connect(self._go)
        self.empty = Label("", "muted", wrap=True)
        self._empty_card = Card()
        self._empty_card.add(self.empty)
        self.more = Button("", "quiet", on_click=self._show_more)
        self.more.setObjectName(f"today_{id}_more")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addLayout(head)
        lay.addWidget(self.cards)
        lay.addWidget(self._empty_card)
        lay.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_section(self, section: Section) -> None:
        self._lines = {line.id: line for line in section.lines}
        self._section = section
        shown = section.lines if self._all else section.lines[:SHOWN]
        self.heading.set_text(section.title)
        self.count.set_number(section.total)
        self.cards.set_cards([_card(line) for line in shown])
        self.cards.setAccessibleName(section.title)
        self.cards.setVisible(bool(section.lines))
        self.empty.set_text(section.empty)
        self._empty_card.setVisible(not section.lines)
        self.more.setText(section.more)
        self.more.setVisible(bool(section.more) and len(section.lines) > len(shown))

    def _go(self, id: str) -> None:
        line = self._lines[id]
        self._context.navigate(line.screen, **line.params)

    def _show_more(self) -> None:
        section = self._section
        if section is None:
            return
        if section.more_screen:
            self._context.navigate(section.more_screen)
            return
        self._all = True
        self.show_section(section)
        self.cards.go_to(SHOWN)


def _card(line: Line) -> CardText:
    lines = (line.detail,) if line.detail else ()
    return CardText(line.id, line.title, lines, line.icon, line.badge, line.tone)


class TodayPage(QWidget):
    """Reloads each time it comes to the front; shows references and types, never a name."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("today_page")
        self._context = context
        self.page = Page(tr("Today"), actions=(self._cases_button(),))
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.sections = {
            id: SectionView(context, id)
            for id in ("waiting", "tasks", "deadlines", "needs", "continue", "cases")
        }
        columns = QHBoxLayout()
        columns.setSpacing(Space.WIDE)
        for ids in (("waiting", "deadlines", "tasks"), ("needs", "continue", "cases")):
            column = QVBoxLayout()
            column.setSpacing(Space.WIDE)
            for id in ids:
                column.addWidget(self.sections[id])
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._columns = QWidget()
        self._columns.setLayout(columns)
        columns.setContentsMargins(0, 0, 0, 0)
        self.guide = Guide(context)
        self.page.body.addWidget(self.guide)
        self.page.body.addWidget(self._columns)
        self.page.body.addStretch(1)
        self._columns.hide()
        # counted last, and in nobody's way: it is the last one of its column
        self.sections["cases"].hide()

    def _cases_button(self) -> Button:
        button = Button(
            tr("New case"),
            "primary",
            icon="plus",
            on_click=lambda: self._context.navigate("cases", new="yes"),
        )
        button.setObjectName("today_new_case")
        return button

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: today(session), self._show, group="today")

    def _show(self, view: TodayView) -> None:
        self.page.set_title(view_model.title_of(view))
        now = self._context.program.now()
        for section in (
            view_model.waiting_section(view),
            view_model.tasks_section(view),
            view_model.deadlines_section(view),
            view_model.needs_section(view),
            view_model.unfinished_section(view, now),
        ):
            self.sections[section.id].show_section(section)
        self._columns.show()
        self.guide.read()
        self._context.set_count("today", view.urgent)
        session = self._context.session
        self._context.background.run(
            self, lambda: case_numbers(session), self._show_cases, group="today cases"
        )

    def _show_cases(self, numbers: CaseNumbers) -> None:
        section = view_model.cases_section(numbers)
        self.sections[section.id].show_section(section)
        self.sections[section.id].show()
