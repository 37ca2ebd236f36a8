"""One mail from ready to sent: every step committed before it is taken, nothing sent twice.

Why the steps are so small: servers drop attachments silently, answer nonsense after the mail has
left, or time out in between. Before SENDING nothing has left, so everything may be done again;
from SENDING on only the mailbox itself can say what happened, and only a person may send again.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import SystemRandom
from typing import Protocol

from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import (
    AssisterDeskError,
    Cancelled,
    OutOfReach,
    Refused,
    Trouble,
)
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.mail import ItemRef, MailTransport, SendsInPieces, StoredDraft, Traces
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.submissions.submission import Evidence, State, Submission

#: what a server asks for is obeyed up to here: one that says years is mistaken
LONGEST_WAIT_S = 3_600
CHANCE = 0.1


class Keep(Protocol):
    """Commits a submission's new state; returns when it is on disk."""

    def __call__(self, submission: Submission) -> None: ...


@dataclass(slots=True)
class Course:
    """What the person sees of a send under way, and their way to stop it.

    `stopped` is asked before each step until the message leaves; `uploaded(file, done, whole)` is
    told how far a file is (its place, and bytes where the mailbox takes it in pieces).
    """

    stopped: Callable[[], bool] = lambda: False
    uploaded: Callable[[int, int, int], None] = lambda file, done, whole: None


class Delivery:
    """Carries one submission over a mailbox. `keep` commits each state; `told` hears each one.

    `begins` commits that a reply to that mail is begun: half of one could stay in Drafts.
    """

    def __init__(
        self,
        mail: MailTransport,
        keep: Keep,
        clock: Clock,
        *,
        told: Callable[[Submission], None] | None = None,
        course: Course | None = None,
        begins: Callable[[str], None] = lambda in_reply_to: None,
    ) -> None:
        self._begins = begins
        self._course = course or Course()
        self._mail = mail
        self._keep = keep
        self._clock = clock
        self._told = told

    def send(self, submission: Submission, cleared: Cleared) -> Submission:
        """From PREPARED as far as it gets. Never raises for what the server does: the returned
        state and its `problem` say it."""
        before = submission
        try:
            self._go_on()
            traces = self._mail.find(submission.id)
            if traces.sent or traces.draft_submitted:
                return self._arrived(submission, traces)
            if traces.draft:
                # left from a try that was cut off before its state was committed
                self._mail.discard(traces.draft)
            self._go_on()
            if cleared.outgoing.in_reply_to:
                self._begins(cleared.outgoing.in_reply_to)
            ref = self._mail.save_draft(cleared)
            before = submission = self._moved(submission, State.DRAFT_SAVED, ref)
            for index, attachment in enumerate(cleared.outgoing.attachments):
                self._go_on()
                self._hear(index, len(attachment.content))
                ref = self._mail.attach(ref, cleared, index)
                before = submission = self._moved(
                    submission, State.ATTACHED, ref, attached=index + 1
                )
            if submission.state is State.DRAFT_SAVED:
                before = submission = self._moved(submission, State.ATTACHED, ref)
            self._go_on()
            stored = self._mail.read_back(ref)
            wrong = difference(stored, cleared.outgoing)
            if wrong:
                self._mail.discard(stored.ref)
                return self._stopped(submission, wrong)
            before = submission = self._moved(submission, State.VERIFIED, stored.ref)
            # the last moment: from the next step on it may have left
            self._go_on()
        except Cancelled:
            return self._called_off(before)
        except (Refused, Trouble) as error:
            return self._not_left(before, error)
        return self._send_now(submission, stored.ref, cleared)

    def _send_now(self, submission: Submission, ref: ItemRef, cleared: Cleared) -> Submission:
        submission = self._moved(submission, State.SENDING, ref)
        try:
            self._mail.send(ref, cleared)
        except (OutOfReach, Refused) as error:
            # the seam promises: with these two nothing left; the draft is found by its mark
            return self._not_left(submission, error)
        except Trouble:
            return self.settle(submission)
        try:
            traces = self._mail.find(submission.id)
        except AssisterDeskError:
            # the server accepted it; only the look into Sent failed
            traces = Traces(None, None, "", None)
        if traces.draft and not traces.draft_submitted and not traces.sent:
            return self._unknown(
                submission,
                "The server said it was sent, yet the message still lies in Drafts. "
                "Look into your mailbox, then say here whether it went out.",
            )
        return self._arrived(submission, traces)

    # -- seen on the way, and stopped before it leaves

    def _go_on(self) -> None:
        if self._course.stopped():
            raise Cancelled("Stopped. Nothing was sent.")

    def _hear(self, index: int, whole: int) -> None:
        course = self._course
        course.uploaded(index, 0, whole)
        if isinstance(self._mail, SendsInPieces):

            def heard(done: int, of: int) -> bool:
                course.uploaded(index, done, of)
                return not course.stopped()

            self._mail.hear_pieces(heard)

    def _called_off(self, submission: Submission) -> Submission:
        """The person stopped it before it left: ready again, and no draft stays behind."""
        with suppress(AssisterDeskError):
            traces = self._mail.find(submission.id)
            if traces.draft and not traces.draft_submitted and not traces.sent:
                self._mail.discard(traces.draft)
        now = self._clock.now()
        if submission.state is State.PREPARED:
            return self._commit(replace(submission, problem="", changed_at=now, not_before=None))
        return self._commit(
            submission.moved(
                State.PREPARED,
                now,
                problem="",
                not_before=None,
                draft_id="",
                draft_key="",
                attached=0,
            )
        )

    def settle(self, submission: Submission) -> Submission:
        """What became of a submission that was being sent, by what the mailbox shows."""
        try:
            traces = self._mail.find(submission.id)
        except AssisterDeskError:
            return self._unknown(
                submission,
                "The connection broke while it was being sent and the mailbox cannot be asked now. "
                "It may have been sent. Check again when you are online.",
            )
        if traces.sent or traces.draft_submitted:
            return self._arrived(submission, traces)
        if traces.draft:
            return self._unknown(
                submission,
                "The connection broke while it was being sent. It is still in Drafts and not in "
                "Sent, so it most likely did not leave. Send it again only if you agree.",
            )
        return self._unknown(
            submission,
            "The connection broke while it was being sent, and it is neither in Drafts nor in "
            "Sent. Ask the desk before you send it again.",
        )

    # -- the states, each committed before anything else happens

    def _commit(self, submission: Submission) -> Submission:
        self._keep(submission)
        if self._told:
            self._told(submission)
        return submission

    def _moved(
        self, submission: Submission, to: State, ref: ItemRef, attached: int | None = None
    ) -> Submission:
        return self._commit(
            submission.moved(
                to,
                self._clock.now(),
                draft_id=ref.id,
                draft_key=ref.change_key,
                attached=submission.attached if attached is None else attached,
                problem="",
                not_before=None,
            )
        )

    def _arrived(self, submission: Submission, traces: Traces) -> Submission:
        now = self._clock.now()
        return self._commit(
            submission.moved(
                State.SENT,
                now,
                sent_at=traces.sent_at or now,
                message_id=traces.message_id,
                evidence=Evidence.TRIGGER_SET,
                draft_id="",
                draft_key="",
                problem="",
                not_before=None,
            )
        )

    def _stopped(self, submission: Submission, problem: str) -> Submission:
        return self._commit(
            submission.moved(State.NEEDS_PERSON, self._clock.now(), problem=problem)
        )

    def _unknown(self, submission: Submission, problem: str) -> Submission:
        if submission.state is State.OUTCOME_UNKNOWN:
            return self._commit(replace(submission, problem=problem))
        return self._commit(
            submission.moved(State.OUTCOME_UNKNOWN, self._clock.now(), problem=problem)
        )

    def _not_left(self, submission: Submission, error: AssisterDeskError) -> Submission:
        """Nothing left. No connection: it stays ready. A refusal: a person is needed."""
        if not isinstance(error, OutOfReach):
            return self._stopped(submission, error.text)
        now = self._clock.now()
        until = asked_to_wait(error, now)
        if submission.state is State.PREPARED:
            waiting = replace(submission, problem=error.text, changed_at=now, not_before=until)
            return self._commit(waiting)
        return self._commit(
            submission.moved(State.PREPARED, now, problem=error.text, not_before=until)
        )


