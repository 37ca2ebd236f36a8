"""The office's own side, which is not a client's data: letterhead, staff, the desks."""

from collections.abc import Iterable, Mapping

from assisterdesk.actions.gate_policy import gate_policy
from assisterdesk.actions.program import Practice, Program
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.own_side import OwnSide, StaffMember
from assisterdesk.egress.taught import Taught
from assisterdesk.office.desks import Desk
from assisterdesk.office.staff import Office, Staff


def own_side(
    office: Office, staff: Iterable[Staff], desks: Iterable[Desk], practice: Practice | None
) -> OwnSide:
    """What the gate takes out before it judges."""
    desks = tuple(desks)
    return OwnSide(
        name=office.name,
        addresses=(office.address,) if office.address else (),
        phones=(office.phone,) if office.phone else (),
        emails=tuple(
            e
            for e in (
                office.email,
                practice.account.address if practice else "",
                practice.control_address if practice else "",
            )
            if e
        ),
        staff=tuple(
            StaffMember(
                name=member.name,
                phones=(member.phone,) if member.phone else (),
                emails=(member.email,) if member.email else (),
                ids=tuple(i for i in (member.assister_id, member.npn, member.admin_id) if i),
            )
            for member in staff
        ),
        public_names=tuple(d.name for d in desks) + tuple(d.short_name for d in desks),
        public_phones=tuple(p.number for d in desks for p in d.phones),
        public_emails=tuple(d.email for d in desks),
    )


def gate_over(
    program: Program,
    known: KnownPeople,
    own: OwnSide,
    control_address: str = "",
    taught: Taught | None = None,
    kept: Mapping[str, str] | None = None,
) -> Gate:
    """The gate of this office. `control_address` is allowed beside the desks: only for the test
    message, which is about nobody. `taught`: what the office declared not personal. `kept`: the
    office's settings, its rules of the gate among them."""
    return Gate(known, own, gate_policy(program, control_address, kept), taught=taught)
