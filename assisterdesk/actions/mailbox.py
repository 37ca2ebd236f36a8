"""The person's own mailbox: set up, tried out, opened for one piece of work and closed again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete
from assisterdesk.egress.mail import MailAccount, MailTransport, TriggerKind


@dataclass(frozen=True, slots=True)
class Mailbox:
    """An account with its opened transport."""

    account: MailAccount
    transport: MailTransport = field(repr=False)


def checked_account(account: MailAccount) -> MailAccount:
    """Raises `Incomplete` with what to mend, by the form's labels."""
    missing = tuple(
        label
        for label, value in (
            ("Server address", account.endpoint),
            ("Email address", account.address),
            ("User name", account.username),
        )
        if not value.strip()
    )
    if missing:
        raise Incomplete("Fill in: " + ", ".join(missing) + ".", missing)
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
    account = checked_account(account)
    store = session.store
    stored = store.mail_account(session.who.id)
    if password:
        sealed = session.program.sealer.seal(
            session.opened.own_key, password.encode(), _about(session)
        )
    elif stored:
        sealed = stored[1]
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
    secret = session.program.sealer.open(session.opened.own_key, sealed, _about(session)).decode()
    transport = session.program.mail.open(account, secret)
    try:
        yield Mailbox(account, transport)
    finally:
        transport.close()


def _about(session: Session) -> bytes:
    return f"mail secret of {session.who.id}".encode()
