"""Mail over Microsoft Graph: mailboxes in Microsoft 365."""

from assisterdesk.egress.mail import TransportCard
from assisterdesk.transports.graph.bounds import GRAPH, Timeouts
from assisterdesk.transports.graph.connector import GraphConnector

__all__ = ["GRAPH", "TRANSPORT", "GraphConnector", "Timeouts"]

TRANSPORT = TransportCard(
    id="graph",
    title="Microsoft 365 (Microsoft Graph)",
    connector_factory=GraphConnector,
)
