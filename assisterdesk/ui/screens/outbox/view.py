"""The outbox page: the list above, what can be done with the chosen one below."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from assisterdesk.actions.exits_paper import on_paper, submission_sheet
from assisterdesk.actions.outbox import outbox
from assisterdesk.actions.replies import MailCheck, check_mail
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.submissions.submission import FiledMessage, State, Submission
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.relay import Relay
from assisterdesk.ui.screens.outbox.chosen import ChosenSubmissions
from assisterdesk.ui.screens.outbox.details import Details, nothing_chosen
from assisterdesk.ui.screens.outbox.found_draft import FoundDraft
from assisterdesk.ui.screens.outbox.narrowing import Narrowing
from assisterdesk.ui.screens.outbox.reply_form import ReplyForm
from assisterdesk.ui.screens.outbox.tray import Tray
from assisterdesk.ui.screens.outbox.view_model import (
    Deed,
    due_words,
    icon_of,
    mail_words,
    needs_you,
    said_after,
    short_state,
    state_words,
    tone_of,
    when_words,
)
from assisterdesk.ui.screens.outbox.work import LANES, do
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import print_out
from assisterdesk.ui.widgets.arrange import Page, column, holder
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.list_button import ListButton
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

#: narrower than this, in pixels, the list leaves out what the details below say as well
ALL_COLUMNS_FROM = 860
#: lower than this, in pixels, there is no room for every row of the details
ALL_ROWS_FROM = 620
_DESK, _WHEN = 2, 4


class Outbox(Page):
    """References, types and states; nobody is named here."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Outbox"), tr("What you sent, and what still waits."), scrolls=False)
        self.setObjectName("screen_outbox")
        self._context = context
        self._busy: set[str] = set()
        self._all: tuple[Submission, ...] = ()
        self._wanted = ""
        self._check = Button(tr("Check for replies"), icon="inbox", on_click=self._check_mail)
        self._check.setObjectName("outbox_check")
        self.verbs.addWidget(self._check)
        self._said = Banner(Tone.CALM, "", closable=True)
        self._said.setObjectName("outbox_said")
        self._said.closed.connect(self._share_room)
        self._said.hide()
        now = context.program.now
        self._model: RowsModel[Submission] = RowsModel(
            (
                Column(tr("Reference"), lambda s: s.reference, width=96, sort=True),
                Column(tr("What"), lambda s: tr(s.title), stretch=True, sort=True),
                Column(tr("Desk"), self._desk, width=96, sort=True),
                Column(
                    tr("State"), short_state, width=190, icon=_icon, spoken=state_words, sort=True
                ),
                Column(
                    tr("When"),
                    lambda s: when_words(s, now().astimezone().date()),
                    width=110,
                    sort=lambda s: s.sent_at or s.changed_at,
                ),
                Column(
                    tr("Reply due"),
                    lambda s: due_words(s, now()),
                    width=160,
                    sort=lambda s: s.reply_due if due_words(s, now()) else None,
                ),
            ),
            lambda s: s.id,
            self,
        )
        self.table = TableList(many=True)
        self.table.setObjectName("outbox_list")
        name(self.table, tr("Your submissions"), tr("Shift or Ctrl choose several."))
        self.table.setModel(self._model)
        keep(context, self.table, "outbox")
        self.verbs.insertWidget(0, ListButton(self.table, "outbox_columns"))
        self.table.current_changed.connect(self._show_current)
        self.table.chosen.connect(lambda _id: self._open_case())
        self.details = Details()
        self.details.asked.connect(lambda deed: self._do(Deed(deed)))
        self.details.open_case.connect(self._open_case)
        self.details.print_asked.connect(self._print)
        self.chosen = ChosenSubmissions(context, self.table, self._model)
        self.chosen.told.connect(self._told)
        self.chosen.ended.connect(self.reload)
        self.chosen.left.connect(self._could_not)
        self.table.many_changed.connect(lambda _ids: self._show_current(self.table.current_id()))
        self._below = QStackedWidget()
        self._below.addWidget(nothing_chosen())
        self._below.addWidget(self.details)
        self.narrowing = Narrowing(context, self.table)
        self.narrowing.changed.connect(self._fill)
        self.narrowing.views.naming_open.connect(lambda _open: self._share_room())
        self._none_fits = EmptyState(
            "search",
            tr("Nothing fits"),
            tr("None of your submissions stands like this."),
            button=tr("Show all"),
            on_click=self.narrowing.show_all,
        )
        self._none_fits.setObjectName("outbox_none_fits")
        self._none_fits.hide()
        self.reply = ReplyForm(context)
        self.reply.filed.connect(self._reply_filed)
        self.reply.closed.connect(self._close_reply)
        self.reply.hide()
        self.tray = Tray(context)
        self.tray.filed.connect(self._reply_filed)
        self.tray.came.connect(self._share_room)
        self.draft = FoundDraft(context)
        self.draft.came.connect(self._share_room)
        full = column(gap=Space.SNUG)
        full.addWidget(self.narrowing)
        full.addWidget(self.table, 3)
        full.addWidget(self._none_fits, 3)
        full.addWidget(self.chosen.progress)
        full.addWidget(self._below, 0)
        # in the place of the details of one; the list grows at its foot, so no row moves away
        full.addWidget(self.chosen.bar, 0)
        # beside the stack and not in it: a stack is as tall as its tallest page
        full.addWidget(self.reply, 0)
        self._empty = EmptyState(
            "outbox",
            tr("Nothing sent yet"),
            tr(
                "What you submit to the desk is listed here until it is answered. "
                "If sending is cut off, it waits here and nothing is lost."
            ),
            button=tr("Submit a case"),
            on_click=lambda: context.navigate("submit"),
        )
        self._stack = QStackedWidget()
        self._full = holder(full)
        self._stack.addWidget(self._full)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._said)
        self.body.addWidget(self.draft)
        self.body.addWidget(self.tray)
        self.body.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)
        context.add_verb(
            self, Verb("outbox_check", tr("Check for replies"), self._check_mail, icon="inbox")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < ALL_COLUMNS_FROM
        for column_at in (_DESK, _WHEN):
            self.table.setColumnHidden(column_at, narrow)
        self._share_room()

    def _share_room(self) -> None:
        """What waits above the list steps aside for a reply that is being filed; in a low window
        the details say less while something stands there."""
        filing = not self.reply.isHidden()
        above = [card for card in (self.draft, self.tray) if card.waits()]
        for card in (self.draft, self.tray):
            card.setVisible(card in above and not filing)
        naming = not self.narrowing.views.naming.isHidden()
        low = self.height() < ALL_ROWS_FROM
        crowded = low and (bool(above) or not self._said.isHidden())
        self.details.be_brief(crowded)
        self._below.setVisible(not (filing or self._is_many() or (low and naming)))
        self.narrowing.setVisible(naming or not crowded or bool(self.narrowing.now.groups))

    def _is_many(self) -> bool:
        return len(self.table.chosen_ids()) > 1

    def open_with(self, **params: str) -> None:
        self._wanted = params.get("submission", "")

    def shown(self) -> None:
        self.reload()

    # -- the list

    def reload(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: outbox(session), self._show, group="list"
        )
        self.tray.reload()
        self.draft.reload()

    def _show(self, submissions: Sequence[Submission]) -> None:
        wanted, self._wanted = self._wanted, ""
        self._all = tuple(submissions)
        now = self._context.program.now()
        if any(s.id == wanted and not self.narrowing.fits(s, now) for s in submissions):
            self.narrowing.show_all()
        self._stack.setCurrentWidget(self._full if submissions else self._empty)
        self._context.set_count("outbox", needs_you(self._all))
        self._fill(wanted)

    def _fill(self, wanted: str = "") -> None:
        """The list as it is narrowed; what was chosen stays so."""
        chosen, current = self.table.chosen_ids(), wanted or self.table.current_id()
        now = self._context.program.now()
        rows = [s for s in self._all if self.narrowing.fits(s, now)]
        self._model.set_rows(rows)
        self.narrowing.say_number(len(rows), len(self._all))
        self.table.setVisible(bool(rows))
        self._none_fits.setVisible(bool(self._all) and not rows)
        self._choose(current)
        if len(chosen) > 1 and not wanted:
            self.table.choose_ids(chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.chosen.stop()

    def _choose(self, id: str) -> None:
        for at, submission in enumerate(self._model.rows()):
            if submission.id == id:
                self.table.setCurrentIndex(self._model.index(at, 0))
                self._show_current(id)
                return
        self.table.choose_first()
        self._show_current(self.table.current_id())

    def _show_current(self, id: str) -> None:
        if not self.reply.isHidden():
            if self.reply.is_for(id):
                # a list that was read anew takes nobody's half-pasted reply away
                return
            self._put_reply_away()
        submission = self._model.row(id)
        if submission is None:
            self._below.setCurrentIndex(0)
            return
        self._share_room()
        if self._is_many():
            return
        desk = self._context.program.catalogues.desks[submission.desk]
        self.details.show_submission(submission, desk, self._context.program.now())
        self.details.set_busy(id in self._busy)
        self._below.setCurrentWidget(self.details)

    def _replace(self, submission: Submission) -> None:
        """One row changed; the others stay where they are."""
        self._all = tuple(submission if s.id == submission.id else s for s in self._all)
        self._context.set_count("outbox", needs_you(self._all))
        self._fill()

    def _desk(self, submission: Submission) -> str:
        return self._context.program.catalogues.desks[submission.desk].short_name

    def _open_case(self) -> None:
        submission = self._model.row(self.table.current_id())
        if submission is not None:
            self._context.navigate("case", case=submission.case)

    def _print(self, button: QWidget) -> None:
        """The submission as it was reviewed, past the gate."""
        submission = self._model.row(self.table.current_id())
        if submission is None:
            return
        id, case = submission.id, submission.case
        print_out(
            self._context,
            button,
            lambda session: on_paper(
                submission_sheet(session, session.access("status_inquiry", case), id)
            ),
        )

    # -- deeds

    def _do(self, deed: Deed) -> None:
        id = SubmissionId(self.details.shows())
        if not id or id in self._busy:
            return
        if deed is Deed.HAND_OVER:
            waiting = self._model.row(id)
            route = waiting.route if waiting is not None else ""
            self._context.navigate("submit", hand_over=id, route=route)
            return
        submission = self._model.row(id)
        if deed is Deed.REPLY_CAME and submission is not None:
            self.reply.show()
            self._share_room()
            self.reply.begin(submission)
            return
        self._busy.add(id)
        self.details.set_busy(True)
        session, relay = self._context.session, Relay()
        relay.told.connect(self._told)
        self._context.background.run(
            self,
            lambda: do(session, deed, id, relay.told.emit),
            lambda after: self._done(deed, after),
            lambda error: self._not_done(id, error),
            lane=LANES[deed],
        )

    def _told(self, submission: Submission) -> None:
        self._replace(submission)

    def _done(self, deed: Deed, submission: Submission) -> None:
        self._busy.discard(submission.id)
        self._say_no_more()
        self._replace(submission)
        self._context.saved()
        self._context.notify(said_after(deed, submission))
        if submission.state is State.SENT:
            self.reload()

    def _put_reply_away(self) -> None:
        self.reply.hide()
        self._share_room()

    def _close_reply(self) -> None:
        self._put_reply_away()
        self._show_current(self.table.current_id())

    def _reply_filed(self, message: FiledMessage) -> None:
        self._put_reply_away()
        self._context.saved()
        self._context.notify(tr("The reply is filed on the case."))
        if message.submission is not None:
            self._wanted = message.submission
        self.reload()

    def _not_done(self, id: str, error: AssisterDeskError) -> None:
        self._busy.discard(id)
        self.details.set_busy(False)
        self._tell(Tone.ATTENTION, tr("That did not work"), error.text)
        self.reload()

    # -- replies

    def _check_mail(self) -> None:
        if not self._check.isEnabled():
            return
        self._check.setEnabled(False)
        self._check.setText(tr("Looking …"))
        session = self._context.session
        self._context.background.run(
            self, lambda: check_mail(session), self._checked, self._not_checked, lane="free"
        )

    def _ready_to_check(self) -> None:
        self._check.setEnabled(True)
        self._check.setText(tr("Check for replies"))

    def _checked(self, found: MailCheck) -> None:
        self._ready_to_check()
        session = self._context.session
        desk = self._context.program.catalogues.desks[session.who.desk].short_name
        tone = Tone.DONE if found.filed or found.invited else Tone.CALM
        self._tell(tone, "", mail_words(found, desk))
        self.reload()

    def _not_checked(self, error: AssisterDeskError) -> None:
        self._ready_to_check()
        self._tell(Tone.ATTENTION, tr("Your mailbox could not be read"), error.text)

    def _could_not(self, word: str, text: str) -> None:
        if text:
            self._tell(Tone.ATTENTION, word, text)
        else:
            self._say_no_more()

    def _say_no_more(self) -> None:
        self._said.hide()
        self._share_room()

    def _tell(self, tone: Tone, word: str, text: str) -> None:
        self._said.say(tone, text, word=word)
        self._said.show()
        self._share_room()


def _icon(submission: Submission) -> object:
    tone = tone_of(submission)
    return icons.icon(icon_of(submission), tone.value if tone else "text_muted")


def build(context: ScreenContext) -> QWidget:
    return Outbox(context)
