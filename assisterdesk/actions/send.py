"""Clearing a submission at the gate and carrying it to the desk, once."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.begun_replies import note_begun
from assisterdesk.actions.compose import (
    EML,
    SECURE_SITE,
    Composed,
    Form,
    Workbench,
    is_own_service,
    own_service_closed,
    own_service_route,
    sealing_now,
)
from assisterdesk.actions.delivery import Course, Delivery, asked_to_wait
from assisterdesk.actions.mailbox import opened
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.actions.under_way import alone
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import AssisterDeskError, Refused
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.case import CaseState, DraftKind
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.gate import verdict_hash
from assisterdesk.egress.outgoing import (
    Attachment,
    Decision,
    Outgoing,
    Protection,
    Recipient,
    Verdict,
)
from assisterdesk.office.business_days import reply_due
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.submissions.submission import Evidence, State, Submission

Told = Callable[[Submission], None]


def clear(
    session: Session, bench: Workbench, composed: Composed, form: Form, verdict: Verdict
) -> Submission:
    """Take what was reviewed past the gate into the outbox.

    `verdict` is the one the person saw for exactly this content. Raises `Incomplete` for missing
    facts and `Refused` with the gate's reason; both leave the draft as it is.
    """
    if composed.outgoing is None or composed.desk is None:
        raise Refused(composed.problem or "This is not done by email.")
    composed.needs.require_complete()
    require(session, bench.case.id, Level.SEND)
    outgoing = composed.outgoing
    decision = Decision(
        session.who.id, verdict.content_hash, verdict_hash=verdict_hash(verdict)
    )
    try:
        session.gate.clear(outgoing, decision)
    except Refused:
        session.store.log(_gate_line(session, bench.access, outgoing, verdict, Action.REFUSED))
        raise
    now = session.program.now()
    submission = Submission(
        id=bench.submission,
        case=bench.case.id,
        case_type=composed.case_type.id,
        title=composed.case_type.title,
        desk=composed.desk.desk,
        route=outgoing.route,
        reference=bench.case.reference,
        by=session.who.id,
        created_at=now,
        state=State.PREPARED,
        content_hash=outgoing.content_hash,
        changed_at=now,
        documents=form.documents,
    )
    with session.store.change(session.who.id, "prepare submission", bench.case.id) as change:
        change.put_submission(submission, content_of(outgoing, verdict))
        change.drop_draft(session.who.id, bench.case.id, DraftKind.SUBMISSION)
        change.log(_gate_line(session, bench.access, outgoing, verdict, Action.CLEARED))
        change.commit()
    return submission


def send(
    session: Session,
    submission_id: SubmissionId,
    told: Told | None = None,
    course: Course | None = None,
) -> Submission:
    """Carry a prepared submission to the desk. Returns where it stands; `problem` says why when it
    is not sent. The gate judges again: a proof may have lapsed since. `course` shows how far it
    is, and stops it before it leaves: it is then ready again.

    Raises `Refused` when the submission is not ready to be sent, `Incomplete` without an account.
    """
    submission = own_submission(session, submission_id)
    if submission.state is not State.PREPARED:
        raise Refused("This submission is not waiting to be sent. Look where it stands.")
    if submission.route == SECURE_SITE:
        raise Refused("This one goes by the desk's secure site: hand it over there by hand.")
    if submission.route == EML:
        raise Refused("This one goes as a mail file: save it, and send it by hand.")
    if submission.not_before is not None and submission.not_before > session.program.now():
        raise Refused(
            "The mail server asked to wait. This goes by itself at the time shown in the outbox."
        )
    with alone(submission_id):
        return _send(session, submission_id, told, course)


def _send(
    session: Session, submission_id: SubmissionId, told: Told | None, course: Course | None
) -> Submission:
    # read again: it may have been sent while the claim was waited for
    submission = own_submission(session, submission_id)
    if submission.state is not State.PREPARED:
        return submission
    access = session.access("status_inquiry", submission.case)
    try:
        cleared = cleared_again(session, submission, access)
    except Refused as error:
        stopped = submission.moved(
            State.NEEDS_PERSON, session.program.now(), problem=error.text
        )
        _keep(session, stopped, access)
        return stopped
    try:
        with opened(session) as mailbox:
            delivery = Delivery(
                mailbox.transport,
                lambda s: _keep(session, s, access),
                session.program.clock,
                told=told,
                course=course,
                begins=lambda to: note_begun(
                    session, submission_id, to, cleared.outgoing.subject
                ),
            )
            after = delivery.send(submission, cleared)
    except AssisterDeskError as error:
        # the mailbox could not even be opened: nothing happened there
        now = session.program.now()
        waiting = replace(
            submission,
            problem=error.text,
            changed_at=now,
            not_before=asked_to_wait(error, now),
        )
        current = own_submission(session, submission_id)
        if current.state is State.PREPARED:
            _keep(session, waiting, access)
            return waiting
        return current
    if after.state is State.SENT:
        return _sent(session, after, access)
    return after


def settle(session: Session, submission_id: SubmissionId) -> Submission:
    """Ask the mailbox what became of a submission that was being sent."""
    submission = own_submission(session, submission_id)
    if submission.state not in (State.SENDING, State.OUTCOME_UNKNOWN):
        return submission
    access = session.access("status_inquiry", submission.case)
    with opened(session) as mailbox:
        after = Delivery(
            mailbox.transport, lambda s: _keep(session, s, access), session.program.clock
        ).settle(submission)
    return _sent(session, after, access) if after.state is State.SENT else after


def after_interruption(session: Session) -> tuple[Submission, ...]:
    """At sign-in: what the last run left halfway. Before SENDING nothing left, so it is ready
    again; a send that was under way is unknown until the mailbox is asked."""
    found = []
    for submission in session.store.unfinished(session.who.id):
        access = session.access("status_inquiry", submission.case)
        now = session.program.now()
        if submission.state in (State.DRAFT_SAVED, State.ATTACHED, State.VERIFIED):
            submission = submission.moved(
                State.PREPARED,
                now,
                problem="Sending was interrupted before it left. It goes on by itself.",
            )
            _keep(session, submission, access)
        elif submission.state is State.SENDING:
            submission = submission.moved(
                State.OUTCOME_UNKNOWN,
                now,
                problem="The program stopped while this was being sent. It may have been sent. "
                "Check the mailbox.",
            )
            _keep(session, submission, access)
        found.append(submission)
    return tuple(found)


def send_again(session: Session, submission_id: SubmissionId) -> Submission:
    """A person decided: it did not leave, so it may be sent. It is then ready, not yet sent."""
    submission = own_submission(session, submission_id)
    again = submission.moved(State.PREPARED, session.program.now(), problem="")
    _keep(session, again, session.access("status_inquiry", submission.case))
    return again


def it_was_sent(session: Session, submission_id: SubmissionId) -> Submission:
    """A person looked into the mailbox: it did leave."""
    submission = own_submission(session, submission_id)
    access = session.access("status_inquiry", submission.case)
    now = session.program.now()
    sent = submission.moved(State.SENT, now, sent_at=now, problem="")
    _keep(session, sent, access)
    return _sent(session, sent, access)


def sent_by_person(
    session: Session, submission: Submission, at: datetime, evidence: Evidence
) -> Submission:
    """A person carried it there and says so; from here on it is a sent one like any other."""
    access = session.access("status_inquiry", submission.case)
    sent = submission.moved(
        State.SENT, session.program.now(), sent_at=at, evidence=evidence, problem=""
    )
    _keep(session, sent, access)
    return _sent(session, sent, access)


def withdraw(session: Session, submission_id: SubmissionId) -> Submission:
    """Give it up; what was written stays on the case."""
    submission = own_submission(session, submission_id)
    access = session.access("status_inquiry", submission.case)
    gone = submission.moved(State.WITHDRAWN, session.program.now(), problem="")
    _keep(session, gone, access)
    return gone


def own_submission(session: Session, submission_id: SubmissionId) -> Submission:
    """Raises `Refused` for one that is gone, `NotAllowed` without a grant to send on its case."""
    submission = session.store.submission(submission_id)
    if submission is None:
        raise Refused("This submission is no longer there. Open the case again.")
    require(session, submission.case, Level.SEND)
    return submission


def _keep(session: Session, submission: Submission, access: Access) -> None:
    action = {
        State.SENT: Action.SENT,
        State.OUTCOME_UNKNOWN: Action.OUTCOME_UNKNOWN,
    }.get(submission.state)
    with session.store.change(
        session.who.id, f"submission {submission.state.value}", submission.case
    ) as change:
        change.put_submission(submission)
        if action:
            change.log(
                LogLine(
                    action,
                    access,
                    recipient=submission.desk.value,
                    route=submission.route,
                    result=submission.evidence.value,
                    detail=submission.id,
                )
            )
        change.commit()


def _sent(session: Session, submission: Submission, access: Access) -> Submission:
    """After it left: the desk's clock starts, the case waits, the channel is in use."""
    days = session.program.catalogues.desks[submission.desk].reply_business_days
    dated = replace(
        submission,
        reply_due=reply_due(submission.sent_at or session.program.now(), days),
    )
    line = LogLine(Action.CHANGED, access, fields=("state",), detail=CaseState.WAITING.value)
    with session.store.look(line, level=Level.SEND) as look:
        case = look.case()
    with session.store.change(session.who.id, "submission sent", submission.case) as change:
        change.put_submission(dated)
        change.put_case(
            replace(case, state=CaseState.WAITING, changed_at=session.program.now())
        )
        channel = session.store.channel(session.who.id, submission.desk)
        if submission.route == SECURE_SITE and channel.state is ChannelState.ACCOUNT_READY:
            change.put_channel(channel.moved(ChannelState.IN_USE, session.program.now()))
        change.commit()
    return dated


