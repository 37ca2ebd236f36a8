"""The first start's form as plain values, and how it becomes an office and a staff member."""

from dataclasses import dataclass

from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import REQUIRED_IDENTIFIER, Office, Staff, checked


@dataclass(frozen=True, slots=True)
class Made:
    """The signed-in session and the recovery key, which is shown once."""

    session: Session
    recovery: str


@dataclass(frozen=True, slots=True)
class Begun:
    """What stands on the form to begin with; `problem` is a sentence about what IT wrote down."""

    office: Office | None = None
    first: Staff | None = None
    problem: str = ""


def begun(program: Program) -> Begun:
    """The practice office's own, or what IT wrote down for this computer."""
    if program.practice is not None:
        return Begun(program.practice.office, program.practice.first)
    try:
        written = program.provision()
    except AssisterDeskError as error:
        return Begun(problem=error.text)
    return Begun(written.office, written.first) if written is not None else Begun()


def office_of(name: str, address: str, phone: str, email: str) -> Office:
    """Raises `Incomplete` without a name."""
    if not name.strip():
        raise Incomplete("Enter the name of your office.", ("Office name",))
    return Office(" ".join(name.split()), " ".join(address.split()), phone.strip(), email.strip())


def first_staff(
    name: str, kind: AssisterKind, identifier: str, phone: str, email: str, roles: frozenset[Role]
) -> Staff:
    """The first staff member. Raises `Incomplete` or `Refused` with what to mend."""
    attribute = REQUIRED_IDENTIFIER[kind][0]
    return checked(
        Staff(
            id=StaffId(new_id()),
            name=name,
            kind=kind,
            roles=roles,
            phone=phone,
            email=email,
            assister_id=identifier if attribute == "assister_id" else "",
            npn=identifier if attribute == "npn" else "",
            admin_id=identifier if attribute == "admin_id" else "",
        )
    )


def make(program: Program, office: Office, first: Staff, passphrase: str) -> Made:
    """Blocking: tuning the passphrase's cost takes about a second."""
    session, recovery = create_office(program, office, first, passphrase)
    return Made(session, recovery)
