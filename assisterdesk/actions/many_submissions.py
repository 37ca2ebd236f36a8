"""Several submissions at once: sent one after the other; or set aside, brought back and withdrawn
in one change that can be undone. What could not be done is told by its reference and why.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

from assisterdesk.actions.outbox import try_again
from assisterdesk.actions.ports import Together
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import Told, own_submission
from assisterdesk.actions.under_way import alone
from assisterdesk.basics.errors import AssisterDeskError, Cancelled, Incomplete, OutOfReach, Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.submissions.submission import SET_ASIDE, STATE_TITLE, State, Submission

Progress = Callable[[float], None]
#: states that can be set aside or given up: nothing has left
_HERE = frozenset({State.PREPARED, State.NEEDS_PERSON})


@dataclass(frozen=True, slots=True)
class Left:
    """One that stays as it was, by its reference, and why."""

    id: SubmissionId
    reference: str
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """`done` as they stand now, `before` as they stood."""

    done: tuple[Submission, ...]
    left: tuple[Left, ...] = ()
    before: tuple[Submission, ...] = ()


def send_many(
    session: Session, ids: Sequence[SubmissionId], progress: Progress, told: Told | None = None
) -> Outcome:
    """Send them one after the other, each judged again on its way. Stopped halfway, what was sent
    is sent and the rest waits as before; so it is when the mailbox does not answer."""
    done: list[Submission] = []
    left: list[Left] = []
    why_not = ""
    for number, id in enumerate(ids):
        try:
            progress(number / max(len(ids), 1))
        except Cancelled:
            why_not = why_not or "You stopped before this one. It waits as before."
        if why_not:
            left.append(_left(session, id, why_not))
            continue
        try:
            after = _sent(session, id, told)
        except AssisterDeskError as error:
            left.append(_left(session, id, error.text))
            if isinstance(error, OutOfReach):
                why_not = error.text
            continue
        if after.state is State.SENT:
            done.append(after)
            continue
        left.append(Left(id, after.reference, after.problem or STATE_TITLE[after.state]))
        if after.state is State.PREPARED:
            # the mailbox does not answer: the others would only wait for it as well
            why_not = after.problem
    return Outcome(tuple(done), tuple(left))


def _sent(session: Session, id: SubmissionId, told: Told | None) -> Submission:
    if own_submission(session, id).is_aside:
        raise Refused(SET_ASIDE)
    return try_again(session, id, told)


def set_aside(session: Session, ids: Sequence[SubmissionId]) -> Outcome:
    """Not sent, by itself or with others, until it is brought back."""

    def aside(one: Submission) -> Submission:
        if one.state is not State.PREPARED:
            raise Refused("Only what is ready to send can be set aside.")
        return one.moved(
            State.NEEDS_PERSON, session.program.now(), problem=SET_ASIDE, not_before=None
        )

    return _all(session, ids, "set submission aside", aside)


def bring_back(session: Session, ids: Sequence[SubmissionId]) -> Outcome:
    """What was set aside is ready to send again."""

    def back(one: Submission) -> Submission:
        if not one.is_aside:
            raise Refused("This one was not set aside.")
        return one.moved(State.PREPARED, session.program.now(), problem="")

    return _all(session, ids, "bring submission back", back)


def withdraw_many(session: Session, ids: Sequence[SubmissionId]) -> Outcome:
    """Give them up; what was written stays on the cases."""

    def gone(one: Submission) -> Submission:
        if one.state not in _HERE:
            raise Refused(
                "This one is not waiting to be sent, so there is nothing to withdraw. Look where "
                "it stands."
            )
        return one.moved(State.WITHDRAWN, session.program.now(), problem="")

    return _all(session, ids, "withdraw submission", gone)


def undo_many(session: Session, outcome: Outcome) -> None:
    """Every one of `outcome` as it stood before, or none. Raises `Refused` when one of them went on
    in the meantime."""
    former = {one.id: one for one in outcome.before}
    as_done = {one.id: one for one in outcome.done}

    def back(one: Submission) -> Submission:
        if one != as_done[one.id]:
            raise Refused("Something happened to one of them since. Look where each stands.")
        before = former[one.id]
        return one.moved(
            before.state,
            session.program.now(),
            problem=before.problem,
            not_before=before.not_before,
        )

    undone = _all(session, [one.id for one in outcome.done], "undo", back, whole=True)
    if undone.left:
        raise Refused(undone.left[0].why)


def _all(
    session: Session,
    ids: Sequence[SubmissionId],
    verb: str,
    one: Callable[[Submission], Submission],
    *,
    whole: bool = False,
) -> Outcome:
    """`one` says how each stands afterwards; `whole`: nothing is done when one cannot be."""
    if not ids:
        raise Incomplete("Choose one or more submissions in the list first.", ("Submissions",))
    before: list[Submission] = []
    after: list[Submission] = []
    left: list[Left] = []
    with ExitStack() as claims:
        for id in ids:
            try:
                claims.enter_context(alone(id))
                found = own_submission(session, id)
                after.append(one(found))
                before.append(found)
            except AssisterDeskError as error:
                left.append(_left(session, id, error.text))

        def write(together: Together) -> None:
            for now in after:
                with together.change(session.who.id, verb, now.case) as change:
                    change.put_submission(now)
                    change.commit()

        if after and not (whole and left):
            session.store.together(write)
    return Outcome(tuple(after), tuple(left), tuple(before))


def _left(session: Session, id: SubmissionId, why: str) -> Left:
    found = session.store.submission(id)
    return Left(id, found.reference if found else "", why)
