"""Drafts in a Graph mailbox that a cut-off reply may have left: looked for, never touched."""

from datetime import UTC

from assisterdesk.egress.mail import ItemRef
from assisterdesk.egress.stray_drafts import Circumstances, StrayDraft
from assisterdesk.transports.graph import marks
from assisterdesk.transports.graph.marks import Json
from assisterdesk.transports.graph.wire import Wire

#: drafts looked through at most, newest first
MOST = 100


def found(wire: Wire, of: Circumstances) -> tuple[StrayDraft, ...]:
    since = of.since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    answer = wire.read(
        "/mailFolders/drafts/messages",
        {
            "$filter": f"createdDateTime ge {since}",
            "$select": "changeKey,subject,conversationId,createdDateTime,isDraft,"
            "internetMessageHeaders",
            "$expand": marks.expand(marks.MARK, marks.FLAGS),
            "$top": str(MOST),
        },
    )
    near = [one for one in answer["value"] if _is_near(one)]
    if not near:
        return ()
    talk = _conversation(wire, of.in_reply_to)
    strays = [
        StrayDraft(
            ItemRef(str(one["id"]), str(one["changeKey"])), marks.moment(one["createdDateTime"])
        )
        for one in near
        if (talk and one.get("conversationId") == talk) or one.get("subject") == of.subject
    ]
    strays.sort(key=lambda one: one.created_at or of.since, reverse=True)
    return tuple(one for one in strays if (one.created_at or of.since) >= of.since)


def _is_near(message: Json) -> bool:
    draft = message.get("isDraft") is True and not marks.is_submitted(message)
    return draft and not marks.mark(message)


def _conversation(wire: Wire, message_id: str) -> str:
    for folder in ("inbox", "sentitems"):
        answer = wire.read(
            f"/mailFolders/{folder}/messages",
            {
                "$filter": f"internetMessageId eq '{marks.quoted(message_id)}'",
                "$select": "internetMessageId,conversationId",
                "$top": "10",
            },
        )
        for one in answer["value"]:
            if one.get("internetMessageId") == message_id:
                return str(one.get("conversationId") or "")
    return ""
