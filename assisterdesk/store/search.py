"""Finding cases by what was typed: the best first, inside what the person may read.

Each step asks the index for the newest rows only and stops when there are enough, so that a search
costs the same in a small office and in a large one. Who may see a row is a word of the index; the
grant itself is looked at once more for every row, since a grant may have ended.
"""

import json
import threading
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from itertools import islice

from assisterdesk.basics.ids import REFERENCE_LENGTH, CaseId, PersonId, StaffId
from assisterdesk.cases.finding import CaseFilter, Found, Where
from assisterdesk.people.likeness import NameWords
from assisterdesk.store import case_filter, grants, identifiers, vocabulary
from assisterdesk.store.columns import moment
from assisterdesk.store.connections import Database, Row, Value
from assisterdesk.store.found import NO_NAMES, viewer_word
from assisterdesk.store.telling import Hit, Telling, Typed

#: like names are ranked among so many cases opened last
_RANKED = 60
#: rows asked for at first, four times as many each further time
_AT_ONCE = 40
_NO_END = 2**62
#: hits whose grants are looked at one by one, and how long a word is that may have so few
_FEW = 12
_RARE_LETTERS = 6
#: a beginning of more names than these is asked for as a beginning
_MOST_NAMES = 24
#: and one of more words than these as well
_MOST_WORDS = 24
#: of hits in texts; below it stand those in names
_TEXTS_RANK = 3


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
        at = moment(now)
        # an owner sees the own cases, so where their word stands is where to look for them
        seen_with = (staff, *grants.caseloads_of(db, staff, at))
        self._viewer = f"({' OR '.join(viewer_word(one) for one in seen_with)})"
        self.typed = Typed.of(text)
        self._of_names = tuple(word for word in self.typed.words if word not in NO_NAMES)
        self._narrow, self._values = case_filter.conditions(only)
        #: few words begin with so many letters: worth a look at all that hold one
        self._is_narrow = any(len(word) >= _RARE_LETTERS for word in self.typed.words)
        #: whether a step met a name, or a text
        self._named_some = False
        self._in_texts = False
        self._who: dict[str, Value] = {"staff": staff, "now": at}

    def found(self, limit: int) -> tuple[Found, ...]:
        """At most `limit` cases, best first, each once."""
        hits, told = self._each_case_once(), list[tuple[Hit, Found]]()
        while len(told) < limit:
            more = list(islice(hits, limit - len(told)))
            if not more:
                break
            # what is not told any more, since its grant ended, makes room for the next
            told += Telling(self._db, self._who, self.typed).of(more)
        ranked = sorted(
            enumerate(told),
            key=lambda place: (
                place[1][0].rank,
                -place[1][1].case.changed_at.timestamp()
                if place[1][0].rank < _TEXTS_RANK
                else place[0],
            ),
        )
        return tuple(found for _, (_, found) in ranked)

    def named(self) -> bool:
        """Whether the typed words name a person of the office, seen or not."""
        return any(word in self._names for word in self.typed.words)

    def _each_case_once(self) -> Iterator[Hit]:
        seen: set[CaseId] = set()
        for step in (self._by_identifier, self._by_name, self._by_words, self._by_likeness):
            for hit in step():
                if hit.case not in seen:
                    seen.add(hit.case)
                    yield hit

    # -- the steps

    def _by_identifier(self) -> Iterator[Hit]:
        for kind, value in identifiers.typed(self._text):
            conditions = " AND ".join(["i.value = :value AND i.kind = :kind", *self._narrow])
            rows = self._db.execute(
                "SELECT i.person_id, i.case_id FROM identifiers i JOIN cases c"  # noqa: S608
                f" ON c.id = i.case_id WHERE {conditions} LIMIT {_RANKED}",
                {**self._values, "value": value, "kind": kind},
            ).fetchall()
            for row in rows:
                yield Hit(
                    CaseId(row["case_id"]),
                    "case",
                    row["case_id"],
                    0,
                    Where.IDENTIFIER,
                    what=kind,
                    person=PersonId(row["person_id"]),
                )

    def _by_name(self) -> Iterator[Hit]:
        """Every typed word in the names of one case; whole words before beginnings."""
        for rank, is_open in ((1, False), (2, True)):
            if is_open and not self.typed.is_open:
                return
            match = self._names_match(is_open=is_open)
            for row in self._newest(match) if match else ():
                self._named_some = True
                yield Hit(CaseId(row["case_id"]), "case", row["record_id"], rank)

    def _names_match(self, *, is_open: bool) -> str:
        """Asks for words of names only, which are few; '' when nobody has such a name. The index
        would otherwise walk through every text that holds a common word to find no name in it."""
        parts = []
        for word in self._of_names:
            ways: tuple[str, ...] | None = (word,)
            if is_open and word == self.typed.words[-1]:
                ways = self._names.beginning(word, _MOST_NAMES)
            elif word not in self._names:
                ways = ()
            if any(c.isdigit() for c in word):
                # perhaps a reference, which is no word of a name; `_by_words` finds all else
                if len(word) > REFERENCE_LENGTH:
                    return ""
                parts.append(f"names : {self._term(word, is_open=is_open)}")
            elif ways is None:
                parts.append(f'names : "{word}"*')
            elif ways:
                quoted = " OR ".join(f'"{way}"' for way in ways)
                parts.append(f"names : ({quoted})")
            else:
                return ""
        return " AND ".join(parts)

    def _by_words(self) -> Iterator[Hit]:
        """Every typed word in one text and the names around it, newest first."""
        if not self.typed.words:
            return
        match = self._all_in(
            "names titles around", self.typed.words, is_open=self.typed.is_open
        )
        for row in self._newest(match):
            self._in_texts = True
            yield Hit(CaseId(row["case_id"]), row["kind"], row["record_id"], _TEXTS_RANK)

    def _by_likeness(self) -> Iterator[Hit]:
        """Names that are like the typed ones, likeliest first."""
        if self._in_texts and not self._named_some:
            # what stands in texts and is nobody's name was no misspelt name
            return
        likely = [self._names.like(word) for word in self._of_names]
        if not any(likely):
            return
        parts = []
        for word, others in zip(self._of_names, likely, strict=True):
            ways = [self._term(word, is_open=True), *(f'"{other}"' for other in others)]
            parts.append(f"names : ({' OR '.join(ways)})")
        rows = self._candidates(" AND ".join(parts), _RANKED)

        def unlike(row: Row) -> int:
            names = set(row["names"].split())
            return sum(
                next((at for at, other in enumerate(others) if other in names), len(others))
                for others in likely
            )

        rows.sort(key=unlike)
        alike = {w: frozenset(others) for w, others in zip(self._of_names, likely, strict=True)}
        by_place = tuple(alike.get(word, frozenset()) for word in self.typed.words)
        for row in rows:
            yield Hit(
                CaseId(row["case_id"]),
                "case",
                row["record_id"],
                _TEXTS_RANK + 1,
                Where.SIMILAR,
                by_place,
            )

    def _term(self, word: str, *, is_open: bool) -> str:
        is_beginning = is_open and self.typed.is_open and word == self.typed.words[-1]
        return self._begun(word) if is_beginning else f'"{word}"'

    @cached_property
    def _last_ways(self) -> tuple[str, ...] | None:
        """The words that the last typed one may become; None when there are too many."""
        return vocabulary.beginning(self._db, self.typed.words[-1], _MOST_WORDS)

    def _begun(self, word: str) -> str:
        if len(word) in vocabulary.KEPT_LENGTHS or self._last_ways is None:
            return f'"{word}"*'
        ways = self._last_ways or (word,)
        return f"({' OR '.join(_quoted(way) for way in ways)})"

    def _all_in(self, columns: str, typed: tuple[str, ...], *, is_open: bool) -> str:
        return " AND ".join(
            f"{{{columns}}} : {self._term(word, is_open=is_open)}" for word in typed
        )

    def _newest(self, match: str) -> Iterator[Row]:
        """Row by row from the newest on, read in growing pieces."""
        few = self._few(match) if self._is_narrow else None
        if few is not None:
            yield from few
            return
        below, limit = _NO_END, _AT_ONCE
        while True:
            rows = self._candidates(match, limit, below)
            yield from rows
            if len(rows) < limit:
                return
            below, limit = rows[-1]["n"], limit * 4

    def _few(self, match: str) -> list[Row] | None:
        """All that match and may be read now; None when too many match to look at each.

        What matches a rare word is a handful: to look at their grants is a tenth of the work of
        going along everything the person may see."""
        found = self._db.execute(
            "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?",
            (match, _FEW + 1),
        ).fetchall()
        if len(found) > _FEW:
            return None
        if not found:
            return []
        conditions = " AND ".join([grants.MAY_READ, *self._narrow])
        return self._db.execute(
            "SELECT f.n, f.case_id, f.kind, f.record_id, f.names"  # noqa: S608 - our own conditions
            " FROM json_each(:rows) i CROSS JOIN found f ON f.n = i.value"
            f" CROSS JOIN cases c ON c.id = f.case_id WHERE {conditions} ORDER BY f.n DESC",
            {**self._values, **self._who, "rows": json.dumps([row[0] for row in found])},
        ).fetchall()

    def _candidates(self, match: str, limit: int, below: int = _NO_END) -> list[Row]:
        """The newest rows of the index that match and were once granted; the index is walked
        first, so that no condition is tried on a row that does not match."""
        cases = " CROSS JOIN cases c ON c.id = f.case_id" if self._narrow else ""
        conditions = "".join(f" AND {condition}" for condition in self._narrow)
        return self._db.execute(
            "SELECT f.n, f.case_id, f.kind, f.record_id, f.names"  # noqa: S608 - our own conditions
            f" FROM word_index CROSS JOIN found f ON f.n = word_index.rowid{cases}"
            f" WHERE word_index MATCH :match AND word_index.rowid < :below{conditions}"
            " ORDER BY word_index.rowid DESC LIMIT :limit",
            {
                **self._values,
                "match": f"viewers : {self._viewer} AND {match}",
                "below": below,
                "limit": limit,
            },
        ).fetchall()


def _quoted(word: str) -> str:
    return f'"{word}"'


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
