"""A signed-in practice office over real parts: real keys, real store, real Exchange on loopback."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from assisterdesk.actions.cases import create_case, give_reason, new_person, save_person
from assisterdesk.actions.program import Program
from assisterdesk.actions.signing_in import create_office
from assisterdesk.bootstrap import practice_office
from assisterdesk.people.person import Address, Relation
from tests.actions.parts import Desk


@pytest.fixture
def plain() -> Iterator[Program]:
    """Nobody signed in yet, nothing fixed by IT."""
    with practice_office() as (made, _):
        yield made


@pytest.fixture
def desk() -> Iterator[Desk]:
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
