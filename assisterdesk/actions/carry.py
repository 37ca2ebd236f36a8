"""A submission that a person carries themselves: as a mail file, encrypted where that is approved.

For an office whose mail no program may reach: the file is opened in a mail program, or taken to a
machine that has one, and the person says when it was sent.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.compose import EML
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import cleared_again, own_submission, sent_by_person
from assisterdesk.basics.errors import Incomplete, Refused, fill_in
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.egress.mail_file import MailFile, mail_file
from assisterdesk.egress.outgoing import Protection
from assisterdesk.securemail.certificate import Certificate
from assisterdesk.securemail.channel import OwnService
from assisterdesk.submissions.submission import Evidence, State, Submission


@dataclass(frozen=True, slots=True)
class Carried:
    """What there is to carry: where it goes to, and whether the file will be encrypted."""

    submission: Submission
    address: str
    encrypted: bool


def open_carry(session: Session, submission_id: SubmissionId) -> Carried:
    """Raises `Refused` when it does not wait for that, or may not go this way any more."""
    submission = _waiting(session, submission_id)
    outgoing = cleared_again(
        session, submission, session.access("status_inquiry", submission.case)
    ).outgoing
    return Carried(
        submission,
        outgoing.recipients[0].address,
        outgoing.protection is Protection.SEALED_TO_DESK,
    )


def make_file(session: Session, submission_id: SubmissionId) -> MailFile:
    """The mail file, judged again as things stand now; its line in the log comes first.

    Raises `Refused` where the gate says no, or the certificate does not hold any more.
    """
    submission = _waiting(session, submission_id)
    access = session.access("status_inquiry", submission.case)
    cleared = cleared_again(session, submission, access)
    sender = session.who.email or session.office.email
    if not sender:
        raise Incomplete(
            "Enter your work email under Office and staff first: the mail comes from it.",
            ("Email",),
        )
    smime = session.program.smime
    service = session.store.own_service(submission.desk)
    made = mail_file(cleared, sender, session.program.now(), smime, service.certificate)
    session.store.log(
        LogLine(
            Action.WRITTEN_OUT,
            access,
            fields=("message", "attachments"),
            count=1 + len(cleared.outgoing.attachments),
            recipient=submission.desk.value,
            route=EML,
            detail=submission.id,
        )
    )
    return made


def sent_by_hand(
    session: Session, submission_id: SubmissionId, at: datetime | None = None
) -> Submission:
    """The person says that they sent it. `at`: when, now if None.

    The content hash says what it was. Raises `Refused` for a time before it was prepared or ahead,
    or when it does not wait for this.
    """
    submission = _waiting(session, submission_id)
    now = session.program.now()
    at = at or now
    if at > now or at < submission.created_at:
        raise Refused("It cannot have been sent then. Check the date and time.")
    outgoing = cleared_again(
        session, submission, session.access("status_inquiry", submission.case)
    ).outgoing
    sealed = outgoing.protection is Protection.SEALED_TO_DESK
    return sent_by_person(
        session, submission, at, Evidence.SEALED_FILE if sealed else Evidence.NONE
    )


def _waiting(session: Session, submission_id: SubmissionId) -> Submission:
    submission = own_submission(session, submission_id)
    if submission.route != EML or submission.state is not State.PREPARED:
        raise Refused("This submission does not wait to be carried. Look where it stands.")
    return submission


# -- the desk's certificate


def certificate_of(session: Session, service: OwnService) -> Certificate | None:
    return session.program.smime.read(service.certificate.encode()) if service.certificate else None


def take_certificate(session: Session, content: bytes) -> Certificate:
    """Keep the desk's certificate. It counts only once a person recorded that the desk's approval
    names it. Raises `Refused` for one that mail to the desk cannot be encrypted to.
    """
    certificate = session.program.smime.read(content)
    desk = session.program.catalogues.desks[session.who.desk]
    why = certificate.why_not(desk.email, session.program.now())
    if why:
        raise Refused(why)
    service = session.store.own_service(desk.desk)
    _keep(session, replace(service, certificate=certificate.pem), "certificate kept")
    return certificate


def record_named(session: Session, who: str, on: date | None) -> OwnService:
    """The desk's approval names the certificate that is kept: who said so, and when.

    Raises `Incomplete` for an empty field, `Refused` for a day ahead or without a certificate.
    """
    service = session.store.own_service(session.who.desk)
    certificate = certificate_of(session, service)
    if certificate is None:
        raise Refused("Choose the desk's certificate first.")
    missing = tuple(
        label for label, given in (("Who said so", who.strip()), ("Date", on)) if not given
    )
    if missing:
        raise fill_in(missing)
    if on and on > session.program.today():
        raise Refused("The approval cannot lie in the future. Check the date.")
    named = replace(
        service,
        certificate_named=certificate.fingerprint,
        certificate_named_by=who.strip(),
        certificate_named_on=on,
    )
    _keep(session, named, "certificate named")
    return named


def drop_certificate(session: Session) -> OwnService:
    """From now on a mail file is plain mail."""
    service = session.store.own_service(session.who.desk)
    dropped = replace(
        service,
        certificate="",
        certificate_named="",
        certificate_named_by="",
        certificate_named_on=None,
    )
    _keep(session, dropped, "certificate dropped")
    return dropped


def _keep(session: Session, service: OwnService, result: str) -> None:
    with session.store.change(session.who.id, f"own service {service.state.value}") as change:
        change.put_own_service(service)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("desk certificate",),
                recipient=service.desk.value,
                result=result,
            )
        )
        change.commit()
