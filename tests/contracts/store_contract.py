"""The promise of a store, as tests: every store's test class inherits this one.

The inheriting class gives the fixtures `opener` (a `StoreOpener`), `folder`, `key` and `clock` (a
`TickingClock`).
"""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.actions.ports import CaseList, Store, StoreOpener
from assisterdesk.basics.access import Access, Exemption
from assisterdesk.basics.errors import Damaged, NotAllowed, Refused, Trouble
from assisterdesk.basics.ids import (
    CaseId,
    DeviceId,
    DocumentId,
    MessageId,
    NoteId,
    PersonId,
    StaffId,
    SubmissionId,
    new_id,
)
from assisterdesk.basics.kinds import AssisterKind, DeskId, PiiCategory, Role
from assisterdesk.cases.case import (
    Case,
    CaseCursor,
    CaseRow,
    CaseState,
    Document,
    Draft,
    DraftKind,
    Note,
)
from assisterdesk.egress.mail import MailAccount, Trigger, TriggerKind
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Address, Person, PersonField, PersonName, Relation
from assisterdesk.securemail.channel import (
    Channel,
    ChannelState,
    OwnService,
    Proof,
    ServiceState,
)
from assisterdesk.submissions.submission import Evidence, FiledMessage, State, Submission

DEVICE = DeviceId("desk-1")
PA = StaffId("staff-pa-houa")
OMAR = StaffId("staff-omar")
CASE = CaseId("case-xiong")
OTHER = CaseId("case-hassan")
MAI = PersonId("person-mai")

STAFF_PA = Staff(
    PA,
    "Pa Houa Vang",
    AssisterKind.NAVIGATOR,
    frozenset({Role.ASSISTER, Role.SUPERVISOR}),
    assister_id="AB12CD34E",
    phone="651-555-0101",
    email="pahoua@office.invalid",
    trained_on=date(2026, 8, 1),
    certified_until=date(2027, 8, 1),
)


