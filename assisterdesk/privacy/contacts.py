"""Who answers for privacy here: the point of contact and the chief privacy officer (O-D4)."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from assisterdesk.basics.errors import Incomplete
from assisterdesk.basics.ids import StaffId


@dataclass(frozen=True, slots=True)
class PrivacyContacts:
    """`contact` is a staff member, MNsure's "information privacy and security responsible party".

    The chief privacy officer may belong to another body. `clock`: the id of the clock by which
    incidents are reported. Printed on every letter.
    """

    contact: StaffId = StaffId("")
    contact_phone: str = ""
    contact_email: str = ""
    officer_name: str = ""
    officer_body: str = ""
    officer_phone: str = ""
    officer_email: str = ""
    clock: str = "same_day"


_PREFIX = "privacy_contacts."


def contacts_from(kept: Mapping[str, str]) -> PrivacyContacts:
    """From the office's settings as the store kept them."""
    names = {f.name for f in fields(PrivacyContacts)}
    found = {
        name.removeprefix(_PREFIX): value
        for name, value in kept.items()
        if name.startswith(_PREFIX) and name.removeprefix(_PREFIX) in names
    }
    return replace(PrivacyContacts(), **found)  # type: ignore[arg-type]  # every field is a str


def as_settings(contacts: PrivacyContacts) -> dict[str, str]:
    return {_PREFIX + f.name: str(getattr(contacts, f.name)) for f in fields(contacts)}


def checked(contacts: PrivacyContacts) -> PrivacyContacts:
    """Tidied. Raises `Incomplete` while nobody is named or nobody can be reached."""
    tidy = contacts_from(
        {name: " ".join(text.split()) for name, text in as_settings(contacts).items()}
    )
    if not tidy.contact:
        raise Incomplete("Choose who is the data privacy point of contact.", ("Point of contact",))
    if not (tidy.contact_phone or tidy.contact_email):
        raise Incomplete("Give a phone number or an email for letters.", ("Phone",))
    if not tidy.officer_name:
        raise Incomplete(
            "Name the chief privacy officer your contact works with.", ("Chief privacy officer",)
        )
    return tidy
