"""What came in from a spreadsheet in one go: numbers, and the changes that belong to it."""

from assisterdesk.basics.ids import CaseId, ChangeId, PersonId, StaffId
from assisterdesk.cases.imported import Import, ImportPart
from assisterdesk.store.columns import (
    moment,
    moment_or_none,
    to_moment,
    to_moment_or_none,
    to_strings,
)
from assisterdesk.store.connections import Database, Row


def put(db: Database, value: Import) -> None:
    """A new one, or the same one taken back."""
    db.execute(
        "INSERT INTO imports (id, at, by_staff, cases, people, notes, tasks, taken_back_at,"
        " taken_back_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET taken_back_at = excluded.taken_back_at,"
        " taken_back_by = excluded.taken_back_by",
        (
            value.id,
            moment(value.at),
            value.by,
            value.cases,
            value.people,
            value.notes,
            value.tasks,
            moment_or_none(value.taken_back_at),
            value.taken_back_by,
        ),
    )


def put_part(db: Database, id: str, case: CaseId, change: ChangeId, *, is_new: bool) -> None:
    db.execute(
        "INSERT INTO import_parts (import_id, case_id, change_id, is_new) VALUES (?, ?, ?, ?)",
        (id, case, change, is_new),
    )


def every(db: Database) -> tuple[Import, ...]:
    """Newest first."""
    return tuple(_import(row) for row in db.execute("SELECT * FROM imports ORDER BY n DESC"))


def parts(db: Database, id: str) -> tuple[ImportPart, ...]:
    """In the order they came in; those of cases erased since are not there any more."""
    rows = db.execute(
        "SELECT p.case_id, p.change_id, p.is_new, NOT ("
        "  EXISTS (SELECT 1 FROM changes later WHERE later.case_id = p.case_id AND later.n > c.n)"
        "  OR EXISTS (SELECT 1 FROM drafts d WHERE d.case_id = p.case_id)) AS untouched,"
        " (SELECT json_group_array(id) FROM people WHERE case_id = p.case_id) AS people"
        " FROM import_parts p CROSS JOIN changes c ON c.case_id = p.case_id AND c.id = p.change_id"
        " WHERE p.import_id = ? ORDER BY c.n",
        (id,),
    )
    return tuple(
        ImportPart(
            CaseId(row["case_id"]),
            ChangeId(row["change_id"]),
            bool(row["is_new"]),
            bool(row["untouched"]),
            tuple(PersonId(id) for id in to_strings(row["people"])),
        )
        for row in rows
    )


def came_untouched(db: Database, case: CaseId, who: StaffId) -> bool:
    """Whether the case came with an import of this person and nothing was changed on it since."""
    row = db.execute(
        "SELECT 1 FROM import_parts p CROSS JOIN imports i ON i.id = p.import_id"
        " CROSS JOIN changes c ON c.case_id = p.case_id AND c.id = p.change_id"
        " WHERE p.case_id = :case AND p.is_new"
        " AND i.by_staff = :who AND i.taken_back_at IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM changes later WHERE later.case_id = :case AND later.n > c.n)",
        {"case": case, "who": who},
    ).fetchone()
    return row is not None


def _import(row: Row) -> Import:
    return Import(
        id=row["id"],
        at=to_moment(row["at"]),
        by=StaffId(row["by_staff"]),
        cases=row["cases"],
        people=row["people"],
        notes=row["notes"],
        tasks=row["tasks"],
        taken_back_at=to_moment_or_none(row["taken_back_at"]),
        taken_back_by=StaffId(row["taken_back_by"]) if row["taken_back_by"] else None,
    )
