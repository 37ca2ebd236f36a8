"""People and an office for the gate's tests; all invented."""

from datetime import date

import pytest

from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.outgoing import Recipient
from assisterdesk.egress.own_side import OwnSide, StaffMember
from assisterdesk.egress.policy import GatePolicy

PA_HOUA = KnownPerson(
    id=PersonId("p1"),
    names=(PersonName("Pa Houa", "", "Vang"),),
    birthdate=date(1986, 4, 12),
    ssn="900-22-9981",
    phones=("651-555-0134",),
    emails=("pahoua.vang@example.org",),
    addresses=("1420 Hemlock Avenue North, Saint Paul, MN 55104",),
    ids=("MN-4471120",),
)
ABDIRAHMAN = KnownPerson(
    id=PersonId("p2"),
    names=(PersonName("Abdirahman", "Yusuf", "Warsame"),),
    birthdate=date(1979, 1, 1),
)
MARIA = KnownPerson(id=PersonId("p3"), names=(PersonName("María Fernanda", "", "López García"),))
WILLIAM = KnownPerson(id=PersonId("p4"), names=(PersonName("William", "James", "Gunderson"),))
MAY = KnownPerson(id=PersonId("p5"), names=(PersonName("May", "", "Lee"),))
LER = KnownPerson(id=PersonId("p6"), names=(PersonName("Ler Moo", "", "Htoo"),))
OBRIEN = KnownPerson(id=PersonId("p7"), names=(PersonName("Katherine", "Ann", "O'Brien"),))

PEOPLE = (PA_HOUA, ABDIRAHMAN, MARIA, WILLIAM, MAY, LER, OBRIEN)


@pytest.fixture()
def known() -> KnownPeople:
    return KnownPeople.build(PEOPLE)


@pytest.fixture()
def own() -> OwnSide:
    return OwnSide(
        name="Northern Bridges Health Access",
        addresses=("1885 University Avenue West, Suite 210, Saint Paul, MN 55104",),
        phones=("651-555-0170",),
        emails=("help@northernbridges.example.org",),
        staff=(
            StaffMember(
                "Anna Bergstrom",
                "navigator",
                phones=("651-555-0172",),
                emails=("anna.bergstrom@northernbridges.example.org",),
                ids=("AB12CD345",),
            ),
        ),
    )


@pytest.fixture()
def gate(known: KnownPeople, own: OwnSide) -> Gate:
    return Gate(known, own, GatePolicy())


@pytest.fixture()
def desk() -> Recipient:
    return Recipient("navigators@mnsure.org", DeskId.ARC)
