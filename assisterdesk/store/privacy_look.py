"""The whole store as the privacy office may read it, under one committed log line.

Need-to-know by case does not hold here, since a list for a person, or the answer to who saw their
data, is made from everything. So the role is asked of the store itself, for every look.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from assisterdesk.access.log_line import Action, LogEntry, LogLine
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Person
from assisterdesk.privacy.incident import Incident
from assisterdesk.privacy.person_request import HeldItem, PersonRequest
from assisterdesk.privacy.record import Letter, LetterId, PrivacyRecordId
from assisterdesk.privacy.review import Review
from assisterdesk.store import access_log, office, people, privacy_holdings, privacy_records
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Connections, Database
from assisterdesk.store.transaction import Writing

#: who reads the log and finds out who looked
READS_LOG = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})
#: who reads what is kept on a person, requests, incidents and letters
PRIVACY_OFFICE = frozenset({Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})

_ENTRY = (
    "SELECT l.seq, l.at, l.payload, l.payload_hash, l.hash, p.hash AS previous"
    " FROM access_log l LEFT JOIN access_log p ON p.seq = l.seq - 1"
)
_ABOUT_CASE = "SELECT seq FROM access_log WHERE case_id = :case{}"
_ABOUT_PERSON = "SELECT seq FROM access_log WHERE people <> '[]' AND instr(people, :person{})"
_FOUND_AT_MOST = 50
#: entries read at once
_PIECE = 2_000


class PrivacyLook:
    """Ends with its `with` block. `whole`: may read more than the log."""

    def __init__(
        self, connections: Connections, keys: CaseKeys, store_id: str, whole: bool
    ) -> None:
        self._connections = connections
        self._keys = keys
        self._store_id = store_id
        self._whole = whole
        self._over = False

    # -- the log

    def log(
        self,
        since: datetime,
        until: datetime,
        *,
        cases: Iterable[CaseId] = (),
        people: Iterable[PersonId] = (),
    ) -> tuple[LogEntry, ...]:
        """Entries from `since` up to before `until`, oldest first; about one of the cases or
        people where any are named."""
        return tuple(
            entry
            for piece in self.log_pieces(since, until, cases=cases, people=people)
            for entry in piece
        )

    def log_pieces(
        self,
        since: datetime,
        until: datetime,
        *,
        cases: Iterable[CaseId] = (),
        people: Iterable[PersonId] = (),
    ) -> Iterator[tuple[LogEntry, ...]]:
        """The same, some thousand entries at a time: however many there are, few are held."""
        values: dict[str, str | int] = {}
        parts = []
        for i, case in enumerate(dict.fromkeys(cases)):
            values[f"case{i}"] = case
            parts.append(_ABOUT_CASE.format(i))
        for i, person in enumerate(dict.fromkeys(people)):
            values[f"person{i}"] = person
            parts.append(_ABOUT_PERSON.format(i))
        about = f" AND l.seq IN ({' UNION '.join(parts)})" if parts else ""
        with self._reading() as db:
            spans = access_log.spans(db, moment(since), moment(until))
        for first, last in spans:
            while first <= last:
                with self._reading() as db:
                    rows = db.execute(
                        f"{_ENTRY} WHERE l.seq BETWEEN :first AND :last"
                        f" AND l.payload IS NOT NULL{about} ORDER BY l.seq LIMIT {_PIECE}",
                        {**values, "first": first, "last": last},
                    ).fetchall()
                if rows:
                    yield access_log.entries(rows, self._store_id)
                if len(rows) < _PIECE:
                    break
                first = int(rows[-1]["seq"]) + 1

    def how_many(self, since: datetime, until: datetime) -> int:
        """How many entries fall into that time, cut ones too."""
        with self._reading() as db:
            spans = access_log.spans(db, moment(since), moment(until))
        return sum(last - first + 1 for first, last in spans)

    def entries(self, seqs: Iterable[int]) -> tuple[LogEntry, ...]:
        """The entries of these numbers, oldest first."""
        wanted = sorted(set(seqs))
        with self._reading() as db:
            rows = [
                row
                for seq in wanted
                if (
                    row := db.execute(
                        f"{_ENTRY} WHERE l.seq = ? AND l.payload IS NOT NULL", (seq,)
                    ).fetchone()
                )
            ]
        return access_log.entries(rows, self._store_id)

    def times_listed(self, cases: Iterable[CaseId], since: datetime, until: datetime) -> int:
        """How often one of the cases stood in a list that somebody opened."""
        wanted = tuple(cases)
        number = 0
        with self._reading() as db:
            for first, last in access_log.spans(db, moment(since), moment(until)):
                rows = db.execute(
                    "SELECT payload FROM access_log"
                    " WHERE payload ->> '$.action' = 'case list shown' AND seq BETWEEN ? AND ?",
                    (first, last),
                )
                number += sum(any(c in (row["payload"] or "") for c in wanted) for row in rows)
        return number

    def reviews(self, since: int) -> dict[int, Review]:
        with self._reading() as db:
            return privacy_records.reviews(db, since)

    def names_in(self, cases: Iterable[CaseId]) -> dict[CaseId, tuple[str, ...]]:
        """The full names in each case, lower case, for the flags of the review."""
        found: dict[CaseId, tuple[str, ...]] = {}
        with self._reading() as db:
            for case in dict.fromkeys(cases):
                found[case] = tuple(
                    f"{p.name.given} {p.name.family}".casefold().strip()
                    for p in people.of_case(db, case)
                )
        return found

    def closed(self, cases: Iterable[CaseId]) -> dict[CaseId, datetime]:
        """The closed ones among them, each with the last change on it."""
        found: dict[CaseId, datetime] = {}
        with self._reading() as db:
            for case in dict.fromkeys(cases):
                row = db.execute(
                    "SELECT changed_at FROM cases WHERE id = ? AND state = ?",
                    (case, CaseState.CLOSED),
                ).fetchone()
                if row:
                    found[case] = to_moment(row["changed_at"])
        return found

    def people_named(self, words: str) -> tuple[Person, ...]:
        """People with every word in one of their names, at most 50."""
        with self._reading() as db:
            return people.named(db, words, _FOUND_AT_MOST)

    def people_of(self, ids: Iterable[PersonId]) -> tuple[Person, ...]:
        """These people, those that are still there."""
        with self._reading() as db:
            found = []
            for id in dict.fromkeys(ids):
                case = people.case_of(db, id)
                person = people.read(db, case, id) if case else None
                if person:
                    found.append(person)
            return tuple(found)

    def household(self, case: CaseId) -> tuple[Person, ...]:
        with self._reading() as db:
            return people.of_case(db, case)

    # -- the privacy office's own

    def holdings(self, wanted: Iterable[PersonId]) -> tuple[HeldItem, ...]:
        self._whole_only()
        with self._reading() as db:
            return privacy_holdings.holdings(db, self._keys, wanted)

    def requests(self) -> tuple[PersonRequest, ...]:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.records(db, self._keys, PersonRequest)

    def request(self, id: PrivacyRecordId) -> PersonRequest | None:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.record(db, self._keys, PersonRequest, id)

    def incidents(self) -> tuple[Incident, ...]:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.records(db, self._keys, Incident)

    def incident(self, id: PrivacyRecordId) -> Incident | None:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.record(db, self._keys, Incident, id)

    def letters(self, record: PrivacyRecordId) -> tuple[Letter, ...]:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.letters(db, record)

    def letter_bytes(self, letter: LetterId) -> bytes:
        self._whole_only()
        with self._reading() as db:
            return privacy_records.letter_bytes(db, self._keys, letter)

    def end(self) -> None:
        """The `with` block was left: nothing more is read under its line."""
        self._over = True

    def _whole_only(self) -> None:
        if not self._whole:
            raise NotAllowed(
                "Only the privacy contact or the information owner reads this. Ask one of them."
            )

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        if self._over:
            raise NotAllowed("This look is over. Open it again.")
        with self._connections.reading(snapshot=True) as db:
            yield db


@contextmanager
def privacy_look(
    connections: Connections, writing: Writing, keys: CaseKeys, store_id: str, line: LogLine
) -> Iterator[PrivacyLook]:
    """Commit `line`, then hand out the view. Raises `NotAllowed`, after the refusal was logged,
    for a role that reads neither the log nor the privacy office's records."""
    with writing.transaction() as t:
        member = next(
            (m for m in office.all_staff(t.db) if m.id == line.access.who and m.active), None
        )
        roles = member.roles if member else frozenset()
        allowed = bool(roles & READS_LOG)
        refusal = replace(
            line, action=Action.REFUSED, result="no role", detail=line.action.value
        )
        t.log(line if allowed else refusal)
    if not allowed:
        raise NotAllowed(
            "This is read by the supervisor, the information owner and the privacy contact. "
            "Ask one of them."
        )
    view = PrivacyLook(connections, keys, store_id, bool(roles & PRIVACY_OFFICE))
    try:
        yield view
    finally:
        view.end()
