"""A large file that goes up in pieces says how far it is, and stops between two."""

import pytest

from assisterdesk.basics.errors import Cancelled
from assisterdesk.egress.mail import MailTransport, SendsInPieces
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.transports.graph.files import RANGE
from tests.contracts.mail_transport import cleared
from tests.transports.graph_office import GraphOffice

BIG = Attachment("7QX2KD-scan-1.png", b"x" * (2 * RANGE + 5), "image/png")


def test_each_piece_is_told(graph_office: GraphOffice, graph_mail: MailTransport):
    assert isinstance(graph_mail, SendsInPieces)
    told: list[tuple[int, int]] = []

    def heard(done: int, whole: int) -> bool:
        told.append((done, whole))
        return True

    graph_mail.hear_pieces(heard)
    message = cleared(graph_office, attachments=(BIG,))
    draft = graph_mail.attach(graph_mail.save_draft(message), message, 0)
    whole = len(BIG.content)
    assert told == [(RANGE, whole), (2 * RANGE, whole), (whole, whole)]
    assert graph_mail.read_back(draft).attachments[0].sha256 == BIG.sha256


def test_it_stops_between_two_pieces(graph_office: GraphOffice, graph_mail: MailTransport):
    assert isinstance(graph_mail, SendsInPieces)
    graph_mail.hear_pieces(lambda done, whole: done < 2 * RANGE)
    message = cleared(graph_office, attachments=(BIG,))
    draft = graph_mail.save_draft(message)
    with pytest.raises(Cancelled):
        graph_mail.attach(draft, message, 0)
    assert graph_office.graph.calls["UploadRange"] == 2
    assert graph_mail.read_back(draft).attachments == ()
