"""A sign-in at Microsoft that fails in the middle of a send, in every way and at every step.

Each case lives on as a person would: waits, signs in again, looks, decides. In the end the desk has
the submission exactly once, and whatever stopped it was shown.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.mail_round import waits_for_network
from assisterdesk.actions.mailbox import sign_in_and_save
from assisterdesk.actions.secure_channel import record_proof
from assisterdesk.actions.send import send
from assisterdesk.actions.signing_in import create_office
from assisterdesk.bootstrap import practice_office
from assisterdesk.egress.mail import OAUTH, MailKind
from assisterdesk.people.person import Relation
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.practice.ews.identity import PracticeIdentity
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.submissions.submission import State, Submission
from tests.actions.parts import Desk
from tests.actions.test_every_fault import On

pytestmark = pytest.mark.requirement("X2", "X3")


def _no_browser(address: str) -> None:
    raise AssertionError("the practice sign-in opens no browser")


class SignedIn(On):
    """The office of the other faults, whose Exchange is signed in to with Microsoft's way."""

    @property
    def exchange(self) -> PracticeExchange:
        assert isinstance(self.server, PracticeExchange)
        return self.server

    @property
    def identity(self) -> PracticeIdentity:
        return self.exchange.identity

    def sign_in(self) -> None:
        practice = self.desk.program.practice
        assert practice is not None
        account = replace(practice.account, auth=OAUTH)
        sign_in_and_save(self.desk.session, account, _no_browser)

    def mend(self) -> None:
        """What broke it is over; where the sign-in is void the person does it once more."""
        self.identity.consent, self.identity.away = True, False
        self.exchange.faults.clear()
        stopped = [s.problem for s in self.desk.session.store.unfinished(self.desk.session.who.id)]
        if any("Sign in to Microsoft again" in said for said in stopped):
            self.sign_in()

    def secrets_said(self, now: Submission) -> bool:
        return "practice-token" in repr(now) or "Bearer" in repr(now)


@pytest.fixture(scope="module")
def office() -> Iterator[SignedIn]:
    with practice_office() as (program, exchange):
        practice = program.practice
        assert practice is not None
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
        exchange.desks.automatic = False
        on = SignedIn(MailKind.EXCHANGE, desk, exchange, document.id)
        on.sign_in()
        # the proof belongs to the account it was made with
        record_proof(session, True, program.today())
        yield on
        session.store.close()


@pytest.fixture
def on(office: SignedIn) -> Iterator[SignedIn]:
    office.sign_in()
    office.identity.given.clear()
    yield office
    office.identity.consent, office.identity.away = True, False
    office.exchange.faults.clear()


def expired(on: SignedIn) -> None:
    on.identity.expire()


def revoked(on: SignedIn) -> None:
    on.identity.revoke()


def consent_withdrawn(on: SignedIn) -> None:
    on.identity.consent = False


def service_away(on: SignedIn) -> None:
    on.identity.expire()
    on.identity.away = True


#: from which state on it fails; None: before the first look
MOMENTS = (None, State.DRAFT_SAVED, State.ATTACHED, State.SENDING)
CASES = [
    *((happens, at) for happens in (expired, revoked) for at in MOMENTS),
    # to the steps between, these are the same as a revoked one
    *((happens, at) for happens in (consent_withdrawn, service_away) for at in MOMENTS[::3]),
]


@pytest.mark.parametrize(("happens", "at"), CASES)
def test_a_sign_in_that_fails_in_the_middle_makes_no_two_of_one_and_loses_none(
    on: SignedIn, happens: Callable[[SignedIn], None], at: State | None
) -> None:
    waiting = on.ready()
    if at is None:
        happens(on)

    def told(now: Submission) -> None:
        if now.state is at:
            happens(on)

    stopped = send(on.desk.session, waiting.id, told)
    assert not on.secrets_said(stopped)
    if happens is expired:
        # renewed in silence; a step that changes something is left to the next round
        assert stopped.state is State.SENT or waits_for_network(stopped)
        assert on.identity.given == {"refresh_token": 1}
    else:
        # nobody may sign in for the person: it waits, or asks for them
        assert stopped.state in (State.PREPARED, State.NEEDS_PERSON)
        assert stopped.problem
        assert on.arrived(waiting.id) == 0
    on.mend()
    on.live_on(waiting.id)


@pytest.mark.parametrize(
    ("operation", "then"),
    [
        ("CreateItem", None),
        ("CreateAttachment", None),
        ("SendItem", None),
        ("SendItem", revoked),
        ("SendItem", consent_withdrawn),
        ("SendItem", service_away),
    ],
)
def test_a_401_after_it_was_done_makes_no_two_of_one_and_loses_none(
    on: SignedIn, operation: str, then: Callable[[SignedIn], None] | None
) -> None:
    """A gateway that sees the token run out on the way back."""
    waiting = on.ready()
    before = on.drafts()
    on.exchange.faults.add(Fault.NOT_SIGNED_IN, operation, when=When.AFTER)

    def told(now: Submission) -> None:
        if now.state is State.SENDING and then is not None:
            then(on)

    stopped = send(on.desk.session, waiting.id, told)
    assert not on.secrets_said(stopped)
    on.mend()
    on.live_on(waiting.id)
    assert on.drafts() == before


def test_the_renewed_sign_in_is_kept_for_the_next_send(on: SignedIn) -> None:
    on.identity.expire()
    for _ in range(2):
        waiting = on.ready()
        assert send(on.desk.session, waiting.id).state is State.SENT
    assert on.identity.given == {"refresh_token": 1}
