"""TLS in front of a test server on this machine that has none, or none that can be checked.

The transport speaks only checked TLS; a server under test on loopback may offer less. Each client
connection keeps one connection behind it, as NTLM needs.
"""

import http.client
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from assisterdesk.practice.authority import Authority

#: headers of one hop only
_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}
_PATIENCE_S = 120


@contextmanager
def tls_front(url: str) -> Iterator[tuple[str, str]]:
    """(https address, authority as PEM) that lead to `url`."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    blind = ssl.create_default_context()
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        behind: http.client.HTTPConnection | None = None

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if self.behind is None:
                self.behind = (
                    http.client.HTTPSConnection(host, port, timeout=_PATIENCE_S, context=blind)
                    if parts.scheme == "https"
                    else http.client.HTTPConnection(host, port, timeout=_PATIENCE_S)
                )
            asked = {k: v for k, v in self.headers.items() if k.lower() not in _HOP}
            self.behind.request("POST", self.path, body, asked | {"Host": parts.netloc})
            said = self.behind.getresponse()
            content = said.read()
            self.send_response(said.status)
            for name, value in said.getheaders():
                if name.lower() not in _HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def finish(self) -> None:
            if self.behind is not None:
                self.behind.close()
            super().finish()

        def log_message(self, *_: Any) -> None:
            """Nothing of a mail is printed."""

    authority = Authority()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.socket = authority.server_context().wrap_socket(server.socket, server_side=True)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_address[1]}{parts.path}", authority.pem
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
