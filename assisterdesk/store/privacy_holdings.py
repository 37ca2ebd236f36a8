"""What the whole store holds about people, room by room: kinds, counts and days, never values.

The tables are asked of the store itself, so that a room added later is in the list from its first
day, under its plain name, also before anyone writes better words for it here.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.office.business_days import day_in_minnesota
from assisterdesk.people.person import FIELD_CATEGORY, FIELD_TITLE, PersonField, value_of
from assisterdesk.privacy.incident import Ground, Incident
from assisterdesk.privacy.person_request import HeldItem, PersonRequest
from assisterdesk.store import cases, people, privacy_records
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import to_moment
from assisterdesk.store.connections import Database

_OTHER = (PiiCategory.OTHER,)
_PERSON, _CASE, _PRIVACY = "Person", "Case", "Privacy office"

#: table -> what it holds, its categories, and the column that says from when
_ROOMS: dict[str, tuple[str, tuple[PiiCategory, ...], str]] = {
    "notes": ("Notes", _OTHER, "at"),
    "documents": ("Documents", _OTHER, "added_at"),
    "submissions": ("Requests sent to the desk", (PiiCategory.PERSON_NAME, *_OTHER), "created_at"),
    "messages": ("Replies of the desk", (PiiCategory.PERSON_NAME, *_OTHER), "received_at"),
    "drafts": ("Unfinished texts", _OTHER, "saved_at"),
    "changes": ("History of changes", _OTHER, "at"),
    "tasks": ("Tasks", _OTHER, "made_at"),
    "consents": ("Consents", _OTHER, "recorded_at"),
    "privacy_warnings": ("Privacy warnings given", _OTHER, "recorded_at"),
    "contacts": ("Calls and contacts", _OTHER, "at"),
    "associations": (
        "Agent of record and case association",
        (PiiCategory.ENROLLMENT,),
        "made_at",
    ),
    "withdrawn": ("Records taken off the case", _OTHER, "at"),
}
#: tables with a case that hold nothing about a person, or say again what stands elsewhere
NOT_LISTED = frozenset(
    {"case_keys", "grants", "people", "access_log", "found", "identifiers", "tombstones"}
)
#: columns of a person that are no fact about them, or are listed as a field
_KNOWN_COLUMNS = frozenset(
    "n id case_id relation given family middle suffix other_names birthdate ssn phones emails"
    " line1 line2 city state zip ids".split()
)


def holdings(
    db: Database, keys: CaseKeys, wanted: Iterable[PersonId]
) -> tuple[HeldItem, ...]:
    """Everything held about these people (one person's records in several cases)."""
    found: list[HeldItem] = []
    seen_cases: set[str] = set()
    wanted = tuple(wanted)
    for person in wanted:
        case = people.case_of(db, person)
        if case is None:
            continue
        reference = cases.reference(db, case)
        found += _of_person(db, person, case, reference)
        if case not in seen_cases:
            seen_cases.add(case)
            found += _of_case(db, case, reference)
    found += _of_privacy_office(db, keys, frozenset(wanted))
    return tuple(found)


def _of_person(db: Database, person: PersonId, case: CaseId, reference: str) -> Iterator[HeldItem]:
    row = db.execute("SELECT * FROM people WHERE id = ?", (person,)).fetchone()
    value = people.read(db, case, person)
    if row is None or value is None:
        return

    def item(field: str, title: str, category: PiiCategory, count: int = 1) -> HeldItem:
        return HeldItem(f"{person} {field}", _PERSON, title, (category,), reference, count)

    yield item("name", "Name", PiiCategory.PERSON_NAME)
    if value.name.others:
        others = len(value.name.others)
        yield item("other_names", "Other names", PiiCategory.PERSON_NAME, others)
    counts = {
        PersonField.PHONE: len(value.phones),
        PersonField.EMAIL: len(value.emails),
        PersonField.IDS: len(value.ids),
    }
    for field in PersonField:
        if value_of(value, field):
            yield item(
                field.value, FIELD_TITLE[field], FIELD_CATEGORY[field], counts.get(field, 1)
            )
    yield item("relation", "Place in the household", PiiCategory.FAMILY_SIZE)
    for column in (c["name"] for c in db.execute("SELECT name FROM pragma_table_info('people')")):
        if column not in _KNOWN_COLUMNS and row[column] not in (None, "", 0, "[]"):
            yield item(column, _plain(column), PiiCategory.OTHER)
    seen = db.execute(
        "SELECT count(*) FROM access_log WHERE people <> '[]' AND instr(people, ?)", (person,)
    ).fetchone()
    if seen and seen[0]:
        yield HeldItem(
            f"{person} log", _PRIVACY, "Entries of the access log", _OTHER, reference, seen[0]
        )


def _of_case(db: Database, case: CaseId, reference: str) -> Iterator[HeldItem]:
    yield HeldItem(
        f"{case} case",
        _CASE,
        "The case: household's name, subject, language",
        (PiiCategory.PERSON_NAME, PiiCategory.ENROLLMENT),
        reference,
    )
    for table in tables_of_cases(db):
        title, categories, at = _ROOMS.get(table, (_plain(table), _OTHER, ""))
        days = f"min({at}) AS since, max({at}) AS until" if at else "NULL AS since, NULL AS until"
        row = db.execute(
            f"SELECT count(*) AS n, {days} FROM {table} WHERE case_id = ?",  # noqa: S608 - ours
            (case,),
        ).fetchone()
        if row and row["n"]:
            yield HeldItem(
                f"{case} {table}",
                _CASE,
                title,
                categories,
                reference,
                row["n"],
                _day(row["since"]),
                _day(row["until"]),
            )


def _of_privacy_office(
    db: Database, keys: CaseKeys, wanted: frozenset[PersonId]
) -> Iterator[HeldItem]:
    for request in privacy_records.records(db, keys, PersonRequest):
        if wanted & set(request.people):
            yield HeldItem(
                request.id, _PRIVACY, "An earlier request for this list",
                (PiiCategory.PERSON_NAME,), request.number, 1, request.received_on,
            )  # fmt: skip
    for incident in privacy_records.records(db, keys, Incident):
        if wanted & {a.person for a in incident.affected}:
            under_way = any(d.ground is Ground.INVESTIGATION for d in incident.waiting)
            yield HeldItem(
                incident.id, _PRIVACY, "A privacy incident", _OTHER,
                incident.number, 1, incident.found_on, None, under_way,
            )  # fmt: skip


def tables_of_cases(db: Database) -> tuple[str, ...]:
    """Every table with rows of a case that the list must name, known here or not."""
    rows = db.execute(
        "SELECT t.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c"
        " WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'case_id' ORDER BY t.name"
    )
    return tuple(row[0] for row in rows if row[0] not in NOT_LISTED)


def _plain(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _day(text: str | None) -> date | None:
    return day_in_minnesota(to_moment(text)) if text else None
