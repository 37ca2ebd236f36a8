"""The office and its staff in words, and the form for a colleague as a plain value."""

from datetime import date

from assisterdesk.actions.office import Colleague, OfficeView
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import KIND_TITLE, REQUIRED_IDENTIFIER, ROLE_TITLE, Staff, checked
from assisterdesk.office.training import Duty
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr


def office_line(view: OfficeView) -> str:
    """The letterhead in one line."""
    office = view.office
    return " · ".join(t for t in (office.name, office.address, office.phone, office.email) if t)


def identifier(staff: Staff) -> str:
    _, label, _ = REQUIRED_IDENTIFIER[staff.kind]
    return f"{tr(label)} {staff.identifier}" if staff.identifier else ""


def roles(staff: Staff) -> str:
    """In the office's order, the plain one left out where there is a weightier one."""
    held = [r for r in Role if r in staff.roles]
    shown = [r for r in held if r is not Role.ASSISTER] or held
    return ", ".join(tr(ROLE_TITLE[r]) for r in shown)


def duty_words(colleague: Colleague, duty: Duty, today: date) -> str:
    staff = colleague.staff
    on = staff.trained_on if duty is Duty.TRAINING else staff.certified_until
    if on is None:
        return tr("Not recorded")
    lapse = next((x for x in colleague.lapses if x.duty is duty), None)
    if lapse is None:
        return wording.day(on)
    said = tr("lapsed") if lapse.is_over(today) else tr("ends soon")
    return f"{wording.day(on)}, {said}"


def needs_look(colleague: Colleague, duty: Duty) -> bool:
    return any(lapse.duty is duty for lapse in colleague.lapses)


def details(colleague: Colleague) -> tuple[tuple[str, str], ...]:
    staff = colleague.staff
    return (
        (tr("Works as"), tr(KIND_TITLE[staff.kind])),
        (tr("Writes to"), colleague.desk.short_name),
        (tr("Identifier"), identifier(staff)),
        (tr("Roles"), ", ".join(tr(ROLE_TITLE[r]) for r in Role if r in staff.roles)),
        (tr("Phone"), staff.phone),
        (tr("Email"), staff.email),
        (tr("Sign-in"), tr("Own passphrase") if colleague.signs_in else tr("None yet")),
    )


def colleague_of(
    name: str,
    kind: AssisterKind,
    identifier: str,
    roles: frozenset[Role],
    *,
    phone: str = "",
    email: str = "",
    trained_on: date | None = None,
    certified_until: date | None = None,
    staff: StaffId | None = None,
) -> Staff:
    """The staff member the form means; `staff` for one who is there but has no sign-in yet.

    Raises `Incomplete` or `Refused` with what to mend.
    """
    attribute = REQUIRED_IDENTIFIER[kind][0]
    return checked(
        Staff(
            id=staff or StaffId(new_id()),
            name=name,
            kind=kind,
            roles=roles,
            phone=phone,
            email=email,
            trained_on=trained_on,
            certified_until=certified_until,
            assister_id=identifier if attribute == "assister_id" else "",
            npn=identifier if attribute == "npn" else "",
            admin_id=identifier if attribute == "admin_id" else "",
        )
    )
