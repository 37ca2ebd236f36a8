"""The office's own encrypted email: the desk's permission, asked for, answered, withdrawn (M9)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.secure_channel import (
    Overview,
    permission_by_hand,
    record_permission,
    request_permission,
)
from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.egress.cleared import Cleared
from assisterdesk.securemail.channel import SERVICE_TITLE, OwnService, ServiceState
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.wording import tr


class ServiceCard(StepCard):
    """Shows what is known and the one form that fits: ask, or write down the answer."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(
            context, "secure_email_service", tr("Your own encrypted email service"), "shield"
        )
        self._state = ServiceState.NONE
        self._answering = False
        self.lead = Label("", wrap=True)
        self.facts = FactList()
        self.facts.setObjectName("secure_email_service_facts")
        self.ask_form = self._build_ask()
        self.answer_form = self._build_answer()
        self.answer_button = Button(
            tr("Record the desk's answer"), on_click=lambda: self._answer(True)
        )
        self.answer_button.setObjectName("secure_email_service_answer")
        self.withdraw_button = Button(tr("Permission withdrawn"), on_click=self._ask_withdraw)
        self.withdraw_button.setObjectName("secure_email_service_withdraw")
        self.body.setSpacing(Space.SNUG)
        self.add(self.lead, self.facts, self.ask_form, self.answer_form)
        self.body.addLayout(row(self.answer_button, self.withdraw_button, None))
        self.add(self.result)

    def _build_ask(self) -> QWidget:
        facts = self._context.program.catalogues.facts
        vendors = facts["service_vendor"].choices
        self.vendor = Choice([(v, tr(v)) for v in vendors])
        self.vendor.setObjectName("secure_email_vendor")
        self.method = ProseLine(max_length=600)
        self.method.setObjectName("secure_email_method")
        self.contact = LineField()
        self.contact.setObjectName("secure_email_contact")
        self.vendor_field = Field(
            tr("Encrypted email service"),
            self.vendor,
            help=tr("The desks generally accept Microsoft and Zix."),
        )
        self.method_field = Field(
            tr("How it encrypts"),
            self.method,
            help=tr("When a message is encrypted, and how the desk opens it."),
        )
        self.contact_field = Field(
            tr("Who can answer questions"),
            self.contact,
            help=tr("Your IT person or provider: a work phone or email."),
        )
        self.ask_button = BlockedButton(
            tr("Ask the desk for permission"), icon="mail", on_click=self._ask
        )
        self.ask_button.button.setObjectName("secure_email_ask_permission")
        form, grid = _grid()
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.vendor_field, 0, 0, top)
        grid.addWidget(self.contact_field, 0, 1, top)
        grid.addWidget(self.method_field, 1, 0, 1, 2)
        grid.addWidget(self.ask_button, 2, 0, 1, 2)
        self.write_button = Button(
            tr("Write it in your mail program"), "quiet", on_click=self._write
        )
        self.write_button.setObjectName("secure_email_permission_write")
        self.asked_button = Button(tr("I asked another way"), "quiet", on_click=self._asked_by_hand)
        self.asked_button.setObjectName("secure_email_permission_asked")
        otherwise = Flow()
        otherwise.addWidget(self.write_button)
        otherwise.addWidget(self.asked_button)
        grid.addWidget(otherwise, 3, 0, 1, 2)
        for line, field in (
            (self.method, self.method_field), (self.contact, self.contact_field),
        ):  # fmt: skip
            line.returnPressed.connect(self.ask_button.button.click)
            line.textEdited.connect(lambda _, field=field: field.clear_error())
        return form

    def _build_answer(self) -> QWidget:
        self.answer = Choice([])
        self.answer.setObjectName("secure_email_answer")
        self.approver = LineField()
        self.approver.setObjectName("secure_email_approver")
        self.answered_on = DayField(self._context.program.today())
        self.answered_on.setObjectName("secure_email_answered_on")
        self.evidence = LineField()
        self.evidence.setObjectName("secure_email_evidence")
        self.answer_vendor = Choice(
            [(v, tr(v)) for v in self._context.program.catalogues.facts["service_vendor"].choices]
        )
        self.answer_vendor.setObjectName("secure_email_answer_vendor")
        self.vendor_answered = Field(tr("Encrypted email service"), self.answer_vendor)
        self._answer_fields = {
            "Who approved it": Field(
                tr("Who at the desk answered"), self.approver, help=tr("A name or a function.")
            ),
            "Date": Field(tr("Date of the answer"), self.answered_on),
            "Evidence": Field(
                tr("Where the answer is kept"),
                self.evidence,
                optional=True,
                help=tr("Such as: reply of 21 November in the mailbox."),
            ),
        }
        self.save_button = Button(tr("Save the answer"), "primary", on_click=self._save)
        self.save_button.setObjectName("secure_email_answer_save")
        cancel = Button(tr("Cancel"), "quiet", on_click=lambda: self._answer(False))
        cancel.setObjectName("secure_email_answer_cancel")
        form, grid = _grid()
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Field(tr("The desk's answer"), self.answer), 0, 0, top)
        grid.addWidget(self.vendor_answered, 0, 1, top)
        grid.addWidget(self._answer_fields["Who approved it"], 1, 0, top)
        grid.addWidget(self._answer_fields["Date"], 1, 1, top)
        grid.addWidget(self._answer_fields["Evidence"], 2, 0, 1, 2)
        grid.addLayout(row(self.save_button, cancel, None), 3, 0, 1, 2)
        for line in (self.approver, self.answered_on, self.evidence):
            line.returnPressed.connect(self.save_button.click)
        for field in self._answer_fields.values():
            if isinstance(field.entry, LineField):
                field.entry.textEdited.connect(lambda _, field=field: field.clear_error())
        return form

    # -- showing

    def show_overview(self, overview: Overview) -> None:
        service = overview.service
        if service.state is not self._state:
            self._answering = False
        self._state = service.state
        title = tr(SERVICE_TITLE[service.state])
        self.state.show_state(title, view_model.service_tone(self._state))
        self.facts.set_facts(view_model.service_facts(service))
        self.lead.set_text(_lead(overview))
        self.lead.setVisible(bool(_lead(overview)))
        if service.vendor:
            self.vendor.choose(service.vendor)
            self.answer_vendor.choose(service.vendor)
        if service.method and not self.method.text():
            self.method.setText(service.method)
        if overview.account is None:
            self.ask_button.block(tr("Set up the mail account first."))
        else:
            self.ask_button.unblock()
        self.answer.set_options(
            [(state.value, words) for state, words in view_model.answers(self._state)]
        )
        self.vendor_answered.setVisible(not service.vendor)
        self._show_forms()

    def _show_forms(self) -> None:
        can_answer = bool(view_model.answers(self._state))
        self.answer_form.setVisible(self._answering)
        self.ask_form.setVisible(view_model.may_ask(self._state) and not self._answering)
        self.answer_button.setVisible(can_answer and not self._answering)
        self.withdraw_button.setVisible(self._state is ServiceState.APPROVED)

    def _answer(self, shown: bool) -> None:
        self._answering = shown
        self._show_forms()
        (self.answer if shown else self.answer_button).setFocus()

    # -- doing

    def _letter(self) -> tuple[str, str, str] | None:
        """Service, how it encrypts and whom to ask; None when something is missing."""
        vendor, method, contact = (
            self.vendor.chosen_id(), self.method.text(), self.contact.text(),
        )  # fmt: skip
        empty = [
            field
            for field, text in ((self.contact_field, contact), (self.method_field, method))
            if not text.strip()
        ]
        for field in empty:
            field.set_error(tr("The desk asks for this. Fill it in."))
        if empty:
            empty[0].setFocus()
            return None
        return vendor, method, contact

    def _ask(self) -> None:
        session, letter = self._context.session, self._letter()
        if letter is not None:
            self.run(
                self.ask_button.button,
                tr("Asking …"),
                lambda: request_permission(session, *letter),
                self._asked,
                lane="free",
            )

    # -- and without a mailbox

    def _write(self) -> None:
        session, letter = self._context.session, self._letter()
        if letter is not None:
            self.run(
                self.write_button,
                tr("Opening …"),
                lambda: permission_by_hand(session, *letter),
                self._compose,
            )

    def _compose(self, cleared: Cleared) -> None:
        try:
            self._context.exits.links.compose(cleared)
        except AssisterDeskError as error:
            self.say_error(error)
            return
        self.say(
            Tone.CALM,
            tr("Send it there, then come back and press “I asked another way”."),
            tr("Your mail program opened"),
        )

    def _asked_by_hand(self) -> None:
        session = self._context.session
        vendor, method = self.vendor.chosen_id(), self.method.text()
        self.run(
            self.asked_button,
            tr("Saving …"),
            lambda: record_permission(
                session, ServiceState.PERMISSION_REQUESTED, vendor=vendor, method=method
            ),
            self._recorded,
        )

    def _asked(self, _: OwnService) -> None:
        self._context.saved()
        self.say(
            Tone.DONE,
            tr("The desk was asked. Until it says yes, use its secure site."),
        )
        self.changed.emit()

    def _save(self) -> None:
        session = self._context.session
        try:
            on = self.answered_on.day()
        except NoDay as error:
            self._answer_fields["Date"].set_error(str(error))
            self.answered_on.setFocus()
            return
        state = ServiceState(self.answer.chosen_id())
        approver, evidence = self.approver.text(), self.evidence.text()
        vendor = self.answer_vendor.chosen_id() if self.vendor_answered.isVisibleTo(self) else ""
        self.run(
            self.save_button,
            tr("Saving …"),
            lambda: record_permission(
                session, state, approver=approver, on=on, evidence=evidence, vendor=vendor
            ),
            self._recorded,
            self._not_recorded,
        )

    def _not_recorded(self, error: AssisterDeskError) -> None:
        named = error.missing if isinstance(error, Incomplete) else ()
        shown = [self._answer_fields[n] for n in named if n in self._answer_fields]
        for field in shown:
            field.set_error(tr("Fill this in: an approval counts only with it."))
        if shown:
            shown[0].setFocus()
        else:
            self.say_error(error)

    def _recorded(self, service: OwnService) -> None:
        self._answering = False
        self._context.saved()
        said = tr(SERVICE_TITLE[service.state])
        self._context.notify(tr("Recorded: {state}.").format(state=said))
        self.changed.emit()

    def _ask_withdraw(self) -> None:
        Question.ask(
            self,
            title=tr("Was the permission withdrawn?"),
            text=tr(
                "From then on nothing with personal data goes by your own email, until the desk "
                "approves it again."
            ),
            yes=tr("Yes, withdrawn"),
            no=tr("Keep it"),
            then=lambda yes: self._withdraw() if yes else None,
        )

    def _withdraw(self) -> None:
        session = self._context.session
        self.run(
            self.withdraw_button,
            tr("Saving …"),
            lambda: record_permission(session, ServiceState.WITHDRAWN),
            self._recorded,
        )


def _grid() -> tuple[QWidget, QGridLayout]:
    form = QWidget()
    grid = QGridLayout(form)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.NORMAL)
    grid.setVerticalSpacing(Space.SNUG)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return form, grid


def _lead(overview: Overview) -> str:
    desk = overview.desk.short_name
    match overview.service.state:
        case ServiceState.NONE:
            return tr(
                "Your office may use its own encrypted email once {desk} agrees. Without it, use "
                "the desk's secure site."
            ).format(desk=desk)
        case ServiceState.PERMISSION_REQUESTED:
            return tr("{desk} was asked. Record its answer when it comes.").format(desk=desk)
        case ServiceState.MORE_INFORMATION:
            return tr("{desk} wants to know more. Send what it asks for, and ask again.").format(
                desk=desk
            )
        case ServiceState.APPROVED:
            return ""
        case ServiceState.DECLINED:
            return tr(
                "{desk} said no. Use its secure site, or ask again with another service."
            ).format(desk=desk)
    return tr("The permission was withdrawn. Use the desk's secure site, or ask again.")
