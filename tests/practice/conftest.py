"""A practice Exchange that keeps its traffic, and exchangelib signed in to it as it comes."""

from collections.abc import Iterator
from typing import Any

import pytest

from assisterdesk.egress.mail import MailAccount, Trigger, TriggerKind
from assisterdesk.practice.ews.mailbox import Address, Mailbox, Message, new_item_id
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.transports._silence import silence

ADDRESS = "amina.warsame@office.practice.invalid"


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    with PracticeExchange(record=True) as running:
        yield running


@pytest.fixture
def mailbox(exchange: PracticeExchange) -> Mailbox:
    return exchange.add_mailbox(ADDRESS, "amina", "practice-password")


@pytest.fixture
def client(exchange: PracticeExchange, mailbox: Mailbox) -> Iterator[Any]:
    """exchangelib's own Account, without our transport between."""
    silence()
    from assisterdesk.transports._tls import tls_context
    from assisterdesk.transports.exchange.channel import close_account, open_account
    from assisterdesk.transports.exchange.wire import Wire

    silence()
    account = MailAccount(exchange.endpoint, ADDRESS, "amina", Trigger(TriggerKind.RECIPIENT_RULE))
    wire = Wire(tls_context(exchange.authority_pem, only_authority=True), "Not let in.")
    found = open_account(account, "practice-password", wire, (10, 10), use_environment=False)
    yield found
    close_account(found)


def incoming(subject: str, sender: str = "desk@example.org", body: str = "Hello") -> Message:
    return Message(
        id=new_item_id(),
        subject=subject,
        body=body,
        sender=Address(sender),
        author=Address(sender),
        to=[Address(ADDRESS)],
        message_id=f"<{new_item_id()}@example.org>",
    )
