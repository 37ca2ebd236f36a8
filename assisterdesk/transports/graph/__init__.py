"""Mail over Microsoft Graph: mailboxes in Microsoft 365."""

from assisterdesk.egress.mail import TransportCard
from assisterdesk.transports.graph.bounds import GRAPH, Timeouts
from assisterdesk.transports.graph.connector import GraphConnector
from assisterdesk.transports.graph.signing_in import GraphSignIn

__all__ = ["GRAPH", "TRANSPORT", "GraphConnector", "GraphSignIn", "Timeouts"]

TRANSPORT = TransportCard(
    id="graph",
    title="Microsoft 365 (Microsoft Graph)",
    connector_factory=GraphConnector,
)
