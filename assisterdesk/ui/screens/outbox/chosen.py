"""What can be done with the submissions that are chosen: sent in a row, set aside, given up."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from assisterdesk.actions import many_submissions
from assisterdesk.actions.compose import BY_HAND
from assisterdesk.actions.many_submissions import Outcome
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.paging import RowsModel
from assisterdesk.ui.relay import Relay
from assisterdesk.ui.screens.outbox.view_model import outcome_words
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.chosen_bar import ChosenBar, ChosenDeed
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr, tr_n

Verb = Callable[[Sequence[SubmissionId]], Outcome]


class ChosenSubmissions(QObject):
    """`bar` and `progress` are put into the page; `told(Submission)` while one is being sent,
    `ended` when the list is to be read anew, `left(words)` for what could not be done."""

    told = Signal(object)
    ended = Signal()
    left = Signal(str, str)

    def __init__(
        self, context: ScreenContext, table: TableList, model: RowsModel[Submission]
    ) -> None:
        super().__init__(table)
        self._context, self._table, self._model = context, table, model
        self.progress = ProgressLine("outbox_sending")
        deeds = (
            ChosenDeed("send", tr("Send now"), self._send, "submit", self._any_to_send),
            ChosenDeed("aside", tr("Set aside"), self._aside, "clock", self._any_ready),
            ChosenDeed("back", tr("Bring back"), self._bring_back, "outbox", self._any_aside),
            ChosenDeed("withdraw", tr("Withdraw"), self._withdraw, "trash", self._any_here),
        )
        self.bar = ChosenBar(table, "outbox", deeds)

    def rows(self) -> tuple[Submission, ...]:
        ids = set(self._table.chosen_ids())
        return tuple(row for row in self._model.rows() if row.id in ids)

    def _ids(self) -> tuple[SubmissionId, ...]:
        return tuple(row.id for row in self.rows())

    def _any(self, fits: Callable[[Submission], bool]) -> bool:
        return not self.is_busy() and any(fits(row) for row in self.rows())

    def _any_to_send(self) -> bool:
        waiting = (State.PREPARED, State.NEEDS_PERSON)
        return self._any(
            lambda s: s.state in waiting and s.route not in BY_HAND and not s.is_aside
        )

    def _any_ready(self) -> bool:
        return self._any(lambda s: s.state is State.PREPARED)

    def _any_aside(self) -> bool:
        return self._any(lambda s: s.is_aside)

    def _any_here(self) -> bool:
        return self._any(lambda s: s.state in (State.PREPARED, State.NEEDS_PERSON))

    def is_busy(self) -> bool:
        return self.progress.isVisible()

    def stop(self) -> None:
        """The one that is under way ends, no other begins."""
        if self.is_busy():
            self.progress.stop()

    # -- sending

    def _send(self) -> None:
        session, ids, relay = self._context.session, self._ids(), Relay()
        relay.told.connect(self.told)
        progress = self.progress.begin(tr("Sending …"))
        self.bar.refresh()

        def done(outcome: Outcome) -> None:
            self.progress.hide()
            number = len(outcome.done)
            said = tr_n("{n} submission was sent.", "{n} submissions were sent.", number)
            self._say(outcome, said, None)

        self._context.background.run(
            self,
            lambda: many_submissions.send_many(session, ids, progress, relay.told.emit),
            done,
            self._failed,
            lane="free",
            must_finish=True,
        )

    # -- in one change

    def _aside(self) -> None:
        session = self._context.session
        self._do(
            lambda ids: many_submissions.set_aside(session, ids),
            lambda n: tr_n("{n} submission was set aside.", "{n} submissions were set aside.", n),
        )

    def _bring_back(self) -> None:
        session = self._context.session
        self._do(
            lambda ids: many_submissions.bring_back(session, ids),
            lambda n: tr_n(
                "{n} submission is ready to send again.",
                "{n} submissions are ready to send again.",
                n,
            ),
        )

    def _withdraw(self) -> None:
        session = self._context.session
        self._do(
            lambda ids: many_submissions.withdraw_many(session, ids),
            lambda n: tr_n("{n} submission was withdrawn.", "{n} submissions were withdrawn.", n),
        )

    def _do(self, verb: Verb, said: Callable[[int], str]) -> None:
        session, ids = self._context.session, self._ids()

        def done(outcome: Outcome) -> None:
            self._say(
                outcome,
                said(len(outcome.done)),
                lambda: many_submissions.undo_many(session, outcome),
            )

        self._context.background.run(
            self, lambda: verb(ids), done, self._failed, must_finish=True
        )

    def _say(self, outcome: Outcome, said: str, undo: Callable[[], None] | None) -> None:
        if outcome.done:
            self._context.saved()
            back = None if undo is None else lambda: self._undo(undo)
            self._context.notify(said, back)
        if outcome.left:
            word = tr("Done in part") if outcome.done else tr("Nothing was done")
            self.left.emit(word, outcome_words(outcome, said))
        else:
            self.left.emit("", "")
        self.ended.emit()

    def _undo(self, undo: Callable[[], None]) -> None:
        def done(_: None) -> None:
            self._context.saved()
            self._context.notify(tr("Undone."))
            self.ended.emit()

        self._context.background.run(self, undo, done, self._failed, must_finish=True)

    def _failed(self, error: AssisterDeskError) -> None:
        self.progress.hide()
        self.left.emit(tr("That did not work"), error.text)
        self.ended.emit()
