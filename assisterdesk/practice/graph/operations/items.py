"""Messages: create, read, change, delete, and list a folder of them."""

from urllib.parse import quote, urlencode

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.mailbox import Message
from assisterdesk.practice.graph import messages, odata
from assisterdesk.practice.graph.broken import GraphError, json_reply
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.ids import safe
from assisterdesk.practice.graph.request import Call, operation

#: The well-known names of the folders the practice has.
_FOLDERS = {
    "inbox": "inbox",
    "drafts": "drafts",
    "outbox": "outbox",
    "sentitems": "sentitems",
    "deleteditems": "deleteditems",
    "junkemail": "junkemail",
}
_USUAL_PAGE, _MOST_PAGE = 10, 1000


def folder_named(call: Call, text: str) -> str:
    """By well-known name or id. Raises `GraphError` 404."""
    known = _FOLDERS.get(text.lower())
    if known is not None:
        return known
    for name in _FOLDERS.values():
        if safe(call.mailbox.folder_id(name)) == text:
            return name
    raise GraphError(404, "ErrorFolderNotFound", "The specified folder could not be found.")


def _create(call: Call) -> Reply:
    message = messages.new_draft(call)
    messages.fill(message, call.request.json(), messages.SETTABLE)
    call.mailbox.add(message)
    return json_reply(201, messages.shown(call, message, None))


def _get(call: Call, message: str) -> Reply:
    found = call.ids.find(call.mailbox, message)
    return json_reply(200, messages.shown(call, found, *messages.options(call)))


def _update(call: Call, message: str) -> Reply:
    found = call.ids.find(call.mailbox, message)
    given = call.request.json()
    if not found.is_draft and set(given) - {"isRead", "singleValueExtendedProperties"}:
        raise GraphError(400, "ErrorInvalidPropertySet", "Only a draft can be changed.")
    messages.fill(found, given, messages.PATCHABLE)
    call.mailbox.touch(found)
    return json_reply(200, messages.shown(call, found, None))


def _delete(call: Call, message: str) -> Reply:
    found = call.ids.find(call.mailbox, message)
    if found.folder == "deleteditems":
        call.mailbox.remove(found)
    else:
        call.mailbox.move(found, "deleteditems")
    return Reply(204, b"")


def _purge(call: Call, message: str) -> Reply:
    call.mailbox.remove(call.ids.find(call.mailbox, message))
    return Reply(204, b"")


def _folder(call: Call, folder: str) -> Reply:
    name = folder_named(call, folder)
    held = call.mailbox.in_folder(name)
    body = {
        "id": safe(call.mailbox.folder_id(name)),
        "displayName": name,
        "parentFolderId": safe(call.mailbox.folder_id("msgfolderroot")),
        "childFolderCount": 0,
        "unreadItemCount": sum(not message.is_read for message in held),
        "totalItemCount": len(held),
        "isHidden": False,
    }
    wanted = odata.selected(call.request.query.get("$select", ""))
    return json_reply(
        200, {k: v for k, v in body.items() if wanted is None or k in wanted | {"id"}}
    )


def _list(call: Call, folder: str) -> Reply:
    return _page(call, call.mailbox.in_folder(folder_named(call, folder)))


def _page(call: Call, held: list[Message]) -> Reply:
    query = call.request.query
    wanted = odata.tests(query.get("$filter", ""))
    found = [message for message in held if all(test(message) for test in wanted)]
    size = odata.count(query.get("$top", ""), _USUAL_PAGE, _MOST_PAGE)
    start = odata.count(query.get("$skip", ""), 0, 10**9)
    options = messages.options(call)
    body = {
        "@odata.context": f"{call.base}/$metadata#users('me')/messages",
        "value": [messages.shown(call, m, *options) for m in found[start : start + size]],
    }
    if start + size < len(found):
        body["@odata.nextLink"] = link(call, {**query, "$skip": str(start + size)})
    return json_reply(200, body)


def link(call: Call, query: dict[str, str]) -> str:
    """This request's own address with another query."""
    host = call.base.rpartition("/")[0]
    if GraphFault.LINK_LEADS_ELSEWHERE in call.quirks:
        host = "https://elsewhere.invalid"
    return f"{host}{quote(call.request.path)}?{urlencode(query, quote_via=quote, safe='$')}"


OPERATIONS = (
    operation("CreateMessage", "POST", "/messages", _create),
    operation("GetMessage", "GET", "/messages/{message}", _get),
    operation("UpdateMessage", "PATCH", "/messages/{message}", _update),
    operation("DeleteMessage", "DELETE", "/messages/{message}", _delete),
    operation("PurgeMessage", "POST", "/messages/{message}/permanentDelete", _purge),
    operation("GetFolder", "GET", "/mailFolders/{folder}", _folder),
    operation("ListMessages", "GET", "/mailFolders/{folder}/messages", _list),
)
