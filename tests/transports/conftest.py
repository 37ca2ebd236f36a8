"""One practice Exchange and one practice Graph for this folder, a fresh mailbox for each test."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from assisterdesk.egress.mail import MailAccount, MailTransport, Trigger, TriggerKind
from assisterdesk.practice.ews.delivery import TenantRule
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.mailbox import Address, Mailbox, Message, StoredFile, new_item_id
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.server import PracticeGraph
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts
from assisterdesk.transports.graph.bounds import Timeouts as GraphTimeouts
from tests.contracts.mail_transport import KEYWORD, Landed, Letter
from tests.transports.graph_office import GraphOffice

PASSWORD = "practice-password"


@dataclass
class ExchangeOffice:
    """The contract's `Office` over the practice Exchange."""

    exchange: PracticeExchange
    mailbox: Mailbox
    trigger: Trigger = field(default_factory=lambda: Trigger(TriggerKind.SUBJECT_KEYWORD, KEYWORD))
    desk: str = ARC_ADDRESS
    timeouts: Timeouts = field(default_factory=lambda: Timeouts(connect=10, read=10))

    @property
    def account(self) -> MailAccount:
        return MailAccount(
            endpoint=self.exchange.endpoint,
            address=self.mailbox.address,
            username=self.mailbox.username,
            trigger=self.trigger,
            authority_pem=self.exchange.authority_pem,
        )

    def open(self, password: str = PASSWORD) -> MailTransport:
        connector = ExchangeConnector(loopback_only=True, timeouts=self.timeouts)
        return connector.open(self.account, password)

    def landed(self) -> list[Landed]:
        return [
            Landed(
                a.subject,
                a.body,
                a.submission,
                a.attachments,
                a.message_id,
                a.references,
                a.sensitivity,
            )
            for a in self.exchange.journal
            if a.sender == self.mailbox.address
        ]

    def deliver(self, letter: Letter) -> None:
        sender = Address(letter.sender)
        self.exchange.post.deliver(
            self.mailbox,
            Message(
                id=new_item_id(),
                subject=letter.subject,
                body=letter.html or letter.text,
                body_type="HTML" if letter.html else "Text",
                sender=sender,
                author=sender,
                to=[Address(self.mailbox.address)],
                message_id=f"<{new_item_id()}@example.org>",
                files=[
                    StoredFile(new_item_id(), name, content, "application/octet-stream")
                    for name, content in letter.attachments
                ],
            ),
        )


@pytest.fixture(scope="package")
def exchange() -> Iterator[PracticeExchange]:
    with PracticeExchange() as running:
        running.post.rule = TenantRule(recipient_suffix="")
        yield running


_numbers = itertools.count(1)


@pytest.fixture
def office(exchange: PracticeExchange) -> Iterator[ExchangeOffice]:
    address = f"staff{next(_numbers)}@office.practice.invalid"
    yield ExchangeOffice(exchange, exchange.add_mailbox(address, address, PASSWORD))
    exchange.faults.clear()


@pytest.fixture
def mail(office: ExchangeOffice, request: pytest.FixtureRequest) -> Iterator[MailTransport]:
    """A mailbox that has signed in, so that the next request is the step under test.

    Its patience is long, for busy machines, but where the test is about a server that hangs.
    """
    case = getattr(request.node, "callspec", None)
    if case is not None and Fault.HANGS in case.params.values():
        office.timeouts = Timeouts(connect=10, read=0.6)
    transport = office.open()
    transport.check()
    yield transport
    transport.close()


@pytest.fixture(scope="package")
def graph() -> Iterator[PracticeGraph]:
    with PracticeGraph() as running:
        running.post.rule = TenantRule(recipient_suffix="")
        yield running


@pytest.fixture
def graph_office(graph: PracticeGraph) -> Iterator[GraphOffice]:
    number = next(_numbers)
    address = f"staff{number}@office.practice.invalid"
    mailbox = graph.add_mailbox(address, f"practice-password-token-{number}")
    graph.calls.clear()
    yield GraphOffice(graph, mailbox)
    graph.faults.clear()
    graph.retry_after = 90


@pytest.fixture
def graph_mail(
    graph_office: GraphOffice, request: pytest.FixtureRequest
) -> Iterator[MailTransport]:
    """A mailbox over Graph; impatient only where the test is about a server that hangs."""
    case = getattr(request.node, "callspec", None)
    if case is not None and GraphFault.HANGS in case.params.values():
        graph_office.timeouts = GraphTimeouts(connect=10, read=0.6, patience=1)
    transport = graph_office.open()
    transport.check()
    graph_office.graph.calls.clear()
    yield transport
    transport.close()
