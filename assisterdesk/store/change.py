"""The unit of work: what is put is kept back until `commit`, then it is one transaction.

Rows, exactly one change record and the log lines go in together or not at all. Because nothing is
written before, other work may go on while a change is being made up, and may look at cases.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Self

from assisterdesk.access.grants import CREATED, Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import HybridClock, Stamp
from assisterdesk.basics.frozen_json import plain
from assisterdesk.basics.ids import CaseId, ChangeId, DeviceId, PersonId, StaffId, new_id
from assisterdesk.cases.association import Association
from assisterdesk.cases.case import Case, Document, DraftKind, Note
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.cases.task import Task
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person
from assisterdesk.people.same import SamePerson
from assisterdesk.privacy.record import Letter
from assisterdesk.securemail.channel import Channel, OwnService
from assisterdesk.store import (
    access_steps,
    associations,
    cases,
    consents,
    contacts,
    documents,
    drafts,
    found,
    grants,
    imports,
    job_steps,
    messages,
    notes,
    people,
    privacy_records,
    privacy_warnings,
    put_back,
    same_people,
    securemail,
    settings,
    submissions,
    tasks,
    wall,
    withdrawn,
)
from assisterdesk.store import office as offices
from assisterdesk.store.access_steps import AccessValue
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import Json, moment
from assisterdesk.store.connections import Connections, Database
from assisterdesk.store.office_puts import OfficePuts
from assisterdesk.store.privacy_records import PrivacyValue
from assisterdesk.store.stamped import Stamped
from assisterdesk.store.transaction import Transaction, Writing
from assisterdesk.submissions.submission import FiledMessage, Submission

#: the reason of the line for a new case when the change brings no line with a reason of its own
_CREATING = "application_help"

_Step = Callable[[Database, Stamped], None]


class UnitOfWork(OfficePuts):
    """One change by one person, about at most one case."""

    def __init__(
        self,
        connections: Connections,
        writing: Writing,
        keys: CaseKeys,
        stamps: HybridClock,
        device: DeviceId,
        who: StaffId,
        verb: str,
        case: CaseId | None,
    ) -> None:
        self._connections = connections
        self._writing = writing
        self._keys = keys
        self._stamps = stamps
        self._device = device
        self._who = who
        self._verb = verb
        self._case = case
        self._steps: list[_Step] = []
        self._records: list[Json] = []
        self._touched: list[tuple[str, str]] = []
        self._granted: list[Json] = []
        #: of records that did not exist before, so that the index need not read them back
        self._texts: dict[tuple[str, str], str] = {}
        self._lines: list[LogLine] = []
        #: lines that the steps themselves made
        self._late: list[LogLine] = []
        self._new: Case | None = None
        self._over = False
        self._erases = False
        self._part_of = ""
        self._within: tuple[Transaction, Callable[[], None]] | None = None

    def into(self, t: Transaction, has_erased: Callable[[], None]) -> Self:
        """Commit into this open transaction, and tell when a case was erased: what must follow an
        erasure is then done once for all of them."""
        self._within = (t, has_erased)
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._over = True

    def put_office(self, office: Office) -> None:
        self._put("office", "", office, lambda db, _: offices.put_office(db, office))

    def put_staff(self, staff: Staff) -> None:
        """Other roles or another kind of work end what this person could see (O-D1)."""

        def step(db: Database, kept: Stamped) -> None:
            self._late += job_steps.put_staff(db, staff, kept)

        self._put("staff", staff.id, staff, step)

    def put_case(self, case: Case) -> None:
        """A new case gets its data key, and whoever makes it may work on it and send for it."""
        self._about(case.id)
        with self._connections.reading() as db:
            cases.refuse_taken_reference(db, case)
        self._put("case", case.id, case, lambda db, at: self._put_case(db, case, at))

    def put_person(self, person: Person) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(people.case_of(db, person.id), person.case)
            people.put(db, person)

        self._about(person.case)
        self._put("person", person.id, person, step)

    def put_note(self, note: Note) -> None:
        self._about(note.case)
        self._put("note", note.id, note, lambda db, _: notes.put(db, self._keys, note))
        if note.version == 1:
            self._texts["note", note.id] = note.text.encode("utf-8", "replace").decode()

    def put_document(self, document: Document, content: bytes) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(documents.case_of(db, document.id), document.case)
            documents.put(db, self._keys, document, content)

        self._about(document.case)
        self._put("document", document.id, document, step)

    def put_submission(self, submission: Submission, content: bytes | None = None) -> None:
        def step(db: Database, kept: Stamped) -> None:
            _stays(submissions.case_of(db, submission.id), submission.case)
            submissions.put(db, self._keys, submission, content, kept)

        self._about(submission.case)
        self._put("submission", submission.id, submission, step)

    def put_message(self, message: FiledMessage) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(messages.case_of(db, message.id), message.case)
            messages.put(db, self._keys, message)

        self._about(message.case)
        self._put("message", message.id, message, step)

    def put_task(self, task: Task) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(tasks.case_of(db, task.id), task.case)
            tasks.put(db, self._keys, task)

        self._about(task.case)
        self._put("task", task.id, task, step)

    def put_consent(self, consent: Consent) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(consents.case_of(db, consent.id), consent.case)
            consents.put(db, self._keys, consent)

        self._about(consent.case)
        self._put("consent", consent.id, consent, step)

    def put_privacy_warning(self, warning: PrivacyWarning) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(privacy_warnings.case_of(db, warning.id), warning.case)
            privacy_warnings.put(db, self._keys, warning)

        self._about(warning.case)
        self._put("privacy_warning", warning.id, warning, step)

    def put_contact(self, contact: Contact) -> None:
        def step(db: Database, _: Stamped) -> None:
            _stays(contacts.case_of(db, contact.id), contact.case)
            contacts.put(db, self._keys, contact)

        self._about(contact.case)
        self._put("contact", contact.id, contact, step)

    def put_association(self, new: Association) -> None:
        self._about(new.case)
        self._put("association", new.id, new, lambda d, _: associations.put(d, self._keys, new))

    def take_off(self, case: CaseId, kind: str, id: str) -> None:
        """Out of sight but not deleted; `put_on` brings it back."""
        self._about(case)
        self._set_off(case, kind, id, off=True)

    def put_on(self, case: CaseId, kind: str, id: str) -> None:
        self._about(case)
        self._set_off(case, kind, id, off=False)

    def undo(self, case: CaseId, change: ChangeId) -> tuple[PersonId, ...]:
        """Put back what this person's change changed; returns the people it was about."""
        self._about(case)
        now = self._writing.now()
        with self._connections.reading(snapshot=True) as db:
            plan = put_back.undoing(db, self._keys, case, change, self._who, now)
        return self._carry_out(plan)

    def restore(
        self, case: CaseId, change: ChangeId, kind: str, id: str
    ) -> tuple[PersonId, ...]:
        """Put one record back as it stood after that change; returns whom it was about."""
        self._about(case)
        now = self._writing.now()
        with self._connections.reading(snapshot=True) as db:
            plan = put_back.restoring(
                db, self._keys, case, change, (kind, id), self._who, now
            )
        return self._carry_out(plan)

    def saw(self, stamp: str) -> None:
        """A stamp of another workstation came in with what is put here: this change is later."""
        self._stamps.saw(Stamp.parse(stamp))

    def erase_case(self, case: CaseId, ground: str) -> None:
        """In a change of the office's own: the case's key is gone once this is committed."""
        if self._case is not None or self._steps:
            raise ValueError("a case is erased in a change of its own")
        record: dict[str, Json] = {"case": case, "ground": ground}

        def step(db: Database, kept: Stamped) -> None:
            wall.must_erase(db, self._who, case, kept.at)
            self._writing.erase(db, case, ground, kept)

        self._put("tombstone", case, record, step)
        self._erases = True

    def put_same_person(self, same: SamePerson) -> None:
        self._about(same.case)
        self._put(
            "same_person", same.id, same, lambda db, _: same_people.put(db, self._keys, same)
        )

    def put_channel(self, channel: Channel) -> None:
        def step(db: Database, kept: Stamped) -> None:
            securemail.put_channel(db, channel, kept)

        self._put("channel", f"{channel.staff} {channel.desk}", channel, step)

    def put_own_service(self, service: OwnService) -> None:
        def step(db: Database, kept: Stamped) -> None:
            securemail.put_own_service(db, service, kept)

        self._put("own_service", service.desk, service, step)

    def put_privacy(self, value: PrivacyValue) -> None:
        kind, key = privacy_records.key_of(value)

        def step(db: Database, kept: Stamped) -> None:
            wall.must_keep_privacy(db, self._who, value)
            privacy_records.put(db, self._keys, value, kept)

        self._put(kind, key, value, step)

    def part_of(self, id: str) -> None:
        """This change came with the import of that id, and is taken back with it."""
        self._part_of = id

    def put_letter(self, letter: Letter, content: bytes) -> None:
        def step(db: Database, _: Stamped) -> None:
            wall.must_keep_privacy(db, self._who, None)
            privacy_records.put_letter(db, self._keys, letter, content)

        self._put("letter", letter.id, letter, step)

    def put_settings(self, staff: StaffId, values: Mapping[str, str]) -> None:
        def step(db: Database, _: Stamped) -> None:
            wall.must_own_settings(db, self._who, staff)
            settings.put(db, staff, values)

        self._put("settings", staff, values, step)

    def put_grant(self, grant: Grant) -> None:
        def step(db: Database, kept: Stamped) -> None:
            access_steps.check_grant(db, grant, kept)
            grants.put(db, grant)

        self._about(grant.case)
        self._put("grant", f"{grant.staff} {grant.case}", grant, step)

    def put_access(self, value: AccessValue) -> None:
        """Asking for access, deciding, ending: with its rules and its lines of the log."""

        def step(db: Database, kept: Stamped) -> None:
            self._late += access_steps.carry_out(db, self._keys, value, kept)

        self._put(*access_steps.key_of(value), access_steps.recorded(value), step)

    def drop_draft(self, owner: StaffId, case: CaseId, kind: DraftKind) -> None:
        """In the same transaction, so that what was saved is not offered as a draft again."""
        self._about(case)
        self._still_open()
        self._steps.append(lambda db, _: drafts.drop(db, owner, case, kind))

    def log(self, line: LogLine) -> None:
        self._still_open()
        self._lines.append(line)

    def commit(self) -> None:
        """Make it so. Leaving without it undoes everything."""
        self._still_open()
        if not (self._steps or self._lines):
            return
        if self._within is not None:
            t, has_erased = self._within
            self._write(t)
            if self._erases:
                has_erased()
        else:
            try:
                with self._writing.transaction() as t:
                    self._write(t)
                    if self._erases:
                        found.rewrite(t.db)
            except wall.NoGrant:
                # by itself: nothing of the change was written
                self._writing.log(wall.refusal(self._who, self._case))
                raise
            if self._erases:
                # the WAL still held the pages as they were before
                self._connections.forget_old_pages()
        self._over = True

    def _write(self, t: Transaction) -> None:
        self._new, self._granted, self._late = None, [], []
        if self._case is not None:
            wall.must_write(t.db, self._who, self._case, t.now)
        kept = Stamped(self._who, t.now)
        for step in self._steps:
            step(t.db, kept)
        if self._case is not None and self._touched:
            found.follow(t.db, self._keys, self._case, self._touched, self._texts)
        if self._records:
            self._touch(t)
            self._record(t)
        for line in (*self._lines_in_order(), *self._late):
            t.log(line)

    def _carry_out(self, plan: put_back.Plan) -> tuple[PersonId, ...]:
        self._steps.append(lambda db, _: plan.must_still_hold(db))
        about: list[PersonId] = []
        for back in plan.backs:
            if back.value is not None:
                # each kind of record is put by the method that is named after it
                getattr(self, f"put_{back.key[0]}")(back.value)
            if back.off is not None:
                self._set_off(plan.case, *back.key, off=back.off)
            if back.key[0] == "person":
                about.append(PersonId(back.key[1]))
        return tuple(about)

    def _set_off(self, case: CaseId, kind: str, id: str, *, off: bool) -> None:
        if kind not in withdrawn.KINDS:
            raise ValueError(f"a {kind} cannot be taken off a case")

        def step(db: Database, kept: Stamped) -> None:
            withdrawn.set_off(db, kind, id, case, kept, off=off)

        self._still_open()
        self._texts.pop((kind, id), None)
        self._records.append({"kind": kind, "id": id, "off": off})
        self._touched.append((kind, id))
        self._steps.append(step)

    def _put(self, kind: str, key: str, value: object, step: _Step) -> None:
        self._still_open()
        self._records.append({"kind": kind, "id": key, "fields": plain(value)})
        self._touched.append((kind, key))
        self._steps.append(step)

    def _put_case(self, db: Database, case: Case, kept: Stamped) -> None:
        if cases.exists(db, case.id):
            access_steps.check_owner(db, case.id, case.owner, kept)
            cases.put(db, case, moment(kept.at))
            return
        self._new = case
        cases.put(db, case, moment(case.changed_at or kept.at))
        self._keys.make(db, case.id)
        grant = Grant(self._who, case.id, Level.SEND, CREATED, kept.at)
        grants.put(db, grant)
        self._granted.append(
            {"kind": "grant", "id": f"{grant.staff} {grant.case}", "fields": plain(grant)}
        )

    def _touch(self, t: Transaction) -> None:
        """The case rises in the list; a new one that brings its own moment keeps it."""
        kept_moment = self._new is not None and self._new.changed_at is not None
        if self._case is not None and not kept_moment:
            cases.touch(t.db, self._case, moment(t.now))

    def _record(self, t: Transaction) -> None:
        change = ChangeId(new_id())
        payload = json.dumps({"records": self._records + self._granted}).encode()
        sealed = self._keys.seal(t.db, self._case, payload, about("changes", change))
        t.db.execute(
            "INSERT INTO changes (id, stamp, at, who, device, case_id, verb, payload,"
            " payload_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                change,
                self._stamps.stamp().text(),
                moment(t.now),
                self._who,
                self._device,
                self._case,
                self._verb,
                sealed,
                hashlib.sha256(sealed).digest(),
            ),
        )
        if self._part_of and self._case is not None:
            imports.put_part(
                t.db, self._part_of, self._case, change, is_new=self._new is not None
            )

    def _lines_in_order(self) -> list[LogLine]:
        """The change's own lines, after one for a new case that they do not name themselves."""
        if self._new is None:
            return self._lines
        case = self._new.id
        own = [line for line in self._lines if line.access.case == case]
        if any(line.action is Action.CREATED and line.detail in ("", case) for line in own):
            return self._lines
        reason = own[0].access.reason if own else _CREATING
        made = LogLine(
            Action.CREATED, Access(self._who, reason, case), fields=("case",), detail=case
        )
        return [made, *self._lines]

    def _about(self, case: CaseId) -> None:
        """A change is about one case: its values are sealed under that case's key alone."""
        if self._case is None:
            self._case = case
        elif self._case != case:
            raise ValueError("a change is about one case")

    def _still_open(self) -> None:
        if self._over:
            raise ValueError("this change is over")


def _stays(kept: CaseId | None, case: CaseId) -> None:
    if kept is not None and kept != case:
        raise ValueError("a record stays in its case")
