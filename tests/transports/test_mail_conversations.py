"""A reply inside a conversation that fails on the way leaves nothing behind and sends nothing."""

import pytest

from assisterdesk.basics.errors import OutcomeUnknown, Refused, Trouble
from assisterdesk.egress.mail import MailTransport
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.practice.ews.mailbox import StoredFile, new_item_id
from assisterdesk.practice.graph.faults import GraphFault
from tests.contracts.mail_transport import cleared, sent_whole
from tests.transports.conftest import ExchangeOffice
from tests.transports.graph_office import GraphOffice

BEFORE, AFTER = When.BEFORE, When.AFTER


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("operation", ["FindItem", "CreateItem", "UpdateItem"])
@pytest.mark.parametrize("fault", [Fault.SOAP_FAULT, Fault.HTML, Fault.WRONG_ELEMENT])
def test_an_exchange_that_makes_no_replies_gets_a_new_message(
    office: ExchangeOffice, mail: MailTransport, fault: Fault, operation: str, when: When
):
    sent_whole(mail, cleared(office))
    ((reply,), _) = mail.new_mail("")
    again = cleared(office, in_reply_to=reply.message_id)
    office.exchange.faults.add(fault, operation, when=when)
    draft = mail.save_draft(again)
    assert mail.read_back(draft).body == again.outgoing.body
    mail.send(draft, again)
    landed = [one for one in office.landed() if one.submission == again.outgoing.submission]
    assert [one.body for one in landed] == [again.outgoing.body]


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.BUSY])
def test_exchange_leaves_no_half_made_reply(
    office: ExchangeOffice, mail: MailTransport, fault: Fault, when: When
):
    sent_whole(mail, cleared(office))
    ((reply,), _) = mail.new_mail("")
    again = cleared(office, in_reply_to=reply.message_id)
    office.exchange.faults.add(fault, "UpdateItem", when=when)
    with pytest.raises((Refused, Trouble)) as caught:
        mail.save_draft(again)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert office.mailbox.in_folder("drafts") == []
    sent_whole(mail, again)
    assert [one.submission for one in office.landed()].count(again.outgoing.submission) == 1


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("operation", ["CreateReply", "UpdateMessage"])
@pytest.mark.parametrize("fault", [GraphFault.SERVER_ERROR, GraphFault.HTML])
def test_a_graph_that_makes_no_replies_gets_a_new_message(
    graph_office: GraphOffice,
    graph_mail: MailTransport,
    fault: GraphFault,
    operation: str,
    when: When,
):
    sent_whole(graph_mail, cleared(graph_office))
    ((reply,), _) = graph_mail.new_mail("")
    again = cleared(graph_office, in_reply_to=reply.message_id)
    graph_office.graph.faults.add(fault, operation, when=when)
    draft = graph_mail.save_draft(again)
    graph_mail.send(graph_mail.read_back(draft).ref, again)
    landed = [o for o in graph_office.landed() if o.submission == again.outgoing.submission]
    assert [one.body for one in landed] == [again.outgoing.body]


@pytest.mark.parametrize("when", [BEFORE, AFTER])
@pytest.mark.parametrize("fault", [GraphFault.DROPPED, GraphFault.THROTTLED])
def test_graph_leaves_no_half_made_reply(
    graph_office: GraphOffice, graph_mail: MailTransport, fault: GraphFault, when: When
):
    sent_whole(graph_mail, cleared(graph_office))
    ((reply,), _) = graph_mail.new_mail("")
    again = cleared(graph_office, in_reply_to=reply.message_id)
    graph_office.graph.faults.add(fault, "UpdateMessage", when=when)
    with pytest.raises((Refused, Trouble)) as caught:
        graph_mail.save_draft(again)
    assert not isinstance(caught.value, OutcomeUnknown)
    assert graph_office.mailbox.in_folder("drafts") == []
    sent_whole(graph_mail, again)
    landed = [one.submission for one in graph_office.landed()]
    assert landed.count(again.outgoing.submission) == 1


def picture() -> StoredFile:
    return StoredFile(new_item_id(), "logo.png", b"png", "image/png", "logo", is_inline=True)


def test_the_pictures_of_the_answered_mail_do_not_go_along_over_exchange(
    office: ExchangeOffice, mail: MailTransport
):
    sent_whole(mail, cleared(office))
    ((reply,), _) = mail.new_mail("")
    office.mailbox.in_folder("inbox")[0].files.append(picture())
    sent_whole(mail, cleared(office, body="Apart", in_reply_to=reply.message_id))
    landed = office.landed()[-1]
    assert (landed.body, landed.attachments, landed.references) == ("Apart", (), "")
    assert office.mailbox.in_folder("drafts") == []


def test_the_pictures_of_the_answered_mail_do_not_go_along_over_graph(
    graph_office: GraphOffice, graph_mail: MailTransport
):
    sent_whole(graph_mail, cleared(graph_office))
    ((reply,), _) = graph_mail.new_mail("")
    graph_office.mailbox.in_folder("inbox")[0].files.append(picture())
    sent_whole(graph_mail, cleared(graph_office, body="Apart", in_reply_to=reply.message_id))
    landed = graph_office.landed()[-1]
    assert (landed.body, landed.attachments, landed.references) == ("Apart", (), "")
    assert graph_office.mailbox.in_folder("drafts") == []
