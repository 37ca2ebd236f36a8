"""The practice Graph: start it, give it mailboxes, point a client at its endpoint.

Written from Microsoft's published description of the service (OpenAPI, v1.0: Mail and
Users.Actions) and the service's own documentation. Covered, below ``/v1.0/me``:

- ``POST /messages``, ``GET | PATCH | DELETE /messages/{id}``, ``POST .../permanentDelete``
- ``GET /mailFolders/{id}``, ``GET /mailFolders/{id}/messages`` with $filter on extended properties,
  internetMessageId, subject and receivedDateTime, $select, $expand of extended properties, $top and
  next links
- ``GET /mailFolders/{id}/messages/delta`` with changeType, $select, $filter on receivedDateTime,
  ``Prefer: odata.maxpagesize``
- ``GET | POST /messages/{id}/attachments``, ``GET .../{id}``, ``GET .../{id}/$value``,
  ``POST .../createUploadSession`` and ``PUT`` of ranges to the address it gives
- ``POST /messages/{id}/send``, ``POST /messages/{id}/createReply``

Item attachments, $search, $orderby, $count, batches and subscriptions are not practised.
"""

import hmac
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from types import TracebackType

from assisterdesk.practice.authority import Authority
from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.delivery import Arrival, PostOffice
from assisterdesk.practice.ews.desks import Desks
from assisterdesk.practice.ews.faults import Faults, When
from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.ews.web import PATIENCE
from assisterdesk.practice.graph.broken import (
    RETRY_AFTER,
    GraphError,
    broken,
    error_reply,
    unauthorized,
)
from assisterdesk.practice.graph.faults import QUIRKS, GraphFault
from assisterdesk.practice.graph.ids import Ids
from assisterdesk.practice.graph.operations import attachments, delta, items, sending
from assisterdesk.practice.graph.request import Call, Operation, Request
from assisterdesk.practice.graph.uploads import Session, Uploads
from assisterdesk.practice.graph.web import GraphServer

_ROOT = "/v1.0/me"

Work = Callable[[Call], Reply]

#: The order matters: ``delta`` and ``createUploadSession`` look like ids.
_OPERATIONS: tuple[Operation, ...] = (
    *delta.OPERATIONS,
    *attachments.OPERATIONS,
    *sending.OPERATIONS,
    *items.OPERATIONS,
)


