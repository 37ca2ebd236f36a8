"""Records taken off their case without being deleted: out of sight, still in the history."""

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped

_TABLES = {
    "person": "people",
    "note": "notes",
    "document": "documents",
    "task": "tasks",
    "consent": "consents",
    "privacy_warning": "privacy_warnings",
    "contact": "contacts",
    "association": "associations",
}
#: what can be taken off a case and put back
KINDS = frozenset(_TABLES)


def stands(kind: str, id_column: str) -> str:
    """The condition that a row was not taken off; both arguments are our own words."""
    return (
        f"NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.kind = '{kind}'"  # noqa: S608 - ours
        f" AND w.id = {id_column})"
    )


def set_off(
    db: Database, kind: str, id: str, case: CaseId, kept: Stamped, *, off: bool
) -> None:
    """Take it off the case, or let it stand again. Raises `Refused` when it is not of the case."""
    row = db.execute(
        f"SELECT 1 FROM {_TABLES[kind]} WHERE id = ? AND case_id = ?",  # noqa: S608 - ours
        (id, case),
    ).fetchone()
    if row is None:
        raise Refused("This is not on the case any more. Open the case again.")
    if off:
        db.execute(
            "INSERT INTO withdrawn (kind, id, case_id, at, by_staff) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (kind, id, case, moment(kept.at), kept.who),
        )
    else:
        db.execute("DELETE FROM withdrawn WHERE kind = ? AND id = ?", (kind, id))
