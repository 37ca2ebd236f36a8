"""The contract's `Office` over the practice Graph."""

from dataclasses import dataclass, field

from assisterdesk.egress.mail import MailAccount, MailKind, MailTransport, Trigger, TriggerKind
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.mailbox import Address, Mailbox, Message, StoredFile, new_item_id
from assisterdesk.practice.graph.server import PracticeGraph
from assisterdesk.transports.graph.bounds import Timeouts
from assisterdesk.transports.graph.connector import GraphConnector
from tests.contracts.mail_transport import KEYWORD, Landed, Letter


@dataclass
class GraphOffice:
    graph: PracticeGraph
    mailbox: Mailbox
    trigger: Trigger = field(default_factory=lambda: Trigger(TriggerKind.SUBJECT_KEYWORD, KEYWORD))
    desk: str = ARC_ADDRESS
    timeouts: Timeouts = field(default_factory=lambda: Timeouts(connect=10, read=10, patience=0))

    @property
    def account(self) -> MailAccount:
        return MailAccount(
            endpoint=self.graph.endpoint,
            address=self.mailbox.address,
            username=self.mailbox.username,
            trigger=self.trigger,
            authority_pem=self.graph.authority_pem,
            kind=MailKind.GRAPH,
        )

    def open(self, token: str = "") -> MailTransport:
        connector = GraphConnector(loopback_only=True, timeouts=self.timeouts)
        return connector.open(self.account, token or self.mailbox.password)

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
            for a in self.graph.journal
            if a.sender == self.mailbox.address
        ]

    def deliver(self, letter: Letter) -> None:
        sender = Address(letter.sender)
        self.graph.post.deliver(
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
