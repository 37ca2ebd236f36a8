"""A draft inside a conversation: a reply to a mail that lies in the mailbox, with our own content.

Exchange makes it from the mail it answers and quotes that mail: another household may stand there.
So everything a person reviewed is written over what the server made, before anything is checked.
"""

from collections.abc import Mapping
from typing import Any

from exchangelib import Body, Message

from assisterdesk.egress.outgoing import Outgoing


def answered(account: Any, message_id: str, *more: str) -> Any:  # noqa: ANN401 - untyped library
    """The mail with this Message-ID, received or sent; None where the mailbox has none. `more`:
    fields of it beside the two that tell it."""
    for folder in (account.inbox, account.sent):
        found = folder.filter(message_id=message_id).only("subject", "message_id", *more)
        for item in found:
            # asked again here: some servers answer a filter they do not know with everything
            if item.message_id == message_id:
                return item
    return None


def begin_reply(account: Any, item: Any, outgoing: Outgoing) -> Any:  # noqa: ANN401
    """The server's own draft of a reply: an item with id and change key. One request."""
    made = item.create_reply(
        subject=outgoing.subject,
        body=Body(outgoing.body),
        to_recipients=[recipient.address for recipient in outgoing.recipients],
    ).save(account.drafts)
    return Message(account=account, id=made.id, changekey=made.changekey)


def write_over(
    draft: Any,  # noqa: ANN401 - untyped library
    outgoing: Outgoing,
    sensitivity: str,
    marks: Mapping[str, str],
) -> None:
    """Put what was reviewed in the place of what the server made. One request."""
    draft.subject = outgoing.subject
    draft.body = Body(outgoing.body)
    draft.to_recipients = [recipient.address for recipient in outgoing.recipients]
    draft.sensitivity = sensitivity
    for attribute, value in marks.items():
        setattr(draft, attribute, value)
    draft.save(
        update_fields=["subject", "body", "to_recipients", "sensitivity", *marks],
        conflict_resolution="AlwaysOverwrite",
    )
