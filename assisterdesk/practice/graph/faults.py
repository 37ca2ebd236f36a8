"""What can go wrong between a client and Microsoft Graph, switched on per operation."""

from enum import StrEnum


class GraphFault(StrEnum):
    """What goes wrong; those in `QUIRKS` bend the effect, so `When` does not matter to them."""

    #: the connection is closed after the request was read, without an answer
    DROPPED = "dropped"
    #: no answer comes, until the client gives up or the fault is cleared
    HANGS = "hangs"
    #: a good answer that takes a while (see `Faults.slow_seconds`)
    SLOW = "slow"
    #: HTTP 401 InvalidAuthenticationToken: the token ran out
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 - a fault's name
    #: HTTP 403 ErrorAccessDenied: no consent, or not this mailbox
    FORBIDDEN = "forbidden"
    #: HTTP 404 ErrorItemNotFound
    NOT_FOUND = "not_found"
    #: HTTP 409 ErrorIrresolvableConflict
    CONFLICT = "conflict"
    #: HTTP 413 ErrorMessageSizeExceeded
    TOO_LARGE = "too_large"
    #: HTTP 429 TooManyRequests with Retry-After (see `broken.RETRY_AFTER`)
    THROTTLED = "throttled"
    #: HTTP 429 without saying how long
    THROTTLED_SILENTLY = "throttled_silently"
    #: HTTP 500 generalException
    SERVER_ERROR = "server_error"
    #: HTTP 502 with a proxy's page
    BAD_GATEWAY = "bad_gateway"
    #: HTTP 503 serviceNotAvailable with Retry-After
    BUSY = "busy"
    #: HTTP 504 UnknownError
    GATEWAY_TIMEOUT = "gateway_timeout"
    #: HTTP 302 to another host
    REDIRECT = "redirect"
    #: HTTP 200 with a web page
    HTML = "html"
    #: an answer that stops in the middle of its JSON
    TRUNCATED = "truncated"
    #: good JSON that answers another question
    WRONG_SHAPE = "wrong_shape"
    #: the mailbox is not in the cloud
    NO_CLOUD_MAILBOX = "no_cloud_mailbox"

    #: attachments are accepted and thrown away
    ATTACHMENTS_VANISH = "attachments_vanish"
    #: the sent copy waits in Outbox and does not come to Sent
    SENT_WAITS_IN_OUTBOX = "sent_waits_in_outbox"
    #: the sent copy stays in Drafts, marked as submitted
    SENT_STAYS_IN_DRAFTS = "sent_stays_in_drafts"
    #: sending gives the message a new id in spite of IdType="ImmutableId"
    SENDING_CHANGES_ID = "sending_changes_id"
    #: a reply is made without the headers and properties that came along
    REPLY_UNMARKED = "reply_unmarked"
    #: internetMessageHeaders is left out of the answer
    HEADERS_LEFT_OUT = "headers_left_out"
    #: the next link leads to another host
    LINK_LEADS_ELSEWHERE = "link_leads_elsewhere"


#: These change what a call does instead of breaking its answer.
QUIRKS = frozenset(
    {
        GraphFault.ATTACHMENTS_VANISH,
        GraphFault.SENT_WAITS_IN_OUTBOX,
        GraphFault.SENT_STAYS_IN_DRAFTS,
        GraphFault.SENDING_CHANGES_ID,
        GraphFault.REPLY_UNMARKED,
        GraphFault.HEADERS_LEFT_OUT,
        GraphFault.LINK_LEADS_ELSEWHERE,
    }
)
