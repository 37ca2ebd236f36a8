"""Which hosts a mailbox over Graph may reach, and how long it may take."""

from dataclasses import dataclass

from assisterdesk.egress.mail import GRAPH_ENDPOINT

GRAPH_HOST = "graph.microsoft.com"
GRAPH = GRAPH_ENDPOINT

#: Where Graph sends large attachments to: addresses that are their own sign-in, for ranges only.
UPLOAD_HOSTS = frozenset({"outlook.office.com", "outlook.office365.com"})


@dataclass(frozen=True, slots=True)
class Timeouts:
    """In seconds. `read` bounds each wait for the server; a send that passes it is unknown.

    `patience` bounds what a throttled read waits in all, as the server asks.
    """

    connect: float = 10.0
    read: float = 90.0
    patience: float = 30.0
