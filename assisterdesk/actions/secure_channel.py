"""Getting to secure email: the one-click request, the own service's permission, and its proof."""

from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.compose import (
    PLAIN_MAIL,
    SECURE_SITE,
    TriggerParts,
    own_service_closed,
    sealing_now,
    trigger_parts,
)
from assisterdesk.actions.delivery import Delivery
from assisterdesk.actions.mailbox import opened
from assisterdesk.actions.own_side import gate_over, own_side
from assisterdesk.actions.privacy_contacts import OFFICE
from assisterdesk.actions.program import Session, account_hash
from assisterdesk.basics.errors import Incomplete, OutcomeUnknown, Refused, Trouble, fill_in
from assisterdesk.basics.ids import CaseId, SubmissionId, new_id
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.mail import MailAccount
from assisterdesk.egress.outgoing import Decision, Outgoing, Protection, Recipient
from assisterdesk.office.desks import Desk
from assisterdesk.securemail.certificate import Certificate
from assisterdesk.securemail.channel import (
    REQUEST_SUBJECT,
    Channel,
    ChannelState,
    OwnService,
    Proof,
    ServiceState,
)
from assisterdesk.securemail.invitation import host_of
from assisterdesk.submissions.body import body_for
from assisterdesk.submissions.needs import facts_of_staff, needs_of
from assisterdesk.submissions.submission import State, Submission

PERMISSION_CASE_TYPE = "own_service_permission"
NO_TRIGGER = TriggerParts()
TEST_SUBJECT = "AssisterDesk encryption test"
TEST_BODY = (
    "This is a test of encrypted email. It is about nobody.\n\n"
    "Open it in the control mailbox and look whether it arrived encrypted.\n"
)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the Secure email screen shows. `closed`: why the own service may not carry
    personal data yet, '' when it may."""

    desk: Desk
    channel: Channel
    service: OwnService
    proof: Proof | None
    account: MailAccount | None
    closed: str
    control_address: str
    #: the desk's certificate for mail files; why they are not encrypted to it, '' when they are
    certificate: Certificate | None = None
    not_sealed: str = ""


def overview(session: Session) -> Overview:
    desk = session.program.catalogues.desks[session.who.desk]
    stored = session.store.mail_account(session.who.id)
    practice = session.program.practice
    service = session.store.own_service(desk.desk)
    kept = service.certificate.encode()
    return Overview(
        desk,
        session.store.channel(session.who.id, desk.desk),
        service,
        session.store.latest_proof(session.who.id),
        stored[0] if stored else None,
        own_service_closed(session),
        practice.control_address if practice else "",
        session.program.smime.read(kept) if kept else None,
        sealing_now(session),
    )


def request_secure_email(session: Session) -> Channel:
    """M7, M8: the plain mail with exactly the policy's subject, and nothing about anybody.

    Raises `Trouble` when it could not be sent, `OutcomeUnknown` when it may have been.
    """
    desk = session.program.catalogues.desks[session.who.desk]
    sent = _plain(session, desk.email, desk, REQUEST_SUBJECT, "")
    channel = session.store.channel(session.who.id, desk.desk)
    now = session.program.now()
    moved = channel.moved(
        ChannelState.REQUESTED, now, requested_at=now, request_message_id=sent.message_id
    )
    _keep_channel(session, moved)
    return moved


def request_by_hand(session: Session) -> Cleared:
    """The same message for another mail program, which the person sends there.

    Recorded by `record_channel` once they say so.
    """
    return _for_mail_program(session, REQUEST_SUBJECT, "")


def _for_mail_program(session: Session, subject: str, body: str) -> Cleared:
    """Plain mail to the desk, cleared for the system's mail program."""
    desk = session.program.catalogues.desks[session.who.desk]
    outgoing = Outgoing(
        route=PLAIN_MAIL,
        protection=Protection.PLAIN,
        recipients=(Recipient(desk.email, desk.desk),),
        subject=subject,
        body=body,
    )
    session.gate.judge(outgoing)
    cleared = session.gate.clear(outgoing, Decision(session.who.id, outgoing.content_hash))
    session.store.log(
        LogLine(
            Action.CLEARED,
            session.access("office_administration"),
            recipient=desk.desk.value,
            route=PLAIN_MAIL,
            detail="mail program",
        )
    )
    return cleared


