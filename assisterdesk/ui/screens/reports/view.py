"""The Reports page: a time, the own work or the whole office's, and its numbers as small plots."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from assisterdesk.actions import reports
from assisterdesk.actions.report_periods import Period, own_period
from assisterdesk.actions.reports import RULE, Report, may_see_office
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.activity import OfficeActivity
from assisterdesk.ui.screens.reports import view_model
from assisterdesk.ui.screens.reports.by_hand import ByHand
from assisterdesk.ui.screens.reports.section import SectionCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import print_out, save_file, save_pdf
from assisterdesk.ui.widgets.arrange import Page
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class ReportsPage(Page):
    """Counted anew whenever it is shown or another time is chosen; kept nowhere."""

    def __init__(self, context: ScreenContext) -> None:
        self.out = Button(tr("Print or save"), icon="print", on_click=self._ask_how)
        self.out.setObjectName("reports_out")
        super().__init__(tr("Reports"), tr("Numbers only, nobody's names."), actions=(self.out,))
        self.setObjectName("reports_page")
        self._context = context
        self._report: Report | None = None
        self.time = Choice(view_model.times())
        self.time.setObjectName("reports_time")
        name(self.time, tr("Time"))
        self.since, self.until = DayField(), DayField()
        for line, id, words in (
            (self.since, "since", tr("First day")),
            (self.until, "until", tr("Last day")),
        ):
            line.setObjectName(f"reports_{id}")
            name(line, words)
            line.setMaximumWidth(150)
            line.hide()
            line.returnPressed.connect(self.read)
        self.office = Chip(tr("Whole office"))
        self.office.setObjectName("reports_office")
        if not may_see_office(context.session):
            self.office.hide()
        self.rule = Label("", "muted", wrap=True)
        self.rule.setObjectName("reports_rule")
        self.trouble = Banner(Tone.ATTENTION, "")
        self.trouble.setObjectName("reports_trouble")
        self.trouble.hide()
        self.by_hand = ByHand(context.program.today)
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.NORMAL)
        bar = QHBoxLayout()
        bar.setSpacing(Space.TIGHT)
        for part in (self.time, self.since, self.until, self.office):
            bar.addWidget(part)
        bar.addStretch(1)
        self.body.addLayout(bar)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.rule)
        self.body.addLayout(self._place)
        self.body.addWidget(self.by_hand)
        self.body.addStretch(1)
        self.time.picked.connect(self._time_picked)
        self.office.toggled.connect(lambda _on: self.read())
        self.by_hand.entered.connect(self._enter)
        self.by_hand.back_asked.connect(lambda one: self._turn(one, back=True))

    def shown(self) -> None:
        self.read()
        self.time.setFocus()

    # -- reading

    def _time_picked(self, id: str) -> None:
        own = id == view_model.OWN
        for line in (self.since, self.until):
            line.setVisible(own)
        if own:
            if self._report is not None:
                self.since.set_day(self._report.period.since)
                self.until.set_day(self._report.period.until)
            self.since.setFocus()
        else:
            self.read()

    def _period(self) -> Period:
        """Raises `NoDay` for what is no day, `Refused` for days that do not fit."""
        id, today = self.time.chosen_id(), self._context.program.today()
        if id != view_model.OWN:
            return view_model.period(id, today)
        since, until = self.since.day(), self.until.day()
        if since is None or until is None:
            raise NoDay(tr("Enter the first and the last day."))
        return own_period(since, until)

    def read(self) -> None:
        try:
            chosen = self._period()
        except NoDay as error:
            self._say(str(error))
            return
        except AssisterDeskError as error:
            self._say(error.text)
            return
        self.trouble.hide()
        session, office = self._context.session, self.office.isChecked()
        self._context.background.run(
            self,
            lambda: view_model.read(session, chosen, office),
            self._show,
            lambda error: self._say(error.text),
            lane="free",
            group="report",
        )

    def _say(self, text: str) -> None:
        self.trouble.say(Tone.ATTENTION, text)
        self.trouble.show()

    def _show(self, found: Report) -> None:
        self._report = found
        self.set_title(tr("Reports"), view_model.under_title(found))
        exact = tr(
            "Your own numbers are exact here. In print and in files, and for the whole office, "
            "small ones are hidden."
        )
        self.rule.set_text(exact if found.exact else tr(RULE))
        self.setUpdatesEnabled(False)
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in found.sections:
            self._place.addWidget(SectionCard(section))
        self.by_hand.show_entered(found.by_hand, self._context.session.who.id)
        self.setUpdatesEnabled(True)

    # -- by hand

    def _enter(
        self, kind: str, day: date, count: int, attended: int | None, text: str
    ) -> None:
        session = self._context.session

        def done(one: OfficeActivity) -> None:
            self.by_hand.close_form()
            self._context.saved()
            self._context.notify(
                tr("The activity was saved."), lambda: self._turn(one, back=True)
            )
            self.read()

        self._context.background.run(
            self,
            lambda: reports.add_activity(session, day, kind, count, attended, text),
            done,
            lambda error: self.by_hand.not_entered(error.text),
        )

    def _turn(self, one: OfficeActivity, *, back: bool) -> None:
        session = self._context.session

        def done(changed: OfficeActivity) -> None:
            self.read()
            if back:
                self._context.notify(
                    tr("The activity was taken back."), lambda: self._turn(changed, back=False)
                )

        self._context.background.run(
            self, lambda: reports.take_activity_back(session, one, back=back), done
        )

    # -- out

    def _ask_how(self) -> None:
        menu = QMenu(self.out)
        for words, act in (
            (tr("Print …"), self.print_report),
            (tr("Save as PDF …"), self.save_report_pdf),
            (tr("Save as a table …"), self.save_table),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.out.mapToGlobal(self.out.rect().bottomLeft()))

    def print_report(self) -> None:
        found = self._report
        if found is not None:
            print_out(self._context, self.out, lambda session: reports.paper(session, found))

    def save_report_pdf(self) -> None:
        found = self._report
        if found is not None:
            save_pdf(
                self._context,
                self.out,
                "report.pdf",
                lambda session: reports.paper(session, found),
            )

    def save_table(self) -> None:
        found = self._report
        if found is None:
            return

        def gather(session: "Session", file: str) -> "Outgoing":
            return reports.as_file(session, file, found)

        save_file(self._context, self.out, "report.csv", tr("Table (*.csv)"), gather)
