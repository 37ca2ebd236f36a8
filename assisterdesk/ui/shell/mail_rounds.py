"""Looks after the mailbox while somebody is signed in: every few minutes, slower while offline."""

from datetime import datetime, timedelta
from secrets import SystemRandom
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assisterdesk.basics.errors import AssisterDeskError, OutOfReach
from assisterdesk.submissions.submission import State
from assisterdesk.ui.background import Background
from assisterdesk.ui.wording import tr, tr_n

if TYPE_CHECKING:
    # for the types alone: the window is drawn before the rooms below are loaded
    from assisterdesk.actions.mail_round import Round
    from assisterdesk.actions.program import Session

#: between two rounds, in seconds
EVERY_S = 300.0
#: after a mailbox did not answer: doubled each time, up to the last, and a little by chance, so
#: that an office's programs do not all knock at once
FIRST_RETRY_S, LAST_RETRY_S = 60.0, 900.0
CHANCE = 0.2
#: a server that asks for no time at all is given some
LEAST_WAIT_S = 5.0


class MailRounds(QObject):
    """`said`: a sentence for the bar. `online`: did the mailbox answer, and when is the next try
    (None: no hurry). `came`: something changed that a page may show."""

    said = Signal(str)
    online = Signal(bool, object)
    came = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._session: Session | None = None
        self._failures = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.round_now)

    def start(self, session: "Session") -> None:
        self._session, self._failures = session, 0
        self.round_now()

    def stop(self) -> None:
        """What is in flight ends; nothing further begins."""
        self._session = None
        self._timer.stop()

    def round_now(self) -> None:
        session = self._session
        if session is None:
            return
        from assisterdesk.actions.mail_round import mail_round

        self._timer.stop()
        self._background.run(
            self,
            lambda: mail_round(session, lambda: self._session is not session),
            lambda done: self._done(session, done),
            lambda error: self._failed(session, error),
            lane="free",
            group="round",
        )

    def _done(self, session: "Session", done: "Round") -> None:
        if session is not self._session:
            return
        if done.offline:
            self._wait_longer(session)
        elif done.wait_until is not None:
            self._wait_until(session, done.wait_until)
        else:
            self._failures = 0
            self._timer.start(int(EVERY_S * 1000))
            if done.mail is not None:
                self.online.emit(True, None)
        words = _words(done)
        if words:
            self.said.emit(words)
        if done.gone_on or words:
            self.came.emit()

    def _failed(self, session: "Session", error: AssisterDeskError) -> None:
        """Only that the mailbox is out of reach is worth a word; the rest is told where it is
        asked for."""
        if session is not self._session:
            return
        if isinstance(error, OutOfReach) and error.wait_s:
            self._wait_until(session, session.program.now() + timedelta(seconds=error.wait_s))
        elif isinstance(error, OutOfReach):
            self._wait_longer(session)
        else:
            self._timer.start(int(LAST_RETRY_S * 1000))

    def _wait_until(self, session: "Session", until: datetime) -> None:
        """The server answers and asks for patience: the next round comes when it said."""
        wait = (until - session.program.now()).total_seconds()
        self._timer.start(int(min(max(wait, LEAST_WAIT_S), LAST_RETRY_S) * 1000))
        self.online.emit(True, None)

    def _wait_longer(self, session: "Session") -> None:
        wait = min(FIRST_RETRY_S * 2**self._failures, LAST_RETRY_S)
        wait *= 1 + SystemRandom().uniform(0, CHANCE)
        self._failures += 1
        self._timer.start(int(wait * 1000))
        at: datetime = session.program.now() + timedelta(seconds=wait)
        self.online.emit(False, at)


def _words(done: "Round") -> str:
    """What came of it, '' for nothing."""
    said = []
    sent = sum(1 for s in done.gone_on if s.state is State.SENT)
    stuck = sum(1 for s in done.gone_on if s.state in (State.NEEDS_PERSON, State.OUTCOME_UNKNOWN))
    if sent:
        said.append(
            tr_n("{n} waiting submission was sent.", "{n} waiting submissions were sent.", sent)
        )
    if stuck:
        said.append(tr("Something in the outbox needs you."))
    mail = done.mail
    if mail is not None and mail.filed:
        said.append(tr_n("{n} reply was filed.", "{n} replies were filed.", len(mail.filed)))
    if mail is not None and mail.invited:
        said.append(tr("The invitation to secure email is here."))
    if mail is not None and mail.waiting:
        said.append(tr("Mail from the desk waits in the outbox's tray."))
    if mail is not None and mail.halves:
        said.append(tr("A reply that was cut off lies in your Drafts. See the outbox."))
    return " ".join(said)