class TickingClock:
    """A clock that a test sets; each look at it takes a millisecond."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 21, 12, 41, tzinfo=UTC)

    def now(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at

    def later(self, **span: float) -> None:
        self.at += timedelta(**span)


def access(who: StaffId = PA, case: CaseId | None = CASE) -> Access:
    return Access(who, "status_inquiry", case)


def opened(who: StaffId = PA, case: CaseId = CASE, *people: PersonId) -> LogLine:
    return LogLine(Action.OPENED, access(who, case), people=people, fields=("notes",))


def household(case: CaseId = CASE, reference: str = "7QX2KD", **more: object) -> Case:
    value = Case(
        case,
        reference,
        "Xiong family",
        CaseState.OPEN,
        PA,
        datetime(2026, 11, 20, 9, tzinfo=UTC),
        topic="Renewal",
        language="Hmong",
    )
    return replace(value, **more)  # type: ignore[arg-type]


def mai(case: CaseId = CASE) -> Person:
    return Person(
        MAI,
        case,
        Relation.SELF,
        PersonName("Mai", "Xiong", "Pa", "", ("Maiv Xyooj", "Mai Yang")),
        birthdate=date(1987, 5, 3),
        ssn="900123456",
        phones=("651-555-0142", "612-555-0143"),
        emails=("mai.xiong@example.org",),
        address=Address("1420 Larpenteur Ave W", "Apt 3", "Saint Paul", "MN", "55113"),
        ids=(("MNsure", "0000042"), ("PMI", "0000043")),
        language="Hmong",
        interpreter=True,
    )


def a_note(text: str = "Called; will bring the notice.", **more: object) -> Note:
    value = Note(NoteId(new_id()), CASE, PA, datetime(2026, 11, 21, 10, tzinfo=UTC), text)
    return replace(value, **more)  # type: ignore[arg-type]


def a_document(content: bytes) -> Document:
    return Document(
        DocumentId(new_id()),
        CASE,
        "Mai Xiong paystub.pdf",
        "paystub",
        "application/pdf",
        len(content),
        hashlib.sha256(content).hexdigest(),
        datetime(2026, 11, 21, 11, tzinfo=UTC),
        PA,
    )


def a_submission(state: State = State.PREPARED, **more: object) -> Submission:
    at = datetime(2026, 11, 21, 11, 30, tzinfo=UTC)
    value = Submission(
        SubmissionId(new_id()),
        CASE,
        "case_status",
        "Case status",
        DeskId.ARC,
        "exchange",
        "7QX2KD",
        PA,
        at,
        state,
        "ab" * 32,
        at,
    )
    return replace(value, **more)  # type: ignore[arg-type]


def save(store: Store, *values: object, who: StaffId = PA, case: CaseId | None = CASE) -> None:
    """All of them in one change."""
    with store.change(who, "save", case) as change:
        for value in values:
            match value:
                case Case():
                    change.put_case(value)
                case Person():
                    change.put_person(value)
                case Note():
                    change.put_note(value)
                case Submission():
                    change.put_submission(value, b"what was reviewed")
                case FiledMessage():
                    change.put_message(value)
                case Grant():
                    change.put_grant(value)
                case Staff():
                    change.put_staff(value)
                case _:
                    raise TypeError(type(value).__name__)
        change.commit()


def log_of(store: Store) -> list[LogLine]:
    """Every line so far, oldest first (and one more for this look)."""
    line = LogLine(Action.LOG_VIEWED, access(case=None))
    entries = store.log_page(line, None, 100_000)
    return [entry.line for entry in reversed(entries[1:])]


class StoreContract:
    """What holds for every store."""

    @pytest.fixture
    def store(
        self, opener: StoreOpener, folder: Path, key: bytes, clock: TickingClock
    ) -> Iterator[Store]:
        store = opener.create(folder, key, clock, DEVICE)
        save(store, STAFF_PA, household(), case=CASE)
        yield store
        store.close()

    # -- the office

    def test_the_office_and_its_staff_come_back_as_they_were(self, store: Store) -> None:
        office = Office("Frogtown Assisters", "1 Dale St", "651-555-0100", "a@b.invalid", True)
        omar = Staff(OMAR, "Omar Ali", AssisterKind.BROKER, frozenset({Role.ASSISTER}), npn="12")
        with store.change(PA, "save office") as change:
            change.put_office(Office("Before"))
            change.put_office(office)
            change.put_staff(omar)
            change.put_staff(replace(omar, active=False))
            change.commit()
        assert store.office() == office
        assert store.staff() == (STAFF_PA, replace(omar, active=False))
        assert store.device == DEVICE

    def test_secure_email_comes_back_as_it_was(self, store: Store, clock: TickingClock) -> None:
        now = clock.now()
        channel = Channel(
            PA, DeskId.ARC, ChannelState.INVITED, now, now, now, "https://x.invalid/", "x.invalid"
        )
        service = OwnService(
            DeskId.ARC,
            ServiceState.APPROVED,
            now,
            "Microsoft",
            "rule",
            "ARC",
            date(2026, 11, 1),
            "mail of 1 Nov",
        )
        proof = Proof(PA, date(2026, 11, 20), True, "cd" * 32)
        account = MailAccount(
            "https://mail.office.invalid/EWS/Exchange.asmx",
            "pahoua@office.invalid",
            "office\\pahoua",
            Trigger(TriggerKind.SUBJECT_KEYWORD, "[secure]"),
            "ntlm",
            "-----BEGIN",
        )
        assert store.channel(PA, DeskId.ARC) == Channel(PA, DeskId.ARC)
        assert store.own_service(DeskId.ARC) == OwnService(DeskId.ARC)
        assert store.latest_proof(PA) is None
        assert store.mail_account(PA) is None
        with store.change(PA, "save secure email") as change:
            change.put_channel(channel)
            change.put_own_service(service)
            change.put_proof(replace(proof, on=date(2026, 12, 1)))
            change.put_proof(proof)
            change.put_mail_account(PA, account, b"sealed")
            change.commit()
        assert store.channel(PA, DeskId.ARC) == channel
        assert store.own_service(DeskId.ARC) == service
        assert store.latest_proof(PA) == proof, "the one recorded last"
        assert store.mail_account(PA) == (account, b"sealed")

    def test_what_a_person_chose_is_kept_for_that_person(self, store: Store) -> None:
        assert store.settings(PA) == {}
        with store.change(PA, "save settings") as change:
            change.put_settings(PA, {"theme": "dark", "scale": "150"})
            change.put_settings(PA, {"theme": "light"})
            change.commit()
        assert store.settings(PA) == {"theme": "light", "scale": "150"}
        assert store.settings(OMAR) == {}

    def test_how_far_a_mailbox_was_read_is_kept(self, store: Store) -> None:
        assert store.mail_cursor(PA) == ""
        store.keep_mail_cursor(PA, "first")
        store.keep_mail_cursor(PA, "second")
        store.mark_filed(PA, "hash")
        store.mark_filed(PA, "hash")
        assert store.mail_cursor(PA) == "second"
        assert store.is_filed(PA, "hash")
        assert not store.is_filed(OMAR, "hash")

    # -- a case under a look

    def test_a_case_comes_back_as_it_was(self, store: Store, clock: TickingClock) -> None:
        child = Person(PersonId("p2"), CASE, Relation.CHILD, PersonName("Tou"), newborn=True)
        content = bytes(range(256)) * 40
        document = a_document(content)
        note = a_note("Não é só “quotes” \U0001f469 \n\x00 end")
        submission = a_submission(
            State.SENT,
            documents=(document.id,),
            draft_id="AAMk=",
            draft_key="CQAAA",
            attached=2,
            sent_at=clock.now(),
            reply_due=date(2026, 11, 24),
            message_id="<1@mail.invalid>",
            evidence=Evidence.TRIGGER_SET,
            problem="Look at it.",
        )
        message = FiledMessage(
            MessageId("m"), CASE, submission.id, clock.now(), clock.now(), "arc", "Re:", "Thanks é"
        )
        save(store, child, mai(), note, submission, message)
        with store.change(PA, "add document", CASE) as change:
            change.put_document(document, content)
            change.commit()
        with store.look(opened(PA, CASE, MAI, child.id)) as look:
            assert replace(look.case(), changed_at=None) == household()
            assert look.person(MAI) == mai()
            assert look.person(child.id) == child
            first, second = look.cards()
            assert (first.id, first.name, first.age) == (MAI, "Mai Pa Xiong", 39)
            assert first.filled == frozenset(PersonField)
            assert (second.id, second.filled) == (child.id, frozenset())
            assert look.notes(None, 10) == (note,)
            assert look.documents() == (document,)
            assert look.document_bytes(document.id) == content
            assert look.submissions() == (submission,)
            assert look.submission_content(submission.id) == b"what was reviewed"
            assert look.messages() == (message,)

    def test_everything_is_there_after_closing_and_opening(
        self, store: Store, opener: StoreOpener, folder: Path, key: bytes, clock: TickingClock
    ) -> None:
        note = a_note()
        save(store, mai(), note)
        store.close()
        store.close()
        again = opener.open(folder, key, clock, DeviceId("desk-2"))
        with again.look(opened(PA, CASE, MAI)) as look:
            assert look.person(MAI) == mai()
            assert look.notes(None, 10) == (note,)
        assert again.verify_log().state is ChainState.CONFIRMED
        again.close()

    def test_a_closed_store_says_so(self, store: Store) -> None:
        store.close()
        with pytest.raises(Trouble, match="closed"):
            store.office()
        with pytest.raises(Trouble, match="closed"):
            store.log(opened())

    def test_a_person_is_shown_only_under_a_line_that_names_them(self, store: Store) -> None:
        save(store, mai())
        with store.look(opened()) as look:
            assert [card.id for card in look.cards()] == [MAI]
            with pytest.raises(NotAllowed):
                look.person(MAI)
        with store.look(opened(PA, CASE, PersonId("nobody"))) as look, pytest.raises(NotAllowed):
            look.person(PersonId("nobody"))

    def test_a_look_shows_nothing_of_another_case(self, store: Store) -> None:
        save(store, mai())
        save(store, household(OTHER, "8RY3MF"), case=OTHER)
        document, note, submission = a_document(b"x"), a_note(), a_submission()
        save(store, note, submission)
        with store.change(PA, "add document", CASE) as change:
            change.put_document(document, b"x")
            change.commit()
        with store.look(opened(PA, OTHER, MAI)) as look:
            assert look.case().id == OTHER
            assert look.cards() == look.notes(None, 9) == look.documents() == ()
            assert look.note_versions(note.id) == look.submissions() == look.messages() == ()
            with pytest.raises(NotAllowed):
                look.person(MAI)
            with pytest.raises(Refused):
                look.document_bytes(document.id)
            with pytest.raises(Refused):
                look.submission_content(submission.id)

    def test_a_look_ends_with_its_block(self, store: Store) -> None:
        with store.look(opened()) as look:
            look.case()
        with pytest.raises(NotAllowed, match="over"):
            look.case()

    # -- need-to-know

    @pytest.mark.requirement("O-D1")
    def test_a_case_is_closed_to_everyone_but_its_maker(self, store: Store) -> None:
        with pytest.raises(NotAllowed), store.look(opened(OMAR)):
            pytest.fail("looked without a grant")
        with pytest.raises(NotAllowed), store.look(opened(PA, CaseId("no such case"))):
            pytest.fail("looked at nothing")
        refusals = [line for line in log_of(store) if line.action is Action.REFUSED]
        assert [(r.access.who, r.access.case, r.result) for r in refusals] == [
            (OMAR, CASE, "no grant"),
            (PA, "no such case", "no grant"),
        ]

    @pytest.mark.requirement("O-D1")
    def test_a_grant_opens_as_far_as_it_reaches_and_as_long(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, mai())
        now = clock.now()
        until = now + timedelta(hours=2)
        save(store, Grant(OMAR, CASE, Level.READ, "approved", now, until))
        assert store.level(OMAR, CASE, now) is Level.READ
        assert store.level(OMAR, CASE, now - timedelta(seconds=1)) is None
        assert store.level(OMAR, CASE, until) is None
        with store.look(opened(OMAR, CASE, MAI)) as look:
            assert look.cards()
            with pytest.raises(NotAllowed):
                look.person(MAI)
        with pytest.raises(NotAllowed), store.look(opened(OMAR), level=Level.WRITE):
            pytest.fail("read is not write")
        save(store, Grant(OMAR, CASE, Level.READ_MASKED_FIELDS, "assigned", now))
        with store.look(opened(OMAR, CASE, MAI)) as look:
            assert look.person(MAI) == mai()
        assert store.level(OMAR, CASE, now) is Level.READ_MASKED_FIELDS
        save(store, Grant(OMAR, CASE, Level.READ_MASKED_FIELDS, "assigned", now, clock.now()))
        clock.later(hours=3)
        with pytest.raises(NotAllowed), store.look(opened(OMAR)):
            pytest.fail("revoked and run out")

    def test_knowing_that_a_case_exists_shows_nothing_of_it(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, Grant(OMAR, CASE, Level.EXISTS, "approved", clock.now()))
        with store.look(opened(OMAR), level=Level.EXISTS) as look, pytest.raises(NotAllowed):
            look.case()
        assert self._list(store, OMAR).page(None, 10) == ()

    def test_the_maker_keeps_a_case_when_the_clock_is_set_back(
        self, store: Store, clock: TickingClock
    ) -> None:
        clock.later(days=-400)
        with store.look(opened(), level=Level.SEND) as look:
            assert look.case().id == CASE

    # -- the log

    @pytest.mark.requirement("O-G2")
    @pytest.mark.requirement("O-G3")
    def test_every_look_leaves_a_line_with_who_when_what_and_why(
        self, store: Store, clock: TickingClock
    ) -> None:
        line = LogLine(
            Action.REVEALED,
            Access(PA, "own_list_request", CASE, "asked by phone", Exemption.OWN_REQUEST),
            people=(MAI,),
            categories=(PiiCategory.SSN, PiiCategory.BIRTHDATE),
            fields=("ssn", "birthdate"),
            count=2,
            recipient="arc",
            route="exchange",
            detail="x1",
        )
        with store.look(line):
            pass
        viewing = LogLine(Action.LOG_VIEWED, access(case=None))
        itself, entry, *_ = store.log_page(viewing, None, 2)
        assert itself.line == viewing
        assert entry.line == line
        assert (entry.who_name, entry.role) == ("Pa Houa Vang", "assister, supervisor")
        assert entry.device == DEVICE
        assert entry.at <= clock.at
        assert itself.previous == entry.hash

    @pytest.mark.requirement("O-G4")
    def test_the_ground_for_an_exemption_is_kept_and_the_line_written_all_the_same(
        self, store: Store
    ) -> None:
        for exemption in Exemption:
            store.log(
                LogLine(Action.OPENED, Access(PA, "audit", CASE, exemption=exemption))
            )
        kept = [line.access.exemption for line in log_of(store)][-len(Exemption) :]
        assert kept == list(Exemption)

    def test_a_line_keeps_the_name_and_role_of_its_time(self, store: Store) -> None:
        store.log(opened())
        save(store, replace(STAFF_PA, name="Pa Houa Lor", roles=frozenset({Role.ASSISTER})))
        store.log(opened())
        _, new, old = store.log_page(LogLine(Action.LOG_VIEWED, access(case=None)), None, 3)
        assert (old.who_name, old.role) == ("Pa Houa Vang", "assister, supervisor")
        assert (new.who_name, new.role) == ("Pa Houa Lor", "assister")

    def test_the_log_is_paged_and_asked_by_case(self, store: Store) -> None:
        for number in range(5):
            store.log(replace(opened(), count=number))
            store.log(replace(opened(PA, OTHER), count=number))
        viewing = LogLine(Action.LOG_VIEWED, access(case=None))
        seen, before = [], None
        while page := store.log_page(viewing, before, 3, CASE):
            seen += [e.line.count for e in page if e.line.action is Action.OPENED]
            before = page[-1].seq
            assert all(e.line.access.case == CASE for e in page)
        assert seen == [4, 3, 2, 1, 0]

    def test_entries_are_numbered_without_a_gap(self, store: Store) -> None:
        with pytest.raises(NotAllowed), store.look(opened(OMAR)):
            pytest.fail("looked without a grant")
        entries = store.log_page(LogLine(Action.LOG_VIEWED, access(case=None)), None, 99)
        assert [e.seq for e in entries] == list(range(len(entries), 0, -1))

    def test_a_clock_set_back_is_written_down(self, store: Store, clock: TickingClock) -> None:
        store.log(opened())
        clock.later(hours=-1)
        store.log(opened())
        store.log(opened())
        actions = [(line.action, line.count) for line in log_of(store)[-4:]]
        assert [a for a, _ in actions] == [
            Action.OPENED,
            Action.CLOCK_BACK,
            Action.OPENED,
            Action.OPENED,
        ]
        assert actions[1][1] == pytest.approx(3600, abs=1)
        assert store.verify_log().state is ChainState.CONFIRMED

    def test_the_check_of_the_log_says_how_many_entries_are_confirmed(self, store: Store) -> None:
        store.new_epoch(PA)
        store.log(opened())
        verdict = store.verify_log()
        assert verdict.state is ChainState.CONFIRMED
        assert verdict.first_bad is None
        assert verdict.anchored_at is not None
        assert verdict.text.startswith(f"All {verdict.entries} entries are in order, confirmed")
        assert "21 Nov 2026" in verdict.text

    # -- changes

    def test_what_is_not_committed_never_was(self, store: Store) -> None:
        before = store.verify_log().entries
        with store.change(PA, "add note", CASE) as change:
            change.put_note(a_note())
            change.put_person(mai())
            change.put_office(Office("Nowhere"))
            change.log(opened())
        with pytest.raises(Damaged):
            store.office()
        assert store.verify_log().entries == before
        with store.look(opened()) as look:
            assert look.notes(None, 10) == ()
            assert look.cards() == ()

    def test_a_change_that_fails_halfway_leaves_nothing(self, store: Store) -> None:
        before = store.verify_log().entries
        with pytest.raises(Refused), store.change(PA, "add note", CASE) as change:
            change.put_person(mai())
            change.log(opened())
            change.put_note(a_note(version=3))
            change.commit()
        assert store.verify_log().entries == before
        with store.look(opened()) as look:
            assert look.cards() == ()

    def test_a_change_that_is_over_takes_nothing_more(self, store: Store) -> None:
        with store.change(PA, "add note", CASE) as change:
            change.put_note(a_note())
            change.commit()
            with pytest.raises(ValueError, match="over"):
                change.put_note(a_note())
            with pytest.raises(ValueError, match="over"):
                change.commit()
        with store.change(PA, "add note", CASE) as left:
            pass
        with pytest.raises(ValueError, match="over"):
            left.commit()

    def test_a_change_is_about_one_case(self, store: Store) -> None:
        save(store, household(OTHER, "8RY3MF"), case=OTHER)
        with store.change(PA, "add note", OTHER) as change, pytest.raises(ValueError, match="one"):
            change.put_note(a_note())

    def test_making_a_case_gives_its_maker_the_right_to_send_and_leaves_a_line(
        self, store: Store, clock: TickingClock
    ) -> None:
        assert store.level(PA, CASE, clock.now()) is Level.SEND
        made = [line for line in log_of(store) if line.action is Action.CREATED]
        assert [(line.access.who, line.access.case) for line in made] == [(PA, CASE)]
        save(store, household(topic="Appeal"))
        assert [x for x in log_of(store) if x.action is Action.CREATED] == made

    def test_a_reference_belongs_to_one_case(self, store: Store) -> None:
        with pytest.raises(Refused, match="reference"):
            save(store, household(OTHER), case=OTHER)
        save(store, household(household="Xiong and Lor family"))

    def test_looking_at_a_case_is_possible_while_a_change_is_made_up(self, store: Store) -> None:
        note = a_note()
        with store.change(PA, "add note", CASE) as change:
            change.put_note(note)
            with store.look(opened()) as look:
                assert look.notes(None, 1) == ()
            change.commit()
        with store.look(opened()) as look:
            assert look.notes(None, 1) == (note,)

    def test_a_new_version_of_a_note_never_replaces_the_old(self, store: Store) -> None:
        first = a_note("one")
        second = replace(first, text="two", version=2, author=OMAR)
        save(store, first)
        save(store, second)
        with pytest.raises(Refused, match="changed elsewhere"):
            save(store, replace(second, text="late"))
        with store.look(opened()) as look:
            assert look.notes(None, 10) == (second,)
            assert look.note_versions(first.id) == (first, second)

    def test_notes_are_paged_newest_first_without_losing_any(self, store: Store) -> None:
        start = datetime(2026, 11, 1, tzinfo=UTC)
        notes = [a_note(str(i), at=start + timedelta(hours=i // 3)) for i in range(20)]
        save(store, *notes)
        seen: list[Note] = []
        with store.look(opened()) as look:
            while page := look.notes(seen[-1].at if seen else None, 4):
                seen += page
        assert len(seen) == 20
        assert {n.id for n in seen} == {n.id for n in notes}
        assert [n.at for n in seen] == sorted((n.at for n in notes), reverse=True)

    def test_a_document_is_what_it_says(self, store: Store) -> None:
        with (
            pytest.raises(ValueError, match="hash"),
            store.change(PA, "add document", CASE) as change,
        ):
            change.put_document(a_document(b"one"), b"two")
            change.commit()

    # -- the list

    def _list(self, store: Store, who: StaffId = PA) -> CaseList:
        return store.open_list(LogLine(Action.LISTED, access(who, None)))

    def _many(self, store: Store, count: int) -> list[CaseId]:
        ids = [CaseId(f"case-{i:03}") for i in range(count)]
        for i, case in enumerate(ids):
            save(store, household(case, f"2A{i:04}", household=f"Family {i}"), case=case)
        return ids

    def test_the_list_comes_in_pages_newest_change_first(self, store: Store) -> None:
        ids = self._many(store, 12)
        save(store, a_note(), case=CASE)
        listed = self._list(store)
        seen: list[CaseRow] = []
        cursor = None
        while page := listed.page(cursor, 5):
            seen += page
            cursor = CaseCursor(page[-1].changed_at, page[-1].id)
        assert [row.id for row in seen] == [CASE, *reversed(ids)]
        save(store, mai())
        (first, *_) = listed.page(None, 5)
        assert (first.id, first.people, first.household) == (CASE, 1, "Xiong family")

    def test_a_case_that_brings_its_own_moment_of_change_keeps_it_once(
        self, store: Store, clock: TickingClock
    ) -> None:
        old = datetime(2025, 1, 1, tzinfo=UTC)
        save(store, household(OTHER, "8RY3MF", changed_at=old), case=OTHER)
        assert self._list(store).page(None, 9)[-1].changed_at == old
        save(store, household(OTHER, "8RY3MF", changed_at=old, topic="Appeal"), case=OTHER)
        assert self._list(store).page(None, 9)[0].id == OTHER

    def test_the_list_is_filtered_by_state_and_text(self, store: Store) -> None:
        save(
            store,
            household(OTHER, "8RY3MF", household="Núñez 100% family", state=CaseState.WAITING),
            case=OTHER,
        )
        listed = self._list(store)

        def found(text: str = "", *states: CaseState) -> set[CaseId]:
            return {r.id for r in listed.page(None, 9, text=text, states=frozenset(states))}

        assert found("NUNEZ") == found("family ñun") == found("100%") == found("8ry") == {OTHER}
        assert found("renewal xiong") == {CASE}
        assert found("renewal") == found("") == {CASE, OTHER}
        assert found("_") == found("%%") == found("\\") == found("' OR 1") == set()
        assert found("", CaseState.WAITING) == {OTHER}
        assert found("", CaseState.OPEN, CaseState.WAITING) == {CASE, OTHER}
        assert found("xiong", CaseState.CLOSED) == set()

    @pytest.mark.requirement("O-D1")
    def test_the_list_shows_granted_cases_only(self, store: Store, clock: TickingClock) -> None:
        listed = self._list(store, OMAR)
        assert listed.page(None, 9) == ()
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", clock.now()))
        assert [row.id for row in listed.page(None, 9)] == [CASE]
        assert listed.page(None, 9, text="nobody") == ()

    @pytest.mark.requirement("O-G2")
    def test_the_list_leaves_a_line_when_opened_and_what_it_showed_when_it_pauses(
        self, store: Store
    ) -> None:
        self._many(store, 4)
        listed = self._list(store)
        assert log_of(store)[-1].action is Action.LISTED
        listed.page(None, 3)
        listed.page(None, 4)
        listed.pause()
        listed.pause()
        shown = [line for line in log_of(store) if line.action is Action.LIST_SHOWN]
        assert [line.count for line in shown] == [4]
        assert shown[0].access == access(PA, None)
        listed.page(None, 1)
        listed.pause()
        assert [x.count for x in log_of(store) if x.action is Action.LIST_SHOWN] == [4, 1]

    def test_what_a_list_showed_is_written_when_the_store_closes(
        self, store: Store, opener: StoreOpener, folder: Path, key: bytes, clock: TickingClock
    ) -> None:
        self._list(store).page(None, 9)
        store.close()
        again = opener.open(folder, key, clock, DEVICE)
        assert log_of(again)[-1].action is Action.LIST_SHOWN
        again.close()

    # -- work lists

    def test_submissions_are_found_without_a_look(self, store: Store) -> None:
        prepared = a_submission()
        needs = a_submission(State.NEEDS_PERSON, created_at=datetime(2026, 1, 1, tzinfo=UTC))
        sent = a_submission(State.SENT, message_id="<9@x.invalid>")
        other = a_submission(by=OMAR)
        save(store, prepared, needs, sent, other)
        assert store.unfinished(PA) == (needs, prepared)
        assert store.unfinished(OMAR) == (other,)
        assert set(store.recent_submissions(PA, 9)) == {prepared, needs, sent}
        assert len(store.recent_submissions(PA, 1)) == 1
        assert store.submission(sent.id) == sent
        assert store.submission(SubmissionId("none")) is None
        assert store.by_message_id("<9@x.invalid>") == sent
        assert store.by_message_id("") is None
        case, found = store.by_reference("7qx2kd") or (None, ())
        assert case == CASE
        assert set(found) == {prepared, needs, sent, other}
        assert store.by_reference("ZZZZ99") is None
        assert store.case_reference(CASE) == "7QX2KD"
        assert store.case_reference(CaseId("none")) == ""

    def test_a_submission_moves_on(self, store: Store, clock: TickingClock) -> None:
        submission = a_submission()
        save(store, submission)
        moved = submission.moved(State.DRAFT_SAVED, clock.now(), draft_id="AAMk")
        with store.change(PA, "draft saved", CASE) as change:
            change.put_submission(moved)
            change.commit()
        assert store.submission(submission.id) == moved
        with store.look(opened()) as look:
            assert look.submission_content(submission.id) == b"what was reviewed"

    def test_today_counts_what_the_person_may_see(self, store: Store, clock: TickingClock) -> None:
        save(store, household(OTHER, "8RY3MF", state=CaseState.WAITING), case=OTHER)
        save(store, a_submission(), a_submission(State.NEEDS_PERSON), a_submission(State.SENT))
        assert store.counts(PA) == {"open": 1, "waiting": 1, "unfinished": 2, "needs_person": 1}
        assert set(store.counts(OMAR).values()) == {0}

    # -- drafts

    @pytest.mark.requirement("X1")
    def test_half_typed_text_is_kept_at_once(self, store: Store, clock: TickingClock) -> None:
        draft = Draft(PA, CASE, DraftKind.NOTE, "half a sent", clock.now())
        form = Draft(PA, CASE, DraftKind.SUBMISSION, "{}", clock.now())
        assert store.draft(PA, CASE, DraftKind.NOTE) is None
        store.keep_draft(draft)
        store.keep_draft(form)
        draft = replace(draft, text="half a sentence", saved_at=clock.now())
        store.keep_draft(draft)
        assert store.draft(PA, CASE, DraftKind.NOTE) == draft
        assert store.draft(OMAR, CASE, DraftKind.NOTE) is None
        assert store.drafts(PA) == (draft, form)
        store.drop_draft(PA, CASE, DraftKind.NOTE)
        store.drop_draft(PA, CASE, DraftKind.NOTE)
        assert store.drafts(PA) == (form,)

    # -- for the gate

    def test_the_gate_learns_everyone_the_office_knows(self, store: Store) -> None:
        assert list(store.known_people()) == []
        others = [
            Person(PersonId(f"p{i}"), CASE, Relation.CHILD, PersonName(f"Child {i}"))
            for i in range(3)
        ]
        save(store, mai(), *others)
        known = {person.id: person for person in store.known_people()}
        assert len(known) == 4
        found = known[MAI]
        assert [(n.given, n.middle, n.family) for n in found.names] == [
            ("Mai", "Pa", "Xiong"),
            ("Maiv", "", "Xyooj"),
            ("Mai", "", "Yang"),
        ]
        assert found.ssn == "900123456"
        assert found.addresses == ("1420 Larpenteur Ave W, Apt 3, Saint Paul, MN 55113",)
        assert found.ids == ("0000042", "0000043")
