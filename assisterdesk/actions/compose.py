"""Composing a submission: what the desk needs, the message, the ways it could travel."""

import json
import mimetypes
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.conversations import conversation
from assisterdesk.actions.program import Session, account_hash
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, DocumentId, PersonId, SubmissionId, new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Case, Document
from assisterdesk.egress.mail import MailAccount, MailKind, TriggerKind
from assisterdesk.egress.outgoing import Attachment, Outgoing, Protection, Recipient, Verdict
from assisterdesk.office.desks import Desk
from assisterdesk.people.person import Person, PersonCard, PersonField, Relation, value_of
from assisterdesk.securemail.certificate import sealing_closed
from assisterdesk.securemail.channel import own_service_open
from assisterdesk.securemail.conversation import Conversation
from assisterdesk.submissions.body import body_for, call_sheet
from assisterdesk.submissions.case_types import CaseType, Channel, case_types_for
from assisterdesk.submissions.mail_size import too_large
from assisterdesk.submissions.needs import Needs, PersonFacts, facts_of_staff, needs_of
from assisterdesk.submissions.subjects import subject_for

#: by which route the own encrypted service carries a mail: the transport's own card
OWN_SERVICES: Mapping[MailKind, str] = {MailKind.EXCHANGE: "exchange", MailKind.GRAPH: "graph"}
OWN_SERVICE = OWN_SERVICES[MailKind.EXCHANGE]
PLAIN_MAIL = "plain_mail"
SECURE_SITE = "secure_site"
EML = "eml"
#: what no mailbox of ours carries: a person does, and says so
BY_HAND = frozenset((SECURE_SITE, EML))

_IDENTIFIERS = (
    PiiCategory.PERSON_NAME,
    PiiCategory.BIRTHDATE,
    PiiCategory.ADDRESS,
    PiiCategory.EMAIL,
    PiiCategory.PHONE,
    PiiCategory.SSN,
)


@dataclass(frozen=True, slots=True)
class Form:
    """What the person chose and typed. `body` is None as long as it follows the template."""

    case_type: str = ""
    people: tuple[PersonId, ...] = ()
    typed: Mapping[str, str] = field(default_factory=dict, repr=False)
    topic: str = ""
    period: str = ""
    body: str | None = field(default=None, repr=False)
    documents: tuple[DocumentId, ...] = ()
    route: str = ""
    #: begin a conversation of its own, though there is one to go on with
    apart: bool = False

    def as_text(self) -> str:
        """The form as it is kept in a draft."""
        return json.dumps(
            {
                "case_type": self.case_type,
                "people": list(self.people),
                "typed": dict(self.typed),
                "topic": self.topic,
                "period": self.period,
                "body": self.body,
                "documents": list(self.documents),
                "route": self.route,
                "apart": self.apart,
            }
        )

    @staticmethod
    def from_text(text: str) -> "Form":
        """The form of a draft; an empty form for what does not read."""
        try:
            raw = json.loads(text)
            return Form(
                case_type=str(raw["case_type"]),
                people=tuple(PersonId(p) for p in raw["people"]),
                typed={str(k): str(v) for k, v in raw["typed"].items()},
                topic=str(raw["topic"]),
                period=str(raw["period"]),
                body=None if raw["body"] is None else str(raw["body"]),
                documents=tuple(DocumentId(d) for d in raw["documents"]),
                route=str(raw["route"]),
                apart=raw.get("apart") is True,
            )
        except (ValueError, KeyError, TypeError, AttributeError):
            return Form()


@dataclass(frozen=True, slots=True)
class Workbench:
    """One case on the bench: what was read of it so far, and the new submission's id."""

    access: Access
    case: Case
    submission: SubmissionId
    people: tuple[PersonCard, ...]
    documents: tuple[Document, ...]
    on_hand: Mapping[PersonId, PersonFacts] = field(default_factory=dict, repr=False)
    attachments: Mapping[DocumentId, Attachment] = field(default_factory=dict, repr=False)
    #: whether a privacy warning is on record; it is due before facts are asked for
    warned: bool = True