def invitation_link(session: Session) -> Cleared:
    """The invitation's link, cleared for the browser. Opening it asks once more, by its true host.

    Raises `Refused` when no invitation with a link was found.
    """
    channel = session.store.channel(session.who.id, session.who.desk)
    if not channel.link:
        raise Refused("The invitation was recorded by hand: open it in your mail program.")
    outgoing = Outgoing(
        route=SECURE_SITE, protection=Protection.SECURE_SITE, body=channel.link
    )
    session.gate.judge(outgoing)
    cleared = session.gate.clear(outgoing, Decision(session.who.id, outgoing.content_hash))
    session.store.log(
        LogLine(
            Action.CLEARED,
            session.access("office_administration"),
            fields=("invitation link",),
            recipient=channel.desk.value,
            route=SECURE_SITE,
        )
    )
    return cleared


def record_site(session: Session, link: str) -> Channel:
    """By hand: the address of the desk's secure site, from an invitation that was read elsewhere.

    Its name still has to be confirmed. Raises `Refused` for anything but a plain https address.
    """
    link = link.strip()
    host = host_of(link)
    if not host:
        raise Refused("The site's address begins with https://. Copy it from the desk's message.")
    channel = session.store.channel(session.who.id, session.who.desk)
    kept = replace(channel, link=link, link_host=host, confirmed_host="")
    _keep_channel(session, kept)
    return kept


def confirm_site(session: Session) -> Channel:
    """The person looked at the site's true name and said yes: personal data may go there."""
    channel = session.store.channel(session.who.id, session.who.desk)
    if not channel.link_host:
        raise Refused("Enter the address of the desk's secure site first.")
    kept = replace(channel, confirmed_host=channel.link_host)
    if kept != channel:
        _keep_channel(session, kept)
    return kept


def account_is_ready(session: Session) -> Channel:
    """The person set up the account on the desk's secure site."""
    channel = session.store.channel(session.who.id, session.who.desk)
    moved = channel.moved(ChannelState.ACCOUNT_READY, session.program.now())
    _keep_channel(session, moved)
    return moved


def record_channel(session: Session, state: ChannelState) -> Channel:
    """By hand: the invitation arrived elsewhere, or the request went by another program."""
    channel = session.store.channel(session.who.id, session.who.desk)
    now = session.program.now()
    dates: dict[str, object] = {}
    if state is ChannelState.REQUESTED:
        dates["requested_at"] = now
    if state is ChannelState.INVITED:
        dates["invited_at"] = now
    moved = channel.moved(state, now, **dates)
    _keep_channel(session, moved)
    return moved


def request_permission(session: Session, vendor: str, method: str, contact: str) -> OwnService:
    """M9: ask the desk for permission to use the own encrypted service. No personal data."""
    subject, body = _permission_letter(session, vendor, method, contact)
    desk = session.program.catalogues.desks[session.who.desk]
    _plain(session, desk.email, desk, subject, body)
    service = session.store.own_service(desk.desk)
    moved = service.moved(
        ServiceState.PERMISSION_REQUESTED, session.program.now(), vendor=vendor, method=method
    )
    _keep_service(session, moved)
    return moved


def permission_by_hand(session: Session, vendor: str, method: str, contact: str) -> Cleared:
    """The same letter for another mail program, which the person sends there.

    Recorded by `record_permission` once they say so.
    """
    return _for_mail_program(session, *_permission_letter(session, vendor, method, contact))


def _permission_letter(
    session: Session, vendor: str, method: str, contact: str
) -> tuple[str, str]:
    """Subject and text. Raises `Incomplete` for what the desk asks for and is not given."""
    case_type = session.program.catalogues.case_types[PERMISSION_CASE_TYPE]
    staff = session.who
    needs = needs_of(
        case_type,
        staff.kind,
        common=facts_of_staff(
            staff.kind,
            name=staff.name,
            credential=staff.identifier,
            agency=session.office.name,
            phone=staff.phone or session.office.phone,
            email=staff.email or session.office.email,
        )
        | {
            "service_vendor": vendor.strip(),
            "service_description": method.strip(),
            "service_contact": contact.strip(),
        },
        catalogue=session.program.catalogues.facts,
    )
    needs.require_complete()
    return case_type.subject, body_for(case_type, needs)


