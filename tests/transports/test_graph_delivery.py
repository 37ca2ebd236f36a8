"""A whole submission over Graph, with every fault at every step: one mail, whatever happens."""

from datetime import UTC, datetime

import pytest

from assisterdesk.actions.delivery import Delivery
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.ids import CaseId, StaffId, SubmissionId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.mail import MailTransport
from assisterdesk.egress.outgoing import Attachment
from assisterdesk.practice.ews.faults import When
from assisterdesk.practice.graph.faults import QUIRKS, GraphFault
from assisterdesk.submissions.submission import State, Submission
from tests.contracts.mail_transport import cleared
from tests.transports.graph_office import GraphOffice

#: Every request that one submission makes.
OPERATIONS = (
    "ListMessages",
    "CreateMessage",
    "AddAttachment",
    "CreateUploadSession",
    "UploadRange",
    "GetMessage",
    "ListAttachments",
    "GetAttachmentValue",
    "Send",
)
#: Graph says these before it does anything: after the effect of a send they would be lies.
BEFORE_ONLY = frozenset(
    {
        GraphFault.TOKEN_EXPIRED,
        GraphFault.FORBIDDEN,
        GraphFault.CONFLICT,
        GraphFault.TOO_LARGE,
        GraphFault.THROTTLED,
        GraphFault.THROTTLED_SILENTLY,
        GraphFault.REDIRECT,
        GraphFault.NO_CLOUD_MAILBOX,
    }
)
#: Hanging costs the patience of each step, so it is tried where it matters most.
BREAKING = [f for f in GraphFault if f not in QUIRKS | {GraphFault.SLOW, GraphFault.HANGS}]

FILES = (
    Attachment("7QX2KD-notice-1.pdf", b"%PDF-1.7 practice", "application/pdf"),
    Attachment("7QX2KD-scan-2.pdf", b"s" * (3 * 1024 * 1024), "application/pdf"),
)


def submission(message: Cleared) -> Submission:
    now = datetime.now(UTC)
    return Submission(
        id=SubmissionId(message.outgoing.submission),
        case=CaseId("case"),
        case_type="case_status",
        title="Case status",
        desk=DeskId.ARC,
        route="own_service",
        reference="7QX2KD",
        by=StaffId("pa"),
        created_at=now,
        state=State.PREPARED,
        content_hash=message.outgoing.content_hash,
        changed_at=now,
    )


def arrived(office: GraphOffice, one: Submission) -> int:
    return sum(landed.submission == one.id for landed in office.landed())


def brought_to_its_end(
    office: GraphOffice, mail: MailTransport, message: Cleared, first: Submission
) -> Submission:
    """Goes on as a person would: only what did not leave for certain is sent once more."""
    delivery = Delivery(mail, lambda _: None, SystemClock())
    one = first
    for _ in range(3):
        if one.state is State.OUTCOME_UNKNOWN:
            one = delivery.settle(one)
        if one.state is State.SENT:
            break
        if one.state is not State.PREPARED:
            one = one.moved(State.PREPARED, datetime.now(UTC))
        one = delivery.send(one, message)
    return one


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("when", list(When))
def test_one_mail_arrives_whatever_breaks(
    graph_office: GraphOffice, graph_mail: MailTransport, operation: str, when: When
):
    files = FILES if operation in ("CreateUploadSession", "UploadRange") else FILES[:1]
    for fault in BREAKING:
        if operation == "Send" and when is When.AFTER and fault in BEFORE_ONLY:
            continue
        message = cleared(graph_office, attachments=files)
        one = submission(message)
        graph_office.graph.faults.add(fault, operation, when=when)
        one = Delivery(graph_mail, lambda _: None, SystemClock()).send(one, message)
        count = arrived(graph_office, one)
        assert count <= 1, fault
        assert (one.state is State.SENT) <= (count == 1), fault
        assert (one.state in (State.PREPARED, State.NEEDS_PERSON)) <= (count == 0), fault
        assert one.state is State.SENT or one.problem, fault
        graph_office.graph.faults.clear()
        one = brought_to_its_end(graph_office, graph_mail, message, one)
        assert one.state is State.SENT, fault
        assert arrived(graph_office, one) == 1, fault


@pytest.mark.parametrize("fault", [GraphFault.HANGS])
@pytest.mark.parametrize("operation", ["CreateMessage", "Send"])
@pytest.mark.parametrize("when", list(When))
def test_one_mail_arrives_when_the_server_hangs(
    graph_office: GraphOffice,
    graph_mail: MailTransport,
    fault: GraphFault,
    operation: str,
    when: When,
):
    message = cleared(graph_office)
    one = submission(message)
    graph_office.graph.faults.add(fault, operation, when=when)
    one = Delivery(graph_mail, lambda _: None, SystemClock()).send(one, message)
    assert arrived(graph_office, one) <= 1
    graph_office.graph.faults.clear()
    one = brought_to_its_end(graph_office, graph_mail, message, one)
    assert one.state is State.SENT
    assert arrived(graph_office, one) == 1


@pytest.mark.parametrize("fault", sorted(QUIRKS - {GraphFault.LINK_LEADS_ELSEWHERE}))
def test_one_mail_arrives_however_the_server_differs(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault
):
    message = cleared(graph_office, attachments=FILES)
    one = submission(message)
    graph_office.graph.faults.add(fault, times=None)
    one = Delivery(graph_mail, lambda _: None, SystemClock()).send(one, message)
    if fault is GraphFault.ATTACHMENTS_VANISH:
        assert one.state is State.NEEDS_PERSON
        assert "attachments" in one.problem
        assert arrived(graph_office, one) == 0
    else:
        assert one.state is State.SENT
        assert one.message_id == graph_office.landed()[0].message_id
        assert arrived(graph_office, one) == 1
