"""What the privacy office's verbs need from the store: the whole of it, under one line."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Protocol

from assisterdesk.access.log_line import LogEntry
from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.people.person import Person
from assisterdesk.privacy.assessment import Assessment
from assisterdesk.privacy.incident import Incident
from assisterdesk.privacy.log_policy import LogPolicy
from assisterdesk.privacy.person_request import HeldItem, PersonRequest
from assisterdesk.privacy.record import Letter, LetterId, PrivacyRecordId
from assisterdesk.privacy.review import Review

#: what one change may put
PrivacyValue = PersonRequest | Incident | LogPolicy | Assessment | Review


class PrivacyLook(Protocol):
    """For supervisor, information owner and privacy contact; from `holdings` on for the last two
    alone (`NotAllowed`)."""

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
        ...

    def log_pieces(
        self,
        since: datetime,
        until: datetime,
        *,
        cases: Iterable[CaseId] = (),
        people: Iterable[PersonId] = (),
    ) -> Iterator[tuple[LogEntry, ...]]:
        """The same, some thousand entries at a time: however many there are, few are held."""
        ...

    def how_many(self, since: datetime, until: datetime) -> int:
        """How many entries fall into that time, without reading them."""
        ...

    def entries(self, seqs: Iterable[int]) -> tuple[LogEntry, ...]:
        """The entries of these numbers, oldest first."""
        ...

    def times_listed(self, cases: Iterable[CaseId], since: datetime, until: datetime) -> int:
        """How often one of the cases stood in a list that somebody opened."""
        ...

    def reviews(self, since: int) -> dict[int, Review]:
        """The mark in force of each entry from number `since` on."""
        ...

    def names_in(self, cases: Iterable[CaseId]) -> dict[CaseId, tuple[str, ...]]:
        """The full names in each case, lower case, for the flags of the review."""
        ...

    def closed(self, cases: Iterable[CaseId]) -> dict[CaseId, datetime]:
        """The closed ones among them, each with the last change on it."""
        ...

    def people_named(self, words: str) -> tuple[Person, ...]:
        """People with every word in one of their names, at most 50."""
        ...

    def people_of(self, ids: Iterable[PersonId]) -> tuple[Person, ...]: ...
    def household(self, case: CaseId) -> tuple[Person, ...]: ...

    def holdings(self, wanted: Iterable[PersonId]) -> tuple[HeldItem, ...]:
        """Everything held about these people, room by room."""
        ...

    def requests(self) -> tuple[PersonRequest, ...]: ...
    def request(self, id: PrivacyRecordId) -> PersonRequest | None: ...
    def incidents(self) -> tuple[Incident, ...]: ...
    def incident(self, id: PrivacyRecordId) -> Incident | None: ...
    def letters(self, record: PrivacyRecordId) -> tuple[Letter, ...]: ...
    def letter_bytes(self, letter: LetterId) -> bytes: ...