def _gate_line(
    session: Session, access: Access, outgoing: Outgoing, verdict: Verdict, action: Action
) -> LogLine:
    return LogLine(
        action,
        access,
        people=tuple(sorted({f.person for f in verdict.findings if f.person})),
        categories=tuple(sorted({f.category for f in verdict.findings})),
        fields=tuple(sorted({f.part.value for f in verdict.findings})),
        count=verdict.places,
        recipient=",".join(sorted(r.desk.value for r in outgoing.recipients if r.desk)),
        route=outgoing.route,
        result=verdict.outcome.value,
        detail=outgoing.submission,
    )


def content_of(outgoing: Outgoing, verdict: Verdict) -> bytes:
    """What is kept of an outgoing mail, and which verdict the person saw for it; attachments are
    kept once, as the case's documents."""
    return json.dumps(
        {
            "protection": outgoing.protection.value,
            "verdict": verdict_hash(verdict),
            "recipients": [
                [r.address, r.desk.value if r.desk else ""] for r in outgoing.recipients
            ],
            "subject": outgoing.subject,
            "body": outgoing.body,
            "headers": [list(h) for h in outgoing.headers],
            "sensitivity": outgoing.sensitivity,
            "in_reply_to": outgoing.in_reply_to,
            "attachments": [[a.name, a.media_type, a.sha256] for a in outgoing.attachments],
        }
    ).encode()


