"""The office and its staff in the store."""

from assisterdesk.access.chain import Surroundings
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Office, Staff
from assisterdesk.store.columns import day, strings, to_day, to_strings
from assisterdesk.store.connections import Database, Row


def put_office(db: Database, office: Office) -> None:
    db.execute(
        "INSERT INTO office (id, name, address, phone, email, practice) VALUES (1, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,"
        " phone = excluded.phone, email = excluded.email, practice = excluded.practice",
        (office.name, office.address, office.phone, office.email, office.practice),
    )


def office(db: Database) -> Office:
    """Raises `Damaged` when the store was made but its office never written down."""
    row = db.execute("SELECT name, address, phone, email, practice FROM office").fetchone()
    if row is None:
        raise Damaged("This store holds no office: making it was never finished. Make a new one.")
    return Office(
        row["name"], row["address"], row["phone"], row["email"], practice=bool(row["practice"])
    )


def put_staff(db: Database, staff: Staff) -> None:
    db.execute(
        "INSERT INTO staff (id, name, kind, roles, assister_id, npn, admin_id, phone, email,"
        " active, trained_on, certified_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
        " roles = excluded.roles, assister_id = excluded.assister_id, npn = excluded.npn,"
        " admin_id = excluded.admin_id, phone = excluded.phone, email = excluded.email,"
        " active = excluded.active, trained_on = excluded.trained_on,"
        " certified_until = excluded.certified_until",
        (
            staff.id,
            staff.name,
            staff.kind,
            strings(sorted(staff.roles)),
            staff.assister_id,
            staff.npn,
            staff.admin_id,
            staff.phone,
            staff.email,
            staff.active,
            day(staff.trained_on),
            day(staff.certified_until),
        ),
    )


def all_staff(db: Database) -> tuple[Staff, ...]:
    return tuple(_staff(row) for row in db.execute("SELECT * FROM staff ORDER BY n"))


def surroundings(db: Database, who: StaffId, device: str, offset_minutes: int) -> Surroundings:
    """The person's name and roles in force now, for a log line; empty for nobody of the staff."""
    row = db.execute("SELECT name, roles FROM staff WHERE id = ?", (who,)).fetchone()
    if row is None:
        return Surroundings("", "", device, offset_minutes)
    return Surroundings(row["name"], ", ".join(to_strings(row["roles"])), device, offset_minutes)


def _staff(row: Row) -> Staff:
    return Staff(
        id=StaffId(row["id"]),
        name=row["name"],
        kind=AssisterKind(row["kind"]),
        roles=frozenset(Role(r) for r in to_strings(row["roles"])),
        assister_id=row["assister_id"],
        npn=row["npn"],
        admin_id=row["admin_id"],
        phone=row["phone"],
        email=row["email"],
        active=bool(row["active"]),
        trained_on=to_day(row["trained_on"]),
        certified_until=to_day(row["certified_until"]),
    )
