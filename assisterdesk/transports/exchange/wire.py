"""The way to the server: TLS that is always checked, one host, and at most one request per write.

`Wire` knows whether a request has left this machine. Only that tells "nothing happened" from "it
may have happened"; exceptions of the libraries above do not.
"""

import ssl
from collections.abc import Mapping
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

#: NTLM asks three times: bare, negotiate, authenticate.
_MOST_TRIES = 4


class SecondPost(Exception):
    """The library wanted to repeat a write. It must not: a repeated send is a second mail."""


class Wire:
    """What became of the request under way; one per mailbox."""

    def __init__(self, context: ssl.SSLContext, unauthorized: str) -> None:
        self.context = context
        #: what a 401 means for this account, and what the person can do
        self.unauthorized = unauthorized
        self.begin(write=False)

    def begin(self, *, write: bool) -> None:
        """A new step starts; a write may be posted once."""
        self._write = write
        self._posted = False
        self._tries = 0
        #: the request, or part of it, may have reached the server
        self.left = False
        #: the server's certificate is not trusted
        self.untrusted = False
        #: the server offers no connection that is safe enough
        self.unsafe = False
        self.timed_out = False
        #: HTTP status of the last answer, 0 for none
        self.status = 0

    def before_post(self) -> None:
        self._tries += 1
        if self._write and (self._posted or self._tries > _MOST_TRIES):
            raise SecondPost
        self._posted = True
        self.left = False
        self.status = 0

    def tls_failed(self, error: BaseException) -> None:
        """Tell a server we do not trust from one that hung up in the middle of its greeting."""
        cause: BaseException | None = error
        while cause is not None and not self.left:
            if isinstance(cause, ssl.SSLCertVerificationError):
                self.untrusted = True
            elif isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
                return
            elif isinstance(cause, ssl.SSLError):
                self.unsafe = not self.untrusted
            cause = cause.__context__

    @property
    def broke(self) -> bool:
        """The connection failed or ended without any answer, quickly and for no lasting reason."""
        lasting = self.timed_out or self.untrusted or self.unsafe
        return self.used and self.status == 0 and not lasting

    @property
    def used(self) -> bool:
        """Whether this step tried to reach the server at all."""
        return self._tries > 0

    def after_post(self, status: int) -> None:
        self.status = status
        if status == requests.codes.unauthorized:
            # refused before anything was done: NTLM goes on from here, and nothing happened yet
            self._posted = self.left = False


def adapter_for(wire: Wire) -> type[HTTPAdapter]:
    """An adapter class bound to one wire; exchangelib makes its instances itself."""

    class Connection(HTTPSConnection):
        def request(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401 - the base's
            wire.left = True
            super().request(*arguments, **named)

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    class Adapter(HTTPAdapter):
        def init_poolmanager(
            self,
            connections: int,
            maxsize: int,
            block: bool = False,
            **named: Any,  # noqa: ANN401 - the base's
        ) -> None:
            super().init_poolmanager(connections, maxsize, block, ssl_context=wire.context, **named)
            self.poolmanager.pool_classes_by_scheme = {"https": Pool}

        def proxy_manager_for(self, proxy: str, **named: Any) -> Any:  # noqa: ANN401 - the base's
            found = super().proxy_manager_for(proxy, ssl_context=wire.context, **named)
            found.pool_classes_by_scheme = {"https": Pool}
            return found

        def build_connection_pool_key_attributes(
            self,
            request: requests.PreparedRequest,
            verify: Any,  # noqa: ANN401 - the base's
            cert: Any = None,  # noqa: ANN401 - the base's
        ) -> Any:  # noqa: ANN401 - the base's
            # neither an argument nor REQUESTS_CA_BUNDLE changes whom we trust
            return super().build_connection_pool_key_attributes(request, True, None)

        def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ANN401
            conn.cert_reqs = "CERT_REQUIRED"
            conn.ca_certs = conn.ca_cert_dir = None

        def send(
            self,
            request: requests.PreparedRequest,
            stream: bool = False,
            timeout: Any = None,  # noqa: ANN401 - the base's
            verify: Any = True,  # noqa: ANN401 - the base's
            cert: Any = None,  # noqa: ANN401 - the base's
            proxies: Mapping[str, str] | None = None,
        ) -> requests.Response:
            wire.before_post()
            try:
                response = super().send(
                    request, stream, timeout, True, None, dict(proxies) if proxies else None
                )
            except requests.exceptions.SSLError as error:
                wire.tls_failed(error)
                raise
            except requests.exceptions.Timeout:
                wire.timed_out = True
                raise
            wire.after_post(response.status_code)
            return response

    return Adapter
