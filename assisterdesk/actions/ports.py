"""What the verbs need from the store: looks that log first, changes that commit as one.

Reading a person's data takes an `Access`; the store commits the log line before it hands out the
view. Everything handed out is a frozen value.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol, TypeVar

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.grants import CaseloadGrant, Grant, Level
from assisterdesk.access.job_review import (
    Assigned,
    GrantEnded,
    HandedBack,
    JobReview,
    Looked,
    Moved,
)
from assisterdesk.access.log_line import ChainVerdict, LogEntry, LogFilter, LogLine, LogStretch
from assisterdesk.access.requests import (
    AccessRequest,
    Answer,
    ApproverCard,
    Asked,
    SentAway,
    Turn,
)
from assisterdesk.actions.backup_ports import Progress
from assisterdesk.actions.begun_port import BegunReplies
from assisterdesk.actions.list_ports import CaseList, RecentLists
from assisterdesk.actions.privacy_ports import PrivacyLook, PrivacyValue
from assisterdesk.actions.work_ports import DayWork
from assisterdesk.basics.ids import (
    CaseId,
    ChangeId,
    DeviceId,
    DocumentId,
    NoteId,
    PersonId,
    StaffId,
    SubmissionId,
)
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.activity import OfficeActivity
from assisterdesk.cases.association import (
    Association,
)
from assisterdesk.cases.case import (
    Case,
    Document,
    Draft,
    DraftKind,
    Note,
)
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.finding import LikelySame
from assisterdesk.cases.history import ChangeEntry, RecordChange, Tombstone
from assisterdesk.cases.imported import Import, ImportPart
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.mail import MailAccount
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person, PersonCard
from assisterdesk.people.same import SamePerson
from assisterdesk.privacy.assessment import Assessment, AssessmentKind
from assisterdesk.privacy.log_policy import LogPolicy
from assisterdesk.privacy.record import Letter
from assisterdesk.securemail.channel import Channel, OwnService, Proof
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.spelling.office_words import OfficeWord
from assisterdesk.submissions.submission import FiledMessage, Submission

T = TypeVar("T")


AccessValue = (
    AccessRequest | Answer | Turn | SentAway | ApproverCard | Moved | Looked | Assigned
    | HandedBack | GrantEnded
)  # fmt: skip


class Look(Protocol):
    """One case, read under one committed log line. Raises `NotAllowed` for any other case."""

    def case(self) -> Case: ...

    def cards(self) -> tuple[PersonCard, ...]:
        """The household's people, identifiers masked."""
        ...

    def person(self, person: PersonId) -> Person:
        """The whole person. Only under a line that names this person in `people`."""
        ...

    def notes(self, before: datetime | None, limit: int) -> tuple[Note, ...]:
        """Newest first, the current version of each."""
        ...

    def note_versions(self, note: NoteId) -> tuple[Note, ...]: ...

    def documents(self) -> tuple[Document, ...]: ...

    def document_bytes(self, document: DocumentId) -> bytes: ...

    def submissions(self) -> tuple[Submission, ...]: ...

    def submission_content(self, submission: SubmissionId) -> bytes:
        """The canonical form and body of what was reviewed, as it was put."""
        ...

    def messages(self) -> tuple[FiledMessage, ...]: ...
    def same_people(self) -> tuple[SamePerson, ...]:
        """What was decided about records of one person, and still holds; newest first."""
        ...


    def tasks(self) -> tuple[Task, ...]:
        """Open ones first, due soonest first."""
        ...

    def consents(self) -> tuple[Consent, ...]:
        """Given last first."""
        ...

    def privacy_warnings(self) -> tuple[PrivacyWarning, ...]:
        """Given last first."""
        ...

    def contacts(self) -> tuple[Contact, ...]:
        """Newest first."""
        ...

    def associations(self) -> tuple[Association, ...]:
        """With a clock first, the soonest first; then the newest."""
        ...

    def grants(self) -> tuple[Grant, ...]:
        """All that were ever given on the case, ended ones too."""
        ...

    def history(self) -> tuple[ChangeEntry, ...]:
        """Every change of the case, newest first; identifiers are masked."""
        ...

    def stamps(self) -> Mapping[tuple[str, str], str]:
        """The hybrid time of the last change of each record, by its kind and id."""
        ...

    def changed_person(self, change: ChangeId, person: PersonId) -> RecordChange:
        """What a change did to a person, in clear. Only under a line that names this person."""
        ...


