"""What is shown of the cases that a search hit: for those the person may read at that moment."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.basics.words import words
from assisterdesk.cases.case import CaseRow
from assisterdesk.cases.finding import Found, Where
from assisterdesk.store.case_rows import COLUMNS, case_row
from assisterdesk.store.columns import to_moment_or_none, to_strings
from assisterdesk.store.connections import Database, Value
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

#: one letter begins too many words
_SHORTEST_BEGINNING = 2
_MOST_TYPED = 12
_STANDS = stands("person", "p.id")
_MOMENT_OF = {
    "note": "SELECT at FROM notes WHERE id = ?",
    "message": "SELECT received_at FROM messages WHERE id = ?",
    "task": "SELECT made_at FROM tasks WHERE id = ?",
    "contact": "SELECT at FROM contacts WHERE id = ?",
    "association": "SELECT made_at FROM associations WHERE id = ?",
}


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, as the index knows it. The last word may be the beginning of one."""

    words: tuple[str, ...]
    is_open: bool

    @staticmethod
    def of(text: str) -> "Typed":
        found = tuple(words(text)[:_MOST_TYPED])
        is_open = bool(found) and text[-1:].isalnum() and len(found[-1]) >= _SHORTEST_BEGINNING
        return Typed(found, is_open)

    def fits(self, word: str, other: str) -> bool:
        """Whether the typed `word` is `other`, or its beginning while it is being typed."""
        return other == word or (
            self.is_open and word == self.words[-1] and other.startswith(word)
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """A case that was found, before it is dressed up.

    `rank` is 0 for the best; hits of a rank come as they changed, those of texts as they were
    found. `alike` are words taken for typed ones.
    """

    case: CaseId
    kind: str
    record: str
    rank: int
    where: Where | None = None
    alike: tuple[frozenset[str], ...] = ()
    what: str = ""
    person: PersonId | None = None


class Telling:
    """Makes what is shown of hits, for those that the person may read now."""

    def __init__(self, db: Database, who: dict[str, Value], typed: Typed) -> None:
        self._db = db
        self._who = who
        self._typed = typed
        self._people: dict[str, list[tuple[PersonId, str, list[str]]]] = {}

    def of(self, hits: list[Hit]) -> list[tuple[Hit, Found]]:
        cases = self._cases([hit.case for hit in hits])
        self._read_people([hit.case for hit in hits if hit.kind == "case"])
        told = []
        for hit in hits:
            case = cases.get(hit.case)
            if case is not None:
                told.append((hit, self._told(case, hit)))
        return told

    def _cases(self, ids: list[CaseId]) -> dict[CaseId, CaseRow]:
        rows = self._db.execute(
            f"SELECT {COLUMNS}"  # noqa: S608 - our own conditions, values bound
            f" FROM json_each(:ids) i CROSS JOIN cases c ON c.id = i.value WHERE {MAY_READ}",
            {**self._who, "ids": json.dumps(ids)},
        ).fetchall()
        return {CaseId(row["id"]): case_row(row) for row in rows}

    def _read_people(self, cases: list[CaseId]) -> None:
        rows = self._db.execute(
            "SELECT p.id, p.case_id, given, middle, family, suffix, other_names"  # noqa: S608
            " FROM json_each(:ids) i CROSS JOIN people p ON p.case_id = i.value"
            f" WHERE {_STANDS} ORDER BY i.key, p.n",
            {"ids": json.dumps(cases)},
        ).fetchall()
        for row in rows:
            full = " ".join(
                part for part in (row["given"], row["middle"], row["family"], row["suffix"]) if part
            )
            parts = words(f"{full} {' '.join(to_strings(row['other_names']))}")
            self._people.setdefault(row["case_id"], []).append((PersonId(row["id"]), full, parts))

    def _told(self, case: CaseRow, hit: Hit) -> Found:
        if hit.person is not None:
            name = next((n for p, n, _ in self._people.get(case.id, ()) if p == hit.person), "")
            return Found(case, Where.IDENTIFIER, hit.person, name, what=hit.what)
        if self._any_fits([case.reference.lower()], ()):
            return Found(case, Where.REFERENCE)
        if hit.kind != "case":
            at = self._db.execute(_MOMENT_OF[hit.kind], (hit.record,)).fetchone()
            return Found(case, Where(hit.kind), at=to_moment_or_none(at[0] if at else None))
        return self._in_head(case, hit)

    def _in_head(self, case: CaseRow, hit: Hit) -> Found:
        """The first of the places of a case's own row that holds a typed word."""
        person = self._best_person(case.id, hit.alike)
        if person is not None:
            return Found(case, hit.where or Where.PERSON, *person)
        if self._any_fits(words(case.household), hit.alike):
            return Found(case, hit.where or Where.HOUSEHOLD)
        if self._any_fits(words(case.topic), ()):
            return Found(case, Where.TOPIC)
        titles = self._db.execute(
            "SELECT title FROM submissions WHERE case_id = ? ORDER BY n DESC", (case.id,)
        ).fetchall()
        for title in titles:
            if self._any_fits(words(title[0]), ()):
                return Found(case, Where.SUBMISSION, what=title[0])
        return Found(case, Where.DOCUMENT)

    def _best_person(
        self, case: CaseId, alike: tuple[frozenset[str], ...]
    ) -> tuple[PersonId, str] | None:
        """The person with most of the typed words in the name; the first of the household wins."""
        best, most = None, 0
        for person, name, parts in self._people.get(case, ()):
            number = sum(self._fits(i, part, alike) for i, part in _pairs(self._typed, parts))
            if number > most:
                best, most = (person, name), number
        return best

    def _any_fits(self, parts: list[str], alike: tuple[frozenset[str], ...]) -> bool:
        return any(self._fits(i, part, alike) for i, part in _pairs(self._typed, parts))

    def _fits(self, place: int, part: str, alike: tuple[frozenset[str], ...]) -> bool:
        return self._typed.fits(self._typed.words[place], part) or (
            bool(alike) and part in alike[place]
        )


def _pairs(typed: Typed, parts: list[str]) -> Iterator[tuple[int, str]]:
    return ((place, part) for place in range(len(typed.words)) for part in parts)
