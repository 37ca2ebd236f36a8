"""Finding cases by what was typed: the best first, inside what the person may read.

Each step asks the index for the newest rows only and stops when there are enough, so that a search
costs the same in a small office and in a large one. Who may see a row is a word of the index; the
grant itself is looked at once more for every row, since a grant may have ended.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from assisterdesk.basics.ids import CaseId, PersonId, StaffId
from assisterdesk.basics.words import words
from assisterdesk.cases.case import CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter, Found, Where
from assisterdesk.people.likeness import NameWords
from assisterdesk.store import case_filter, identifiers
from assisterdesk.store.columns import moment, to_moment, to_moment_or_none, to_strings
from assisterdesk.store.connections import Database, Row, Value
from assisterdesk.store.found import NO_NAMES, viewer_word
from assisterdesk.store.grants import MAY_READ
from assisterdesk.store.withdrawn import stands

#: names are ranked among so many cases opened last; beyond them the ranking is by age alone
_RANKED = 300
#: one letter begins too many words
_SHORTEST_BEGINNING = 2
_MOST_TYPED = 12
#: rows of texts asked for at first, four times as many each further time
_AT_ONCE = 200
_NO_END = 2**62
_STANDS = stands("person", "p.id")
_COLUMNS = (
    "c.id, c.reference, c.household, c.state, c.topic, c.owner, c.changed_at,"  # noqa: S608 - ours
    f" (SELECT count(*) FROM people p WHERE p.case_id = c.id AND {_STANDS}) AS people"
)
_MOMENT_OF = {
    "note": "SELECT at FROM notes WHERE id = ?",
    "message": "SELECT received_at FROM messages WHERE id = ?",
    "task": "SELECT made_at FROM tasks WHERE id = ?",
    "contact": "SELECT at FROM contacts WHERE id = ?",
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
class _Hit:
    """A case that was found, before it is dressed up; `alike` are words taken for typed ones."""

    case: CaseId
    kind: str
    record: str
    where: Where | None = None
    alike: tuple[frozenset[str], ...] = ()
    what: str = ""
    person: PersonId | None = None


class Search:
    """One question by one person at one moment, on one reader."""

    def __init__(
        self,
        db: Database,
        staff: StaffId,
        now: datetime,
        text: str,
        only: CaseFilter,
        names: NameWords,
    ) -> None:
        self._db = db
        self._names = names
        self._text = text
        self._viewer = viewer_word(staff)
        self.typed = Typed.of(text)
        self._of_names = tuple(word for word in self.typed.words if word not in NO_NAMES)
        narrowed, values = case_filter.conditions(only)
        self._narrow = " AND ".join([MAY_READ, *narrowed])
        self._values: dict[str, Value] = {"staff": staff, "now": moment(now), **values}

    def found(self, limit: int) -> tuple[Found, ...]:
        """At most `limit` cases, best first, each once."""
        hits: dict[CaseId, _Hit] = {}
        for step in (self._by_identifier, self._by_name, self._by_words, self._by_likeness):
            if len(hits) >= limit:
                break
            for hit in step():
                hits.setdefault(hit.case, hit)
                if len(hits) >= limit:
                    break
        return tuple(f for hit in hits.values() if (f := self._dressed(hit)) is not None)

    def named(self) -> bool:
        """Whether the typed words name a person of the office, seen or not."""
        return any(word in self._names for word in self.typed.words)

    # -- the steps

    def _by_identifier(self) -> Iterator[_Hit]:
        for kind, value in identifiers.typed(self._text):
            rows = self._db.execute(
                "SELECT i.person_id, i.case_id FROM identifiers i JOIN cases c"  # noqa: S608
                " ON c.id = i.case_id WHERE i.value = :value AND i.kind = :kind"
                f" AND {self._narrow} ORDER BY c.changed_at DESC LIMIT {_RANKED}",
                {**self._values, "value": value, "kind": kind},
            ).fetchall()
            for row in rows:
                yield _Hit(
                    CaseId(row["case_id"]),
                    "case",
                    row["case_id"],
                    Where.IDENTIFIER,
                    what=kind,
                    person=PersonId(row["person_id"]),
                )

    def _by_name(self) -> Iterator[_Hit]:
        """Every typed word in the names of one case; whole words before beginnings."""
        if not self._of_names:
            return
        rows = self._candidates(self._all_in("names", self._of_names), _RANKED)
        typed = set(self._of_names)
        last = self._of_names[-1]

        def rank(row: Row) -> tuple[bool, bool]:
            names = row["names"].split()
            return last.upper() != row["reference"], not typed.issubset(names)

        # stable: among equals what changed last comes first
        rows.sort(key=lambda row: row["changed_at"], reverse=True)
        rows.sort(key=rank)
        for row in rows:
            yield _Hit(CaseId(row["case_id"]), row["kind"], row["record_id"])

    def _by_words(self) -> Iterator[_Hit]:
        """Every typed word in one text and the names around it, newest first."""
        if not self.typed.words:
            return
        match = self._all_in("names titles around", self.typed.words)
        below, limit = _NO_END, _AT_ONCE
        while True:
            rows = self._candidates(match, limit, below)
            for row in rows:
                yield _Hit(CaseId(row["case_id"]), row["kind"], row["record_id"])
            if len(rows) < limit:
                return
            below, limit = rows[-1]["n"], limit * 4

    def _by_likeness(self) -> Iterator[_Hit]:
        """Names that are like the typed ones, likeliest first."""
        likely = [self._names.like(word) for word in self._of_names]
        if not any(likely):
            return
        parts = []
        for word, others in zip(self._of_names, likely, strict=True):
            ways = [self._term(word), *(f'"{other}"' for other in others)]
            parts.append(f"names : ({' OR '.join(ways)})")
        rows = self._candidates(" AND ".join(parts), _RANKED)

        def unlike(row: Row) -> int:
            names = set(row["names"].split())
            return sum(
                next((at for at, other in enumerate(others) if other in names), len(others))
                for others in likely
            )

        rows.sort(key=lambda row: row["changed_at"], reverse=True)
        rows.sort(key=unlike)
        alike = {w: frozenset(others) for w, others in zip(self._of_names, likely, strict=True)}
        by_place = tuple(alike.get(word, frozenset()) for word in self.typed.words)
        for row in rows:
            yield _Hit(CaseId(row["case_id"]), "case", row["record_id"], Where.SIMILAR, by_place)

    def _term(self, word: str) -> str:
        is_beginning = self.typed.is_open and word == self.typed.words[-1]
        return f'"{word}"*' if is_beginning else f'"{word}"'

    def _all_in(self, columns: str, typed: tuple[str, ...]) -> str:
        return " AND ".join(f"{{{columns}}} : {self._term(word)}" for word in typed)

    def _candidates(self, match: str, limit: int, below: int = _NO_END) -> list[Row]:
        """The newest rows of the index that match and may be seen; the index is walked first, so
        that no condition is tried on a row that does not match."""
        return self._db.execute(
            "SELECT f.n, f.case_id, f.kind, f.record_id, f.names, c.reference, c.changed_at"  # noqa: S608 - our own conditions, values bound
            " FROM word_index CROSS JOIN found f ON f.n = word_index.rowid"
            " CROSS JOIN cases c ON c.id = f.case_id"
            f" WHERE word_index MATCH :match AND word_index.rowid < :below AND {self._narrow}"
            " ORDER BY word_index.rowid DESC LIMIT :limit",
            {
                **self._values,
                "match": f"viewers : {self._viewer} AND {match}",
                "below": below,
                "limit": limit,
            },
        ).fetchall()

    # -- what is told of a hit

    def _dressed(self, hit: _Hit) -> Found | None:
        row = self._db.execute(
            f"SELECT {_COLUMNS} FROM cases c WHERE c.id = ?",  # noqa: S608 - our own columns
            (hit.case,),
        ).fetchone()
        if row is None:
            return None
        case = _row(row)
        if hit.person is not None:
            name = next((n for p, n, _ in self._people(case.id) if p == hit.person), "")
            return Found(case, Where.IDENTIFIER, hit.person, name, what=hit.what)
        if hit.kind != "case":
            at = self._db.execute(_MOMENT_OF[hit.kind], (hit.record,)).fetchone()
            return Found(case, Where(hit.kind), at=to_moment_or_none(at[0] if at else None))
        return self._in_head(case, hit)

    def _in_head(self, case: CaseRow, hit: _Hit) -> Found:
        """The first of the places of a case's own row that holds a typed word."""
        if any(self.typed.fits(word, case.reference.lower()) for word in self.typed.words):
            return Found(case, Where.REFERENCE)
        person = self._best_person(case.id, hit.alike)
        if person is not None:
            where = hit.where or Where.PERSON
            return Found(case, where, *person)
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
        for person, name, parts in self._people(case):
            number = sum(
                any(self.typed.fits(word, part) or _among(alike, i, part) for part in parts)
                for i, word in enumerate(self.typed.words)
            )
            if number > most:
                best, most = (person, name), number
        return best

    def _any_fits(self, parts: list[str], alike: tuple[frozenset[str], ...]) -> bool:
        return any(
            self.typed.fits(word, part) or _among(alike, i, part)
            for i, word in enumerate(self.typed.words)
            for part in parts
        )

    def _people(self, case: CaseId) -> list[tuple[PersonId, str, list[str]]]:
        rows = self._db.execute(
            "SELECT id, given, middle, family, suffix, other_names FROM people p"  # noqa: S608
            f" WHERE case_id = ? AND {_STANDS} ORDER BY n",
            (case,),
        ).fetchall()
        found = []
        for row in rows:
            full = " ".join(
                part for part in (row["given"], row["middle"], row["family"], row["suffix"]) if part
            )
            parts = words(f"{full} {' '.join(to_strings(row['other_names']))}")
            found.append((PersonId(row["id"]), full, parts))
        return found


def _among(alike: tuple[frozenset[str], ...], place: int, part: str) -> bool:
    return bool(alike) and part in alike[place]


def _row(row: Row) -> CaseRow:
    return CaseRow(
        id=CaseId(row["id"]),
        reference=row["reference"],
        household=row["household"],
        state=CaseState(row["state"]),
        topic=row["topic"],
        owner=StaffId(row["owner"]),
        people=row["people"],
        changed_at=to_moment(row["changed_at"]),
    )


class NameBook:
    """The words of the office's names, read anew when they changed. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._version = -1
        self._words = NameWords(())

    def of(self, db: Database) -> NameWords:
        row = db.execute("SELECT words FROM finding").fetchone()
        version = int(row["words"]) if row else 0
        with self._lock:
            if version != self._version:
                rows = db.execute("SELECT word FROM name_words").fetchall()
                self._words = NameWords(row[0] for row in rows)
                self._version = version
            return self._words
