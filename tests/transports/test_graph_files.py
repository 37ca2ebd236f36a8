"""Attachments of every size arrive byte for byte, large ones in ranges without a token."""

import hashlib

import pytest

from assisterdesk.basics.errors import OutOfReach, Refused, Trouble
from assisterdesk.egress.mail import MailTransport
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.faults import When
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.transports.graph import files
from tests.contracts.mail_transport import Letter, cleared, sent_whole
from tests.transports.graph_office import GraphOffice

#: The border in Microsoft's words, and ours a little below it.
MIB3 = 3 * 1024 * 1024


def scan(size: int) -> Attachment:
    pattern = bytes(range(251))
    content = (pattern * (size // len(pattern) + 1))[:size]
    return Attachment("7QX2KD-scan-1.pdf", content, "application/pdf")


@pytest.mark.parametrize(
    ("size", "posted", "ranges"),
    [
        (files.LARGEST_POST - 1, 1, 0),
        # between our border and the server's, which sends it back to one piece
        (files.LARGEST_POST, 1, 0),
        (MIB3 - 1, 1, 0),
        (MIB3, 0, 1),
        (files.RANGE, 0, 1),
        (files.RANGE + 1, 0, 2),
        (2 * files.RANGE + 5, 0, 3),
    ],
)
def test_a_file_of_any_size_arrives_whole(
    graph_office: GraphOffice, graph_mail: MailTransport, size: int, posted: int, ranges: int
):
    file = scan(size)
    message = cleared(graph_office, attachments=(file,))
    sent_whole(graph_mail, message)
    calls = graph_office.graph.calls
    assert (calls.get("AddAttachment", 0), calls.get("UploadRange", 0)) == (posted, ranges)
    ((name, digest),) = graph_office.landed()[0].attachments
    assert (name, digest) == (file.name, hashlib.sha256(file.content).hexdigest())


def test_a_large_draft_read_back_tells_true_sizes(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    file = scan(MIB3 + 1)
    message = cleared(graph_office, attachments=(file,))
    stored = graph_mail.read_back(graph_mail.attach(graph_mail.save_draft(message), message, 0))
    assert [(one.name, one.size, one.sha256) for one in stored.attachments] == [
        (file.name, MIB3 + 1, file.sha256)
    ]


@pytest.mark.parametrize("when", list(When))
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (GraphFault.DROPPED, OutOfReach),
        (GraphFault.GATEWAY_TIMEOUT, OutOfReach),
        (GraphFault.THROTTLED, OutOfReach),
        (GraphFault.SERVER_ERROR, Trouble),
        (GraphFault.TOKEN_EXPIRED, Refused),
        (GraphFault.TOO_LARGE, Refused),
        (GraphFault.HTML, Trouble),
        (GraphFault.WRONG_SHAPE, Trouble),
    ],
)
def test_an_upload_that_breaks_off_leaves_no_second_file(
    graph_office: GraphOffice,
    graph_mail: MailTransport,
    fault: GraphFault,
    error: type[Exception],
    when: When,
):
    message = cleared(graph_office, attachments=(scan(files.RANGE + 1),))
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "UploadRange", when=when)
    with pytest.raises(error):
        graph_mail.attach(draft, message, 0)
    assert graph_office.graph.calls["UploadRange"] == 1
    assert graph_mail.read_back(draft).attachments == ()
    assert graph_office.landed() == []


@pytest.mark.parametrize("fault", [GraphFault.DROPPED, GraphFault.HTML, GraphFault.WRONG_SHAPE])
def test_a_session_that_was_not_understood_is_given_up(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault
):
    message = cleared(graph_office, attachments=(scan(MIB3),))
    draft = graph_mail.save_draft(message)
    graph_office.graph.faults.add(fault, "CreateUploadSession", when=When.AFTER)
    with pytest.raises(Trouble):
        graph_mail.attach(draft, message, 0)
    assert "UploadRange" not in graph_office.graph.calls


def test_what_is_too_large_in_a_mail_stays_in_the_mailbox(
    graph_office: GraphOffice, graph_mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    from assisterdesk.transports.graph import mailbox

    monkeypatch.setattr(mailbox, "MOST_BYTES", 10)
    graph_office.deliver(Letter("desk@example.org", "Scan", "x", "", (("scan.png", b"x" * 11),)))
    ((envelope,), _) = graph_mail.new_mail("")
    received = graph_mail.read(envelope.ref)
    assert (received.text, received.attachments, received.left_behind) == ("x", (), 1)
    assert "GetAttachmentValue" not in graph_office.graph.calls
