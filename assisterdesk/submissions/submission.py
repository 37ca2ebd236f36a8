"""The life of one submission: states committed before every step, so nothing is sent twice.

::

    prepared -> draft saved -> attached -> verified -> sending -> sent -> answered
                                                           \\-> outcome unknown -> sent | prepared
    sending -> prepared, where nothing certainly left (no connection, asked to wait)
    any state before sending -> needs a person -> prepared | withdrawn
    withdrawn -> prepared | needs a person, by who withdrew it and takes that back

Recovery after a crash reads the state and asks the mailbox; only a person may send again after an
unknown outcome.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, DocumentId, MessageId, StaffId, SubmissionId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.sentence import worded


class State(StrEnum):
    PREPARED = "prepared"
    DRAFT_SAVED = "draft_saved"
    ATTACHED = "attached"
    VERIFIED = "verified"
    SENDING = "sending"
    SENT = "sent"
    OUTCOME_UNKNOWN = "outcome_unknown"
    NEEDS_PERSON = "needs_person"
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"


_NEXT: dict[State, frozenset[State]] = {
    State.PREPARED: frozenset(
        {State.DRAFT_SAVED, State.NEEDS_PERSON, State.WITHDRAWN, State.SENT}
    ),
    State.DRAFT_SAVED: frozenset(
        {State.ATTACHED, State.NEEDS_PERSON, State.PREPARED, State.WITHDRAWN}
    ),
    State.ATTACHED: frozenset(
        {State.ATTACHED, State.VERIFIED, State.NEEDS_PERSON, State.PREPARED, State.WITHDRAWN}
    ),
    State.VERIFIED: frozenset(
        {State.SENDING, State.NEEDS_PERSON, State.PREPARED, State.WITHDRAWN}
    ),
    State.SENDING: frozenset(
        # back to PREPARED only where the server certainly did nothing
        {State.SENT, State.OUTCOME_UNKNOWN, State.NEEDS_PERSON, State.PREPARED}
    ),
    State.OUTCOME_UNKNOWN: frozenset({State.SENT, State.PREPARED, State.WITHDRAWN}),
    State.NEEDS_PERSON: frozenset({State.PREPARED, State.WITHDRAWN}),
    State.SENT: frozenset({State.ANSWERED}),
    State.ANSWERED: frozenset({State.ANSWERED}),
    State.WITHDRAWN: frozenset({State.PREPARED, State.NEEDS_PERSON}),
}

#: a submission in one of these still wants the sender's attention or work
UNFINISHED = frozenset(
    {
        State.PREPARED,
        State.DRAFT_SAVED,
        State.ATTACHED,
        State.VERIFIED,
        State.SENDING,
        State.OUTCOME_UNKNOWN,
        State.NEEDS_PERSON,
    }
)


class Evidence(StrEnum):
    """What stands behind "it was encrypted" for one submission; there is no synchronous proof."""

    NONE = "none"
    TRIGGER_SET = "trigger_set"
    CONFIRMED_BY_NOTICE = "confirmed_by_notice"
    CONFIRMED_BY_DESK = "confirmed_by_desk"
    #: a person put it into the desk's secure site and said so
    SECURE_SITE = "secure_site"
    #: a person sent a file that was encrypted to the desk's certificate, and said so
    SEALED_FILE = "sealed_file"


#: the problem of one that its sender set aside
SET_ASIDE = "You set this aside. It is not sent until you bring it back."


@dataclass(frozen=True, slots=True)
class Submission:
    """One request to a desk. Its content is kept apart, sealed under the case's data key.

    `problem` is the plain sentence shown when a person is needed. `draft_id` and `draft_key` name
    the draft on the server while there is one. `attached` counts attachments already uploaded.
    """

    id: SubmissionId
    case: CaseId
    case_type: str
    title: str
    desk: DeskId
    route: str
    reference: str
    by: StaffId
    created_at: datetime
    state: State
    content_hash: str
    changed_at: datetime
    documents: tuple[DocumentId, ...] = ()
    draft_id: str = ""
    draft_key: str = ""
    attached: int = 0
    sent_at: datetime | None = None
    reply_due: date | None = None
    message_id: str = ""
    evidence: Evidence = Evidence.NONE
    problem: str = ""
    #: the mail server asked to wait until then; before it, it is not tried again
    not_before: datetime | None = None
    #: Message-ID of the desk's newest reply
    answer_id: str = ""

    @property
    def is_aside(self) -> bool:
        """Its sender set it aside: it needs nobody, and is not sent."""
        return self.state is State.NEEDS_PERSON and self.problem == SET_ASIDE

    def moved(self, to: State, at: datetime, **changes: object) -> "Submission":
        """The submission in its next state. Raises `Refused` for a step the life does not have."""
        if to not in _NEXT[self.state]:
            raise Refused(
                worded(
                    "This submission is “{state}” and cannot become “{to}”. Open it again to "
                    "see where it stands.",
                    state=worded(STATE_TITLE[self.state]),
                    to=worded(STATE_TITLE[to]),
                )
            )
        return replace(self, state=to, changed_at=at, **changes)  # type: ignore[arg-type]


STATE_TITLE: dict[State, str] = {
    State.PREPARED: "Ready to send",
    State.DRAFT_SAVED: "Being sent",
    State.ATTACHED: "Being sent",
    State.VERIFIED: "Checked, being sent",
    State.SENDING: "Sending",
    State.SENT: "Sent, waiting for the desk",
    State.OUTCOME_UNKNOWN: "Unknown: it may have been sent",
    State.NEEDS_PERSON: "Needs you",
    State.WITHDRAWN: "Withdrawn",
    State.ANSWERED: "Answered",
}


@dataclass(frozen=True, slots=True)
class FiledMessage:
    """A desk's mail, filed on the case. `submission` is None when only the case is known.

    `html` is its harmless form, '' for a mail that was plain text. `notice`: it only says that an
    encrypted message waits elsewhere. `left_behind`: attachments that stayed in the mailbox.
    """

    id: MessageId
    case: CaseId
    submission: SubmissionId | None
    received_at: datetime
    filed_at: datetime
    sender: str
    subject: str
    text: str = field(repr=False)
    html: str = field(default="", repr=False)
    message_id: str = ""
    notice: bool = False
    left_behind: int = 0