@dataclass(frozen=True, slots=True)
class RouteChoice:
    """One way it could travel. `why` says why it protects, or why it is closed."""

    id: str
    title: str
    open: bool
    protection: Protection
    why: str


@dataclass(frozen=True, slots=True)
class Composed:
    """The submission as it stands. `outgoing` is None for what is not done by mail, or as long as
    the subject cannot be made; `problem` says then what is lacking."""

    case_type: CaseType
    desk: Desk | None
    needs: Needs
    subject: str
    body: str = field(repr=False)
    template_body: str = field(repr=False)
    routes: tuple[RouteChoice, ...]
    route: str
    outgoing: Outgoing | None = field(repr=False)
    call_sheet: str = field(default="", repr=False)
    problem: str = ""
    #: the conversation it may go on with, None where there is none or it would not be encrypted
    conversation: Conversation | None = None


def types_to_choose(session: Session) -> tuple[CaseType, ...]:
    """The case types for this person's kind of assister, in the order of their groups."""
    return case_types_for(session.who.kind)


def start(session: Session, access: Access) -> Workbench:
    """Put a case on the bench; the log line is committed first."""
    line = LogLine(
        Action.COMPOSED,
        access,
        categories=(PiiCategory.PERSON_NAME,),
        fields=("household", "names", "documents"),
    )
    with session.store.look(line, level=Level.SEND) as look:
        # what came from outside is sent on only once somebody has released it
        documents = tuple(d for d in look.documents() if not d.quarantined)
        warned = bool(look.privacy_warnings())
        made = Workbench(access, look.case(), SubmissionId(new_id()), look.cards(), documents)
        return replace(made, warned=warned)


def with_people(session: Session, bench: Workbench, people: tuple[PersonId, ...]) -> Workbench:
    """Read what is on hand of the chosen people, one log line for those not read yet."""
    unread = tuple(p for p in people if p not in bench.on_hand)
    if not unread:
        return bench
    first = next((c.id for c in bench.people if c.relation is Relation.SELF), None)
    read = tuple(dict.fromkeys((*unread, *((first,) if first else ()))))
    line = LogLine(
        Action.COMPOSED,
        bench.access,
        people=read,
        categories=_IDENTIFIERS,
        fields=("name", *(f.value for f in PersonField)),
        count=len(read),
    )
    on_hand = dict(bench.on_hand)
    with session.store.look(line, level=Level.SEND) as look:
        known = {id: look.person(id) for id in read}
    for id in unread:
        person = known[id]
        # of a newborn the desk asks for a parent: the household's first person
        parent = known[first] if person.newborn and first and first != id else None
        on_hand[id] = PersonFacts(
            id,
            _values_of(person),
            newborn=person.newborn,
            parent=_values_of(parent) if parent else {},
        )
    return replace(bench, on_hand=on_hand)


def with_documents(
    session: Session, bench: Workbench, documents: tuple[DocumentId, ...]
) -> Workbench:
    """Load the chosen documents as attachments under names that say nothing of a person."""
    missing = [d for d in documents if d not in bench.attachments]
    if not missing:
        return bench
    line = LogLine(
        Action.ATTACHED,
        bench.access,
        fields=("documents",),
        count=len(missing),
        detail=bench.submission,
    )
    loaded = dict(bench.attachments)
    by_id = {d.id: d for d in bench.documents}
    with session.store.look(line, level=Level.SEND) as look:
        for id in missing:
            document = by_id[id]
            number = [d.id for d in bench.documents].index(id) + 1
            loaded[id] = Attachment(
                leaving_name(bench.case.reference, document, number),
                look.document_bytes(id),
                document.media_type,
            )
    return replace(bench, attachments=loaded)


def leaving_name(reference: str, document: Document, number: int) -> str:
    """``7QX2KD-notice-1.pdf``: the own name of a file may name a person, so it stays behind."""
    kind = re.sub(r"[^a-z]", "", document.kind.lower()) or "document"
    return f"{reference}-{kind}-{number}{mimetypes.guess_extension(document.media_type) or ''}"


