"""A signed-in practice office over real parts: real keys, real store, real Exchange on loopback."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.access import Access
from assisterdesk.bootstrap import practice_office
from assisterdesk.people.person import Address, Person, Relation
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.securemail.channel import ServiceState


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


@pytest.fixture
def desk() -> Iterator[Desk]:
    from dataclasses import replace
    from datetime import date

    with practice_office() as (program, exchange):
        assert program.practice is not None
        session, recovery = create_office(
            program, program.practice.office, program.practice.first, program.practice.passphrase
        )
        case = create_case(session, "Xiong family", "renewal")
        access = give_reason(session, case, "status_inquiry")
        person = replace(
            new_person(case, "Mai", "Xiong", Relation.SELF),
            birthdate=date(1987, 5, 3),
            ssn="666123456",
            phones=("651-555-0142",),
            emails=("mai.xiong@example.org",),
            address=Address("1420 Larpenteur Ave W", "", "Saint Paul", "MN", "55113"),
        )
        save_person(session, access, person)
        try:
            yield Desk(program, exchange, session, access, person, recovery)
        finally:
            session.store.close()
