"""What a person sees of a submission on its way: the steps, and what came of it in a sentence."""

from assisterdesk.office.desks import Desk
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.submit.view_model import Said
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import day, shown, tr, tr_n

#: until the last of these it can be stopped
STOPPABLE = frozenset((State.PREPARED, State.DRAFT_SAVED, State.ATTACHED, State.VERIFIED))


def files_words(place: int, done: int, whole: int) -> str:
    """Which file is on its way, and how far where the mail server takes it in pieces."""
    if not done or not whole:
        return tr("File {number} is on its way").format(number=place + 1)
    return tr("File {number}: {percent} %").format(
        number=place + 1, percent=min(100, done * 100 // whole)
    )


def steps() -> tuple[str, ...]:
    """The steps a person sees; behind each stands a state that was committed first."""
    return (
        tr("Ready in the outbox"),
        tr("Saved as a draft in your mailbox"),
        tr("Files attached, if there are any"),
        tr("Read back and checked"),
        tr("Sent"),
    )


def step_of(submission: Submission) -> int:
    """How many steps are done."""
    return {
        State.PREPARED: 1,
        State.DRAFT_SAVED: 2,
        State.ATTACHED: 3 if submission.attached >= len(submission.documents) else 2,
        State.VERIFIED: 4,
        State.SENDING: 4,
        State.SENT: 5,
        State.ANSWERED: 5,
    }.get(submission.state, 1)


def stopped_at(submission: Submission) -> int | None:
    """The step that failed, None where none did."""
    match submission.state:
        case State.OUTCOME_UNKNOWN:
            return 4
        case State.NEEDS_PERSON:
            return min(4, 1 + bool(submission.draft_id) + bool(submission.attached))
        case _:
            return None


def result_says(submission: Submission, desk: Desk) -> Said:
    """What came of sending it."""
    match submission.state:
        case State.SENT | State.ANSWERED:
            due = submission.reply_due
            if due is None:
                return Said(Tone.DONE, tr("Sent"), "")
            text = tr_n(
                "{desk} usually answers in {n} business day, by {due}.",
                "{desk} usually answers in {n} business days, by {due}.",
                desk.reply_business_days,
                desk=desk.short_name,
                due=day(due),
            )
            return Said(Tone.DONE, tr("Sent"), text)
        case State.OUTCOME_UNKNOWN:
            return Said(Tone.ATTENTION, tr("It may have been sent"), submission.problem)
        case State.PREPARED:
            kept = tr("It waits in the outbox, ready to send.")
            if not submission.problem:
                kept = tr("You stopped it before it left.") + " " + kept
            return Said(
                Tone.ATTENTION, tr("Not sent yet"), f"{shown(submission.problem)} {kept}".strip()
            )
        case _:
            return Said(Tone.REFUSED, tr("Needs you"), submission.problem)
