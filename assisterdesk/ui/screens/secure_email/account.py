"""The person's mailbox: a form to set it up, then one quiet summary."""

from PySide6.QtWidgets import QWidget

from assisterdesk.actions.mailbox import save_account, sign_in_and_save, try_account
from assisterdesk.actions.program import Session
from assisterdesk.actions.secure_channel import Overview
from assisterdesk.basics.errors import AssisterDeskError, Cancelled, Incomplete, Refused
from assisterdesk.egress.mail import MailAccount
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.account_fields import AccountFields
from assisterdesk.ui.screens.secure_email.microsoft import BrowserSignIn
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.wording import tr


class AccountCard(StepCard):
    """Save, then sign in with it at once: a wrong password shows here, not at the first send."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "secure_email_account", tr("Mail account"), "mail")
        self._account: MailAccount | None = None
        self._editing = False
        self._signing_in: BrowserSignIn | None = None
        self.facts = FactList()
        self.facts.setObjectName("secure_email_account_facts")
        self.change_button = Button(tr("Change"), on_click=self.edit)
        self.change_button.setObjectName("secure_email_account_change")
        self.try_button = Button(tr("Try it"), on_click=self._try)
        self.try_button.setObjectName("secure_email_account_try")
        self.again_button = Button(tr("Sign in again"), on_click=self._again)
        self.again_button.setObjectName("secure_email_account_again")
        verbs = row(self.change_button, self.try_button, self.again_button, None)
        self._summary = QWidget()
        self._summary.setLayout(column(self.facts, verbs, gap=Space.SNUG))
        self.form = AccountFields(context)
        self.save_button = Button("", "primary", on_click=self._save)
        self.save_button.setObjectName("secure_email_account_save")
        self.stop_button = Button(tr("Stop signing in"), on_click=self._stop)
        self.stop_button.setObjectName("secure_email_account_stop")
        self.stop_button.hide()
        self.cancel_button = Button(tr("Cancel"), "quiet", on_click=self._cancel)
        self.cancel_button.setObjectName("secure_email_account_cancel")
        self.form.entered.connect(self.save_button.click)
        self.form.kind_changed.connect(self._name_save)
        self.form.failed.connect(self.say_error)
        self._name_save()
        buttons = row(self.save_button, self.stop_button, self.cancel_button, None)
        self._form = QWidget()
        self._form.setLayout(column(self.form, buttons, gap=Space.SNUG))
        for part in (self._summary, self._form):
            lay = part.layout()
            if lay is not None:
                lay.setContentsMargins(0, 0, 0, 0)
        context.before_lock(self, self._stop)
        self.body.setSpacing(Space.SNUG)
        self.add(self._summary, self._form, self.result)

    # -- showing

    def _name_save(self) -> None:
        microsoft = self.form.is_microsoft()
        self.save_button.setText(tr("Sign in and test") if microsoft else tr("Save and test"))

    def show_overview(self, overview: Overview) -> None:
        self._account = overview.account
        practice = self._context.program.practice
        if self._account is None:
            self.state.show_state(tr("Not set up"), Tone.ATTENTION)
        else:
            self.state.show_state(tr("Account set up"), Tone.DONE)
            self.facts.set_facts(view_model.account_facts(self._account))
            self.again_button.setVisible(self._account.by_browser)
        if not self._editing:
            if self._account is None and practice is not None and not self.form.address.text():
                self.form.fill(view_model.form_of(practice.account))
                self.form.password.setText(practice.password)
            self._show_form(self._account is None)

    def _show_form(self, shown: bool) -> None:
        self._form.setVisible(shown)
        self._summary.setVisible(not shown)
        self.cancel_button.setVisible(self._account is not None)
        self.form.password_field.set_help(
            tr("Leave it empty to keep the stored one.")
            if self._account is not None
            else tr("It is sealed under your own key; no colleague can open it.")
        )

    # -- doing

    def edit(self) -> None:
        self._editing = True
        self.form.fill(view_model.form_of(self._account))
        self.form.password.setText("")
        self._show_form(True)
        self.form.kind.setFocus()

    def _again(self) -> None:
        """The account as it is, with a new sign-in."""
        self.edit()
        self._save()

    def _cancel(self) -> None:
        self._editing = False
        self.form.password.setText("")
        self.result.hide()
        self._show_form(self._account is None)
        self.change_button.setFocus()

    def _save(self) -> None:
        session, account = self._context.session, self.form.values().account()
        password = self.form.password.text()
        self.form.clear_errors()
        if account.by_browser:
            self._sign_in(account)
            return
        self.run(
            self.save_button,
            tr("Saving …"),
            lambda: save_account(session, account, password),
            self._saved,
            self._not_saved,
        )

    def _sign_in(self, account: MailAccount) -> None:
        """In the browser, for as long as the person needs there."""
        session, signing_in = self._context.session, BrowserSignIn(self._context, self.say_error)
        self._signing_in = signing_in
        self.stop_button.show()
        self.cancel_button.hide()
        self.run(
            self.save_button,
            tr("Waiting for your browser …"),
            lambda: _stopped_or_done(session, account, signing_in),
            self._signed_in,
            self._not_saved,
            lane="free",
        )

    def _signed_in(self, through: bool) -> None:
        self._sign_in_over()
        if through:
            self._saved(None)

    def _sign_in_over(self) -> None:
        self._signing_in = None
        self.stop_button.hide()
        self.cancel_button.setVisible(self._account is not None)

    def _stop(self) -> None:
        if self._signing_in is not None:
            self._signing_in.stop()

    def _saved(self, _: None) -> None:
        self._context.saved()
        session = self._context.session
        self.run(
            self.save_button,
            tr("Signing in to the mailbox …"),
            lambda: try_account(session),
            self._works,
            self._does_not_work,
            lane="free",
        )

    def _not_saved(self, error: AssisterDeskError) -> None:
        self._sign_in_over()
        named = error.missing if isinstance(error, Incomplete) else ()
        shown = [self.form.fields[label] for label in named if label in self.form.fields]
        if not shown:
            self.say_error(error)
            return
        for field in shown:
            # one field: its own sentence; several: each says what is missing
            field.set_error(error.text if len(shown) == 1 else tr("Fill this in."))
        shown[0].setFocus()

    def _try(self) -> None:
        session = self._context.session
        self.run(
            self.try_button,
            tr("Signing in …"),
            lambda: try_account(session),
            self._works,
            self._does_not_work,
            lane="free",
        )

    def _works(self, _: None) -> None:
        self._editing = False
        self.form.password.setText("")
        self.say(Tone.DONE, tr("The mail server let this account in."), tr("It works"))
        self.changed.emit()

    def _does_not_work(self, error: AssisterDeskError) -> None:
        """The account is kept, so that it need not be typed again; the form stays to be mended."""
        self._editing = True
        self.changed.emit()
        if not self._form.isVisibleTo(self):
            self.edit()
        if isinstance(error, Refused):
            self.say(Tone.REFUSED, error.text, tr("The mail server said no"))
            typed = not self.form.is_microsoft()
            (self.form.password if typed else self.save_button).setFocus()
        else:
            self.say(Tone.ATTENTION, error.text, tr("Saved, not tested"))


def _stopped_or_done(session: Session, account: MailAccount, signing_in: BrowserSignIn) -> bool:
    """False when the person stopped it, which is nothing to be told about."""
    try:
        sign_in_and_save(session, account, signing_in.browse, signing_in.is_stopped)
    except Cancelled:
        return False
    return True
