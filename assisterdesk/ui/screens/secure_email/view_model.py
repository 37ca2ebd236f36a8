"""Secure email in words: what each step says, which verbs it offers, and what the forms mean."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assisterdesk.actions.program import account_hash
from assisterdesk.actions.secure_channel import Overview
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import OAUTH, MailAccount, MailKind, Trigger, TriggerKind
from assisterdesk.egress.microsoft import service_of
from assisterdesk.securemail.certificate import Certificate, grouped
from assisterdesk.securemail.channel import (
    PROOF_GOOD_FOR,
    ChannelState,
    OwnService,
    Proof,
    ServiceState,
)
from assisterdesk.ui import wording
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

#: a certificate file is a few kilobytes; more is some other file
LARGEST_AUTHORITY = 100_000

MAIL_KINDS = (
    (MailKind.EXCHANGE, "An Exchange server"),
    (MailKind.GRAPH, "Microsoft 365"),
)

SIGN_IN_KINDS = (
    ("basic", "User name and password"),
    ("ntlm", "Windows sign-in (NTLM)"),
    (OAUTH, "Sign in with Microsoft"),
)


def mail_kinds(ways: frozenset[str]) -> tuple[tuple[MailKind, str], ...]:
    """The kinds of account that can be signed in to in these ways (`MailAccount.auth`)."""
    return tuple(
        (kind, words) for kind, words in MAIL_KINDS if kind is not MailKind.GRAPH or OAUTH in ways
    )


TRIGGERS: dict[TriggerKind, tuple[str, str]] = {
    TriggerKind.RECIPIENT_RULE: (
        "A rule on the recipient",
        "Your mail service encrypts everything that goes to the desk. "
        "Nothing is added to the message.",
    ),
    TriggerKind.SUBJECT_KEYWORD: (
        "A keyword in the subject",
        "Your mail service encrypts when it sees this word. It is put before each subject.",
    ),
    TriggerKind.SENSITIVITY: (
        "The sensitivity “Confidential”",
        "Your mail service encrypts messages with this mark, as Outlook sets it.",
    ),
    TriggerKind.HEADER: (
        "A header of the message",
        "Your mail service encrypts when it sees this header. Write it as X-Name: value.",
    ),
}

#: the kinds whose word or header has to be typed
TYPED_TRIGGERS = frozenset({TriggerKind.SUBJECT_KEYWORD, TriggerKind.HEADER})


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What stands in the form. `trigger_value` counts only for kinds that need one."""

    endpoint: str = ""
    address: str = ""
    username: str = ""
    auth: str = "basic"
    trigger: TriggerKind = TriggerKind.RECIPIENT_RULE
    trigger_value: str = ""
    authority_pem: str = ""
    kind: MailKind = MailKind.EXCHANGE
    client_id: str = ""
    tenant: str = ""

    @property
    def by_browser(self) -> bool:
        """As `MailAccount.by_browser`."""
        return self.kind is MailKind.GRAPH or self.auth == OAUTH

    def account(self) -> MailAccount:
        value = self.trigger_value.strip() if self.trigger in TYPED_TRIGGERS else ""
        if self.trigger is TriggerKind.SENSITIVITY:
            value = "Confidential"
        trigger = Trigger(self.trigger, value)
        if self.by_browser:
            return MailAccount(
                endpoint=self.endpoint.strip() or service_of(self.kind).endpoint,
                address=self.address.strip(),
                username=self.username.strip() or self.address.strip(),
                trigger=trigger,
                auth="basic" if self.kind is MailKind.GRAPH else OAUTH,
                authority_pem=self.authority_pem,
                kind=self.kind,
                client_id=self.client_id.strip(),
                tenant=self.tenant.strip(),
            )
        return MailAccount(
            endpoint=self.endpoint.strip(),
            address=self.address.strip(),
            username=self.username.strip() or self.address.strip(),
            trigger=trigger,
            auth=self.auth,
            authority_pem=self.authority_pem,
        )


def form_of(account: MailAccount | None) -> AccountForm:
    if account is None:
        return AccountForm()
    return AccountForm(
        account.endpoint,
        account.address,
        account.username,
        account.auth,
        account.trigger.kind,
        account.trigger.value if account.trigger.kind in TYPED_TRIGGERS else "",
        account.authority_pem,
        account.kind,
        account.client_id,
        account.tenant,
    )