class Change(Protocol):
    """One unit of work: rows, one immutable change record and log lines in one transaction."""

    def put_office(self, office: Office) -> None: ...
    def put_staff(self, staff: Staff) -> None: ...
    def put_case(self, case: Case) -> None:
        """Insert or replace; a new case gets its data key here. Raises `Refused` on a reference
        that another case has."""
        ...

    def put_person(self, person: Person) -> None: ...
    def put_note(self, note: Note) -> None:
        """A new note, or a further version of one (`version` is checked to be the next)."""
        ...

    def put_document(self, document: Document, content: bytes) -> None: ...
    def put_submission(self, submission: Submission, content: bytes | None = None) -> None:
        """`content` at the first put; every put adds a row to the submission's step history."""
        ...

    def put_message(self, message: FiledMessage) -> None: ...
    def put_task(self, task: Task) -> None: ...
    def put_consent(self, consent: Consent) -> None: ...
    def put_privacy_warning(self, warning: PrivacyWarning) -> None: ...
    def put_contact(self, contact: Contact) -> None: ...
    def put_association(self, new: Association) -> None: ...
    def put_activity(self, value: OfficeActivity) -> None: ...
    def take_off(self, case: CaseId, kind: str, id: str) -> None:
        """Take a person, note, document, task, consent, contact or association off the case: out of
        sight, not deleted. Raises `Refused` at the commit when it is not of the case."""
        ...

    def put_on(self, case: CaseId, kind: str, id: str) -> None:
        """Bring back what was taken off."""
        ...

    def undo(self, case: CaseId, change: ChangeId) -> tuple[PersonId, ...]:
        """Put back what an own change changed, as a change of its own; returns whom it was about.

        Raises `NotAllowed` for somebody else's change, `Refused` for one that was built upon.
        """
        ...

    def restore(
        self, case: CaseId, change: ChangeId, kind: str, id: str
    ) -> tuple[PersonId, ...]:
        """Put one record back as it stood after a change; returns whom it was about. Raises
        `Refused` when it stands like that now or cannot be put back."""
        ...

    def saw(self, stamp: str) -> None:
        """A hybrid time of another workstation came in: this change and later ones are after it.
        Raises `ValueError` for what is none."""
        ...

    def erase_case(self, case: CaseId, ground: str) -> None:
        """The only thing in its change. The case's key, rows and drafts go; a signed tombstone and
        the log stay."""
        ...

    def put_channel(self, channel: Channel) -> None: ...
    def put_own_service(self, service: OwnService) -> None: ...
    def put_proof(self, proof: Proof) -> None: ...
    def put_mail_account(self, staff: StaffId, account: MailAccount, sealed_secret: bytes) -> None:
        """`sealed_secret` is sealed under the owner's own key before it comes here."""
        ...

    def put_not_personal(self, value: NotPersonal) -> None:
        """What the gate is taught, or the same one revoked; in force, a value is there once."""
        ...

    def put_office_word(self, value: OfficeWord) -> None:
        """A word for the spelling, or the same one taken back."""
        ...

    def put_same_person(self, same: SamePerson) -> None: ...
    def put_settings(self, staff: StaffId, values: Mapping[str, str]) -> None:
        """What the person chose, by name; names that are not given stay as they are."""
        ...

    def put_privacy(self, value: PrivacyValue) -> None:
        """A record, version or mark of the privacy office; a version is a further row."""
        ...

    def put_import(self, value: Import) -> None:
        """What came in from a spreadsheet, or the same one taken back."""
        ...

    def part_of(self, id: str) -> None:
        """This change came with the import of that id, and is taken back with it."""
        ...

    def put_letter(self, letter: Letter, content: bytes) -> None: ...
    def put_grant(self, grant: Grant) -> None:
        """What passing a case on gives, or the end of a grant. Raises `NotAllowed` at the commit
        for all that has to be asked for."""
        ...

    def put_access(self, value: AccessValue) -> None:
        """Asking for access, deciding, ending, a change of somebody's work: under rules that are
        held to at the commit, with the lines of the log. Raises `NotAllowed`, `Refused`."""
        ...

    def drop_draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> None:
        """With what it became, so that it is not offered again; in no change record."""
        ...

    def log(self, line: LogLine) -> None: ...
    def commit(self) -> None:
        """Make it so. Leaving without it undoes everything."""
        ...


