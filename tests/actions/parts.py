"""The signed-in office the verbs are tried on, and the one submission most tests send."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from assisterdesk.actions.compose import (
    Composed,
    Form,
    Workbench,
    compose,
    judge,
    start,
    with_documents,
    with_people,
)
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.secure_channel import (
    account_is_ready,
    confirm_site,
    record_channel,
    record_permission,
    record_proof,
    record_site,
)
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.outgoing import Verdict
from assisterdesk.people.person import Person
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.securemail.channel import ChannelState, ServiceState

FORM = Form(
    case_type="renewal_status",
    typed={"renewal_month": "2026-10", "paper_or_online": "Online", "question": "Is it received?"},
)


@dataclass
class Desk:
    """One signed-in office with one case on it."""

    program: Program
    exchange: PracticeExchange
    session: Session
    access: Access
    person: Person
    recovery: str

    @property
    def passphrase(self) -> str:
        assert self.program.practice is not None
        return self.program.practice.passphrase

    def open_own_service(self) -> None:
        """Account, approval and proof, as the Secure email screen records them."""
        practice = self.program.practice
        assert practice is not None
        save_account(self.session, practice.account, practice.password)
        record_permission(
            self.session,
            ServiceState.APPROVED,
            approver="ARC, by secure reply",
            on=self.program.today(),
            vendor="Microsoft",
            evidence="reply kept in the mailbox",
        )
        record_proof(self.session, True, self.program.today())

    def open_site(self) -> None:
        """An account on the desk's secure site whose name was confirmed; no mail account."""
        for state in (ChannelState.REQUESTED, ChannelState.INVITED):
            record_channel(self.session, state)
        record_site(self.session, "https://secure.example.org/login")
        confirm_site(self.session)
        account_is_ready(self.session)


def composed_submission(
    desk: Desk, **changes: Any
) -> tuple[Workbench, Form, Composed, Verdict]:
    """The renewal question about the one person, judged."""
    bench = start(desk.session, desk.access)
    bench = with_people(desk.session, bench, (desk.person.id,))
    form = replace(FORM, people=(desk.person.id,), **changes)
    bench = with_documents(desk.session, bench, form.documents)
    composed = compose(desk.session, bench, form)
    verdict = judge(desk.session, composed)
    assert verdict is not None
    return bench, form, composed, verdict


class Later(Clock):
    """A clock that runs ahead."""

    def __init__(self, clock: Clock, by: timedelta) -> None:
        self._clock, self._by = clock, by

    def now(self) -> datetime:
        return self._clock.now() + self._by


def later(session: Session, by: timedelta) -> Session:
    """The same session at a later time."""
    clock = Later(session.program.clock, by)
    return replace(session, program=replace(session.program, clock=clock))


def give_roles(desk: Desk, *roles: Role) -> None:
    """The person signed in holds these roles from now on, in the store as in the session."""
    who = replace(desk.session.who, roles=frozenset({Role.ASSISTER, *roles}))
    with desk.session.store.change(who.id, "roles") as change:
        change.put_staff(who)
        change.commit()
    desk.session = replace(desk.session, who=who)