def asked_to_wait(error: AssisterDeskError, now: datetime) -> datetime | None:
    """Until when the mail server asked to wait, a little later by chance so that an office's
    programs do not all come back at once; None when it did not ask."""
    if not isinstance(error, OutOfReach) or error.wait_s <= 0:
        return None
    seconds = min(error.wait_s, LONGEST_WAIT_S)
    return now + timedelta(seconds=seconds * (1 + SystemRandom().uniform(0, CHANCE)))


def difference(stored: StoredDraft, outgoing: Outgoing) -> str:
    """'' when the server's draft is what was reviewed, else a sentence that says what is not.

    Line ends are compared as lines: servers rewrite them.
    """
    wanted = sorted(r.address.casefold() for r in outgoing.recipients)
    if sorted(a.casefold() for a in stored.to) != wanted or stored.cc or stored.bcc:
        what = "its recipients are not the ones you reviewed"
    elif stored.subject != outgoing.subject:
        what = "its subject is not the one you reviewed"
    elif _lines(stored.body) != _lines(outgoing.body):
        what = "its text is not the one you reviewed"
    elif sorted((a.name, a.size, a.sha256) for a in stored.attachments) != sorted(
        (a.name, len(a.content), a.sha256) for a in outgoing.attachments
    ):
        what = "its attachments are not the ones you reviewed"
    elif outgoing.sensitivity and (
        stored.sensitivity.casefold() != outgoing.sensitivity.casefold()
    ):
        what = "the mark that makes it encrypted is missing"
    elif not set(outgoing.headers) <= set(stored.headers):
        what = "the header that makes it encrypted is missing"
    else:
        return ""
    return worded(
        "The mail server changed the message: {what}. Nothing was sent. Try again; if it "
        "happens again, tell your mail administrator.",
        what=worded(what),
    )


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]
