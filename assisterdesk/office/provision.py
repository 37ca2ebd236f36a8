"""An office described in a file, so that IT can set it up without anybody at the desk.

    [office]
    name = "Lake Street Health Access"
    address = "2600 E Lake St, Minneapolis, MN 55406"
    phone = "612-555-0100"
    email = "office@example.org"

    [first]
    name = "Hodan Warsame"
    kind = "navigator"
    assister_id = "ABC123DEF"
    roles = ["assister", "supervisor", "information_owner", "privacy_contact"]

No secret stands in it: the passphrase is typed, or handed over at the command's standard input.
"""

import tomllib
from dataclasses import dataclass

from assisterdesk.basics.errors import Damaged, Incomplete, Refused
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Office, Staff, checked

FILE_NAME = "office.toml"
MOST_BYTES = 64 * 1024
_OFFICE = frozenset({"name", "address", "phone", "email"})
_FIRST = frozenset({"name", "kind", "assister_id", "npn", "admin_id", "phone", "email", "roles"})


@dataclass(frozen=True, slots=True)
class Provision:
    """`first` is None where the file leaves the person to the first start."""

    office: Office
    first: Staff | None = None


def provision_from(content: bytes) -> Provision:
    """Raises `Damaged` for what is no such file, `Incomplete` or `Refused` with what to mend."""
    if len(content) > MOST_BYTES:
        raise Damaged("The file for setting up an office is too long. It is a page of text.")
    try:
        tables = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise Damaged("The file for setting up an office is not TOML text in UTF-8.") from None
    for name, table in tables.items():
        if name not in ("office", "first") or not isinstance(table, dict):
            raise Refused(f"The file for setting up an office has no part called {name}.")
    office = _texts("office", tables.get("office", {}), _OFFICE)
    if not office.get("name"):
        raise Incomplete("The file needs the office's name: [office] name.", ("Office name",))
    made = Office(
        office["name"], office.get("address", ""), office.get("phone", ""), office.get("email", "")
    )
    return Provision(made, _first(tables["first"]) if "first" in tables else None)


def _first(table: dict[str, object]) -> Staff:
    roles = table.get("roles", [role.value for role in Role])
    said = _texts("first", {k: v for k, v in table.items() if k != "roles"}, _FIRST)
    try:
        kind = AssisterKind(said.get("kind", ""))
        held = frozenset(Role(role) for role in roles)  # type: ignore[attr-defined]  # caught below
    except (ValueError, TypeError):
        kinds, names = ", ".join(AssisterKind), ", ".join(Role)
        raise Refused(f"[first] kind is one of {kinds}; roles are among {names}.") from None
    return checked(
        Staff(
            StaffId(new_id()),
            said.get("name", ""),
            kind,
            held,
            assister_id=said.get("assister_id", ""),
            npn=said.get("npn", ""),
            admin_id=said.get("admin_id", ""),
            phone=said.get("phone", ""),
            email=said.get("email", ""),
        )
    )


def _texts(part: str, table: dict[str, object], known: frozenset[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in table.items():
        if name not in known:
            raise Refused(f"[{part}] has no entry called {name}. Correct the file.")
        if not isinstance(value, str):
            raise Refused(f"[{part}] {name} is a text in quotation marks. Correct the file.")
        found[name] = " ".join(value.split())
    return found
