"""What the mail doctor says, and what it never says."""

from dataclasses import asdict, replace

import pytest

from assisterdesk.actions.mail_doctor import Health, examine_mail
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.secure_channel import record_proof
from assisterdesk.egress.mail import Trigger, TriggerKind
from tests.actions.parts import Desk


def found(desk: Desk) -> dict[str, Health]:
    return {f.id: f.health for f in examine_mail(desk.session)}


@pytest.mark.requirement("M9")
def test_it_says_what_is_missing_and_when_all_is_good(desk: Desk) -> None:
    assert found(desk)["account"] is Health.OPEN
    desk.open_own_service()
    desk.open_site()
    assert set(found(desk).values()) == {Health.GOOD}
    record_proof(desk.session, False, desk.program.today())
    assert found(desk)["proof"] is Health.BAD
    with desk.exchange.refusing():
        assert found(desk)["sign_in"] is Health.BAD


@pytest.mark.requirement("O-A")
def test_it_names_nobody_and_no_keyword(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    trigger = Trigger(TriggerKind.SUBJECT_KEYWORD, "[kept-secret]")
    save_account(desk.session, replace(practice.account, trigger=trigger), practice.password)
    said = " ".join(str(asdict(f)) for f in examine_mail(desk.session))
    for secret in (
        practice.account.address,
        practice.password,
        "kept-secret",
        desk.session.who.name,
        "Xiong",
    ):
        assert secret not in said
    assert desk.exchange.journal == ()
