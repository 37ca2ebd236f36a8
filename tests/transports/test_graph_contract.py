"""Microsoft Graph keeps the promise of every mail transport."""

import pytest

from tests.contracts.mail_transport import MailTransportContract
from tests.transports.graph_office import GraphOffice


class TestGraph(MailTransportContract):
    @pytest.fixture
    def office(self, graph_office: GraphOffice) -> GraphOffice:
        return graph_office
