"""An Exchange mailbox that is signed in to with Microsoft: the whole send, and what IT may fix."""

from dataclasses import asdict, replace

import pytest

from assisterdesk.actions.mail_doctor import Health, examine_mail
from assisterdesk.actions.mailbox import (
    fixed_fields,
    opened,
    save_account,
    sign_in_and_save,
    try_account,
)
from assisterdesk.actions.program import Session, account_hash
from assisterdesk.actions.secure_channel import overview, record_permission, record_proof
from assisterdesk.actions.send import clear, send
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.egress.mail import OAUTH, MailAccount, MailKind
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.settings.policy import Fixed, Policy, Source, Value
from assisterdesk.submissions.submission import State
from tests.actions.parts import Desk, composed_submission

pytestmark = pytest.mark.requirement("X3")


def microsoft(desk: Desk) -> MailAccount:
    assert desk.program.practice is not None
    return replace(desk.program.practice.account, auth=OAUTH)


def nobody(address: str) -> None:
    raise AssertionError("the practice sign-in opens no browser")


def under(desk: Desk, **values: Value) -> Session:
    policy = Policy({r.replace("__", "."): Fixed(v, Source.FILE) for r, v in values.items()})
    return replace(desk.session, program=replace(desk.program, policy=policy))


def test_a_submission_travels_over_exchange_signed_in_to_with_microsoft(desk: Desk) -> None:
    sign_in_and_save(desk.session, microsoft(desk), nobody)
    record_permission(
        desk.session,
        ServiceState.APPROVED,
        approver="ARC",
        on=desk.program.today(),
        vendor="Microsoft",
    )
    assert "proof" in overview(desk.session).closed
    record_proof(desk.session, True, desk.program.today())
    bench, form, composed, verdict = composed_submission(desk)
    sent = send(desk.session, clear(desk.session, bench, composed, form, verdict).id)
    assert (sent.state, sent.route) == (State.SENT, "exchange")
    assert [a.submission for a in desk.exchange.journal] == [sent.id]
    assert desk.exchange.identity.given == {"authorization_code": 1}


def test_a_proof_does_not_outlive_a_change_of_the_sign_in(desk: Desk) -> None:
    desk.open_own_service()
    assert overview(desk.session).closed == ""
    sign_in_and_save(desk.session, microsoft(desk), nobody)
    assert "proof" in overview(desk.session).closed or "test" in overview(desk.session).closed
    account = microsoft(desk)
    assert account_hash(account) != account_hash(replace(account, tenant="else.invalid"))


def test_a_password_never_serves_as_a_sign_in_nor_a_sign_in_as_a_password(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    with pytest.raises(Incomplete, match="Sign in"):
        save_account(desk.session, microsoft(desk), "")
    sign_in_and_save(desk.session, microsoft(desk), nobody)
    save_account(desk.session, microsoft(desk), "")
    with pytest.raises(Incomplete, match="password"):
        save_account(desk.session, practice.account, "")
    with pytest.raises(Incomplete, match="Sign in"):
        save_account(desk.session, replace(microsoft(desk), tenant="else.invalid"), "")


@pytest.mark.parametrize("missing", ["client_id", "tenant", "address"])
def test_what_a_sign_in_needs_is_asked_for(desk: Desk, missing: str) -> None:
    labels = {"client_id": "Application id", "tenant": "Tenant", "address": "Email address"}
    with pytest.raises(Incomplete) as caught:
        sign_in_and_save(desk.session, replace(microsoft(desk), **{missing: ""}), nobody)
    assert caught.value.missing == (labels[missing],)


@pytest.mark.requirement("X5")
def test_only_the_ways_to_sign_in_that_it_names_stay_open(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    session = under(desk, mail__sign_in=("microsoft",))
    with pytest.raises(Refused, match="signed for this computer"):
        save_account(session, practice.account, practice.password)
    with pytest.raises(Refused, match="allowed here"), opened(session):
        pytest.fail("a mailbox was opened by its password")
    sign_in_and_save(session, microsoft(desk), nobody)
    try_account(session)
    assert practice.graph_account is not None
    with pytest.raises(Refused, match="allowed here"):
        save_account(under(desk, mail__sign_in=("password", "ntlm")), practice.graph_account, "x")


@pytest.mark.requirement("X5")
def test_the_registration_that_it_fixed_holds_for_exchange_too(desk: Desk) -> None:
    own = microsoft(desk)
    session = under(desk, mail__client_id=own.client_id, mail__tenant_id=own.tenant)
    assert set(fixed_fields(session.program.policy, MailKind.EXCHANGE, OAUTH)) == {
        "client_id",
        "tenant",
    }
    assert fixed_fields(session.program.policy, MailKind.EXCHANGE, "basic") == {}
    with pytest.raises(Refused, match="not the one allowed here"):
        sign_in_and_save(session, replace(own, tenant="else.invalid"), nobody)
    sign_in_and_save(session, replace(own, client_id="", tenant=""), nobody)
    kept = session.store.mail_account(session.who.id)
    assert kept is not None and kept[0] == own


def test_the_doctor_tries_it_and_says_nothing_of_the_sign_in(desk: Desk) -> None:
    sign_in_and_save(desk.session, microsoft(desk), nobody)
    found = {f.id: f for f in examine_mail(desk.session)}
    assert "by sign-in at Microsoft" in found["account"].text
    assert found["sign_in"].health is Health.GOOD
    desk.exchange.identity.revoke()
    found = {f.id: f for f in examine_mail(desk.session)}
    assert found["sign_in"].health is Health.BAD
    assert "Sign in to Microsoft again" in found["sign_in"].text
    said = " ".join(str(asdict(f)) for f in found.values())
    account = microsoft(desk)
    for secret in (account.address, account.tenant, account.client_id, "practice-token", "Bearer"):
        assert secret not in said
    assert desk.exchange.journal == ()
