"""The same submission over Exchange and over Microsoft 365, and what changing over means."""

from dataclasses import replace

import pytest

from assisterdesk.actions import mailbox as mailbox_verbs
from assisterdesk.actions.compose import OWN_SERVICES
from assisterdesk.actions.mailbox import opened, save_account, sign_in_and_save, try_account
from assisterdesk.actions.program import account_hash
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.actions.send import clear, send
from assisterdesk.basics.errors import Cancelled, Incomplete
from assisterdesk.egress.mail import MailAccount, MailKind, MailTransport
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import State
from tests.actions.parts import Desk, composed_submission


def graph_account(desk: Desk) -> MailAccount:
    assert desk.program.practice is not None and desk.program.practice.graph_account is not None
    return desk.program.practice.graph_account


def nobody(address: str) -> None:
    raise AssertionError("the practice sign-in opens no browser")


@pytest.mark.requirement("X2", "M9")
def test_a_submission_travels_over_microsoft_365(desk: Desk) -> None:
    sign_in_and_save(desk.session, graph_account(desk), nobody)
    try_account(desk.session)
    record_permission(
        desk.session,
        ServiceState.APPROVED,
        approver="ARC",
        on=desk.program.today(),
        vendor="Microsoft",
    )
    record_proof(desk.session, True, desk.program.today())
    route = OWN_SERVICES[MailKind.GRAPH]
    bench, form, composed, verdict = composed_submission(desk)
    assert composed.route == route
    ready = clear(desk.session, bench, composed, form, verdict)
    sent = send(desk.session, ready.id)
    assert (sent.state, sent.route) == (State.SENT, route)
    assert desk.exchange.journal == ()


def test_what_was_reviewed_for_one_kind_does_not_leave_by_the_other(desk: Desk) -> None:
    desk.open_own_service()
    bench, form, composed, verdict = composed_submission(desk)
    ready = clear(desk.session, bench, composed, form, verdict)
    sign_in_and_save(desk.session, graph_account(desk), nobody)
    record_proof(desk.session, True, desk.program.today())
    after = send(desk.session, ready.id)
    assert after.state is State.NEEDS_PERSON
    assert "another kind" in after.problem


def test_an_exchange_account_keeps_the_proof_it_had_before_there_was_another_kind(
    desk: Desk,
) -> None:
    practice = desk.program.practice
    assert practice is not None
    exchange = practice.account
    assert account_hash(exchange) == account_hash(replace(exchange, client_id="x", tenant="y"))
    assert account_hash(exchange) != account_hash(replace(exchange, kind=MailKind.GRAPH))


class Renewing:
    """A mailbox whose tokens were renewed while it was open."""

    def renewed_secret(self) -> str:
        return "renewed"

    def close(self) -> None:
        self.closed = True


def test_a_renewed_sign_in_is_kept_sealed(desk: Desk) -> None:
    sign_in_and_save(desk.session, graph_account(desk), nobody)
    transport = Renewing()

    class Connector:
        def __init__(self) -> None:
            self.secrets: list[str] = []

        def open(self, account: MailAccount, secret: str) -> MailTransport:
            self.secrets.append(secret)
            return transport  # type: ignore[return-value]  # two methods are enough here

    connector = Connector()
    session = replace(desk.session, program=replace(desk.program, mail=connector))
    for _ in range(2):
        with opened(session):
            pass
    assert transport.closed
    assert connector.secrets[1] == "renewed"
    kept = desk.session.store.mail_account(desk.session.who.id)
    assert kept is not None and b"renewed" not in kept[1]


def test_a_sign_in_that_was_stopped_leaves_no_account(desk: Desk) -> None:
    class Stopped:
        def sign_in(self, *_: object, **__: object) -> str:
            raise Cancelled("Signing in was stopped.")

        def consent_address(self, account: MailAccount) -> str:
            return ""

    session = replace(desk.session, program=replace(desk.program, sign_in=Stopped()))
    with pytest.raises(Cancelled):
        sign_in_and_save(session, graph_account(desk), nobody)
    assert session.store.mail_account(session.who.id) is None


def test_another_microsoft_person_signs_in_anew(desk: Desk) -> None:
    account = graph_account(desk)
    sign_in_and_save(desk.session, account, nobody)
    save_account(desk.session, account, "")
    with pytest.raises(Incomplete):
        save_account(desk.session, replace(account, address="else@practice.invalid"), "")
    assert mailbox_verbs.consent_address(desk.session, account).startswith("https://")
