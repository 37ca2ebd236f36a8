"""The Calendar page: the month on the left, the chosen day on the right."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.actions.calendar import Entry
from assisterdesk.ui import wording
from assisterdesk.ui.screens.calendar import view_model
from assisterdesk.ui.screens.calendar.view_model import DayLine
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import Page, scrolling
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card_list import CardList, CardText
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.month_grid import Mark, MonthGrid, first_shown, month_beside
from assisterdesk.ui.wording import tr

_DAY_LEAST, _DAY_MOST = 240, 280


class CalendarPage(QWidget):
    """Reads again each time it is shown; names nobody."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("calendar_page")
        self._context = context
        self._chosen: date | None = None
        self._by_day: dict[date, list[Entry]] = {}
        self._lines: dict[str, DayLine] = {}
        self._before = IconButton(
            "chevron-left", tr("Month before"), on_click=lambda: self._step(-1)
        )
        self._before.setObjectName("calendar_before")
        self._after = IconButton("chevron-right", tr("Month after"), on_click=lambda: self._step(1))
        self._after.setObjectName("calendar_after")
        self._now = Button(tr("Today"), on_click=self._go_to_today)
        self._now.setObjectName("calendar_today")
        self._save = Button(tr("Save as calendar file …"), "quiet", on_click=self._save_file)
        self._save.setObjectName("calendar_save")
        self.page = Page(
            tr("Calendar"),
            actions=(self._save, self._before, self._now, self._after),
            scrolls=False,
        )
        self.grid = MonthGrid()
        self.grid.setObjectName("calendar_month")
        self.grid.day_chosen.connect(self._choose)
        self.grid.opened.connect(lambda _day: self._to_entries())
        self.grid.month_asked.connect(self._go_to)
        self._day_title = Label("", "heading", wrap=True)
        self._day_title.setObjectName("calendar_day")
        self._empty = Label("", "muted", wrap=True)
        self.cards = CardList()
        self.cards.setObjectName("calendar_entries")
        self.cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards.chosen.connect(self._open)
        aside = QWidget()
        lay = QVBoxLayout(aside)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        for part in (self._day_title, self._empty, self.cards):
            lay.addWidget(part)
        lay.addStretch(1)
        area = scrolling(aside)
        area.setMinimumWidth(_DAY_LEAST)
        area.setMaximumWidth(_DAY_MOST)
        across = QHBoxLayout()
        across.setSpacing(Space.WIDE)
        across.addWidget(self.grid, 3)
        across.addWidget(area, 2)
        self.page.body.addLayout(across, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
        self.setFocusProxy(self.grid)

    def shown(self) -> None:
        self._go_to(self._chosen or self._context.program.today())

    def _step(self, months: int) -> None:
        self._go_to(month_beside(self._chosen or self._context.program.today(), months))

    def _go_to_today(self) -> None:
        self._go_to(self._context.program.today())

    def _go_to(self, day: date) -> None:
        session, first = self._context.session, first_shown(day)
        self._chosen = day
        self._context.background.run(
            self,
            lambda: view_model.read(session, first),
            lambda found: self._show(found, day),
            group="calendar",
        )

    def _show(self, found: tuple[Entry, ...], day: date) -> None:
        today = self._context.program.today()
        self._by_day = view_model.by_day(found, first_shown(day))
        marks = {
            on: [
                Mark(
                    view_model.mark_text(entry, on),
                    view_model.tone_of(entry),
                    view_model.is_faint(entry),
                )
                for entry in entries
            ]
            for on, entries in self._by_day.items()
        }
        self.page.set_title(view_model.month_title(day))
        self.grid.put(day, day, today, marks)
        self._choose(day)

    def _choose(self, day: date) -> None:
        self._chosen = day
        today = self._context.program.today()
        lines = view_model.lines_of(self._by_day.get(day, ()), day, today)
        self._lines = {line.id: line for line in lines}
        self._day_title.set_text(wording.long_day(day))
        self._empty.set_text("" if lines else tr("Nothing is due on this day."))
        self._empty.setVisible(not lines)
        self.cards.set_cards(
            [
                CardText(
                    line.id, line.title, (line.detail,) if line.detail else (), line.icon,
                    line.badge, line.tone,
                )  # fmt: skip
                for line in lines
            ]
        )

    def _to_entries(self) -> None:
        """Enter on a day: into its list, which leads on."""
        self.grid.focusNextChild()

    def _open(self, id: str) -> None:
        line = self._lines[id]
        if line.screen:
            self._context.navigate(line.screen, **line.params)

    def _save_file(self) -> None:
        save_file(
            self._context,
            self._save,
            view_model.FILE_NAME,
            tr("Calendar (*.ics)"),
            view_model.save,
        )
