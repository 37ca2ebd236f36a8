"""Each person's own settings, as names and texts; what they mean is said in the settings room."""

from collections.abc import Mapping

from assisterdesk.basics.ids import StaffId
from assisterdesk.store.connections import Database


def put(db: Database, staff: StaffId, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        db.execute(
            "INSERT INTO settings (staff_id, name, value) VALUES (?, ?, ?)"
            " ON CONFLICT (staff_id, name) DO UPDATE SET value = excluded.value",
            (staff, name, value),
        )


def of(db: Database, staff: StaffId) -> dict[str, str]:
    rows = db.execute("SELECT name, value FROM settings WHERE staff_id = ?", (staff,))
    return {row["name"]: row["value"] for row in rows}
