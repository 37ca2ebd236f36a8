"""The person's own mailbox: set up, tried out, opened for one piece of work and closed again."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import AssisterDeskError, Incomplete, Refused, fill_in
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.mail import (
    OAUTH,
    MailAccount,
    MailKind,
    MailTransport,
    RenewsSecret,
    TriggerKind,
)
from assisterdesk.settings.policy import Policy


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An account with its opened transport."""

    account: MailAccount
    transport: MailTransport = field(repr=False)


def checked_account(account: MailAccount) -> MailAccount:
    """Raises `Incomplete` with what to mend, by the form's labels."""
    wanted = (
        (
            ("Email address", account.address),
            ("Application id", account.client_id),
            ("Tenant", account.tenant),
        )
        if account.by_browser
        else (
            ("Server address", account.endpoint),
            ("Email address", account.address),
            ("User name", account.username),
        )
    )
    missing = tuple(label for label, value in wanted if not value.strip())
    if missing:
        raise fill_in(missing)
    if not _is_https(account.endpoint):
        raise Incomplete(
            "The server address begins with https:// and ends in /EWS/Exchange.asmx. "
            "Your mail administrator knows it.",
            ("Server address",),
        )
    if "@" not in account.address:
        raise Incomplete(
            "The email address needs an @. Check it for a typing error.", ("Email address",)
        )
    if account.trigger.kind in (TriggerKind.SUBJECT_KEYWORD, TriggerKind.HEADER):
        if not account.trigger.value.strip():
            raise Incomplete(
                "Enter what makes your mail service encrypt: the keyword or header it looks for.",
                ("What makes it encrypt",),
            )
        if account.trigger.kind is TriggerKind.HEADER and ":" not in account.trigger.value:
            raise Incomplete(
                "Write the header as “X-Name: value”.", ("What makes it encrypt",)
            )
    return account


#: the server that IT may fix, for accounts whose address is typed; and the registration, for those
#: that are signed in to at Microsoft
_FIXED_SERVER = (("mail.endpoint", "endpoint"),)
_FIXED_REGISTRATION = (("mail.client_id", "client_id"), ("mail.tenant_id", "tenant"))


def fixed_fields(
    policy: Policy, kind: MailKind, auth: str = ""
) -> Mapping[str, tuple[str, str]]:
    """Fields of such an account that IT fixed: what they hold, and the sentence that says so."""
    exchange = kind is MailKind.EXCHANGE
    rules = (
        *(_FIXED_SERVER if exchange else ()),
        *(_FIXED_REGISTRATION if not exchange or auth == OAUTH else ()),
    )
    return {
        name: (policy.text(rule), policy.locked(rule)) for rule, name in rules if policy.text(rule)
    }


#: how accounts sign in, by the words of the policy
_WAYS = {"basic": "password", "ntlm": "ntlm", OAUTH: "microsoft"}


def open_sign_ins(policy: Policy) -> frozenset[str]:
    """The ways to sign in (`MailAccount.auth`) that IT leaves open."""
    named = policy.names("mail.sign_in")
    return frozenset(auth for auth, way in _WAYS.items() if named is None or way in named)


def as_fixed(policy: Policy, account: MailAccount) -> MailAccount:
    """The account with what IT fixed in place. Raises `Refused` when it says something else."""
    if (OAUTH if account.by_browser else account.auth) not in open_sign_ins(policy):
        why = policy.locked("mail.sign_in")
        raise Refused(
            worded("This way to sign in to mail is not one of those allowed here. {why}", why=why)
        )
    for name, (value, why) in fixed_fields(policy, account.kind, account.auth).items():
        said = getattr(account, name).strip()
        if said and said.rstrip("/").lower() != value.rstrip("/").lower():
            raise Refused(worded(
                "This mail server or registration is not the one allowed here. {why}",
                why=why,
            ))
        account = _with(account, name, value)
    return account


def _with(account: MailAccount, name: str, value: str) -> MailAccount:
    match name:
        case "endpoint":
            return replace(account, endpoint=value)
        case "client_id":
            return replace(account, client_id=value)
        case _:
            return replace(account, tenant=value)


