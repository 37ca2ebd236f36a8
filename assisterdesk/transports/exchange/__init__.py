"""Mail over Exchange Web Services: own servers, hosted Exchange, tenants that allow it."""

from assisterdesk.egress.mail import TransportCard
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts

__all__ = ["TRANSPORT", "ExchangeConnector", "Timeouts"]

TRANSPORT = TransportCard(
    id="exchange",
    title="Exchange (Exchange Web Services)",
    connector_factory=ExchangeConnector,
)
