"""The people of households in the store, and all of them as the gate must know them."""

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.known_person import PersonName as KnownName
from assisterdesk.people.person import Address, Person, PersonName, PreferredContact, Relation
from assisterdesk.store.cases import folded
from assisterdesk.store.columns import day, pairs, strings, to_day, to_pairs, to_strings
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.withdrawn import stands

_STANDS = stands("person", "people.id")


def put(db: Database, person: Person) -> None:
    """Insert or replace."""
    name, address = person.name, person.address
    db.execute(
        "INSERT INTO people (id, case_id, relation, given, family, middle, suffix, other_names,"
        " birthdate, ssn, phones, emails, line1, line2, city, state, zip, ids, language,"
        " interpreter, newborn, preferred_contact)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET case_id = excluded.case_id,"
        " relation = excluded.relation, given = excluded.given, family = excluded.family,"
        " middle = excluded.middle, suffix = excluded.suffix, other_names = excluded.other_names,"
        " birthdate = excluded.birthdate, ssn = excluded.ssn, phones = excluded.phones,"
        " emails = excluded.emails, line1 = excluded.line1, line2 = excluded.line2,"
        " city = excluded.city, state = excluded.state, zip = excluded.zip, ids = excluded.ids,"
        " language = excluded.language, interpreter = excluded.interpreter,"
        " newborn = excluded.newborn, preferred_contact = excluded.preferred_contact",
        (
            person.id,
            person.case,
            person.relation,
            name.given,
            name.family,
            name.middle,
            name.suffix,
            strings(name.others),
            day(person.birthdate),
            person.ssn,
            strings(person.phones),
            strings(person.emails),
            address.line1,
            address.line2,
            address.city,
            address.state,
            address.zip,
            pairs(person.ids),
            person.language,
            person.interpreter,
            person.newborn,
            person.preferred_contact,
        ),
    )


def case_of(db: Database, person: PersonId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM people WHERE id = ?", (person,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, case: CaseId) -> tuple[Person, ...]:
    """The household's first person first, then in the order they were put in."""
    rows = db.execute(
        f"SELECT * FROM people WHERE case_id = ? AND {_STANDS} ORDER BY relation <> ?, n",  # noqa: S608 - our own condition
        (case, Relation.SELF),
    )
    return tuple(_person(row) for row in rows)


def read(db: Database, case: CaseId, person: PersonId) -> Person | None:
    """None when nobody of that id is in this case."""
    row = db.execute(
        "SELECT * FROM people WHERE id = ? AND case_id = ?", (person, case)
    ).fetchone()
    return _person(row) if row else None


def known_one(db: Database, person: PersonId) -> KnownPerson | None:
    """One of them, as the gate may know them now."""
    row = db.execute("SELECT * FROM people WHERE id = ?", (person,)).fetchone()
    return known(_person(row)) if row else None


def named(db: Database, words: str, limit: int) -> tuple[Person, ...]:
    """People of the whole store with every word in one of their names, by name."""
    wanted = folded(words).split()
    found: list[Person] = []
    for row in db.execute("SELECT * FROM people ORDER BY family, given, n") if wanted else ():
        names = folded(f"{row['given']} {row['middle']} {row['family']} {row['other_names']}")
        if all(word in names for word in wanted):
            found.append(_person(row))
            if len(found) == limit:
                break
    return tuple(found)


def known_after(db: Database, n: int, limit: int) -> tuple[tuple[KnownPerson, ...], int]:
    """The next people for the gate in the store's order, and where to go on; none when done."""
    rows = db.execute("SELECT * FROM people WHERE n > ? ORDER BY n LIMIT ?", (n, limit)).fetchall()
    return tuple(known(_person(row)) for row in rows), int(rows[-1]["n"]) if rows else n


def known(person: Person) -> KnownPerson:
    """What the gate may recognise this person by."""
    name = person.name
    address = person.address.one_line
    return KnownPerson(
        id=person.id,
        names=(
            KnownName(name.given, name.middle, name.family),
            *(KnownName.parse(other) for other in name.others),
        ),
        birthdate=person.birthdate,
        ssn=person.ssn,
        phones=person.phones,
        emails=person.emails,
        addresses=(address,) if address else (),
        ids=tuple(value for _, value in person.ids),
    )


def _person(row: Row) -> Person:
    return Person(
        id=PersonId(row["id"]),
        case=CaseId(row["case_id"]),
        relation=Relation(row["relation"]),
        name=PersonName(
            row["given"],
            row["family"],
            row["middle"],
            row["suffix"],
            to_strings(row["other_names"]),
        ),
        birthdate=to_day(row["birthdate"]),
        ssn=row["ssn"],
        phones=to_strings(row["phones"]),
        emails=to_strings(row["emails"]),
        address=Address(row["line1"], row["line2"], row["city"], row["state"], row["zip"]),
        ids=to_pairs(row["ids"]),
        language=row["language"],
        interpreter=bool(row["interpreter"]),
        newborn=bool(row["newborn"]),
        preferred_contact=PreferredContact(row["preferred_contact"]),
    )
