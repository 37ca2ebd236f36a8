"""Where the browser comes back to after a sign-in: one small server on loopback, for one answer."""

import hmac
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl

_PAGE = (
    b"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>AssisterDesk</title></head>"
    b"<body><p>You can close this page and go back to AssisterDesk.</p></body></html>"
)
#: How often (in seconds) it looks whether the person gave up.
_LOOK = 0.1
#: A browser that connects and says nothing is dropped after so many seconds.
_SILENT = 5.0
#: A code and a state; real ones have about 2 KB.
_MOST_BYTES = 64 * 1024


class _Handler(BaseHTTPRequestHandler):
    server: "_Server"
    timeout = _SILENT

    def do_GET(self) -> None:
        """A favicon, or somebody who guesses: what is waited for comes in a body."""
        self._refuse()

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        size = int(length) if length.isascii() and length.isdigit() else 0
        if size > _MOST_BYTES:
            self._refuse()
            return
        said = dict(parse_qsl(self.rfile.read(size).decode("ascii", "replace")))
        mine = hmac.compare_digest(said.get("state", "").encode(), self.server.state.encode())
        if self.path != "/" or not mine or not {"code", "error"} & set(said):
            # the one who is waited for knows the state
            self._refuse()
            return
        self.server.said = said
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(_PAGE)

    def _refuse(self) -> None:
        self.close_connection = True
        self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def version_string(self) -> str:
        return "AssisterDesk"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base's names
        """Nothing of a request is ever logged."""


class _Server(HTTPServer):
    timeout = _LOOK
    state = ""
    said: dict[str, str] | None = None

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base's
        """A browser that hangs up is everyday; nothing is printed."""


class Callback:
    """Listens on 127.0.0.1 while it is entered; `address` is where the browser is sent back to."""

    def __enter__(self) -> "Callback":
        self._server = _Server(("127.0.0.1", 0), _Handler)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.server_close()

    @property
    def address(self) -> str:
        # Microsoft ignores the port of a desktop program's http://localhost
        return f"http://localhost:{self._server.server_address[1]}"

    def wait(
        self, state: str, patience_s: float, cancelled: Callable[[], bool]
    ) -> dict[str, str] | None:
        """What the browser brought back with this state; None after the patience or on cancel."""
        self._server.state = state
        until = time.monotonic() + patience_s
        while self._server.said is None and time.monotonic() < until and not cancelled():
            self._server.handle_request()
        return self._server.said
