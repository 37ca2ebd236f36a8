"""The open store: every question and every change goes to the room that knows its table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from typing import TypeVar

from assisterdesk.access.credentials import Anchor
from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import (
    Action,
    ChainState,
    ChainVerdict,
    LogEntry,
    LogFilter,
    LogLine,
    LogStretch,
)
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import Clock, HybridClock
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, DeviceId, PersonId, StaffId, SubmissionId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.sealing import Signer
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.cases.finding import LikelySame
from assisterdesk.cases.history import Tombstone
from assisterdesk.cases.imported import Import, ImportPart
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.mail import MailAccount
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person
from assisterdesk.privacy.assessment import Assessment, AssessmentKind
from assisterdesk.privacy.log_policy import LogPolicy
from assisterdesk.securemail.channel import Channel, OwnService, Proof
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.spelling.office_words import OfficeWord
from assisterdesk.store import (
    access_log,
    cases,
    drafts,
    erase,
    grants,
    imports,
    mailboxes,
    not_personal,
    office,
    office_words,
    people,
    privacy_records,
    same_people,
    securemail,
    settings,
    submissions,
    tray,
    wall,
)
from assisterdesk.store.anchors import KeptAnchor
from assisterdesk.store.begun_lists import BegunLists
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.case_list import OpenCaseList
from assisterdesk.store.change import UnitOfWork
from assisterdesk.store.connections import Connections
from assisterdesk.store.file_mark import CHANGED, Opening
from assisterdesk.store.head import HeadFile
from assisterdesk.store.head_keeper import HeadKeeper
from assisterdesk.store.look import CaseLook
from assisterdesk.store.need_to_know import NeedToKnow
from assisterdesk.store.privacy_look import PrivacyLook, privacy_look
from assisterdesk.store.search import NameBook
from assisterdesk.store.single import StoreLock
from assisterdesk.store.together import Together, together
from assisterdesk.store.transaction import Writing
from assisterdesk.store.verify import Standing, verify
from assisterdesk.store.work_lists import WorkLists
from assisterdesk.submissions.submission import Submission

Progress = Callable[[float], None]
T = TypeVar("T")

_KNOWN_AT_ONCE = 200


class SqlCipherStore(BegunLists, NeedToKnow, WorkLists):
    """One open store; made by the opener. Safe to use from several threads."""

    def __init__(
        self,
        connections: Connections,
        writing: Writing,
        keys: CaseKeys,
        stamps: HybridClock,
        signer: Signer,
        clock: Clock,
        device: DeviceId,
        store_id: str,
        head: HeadKeeper,
        head_file: HeadFile,
        found: Standing,
        lock: StoreLock,
        outside: KeptAnchor | None = None,
        opening: Opening | None = None,
    ) -> None:
        self._connections = connections
        self._writing = writing
        self._keys = keys
        self._stamps = stamps
        self._signer = signer
        self._clock = clock
        self._device = device
        self._store_id = store_id
        self._head = head
        self._head_file = head_file
        self._found = found
        self._lock = lock
        self._outside = outside
        self._opening = opening
        self._found_said = found is Standing.FITS
        self._unsaid_lists: set[OpenCaseList] = set()
        self._names = NameBook()

    @property
    def device(self) -> DeviceId:
        return self._device

    # -- about the office itself

    def office(self) -> Office:
        with self._connections.reading() as db:
            return office.office(db)

    def staff(self) -> tuple[Staff, ...]:
        with self._connections.reading() as db:
            return office.all_staff(db)

    def channel(self, staff: StaffId, desk: DeskId) -> Channel:
        with self._connections.reading() as db:
            return securemail.channel(db, staff, desk)

    def own_service(self, desk: DeskId) -> OwnService:
        with self._connections.reading() as db:
            return securemail.own_service(db, desk)

    def latest_proof(self, staff: StaffId) -> Proof | None:
        with self._connections.reading() as db:
            return securemail.latest_proof(db, staff)

    def mail_account(self, staff: StaffId) -> tuple[MailAccount, bytes] | None:
        with self._connections.reading() as db:
            return mailboxes.account(db, staff)

    def mail_cursor(self, staff: StaffId) -> str:
        with self._connections.reading() as db:
            return mailboxes.cursor(db, staff)

    def keep_mail_cursor(self, staff: StaffId, cursor: str) -> None:
        with self._writing.transaction() as t:
            mailboxes.keep_cursor(t.db, staff, cursor)

    def settings(self, staff: StaffId) -> dict[str, str]:
        with self._connections.reading() as db:
            return settings.of(db, staff)

    def not_personal(self) -> tuple[NotPersonal, ...]:
        with self._connections.reading(snapshot=True) as db:
            return not_personal.every(db, self._keys)

    def office_words(self) -> tuple[OfficeWord, ...]:
        with self._connections.reading(snapshot=True) as db:
            return office_words.every(db, self._keys)

    # -- looks at people's data

    @contextmanager
    def look(self, line: LogLine, *, level: Level = Level.READ) -> Iterator[CaseLook]:
        """Commit `line`, then hand out the view of its case. Raises `NotAllowed` without a grant
        of that level, after the refusal was logged."""
        case = line.access.case
        if case is None:
            raise ValueError("a look is at one case")
        with self._writing.transaction() as t:
            held = grants.level(t.db, line.access.who, case, t.now)
            allowed = held is not None and held >= level
            t.log(line if allowed else _refusal(line, level))
        if held is None or not allowed:
            raise NotAllowed(
                "You do not have access to do this on this case. "
                "Ask your supervisor and the information owner for it."
            )
        view = CaseLook(self._connections, self._keys, self._clock, line, case, held)
        try:
            yield view
        finally:
            view.end()

    def open_list(self, line: LogLine) -> OpenCaseList:
        self._writing.log(line)
        return OpenCaseList(
            self._connections,
            self._writing,
            self._clock,
            self._names,
            line,
            self._list_showing,
        )

    def likely_same(self, line: LogLine, person: Person) -> tuple[LikelySame, ...]:
        with self._connections.reading(snapshot=True) as db:
            found = same_people.likely(
                db, line.access.who, self._clock.now(), person, self._names.of(db)
            )
        people = tuple(one.person for one in found)
        self._writing.log(replace(line, people=people, count=len(people)))
        return found

    def likely_same_of_all(
        self, line: LogLine, people: Sequence[Person], progress: Progress
    ) -> Mapping[PersonId, tuple[LikelySame, ...]]:
        found: dict[PersonId, tuple[LikelySame, ...]] = {}
        with self._connections.reading(snapshot=True) as db:
            now, names = self._clock.now(), self._names.of(db)
            for number, person in enumerate(people):
                progress(number / len(people))
                likely = same_people.likely(db, line.access.who, now, person, names)
                if likely:
                    found[person.id] = likely
        shown = tuple(dict.fromkeys(one.person for many in found.values() for one in many))
        self._writing.log(replace(line, people=shown, count=len(shown)))
        return found

    def _list_showing(self, shown: OpenCaseList, unsaid: bool) -> None:
        if unsaid:
            self._unsaid_lists.add(shown)
        else:
            self._unsaid_lists.discard(shown)

    # -- the privacy office

    def privacy_look(self, line: LogLine) -> AbstractContextManager[PrivacyLook]:
        """Commit `line`, then hand out the view of the whole store. Raises `NotAllowed` by role,
        after the refusal was logged."""
        return privacy_look(self._connections, self._writing, self._keys, self._store_id, line)

    def log_policies(self) -> tuple[LogPolicy, ...]:
        with self._connections.reading(snapshot=True) as db:
            return privacy_records.policies(db, self._keys)

    def assessments(self, kind: AssessmentKind) -> tuple[Assessment, ...]:
        with self._connections.reading(snapshot=True) as db:
            return privacy_records.assessments(db, self._keys, kind)

    def privacy_dues(self, today: date) -> tuple[int, int]:
        with self._connections.reading() as db:
            return privacy_records.dues(db, today)

    # -- opaque work lists

    def submission(self, submission: SubmissionId) -> Submission | None:
        with self._connections.reading() as db:
            return submissions.read(db, submission)

    def by_reference(self, reference: str) -> tuple[CaseId, tuple[Submission, ...]] | None:
        with self._connections.reading(snapshot=True) as db:
            case = cases.by_reference(db, reference)
            return (case, submissions.of_case(db, case)) if case else None

    def by_message_id(self, message_id: str) -> Submission | None:
        with self._connections.reading() as db:
            return submissions.by_message_id(db, message_id)

    def case_reference(self, case: CaseId) -> str:
        with self._connections.reading() as db:
            return cases.reference(db, case) or erase.reference(db, case)

    def is_filed(self, staff: StaffId, server_id_hash: str) -> bool:
        with self._connections.reading() as db:
            return mailboxes.is_filed(db, staff, server_id_hash)

    def mark_filed(self, staff: StaffId, server_id_hash: str) -> None:
        with self._writing.transaction() as t:
            mailboxes.mark_filed(t.db, staff, server_id_hash)

    def waiting_mail(self, staff: StaffId) -> tuple[WaitingMail, ...]:
        with self._connections.reading() as db:
            return tray.of(db, staff)

    def put_waiting_mail(self, staff: StaffId, mail: WaitingMail) -> None:
        with self._writing.transaction() as t:
            tray.put(t.db, staff, mail)

    def drop_waiting_mail(self, staff: StaffId, id: str) -> None:
        with self._writing.transaction() as t:
            tray.drop(t.db, staff, id)

    def tombstones(self) -> tuple[Tombstone, ...]:
        with self._connections.reading(snapshot=True) as db:
            return erase.tombstones(db, self._signer)

    # -- drafts

    def draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> Draft | None:
        with self._connections.reading(snapshot=True) as db:
            return drafts.read(db, self._keys, owner, case, kind, self._clock.now())

    def drafts(self, owner: StaffId) -> tuple[Draft, ...]:
        with self._connections.reading(snapshot=True) as db:
            return drafts.of_owner(db, self._keys, owner, self._clock.now())

    def keep_draft(self, draft: Draft) -> None:
        with self._writing.transaction() as t:
            drafts.keep(t.db, self._keys, draft)

    def drop_draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> None:
        with self._writing.transaction() as t:
            drafts.drop(t.db, owner, case, kind)

    # -- for the gate

    def known_people(self) -> Iterator[KnownPerson]:
        """Piece by piece, so that no reader is held while the gate works."""
        n = 0
        while True:
            with self._connections.reading() as db:
                known, n = people.known_after(db, n, _KNOWN_AT_ONCE)
                if not known:
                    # each person is read once: those pages would only be in the way of others
                    db.execute("PRAGMA shrink_memory").fetchall()
                    return
            yield from known

    def known_person(self, person: PersonId) -> KnownPerson | None:
        with self._connections.reading() as db:
            return people.known_one(db, person)

    # -- writing

    def last_change(self) -> str:
        """The stamp of the newest change; "" before the first."""
        with self._connections.reading() as db:
            row = db.execute("SELECT max(stamp) FROM changes").fetchone()
            return str(row[0] or "") if row else ""

    def change(
        self, who: StaffId, verb: str, case: CaseId | None = None
    ) -> AbstractContextManager[UnitOfWork]:
        return self._unit(who, verb, case)

    def together(self, work: Callable[[Together], T]) -> T:
        return together(self._connections, self._writing, self._unit, work)

    def imports(self) -> tuple[Import, ...]:
        with self._connections.reading() as db:
            return imports.every(db)

    def import_parts(self, id: str) -> tuple[ImportPart, ...]:
        with self._connections.reading(snapshot=True) as db:
            return imports.parts(db, id)

    def _unit(self, who: StaffId, verb: str, case: CaseId | None) -> UnitOfWork:
        return UnitOfWork(
            self._connections,
            self._writing,
            self._keys,
            self._stamps,
            self._device,
            who,
            verb,
            case,
        )

    # -- the log

    def log(self, line: LogLine) -> None:
        self._writing.log(line)

    def log_page(
        self, line: LogLine, before: int | None, limit: int, case: CaseId | None = None
    ) -> tuple[LogEntry, ...]:
        self._look_into_log(line)
        with self._connections.reading() as db:
            return access_log.page(db, self._store_id, before, limit, case)

    def log_stretch(
        self, line: LogLine, before: int | None, limit: int, only: LogFilter
    ) -> LogStretch:
        self._look_into_log(line)
        with self._connections.reading() as db:
            return access_log.stretch(db, self._store_id, before, limit, only)

    def _look_into_log(self, line: LogLine) -> None:
        with self._writing.transaction() as t:
            allowed = wall.reads_log(t.db, line.access.who)
            t.log(line if allowed else replace(line, action=Action.REFUSED, result="no role"))
        if not allowed:
            raise NotAllowed(
                "The access log is read by the supervisor, the information owner and the privacy "
                "contact. Ask one of them."
            )

    def verify_log(self, anchors: Sequence[Anchor] = ()) -> ChainVerdict:
        self._head.flush()
        own = self._outside.read() if self._outside else None
        every = (*anchors, own) if own else tuple(anchors)
        with self._connections.reading(snapshot=True) as db:
            verdict = verify(db, self._store_id, self._head_file, self._signer, every)
        if self._opening and own:
            self._opening.holds(own.size, own.pages)
        if self._opening and self._opening.changed:
            return ChainVerdict(ChainState.CONTRADICTION, verdict.entries, CHANGED)
        if self._found is Standing.MISSING and verdict.state is ChainState.CONFIRMED:
            return ChainVerdict(
                ChainState.NO_ANCHOR,
                verdict.entries,
                worded(
                    "All {number} entries are in order, but the head file was missing when "
                    "the store was opened, so nothing confirms that none were cut off before.",
                    number=verdict.entries,
                ),
            )
        return verdict

    def new_epoch(self, who: StaffId) -> None:
        """Also writes down, once, when the head file was missing or did not fit at opening."""
        self._writing.new_epoch(who)
        if self._found_said:
            return
        missing = self._found is Standing.MISSING
        state = ChainState.NO_ANCHOR if missing else ChainState.CONTRADICTION
        self._writing.log(
            LogLine(
                Action.LOG_VERIFIED,
                Access(who, "audit"),
                result=state.value,
                detail="head file at opening",
            )
        )
        self._found_said = True

    def close(self) -> None:
        """Write what lists showed and the head, close every connection. Twice is fine."""
        try:
            for shown in tuple(self._unsaid_lists):
                shown.pause()
        finally:
            try:
                self._connections.close()
            finally:
                try:
                    self._head.close()
                finally:
                    self._lock.release()


def _refusal(line: LogLine, level: Level) -> LogLine:
    """What was asked for, as a refusal."""
    return replace(
        line,
        action=Action.REFUSED,
        result="no grant",
        detail=f"{line.action.value}, {level.name.lower().replace('_', ' ')}",
    )
