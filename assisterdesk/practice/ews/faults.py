"""Everything that can go wrong between a client and a mail server, switched on per call."""

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar


class When(StrEnum):
    """Before the call has its effect (nothing happened) or after it (it happened all the same)."""

    BEFORE = "before"
    AFTER = "after"


class Fault(StrEnum):
    """What goes wrong. The last four bend the effect itself, so `When` does not matter to them."""

    #: the connection is closed after the request was read, without an answer
    DROPPED = "dropped"
    #: no answer comes, until the client gives up or the fault is cleared
    HANGS = "hangs"
    #: HTTP 401
    NOT_SIGNED_IN = "not_signed_in"
    #: HTTP 403 with X-EWS-Policy-Reason: EWS is off for the user or tenant
    EWS_DISABLED = "ews_disabled"
    #: HTTP 403 with X-EWS-Policy-Reason: the program is not on the tenant's list
    EWS_BLOCKED = "ews_blocked"
    #: HTTP 403 with nothing more
    FORBIDDEN = "forbidden"
    #: HTTP 413
    TOO_LARGE = "too_large"
    #: HTTP 500 with a SOAP fault
    SOAP_FAULT = "soap_fault"
    #: HTTP 500 with a SOAP fault that asks the client to try another schema version
    INVALID_REQUEST = "invalid_request"
    #: HTTP 503 with a SOAP fault that names BackOffMilliseconds
    BUSY = "busy"
    #: HTTP 429 with Retry-After, from whatever stands before the server
    THROTTLED = "throttled"
    #: HTTP 302 to another host
    REDIRECT = "redirect"
    #: a web page
    HTML = "html"
    #: an answer that stops in the middle of its XML
    TRUNCATED = "truncated"
    #: a good answer in the element of another operation
    WRONG_ELEMENT = "wrong_element"
    #: a good answer that takes a while (see `Faults.slow_seconds`)
    SLOW = "slow"
    #: attachments are accepted and thrown away
    ATTACHMENTS_VANISH = "attachments_vanish"
    #: the mail leaves and its copy stays in Drafts
    SENT_STAYS_IN_DRAFTS = "sent_stays_in_drafts"
    #: a new attachment's answer does not name the item's new change key
    NO_ROOT_CHANGE_KEY = "no_root_change_key"
    #: received mail has no time of receipt
    NO_TIME_RECEIVED = "no_time_received"


#: These change what a call does instead of breaking its answer.
QUIRKS = frozenset(
    {
        Fault.ATTACHMENTS_VANISH,
        Fault.SENT_STAYS_IN_DRAFTS,
        Fault.NO_ROOT_CHANGE_KEY,
        Fault.NO_TIME_RECEIVED,
    }
)


#: A server's own kind of fault: the practice servers break in different ways.
Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(slots=True)
class _Planned(Generic[Kind]):
    fault: Kind
    operation: str
    when: When
    left: int | None


class Faults(Generic[Kind]):
    """The faults that are switched on. Safe to use from any thread."""

    def __init__(self) -> None:
        self._planned: list[_Planned[Kind]] = []
        self._lock = threading.Lock()
        #: set by `clear` and at the server's end: lets hanging and slow calls go
        self.released = threading.Event()
        self.slow_seconds = 0.2
        self._turned_away = 0

    def add(
        self,
        fault: Kind,
        operation: str = "",
        *,
        when: When = When.BEFORE,
        times: int | None = 1,
    ) -> None:
        """Plan a fault for the next `times` calls (None: for all) of `operation` ('': of any)."""
        with self._lock:
            self._planned.append(_Planned(fault, operation, when, times))

    def turn_away(self, times: int) -> None:
        """Hang up on the next `times` connections before a word is said, TLS included."""
        with self._lock:
            self._turned_away = times

    def turns_away(self) -> bool:
        """Asked by the server for each new connection; counts one down."""
        with self._lock:
            if self._turned_away == 0:
                return False
            self._turned_away -= 1
            return True

    def clear(self) -> None:
        """Switch everything off, and let go of calls that hang."""
        with self._lock:
            self._planned.clear()
            self._turned_away = 0
            self.released.set()
            self.released = threading.Event()

    def take(self, operation: str) -> list[tuple[Kind, When]]:
        """The faults that this call meets; each counts one down."""
        met: list[tuple[Kind, When]] = []
        with self._lock:
            for planned in self._planned:
                if planned.operation not in ("", operation) or planned.left == 0:
                    continue
                if planned.left is not None:
                    planned.left -= 1
                met.append((planned.fault, planned.when))
        return met
