"""The letter that asks the desk for permission: what it names, and every answer to it."""

import pytest

from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.secure_channel import (
    overview,
    permission_by_hand,
    record_permission,
    request_permission,
)
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.securemail.channel import ServiceState
from tests.actions.parts import Desk

pytestmark = pytest.mark.requirement("M9")

METHOD = "A rule encrypts every message to the desk; it opens in the desk's own mailbox."


def test_the_letter_names_the_service_how_it_encrypts_and_whom_to_ask(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    service = request_permission(desk.session, "Zix", METHOD, "IT, 651-555-0199")
    assert (service.state, service.vendor, service.method) == (
        ServiceState.PERMISSION_REQUESTED,
        "Zix",
        METHOD,
    )
    (letter,) = desk.exchange.journal
    assert letter.at == ARC_ADDRESS
    assert letter.subject == "Own encrypted email service - permission request"
    for part in ("Zix", METHOD, "651-555-0199", desk.session.who.name, desk.session.who.identifier):
        assert part in letter.body


def test_without_a_mailbox_the_same_letter_opens_in_the_mail_program(desk: Desk) -> None:
    cleared = permission_by_hand(desk.session, "Microsoft", METHOD, "IT, 651-555-0199")
    outgoing = cleared.outgoing
    assert [r.address for r in outgoing.recipients] == [ARC_ADDRESS]
    assert METHOD in outgoing.body
    assert outgoing.route == "plain_mail"
    with pytest.raises(Incomplete):
        permission_by_hand(desk.session, "Microsoft", " ", "IT")


def test_no_answer_opens_the_way_but_an_approval(desk: Desk) -> None:
    session = desk.session
    for state in (
        ServiceState.PERMISSION_REQUESTED,
        ServiceState.MORE_INFORMATION,
        ServiceState.PERMISSION_REQUESTED,
        ServiceState.DECLINED,
        ServiceState.PERMISSION_REQUESTED,
    ):
        assert record_permission(session, state, vendor="Zix", method=METHOD).state is state
        assert overview(session).closed
    with pytest.raises(Incomplete):
        record_permission(session, ServiceState.APPROVED)
    record_permission(
        session, ServiceState.APPROVED, approver="ARC", on=desk.program.today(), evidence="reply"
    )
    with pytest.raises(Refused):
        record_permission(session, ServiceState.DECLINED)
    assert record_permission(session, ServiceState.WITHDRAWN).state is ServiceState.WITHDRAWN
    assert overview(session).closed
