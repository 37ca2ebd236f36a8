"""What the outbox knows: how a submission stands in words, and what can be done with it now."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.actions.compose import BY_HAND, EML
from assisterdesk.actions.many_submissions import Outcome
from assisterdesk.actions.replies import MailCheck
from assisterdesk.actions.search import SavedFilter
from assisterdesk.office.business_days import overdue_by
from assisterdesk.securemail.begun import BegunReply
from assisterdesk.submissions.submission import (
    STATE_TITLE,
    UNFINISHED,
    Evidence,
    State,
    Submission,
)
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import clock, count, day, moment, shown, tr, tr_n

#: states in which only a person moves it on
NEEDS_A_PERSON = frozenset({State.NEEDS_PERSON, State.OUTCOME_UNKNOWN})


#: of those that could not be done, how many are named in the message
LEFT_SHOWN = 3


class Deed(StrEnum):
    """What a person can do with one submission."""

    SEND_NOW = "send_now"
    HAND_OVER = "hand_over"
    TRY_AGAIN = "try_again"
    CHECK_MAILBOX = "check_mailbox"
    WAS_SENT = "was_sent"
    DID_NOT_LEAVE = "did_not_leave"
    SET_ASIDE = "set_aside"
    BRING_BACK = "bring_back"
    WITHDRAW = "withdraw"
    REPLY_CAME = "reply_came"


_DEEDS: dict[State, tuple[Deed, ...]] = {
    State.PREPARED: (Deed.SEND_NOW, Deed.WITHDRAW),
    State.SENDING: (Deed.CHECK_MAILBOX,),
    State.OUTCOME_UNKNOWN: (Deed.CHECK_MAILBOX, Deed.WAS_SENT, Deed.DID_NOT_LEAVE),
    State.NEEDS_PERSON: (Deed.TRY_AGAIN, Deed.WITHDRAW),
    State.SENT: (Deed.REPLY_CAME,),
    State.ANSWERED: (Deed.REPLY_CAME,),
}


@dataclass(frozen=True, slots=True)
class Question:
    """Asked in place before something that cannot be taken back."""

    text: str
    yes: str


@dataclass(frozen=True, slots=True)
class Narrowed:
    """To the submissions of these groups; to all of them when there is none."""

    groups: frozenset[str] = frozenset()


EVERYTHING = Narrowed()


def group_words() -> tuple[tuple[str, str], ...]:
    return (
        ("to_send", tr("Not sent")),
        ("waiting", tr("Waiting for the desk")),
        ("late", tr("Late")),
        ("answered", tr("Answered")),
        ("withdrawn", tr("Withdrawn")),
    )


def groups_of(submission: Submission, now: datetime) -> frozenset[str]:
    """Which of them it is in: what is late waits as well."""
    if submission.state in UNFINISHED:
        return frozenset({"to_send"})
    if submission.state is State.SENT:
        return frozenset({"waiting", "late"} if late_words(submission, now) else {"waiting"})
    return frozenset({submission.state.value})


def as_view(now: Narrowed) -> SavedFilter:
    more = (("groups", ",".join(sorted(now.groups))),)
    return SavedFilter("", "", frozenset(), more=more)


def from_view(kept: SavedFilter) -> Narrowed:
    """What does not read does not narrow."""
    known = {id for id, _ in group_words()}
    return Narrowed(frozenset(dict(kept.more).get("groups", "").split(",")) & known)


def outcome_words(outcome: Outcome, said: str) -> str:
    """What was done, and of what was not the first few by reference and why."""
    first = [f"{one.reference}: {shown(one.why)}" for one in outcome.left[:LEFT_SHOWN]]
    more = len(outcome.left) - len(first)
    if more > 0:
        first.append(tr_n("And one more.", "And {n} more.", more))
    return " ".join((said, *first) if outcome.done else first)


def deeds(submission: Submission) -> tuple[Deed, ...]:
    """In the order they are offered; the first is the one to take."""
    if submission.route in BY_HAND and submission.state is State.PREPARED:
        return (Deed.HAND_OVER, Deed.WITHDRAW)
    if submission.is_aside:
        return (Deed.BRING_BACK, Deed.WITHDRAW)
    return _DEEDS.get(submission.state, ())


def deed_words(deed: Deed, route: str = "") -> str:
    if deed is Deed.HAND_OVER and route == EML:
        return tr("Make the mail file")
    return {
        Deed.SEND_NOW: tr("Send now"),
        Deed.HAND_OVER: tr("Hand it over on the site"),
        Deed.TRY_AGAIN: tr("Try again"),
        Deed.CHECK_MAILBOX: tr("Check the mailbox"),
        Deed.WAS_SENT: tr("It was sent"),
        Deed.DID_NOT_LEAVE: tr("It did not leave"),
        Deed.SET_ASIDE: tr("Set aside"),
        Deed.BRING_BACK: tr("Bring back"),
        Deed.WITHDRAW: tr("Withdraw"),
        Deed.REPLY_CAME: tr("A reply came another way"),
    }[deed]


def question(deed: Deed) -> Question | None:
    """None for what may be done at once."""
    match deed:
        case Deed.DID_NOT_LEAVE:
            return Question(
                tr(
                    "Did you look into Sent in your mailbox? If it left after all, "
                    "the desk gets it twice."
                ),
                tr("It did not leave, make it ready again"),
            )
        case Deed.WITHDRAW:
            return Question(
                tr("Give it up? It will not be sent. What you wrote stays on the case."),
                tr("Yes, withdraw it"),
            )
        case _:
            return None


def came_back(submission: Submission) -> bool:
    """Sent, and a machine on the way said that it was not delivered."""
    return submission.state is State.SENT and bool(submission.problem)


def problem_word(submission: Submission) -> str:
    if came_back(submission):
        return tr("It came back")
    if submission.is_aside:
        return tr("Set aside", "it lies there")
    return tr("Needs you") if submission.state in NEEDS_A_PERSON else tr("Not sent yet")


def tone_of(submission: Submission) -> Tone | None:
    """None is neutral: nothing to do, nothing to worry about."""
    if came_back(submission):
        return Tone.REFUSED
    if submission.is_aside:
        return None
    return {
        State.SENT: Tone.CALM,
        State.ANSWERED: Tone.DONE,
        State.OUTCOME_UNKNOWN: Tone.ATTENTION,
        State.NEEDS_PERSON: Tone.REFUSED,
        State.PREPARED: Tone.ATTENTION,
    }.get(submission.state)


def icon_of(submission: Submission) -> str:
    if came_back(submission):
        return "refused"
    if submission.is_aside:
        return "clock"
    return {
        State.SENT: "clock",
        State.ANSWERED: "done",
        State.OUTCOME_UNKNOWN: "warning",
        State.NEEDS_PERSON: "refused",
        State.PREPARED: "outbox",
        State.WITHDRAWN: "close",
    }.get(submission.state, "submit")


def state_words(submission: Submission) -> str:
    if submission.is_aside:
        return tr("Set aside", "it lies there")
    return tr(STATE_TITLE[submission.state])


def when_words(submission: Submission, today: date) -> str:
    """The time today, the day before."""
    at = submission.sent_at or submission.changed_at
    return clock(at) if at.astimezone().date() == today else day(at)


def short_state(submission: Submission) -> str:
    """For the list, where the column is narrow."""
    match submission.state:
        case State.SENT if submission.problem:
            return tr("It came back")
        case State.SENT:
            return tr("Waiting for the desk")
        case State.OUTCOME_UNKNOWN:
            return tr("It may have left")
        case State.PREPARED if submission.not_before is not None:
            return tr("Waits until {time}").format(time=clock(submission.not_before))
        case _:
            return state_words(submission)


def late_words(submission: Submission, now: datetime) -> str:
    """How late the reply is, '' while it is in time or not waited for."""
    due = submission.reply_due
    late = overdue_by(due, now) if due and submission.state is State.SENT else 0
    return count(late, tr("business day late"), tr("business days late")) if late else ""


def due_words(submission: Submission, now: datetime) -> str:
    """The day of the reply, or how late it is; '' where none is waited for."""
    due = submission.reply_due
    if due is None or submission.state is not State.SENT:
        return ""
    return late_words(submission, now) or day(due)


def wait_words(submission: Submission, desk: str, now: datetime) -> str:
    """The whole sentence on the reply that is waited for, or ''."""
    due = submission.reply_due
    if due is None or submission.state is not State.SENT:
        return ""
    late = late_words(submission, now)
    if late:
        return tr("{desk} should have answered by {day}: {late}.").format(
            desk=desk, day=day(due), late=late
        )
    return tr("{desk} should answer by {day}.").format(desk=desk, day=day(due))


def goes_on_words(submission: Submission, now: datetime) -> str:
    """When what waits for the mailbox goes on by itself."""
    until = submission.not_before
    if until is None or until <= now:
        return tr("It goes by itself as soon as your mailbox answers.")
    return tr("The mail server asked to wait: it goes by itself at {time}.").format(
        time=clock(until)
    )


def needs_you(submissions: tuple[Submission, ...]) -> int:
    return sum(
        1
        for s in submissions
        if (s.state in NEEDS_A_PERSON and not s.is_aside)
        or s.state is State.PREPARED
        or came_back(s)
    )


def steps() -> tuple[str, ...]:
    return (
        tr("Ready"),
        tr("Draft saved"),
        tr("Attached"),
        tr("Checked"),
        tr("Sent"),
        tr("Answered"),
    )


def steps_done(submission: Submission) -> int:
    """How many of `steps` are behind it."""
    return {
        State.PREPARED: 1,
        State.DRAFT_SAVED: 2,
        State.ATTACHED: 3,
        State.VERIFIED: 4,
        State.SENDING: 4,
        State.OUTCOME_UNKNOWN: 4,
        State.SENT: 5,
        State.ANSWERED: 6,
        State.WITHDRAWN: 1,
    }.get(submission.state, 1 + bool(submission.draft_id) + bool(submission.attached))


def step_failed(submission: Submission) -> int | None:
    """The step at which a person is needed."""
    if submission.state in NEEDS_A_PERSON and not submission.is_aside:
        return steps_done(submission)
    return None


def evidence_words(submission: Submission) -> str:
    """What stands behind "it was encrypted"."""
    if submission.sent_at is None and submission.state not in (State.SENT, State.ANSWERED):
        return ""
    return {
        Evidence.NONE: tr("Nothing on record says whether it was encrypted."),
        Evidence.TRIGGER_SET: tr(
            "It left through your office's approved service, which encrypts it on the way."
        ),
        Evidence.CONFIRMED_BY_NOTICE: tr("A notice of your mail service says it was encrypted."),
        Evidence.SECURE_SITE: tr(
            "Put into the desk's secure site by hand. Fingerprint of what it was: {hash}."
        ).format(hash=submission.content_hash[:16]),
        Evidence.SEALED_FILE: tr(
            "A mail file, encrypted to the desk's certificate and sent by hand. Fingerprint of "
            "what it was: {hash}."
        ).format(hash=submission.content_hash[:16]),
        Evidence.CONFIRMED_BY_DESK: tr("The desk answered over secure email: it was encrypted."),
    }[submission.evidence]


def plain_words() -> str:
    return tr("It went as plain mail, without personal data.")


def mail_words(found: MailCheck, desk: str) -> str:
    """What a look into the inbox brought, in one sentence or two."""
    said: list[str] = []
    if found.filed:
        said.append(
            tr_n(
                "{n} reply was filed on its case.",
                "{n} replies were filed on their cases.",
                len(found.filed),
            )
        )
    if found.invited:
        said.append(tr("The invitation to secure email is here. Open Secure email."))
    if found.waiting:
        said.append(
            tr_n(
                "{n} message from {desk} fits no case. It waits below.",
                "{n} messages from {desk} fit no case. They wait below.",
                found.waiting,
                desk=desk,
            )
        )
    if found.halves:
        said.append(tr("A reply that was cut off lies in your Drafts. Decide below."))
    return " ".join(said) or tr("No new mail from {desk}.").format(desk=desk)


def half_words(begun: BegunReply, submission: Submission | None) -> tuple[str, str]:
    """What was found in Drafts, and what is known of it."""
    at = begun.found.created_at if begun.found is not None else None
    made = tr("Made {when}.").format(when=moment(at or begun.begun_at))
    which = (
        tr("It was begun for {which}.").format(
            which=f"{submission.reference} · {tr(submission.title)}"
        )
        if submission is not None
        else ""
    )
    said = tr("It was never sent, and it may quote the mail it answers.")
    known = " ".join(filter(None, (made, which, said)))
    return tr("Found in Drafts: a reply that was cut off"), known


def said_after(deed: Deed, submission: Submission) -> str:
    """What was done, for the bar at the bottom."""
    words = f"{submission.reference} · {tr(submission.title)}"
    match submission.state:
        case State.SENT | State.ANSWERED:
            return tr("{which} was sent.").format(which=words)
        case State.WITHDRAWN:
            return tr("{which} is withdrawn.").format(which=words)
        case State.PREPARED if deed in (Deed.DID_NOT_LEAVE, Deed.BRING_BACK):
            return tr("{which} is ready to send again.").format(which=words)
        case State.PREPARED:
            return tr("{which} is not sent yet.").format(which=words)
        case _ if submission.is_aside:
            return tr("{which} is set aside.").format(which=words)
        case _:
            return tr("{which} still needs you.").format(which=words)
