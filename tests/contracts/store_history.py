"""Tasks, consents and contacts come back; what happened on a case can be told, undone, erased."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import ChainState
from assisterdesk.actions.ports import Store
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, ChangeId, ConsentId, ContactId, PersonId, TaskId
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.consent import Consent, ConsentWay
from assisterdesk.cases.contact import Contact, ContactKind, Outcome, Party
from assisterdesk.cases.history import ChangeEntry, FieldChange
from assisterdesk.cases.task import DueTask, Task, TaskKind
from assisterdesk.people.person import PreferredContact
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    MAI,
    OMAR,
    OTHER,
    PA,
    TickingClock,
    a_document,
    a_note,
    a_submission,
    household,
    mai,
    opened,
    save,
)

AT = datetime(2026, 11, 21, 10, tzinfo=UTC)


def a_task(id: str = "t1", due: date | None = date(2026, 11, 24), **more: object) -> Task:
    value = Task(TaskId(id), CASE, TaskKind.CALL_CLIENT, PA, AT, PA, "Call Mai", due)
    return replace(value, **more)  # type: ignore[arg-type]


def a_consent(id: str = "k1", **more: object) -> Consent:
    value = Consent(
        ConsentId(id),
        CASE,
        ConsentWay.ORAL,
        date(2026, 11, 20),
        AT,
        PA,
        ("help_apply", "renewal"),
        MAI,
        "Tou Xiong",
        "Frogtown Assisters",
        "No calls at work",
        "2026-11",
        date(2027, 11, 20),
        None,
        "",
        date(2026, 11, 20),
    )
    return replace(value, **more)  # type: ignore[arg-type]


def a_contact(id: str = "c1") -> Contact:
    return Contact(
        ContactId(id),
        CASE,
        ContactKind.PHONE,
        Party.ARC,
        AT,
        Outcome.CALL_BACK,
        PA,
        "Jordan",
        "They look at the verification.",
    )


def history(store: Store) -> tuple[ChangeEntry, ...]:
    with store.look(opened()) as look:
        return look.history()


class HistoryContract:
    """What holds for the history of every store."""

    def test_tasks_consents_and_contacts_come_back_as_they_were(self, store: Store) -> None:
        open_task, done = a_task(), a_task("t2", None, done_at=AT, done_by=PA)
        later = a_task("t3", date(2026, 12, 1))
        consent, contact = a_consent(), a_contact()
        save(store, done, later, open_task, consent, contact)
        with store.look(opened()) as look:
            assert look.tasks() == (open_task, later, done)
            assert look.consents() == (consent,)
            assert look.contacts() == (contact,)
        revoked = replace(consent, revoked_on=date(2026, 12, 1), revocation="By phone")
        save(store, replace(open_task, done_at=AT + timedelta(hours=1), done_by=PA), revoked)
        with store.look(opened()) as look:
            assert look.consents() == (revoked,)
            assert [task.id for task in look.tasks()] == [later.id, open_task.id, done.id]

    def test_how_a_person_wants_to_be_reached_is_kept(self, store: Store) -> None:
        save(store, replace(mai(), preferred_contact=PreferredContact.TEXT))
        with store.look(opened(PA, CASE, MAI)) as look:
            assert look.person(MAI).preferred_contact is PreferredContact.TEXT

    def test_due_tasks_are_named_by_reference_and_kind_only(self, store: Store) -> None:
        save(
            store,
            a_task(),
            a_task("t2", date(2026, 11, 23)),
            a_task("t3", date(2026, 12, 24)),
            a_task("t4", done_at=AT, done_by=PA),
            a_task("t5", None),
            a_task("t6", owner=OMAR),
        )
        day = date(2026, 11, 24)
        assert store.due_tasks(PA, day) == (
            DueTask(TaskId("t2"), CASE, "7QX2KD", TaskKind.CALL_CLIENT, date(2026, 11, 23)),
            DueTask(TaskId("t1"), CASE, "7QX2KD", TaskKind.CALL_CLIENT, day),
        )
        assert store.due_tasks(OMAR, day) == (), "a task on a case without a grant is not named"

    def test_a_case_whose_last_consent_ends_is_named(self, store: Store) -> None:
        first = a_consent(expires_on=date(2026, 11, 30))
        save(store, first)
        (ending,) = store.ending_consents(PA, date(2026, 12, 1))
        assert (ending.case, ending.reference) == (CASE, "7QX2KD")
        assert ending.expires_on == date(2026, 11, 30)
        assert store.ending_consents(PA, date(2026, 11, 29)) == ()
        assert store.ending_consents(OMAR, date(2026, 12, 1)) == ()
        save(store, a_consent("k2"))
        assert store.ending_consents(PA, date(2026, 12, 1)) == ()
        save(store, a_consent("k2", revoked_on=date(2026, 11, 21)))
        assert len(store.ending_consents(PA, date(2026, 12, 1))) == 1
        save(store, household(state=CaseState.CLOSED))
        assert store.ending_consents(PA, date(2026, 12, 1)) == ()

    # -- the history

    def test_the_history_says_who_changed_what_from_what_to_what(self, store: Store) -> None:
        save(store, household(topic="Appeal"))
        change, made = history(store)
        assert (change.who, change.device, change.verb) == (PA, DEVICE, "save")
        (record,) = change.records
        assert (record.kind, record.is_new) == ("case", False)
        assert record.fields == (FieldChange("topic", "Renewal", "Appeal"),)
        assert made.records[0].is_new

    def test_identifiers_stay_masked_until_somebody_asks(self, store: Store) -> None:
        save(store, mai())
        save(store, replace(mai(), ssn="900123457", language="English"))
        (record,) = history(store)[0].records
        assert set(record.fields) == {
            FieldChange("ssn", "", "", masked=True),
            FieldChange("language", "Hmong", "English"),
        }
        assert "900123" not in repr(history(store))
        change = history(store)[0].id
        with store.look(opened()) as look, pytest.raises(NotAllowed):
            look.changed_person(change, MAI)
        with store.look(opened(PA, CASE, MAI)) as look:
            clear = look.changed_person(change, MAI)
        assert FieldChange("ssn", "900123456", "900123457") in clear.fields

    def test_who_may_not_see_masked_fields_does_not_see_them_in_the_history(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, mai(), Grant(OMAR, CASE, Level.READ, "assigned", clock.now()))
        change = history(store)[0].id
        with store.look(opened(OMAR, CASE, MAI)) as look, pytest.raises(NotAllowed):
            look.changed_person(change, MAI)

    def test_the_last_own_change_is_undone_by_a_further_change(self, store: Store) -> None:
        note = a_note("one")
        save(store, mai(), note)
        save(store, replace(mai(), ssn="", phones=()), replace(note, text="two", version=2))
        before = history(store)
        assert [entry.undoable for entry in before] == [True, False, False]
        with store.change(PA, "undo", CASE) as change:
            assert change.undo(CASE, before[0].id) == (MAI,)
            change.commit()
        with store.look(opened(PA, CASE, MAI)) as look:
            assert look.person(MAI) == mai()
            (now,) = look.notes(None, 9)
            assert (now.text, now.version) == ("one", 3)
            assert [n.text for n in look.note_versions(note.id)] == ["one", "two", "one"]
        assert len(history(store)) == len(before) + 1
        assert not history(store)[1].undoable

    def test_what_was_added_goes_out_of_sight_and_can_come_back(self, store: Store) -> None:
        note, task = a_note(), a_task()
        with store.change(PA, "add document", CASE) as change:
            document = a_document(b"x")
            change.put_document(document, b"x")
            change.commit()
        save(store, mai(), note, task, a_consent(), a_contact())
        for entry in history(store)[:2]:
            with store.change(PA, "undo", CASE) as change:
                change.undo(CASE, entry.id)
                change.commit()
        with store.look(opened()) as look:
            assert look.cards() == look.notes(None, 9) == look.documents() == ()
            assert look.tasks() == look.consents() == look.contacts() == ()
        assert store.due_tasks(PA, date(2027, 1, 1)) == ()
        assert [person.id for person in store.known_people()] == [MAI], "the gate forgets nobody"
        undone = history(store)[0]
        assert [r.taken_off for r in undone.records] == [True]
        for entry in history(store)[:2]:
            with store.change(PA, "undo", CASE) as change:
                change.undo(CASE, entry.id)
                change.commit()
        with store.look(opened()) as look:
            assert [card.id for card in look.cards()] == [MAI]
            assert (look.notes(None, 9), look.documents()) == ((note,), (document,))
            assert look.tasks() == (task,)

    def test_only_the_own_change_is_undone_and_only_while_nothing_was_built_on_it(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, Grant(OMAR, CASE, Level.WRITE, "assigned", clock.now()))
        save(store, mai(), who=OMAR)
        theirs = history(store)[0].id
        with pytest.raises(NotAllowed), store.change(PA, "undo", CASE) as change:
            change.undo(CASE, theirs)
        save(store, replace(mai(), language="English"))
        with pytest.raises(Refused), store.change(OMAR, "undo", CASE) as change:
            change.undo(CASE, theirs)
        with pytest.raises(Refused), store.change(PA, "undo", CASE) as change:
            change.undo(CASE, ChangeId("none"))

    def test_nothing_is_undone_over_what_came_in_meanwhile(self, store: Store) -> None:
        save(store, mai())
        with store.change(PA, "undo", CASE) as change:
            change.undo(CASE, history(store)[0].id)
            save(store, replace(mai(), language="English"))
            with pytest.raises(Refused, match="meantime"):
                change.commit()
        with store.look(opened(PA, CASE, MAI)) as look:
            assert look.person(MAI).language == "English"

    def test_what_was_sent_or_granted_is_not_undone(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, a_submission())
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", clock.now()))
        assert [entry.undoable for entry in history(store)] == [False, False, False]

    def test_an_earlier_version_is_put_back_by_anyone_who_may_write(self, store: Store) -> None:
        save(store, mai())
        save(store, replace(mai(), language="English", ssn=""))
        theirs = Grant(OMAR, CASE, Level.WRITE, "assigned", household().opened_at)
        karen = replace(mai(), language="Karen")
        save(store, theirs, household(topic="Appeal", owner=OMAR), karen)
        first = history(store)[2]
        with store.change(OMAR, "restore", CASE) as change:
            assert change.restore(CASE, first.id, "person", MAI) == (MAI,)
            change.commit()
        with store.look(opened(PA, CASE, MAI)) as look:
            assert look.person(MAI) == mai()
        with pytest.raises(Refused, match="stands now"), store.change(PA, "x", CASE) as change:
            change.restore(CASE, first.id, "person", MAI)
        made = history(store)[-1]
        with store.change(PA, "restore", CASE) as change:
            change.restore(CASE, made.id, "case", CASE)
            change.commit()
        with store.look(opened()) as look:
            assert (look.case().topic, look.case().owner) == ("Renewal", OMAR)

    def test_a_record_of_another_case_cannot_be_taken_off(self, store: Store) -> None:
        save(store, mai())
        save(store, household(OTHER, "8RY3MF"), case=OTHER)
        with pytest.raises(Refused), store.change(PA, "take off", OTHER) as change:
            change.take_off(OTHER, "person", MAI)
            change.commit()
        with pytest.raises(ValueError, match="cannot"), store.change(PA, "x", CASE) as change:
            change.take_off(CASE, "submission", "s")

    # -- erasing

    def test_an_erased_case_leaves_a_signed_tombstone_and_nothing_to_read(
        self, store: Store
    ) -> None:
        save(store, mai(), a_note(), a_task(), a_consent(), a_submission())
        save(store, household(OTHER, "8RY3MF"), case=OTHER)
        with store.change(PA, "erase case") as change:
            change.erase_case(CASE, "retention_over")
            change.commit()
        with pytest.raises(NotAllowed), store.look(opened()):
            pytest.fail("nothing is there to look at")
        (stone,) = store.tombstones()
        assert (stone.case, stone.reference, stone.who) == (CASE, "7QX2KD", PA)
        assert (stone.ground, stone.people, stone.notes, stone.changes) == (
            "retention_over", 1, 1, 2,
        )  # fmt: skip
        assert stone.signed
        assert store.case_reference(CASE) == "7QX2KD", "the log still says which case it was"
        assert list(store.known_people()) == []
        assert store.known_person(PersonId(MAI)) is None
        assert store.unfinished(PA) == ()
        assert store.verify_log().state is ChainState.CONFIRMED
        with pytest.raises(Refused, match="reference"):
            save(store, household(CaseId("again")), case=CaseId("again"))
        with store.look(opened(PA, OTHER)) as look:
            assert look.case().id == OTHER

    def test_a_case_is_erased_in_a_change_of_its_own(self, store: Store) -> None:
        with store.change(PA, "erase case", CASE) as change, pytest.raises(ValueError, match="own"):
            change.erase_case(CASE, "retention_over")
