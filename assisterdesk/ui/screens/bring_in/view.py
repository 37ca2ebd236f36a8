"""The page that brings a spreadsheet in, in four steps; nothing is written before the last."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from assisterdesk.actions.import_columns import Target
from assisterdesk.actions.import_run import (
    TakenBack,
    bring_in,
    imports,
    may_take_back,
    take_back,
)
from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.cases.imported import Import
from assisterdesk.egress.extract.tables import How
from assisterdesk.ui.screens.bring_in import view_model
from assisterdesk.ui.screens.bring_in.checked import ProblemsCard, SummaryCard, TwinsCard
from assisterdesk.ui.screens.bring_in.columns import ColumnsCard, FileCard, RulesCard
from assisterdesk.ui.screens.bring_in.start import PastCard, StartCard
from assisterdesk.ui.screens.bring_in.view_model import Checked, Sheet
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.widgets.step_list import StepList
from assisterdesk.ui.wording import tr

FILE, COLUMNS, CHECKED, DONE = range(4)


class BringInPage(QWidget):
    """Holds the file and its rows in memory until they came in, or the window locks."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("bring_in_page")
        self._context = context
        self._sheet: Sheet | None = None
        self._checked: Checked | None = None
        self._step = FILE
        self._busy = False
        self._last: Import | None = None
        self.back = Button(tr("Back"), icon="arrow-left", on_click=self._back)
        self.back.setObjectName("bring_in_go_back")
        self.page = Page(
            tr("Bring in a spreadsheet"),
            tr("Clients and cases from the lists your office keeps today."),
            actions=(self.back,),
        )
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self._area = self.page.findChildren(QScrollArea)[0]
        self.steps = StepList(
            (tr("File"), tr("Columns"), tr("Check"), tr("Done")), across=True
        )
        self.banner = Banner(Tone.ATTENTION, "")
        self.banner.setObjectName("bring_in_banner")
        self.banner.hide()
        self.progress = ProgressLine("bring_in_progress")
        self.start, self.past = StartCard(), PastCard()
        self.file, self.columns, self.rules = FileCard(), ColumnsCard(), RulesCard()
        self.summary, self.problems, self.twins = SummaryCard(), ProblemsCard(), TwinsCard()
        self.done = self._done_state()
        self.check_button = Button(tr("Check what would come in"), "primary", on_click=self.check)
        self.check_button.setObjectName("bring_in_check")
        self.go_button = Button(tr("Bring it in"), "primary", on_click=self.go)
        self.go_button.setObjectName("bring_in_go")
        self._parts: dict[int, tuple[QWidget, ...]] = {
            FILE: (self.start, self.past),
            COLUMNS: (self.file, self.columns, self.rules, self.check_button),
            CHECKED: (self.summary, self.problems, self.twins, self.go_button),
            DONE: (self.done, self.past),
        }
        body = self.page.body
        body.setSpacing(Space.NORMAL)
        for part in (
            self.steps, self.start, self.done, self.file, self.columns, self.rules, self.summary,
            self.problems, self.twins, self.banner, self.progress,
        ):  # fmt: skip
            body.addWidget(part)
        body.addLayout(row(self.check_button, self.go_button, None))
        body.addWidget(self.past)
        body.addStretch(1)
        self._connect()
        self._go_to(FILE)

    def _done_state(self) -> EmptyState:
        done = EmptyState(
            "done", tr("It is in"), "", button=tr("See the cases"),
            on_click=lambda: self._context.navigate("cases"),
        )  # fmt: skip
        done.setObjectName("bring_in_done")
        done.button.setObjectName("bring_in_see")
        return done

    def _connect(self) -> None:
        self.start.file_wanted.connect(self.choose)
        self.start.dropped.connect(self.open_file)
        self.start.target.refused.connect(self._context.say)
        self.past.back_asked.connect(self._ask_back)
        self.file.how_changed.connect(self._read_again)
        self.file.header_changed.connect(self._other_header)
        self.columns.target_changed.connect(self._retarget)
        self.rules.changed.connect(self._rules_changed)
        self.problems.save_asked.connect(self._save_problems)
        self._context.names_hidden_changed.connect(self._hide_names)
        self.twins.hide_names(self._context.names_hidden)

    # -- coming, going, and the steps

    def shown(self) -> None:
        if self._step in (FILE, DONE):
            self._read_past()
        if self._step == DONE and not self._busy:
            self._forget()
            self._go_to(FILE)

    def _go_to(self, step: int) -> None:
        self._step = step
        self.steps.go_to(step if step < DONE else DONE + 1)
        shown = self._parts[step]
        for part in {part for parts in self._parts.values() for part in parts}:
            # the cards of a step hide themselves when they have nothing to say
            part.setVisible(part in shown and part not in (self.past, self.problems, self.twins))
        self.back.setVisible(step in (COLUMNS, CHECKED))
        self.banner.hide()
        if step == CHECKED and self._checked is not None:
            self.problems.show_checked(self._checked)
            self.twins.show_checked(self._checked)
        if step in (FILE, DONE):
            self._read_past()
        self._area.verticalScrollBar().setValue(0)
        self._focus()

    def _focus(self) -> None:
        first = {
            FILE: self.start.empty.button,
            COLUMNS: self.check_button,
            CHECKED: self.go_button,
            DONE: self.done.button,
        }
        first[self._step].setFocus()

    def _say(self, tone: Tone, text: str, word: str = "") -> None:
        self.banner.say(tone, text, word=word)
        self.banner.show()
        # once it has its place
        QTimer.singleShot(0, self.banner, lambda: self._area.ensureWidgetVisible(self.banner))

    def _back(self) -> None:
        if self._step == CHECKED:
            self._checked = None
            self._go_to(COLUMNS)
        else:
            self._forget()
            self._go_to(FILE)

    def _forget(self) -> None:
        """Hold nothing of the file any more."""
        self._sheet, self._checked = None, None
        self.problems.model.set_rows(())
        self.twins.model.set_rows(())

    def _hide_names(self, hidden: bool) -> None:
        self.twins.hide_names(hidden)
        if self._sheet is not None:
            self.columns.show_samples(self._sheet, names_hidden=hidden)
            self.file.show_file(self._sheet, names_hidden=hidden)

    def _failed(self, error: AssisterDeskError) -> None:
        self._ready()
        self._say(Tone.ATTENTION, error.text)
        asks = isinstance(error, Incomplete) and "Days" in error.missing
        if asks:
            self.rules.days_field.set_error(tr("Choose one: the days read both ways."))

    def _ready(self) -> None:
        self._busy = False
        self.progress.hide()
        for button in (self.check_button, self.go_button, self.back, self.start.empty.button):
            button.setEnabled(True)
        self._focus()

    def _begin(self, what: str, *, stops: bool = True) -> Callable[[float], None]:
        self._busy = True
        told = self.progress.begin(what)
        self.progress.stop_button.setVisible(stops)
        # what had the focus is disabled now
        if stops:
            self.progress.stop_button.setFocus()
        self.banner.hide()
        for button in (self.check_button, self.go_button, self.back, self.start.empty.button):
            button.setEnabled(False)
        self._area.ensureWidgetVisible(self.progress)
        return told

    def _watch_stop(self, said: str) -> None:
        """What was stopped gives no answer, so the page is ready once all is quiet."""

        def quiet() -> None:
            if self._busy and self.progress.is_stopped:
                self._ready()
                self._say(Tone.CALM, said, tr("Stopped"))

        self._context.background.when_idle(quiet)

    # -- the file

    def choose(self) -> None:
        self._context.exits.places.to_read(
            self.window(),
            tr("Choose a spreadsheet"),
            tr(view_model.KINDS),
            lambda paths: self.open_file(paths[0]),
        )

    def open_file(self, path: Path) -> None:
        if self._busy:
            return
        session = self._context.session
        self._read(lambda: view_model.open_file(session, path, How()))

    def _read_again(self, how: How) -> None:
        sheet, session = self._sheet, self._context.session
        if sheet is not None:
            self._read(
                lambda: view_model.read_again(session, sheet.name, sheet.content, how)
            )

    def _read(self, work: Callable[[], Sheet]) -> None:
        self._begin(tr("Reading the file …"), stops=False)
        self._context.background.run(
            self, work, self._was_read, self._not_read, lane="free", group="read"
        )

    def _was_read(self, sheet: Sheet) -> None:
        self._ready()
        self._put(sheet)
        self._go_to(COLUMNS)

    def _not_read(self, error: AssisterDeskError) -> None:
        self._failed(error)
        if self._sheet is not None:
            # the choice that did not work goes back to the one that did
            self.file.show_file(self._sheet, names_hidden=self._context.names_hidden)

    def _put(self, sheet: Sheet) -> None:
        self._sheet = sheet
        hidden = self._context.names_hidden
        self.file.show_file(sheet, names_hidden=hidden)
        self.columns.show_columns(sheet, names_hidden=hidden)
        self.rules.show_rules(sheet)

    def _other_header(self, header: int) -> None:
        sheet, session = self._sheet, self._context.session
        if sheet is None:
            return
        self._context.background.run(
            self,
            lambda: view_model.with_header(session, sheet, header),
            self._put,
            self._failed,
            group="read",
        )

    def _retarget(self, column: int, target: Target) -> None:
        if self._sheet is None:
            return
        self._sheet = self._sheet.with_target(column, target)
        self.banner.hide()
        self.columns.show_samples(self._sheet, names_hidden=self._context.names_hidden)
        self.rules.fit(self._sheet)

    def _rules_changed(self) -> None:
        if self._sheet is not None:
            self.banner.hide()
            columns = self.rules.rules(self._sheet.columns)
            self._sheet = replace(self._sheet, columns=columns)

    # -- the dry run

    def check(self) -> None:
        self._rules_changed()
        sheet, session = self._sheet, self._context.session
        if sheet is None:
            return
        told = self._begin(tr("Trying it out, nothing is written …"))
        self._context.background.run(
            self,
            lambda: view_model.check(session, sheet, told),
            self._was_checked,
            self._failed,
            lane="free",
            group="check",
        )
        self._watch_stop(tr("Nothing was brought in."))

    def _was_checked(self, checked: Checked) -> None:
        self._ready()
        self._checked = checked
        self.summary.show_checked(checked)
        self._go_to(CHECKED)
        nobody = not checked.plan.people
        self.go_button.setEnabled(not nobody)
        if nobody:
            self._say(
                Tone.ATTENTION,
                tr("No row can come in as it is. Go back and look at the columns."),
            )

    def _save_problems(self) -> None:
        checked = self._checked
        if checked is not None:
            save_file(
                self._context,
                self.problems.save,
                "rows-to-mend.csv",
                tr("Table (*.csv)"),
                lambda _session, name: view_model.problem_table(checked.plan, name),
                self._failed,
            )

    # -- bringing in

    def go(self) -> None:
        checked, session = self._checked, self._context.session
        if checked is None:
            return
        choices = self.twins.choices()
        told = self._begin(tr("Bringing it in; other pages wait …"))
        self._context.background.run(
            self,
            lambda: bring_in(session, checked.plan, checked.twins, choices, told),
            self._came_in,
            self._failed,
            must_finish=True,
        )
        self._watch_stop(tr("Nothing of it came in."))

    def _came_in(self, value: Import) -> None:
        self._ready()
        self._forget()
        self._last = value
        self._context.saved()
        self.done.sentence.set_text(
            tr("{amounts} came in. You find them in the search at once.").format(
                amounts=view_model.import_words(value)
            )
        )
        self._go_to(DONE)
        self._context.notify(
            tr("The spreadsheet came in."), lambda: self._take_back(value)
        )

    # -- taking back

    def _read_past(self) -> None:
        session = self._context.session

        def read() -> list[tuple[Import, str, bool]]:
            names = {member.id: member.name for member in session.store.staff()}
            return [
                (value, names.get(value.by, ""), may_take_back(session, value))
                for value in imports(session)
            ]

        def show(found: list[tuple[Import, str, bool]]) -> None:
            if self._step in (FILE, DONE):
                self.past.show_imports(found)

        self._context.background.run(self, read, show, group="past")

    def _ask_back(self, value: Import) -> None:
        Question.ask(
            self,
            title=tr("Take this import back?"),
            text=tr(
                "The cases that came in are erased, and what was added to others is undone. "
                "A case that somebody worked on since stays, and you are told which."
            ),
            detail=view_model.import_words(value),
            yes=tr("Take it back"),
            no=tr("Leave it"),
            then=lambda yes: self._take_back(value) if yes else None,
        )

    def _take_back(self, value: Import) -> None:
        if self._busy:
            return
        session = self._context.session
        told = self._begin(tr("Taking it back; other pages wait …"))
        self._context.background.run(
            self,
            lambda: take_back(session, value, told),
            self._went_back,
            self._failed,
            must_finish=True,
        )
        self._watch_stop(tr("Everything stands as it was."))

    def _went_back(self, back: TakenBack) -> None:
        self._ready()
        self._context.saved()
        if self._step == DONE:
            self._go_to(FILE)
        self._read_past()
        self._say(Tone.DONE, view_model.taken_back_words(back), tr("Taken back"))
