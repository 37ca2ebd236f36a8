"""A request over httpx without an answer: whether it left, and whether the server is trusted."""

import ssl
from dataclasses import dataclass

import httpx

from assisterdesk.basics.errors import Refused


@dataclass(frozen=True, slots=True)
class Broken:
    """A request without an answer. `left`: it, or part of it, may have reached the server."""

    left: bool
    timed_out: bool = False
    untrusted: bool = False
    unsafe: bool = False

    @property
    def passing(self) -> bool:
        """Quick and for no lasting reason: worth one more try, where nothing can be doubled."""
        return not (self.timed_out or self.untrusted or self.unsafe)


#: httpx raises these before a byte of the request is written.
_BEFORE = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


def broken_by(error: BaseException) -> Broken:
    left = not isinstance(error, _BEFORE)
    untrusted = unsafe = False
    cause: BaseException | None = error
    while cause is not None and not left:
        if isinstance(cause, ssl.SSLCertVerificationError):
            untrusted = True
        elif isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            break
        elif isinstance(cause, ssl.SSLError):
            unsafe = not untrusted
        cause = cause.__cause__ or cause.__context__
    return Broken(left, isinstance(error, httpx.TimeoutException), untrusted, unsafe)


def distrusted(broken: Broken) -> Refused | None:
    """The sentence for a server that could not prove itself; None where that is not the matter."""
    if broken.untrusted:
        return Refused(
            "The mail server could not prove who it is (its certificate is not trusted). Nothing "
            "was sent. Ask your IT for the certificate of your own authority."
        )
    if broken.unsafe:
        return Refused(
            "The mail server offers no connection that is safe enough (TLS 1.2 or later). Nothing "
            "was sent. Ask your IT."
        )
    return None
