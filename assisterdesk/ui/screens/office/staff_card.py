"""One staff member in full, with the dates of training and certification to write down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from assisterdesk.actions.office import Colleague, record_training
from assisterdesk.actions.staff_leaving import take_away_sign_in
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.office.staff import Staff
from assisterdesk.ui.screens.office import view_model
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.wording import tr

DATE_WIDTH = 220


class StaffCard(Card):
    """`changed`: dates were written down. `sign_in_wanted`: this person shall get a sign-in."""

    changed = Signal()
    sign_in_wanted = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(" ")
        self.setObjectName("office_staff_card")
        self._context = context
        self.colleague: Colleague | None = None
        self.facts = FactList(across=3)
        self.facts.setObjectName("office_staff_facts")
        self.trained, self.certified = DayField(), DayField()
        self.trained.setObjectName("office_record_trained")
        self.certified.setObjectName("office_record_certified")
        self.trained_field = Field(tr("Last privacy training"), self.trained)
        self.certified_field = Field(tr("Certified until"), self.certified)
        self.save_button = Button(tr("Save the dates"), on_click=self._save)
        self.save_button.setObjectName("office_record_save")
        self.sign_in_button = Button(
            tr("Give a sign-in"), icon="key", on_click=self.sign_in_wanted.emit
        )
        self.sign_in_button.setObjectName("office_give_sign_in")
        self.leave_button = Button(tr("Take away the sign-in …"), "quiet", on_click=self._ask_leave)
        self.leave_button.setObjectName("office_take_away")
        below = QHBoxLayout()
        below.setSpacing(Space.NORMAL)
        top = Qt.AlignmentFlag.AlignTop
        for field in (self.trained_field, self.certified_field):
            field.setMaximumWidth(DATE_WIDTH)
            below.addWidget(field, 1, top)
        below.addLayout(column(Label(" ", "label"), self.save_button, None, gap=Space.HAIR))
        below.addStretch(1)
        self.add(self.facts)
        self.body.addSpacing(Space.HAIR)
        self.body.addLayout(below)
        self.work_button = Button(tr("Change of work …"), "quiet", on_click=self._to_work)
        self.work_button.setObjectName("office_change_work")
        self.verbs.addWidget(self.sign_in_button)
        self.verbs.addWidget(self.work_button)
        self.verbs.addWidget(self.leave_button)
        for line, field in (
            (self.trained, self.trained_field),
            (self.certified, self.certified_field),
        ):
            line.textEdited.connect(lambda _, field=field: field.clear_error())
            line.returnPressed.connect(self.save_button.click)

    def show_colleague(self, colleague: Colleague, *, may_change: bool) -> None:
        self.colleague = colleague
        staff = colleague.staff
        self.title.set_text(staff.name)
        self.setAccessibleName(staff.name)
        self.facts.set_facts(view_model.details(colleague))
        self.trained.set_day(staff.trained_on)
        self.certified.set_day(staff.certified_until)
        own = staff.id == self._context.session.who.id
        for line in (self.trained, self.certified):
            line.setReadOnly(not (own or may_change))
        self.save_button.setVisible(own or may_change)
        self.sign_in_button.setVisible(may_change and not colleague.signs_in)
        self.leave_button.setVisible(may_change and colleague.signs_in and not own)
        self.work_button.setVisible(may_change and not own and staff.active)
        self.trained_field.clear_error()
        self.certified_field.clear_error()

    def _to_work(self) -> None:
        """Roles, leave and other work stand beside what they end."""
        if self.colleague is not None:
            self._context.navigate("access", section="work", person=self.colleague.staff.id)

    def _ask_leave(self) -> None:
        if self.colleague is None:
            return
        staff = self.colleague.staff
        Question.ask(
            self,
            title=tr("Take away the sign-in of {name}?").format(name=staff.name),
            text=tr(
                "What they may see ends at once. AssisterDesk locks, and the store gets a new key. "
                "Their cases stay; give them to others on the Access page. Backups in "
                "the office's folder are replaced by a new one; copies of backups kept elsewhere "
                "still open with their old passphrase, so have those destroyed."
            ),
            yes=tr("Take it away and lock"),
            no=tr("Leave it"),
            then=lambda yes: self._leave(staff) if yes else None,
        )

    def _leave(self, staff: Staff) -> None:
        context, session = self._context, self._context.session
        context.background.run(
            self,
            lambda: take_away_sign_in(session, staff.id),
            lambda _: context.lock(),
            must_finish=True,
        )

    def _save(self) -> None:
        if self.colleague is None:
            return
        days = []
        for line, field in (
            (self.trained, self.trained_field),
            (self.certified, self.certified_field),
        ):
            try:
                days.append(line.day())
            except NoDay as error:
                field.set_error(str(error))
                line.setFocus()
                return
        session, who = self._context.session, self.colleague.staff.id
        trained, certified = days
        self._context.background.run(
            self,
            lambda: record_training(session, who, trained, certified),
            self._saved,
            self._not_saved,
        )

    def _saved(self, staff: Staff) -> None:
        self._context.saved()
        self._context.notify(tr("The dates of {name} are saved.").format(name=staff.name))
        self.changed.emit()

    def _not_saved(self, error: AssisterDeskError) -> None:
        self.trained_field.set_error(error.text)
        self.trained.setFocus()