def cleared_again(session: Session, submission: Submission, access: Access) -> Cleared:
    """What was reviewed, judged again as things stand now. Raises `Refused` when it may not go."""
    line = LogLine(
        Action.COMPOSED,
        access,
        fields=("message", "attachments"),
        count=1 + len(submission.documents),
        detail=submission.id,
    )
    with session.store.look(line, level=Level.SEND) as look:
        content = json.loads(look.submission_content(submission.id))
        attachments = tuple(
            Attachment(name, look.document_bytes(document), media_type)
            for document, (name, media_type, _) in zip(
                submission.documents, content["attachments"], strict=True
            )
        )
    outgoing = Outgoing(
        route=submission.route,
        protection=Protection(content["protection"]),
        recipients=tuple(
            Recipient(address, DeskId(desk) if desk else None)
            for address, desk in content["recipients"]
        ),
        subject=content["subject"],
        body=content["body"],
        attachments=attachments,
        headers=tuple((name, value) for name, value in content["headers"]),
        sensitivity=content["sensitivity"],
        submission=submission.id,
        in_reply_to=content.get("in_reply_to", ""),
    )
    if outgoing.content_hash != submission.content_hash:
        raise Refused(
            "The message is no longer the one you reviewed. Nothing was sent; compose it again."
        )
    if is_own_service(submission.route) and outgoing.protection is Protection.APPROVED_SERVICE:
        closed = own_service_closed(session) or _other_account(session, submission)
    elif submission.route == SECURE_SITE:
        closed = session.store.channel(session.who.id, submission.desk).site_closed
    elif outgoing.protection is Protection.SEALED_TO_DESK:
        closed = sealing_now(session)
    else:
        closed = ""
    if closed:
        raise Refused(closed)
    decision = Decision(
        session.who.id, submission.content_hash, verdict_hash=content["verdict"]
    )
    return session.gate.clear(outgoing, decision)


def _other_account(session: Session, submission: Submission) -> str:
    """'' when the account is still of the kind that was reviewed, else why it does not go."""
    stored = session.store.mail_account(session.who.id)
    if own_service_route(stored[0] if stored else None) == submission.route:
        return ""
    return (
        "Your mail account is another kind than when you reviewed this. "
        "Withdraw it and compose it again."
    )