class Together(Protocol):
    """Many changes, each of at most one case, in one transaction. Nothing may be looked at
    meanwhile: a look writes its line by itself."""

    def change(
        self, who: StaffId, verb: str, case: CaseId | None = None
    ) -> AbstractContextManager[Change]: ...

    def log(self, line: LogLine) -> None: ...


class Store(BegunReplies, RecentLists, DayWork, Protocol):
    """An open store. Safe to use from several threads; writes are one after another.

    Raises `Trouble` when the disk fails or is full (nothing half-written stays), `Damaged` when a
    page does not decrypt.
    """

    @property
    def device(self) -> DeviceId: ...

    # -- about the office itself: no person's data, no log line
    def office(self) -> Office: ...
    def staff(self) -> tuple[Staff, ...]: ...
    def channel(self, staff: StaffId, desk: DeskId) -> Channel: ...
    def own_service(self, desk: DeskId) -> OwnService: ...
    def latest_proof(self, staff: StaffId) -> Proof | None: ...
    def mail_account(self, staff: StaffId) -> tuple[MailAccount, bytes] | None: ...
    def mail_cursor(self, staff: StaffId) -> str: ...
    def keep_mail_cursor(self, staff: StaffId, cursor: str) -> None: ...
    def settings(self, staff: StaffId) -> dict[str, str]:
        """What this person chose; a name that is not there has its default."""
        ...


    def not_personal(self) -> tuple[NotPersonal, ...]:
        """What the office taught the gate, newest first, the revoked ones too."""
        ...

    def office_words(self) -> tuple[OfficeWord, ...]:
        """What the office added to the dictionaries, newest first, those taken back too."""
        ...

    # -- need-to-know
    def level(self, staff: StaffId, case: CaseId, at: datetime) -> Level | None: ...
    def access_asked(self, who: StaffId) -> tuple[Asked, ...]:
        """Requests for access, newest first: everybody's for whoever decides or oversees, one's
        own for others."""
        ...

    def access_held(
        self, who: StaffId, of: StaffId
    ) -> tuple[tuple[tuple[Grant, str], ...], tuple[CaseloadGrant, ...]]:
        """What a person may see now, with references: one's own, or by role. Raises
        `NotAllowed`."""
        ...

    def access_to(
        self, who: StaffId, case: CaseId
    ) -> tuple[tuple[Grant, ...], tuple[CaseloadGrant, ...]]:
        """All that was ever given on a case, for whoever may read it, or by role. Raises
        `NotAllowed`."""
        ...

    def owned_cases(self, who: StaffId, owner: StaffId) -> tuple[tuple[CaseId, str], ...]:
        """A colleague's cases by reference, for whoever assigns them. Raises `NotAllowed`."""
        ...

    def job_reviews(self, who: StaffId) -> tuple[JobReview, ...]:
        """Changes of work and what they ended, open ones first; none without the role."""
        ...

    def approver_cards(self) -> tuple[ApproverCard, ...]: ...

    # -- looks at people's data
    def look(self, line: LogLine, *, level: Level = Level.READ) -> AbstractContextManager[Look]:
        """Commit `line`, then hand out the view of `line.access.case`.

        Raises `NotAllowed` (and logs the refusal) when the person holds no grant of that level.
        """
        ...

    def open_list(self, line: LogLine) -> CaseList: ...
    def likely_same(self, line: LogLine, person: Person) -> tuple[LikelySame, ...]:
        """People on cases the viewer may read who share telling facts with this one. `line`, with
        who was found, is committed before they are handed out; of other cases nothing is said."""
        ...


    def likely_same_of_all(
        self, line: LogLine, people: Sequence[Person], progress: Progress
    ) -> Mapping[PersonId, tuple[LikelySame, ...]]:
        """`likely_same` for many at once, under one line; who has nobody alike is left out."""
        ...

    # -- the privacy office
    def privacy_look(self, line: LogLine) -> AbstractContextManager[PrivacyLook]:
        """Commit `line`, then hand out the view of the whole store. Raises `NotAllowed` (and logs
        the refusal) for a role that reads neither the log nor that office's records."""
        ...

    def log_policies(self) -> tuple[LogPolicy, ...]:
        """Every version as it stands, newest first. About no client."""
        ...

    def assessments(self, kind: AssessmentKind) -> tuple[Assessment, ...]: ...
    def privacy_dues(self, today: date) -> tuple[int, int]:
        """(open, overdue) requests and incidents, as numbers."""
        ...

    # -- opaque work lists: ids, references, states; never names
    def unfinished(self, staff: StaffId) -> tuple[Submission, ...]: ...
    def recent_submissions(self, staff: StaffId, limit: int) -> tuple[Submission, ...]: ...
    def submission(self, submission: SubmissionId) -> Submission | None: ...
    def by_reference(self, reference: str) -> tuple[CaseId, tuple[Submission, ...]] | None:
        """The case with that reference and its submissions, for matching a desk's reply."""
        ...

    def by_message_id(self, message_id: str) -> Submission | None: ...
    def case_reference(self, case: CaseId) -> str: ...
    def is_filed(self, staff: StaffId, server_id_hash: str) -> bool: ...
    def mark_filed(self, staff: StaffId, server_id_hash: str) -> None: ...
    def waiting_mail(self, staff: StaffId) -> tuple[WaitingMail, ...]:
        """The tray: mail of a desk that fits no case, newest first."""
        ...

    def put_waiting_mail(self, staff: StaffId, mail: WaitingMail) -> None: ...
    def drop_waiting_mail(self, staff: StaffId, id: str) -> None: ...
    def tombstones(self) -> tuple[Tombstone, ...]:
        """The erased cases, erased last first."""
        ...

    # -- drafts: the owner's own unfinished typing
    def draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> Draft | None: ...
    def drafts(self, owner: StaffId) -> tuple[Draft, ...]: ...
    def keep_draft(self, draft: Draft) -> None: ...
    def drop_draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> None: ...

    # -- for the gate: everyone the office knows; the program's own look, never shown to a person
    def known_people(self) -> Iterator[KnownPerson]: ...

    def known_person(self, person: PersonId) -> KnownPerson | None:
        """One of them, as the gate may know them now."""
        ...

    # -- writing
    def last_change(self) -> str:
        """The stamp of the newest change; "" before the first."""
        ...

    def change(
        self, who: StaffId, verb: str, case: CaseId | None = None
    ) -> AbstractContextManager[Change]: ...

    def together(self, work: Callable[[Together], T]) -> T:
        """What `work` returns, once all the changes it committed are on the disk. Anything raised,
        a kill or a power cut leaves none of them."""
        ...

    def imports(self) -> tuple[Import, ...]:
        """Newest first: numbers, nobody's names."""
        ...

    def import_parts(self, id: str) -> tuple[ImportPart, ...]:
        """What an import did, case by case; erased cases are not there any more."""
        ...

    # -- the log
    def log(self, line: LogLine) -> None:
        """One line by itself, committed when this returns."""
        ...

    def log_page(
        self, line: LogLine, before: int | None, limit: int, case: CaseId | None = None
    ) -> tuple[LogEntry, ...]:
        """Entries, newest first; `line` records that the log itself was looked at."""
        ...

    def log_stretch(
        self, line: LogLine, before: int | None, limit: int, only: LogFilter
    ) -> LogStretch:
        """The entries wanted, newest first, out of a bounded stretch of the log; as `log_page`."""
        ...

    def verify_log(self, anchors: Sequence[Anchor] = ()) -> ChainVerdict:
        """`anchors`: the log's end as it was told outside of the store, in its backups."""
        ...


    def sealed_by(self) -> str:
        """What encrypts the file that is open now, asked of it; "" when nothing does."""
        ...

    def log_due(self) -> tuple[int, int]:
        """(how many entries the policy in force no longer asks to keep, the last of them)."""
        ...

    def cut_log(self, who: StaffId) -> int:
        """Delete their payloads under a signed record; the chain stays. Returns how many. Raises
        `NotAllowed`, `Refused` for anything that the policy in force does not allow."""
        ...

    def cases_due(self, who: StaffId, years: int) -> tuple[tuple[CaseId, str, datetime], ...]:
        """(id, reference, last change) of closed cases whose time is over, oldest first. Raises
        `NotAllowed` for anyone but the information owner."""
        ...

    def new_epoch(self, who: StaffId) -> None:
        """Start a new signing epoch of the log, at each sign-in; the old private half goes."""
        ...

    def close(self) -> None:
        """Write the head, close every connection, forget the key."""
        ...
