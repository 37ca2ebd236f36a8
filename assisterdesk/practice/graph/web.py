"""The practice Graph's door: every method and path of HTTP over the same TLS as the EWS server."""

import ssl
from collections.abc import Callable
from urllib.parse import parse_qsl, unquote, urlsplit

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.web import MOST_BYTES, Handler, Server
from assisterdesk.practice.graph.request import Request

#: Given one request; None means: close without an answer.
Respond = Callable[[Request], Reply | None]


class GraphHandler(Handler):
    """Reads one request whole, asks for its answer, writes it."""

    server: "GraphServer"

    def do_POST(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def do_PATCH(self) -> None:
        self._serve()

    def do_PUT(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def _serve(self) -> None:
        said = self.headers.get("Content-Length", "0")
        length = int(said) if said.isascii() and said.isdigit() else -1
        if not 0 <= length <= MOST_BYTES:
            self.close_connection = True
            self._write(Reply(411 if length < 0 else 413, b"", "text/plain"))
            return
        parts = urlsplit(self.path)
        request = Request(
            method=self.command,
            # split before it is decoded: an id may hold an encoded slash
            path="/".join(unquote(part) for part in parts.path.split("/")),
            query=dict(parse_qsl(parts.query, keep_blank_values=True)),
            headers={name.lower(): value for name, value in self.headers.items()},
            body=self.rfile.read(length),
        )
        reply = self.server.respond(request)
        if reply is None:
            self.close_connection = True
        else:
            self._write(reply)


class GraphServer(Server):
    """Accepts on 127.0.0.1 only; `close` ends every connection and waits for its thread."""

    handler = GraphHandler

    def __init__(
        self,
        port: int,
        context: ssl.SSLContext,
        respond: Respond,
        *,
        turns_away: Callable[[], bool] = lambda: False,
    ) -> None:
        # before the base starts to accept
        self.respond = respond
        super().__init__(port, context, lambda headers, body: None, turns_away=turns_away)
