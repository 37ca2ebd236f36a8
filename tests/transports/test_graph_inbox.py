"""Looking for new mail by Graph's delta links, in an inbox that is long, old or changing."""

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pytest

from assisterdesk.basics.errors import Trouble
from assisterdesk.egress.mail import MailTransport
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.transports.graph import inbox as inbox_module
from tests.contracts.mail_transport import Letter, cleared, sent_whole
from tests.transports.graph_office import GraphOffice


def fill(office: GraphOffice, count: int) -> None:
    for number in range(count):
        office.deliver(Letter("desk@example.org", f"Notice {number:02}", "x"))


def test_a_long_inbox_comes_whole_in_pages(
    graph_office: GraphOffice, graph_mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(inbox_module, "_PAGE", 4)
    fill(graph_office, 11)
    found, cursor = graph_mail.new_mail("")
    assert [envelope.subject for envelope in found] == [f"Notice {n:02}" for n in range(11)]
    assert graph_office.graph.calls == {"Delta": 3}
    assert graph_mail.new_mail(cursor)[0] == ()


def test_a_very_long_inbox_goes_on_with_the_next_call(
    graph_office: GraphOffice, graph_mail: MailTransport, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(inbox_module, "_PAGE", 2)
    monkeypatch.setattr(inbox_module, "_MOST_PAGES", 2)
    fill(graph_office, 7)
    first, cursor = graph_mail.new_mail("")
    second, cursor = graph_mail.new_mail(cursor)
    assert (len(first), len(second)) == (4, 3)
    assert graph_mail.new_mail(cursor)[0] == ()


def test_the_first_look_leaves_old_mail_alone(graph_office: GraphOffice, graph_mail: MailTransport):
    fill(graph_office, 2)
    for message in graph_office.mailbox.in_folder("inbox"):
        message.received = datetime.now(UTC) - timedelta(days=90)
    fill(graph_office, 1)
    assert len(graph_mail.new_mail("")[0]) == 1


def test_mail_deleted_in_between_is_not_new(graph_office: GraphOffice, graph_mail: MailTransport):
    fill(graph_office, 2)
    _, cursor = graph_mail.new_mail("")
    fill(graph_office, 2)
    graph_office.mailbox.remove(graph_office.mailbox.in_folder("inbox")[0])
    assert len(graph_mail.new_mail(cursor)[0]) == 1


def test_mail_that_was_only_read_is_not_new(graph_office: GraphOffice, graph_mail: MailTransport):
    fill(graph_office, 1)
    _, cursor = graph_mail.new_mail("")
    graph_office.mailbox.touch(graph_office.mailbox.in_folder("inbox")[0])
    assert graph_mail.new_mail(cursor)[0] == ()


def test_headers_that_delta_leaves_out_are_fetched(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    _, cursor = graph_mail.new_mail("")
    message = cleared(graph_office)
    sent_whole(graph_mail, message)
    graph_office.graph.faults.add(GraphFault.HEADERS_LEFT_OUT, "Delta", times=None)
    ((reply,), _) = graph_mail.new_mail(cursor)
    assert reply.in_reply_to == graph_mail.find(message.outgoing.submission).message_id


@pytest.mark.parametrize(
    "cursor",
    [
        "graph;",
        "graph;nonsense",
        "graph;http://127.0.0.1/v1.0/me/messages/delta",
        "graph;https://elsewhere.invalid/v1.0/me/mailFolders/inbox/messages/delta?$deltatoken=x",
        "graph;{endpoint}/me/mailFolders/inbox/messages/delta?$deltatoken=nonsense",
        "graph;{endpoint}/../elsewhere",
        "later;bm9uc2Vuc2U=",
    ],
)
def test_a_cursor_that_leads_nowhere_starts_over(
    graph_office: GraphOffice, graph_mail: MailTransport, cursor: str
):
    fill(graph_office, 1)
    found, _ = graph_mail.new_mail(cursor.replace("{endpoint}", graph_office.graph.endpoint))
    assert len(found) == 1


def test_a_cursor_of_another_mailbox_starts_over(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    graph_office.graph.add_mailbox("other@office.practice.invalid", "token-of-another")
    other = graph_office.open(token="token-of-another")
    _, cursor = other.new_mail("")
    other.close()
    fill(graph_office, 1)
    assert len(graph_mail.new_mail(cursor)[0]) == 1


@pytest.mark.parametrize("operation", ["Delta"])
def test_a_link_that_leads_elsewhere_is_not_followed(
    graph_office: GraphOffice, graph_mail: MailTransport, operation: str
):
    fill(graph_office, 1)
    graph_office.graph.faults.add(GraphFault.LINK_LEADS_ELSEWHERE, operation)
    with pytest.raises(Trouble, match="could not be used"):
        graph_mail.new_mail("")


def test_a_cursor_holds_nothing_but_the_services_own_link(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    _, cursor = graph_mail.new_mail("")
    link = urlsplit(cursor.removeprefix("graph;"))
    assert f"{link.scheme}://{link.netloc}/v1.0" == graph_office.graph.endpoint
    assert graph_office.mailbox.password not in cursor