def compose(session: Session, bench: Workbench, form: Form) -> Composed:
    """Make subject, body and routes from the form. Reads nothing of a person: `with_people` did."""
    program = session.program
    case_type = program.catalogues.case_types[form.case_type]
    desk_id = case_type.desk_of(session.who.kind)
    desk = program.catalogues.desks[desk_id] if desk_id else None
    people = tuple(bench.on_hand[p] for p in form.people if p in bench.on_hand)
    staff = session.who
    common = facts_of_staff(
        staff.kind,
        name=staff.name,
        credential=staff.identifier,
        agency=session.office.name,
        phone=staff.phone or session.office.phone,
        email=staff.email or session.office.email,
    )
    common.update({k: v for k, v in form.typed.items() if v.strip()})
    needs = needs_of(
        case_type, staff.kind, common=common, people=people, catalogue=program.catalogues.facts
    )
    if not case_type.by_mail or desk is None:
        sheet = ""
        if Channel.PHONE in case_type.channels and desk is not None:
            sheet = call_sheet(
                case_type,
                needs,
                desk_name=desk.name,
                desk_phones=tuple(p.text for p in desk.phones),
                caller_proves=desk.caller_proves,
                reference=bench.case.reference,
            )
        return Composed(case_type, desk, needs, "", "", "", (), "", None, sheet)
    routes = ways(session, case_type)
    route = next((r for r in routes if r.id == form.route), _best(routes))
    account = _account(session)
    trigger = trigger_parts(account if is_own_service(route.id) else None)
    try:
        subject = subject_for(
            case_type,
            bench.case.reference,
            count=len(people) or None,
            topic=form.topic or None,
            period=form.period or None,
            trigger_keyword=trigger.keyword,
        )
    except Refused as error:
        subject, problem = "", error.text
    else:
        problem = ""
    template = body_for(
        case_type, needs, reference=bench.case.reference, topic=form.topic, period=form.period
    )
    body = template if form.body is None else form.body
    going_on = _conversation(session, bench.case.id, case_type, desk, route)
    if not problem and route.id != SECURE_SITE:
        # known from what is kept about the files: none was read for it
        problem = too_large((d.size for d in bench.documents if d.id in form.documents), body)
    outgoing = None
    if not problem:
        outgoing = Outgoing(
            route=route.id,
            protection=route.protection,
            recipients=(Recipient(desk.email, desk.desk),),
            subject=subject,
            body=body,
            attachments=tuple(
                bench.attachments[d] for d in form.documents if d in bench.attachments
            ),
            headers=trigger.headers,
            sensitivity=trigger.sensitivity,
            submission=bench.submission,
            in_reply_to=going_on.message_id if going_on and not form.apart else "",
        )
    return Composed(
        case_type, desk, needs, subject, body, template, routes, route.id, outgoing, "", problem,
        going_on,
    )  # fmt: skip


def _conversation(
    session: Session, case: CaseId, case_type: CaseType, desk: Desk, route: RouteChoice
) -> Conversation | None:
    """Only over the own service and encrypted: there the trigger goes along in the reply too."""
    if route.protection is not Protection.APPROVED_SERVICE or case_type.exact_subject:
        return None
    if not is_own_service(route.id):
        return None
    return conversation(session, desk.desk, case, tuple(OWN_SERVICES.values()))


def judge(session: Session, composed: Composed) -> Verdict | None:
    """What the gate says of it, None while there is nothing to judge."""
    return session.gate.judge(composed.outgoing) if composed.outgoing else None


def ways(session: Session, case_type: CaseType) -> tuple[RouteChoice, ...]:
    """How a mail of this type could travel now, and why or why not."""
    why_not = own_service_closed(session)
    account = _account(session)
    proof = session.store.latest_proof(session.who.id)
    if not why_not and proof:
        protects: str = worded(
            "Encrypted by your office's approved service (proof of {day}).", day=proof.on
        )
    else:
        protects = why_not
    no_account = "" if account else "No mail account is set up yet. Set it up under Secure email."
    own = RouteChoice(
        own_service_route(account),
        worded("Your encrypted email service"),
        not why_not and not no_account,
        Protection.PLAIN if why_not else Protection.APPROVED_SERVICE,
        no_account or protects,
    )
    plain = RouteChoice(
        PLAIN_MAIL,
        worded("Plain mail"),
        not no_account,
        Protection.PLAIN,
        no_account or "Not encrypted. Only for messages without any personal data.",
    )
    site = _site(session)
    secure_first = Channel.SECURE_EMAIL in case_type.channels
    file = _carried(session)
    return (own, site, plain, file) if secure_first else (plain, own, site, file)


