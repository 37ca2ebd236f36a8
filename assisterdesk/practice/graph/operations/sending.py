"""Send a draft, and make a reply to a mail."""

from dataclasses import replace

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.mailbox import new_item_id
from assisterdesk.practice.graph import messages
from assisterdesk.practice.graph.broken import GraphError, json_reply
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.request import Call, operation


def _send(call: Call, message: str) -> Reply:
    found = call.ids.find(call.mailbox, message)
    if not found.is_draft or found.is_submitted:
        raise GraphError(400, "ErrorInvalidRequest", "Only a draft can be sent.")
    if not (found.to or found.cc or found.bcc):
        raise GraphError(400, "ErrorInvalidRecipients", "At least one recipient is needed.")
    call.post.stamp(call.mailbox, found)
    if GraphFault.SENDING_CHANGES_ID in call.quirks:
        call.ids.forget(found)
    if GraphFault.SENT_STAYS_IN_DRAFTS in call.quirks:
        found.is_draft, found.is_submitted = True, True
        call.mailbox.touch(found)
    elif GraphFault.SENT_WAITS_IN_OUTBOX in call.quirks:
        found.is_submitted = True
        call.mailbox.move(found, "outbox")
    else:
        call.mailbox.move(found, "sentitems")
    call.post.carry(found)
    return Reply(202, b"", "text/plain")


def _create_reply(call: Call, message: str) -> Reply:
    asked = call.ids.find(call.mailbox, message)
    if asked.is_draft:
        raise GraphError(400, "ErrorInvalidRequest", "A draft cannot be answered.")
    # the description writes Message and Comment, the examples beside it message and comment
    body = call.request.json() if call.request.body else {}
    given = {name.lower(): held for name, held in body.items()}
    reply = messages.new_draft(call)
    subject = asked.subject
    reply.subject = subject if subject.lower().startswith("re:") else f"RE: {subject}"
    reply.to = list(asked.reply_to or ([asked.author] if asked.author else []))
    reply.in_reply_to = asked.message_id
    reply.references = f"{asked.references} {asked.message_id}".strip()
    reply.body = str(given.get("comment") or "") + f"\n\n> {asked.body}"
    reply.files = [replace(f, id=new_item_id()) for f in asked.files if f.is_inline]
    wanted = given.get("message") or {}
    if given.get("comment") and "body" in wanted:
        raise GraphError(400, "ErrorInvalidRequest", "Either a comment or a body.")
    if GraphFault.REPLY_UNMARKED in call.quirks:
        marks = ("internetMessageHeaders", "singleValueExtendedProperties")
        wanted = {name: held for name, held in wanted.items() if name not in marks}
    messages.fill(reply, wanted, messages.SETTABLE)
    call.mailbox.add(reply)
    return json_reply(201, messages.shown(call, reply, None))


OPERATIONS = (
    operation("Send", "POST", "/messages/{message}/send", _send),
    operation("CreateReply", "POST", "/messages/{message}/createReply", _create_reply),
)
