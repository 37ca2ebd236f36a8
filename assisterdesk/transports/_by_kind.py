"""One connector over all transports: the account's kind names the card that opens it."""

from collections.abc import Mapping

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.registry import cards
from assisterdesk.egress.mail import MailAccount, MailConnector, MailTransport, TransportCard


class ConnectorByKind:
    """Every transport of this folder; a new one is a folder with a card.

    `loopback_only`: the practice office's, which may reach nothing else.
    """

    def __init__(self, *, loopback_only: bool = False) -> None:
        found = cards("assisterdesk.transports", "TRANSPORT", TransportCard)
        self._connectors: Mapping[str, MailConnector] = {
            card.id: card.connector_factory(loopback_only=loopback_only) for card in found.values()
        }

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        connector = self._connectors.get(account.kind)
        if connector is None:
            raise Refused("This kind of mail account is not known here. Set it up again.")
        return connector.open(account, secret)