def authority_from(path: Path) -> str:
    """The certificates of a PEM file. Blocking. Raises `Refused` for anything else."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_AUTHORITY + 1)
    except OSError:
        raise Refused("The file could not be read. Choose it again.") from None
    if len(raw) > LARGEST_AUTHORITY or b"-----BEGIN CERTIFICATE-----" not in raw:
        raise Refused(
            "This is not a certificate in PEM form. Ask your IT for the file that begins with "
            "“BEGIN CERTIFICATE”."
        )
    if b"PRIVATE KEY" in raw:
        raise Refused("This file holds a private key. Ask your IT for the certificate alone.")
    return raw.decode("ascii", "ignore")


def account_facts(account: MailAccount) -> tuple[tuple[str, str], ...]:
    trigger, value = TRIGGERS[account.trigger.kind][0], account.trigger.value
    shown = f"{tr(trigger)}: {value}" if account.trigger.kind in TYPED_TRIGGERS else tr(trigger)
    return (
        (tr("Email"), account.address),
        (tr("Server"), account.endpoint if account.kind is MailKind.EXCHANGE else ""),
        (tr("Service"), tr("Microsoft 365") if account.kind is MailKind.GRAPH else ""),
        (
            tr("Sign-in"),
            tr("With Microsoft, in the browser") if account.auth == OAUTH else "",
        ),
        (tr("Tenant"), account.tenant if account.by_browser else ""),
        (tr("Encrypts by"), shown),
        (
            tr("Certificate"),
            tr("Your company's own authority is trusted") if account.authority_pem else "",
        ),
    )


def desk_facts(overview: Overview) -> tuple[tuple[str, str], ...]:
    desk = overview.desk
    days = wording.count(desk.reply_business_days, tr("business day"), tr("business days"))
    return (
        (tr("Email"), desk.email),
        (tr("Phone"), "\n".join(phone.text for phone in desk.phones)),
        (tr("Fax"), desk.fax),
        (tr("Answers in"), days),
        (tr("On the phone, say"), tr(desk.caller_proves)),
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """May personal data go by email now, in one sentence."""

    tone: Tone
    word: str
    text: str


def standing(overview: Overview) -> Standing:
    if overview.account is not None and not overview.closed:
        return Standing(
            Tone.DONE,
            tr("Ready"),
            tr("Messages with personal data go to the desk through your encrypted email."),
        )
    if not overview.channel.site_closed:
        return Standing(
            Tone.DONE,
            tr("By the secure site"),
            tr(
                "Submit hands messages with personal data over to the desk's secure site, piece "
                "by piece. For your own encrypted email: {why}"
            ).format(why=overview.closed or tr("Set up the mail account first.")),
        )
    if overview.channel.state in (ChannelState.ACCOUNT_READY, ChannelState.IN_USE):
        return Standing(
            Tone.ATTENTION, tr("One step left"), overview.channel.site_closed
        )
    return Standing(
        Tone.ATTENTION,
        tr("Not yet"),
        overview.closed or tr("Set up the mail account first."),
    )


# -- the desk's secure site


def site_steps() -> tuple[str, ...]:
    return (tr("Ask"), tr("Invitation"), tr("Account"), tr("In use"))


def site_step(state: ChannelState) -> int:
    """How many of the steps are done."""
    return list(ChannelState).index(state)


def site_text(overview: Overview) -> str:
    channel, desk = overview.channel, overview.desk.short_name
    match channel.state:
        case ChannelState.NONE:
            return tr(
                "One plain message asks the desk for it. It has exactly this subject, no text, "
                "and names nobody:"
            )
        case ChannelState.REQUESTED:
            days = wording.count(
                overview.desk.reply_business_days, tr("business day"), tr("business days")
            )
            return tr(
                "{desk} answers with a secure message that has a link, usually within {days}."
            ).format(desk=desk, days=days)
        case ChannelState.INVITED if channel.link:
            return tr(
                "The invitation arrived. Its link leads to the site below. Open it, set up your "
                "account there, then come back and say so."
            )
        case ChannelState.INVITED:
            return tr(
                "The invitation arrived. Open it in your mail program and set up your account "
                "there, then come back and say so."
            )
        case ChannelState.ACCOUNT_READY:
            return tr(
                "Your account on the desk's site is ready. It does not expire: use the same "
                "secure message again, and change its subject to the case type each time."
            )
    return tr(
        "In use. The secure message does not expire: answer in it again, and change its "
        "subject to the case type each time."
    )


# -- the own service


def service_tone(state: ServiceState) -> Tone | None:
    return {
        ServiceState.NONE: None,
        ServiceState.PERMISSION_REQUESTED: Tone.CALM,
        ServiceState.MORE_INFORMATION: Tone.ATTENTION,
        ServiceState.APPROVED: Tone.DONE,
        ServiceState.DECLINED: Tone.REFUSED,
        ServiceState.WITHDRAWN: Tone.ATTENTION,
    }[state]


def may_ask(state: ServiceState) -> bool:
    """Whether the desk may be asked (again)."""
    return state in (
        ServiceState.NONE,
        ServiceState.MORE_INFORMATION,
        ServiceState.DECLINED,
        ServiceState.WITHDRAWN,
    )


def answers(state: ServiceState) -> tuple[tuple[ServiceState, str], ...]:
    """What the desk can have answered, in the state the request is in."""
    approved = (ServiceState.APPROVED, tr("Approved"))
    match state:
        case ServiceState.NONE:
            return (approved,)
        case ServiceState.PERMISSION_REQUESTED:
            return (
                approved,
                (ServiceState.MORE_INFORMATION, tr("More information needed")),
                (ServiceState.DECLINED, tr("Declined")),
            )
        case ServiceState.MORE_INFORMATION:
            return (approved, (ServiceState.DECLINED, tr("Declined")))
    return ()


def service_facts(service: OwnService) -> tuple[tuple[str, str], ...]:
    approved = service.state is ServiceState.APPROVED
    return (
        (tr("Service"), service.vendor),
        (tr("How it encrypts"), service.method),
        (tr("Approved by") if approved else tr("Answered by"), service.approver),
        (
            tr("Approved on"),
            wording.day(service.approved_on) if approved and service.approved_on else "",
        ),
        (tr("Kept as evidence"), service.evidence),
    )


# -- the proof


def proof_said(proof: Proof | None, account: MailAccount | None, today: date) -> tuple[Tone, str]:
    """How old the proof is and what it says, for the card's banner."""
    if proof is None:
        return Tone.ATTENTION, tr(
            "No test yet. Only a test shows that your mail arrives encrypted: the copy in your "
            "Sent folder never does."
        )
    when = tr("{day} ({ago})").format(
        day=wording.day(proof.on), ago=wording.in_days(proof.on, today)
    )
    if not proof.arrived_encrypted:
        return Tone.REFUSED, tr(
            "The test of {when} arrived unencrypted. Ask your IT to mend the rule, then test again."
        ).format(when=when)
    if account is None or proof.account_hash != account_hash(account):
        return Tone.ATTENTION, tr(
            "The test of {when} was for other account settings. Send the test again."
        ).format(when=when)
    until = proof.on + PROOF_GOOD_FOR
    if today > until:
        return Tone.ATTENTION, tr(
            "The test of {when} is more than a month old. Send the test again."
        ).format(when=when)
    return Tone.DONE, tr("Arrived encrypted on {when}. Good until {until}.").format(
        when=when, until=wording.day(until)
    )


# -- the certificate for mail files


def certificate_state(overview: Overview) -> tuple[str, Tone | None]:
    if overview.certificate is None:
        return tr("Not needed by most"), None
    if overview.not_sealed:
        return tr("Not encrypted yet"), Tone.ATTENTION
    return tr("Encrypted"), Tone.DONE


def certificate_lead(overview: Overview) -> str:
    if overview.certificate is None:
        return tr(
            "Where no program may reach your mail, Submit makes a file that you send yourself. "
            "It is plain mail, unless {desk} gave you its certificate and approved it."
        ).format(desk=overview.desk.short_name)
    return tr(overview.not_sealed)


def certificate_facts(
    certificate: Certificate | None, service: OwnService
) -> tuple[tuple[str, str], ...]:
    if certificate is None:
        return ()
    named = service.certificate_named == certificate.fingerprint
    on = service.certificate_named_on
    return (
        (tr("Holder"), certificate.holder),
        (tr("Address"), wording.joined(certificate.addresses)),
        (tr("Good until"), wording.day(certificate.ends)),
        (tr("Fingerprint"), grouped(certificate.fingerprint)),
        (tr("Named by"), service.certificate_named_by if named else ""),
        (tr("Named on"), wording.day(on) if named and on else ""),
    )
