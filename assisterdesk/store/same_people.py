"""Decisions about records of one person, and who is likely to be somebody already kept."""

from datetime import date, datetime

from assisterdesk.basics.frozen_json import plain
from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.words import words
from assisterdesk.cases.finding import LikelySame
from assisterdesk.people.likeness import NameWords
from assisterdesk.people.person import Address, Person
from assisterdesk.people.same import Gained, SameKind, SamePerson
from assisterdesk.store import identifiers, sealed_words
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import (
    moment,
    moment_or_none,
    to_moment,
    to_moment_or_none,
    to_strings,
)
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.identifiers import IdentifierKind

_TABLE = "same_people"
#: more are no help to somebody who is entering a person
_MOST = 5
#: facts that alone tell one person; any other does so with a name only
_SURE = frozenset({IdentifierKind.SSN})


def put(db: Database, keys: CaseKeys, same: SamePerson) -> None:
    """Insert or replace."""
    gained = plain(same.gained)
    db.execute(
        "INSERT INTO same_people (id, case_id, person_id, other_case, other_id, kind, at,"
        " by_staff, ended_at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, ended_at = excluded.ended_at,"
        " sealed = excluded.sealed",
        (
            same.id,
            same.case,
            same.person,
            same.other_case,
            same.other,
            same.kind,
            moment(same.at),
            same.by,
            moment_or_none(same.ended_at),
            sealed_words.seal(db, keys, same.case, _TABLE, same.id, {"gained": gained}),
        ),
    )


def of_case(db: Database, keys: CaseKeys, case: CaseId) -> tuple[SamePerson, ...]:
    """What was decided from this case and still holds, newest first."""
    rows = db.execute(
        "SELECT * FROM same_people WHERE case_id = ? AND ended_at IS NULL ORDER BY n DESC", (case,)
    ).fetchall()
    return tuple(_same(db, keys, row) for row in rows)


def likely(
    db: Database, staff: StaffId, now: datetime, person: Person, names: NameWords
) -> tuple[LikelySame, ...]:
    """People in cases that the staff member may read who share a telling fact, best first."""
    shared: dict[str, set[IdentifierKind]] = {}
    for kind, value in sorted(identifiers.of_person(person)):
        for row in db.execute(
            "SELECT i.person_id FROM identifiers i JOIN cases c ON c.id = i.case_id"  # noqa: S608
            " WHERE i.value = :value AND i.kind = :kind AND i.person_id <> :id"
            " AND NOT EXISTS (SELECT 1 FROM same_people s WHERE s.ended_at IS NULL"
            "  AND ((s.person_id = :id AND s.other_id = i.person_id)"
            "   OR (s.person_id = i.person_id AND s.other_id = :id)))"
            f" AND {MAY_READ} LIMIT 200",
            {
                "value": value,
                "kind": kind,
                "id": person.id,
                "staff": staff,
                "now": moment(now),
            },
        ).fetchall():
            shared.setdefault(row["person_id"], set()).add(kind)
    found = []
    for id, kinds in shared.items():
        other = _likely_one(db, person, id, kinds, names)
        if other is not None:
            found.append(other)
    found.sort(key=lambda one: (-len(one.why), one.reference))
    return tuple(found[:_MOST])


def _likely_one(
    db: Database, person: Person, id: str, kinds: set[IdentifierKind], names: NameWords
) -> LikelySame | None:
    row = db.execute(
        "SELECT p.id, p.case_id, p.given, p.middle, p.family, p.suffix, p.other_names,"
        " c.reference, c.household FROM people p JOIN cases c ON c.id = p.case_id"
        " WHERE p.id = ?",
        (id,),
    ).fetchone()
    if row is None:
        return None
    alike = _names_alike(person, row, names)
    # a family shares its phone, mail and often a birthday by chance: those need the name as well
    if not (kinds & _SURE or alike):
        return None
    why = (("name",) if alike else ()) + tuple(sorted(kind.value for kind in kinds))
    parts = (row["given"], row["middle"], row["family"], row["suffix"])
    return LikelySame(
        PersonId(row["id"]),
        CaseId(row["case_id"]),
        row["reference"],
        row["household"],
        " ".join(part for part in parts if part),
        why,
    )


def _names_alike(person: Person, row: Row, names: NameWords) -> bool:
    """A given name in common, in any of the names of both, however it is spelled."""
    theirs = set(words(row["given"]))
    for other in to_strings(row["other_names"]):
        theirs.update(words(other)[:1])
    own = {word for word in words(person.name.given)}
    for other in person.name.others:
        own.update(words(other)[:1])
    return any(word in theirs or theirs & set(names.like(word)) for word in own)


def _same(db: Database, keys: CaseKeys, row: Row) -> SamePerson:
    case = CaseId(row["case_id"])
    kept = sealed_words.words(db, keys, case, _TABLE, row["id"], bytes(row["sealed"]))["gained"]
    address, born = kept["address"], kept["birthdate"]
    return SamePerson(
        id=row["id"],
        case=case,
        person=PersonId(row["person_id"]),
        other_case=CaseId(row["other_case"]),
        other=PersonId(row["other_id"]),
        kind=SameKind(row["kind"]),
        at=to_moment(row["at"]),
        by=StaffId(row["by_staff"]),
        gained=Gained(
            names=tuple(kept["names"]),
            phones=tuple(kept["phones"]),
            emails=tuple(kept["emails"]),
            ids=tuple((kind, value) for kind, value in kept["ids"]),
            birthdate=date.fromisoformat(born) if born else None,
            ssn=kept["ssn"],
            address=Address(**address) if address else None,
            middle=kept["middle"],
            language=kept["language"],
            interpreter=kept["interpreter"],
        ),
        ended_at=to_moment_or_none(row["ended_at"]),
    )
