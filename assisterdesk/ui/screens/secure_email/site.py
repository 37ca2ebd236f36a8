"""The desk's secure site: asked for in one click, then step by step until it is in use."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from assisterdesk.actions.replies import MailCheck, check_mail
from assisterdesk.actions.secure_channel import (
    Overview,
    account_is_ready,
    confirm_site,
    invitation_link,
    record_channel,
    record_site,
    request_by_hand,
    request_secure_email,
)
from assisterdesk.basics.errors import AssisterDeskError, OutcomeUnknown
from assisterdesk.egress.cleared import Cleared
from assisterdesk.securemail.channel import (
    CHANNEL_TITLE,
    REQUEST_SUBJECT,
    Channel,
    ChannelState,
)
from assisterdesk.ui import wording
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.widgets.step_list import StepList
from assisterdesk.ui.wording import tr, tr_n


class SiteCard(StepCard):
    """One next step at a time; what was done elsewhere is recorded by hand."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context, "secure_email_site", tr("The desk's secure site"), "lock")
        self._host = ""
        self.steps = StepList(view_model.site_steps(), across=True)
        self.steps.setObjectName("secure_email_site_steps")
        self.text = Label("", wrap=True)
        self.text.setObjectName("secure_email_site_text")
        self.facts = FactList()
        self.facts.setObjectName("secure_email_site_facts")
        self.request_button = BlockedButton(
            tr("Request secure email"), icon="mail", on_click=self._request
        )
        self.request_button.button.setObjectName("secure_email_request")
        self.check_button = self._button(
            tr("Check for the invitation"), "primary", "check", self._check
        )
        self.open_button = self._button(tr("Open the site"), "", "open", self._open)
        self.ready_button = self._button(tr("I set up my account"), "", "ready", self._ready)
        self.used_button = self._button(
            tr("I have sent through it"), "", "used", lambda: self._record(ChannelState.IN_USE)
        )
        self.write_button = self._button(
            tr("Write it in your mail program"), "", "write_request", self._write
        )
        self.sent_elsewhere = self._button(
            tr("I asked another way"),
            "",
            "sent_elsewhere",
            lambda: self._record(ChannelState.REQUESTED),
        )
        self.came_elsewhere = self._button(
            tr("It arrived elsewhere"),
            "quiet",
            "came_elsewhere",
            lambda: self._record(ChannelState.INVITED),
        )
        self.confirm_button = self._button(
            tr("Confirm the site's name"), "primary", "confirm_site", self._confirm
        )
        self.link = LineField(placeholder="https://")
        self.link.setObjectName("secure_email_site_link")
        self.link_field = Field(
            tr("Address of the desk's secure site"),
            self.link,
            help=tr("Copy it from the desk's message, or from your browser once you are there."),
        )
        self.link_button = self._button(tr("Keep the address"), "", "site_link_keep", self._keep)
        self.link.returnPressed.connect(self.link_button.click)
        self.again_button = self._button(tr("Ask again"), "quiet", "again", self._request)
        self.body.setSpacing(Space.SNUG)
        self.add(self.steps, self.text, self.facts, self.link_field)
        self.body.addWidget(self.request_button)
        buttons = Flow()
        for button in (
            self.link_button,
            self.confirm_button,
            self.check_button,
            self.open_button,
            self.ready_button,
            self.used_button,
            self.write_button,
            self.sent_elsewhere,
            self.came_elsewhere,
            self.again_button,
        ):
            buttons.addWidget(button)
        self.body.addWidget(buttons)
        self.add(self.result)

    def _button(self, text: str, role: str, name: str, on_click: Callable[[], object]) -> Button:
        button = Button(text, role, on_click=on_click)
        button.setObjectName(f"secure_email_{name}")
        button.hide()
        return button

    def show_overview(self, overview: Overview) -> None:
        channel = overview.channel
        state, self._host = channel.state, channel.link_host
        self.state.show_state(tr(CHANNEL_TITLE[state]), _TONES[state])
        self.steps.go_to(view_model.site_step(state))
        self.text.set_text(view_model.site_text(overview))
        self.facts.set_facts(_facts(overview))
        none, link = state is ChannelState.NONE, bool(channel.link)
        confirmed = link and channel.confirmed_host == channel.link_host
        arrived = state not in (ChannelState.NONE, ChannelState.REQUESTED)
        shown: dict[QWidget, bool] = {
            self.request_button: none,
            self.write_button: none,
            self.sent_elsewhere: none,
            self.check_button: state is ChannelState.REQUESTED,
            self.came_elsewhere: state is ChannelState.REQUESTED,
            self.open_button: link and not none,
            self.ready_button: state is ChannelState.INVITED,
            self.used_button: state is ChannelState.ACCOUNT_READY,
            self.again_button: not none,
            self.confirm_button: link and not none and not confirmed,
            self.link_field: arrived and not link,
            self.link_button: arrived and not link,
        }
        for widget, here in shown.items():
            widget.setVisible(here)
        # one step is the next one: first the name, then the door
        dress(self.open_button, role="primary" if confirmed else "")
        if overview.account is None:
            self.request_button.block(
                tr("Set up the mail account first, or send this message from your mail program.")
            )
        else:
            self.request_button.unblock()
        can_mail = overview.account is not None
        self.check_button.setEnabled(can_mail)
        self.again_button.setEnabled(can_mail)

    # -- doing

    def _request(self) -> None:
        session = self._context.session
        again = self.again_button.isVisibleTo(self)
        self.run(
            self.again_button if again else self.request_button.button,
            tr("Asking …"),
            lambda: request_secure_email(session),
            self._requested,
            self._not_requested,
            lane="free",
        )

    def _write(self) -> None:
        session = self._context.session
        self.run(
            self.write_button, tr("Opening …"), lambda: request_by_hand(session), self._compose
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

    def _requested(self, _: Channel) -> None:
        self._context.saved()
        self.say(Tone.DONE, tr("The request is on its way. Check here for the invitation."))
        self.changed.emit()

    def _not_requested(self, error: AssisterDeskError) -> None:
        if isinstance(error, OutcomeUnknown):
            self.say(Tone.ATTENTION, error.text, tr("Perhaps sent"))
        else:
            self.say_error(error)

    def _check(self) -> None:
        session = self._context.session
        self.run(
            self.check_button,
            tr("Looking into the mailbox …"),
            lambda: check_mail(session),
            self._checked,
            lane="free",
        )

    def _checked(self, found: MailCheck) -> None:
        if found.invited:
            self.say(Tone.DONE, tr("The invitation is here. Check the site's name, then open it."))
        else:
            self.say(
                Tone.CALM,
                tr("No invitation yet. Look again later, also in the junk folder of your mail."),
                tr("Nothing new"),
            )
        if found.filed:
            self._context.notify(
                tr_n(
                    "{n} reply was filed on its case.",
                    "{n} replies were filed on their cases.",
                    len(found.filed),
                )
            )
        self.changed.emit()

    def _open(self) -> None:
        session = self._context.session
        self.run(
            self.open_button, tr("Opening …"), lambda: invitation_link(session), self._ask_and_open
        )

    def _ask_and_open(self, cleared: Cleared) -> None:
        try:
            # whoever agrees to open it has looked at its true name
            self._context.exits.links.open(
                self, cleared, then=self._confirmed, failed=self.say_error
            )
        except AssisterDeskError as error:
            self.say_error(error)

    def _confirm(self) -> None:
        host = self._host
        Question.ask(
            self,
            title=tr("Is this the desk's secure site?"),
            text=tr(
                "Compare the name with the one in the desk's message, letter by letter. Personal "
                "data will go there."
            ),
            detail=host,
            yes=tr("Yes, this is it"),
            no=tr("No"),
            then=self._confirmed,
        )

    def _confirmed(self, yes: bool) -> None:
        if yes:
            session = self._context.session
            self.run(
                self.confirm_button, tr("Saving …"), lambda: confirm_site(session), self._kept
            )

    def _keep(self) -> None:
        session, link = self._context.session, self.link.text()
        self.link_field.clear_error()
        self.run(
            self.link_button,
            tr("Saving …"),
            lambda: record_site(session, link),
            self._kept,
            lambda error: self.link_field.set_error(error.text),
        )

    def _kept(self, _: Channel) -> None:
        self._context.saved()
        self.link.setText("")
        self.changed.emit()

    def _ready(self) -> None:
        session = self._context.session
        self.run(
            self.ready_button, tr("Saving …"), lambda: account_is_ready(session), self._recorded
        )

    def _record(self, state: ChannelState) -> None:
        session = self._context.session
        button = {
            ChannelState.REQUESTED: self.sent_elsewhere,
            ChannelState.INVITED: self.came_elsewhere,
        }.get(state, self.used_button)
        self.run(button, tr("Saving …"), lambda: record_channel(session, state), self._recorded)

    def _recorded(self, channel: Channel) -> None:
        self._context.saved()
        said = tr(CHANNEL_TITLE[channel.state])
        self._context.notify(tr("Recorded: {state}.").format(state=said))
        self.changed.emit()


_TONES = {
    ChannelState.NONE: None,
    ChannelState.REQUESTED: Tone.CALM,
    ChannelState.INVITED: Tone.ATTENTION,
    ChannelState.ACCOUNT_READY: Tone.DONE,
    ChannelState.IN_USE: Tone.DONE,
}


def _facts(overview: Overview) -> tuple[tuple[str, str], ...]:
    channel = overview.channel
    if channel.state is ChannelState.NONE:
        return ((tr("To"), overview.desk.email), (tr("Subject"), REQUEST_SUBJECT))
    asked, came = channel.requested_at, channel.invited_at
    return (
        (tr("Asked"), wording.moment(asked) if asked else ""),
        (tr("Invited"), wording.moment(came) if came else ""),
        (
            tr("Site"),
            tr("{host} (name confirmed)").format(host=channel.link_host)
            if channel.link_host and channel.confirmed_host == channel.link_host
            else channel.link_host,
        ),
    )