def record_permission(
    session: Session,
    state: ServiceState,
    *,
    approver: str = "",
    on: date | None = None,
    evidence: str = "",
    vendor: str = "",
    method: str = "",
) -> OwnService:
    """The desk's answer, written down with who gave it and when.

    Raises `Incomplete` for an approval without approver, date or vendor, `Refused` for a date that
    lies ahead.
    """
    service = session.store.own_service(session.who.desk)
    vendor, method = vendor.strip() or service.vendor, method.strip() or service.method
    if state is ServiceState.APPROVED:
        missing = tuple(
            label
            for label, given in (
                ("Who approved it", approver.strip()),
                ("Date", on),
                ("Service", vendor),
            )
            if not given
        )
        if missing:
            raise fill_in(missing)
        if on and on > session.program.today():
            raise Refused("The approval cannot lie in the future. Check the date.")
    moved = service.moved(
        state,
        session.program.now(),
        approver=approver.strip(),
        approved_on=on if state is ServiceState.APPROVED else service.approved_on,
        evidence=evidence.strip(),
        vendor=vendor,
        method=method,
    )
    _keep_service(session, moved)
    return moved


def send_test_message(session: Session, control_address: str) -> None:
    """A synthetic message with the trigger to a mailbox outside, where a person looks at it."""
    stored = session.store.mail_account(session.who.id)
    if stored is None:
        raise Incomplete("Set up the mail account first.", ("Mail account",))
    if "@" not in control_address:
        raise Incomplete(
            "Enter the address of a mailbox you can open, outside your own mail service.",
            ("Control mailbox",),
        )
    trigger = trigger_parts(stored[0])
    subject = f"{trigger.keyword} {TEST_SUBJECT}".strip()
    address = control_address.strip()
    own = own_side(
        session.office,
        session.store.staff(),
        session.program.catalogues.desks.values(),
        session.program.practice,
    )
    kept = session.store.settings(OFFICE)
    gate = gate_over(session.program, session.known, own, address, kept=kept)
    _plain(session, address, None, subject, TEST_BODY, trigger, gate)


def record_proof(session: Session, arrived_encrypted: bool, on: date) -> Proof:
    """A person's statement of how the test message arrived, for the account as it is now."""
    stored = session.store.mail_account(session.who.id)
    if stored is None:
        raise Incomplete("Set up the mail account first.", ("Mail account",))
    if on > session.program.today():
        raise Refused("The test cannot lie in the future. Check the date.")
    proof = Proof(session.who.id, on, arrived_encrypted, account_hash(stored[0]))
    with session.store.change(session.who.id, "record proof of encryption") as change:
        change.put_proof(proof)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("proof",),
                result="arrived encrypted" if arrived_encrypted else "arrived unencrypted",
            )
        )
        change.commit()
    return proof


def _plain(
    session: Session,
    address: str,
    desk: Desk | None,
    subject: str,
    body: str,
    trigger: TriggerParts = NO_TRIGGER,
    gate: Gate | None = None,
) -> Submission:
    """One mail without personal data, by the same steps as a submission. Belongs to no case."""
    now = session.program.now()
    id = SubmissionId(new_id())
    outgoing = Outgoing(
        route=PLAIN_MAIL,
        protection=Protection.PLAIN,
        recipients=(Recipient(address, desk.desk if desk else None),),
        subject=subject,
        body=body,
        headers=trigger.headers,
        sensitivity=trigger.sensitivity,
        submission=id,
    )
    gate = gate or session.gate
    gate.judge(outgoing)
    cleared = gate.clear(outgoing, Decision(session.who.id, outgoing.content_hash))
    mail = Submission(
        id=id,
        case=CaseId(""),
        case_type="",
        title="",
        desk=desk.desk if desk else session.who.desk,
        route=PLAIN_MAIL,
        reference="",
        by=session.who.id,
        created_at=now,
        state=State.PREPARED,
        content_hash=outgoing.content_hash,
        changed_at=now,
    )
    session.store.log(
        LogLine(
            Action.CLEARED,
            session.access("office_administration"),
            recipient=desk.desk.value if desk else "control mailbox",
            route=PLAIN_MAIL,
            detail=id,
        )
    )
    with opened(session) as mailbox:
        after = Delivery(
            mailbox.transport, lambda submission: None, session.program.clock
        ).send(mail, cleared)
    if after.state is State.SENT:
        return after
    if after.state is State.OUTCOME_UNKNOWN:
        raise OutcomeUnknown(after.problem)
    raise Trouble(after.problem or "The message was not sent. Try again.")


def _keep_channel(session: Session, channel: Channel) -> None:
    with session.store.change(session.who.id, f"secure channel {channel.state.value}") as change:
        change.put_channel(channel)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("channel",),
                recipient=channel.desk.value,
                result=channel.state.value,
            )
        )
        change.commit()


def _keep_service(session: Session, service: OwnService) -> None:
    with session.store.change(session.who.id, f"own service {service.state.value}") as change:
        change.put_own_service(service)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("own service",),
                recipient=service.desk.value,
                result=service.state.value,
            )
        )
        change.commit()

