"""HTTPS on loopback: threads, TLS, and an end that leaves no socket and no thread behind."""

import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.identity import PATH as BESIDE

PATH = "/EWS/Exchange.asmx"
#: No practice mail is larger; Exchange's own default is about this.
MOST_BYTES = 64 * 1024 * 1024
#: A client that says nothing for so long (seconds) is dropped.
PATIENCE = 60.0

#: Given the request's headers and body; None means: close without an answer.
Answer = Callable[[Mapping[str, str], bytes], Reply | None]

#: Given method, path and body of a request to what stands beside the mail server.
Beside = Callable[[str, str, bytes], Reply | None]


class Handler(BaseHTTPRequestHandler):
    """Reads one request whole, asks for its answer, writes it."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: "Server"

    def do_GET(self) -> None:
        beside = self.server.beside
        if beside is not None and self.path.startswith(BESIDE + "/"):
            self._give(beside("GET", self.path, b""))
        else:
            self.close_connection = True
            self._write(Reply(404, b"", "text/plain"))

    def do_POST(self) -> None:
        said = self.headers.get("Content-Length", "")
        length = int(said) if said.isascii() and said.isdigit() else -1
        beside = self.server.beside if self.path.startswith(BESIDE + "/") else None
        known = self.path == PATH or beside is not None
        if not known or not 0 <= length <= MOST_BYTES:
            self.close_connection = True
            status = 404 if not known else 411 if length < 0 else 413
            self._write(Reply(status, b"", "text/plain"))
            return
        body = self.rfile.read(length)
        if beside is not None:
            self._give(beside("POST", self.path, body))
        else:
            self._give(self.server.answer(dict(self.headers.items()), body))

    def _give(self, reply: Reply | None) -> None:
        if reply is None:
            self.close_connection = True
        else:
            self._write(reply)

    def _write(self, reply: Reply) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Content-Length", str(len(reply.body)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)

    def version_string(self) -> str:
        return "Microsoft-IIS/10.0"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - the base's names
        """Nothing of a request is ever logged."""


class Server(ThreadingHTTPServer):
    """Accepts on 127.0.0.1 only. `close` ends every connection and waits for its thread."""

    daemon_threads = False
    allow_reuse_address = True
    handler: type[BaseHTTPRequestHandler] = Handler

    def __init__(
        self,
        port: int,
        context: ssl.SSLContext,
        answer: Answer,
        *,
        turns_away: Callable[[], bool] = lambda: False,
        beside: Beside | None = None,
    ) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.answer = answer
        self.beside = beside
        self._turns_away = turns_away
        self._context = context
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="practice")
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def finish_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base's
        """TLS in the connection's own thread, so that a slow client stops nobody else."""
        if self._turns_away():
            return
        request.settimeout(PATIENCE)
        with self._context.wrap_socket(request, server_side=True) as secure:
            with self._guard:
                self._open.add(secure)
            try:
                self.handler(secure, client_address, self)
            finally:
                with self._guard:
                    self._open.discard(secure)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - the base's
        """A client that hangs up or does not trust us is everyday; nothing is printed."""

    def close(self) -> None:
        self.shutdown()
        self._thread.join()
        with self._guard:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue
        self.server_close()