def _is_https(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname)
    except ValueError:
        return False


def save_account(session: Session, account: MailAccount, password: str) -> None:
    """Keep the account; the password is sealed under the owner's own key.

    An empty password keeps the one already stored.
    """
    account = checked_account(as_fixed(session.program.policy, account))
    store = session.store
    stored = store.mail_account(session.who.id)
    if password:
        sealed = session.program.sealer.seal(
            session.opened.own_key, password.encode(), _about(session)
        )
    elif stored and _opens(stored[0], account):
        sealed = stored[1]
    elif account.by_browser:
        raise Incomplete("Sign in to Microsoft with this account first.", ("Sign in",))
    else:
        raise Incomplete("Enter the password of your mailbox.", ("Password",))
    with store.change(session.who.id, "save mail account") as change:
        change.put_mail_account(session.who.id, account, sealed)
        change.log(
            LogLine(
                Action.CHANNEL_CHANGED,
                session.access("office_administration"),
                fields=("mail account",),
            )
        )
        change.commit()


def sign_in_and_save(
    session: Session,
    account: MailAccount,
    browse: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Sign in at Microsoft in the browser, then keep the account with what that gave.

    Blocks for minutes. Nothing is kept when the person does not get through. Raises `Incomplete`
    for the form, `Refused`, `OutOfReach`, or `Cancelled`.
    """
    account = checked_account(as_fixed(session.program.policy, account))
    signing_in = session.program.sign_in
    if signing_in is None:
        raise Refused("This program cannot sign in to Microsoft. Use a password.")
    save_account(session, account, signing_in.sign_in(account, browse, cancelled))


def consent_address(session: Session, account: MailAccount) -> str:
    """The page on which the organization's administrator allows this program; '' as long as the
    form does not say which organization."""
    if session.program.sign_in is None:
        return ""
    try:
        return session.program.sign_in.consent_address(account)
    except Refused:
        return ""


def _opens(stored: MailAccount, account: MailAccount) -> bool:
    """Whether the secret kept for the one opens the other."""
    if (stored.kind, stored.by_browser) != (account.kind, account.by_browser):
        return False
    return not account.by_browser or (
        (stored.address, stored.username, stored.client_id, stored.tenant)
        == (account.address, account.username, account.client_id, account.tenant)
    )


def try_account(session: Session) -> None:
    """Sign in to the mailbox and touch its inbox. Raises what the server says, in a sentence."""
    with opened(session) as mailbox:
        mailbox.transport.check()


@contextmanager
def opened(session: Session) -> Iterator[Mailbox]:
    """The mailbox for one piece of work. Raises `Incomplete` when no account is set up."""
    stored = session.store.mail_account(session.who.id)
    if stored is None:
        raise Incomplete(
            "No mail account is set up yet. Set it up under Secure email.", ("Mail account",)
        )
    account, sealed = stored
    as_fixed(session.program.policy, account)  # IT may have fixed it after it was kept
    secret = session.program.sealer.open(session.opened.own_key, sealed, _about(session)).decode()
    transport = session.program.mail.open(account, secret)
    try:
        yield Mailbox(account, transport)
    finally:
        try:
            # a sign-in's tokens change while they are used; the old ones serve a while longer,
            # so a store that was closed meanwhile costs nothing
            with suppress(AssisterDeskError):
                _keep_renewed(session, account, transport)
        finally:
            transport.close()


def _keep_renewed(session: Session, account: MailAccount, transport: MailTransport) -> None:
    renewed = transport.renewed_secret() if isinstance(transport, RenewsSecret) else ""
    stored = session.store.mail_account(session.who.id) if renewed else None
    if stored is None or stored[0] != account:
        # nothing new, or the account was replaced while this one was open
        return
    sealed = session.program.sealer.seal(session.opened.own_key, renewed.encode(), _about(session))
    with session.store.change(session.who.id, "renew mail sign-in") as change:
        change.put_mail_account(session.who.id, account, sealed)
        change.commit()


def _about(session: Session) -> bytes:
    return f"mail secret of {session.who.id}".encode()
