"""Every way a mail server can fail, at every step, on both servers: no duplicate, no loss.

Each case sends one submission into one fault, then lives on as a person would: waits, looks into
the mailbox, decides. In the end the desk has it exactly once, and whatever could not be known was
shown on the way.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

import pytest

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.compose import OWN_SERVICES
from assisterdesk.actions.delivery import Course
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.mail_round import waits_for_network
from assisterdesk.actions.mailbox import sign_in_and_save
from assisterdesk.actions.outbox import outbox
from assisterdesk.actions.secure_channel import record_proof
from assisterdesk.actions.send import (
    after_interruption,
    clear,
    it_was_sent,
    send,
    send_again,
    settle,
)
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.ids import DocumentId
from assisterdesk.bootstrap import practice_office
from assisterdesk.egress.mail import MailAccount, MailConnector, MailKind, MailTransport
from assisterdesk.people.person import Relation
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.server import PracticeGraph
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts
from assisterdesk.transports.graph.bounds import Timeouts as GraphTimeouts
from assisterdesk.transports.graph.connector import GraphConnector
from tests.actions.parts import Desk, composed_submission, later

pytestmark = pytest.mark.requirement("X2")


class Step(StrEnum):
    LOOK = "look for an earlier try"
    DRAFT = "save the draft"
    ATTACH = "attach"
    CHECK = "read back"
    SEND = "send"


CHANGING = (Step.DRAFT, Step.ATTACH, Step.SEND)

#: what the servers call each step
OPERATIONS: dict[MailKind, dict[Step, str]] = {
    MailKind.EXCHANGE: {
        Step.LOOK: "FindItem",
        Step.DRAFT: "CreateItem",
        Step.ATTACH: "CreateAttachment",
        Step.CHECK: "GetItem",
        Step.SEND: "SendItem",
    },
    MailKind.GRAPH: {
        Step.LOOK: "ListMessages",
        Step.DRAFT: "CreateMessage",
        Step.ATTACH: "AddAttachment",
        Step.CHECK: "GetMessage",
        Step.SEND: "Send",
    },
}

#: nothing in the answer tells for certain whether it happened
SILENT = {
    "dropped": (Fault.DROPPED, GraphFault.DROPPED),
    "timeout": (Fault.HANGS, GraphFault.HANGS),
    "500": (Fault.SOAP_FAULT, GraphFault.SERVER_ERROR),
    "502": (Fault.INVALID_REQUEST, GraphFault.BAD_GATEWAY),
    "503 busy": (Fault.BUSY, GraphFault.BUSY),
    "504": (Fault.SOAP_FAULT, GraphFault.GATEWAY_TIMEOUT),
    "a web page": (Fault.HTML, GraphFault.HTML),
    "cut off": (Fault.TRUNCATED, GraphFault.TRUNCATED),
    "another answer": (Fault.WRONG_ELEMENT, GraphFault.WRONG_SHAPE),
}
#: said before anything is done
CERTAIN = {
    "403 blocked": (Fault.EWS_BLOCKED, GraphFault.FORBIDDEN),
    "403 switched off": (Fault.EWS_DISABLED, GraphFault.NO_CLOUD_MAILBOX),
    "401 expired": (Fault.NOT_SIGNED_IN, GraphFault.TOKEN_EXPIRED),
    "413 too large": (Fault.TOO_LARGE, GraphFault.TOO_LARGE),
    "429 throttled": (Fault.THROTTLED, GraphFault.THROTTLED),
    "redirect": (Fault.REDIRECT, GraphFault.REDIRECT),
}
#: what the server does differently, and still well enough or not
QUIRKS = {
    MailKind.EXCHANGE: (
        Fault.ATTACHMENTS_VANISH,
        Fault.SENT_STAYS_IN_DRAFTS,
        Fault.NO_ROOT_CHANGE_KEY,
        Fault.SLOW,
    ),
    MailKind.GRAPH: (
        GraphFault.ATTACHMENTS_VANISH,
        GraphFault.SENT_STAYS_IN_DRAFTS,
        GraphFault.SENT_WAITS_IN_OUTBOX,
        GraphFault.SENDING_CHANGES_ID,
        GraphFault.HEADERS_LEFT_OUT,
        GraphFault.SLOW,
    ),
}

CASES = [
    *((s, f, When.BEFORE) for s in Step for f in (*SILENT, *CERTAIN)),
    *((s, f, When.AFTER) for s in CHANGING for f in SILENT),
    # said too late, by a gateway that sees a token run out on the way back
    *((s, "401 expired", When.AFTER) for s in CHANGING),
]


class Crash(BaseException):
    """The program dies here."""


@dataclass
class On:
    """An office whose mail goes over one of the two servers."""

    kind: MailKind
    desk: Desk
    server: PracticeExchange | PracticeGraph
    document: DocumentId

    def plan(self, fault: str, step: Step, when: When) -> None:
        of_exchange, of_graph = {**SILENT, **CERTAIN}[fault]
        one = of_exchange if self.kind is MailKind.EXCHANGE else of_graph
        self.server.faults.add(one, OPERATIONS[self.kind][step], when=when)  # type: ignore[arg-type]

    def ready(self) -> Submission:
        """A submission with one file, in a conversation of its own."""
        bench, form, composed, verdict = composed_submission(
            self.desk,
            route=OWN_SERVICES[self.kind],
            documents=(self.document,),
            apart=True,
        )
        return clear(self.desk.session, bench, composed, form, verdict)

    def drafts(self) -> int:
        (mailbox,) = self.server.mailboxes.values()
        return len(mailbox.in_folder("drafts"))

    def arrived(self, id: str) -> int:
        return sum(a.submission == id for a in self.server.journal)

    def live_on(self, id: str) -> None:
        """What follows, until the desk has it."""
        for _ in range(8):
            assert self.arrived(id) <= 1, "sent twice"
            now = self.desk.session.store.submission(id)  # type: ignore[arg-type]
            assert now is not None
            if now.state in (State.SENT, State.ANSWERED):
                break
            self._next(now)
        assert self.arrived(id) == 1, "lost"
        assert now.state is State.SENT

    def _next(self, now: Submission) -> None:
        session = self.desk.session
        assert now.id in [s.id for s in outbox(session)], "not shown"
        if now.state is State.PREPARED:
            send(later(session, timedelta(hours=2)), now.id)
        elif now.state is State.NEEDS_PERSON:
            assert now.problem
            send_again(session, now.id)
        elif now.state is State.OUTCOME_UNKNOWN:
            assert now.problem, "an unknown outcome without a word"
            if settle(session, now.id).state is State.OUTCOME_UNKNOWN:
                # the person asks the desk, and says what is so
                (it_was_sent if self.arrived(now.id) else send_again)(session, now.id)
        else:
            after_interruption(session)


def impatient(kind: MailKind) -> MailConnector:
    if kind is MailKind.EXCHANGE:
        return ExchangeConnector(loopback_only=True, timeouts=Timeouts(connect=5, read=0.5))
    return GraphConnector(
        loopback_only=True, timeouts=GraphTimeouts(connect=5, read=0.5, patience=0)
    )


def patient(kind: MailKind) -> MailConnector:
    if kind is MailKind.EXCHANGE:
        return ExchangeConnector(loopback_only=True, timeouts=Timeouts(connect=10, read=20))
    return GraphConnector(
        loopback_only=True, timeouts=GraphTimeouts(connect=10, read=20, patience=0)
    )


@pytest.fixture(scope="module", params=list(MailKind))
def office(request: pytest.FixtureRequest) -> Iterator[On]:
    kind: MailKind = request.param
    graph = PracticeGraph()
    with practice_office(graph=graph) as (program, exchange):
        practice = program.practice
        assert practice is not None and practice.graph_account is not None
        session, recovery = create_office(
            program, practice.office, practice.first, practice.passphrase
        )
        case = create_case(session, "Xiong family", "renewal")
        access = give_reason(session, case, "status_inquiry")
        person = replace(
            new_person(case, "Mai", "Xiong", Relation.SELF),
            birthdate=date(1987, 5, 3),
            ssn="666123456",
            phones=("651-555-0142",),
        )
        save_person(session, access, person)
        document = add_document(session, access, "notice.txt", b"a notice", "notice")
        desk = Desk(program, exchange, session, access, person, recovery)
        desk.open_own_service()
        if kind is MailKind.GRAPH:
            sign_in_and_save(session, practice.graph_account, _no_browser)
            # the proof belongs to the account it was made with
            record_proof(session, True, program.today())
        server = exchange if kind is MailKind.EXCHANGE else graph
        server.desks.automatic = False
        yield On(kind, desk, server, document.id)
        session.store.close()


def _no_browser(address: str) -> None:
    raise AssertionError("the practice sign-in opens no browser")


@pytest.fixture
def on(office: On) -> Iterator[On]:
    session = office.desk.session
    mail = patient(office.kind)
    office.desk.session = replace(session, program=replace(session.program, mail=mail))
    yield office
    office.server.faults.clear()


@pytest.mark.parametrize(("step", "fault", "when"), CASES)
def test_no_fault_makes_two_of_one_or_loses_it(
    on: On, step: Step, fault: str, when: When
) -> None:
    waiting = on.ready()
    if fault == "timeout":
        session = on.desk.session
        program = replace(session.program, mail=impatient(on.kind))
        on.desk.session = replace(session, program=program)
    on.plan(fault, step, when)
    send(on.desk.session, waiting.id)
    on.server.faults.clear()
    on.live_on(waiting.id)


@pytest.mark.parametrize("place", range(6))
def test_no_quirk_makes_two_of_one_or_loses_it(on: On, place: int) -> None:
    quirks = QUIRKS[on.kind]
    if place >= len(quirks):
        return
    waiting = on.ready()
    on.server.faults.slow_seconds = 0.05
    on.server.faults.add(quirks[place], times=None)  # type: ignore[arg-type]
    send(on.desk.session, waiting.id)
    on.server.faults.clear()
    on.live_on(waiting.id)


@pytest.mark.parametrize("at", [None, State.DRAFT_SAVED, State.VERIFIED, State.SENDING])
def test_a_connection_that_is_refused_loses_nothing(on: On, at: State | None) -> None:
    waiting = on.ready()
    with ExitStack() as gone:
        if at is None:
            gone.enter_context(on.server.refusing())

        def told(now: Submission) -> None:
            if now.state is at:
                gone.enter_context(on.server.refusing())

        stopped = send(on.desk.session, waiting.id, told)
    assert stopped.state is State.PREPARED
    assert stopped.problem
    assert on.arrived(waiting.id) == 0
    on.live_on(waiting.id)


@pytest.mark.parametrize(
    "at", [State.DRAFT_SAVED, State.ATTACHED, State.VERIFIED, State.SENDING, State.SENT]
)
def test_a_crash_after_any_step_makes_no_second_one(on: On, at: State) -> None:
    waiting = on.ready()

    def told(now: Submission) -> None:
        if now.state is at:
            raise Crash

    with pytest.raises(Crash):
        send(on.desk.session, waiting.id, told)
    found = {s.id: s.state for s in after_interruption(on.desk.session)}
    if at is State.SENDING:
        assert found[waiting.id] is State.OUTCOME_UNKNOWN
    on.live_on(waiting.id)


@dataclass
class Dying:
    """A mailbox in whose step the program dies, before it or after it happened."""

    mail: MailTransport
    step: str
    when: When

    def __getattr__(self, name: str) -> object:
        known = getattr(self.mail, name)
        if name != self.step:
            return known

        def dies(*arguments: object) -> object:
            if self.when is When.AFTER:
                known(*arguments)
            raise Crash

        return dies


@dataclass
class DyingConnector:
    connector: MailConnector
    step: str
    when: When

    def open(self, account: MailAccount, secret: str) -> MailTransport:
        mail = self.connector.open(account, secret)
        return Dying(mail, self.step, self.when)  # type: ignore[return-value]


@pytest.mark.parametrize("when", list(When))
@pytest.mark.parametrize("step", ["find", "save_draft", "attach", "read_back", "send"])
def test_a_crash_in_the_middle_of_a_step_makes_no_second_one(
    on: On, step: str, when: When
) -> None:
    waiting = on.ready()
    session = on.desk.session
    dying = DyingConnector(session.program.mail, step, when)
    with pytest.raises(Crash):
        send(replace(session, program=replace(session.program, mail=dying)), waiting.id)
    after_interruption(session)
    on.live_on(waiting.id)


@pytest.mark.parametrize("steps", range(6))
def test_a_send_that_is_stopped_before_it_leaves_is_ready_again(on: On, steps: int) -> None:
    waiting = on.ready()
    before = on.drafts()
    asked = iter(range(100))
    course = Course(stopped=lambda: next(asked) >= steps)
    stopped = send(on.desk.session, waiting.id, None, course)
    if steps == 5:
        assert stopped.state is State.SENT, "there are five moments to stop at"
        return
    assert (stopped.state, stopped.problem, stopped.draft_id) == (State.PREPARED, "", "")
    assert not waits_for_network(stopped), "nobody but the person sends it now"
    assert on.drafts() == before, "a draft stayed behind"
    assert on.arrived(waiting.id) == 0
    on.live_on(waiting.id)


def test_the_table_has_every_step_of_a_send(on: On) -> None:
    """A step that is added to the delivery must be added here."""
    waiting = on.ready()
    states: list[State] = []
    send(on.desk.session, waiting.id, lambda now: states.append(now.state))
    assert states == [
        State.DRAFT_SAVED,
        State.ATTACHED,
        State.VERIFIED,
        State.SENDING,
        State.SENT,
    ]
