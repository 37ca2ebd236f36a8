"""The answers of a server that is not well: what each fault looks like on the wire."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from assisterdesk.practice.ews.faults import Fault
from assisterdesk.practice.ews.soap import add, envelope, m, soap_fault

#: What a busy server asks for, in milliseconds.
BACK_OFF_MS = 90_000

_XML = "text/xml; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer."""

    status: int
    body: bytes
    content_type: str = _XML
    headers: dict[str, str] = field(default_factory=dict)


def good(content: Element) -> Reply:
    return Reply(200, envelope(content))


#: as Exchange Online asks for a token; the two ids are Exchange's own and the same for everybody
_BEARER = (
    'Bearer client_id="00000002-0000-0ff1-ce00-000000000000", '
    'trusted_issuers="00000001-0000-0000-c000-000000000000@*", '
    'token_types="app_asserted_user_v1 service_asserted_app_v1", '
    'authorization_uri="https://login.practice.invalid/common/oauth2/authorize", '
    'error="invalid_token"'
)


def unauthorized(authorization: str) -> Reply:
    """401, asking for what the request tried to sign in with."""
    bearer = authorization.lower().startswith("bearer")
    challenge = _BEARER if bearer else 'Basic realm="practice"'
    return Reply(401, b"", headers={"WWW-Authenticate": challenge})


def broken(fault: Fault, content: Element, authorization: str = "") -> Reply:
    """The answer that takes the place of the good one. `content` is that good one."""
    match fault:
        case Fault.NOT_SIGNED_IN:
            return unauthorized(authorization)
        case Fault.EWS_DISABLED:
            return _policy("EWS is disabled for this user or tenant")
        case Fault.EWS_BLOCKED:
            return _policy("EWS is blocked by policy for this user or tenant")
        case Fault.FORBIDDEN:
            return Reply(403, b"Forbidden", "text/plain")
        case Fault.TOO_LARGE:
            return Reply(413, b"Request Entity Too Large", "text/plain")
        case Fault.SOAP_FAULT:
            return Reply(500, soap_fault("ErrorInternalServerError", "An internal error occurred."))
        case Fault.INVALID_REQUEST:
            return Reply(500, soap_fault("ErrorInvalidRequest", "The request is invalid."))
        case Fault.BUSY:
            fault_text = soap_fault("ErrorServerBusy", "The server is busy.", BACK_OFF_MS)
            return Reply(503, fault_text)
        case Fault.THROTTLED:
            return Reply(429, b"", "text/plain", {"Retry-After": str(BACK_OFF_MS // 1000)})
        case Fault.REDIRECT:
            return Reply(302, b"", headers={"Location": "https://elsewhere.invalid/EWS/"})
        case Fault.HTML:
            return Reply(200, b"<!DOCTYPE html><html><body>Sign in</body></html>", "text/html")
        case Fault.TRUNCATED:
            whole = envelope(content)
            return Reply(200, whole[: len(whole) * 2 // 3])
        case _:
            return good(_wrong_element())


def _policy(reason: str) -> Reply:
    # Exchange Online closes the connection too, which naive clients read as "busy, try again".
    return Reply(403, b"", headers={"X-EWS-Policy-Reason": reason, "Connection": "close"})


def _wrong_element() -> Element:
    root = Element(m("MarkAsJunkResponse"))
    messages = add(root, m("ResponseMessages"))
    message = add(messages, m("MarkAsJunkResponseMessage"), ResponseClass="Success")
    add(message, m("ResponseCode"), "NoError")
    return root