def _carried(session: Session) -> RouteChoice:
    """Always open: without a certificate that the desk's approval names, it is plain mail."""
    why_not = sealing_now(session)
    return RouteChoice(
        EML,
        worded("Carry it yourself"),
        True,
        Protection.PLAIN if why_not else Protection.SEALED_TO_DESK,
        worded("A mail file that counts as plain mail. {why}", why=worded(why_not))
        if why_not
        else "A mail file, encrypted to the desk's certificate. You send it, and say so here.",
    )


def sealing_now(session: Session) -> str:
    """'' when a mail file is encrypted to the desk's certificate, else why it is not."""
    desk = session.program.catalogues.desks[session.who.desk]
    service = session.store.own_service(desk.desk)
    certificate = (
        session.program.smime.read(service.certificate.encode()) if service.certificate else None
    )
    return sealing_closed(service, certificate, desk.email, session.program.now())


def _site(session: Session) -> RouteChoice:
    channel = session.store.channel(session.who.id, session.who.desk)
    closed = channel.site_closed
    return RouteChoice(
        SECURE_SITE,
        worded("The desk's secure site"),
        not closed,
        Protection.PLAIN if closed else Protection.SECURE_SITE,
        closed
        or worded(
            "You put it in by hand on {host}. Needs no mail account.", host=channel.confirmed_host
        ),
    )


def own_service_route(account: MailAccount | None) -> str:
    """The route of this account's kind; Exchange's as long as there is no account."""
    return OWN_SERVICES[account.kind if account else MailKind.EXCHANGE]


def is_own_service(route: str) -> bool:
    """Whether a route is one of the own encrypted service, whatever the account is now."""
    return route in OWN_SERVICES.values()


def own_service_closed(session: Session) -> str:
    """'' when the own service may carry personal data now, else why not."""
    account = _account(session)
    return own_service_open(
        session.store.own_service(session.who.desk),
        session.store.latest_proof(session.who.id),
        account_hash(account) if account else "",
        session.program.today(),
    )


@dataclass(frozen=True, slots=True)
class TriggerParts:
    """What a message carries so that the tenant's or gateway's rule encrypts it."""

    keyword: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    sensitivity: str = ""


def trigger_parts(account: MailAccount | None) -> TriggerParts:
    """Nothing for a rule on the recipient, or without an account."""
    if account is None:
        return TriggerParts()
    trigger = account.trigger
    match trigger.kind:
        case TriggerKind.SUBJECT_KEYWORD:
            return TriggerParts(keyword=trigger.value.strip())
        case TriggerKind.HEADER:
            name, _, value = trigger.value.partition(":")
            return TriggerParts(headers=((name.strip(), value.strip()),))
        case TriggerKind.SENSITIVITY:
            return TriggerParts(sensitivity=trigger.value.strip() or "Confidential")
        case TriggerKind.RECIPIENT_RULE:
            return TriggerParts()


def _best(routes: tuple[RouteChoice, ...]) -> RouteChoice:
    """The first that is open; a plain mail file is never offered by itself."""
    file = (EML, Protection.PLAIN)
    return next((r for r in routes if r.open and (r.id, r.protection) != file), routes[0])


def _account(session: Session) -> MailAccount | None:
    stored = session.store.mail_account(session.who.id)
    return stored[0] if stored else None


def _values_of(person: Person) -> dict[str, str]:
    born: date | None = person.birthdate
    values = {
        "person_name": person.name.full,
        "birthdate": born.isoformat() if born else "",
        "address": person.address.one_line,
        "email": person.emails[0] if person.emails else "",
        "phone": value_of(person, PersonField.PHONE),
        "ssn": person.ssn,
    }
    return {fact: value for fact, value in values.items() if value}