class PracticeGraph:
    """Microsoft Graph on loopback with the state's desks behind it.

    A mailbox's password is the access token that opens it. `traffic` keeps (operation, request,
    answer) of each call when `record` is set.
    """

    def __init__(self, *, record: bool = False) -> None:
        self._authority = Authority()
        self._context = self._authority.server_context()
        self._post = PostOffice()
        self._uploads = Uploads()
        self._lock = threading.RLock()
        self._server: GraphServer | None = None
        self._port = 0
        self._record = record
        self.desks = Desks(self._post)
        self.faults = Faults[GraphFault]()
        #: seconds that a throttled or busy answer asks for
        self.retry_after = RETRY_AFTER
        #: the User-Agents that asked
        self.programs: set[str] = set()
        self.traffic: list[tuple[str, Request, Reply]] = []
        #: how often each operation was asked for, by name
        self.calls: dict[str, int] = {}

    # life

    def start(self) -> "PracticeGraph":
        if self._server is None:
            self._server = GraphServer(
                self._port, self._context, self.reply, turns_away=self.faults.turns_away
            )
            self._port = self._server.port
        return self

    def stop(self) -> None:
        """End every connection; the port is the same after the next `start`."""
        server, self._server = self._server, None
        if server is not None:
            self.faults.clear()
            server.close()

    def __enter__(self) -> "PracticeGraph":
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """Nobody listens: connections are refused, and open ones end."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    # what clients and tests see

    @property
    def endpoint(self) -> str:
        return f"https://127.0.0.1:{self._port}/v1.0"

    @property
    def authority_pem(self) -> str:
        return self._authority.pem

    @property
    def mailboxes(self) -> Mapping[str, Mailbox]:
        return self._post.mailboxes

    @property
    def journal(self) -> tuple[Arrival, ...]:
        """Everything that arrived at the desks and the control mailbox, oldest first."""
        with self._lock:
            return tuple(self._post.journal)

    @property
    def post(self) -> PostOffice:
        """Its `rule` says what the tenant encrypts."""
        return self._post

    def add_mailbox(self, address: str, token: str) -> Mailbox:
        mailbox = Mailbox(address.lower(), address.lower(), token)
        with self._lock:
            self._post.mailboxes[mailbox.address] = mailbox
        return mailbox

    # one request

    def reply(self, request: Request) -> Reply | None:
        """The answer to one HTTP request; None closes the connection without one."""
        self.programs.add(request.headers.get("user-agent", ""))
        if request.path.startswith("/upload/"):
            return self._upload(request)
        mailbox = self._signed_in(request.headers.get("authorization", ""))
        if mailbox is None:
            return unauthorized()
        if not request.path.startswith(_ROOT + "/"):
            return error_reply(GraphError(400, "BadRequest", "Resource not found for the segment."))
        path = request.path.removeprefix(_ROOT)
        for one in _OPERATIONS:
            found = one.path.fullmatch(path)
            if found is not None and one.method == request.method:
                work = partial(one.answer, **found.groupdict())
                return self._answer(one.name, request, mailbox, work)
        return error_reply(GraphError(405, "UnsupportedMethod", "This is not practised here."))

    def _upload(self, request: Request) -> Reply | None:
        if "authorization" in request.headers:
            # the address is its own sign-in; a token has no business there
            return error_reply(GraphError(401, "ErrorAccessDenied", "No token is wanted here."))
        try:
            session: Session = self._uploads.get(request.path.removeprefix("/upload/"))
        except GraphError as error:
            return error_reply(error)
        if request.method == "DELETE":
            self._uploads.end(session.key)
            return Reply(204, b"")
        if request.method != "PUT":
            return error_reply(GraphError(405, "UnsupportedMethod", "Ranges are put."))
        return self._answer(
            "UploadRange",
            request,
            session.mailbox,
            lambda call: attachments.upload(call, session),
        )

    def _answer(self, name: str, request: Request, mailbox: Mailbox, work: Work) -> Reply | None:
        self.calls[name] = self.calls.get(name, 0) + 1
        met = self.faults.take(name)
        breaking = [(fault, when) for fault, when in met if fault not in QUIRKS]
        early = [fault for fault, when in breaking if when is When.BEFORE]
        if early and early[0] is not GraphFault.SLOW:
            return self._break(early[0], Reply(200, b""))
        if early:
            self.faults.released.wait(self.faults.slow_seconds)
        call = Call(
            request=request,
            mailbox=mailbox,
            post=self._post,
            ids=Ids(immutable=request.preferences.get("idtype") == "ImmutableId"),
            uploads=self._uploads,
            quirks=frozenset(fault for fault, _ in met if fault in QUIRKS),
            base=self.endpoint,
        )
        with self._lock:
            reply = self._worked(call, work)
        if self._record:
            self.traffic.append((name, request, reply))
        late = [fault for fault, when in breaking if when is When.AFTER]
        return self._break(late[0], reply) if late else reply

    def _worked(self, call: Call, work: Work) -> Reply:
        try:
            return work(call)
        except GraphError as error:
            return error_reply(error)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            return error_reply(GraphError(400, "BadRequest", "The request is not valid."))

    def _break(self, fault: GraphFault, good: Reply) -> Reply | None:
        if fault is GraphFault.HANGS:
            self.faults.released.wait(PATIENCE)
            return None
        if fault is GraphFault.DROPPED:
            return None
        if fault is GraphFault.SLOW:
            self.faults.released.wait(self.faults.slow_seconds)
            return good
        return broken(fault, good, self.retry_after)

    def _signed_in(self, authorization: str) -> Mailbox | None:
        kind, _, token = authorization.partition(" ")
        if kind.lower() != "bearer" or not token:
            return None
        for mailbox in list(self._post.mailboxes.values()):
            if hmac.compare_digest(mailbox.password.encode(), token.encode()):
                return mailbox
        return None
