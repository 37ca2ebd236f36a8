"""The practice Exchange: start it, give it mailboxes, point a client at its endpoint."""

import base64
import binascii
import hmac
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import TracebackType
from xml.etree.ElementTree import Element, tostring

from assisterdesk.basics.registry import cards
from assisterdesk.practice.authority import Authority
from assisterdesk.practice.ews.answers import Call, Operation
from assisterdesk.practice.ews.broken import Reply, broken, good, unauthorized
from assisterdesk.practice.ews.delivery import Arrival, PostOffice
from assisterdesk.practice.ews.desks import Desks
from assisterdesk.practice.ews.faults import QUIRKS, Fault, Faults, When
from assisterdesk.practice.ews.identity import PracticeIdentity
from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.ews.soap import Unreadable, local, read_request, soap_fault
from assisterdesk.practice.ews.web import PATIENCE, Server


class PracticeExchange:
    """An Exchange server on loopback with the state's desks behind it.

    `traffic` keeps (operation, request XML, answer XML) of each call when `record` is set.
    """

    def __init__(self, *, record: bool = False) -> None:
        self._authority = Authority()
        self._context = self._authority.server_context()
        self._operations = {
            card.name: card
            for card in cards(
                "assisterdesk.practice.ews.operations", "OPERATION", Operation
            ).values()
        }
        self._post = PostOffice()
        self._lock = threading.RLock()
        self._server: Server | None = None
        self._port = 0
        self._record = record
        self.desks = Desks(self._post)
        self.faults = Faults[Fault]()
        #: who gives the tokens that open a mailbox besides its password
        self.identity = PracticeIdentity()
        #: the User-Agents that asked
        self.programs: set[str] = set()
        self.traffic: list[tuple[str, bytes, bytes]] = []

    # life

    def start(self) -> "PracticeExchange":
        if self._server is None:
            self._server = Server(
                self._port,
                self._context,
                self.reply,
                turns_away=self.faults.turns_away,
                beside=self.identity.answer,
            )
            self._port = self._server.port
        return self

    def stop(self) -> None:
        """End every connection; the port is the same after the next `start`."""
        server, self._server = self._server, None
        if server is not None:
            self.faults.clear()
            server.close()

    def __enter__(self) -> "PracticeExchange":
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
        return f"https://127.0.0.1:{self._port}/EWS/Exchange.asmx"

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

    def add_mailbox(self, address: str, username: str, password: str) -> Mailbox:
        mailbox = Mailbox(address.lower(), username, password)
        with self._lock:
            self._post.mailboxes[mailbox.address] = mailbox
        return mailbox

    # one request

    def reply(self, headers: Mapping[str, str], body: bytes) -> Reply | None:
        """The answer to one HTTP request; None closes the connection without one."""
        self.programs.add(headers.get("User-Agent", ""))
        authorization = headers.get("Authorization", "")
        mailbox = self._signed_in(authorization)
        if mailbox is None:
            return unauthorized(authorization)
        try:
            request = read_request(body)
        except Unreadable:
            return Reply(500, soap_fault("ErrorSchemaValidation", "The request is not readable."))
        name = local(request)
        operation = self._operations.get(name)
        if operation is None:
            return Reply(500, soap_fault("ErrorInvalidOperation", "This is not practised here."))
        met = self.faults.take(name)
        breaking = [(fault, when) for fault, when in met if fault not in QUIRKS]
        early = [fault for fault, when in breaking if when is When.BEFORE]
        if early and early[0] is not Fault.SLOW:
            return self._break(early[0], Element("nothing"), authorization)
        quirks = frozenset(fault for fault, _ in met if fault in QUIRKS)
        if early:
            self.faults.released.wait(self.faults.slow_seconds)
        with self._lock:
            self._post.stamps_time_received = Fault.NO_TIME_RECEIVED not in quirks
            try:
                content = operation.answer(Call(request, mailbox, self._post, quirks))
            except (IndexError, KeyError, TypeError, ValueError):
                return Reply(500, soap_fault("ErrorSchemaValidation", "The request is not valid."))
        if self._record:
            self.traffic.append((name, tostring(request), tostring(content)))
        late = [fault for fault, when in breaking if when is When.AFTER]
        return self._break(late[0], content, authorization) if late else good(content)

    def _break(self, fault: Fault, content: Element, authorization: str) -> Reply | None:
        if fault is Fault.HANGS:
            self.faults.released.wait(PATIENCE)
            return None
        if fault is Fault.DROPPED:
            return None
        if fault is Fault.SLOW:
            self.faults.released.wait(self.faults.slow_seconds)
            return good(content)
        return broken(fault, content, authorization)

    def _signed_in(self, authorization: str) -> Mailbox | None:
        kind, _, value = authorization.partition(" ")
        if kind.lower() == "bearer":
            return self._post.mailboxes.get(self.identity.owner(value))
        if kind.lower() != "basic":
            return None
        try:
            given = base64.b64decode(value, validate=True)
        except binascii.Error:
            return None
        for mailbox in list(self._post.mailboxes.values()):
            # requests sends Latin-1 where it can; anything else comes as UTF-8
            for encoding in ("utf-8", "latin-1"):
                try:
                    known = f"{mailbox.username}:{mailbox.password}".encode(encoding)
                except UnicodeEncodeError:
                    continue
                if hmac.compare_digest(known, given):
                    return mailbox
        return None
