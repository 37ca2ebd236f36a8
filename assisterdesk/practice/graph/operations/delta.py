"""messages/delta: what changed in a folder since the link that was handed out last."""

import base64
import json

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.mailbox import NoSuchThing
from assisterdesk.practice.graph import messages, odata
from assisterdesk.practice.graph.broken import GraphError, json_reply
from assisterdesk.practice.graph.operations.items import folder_named, link
from assisterdesk.practice.graph.request import Call, operation

#: Graph's own page, where the client does not prefer another.
_USUAL_PAGE, _MOST_PAGE = 10, 1000

#: What may be asked once, at the start of a round; the links carry it on.
_KEPT = ("$select", "$filter", "changeType")
_KINDS = {"created": "Create", "updated": "Update", "deleted": "Delete"}


def _delta(call: Call, folder: str) -> Reply:
    name = folder_named(call, folder)
    query = dict(call.request.query)
    token = query.pop("$skiptoken", "") or query.pop("$deltatoken", "")
    state, asked = _read(token) if token else ("", {k: query[k] for k in _KEPT if k in query})
    if not token and set(query) - set(_KEPT):
        raise odata.bad("$search")
    size = odata.count(
        call.request.preferences.get("odata.maxpagesize", ""), _USUAL_PAGE, _MOST_PAGE
    )
    try:
        changes, state, complete = call.mailbox.changes(name, state, size)
    except NoSuchThing:
        raise GraphError(410, "SyncStateNotFound", "Start over without a token.") from None
    kinds = {_KINDS[asked["changeType"]]} if asked.get("changeType") in _KINDS else None
    body = {
        "@odata.context": f"{call.base}/$metadata#Collection(message)",
        "value": [
            row
            for kind, item in changes
            if kinds is None or kind in kinds
            if (row := _row(call, kind, item, asked)) is not None
        ],
    }
    token = _write(state, asked)
    if complete:
        body["@odata.deltaLink"] = link(call, {"$deltatoken": token})
    else:
        body["@odata.nextLink"] = link(call, {"$skiptoken": token})
    return json_reply(200, body)


def _row(call: Call, kind: str, item: str, asked: dict[str, str]) -> dict[str, object] | None:
    if kind == "Delete":
        return {"id": item, "@removed": {"reason": "deleted"}}
    message = call.mailbox.get(item)
    if not all(test(message) for test in odata.tests(asked.get("$filter", ""))):
        return None
    select = odata.selected(asked.get("$select", ""))
    if kind == "Update":
        # an update may bring no more than what changed
        select = frozenset({"isRead", "parentFolderId"})
    return messages.shown(call, message, select)


def _write(state: str, asked: dict[str, str]) -> str:
    plain = json.dumps([state, asked])
    return base64.urlsafe_b64encode(plain.encode()).decode("ascii")


def _read(token: str) -> tuple[str, dict[str, str]]:
    try:
        state, asked = json.loads(base64.urlsafe_b64decode(token))
        return str(state), {str(k): str(v) for k, v in asked.items()}
    except (ValueError, AttributeError, TypeError):
        raise GraphError(400, "ErrorInvalidUrlQuery", "The token is badly formed.") from None


OPERATIONS = (operation("Delta", "GET", r"/mailFolders/{folder}/messages/delta", _delta),)
