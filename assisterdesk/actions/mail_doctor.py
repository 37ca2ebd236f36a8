"""Is secure email in order? Every step from the account to the proof, said without anybody's data.

No address, no user name, no keyword and no subject is in an answer: it may be shown to anyone.
"""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from assisterdesk.actions.compose import own_service_closed
from assisterdesk.actions.mail_round import waits_for_network
from assisterdesk.actions.mailbox import try_account
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.mail import OAUTH, MailAccount, MailKind
from assisterdesk.securemail.channel import CHANNEL_TITLE, PROOF_GOOD_FOR, SERVICE_TITLE
from assisterdesk.submissions.submission import State

_KIND = {MailKind.EXCHANGE: "Exchange Web Services", MailKind.GRAPH: "Microsoft 365 (Graph)"}
_SIGN_IN = {"basic": "user name and password", "ntlm": "NTLM", OAUTH: "sign-in at Microsoft"}


class Health(StrEnum):
    GOOD = "good"
    #: nothing is broken, somebody has to do something
    OPEN = "open"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `id` is stable, for scripts."""

    id: str
    health: Health
    text: str


def examine_mail(session: Session) -> tuple[Finding, ...]:
    """Look at each step; signs in to the mailbox once and sends nothing. Blocking."""
    stored = session.store.mail_account(session.who.id)
    account = stored[0] if stored else None
    return (
        *_of_account(session, account),
        *_of_ways(session),
        _of_outbox(session),
    )


def _of_account(session: Session, account: MailAccount | None) -> list[Finding]:
    if account is None:
        return [Finding("account", Health.OPEN, "No mail account is set up.")]
    host = urlsplit(account.endpoint).hostname or "no host"
    own = " A company authority is trusted besides." if account.authority_pem else ""
    how = _SIGN_IN[OAUTH if account.by_browser else account.auth]
    encrypts = account.trigger.kind.value.replace("_", " ")
    found = [
        Finding("account", Health.GOOD, f"{_KIND[account.kind]} at {host}, by {how}.{own}"),
        Finding(
            "trigger", Health.GOOD, worded("What makes it encrypt: {what}.", what=worded(encrypts))
        ),
    ]
    try:
        try_account(session)
    except AssisterDeskError as error:
        found.append(Finding("sign_in", Health.BAD, error.text))
    else:
        found.append(Finding("sign_in", Health.GOOD, "The mail server let this account in."))
    return found


def _of_ways(session: Session) -> list[Finding]:
    desk = session.who.desk
    service = session.store.own_service(desk)
    channel = session.store.channel(session.who.id, desk)
    proof = session.store.latest_proof(session.who.id)
    closed, site = own_service_closed(session), channel.site_closed
    found = [
        Finding(
            "permission",
            Health.OPEN if service.approved_on is None else Health.GOOD,
            f"{SERVICE_TITLE[service.state]}.",
        )
    ]
    if proof is not None:
        until = proof.on + PROOF_GOOD_FOR
        good = proof.arrived_encrypted and session.program.today() <= until
        arrived = (
            worded(
                "The test of {day} arrived encrypted; good until {until}.",
                day=proof.on,
                until=until,
            )
            if proof.arrived_encrypted
            else worded("The test of {day} arrived readable.", day=proof.on)
        )
        found.append(Finding("proof", Health.GOOD if good else Health.BAD, arrived))
    else:
        found.append(Finding("proof", Health.OPEN, "No test message was recorded yet."))
    found.append(
        Finding(
            "own_service",
            Health.OPEN if closed else Health.GOOD,
            closed or "Messages with personal data may go through the own encrypted service.",
        )
    )
    found.append(
        Finding(
            "secure_site",
            Health.OPEN if site else Health.GOOD,
            f"{CHANNEL_TITLE[channel.state]}. {site}".strip(),
        )
    )
    return found


def _of_outbox(session: Session) -> Finding:
    unfinished = session.store.unfinished(session.who.id)
    waiting = sum(1 for s in unfinished if waits_for_network(s))
    person = sum(1 for s in unfinished if s.state in (State.NEEDS_PERSON, State.OUTCOME_UNKNOWN))
    return Finding(
        "outbox",
        Health.OPEN if waiting or person else Health.GOOD,
        worded(
            "{waiting} wait for the network, {person} need a person.",
            waiting=waiting,
            person=person,
        ),
    )
