"""One case as it may be read under one committed log line."""

from datetime import datetime

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import LogLine
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, ChangeId, DocumentId, NoteId, PersonId, SubmissionId
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Case, Document, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.history import ChangeEntry, RecordChange
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.people.person import Person, PersonCard, card_of
from assisterdesk.people.same import SamePerson
from assisterdesk.store import (
    associations,
    cases,
    consents,
    contacts,
    documents,
    grants,
    history,
    messages,
    notes,
    people,
    privacy_warnings,
    same_people,
    submissions,
    tasks,
)
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Connections
from assisterdesk.submissions.submission import FiledMessage, Submission


class CaseLook:
    """The view of one case; has no writing method and ends with its `with` block.

    `held` is the level the person really holds, which decides what the view shows.
    """

    def __init__(
        self,
        connections: Connections,
        keys: CaseKeys,
        clock: Clock,
        line: LogLine,
        case: CaseId,
        held: Level,
    ) -> None:
        self._connections = connections
        self._keys = keys
        self._clock = clock
        self._line = line
        self._case = case
        self._held = held
        self._over = False

    def case(self) -> Case:
        self._need(Level.READ)
        with self._connections.reading() as db:
            return cases.read(db, self._case)

    def cards(self) -> tuple[PersonCard, ...]:
        self._need(Level.READ)
        today = self._clock.now().astimezone().date()
        with self._connections.reading() as db:
            return tuple(card_of(person, today) for person in people.of_case(db, self._case))

    def person(self, person: PersonId) -> Person:
        """The whole person. Only under a line that names this person in `people`."""
        self._need(Level.READ_MASKED_FIELDS)
        if person not in self._line.people:
            raise NotAllowed("This look was not recorded for that person. Open the person first.")
        with self._connections.reading() as db:
            found = people.read(db, self._case, person)
        if found is None:
            raise NotAllowed("That person is not in this case.")
        return found

    def notes(self, before: datetime | None, limit: int) -> tuple[Note, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return notes.current(db, self._keys, self._case, before, limit)

    def note_versions(self, note: NoteId) -> tuple[Note, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return notes.versions(db, self._keys, self._case, note)

    def documents(self) -> tuple[Document, ...]:
        self._need(Level.READ)
        with self._connections.reading() as db:
            return documents.of_case(db, self._case)

    def document_bytes(self, document: DocumentId) -> bytes:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return documents.content(db, self._keys, self._case, document)

    def submissions(self) -> tuple[Submission, ...]:
        self._need(Level.READ)
        with self._connections.reading() as db:
            return submissions.of_case(db, self._case)

    def submission_content(self, submission: SubmissionId) -> bytes:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return submissions.content(db, self._keys, self._case, submission)

    def messages(self) -> tuple[FiledMessage, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return messages.of_case(db, self._keys, self._case)

    def tasks(self) -> tuple[Task, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return tasks.of_case(db, self._keys, self._case)

    def consents(self) -> tuple[Consent, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return consents.of_case(db, self._keys, self._case)

    def privacy_warnings(self) -> tuple[PrivacyWarning, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return privacy_warnings.of_case(db, self._keys, self._case)

    def contacts(self) -> tuple[Contact, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return contacts.of_case(db, self._keys, self._case)

    def associations(self) -> tuple[Association, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return associations.of_case(db, self._keys, self._case)

    def grants(self) -> tuple[Grant, ...]:
        self._need(Level.READ)
        with self._connections.reading() as db:
            return grants.of_case(db, self._case)

    def history(self) -> tuple[ChangeEntry, ...]:
        """Newest first, identifiers masked."""
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            story = history.told(db, self._keys, self._case)
        return tuple(history.entry(told) for told in reversed(story))

    def stamps(self) -> dict[tuple[str, str], str]:
        """The hybrid time of the last change of each record, by its kind and id."""
        self._need(Level.READ)
        found: dict[tuple[str, str], str] = {}
        with self._connections.reading(snapshot=True) as db:
            for change in history.kept(db, self._keys, self._case):
                for record in change.records or ():
                    found[str(record["kind"]), str(record["id"])] = change.stamp
        return found

    def changed_person(self, change: ChangeId, person: PersonId) -> RecordChange:
        """What a change did to a person, in clear. Only under a line that names this person."""
        self._need(Level.READ_MASKED_FIELDS)
        if person not in self._line.people:
            raise NotAllowed("This look was not recorded for that person. Open the person first.")
        with self._connections.reading(snapshot=True) as db:
            story = history.told(db, self._keys, self._case)
        for told in story:
            if told.change.id == change:
                for record in history.entry(told, unmask=("person", person)).records:
                    if (record.kind, record.id) == ("person", person):
                        return record
        raise NotAllowed("That person is not in this change.")

    def same_people(self) -> tuple[SamePerson, ...]:
        self._need(Level.READ)
        with self._connections.reading(snapshot=True) as db:
            return same_people.of_case(db, self._keys, self._case)

    def end(self) -> None:
        """The `with` block was left: nothing more is read under its line."""
        self._over = True

    def _need(self, level: Level) -> None:
        if self._over:
            raise NotAllowed("This look at the case is over. Open the case again.")
        if self._held < level:
            raise NotAllowed(
                "You do not have access to this part of the case. "
                "Ask your supervisor and the information owner for it."
            )
