"""The office and its staff: who works here, as what, and with which identifiers."""

from dataclasses import dataclass, replace
from datetime import date

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, DeskId, Role, desk_for
from assisterdesk.basics.sentence import worded


@dataclass(frozen=True, slots=True)
class Office:
    """The organisation. `practice` marks the throw-away practice office for good."""

    name: str
    address: str = ""
    phone: str = ""
    email: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Staff:
    """One staff member (M1). The identifiers depend on `kind`; see `required_identifier`."""

    id: StaffId
    name: str
    kind: AssisterKind
    roles: frozenset[Role]
    assister_id: str = ""
    npn: str = ""
    admin_id: str = ""
    phone: str = ""
    email: str = ""
    active: bool = True
    trained_on: date | None = None
    certified_until: date | None = None

    @property
    def desk(self) -> DeskId:
        return desk_for(self.kind)

    @property
    def identifier(self) -> str:
        """The identifier with which this person proves to be an assister; '' when not given."""
        return getattr(self, REQUIRED_IDENTIFIER[self.kind][0])  # type: ignore[no-any-return]

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.name.split() if word)[:2].upper()


#: kind -> (attribute, label, shape in words); domain notes 1.2
REQUIRED_IDENTIFIER: dict[AssisterKind, tuple[str, str, str]] = {
    AssisterKind.NAVIGATOR: ("assister_id", "Assister ID", "nine letters and digits"),
    AssisterKind.CAC: ("assister_id", "Assister ID", "nine letters and digits"),
    AssisterKind.BROKER: ("npn", "NPN", "up to ten digits"),
    AssisterKind.BROKER_SUPPORT: ("admin_id", "Admin ID", "as on the certification notice"),
}

KIND_TITLE: dict[AssisterKind, str] = {
    AssisterKind.NAVIGATOR: "Navigator",
    AssisterKind.CAC: "Certified application counselor",
    AssisterKind.BROKER: "Broker",
    AssisterKind.BROKER_SUPPORT: "Broker support staff",
}

ROLE_TITLE: dict[Role, str] = {
    Role.ASSISTER: "Assister",
    Role.SUPERVISOR: "Supervisor",
    Role.INFORMATION_OWNER: "Information owner",
    Role.PRIVACY_CONTACT: "Privacy contact",
}


def checked(staff: Staff) -> Staff:
    """The same person with tidied fields. Raises `Incomplete` or `Refused` with what to mend."""
    tidy = replace(
        staff,
        name=" ".join(staff.name.split()),
        assister_id=staff.assister_id.strip().upper(),
        npn=staff.npn.strip(),
        admin_id=staff.admin_id.strip(),
        email=staff.email.strip(),
        phone=staff.phone.strip(),
    )
    if not tidy.name:
        raise Incomplete("Enter the staff member's name.", ("Name",))
    if not tidy.roles:
        raise Incomplete("Choose at least one role.", ("Roles",))
    _, label, shape = REQUIRED_IDENTIFIER[tidy.kind]
    if not tidy.identifier:
        raise Incomplete(
            worded(
                "Enter the {what} ({shape}): the desk asks for it.",
                what=worded(label),
                shape=worded(shape),
            ),
            (label,),
        )
    if label == "Assister ID" and not (len(tidy.assister_id) == 9 and tidy.assister_id.isalnum()):
        raise Refused("An Assister ID has nine letters and digits. Check it for a typing error.")
    if label == "NPN" and not (tidy.npn.isdecimal() and len(tidy.npn) <= 10):
        raise Refused("An NPN has up to ten digits. Check it for a typing error.")
    return tidy
