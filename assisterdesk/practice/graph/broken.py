"""Answers in the published form of Graph's errors, and what each fault looks like on the wire."""

import json
from typing import Any

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.graph.faults import GraphFault

#: What a throttled or busy Graph asks for, in seconds; the server's own may be set lower.
RETRY_AFTER = 90

_JSON = "application/json; odata.metadata=minimal; charset=utf-8"


class GraphError(Exception):
    """An error answer: HTTP status, the code of the published list, a text."""

    def __init__(self, status: int, code: str, text: str = "") -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.text = text or "The request could not be carried out."


def json_reply(status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> Reply:
    return Reply(status, json.dumps(body).encode(), _JSON, headers or {})


def error_reply(error: GraphError, headers: dict[str, str] | None = None) -> Reply:
    """The shape of ODataError: error {code, message, innerError}."""
    inner = {"date": "2026-11-20T12:00:00", "request-id": "00000000-0000-4000-8000-000000000000"}
    body = {"error": {"code": error.code, "message": error.text, "innerError": inner}}
    return json_reply(error.status, body, headers)


def unauthorized() -> Reply:
    return error_reply(
        GraphError(401, "InvalidAuthenticationToken", "Lifetime validation failed."),
        {"WWW-Authenticate": 'Bearer realm="", authorization_uri="https://login.invalid/"'},
    )


_ERRORS = {
    GraphFault.FORBIDDEN: GraphError(403, "ErrorAccessDenied", "Access is denied."),
    GraphFault.NOT_FOUND: GraphError(404, "ErrorItemNotFound", "The object was not found."),
    GraphFault.CONFLICT: GraphError(409, "ErrorIrresolvableConflict", "The change key is old."),
    GraphFault.TOO_LARGE: GraphError(413, "ErrorMessageSizeExceeded", "The message is too large."),
    GraphFault.THROTTLED_SILENTLY: GraphError(429, "TooManyRequests", "Too many requests."),
    GraphFault.SERVER_ERROR: GraphError(500, "generalException", "An error occurred."),
    GraphFault.GATEWAY_TIMEOUT: GraphError(504, "UnknownError", ""),
    GraphFault.NO_CLOUD_MAILBOX: GraphError(
        404, "MailboxNotEnabledForRESTAPI", "The mailbox is hosted on-premise."
    ),
}


def broken(fault: GraphFault, good: Reply, retry_after: int) -> Reply:
    """The answer that takes the place of the good one."""
    wait = {"Retry-After": str(retry_after)}
    match fault:
        case GraphFault.TOKEN_EXPIRED:
            return unauthorized()
        case GraphFault.THROTTLED:
            return error_reply(GraphError(429, "TooManyRequests", "Too many requests."), wait)
        case GraphFault.BUSY:
            return error_reply(GraphError(503, "serviceNotAvailable", "Busy."), wait)
        case GraphFault.BAD_GATEWAY:
            return Reply(502, b"<html><body>Bad gateway</body></html>", "text/html")
        case GraphFault.REDIRECT:
            return Reply(302, b"", headers={"Location": "https://elsewhere.invalid/v1.0/me"})
        case GraphFault.HTML:
            return Reply(200, b"<!DOCTYPE html><html><body>Sign in</body></html>", "text/html")
        case GraphFault.TRUNCATED:
            whole = good.body or b'{"@odata.context": "https://graph'
            return Reply(200, whole[: len(whole) * 2 // 3], _JSON)
        case GraphFault.WRONG_SHAPE:
            return json_reply(200, {"value": "not what was asked for"})
        case _:
            return error_reply(_ERRORS[fault])
