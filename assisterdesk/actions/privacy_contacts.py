"""Who answers for privacy in this office, and which clock rules (O-D4): settings of the office."""

from datetime import date, datetime, timedelta

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.office.business_days import add_business_days, day_in_minnesota
from assisterdesk.office.staff import Staff
from assisterdesk.privacy.clocks import ClockFor, PrivacyClock, privacy_clocks
from assisterdesk.privacy.contacts import PrivacyContacts, as_settings, checked, contacts_from

#: settings under this id are the office's, not a person's
OFFICE = StaffId("")

WHO_WORKS_HERE = (
    "The privacy office is the work of the privacy contact and the information owner. "
    "Ask one of them."
)
_PRIVACY_OFFICE = frozenset({Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})


def works_here(session: Session) -> bool:
    """May read and change the privacy office's records."""
    return bool(session.who.roles & _PRIVACY_OFFICE)


def require_office(session: Session) -> None:
    """Raises `NotAllowed` for whoever is neither privacy contact nor information owner."""
    if not works_here(session):
        raise NotAllowed(WHO_WORKS_HERE)


def privacy_contacts(session: Session) -> PrivacyContacts:
    """As set; until then the first staff member with the role stands there as the contact."""
    found = contacts_from(session.store.settings(OFFICE))
    if found.contact:
        return found
    member = next(
        (m for m in session.store.staff() if m.active and Role.PRIVACY_CONTACT in m.roles), None
    )
    if member is None:
        return found
    return PrivacyContacts(member.id, member.phone, member.email, clock=found.clock)


def save_contacts(session: Session, contacts: PrivacyContacts) -> PrivacyContacts:
    """Raises `Incomplete` with what is missing, `Refused` for a contact without the role."""
    require_office(session)
    tidy = checked(contacts)
    member = next((m for m in session.store.staff() if m.id == tidy.contact), None)
    if member is None or not member.active or Role.PRIVACY_CONTACT not in member.roles:
        raise Refused(
            "The point of contact is a staff member with the role “Privacy contact”. "
            "Give the role first, under Office and staff."
        )
    if tidy.clock not in privacy_clocks(ClockFor.INCIDENT):
        raise Refused("Choose the clock by which incidents are reported.")
    with session.store.change(session.who.id, "name privacy contacts") as change:
        change.put_settings(OFFICE, as_settings(tidy))
        change.log(
            LogLine(
                Action.POLICY_CHANGED,
                session.access("policy_compliance"),
                fields=("privacy contacts",),
                detail=tidy.contact,
            )
        )
        change.commit()
    return tidy


def may_be_contact(session: Session) -> tuple[Staff, ...]:
    return tuple(
        m for m in session.store.staff() if m.active and Role.PRIVACY_CONTACT in m.roles
    )


def list_due(received_on: date) -> date:
    """The last day for the answer to a request for one's list."""
    clock = next(iter(privacy_clocks(ClockFor.OWN_LIST).values()))
    return add_business_days(received_on, clock.business_days)


def incident_clock(session: Session) -> PrivacyClock:
    clocks = privacy_clocks(ClockFor.INCIDENT)
    return clocks.get(privacy_contacts(session).clock, next(iter(clocks.values())))


def incident_due(clock: PrivacyClock, found_at: datetime) -> date:
    """The day on which the clock runs out in Minnesota."""
    day = day_in_minnesota(found_at)
    if clock.business_days:
        return add_business_days(day, clock.business_days)
    return day_in_minnesota(found_at + timedelta(hours=clock.hours)) if clock.hours else day
