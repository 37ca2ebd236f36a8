"""What is put into a store comes back as it was, whole or not at all."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.actions.opener_port import StoreOpener
from assisterdesk.actions.ports import Store
from assisterdesk.basics.errors import Damaged, NotAllowed, Refused, Trouble
from assisterdesk.basics.ids import (
    CaseId,
    DeviceId,
    MessageId,
    PersonId,
    SubmissionId,
)
from assisterdesk.basics.kinds import AssisterKind, DeskId, PiiCategory, Role
from assisterdesk.cases.case import (
    CaseState,
    Draft,
    DraftKind,
    Note,
)
from assisterdesk.egress.mail import (
    GRAPH_ENDPOINT,
    MailAccount,
    MailKind,
    Trigger,
    TriggerKind,
)
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Person, PersonField, PersonName, Relation
from assisterdesk.securemail.channel import (
    Channel,
    ChannelState,
    OwnService,
    Proof,
    ServiceState,
)
from assisterdesk.securemail.tray import WaitingMail
from assisterdesk.submissions.submission import Evidence, FiledMessage, State
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    MAI,
    OMAR,
    OTHER,
    PA,
    STAFF_PA,
    TickingClock,
    a_document,
    a_note,
    a_submission,
    household,
    log_of,
    mai,
    opened,
    save,
)


class RecordsContract:
    """What holds for the records of every store."""

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
            PA,
            DeskId.ARC,
            ChannelState.INVITED,
            now,
            now,
            now,
            "https://x.invalid/",
            "x.invalid",
            "<request@office.invalid>",
            "x.invalid",
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

    def test_a_mailbox_in_microsoft_365_comes_back_as_one(self, store: Store) -> None:
        account = MailAccount(
            GRAPH_ENDPOINT,
            "pahoua@office.invalid",
            "pahoua@office.invalid",
            Trigger(TriggerKind.RECIPIENT_RULE),
            kind=MailKind.GRAPH,
            client_id="1b4e28ba-2fa1-11d2-883f-0016d3cca427",
            tenant="office.invalid",
        )
        with store.change(PA, "save mail account") as change:
            change.put_mail_account(PA, account, b"sealed")
            change.commit()
        assert store.mail_account(PA) == (account, b"sealed")

    def test_what_a_person_chose_is_kept_for_that_person(self, store: Store) -> None:
        assert store.settings(PA) == {}
        with store.change(PA, "save settings") as change:
            change.put_settings(PA, {"theme": "dark", "scale": "150"})
            change.put_settings(PA, {"theme": "light"})
            change.commit()
        assert store.settings(PA) == {"theme": "light", "scale": "150"}
        assert store.settings(OMAR) == {}

    def test_what_the_gate_was_taught_is_kept_with_what_was_revoked(self, store: Store) -> None:
        at = datetime(2026, 11, 20, 9, tzinfo=UTC)
        later = at + timedelta(days=1)
        assert store.not_personal() == ()
        phone = NotPersonal("1", PiiCategory.PHONE, "612-555-0188", "our fax", PA, at)
        name = NotPersonal("2", PiiCategory.PERSON_NAME, "Grand Portage", "a town", PA, later)
        with store.change(PA, "teach the gate") as change:
            change.put_not_personal(phone)
            change.put_not_personal(name)
            change.commit()
        assert store.not_personal() == (name, phone)
        gone = replace(phone, revoked_by=OMAR, revoked_at=later)
        with store.change(OMAR, "untaught the gate") as change:
            change.put_not_personal(gone)
            change.commit()
        again = NotPersonal(
            "3", PiiCategory.PHONE, "612-555-0188", "still our fax", PA, later + timedelta(days=1)
        )
        with store.change(PA, "teach the gate") as change:
            change.put_not_personal(again)
            change.commit()
        assert store.not_personal() == (again, name, gone)

    def test_how_far_a_mailbox_was_read_is_kept(self, store: Store) -> None:
        assert store.mail_cursor(PA) == ""
        store.keep_mail_cursor(PA, "first")
        store.keep_mail_cursor(PA, "second")
        store.mark_filed(PA, "hash")
        store.mark_filed(PA, "hash")
        assert store.mail_cursor(PA) == "second"
        assert store.is_filed(PA, "hash")

    def test_mail_that_fits_no_case_waits_in_its_owners_tray(
        self, store: Store, clock: TickingClock
    ) -> None:
        early = WaitingMail("a1", "server id", "key", "arc@x.invalid", "About", clock.now())
        late = replace(early, id="b2", ref_id="other", received_at=clock.now())
        for mail in (early, late, early):
            store.put_waiting_mail(PA, mail)
        assert store.waiting_mail(PA) == (late, early)
        assert store.waiting_mail(OMAR) == ()
        store.drop_waiting_mail(PA, early.id)
        assert store.waiting_mail(PA) == (late,)
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

    # -- work lists

    def test_submissions_are_found_without_a_look(self, store: Store) -> None:
        prepared = a_submission()
        needs = a_submission(State.NEEDS_PERSON, created_at=datetime(2026, 1, 1, tzinfo=UTC))
        sent = a_submission(State.SENT, message_id="<9@x.invalid>")
        other = a_submission(by=OMAR)
        save(store, prepared, needs, sent, other)
        assert store.unfinished(PA) == (needs, prepared)
        assert store.unfinished(OMAR) == (), "the case is not open to them"
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", household().opened_at))
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

    @pytest.mark.requirement("X1")
    def test_a_draft_goes_with_the_note_it_became(self, store: Store, clock: TickingClock) -> None:
        draft = Draft(PA, CASE, DraftKind.NOTE, "half a sentence", clock.now())
        store.keep_draft(draft)
        with store.change(PA, "add note", CASE) as change:
            change.put_note(a_note())
            change.drop_draft(PA, CASE, DraftKind.NOTE)
        assert store.drafts(PA) == (draft,), "not committed"
        with store.change(PA, "add note", CASE) as change:
            change.put_note(a_note())
            change.drop_draft(PA, CASE, DraftKind.NOTE)
            change.commit()
        assert store.drafts(PA) == ()

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
