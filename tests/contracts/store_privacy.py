"""The privacy office's part of the promise: records come back whole, to those they are for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.ports import Store
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.privacy.assessment import Assessment, AssessmentKind
from assisterdesk.privacy.incident import Affected, Delay, Ground, Incident, Notice, Stage
from assisterdesk.privacy.person_request import HeldItem, Step
from assisterdesk.privacy.record import Delivery, LetterId, PrivacyRecordId
from assisterdesk.privacy.review import Judgement, Review
from tests.contracts.privacy_values import AT, a_letter, a_policy, a_request
from tests.contracts.store_values import (
    CASE,
    MAI,
    OTHER,
    PA,
    STAFF_PA,
    TickingClock,
    a_document,
    a_note,
    access,
    household,
    log_of,
    mai,
    opened,
    save,
)

LOOK = LogLine(Action.PRIVACY_OPENED, access(case=None))


def give_role(store: Store, *roles: Role) -> None:
    save(store, replace(STAFF_PA, roles=frozenset(roles)), case=None)


def put(store: Store, *values: object) -> None:
    with store.change(PA, "privacy") as change:
        for value in values:
            change.put_privacy(value)  # type: ignore[arg-type]
        change.commit()


class PrivacyContract:
    """What holds for the privacy office's records in every store."""

    @pytest.mark.requirement("O-D2")
    def test_a_request_comes_back_with_all_it_became(self, store: Store) -> None:
        give_role(store, Role.PRIVACY_CONTACT)
        item = HeldItem(
            "x ssn", "Person", "SSN", (PiiCategory.SSN,), "7QX2KD", 2, date(2026, 1, 1), None, True
        )
        later = a_request(
            step=Step.COMPILED,
            items=(item,),
            left_out=frozenset({"x ssn"}),
            compiled_at=AT,
            people=(MAI,),
            delivery=Delivery.WRITTEN,
            revision=2,
        )
        put(store, a_request(), later)
        with store.privacy_look(LOOK) as look:
            assert look.requests() == (later,)
            assert look.request(later.id) == later
            assert look.request(PrivacyRecordId("nobody's")) is None

    def test_nobody_saves_over_what_somebody_else_did_meanwhile(self, store: Store) -> None:
        give_role(store, Role.PRIVACY_CONTACT)
        put(store, a_request(), a_request(step=Step.SIGNED, revision=2))
        for stale in (1, 2, 4):
            with pytest.raises(Refused, match="meanwhile|meantime"):
                put(store, a_request(step=Step.CLOSED, revision=stale))
        with store.privacy_look(LOOK) as look:
            assert look.requests()[0].step is Step.SIGNED

    @pytest.mark.requirement("O-D3")
    def test_an_incident_comes_back_with_all_it_became(self, store: Store) -> None:
        give_role(store, Role.INFORMATION_OWNER)
        incident = Incident(
            PrivacyRecordId("incident-1"),
            "I-1",
            date(2026, 11, 20),
            (1, 2),
            (PA,),
            "Looked at a neighbour.",
            Stage.NOTIFIED,
            (
                Affected(
                    MAI,
                    "Mai Xiong",
                    "1 St",
                    (PiiCategory.SSN,),
                    (date(2026, 11, 1),),
                    Notice(Delivery.TELEPHONE, date(2026, 11, 21), PA),
                    LetterId("x"),
                ),
            ),
            (Delay(Ground.SCOPE, date(2026, 11, 20), date(2026, 11, 27)),),
            "same_day",
            date(2026, 11, 20),
            revision=1,
        )
        put(store, incident)
        with store.privacy_look(LOOK) as look:
            assert look.incidents() == (incident,)
            assert look.incident(incident.id) == incident

    def test_letters_are_kept_as_they_were_made(self, store: Store) -> None:
        give_role(store, Role.PRIVACY_CONTACT)
        letter = a_letter(a_request().id)
        with store.change(PA, "letter") as change:
            change.put_privacy(a_request())
            change.put_letter(letter, b"%PDF-1.7 what was written")
            change.commit()
        with store.privacy_look(LOOK) as look:
            assert look.letters(letter.record) == (letter,)
            assert look.letter_bytes(letter.id) == b"%PDF-1.7 what was written"

    @pytest.mark.requirement("O-G5")
    def test_every_version_of_the_policy_stays(self, store: Store) -> None:
        second = a_policy(version=2, kept_years=12)
        signed = replace(a_policy(), approved_by=PA, approved_at=AT, flagged=True)
        put(store, a_policy())
        put(store, signed)
        put(store, second)
        assert store.log_policies() == (second, signed)

    @pytest.mark.requirement("O-D5")
    def test_every_version_of_an_assessment_stays(self, store: Store) -> None:
        first = Assessment(AssessmentKind.IMPACT, 1, {"i_use": "To help."}, PA, AT)
        second = replace(first, version=2, complete=True, next_due=date(2027, 11, 21))
        put(store, first, second)
        assert store.assessments(AssessmentKind.IMPACT) == (second, first)
        assert store.assessments(AssessmentKind.THRESHOLD) == ()

    def test_the_last_mark_of_an_entry_counts(self, store: Store) -> None:
        put(store, Review(1, Judgement.VALID, PA, AT), Review(1, Judgement.INVALID, PA, AT))
        with store.privacy_look(LOOK) as look:
            assert look.reviews(0)[1].judgement is Judgement.INVALID
            assert look.reviews(2) == {}

    def test_open_and_overdue_records_are_counted(self, store: Store) -> None:
        put(store, a_request(), a_request(id="b", number="P-2", step=Step.CLOSED))
        assert store.privacy_dues(date(2026, 12, 7)) == (1, 0)
        assert store.privacy_dues(date(2026, 12, 8)) == (1, 1)

    @pytest.mark.requirement("O-D1")
    def test_who_has_no_such_role_reads_nothing_and_the_refusal_is_logged(
        self, store: Store
    ) -> None:
        give_role(store, Role.ASSISTER)
        with pytest.raises(NotAllowed), store.privacy_look(LOOK):
            pass
        give_role(store, Role.SUPERVISOR)
        assert Action.REFUSED in [line.action for line in log_of(store)[-3:]]
        with store.privacy_look(LOOK) as look:
            look.people_named("Xiong")
            for forbidden in (
                look.requests,
                look.incidents,
                lambda: look.request(a_request().id),
                lambda: look.incident(a_request().id),
                lambda: look.holdings((MAI,)),
                lambda: look.letters(a_request().id),
                lambda: look.letter_bytes(LetterId("x")),
            ):
                with pytest.raises(NotAllowed):
                    forbidden()

    def test_a_look_is_logged_first_and_ends_with_its_block(self, store: Store) -> None:
        with store.privacy_look(LOOK) as look:
            assert log_of(store)[-1].action is Action.PRIVACY_OPENED
        with pytest.raises(NotAllowed):
            look.people_named("Xiong")

    @pytest.mark.requirement("O-C")
    def test_the_log_of_a_person_holds_their_case_and_what_names_them(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, mai())
        start = clock.now()
        save(store, household(OTHER, "8RY3LE"), case=OTHER)
        for line in (opened(), opened(PA, OTHER), opened(PA, OTHER, MAI)):
            store.log(line)
        clock.later(days=1)
        store.log(opened())
        with store.privacy_look(LOOK) as look:
            end = start + timedelta(hours=1)
            found = look.log(start, end, cases=(CASE,), people=(MAI,))
            assert [e.line for e in found] == [opened(), opened(PA, OTHER, MAI)]
            assert [e.line for e in look.log(start, end, people=(PersonId("x"),))] == []
            whole = look.log(start, clock.now())
            assert [e.seq for e in whole] == sorted(e.seq for e in whole)

    def test_lists_that_showed_a_case_are_counted(
        self, store: Store, clock: TickingClock
    ) -> None:
        start = clock.now()
        shown = store.open_list(LogLine(Action.LISTED, access(case=None)))
        shown.page(None, 10)
        shown.pause()
        with store.privacy_look(LOOK) as look:
            assert look.times_listed((CASE,), start, clock.now()) == 1
            assert look.times_listed((OTHER,), start, clock.now()) == 0

    def test_people_are_found_by_any_of_their_names(self, store: Store) -> None:
        save(store, mai())
        with store.privacy_look(LOOK) as look:
            assert [p.id for p in look.people_named("xiong mai")] == [MAI]
            assert [p.id for p in look.people_named("Xyooj")] == [MAI]
            assert look.people_named("Nobody") == look.people_named("") == ()
            assert look.people_of((MAI, PersonId("x"))) == (mai(),)
            assert look.household(CASE) == (mai(),)
            assert look.names_in((CASE,)) == {CASE: ("mai xiong",)}

    @pytest.mark.requirement("O-D2")
    def test_the_list_names_every_room_that_holds_something(self, store: Store) -> None:
        give_role(store, Role.PRIVACY_CONTACT)
        save(store, mai(), a_note(), a_note())
        with store.change(PA, "document", CASE) as change:
            change.put_document(a_document(b"paper"), b"paper")
            change.commit()
        store.log(opened(PA, CASE, MAI))
        put(store, a_request(people=(MAI,)))
        with store.privacy_look(LOOK) as look:
            found = {i.title: i for i in look.holdings((MAI,))}
        for title, category, count in (
            ("Social Security number", PiiCategory.SSN, 1),
            ("Phone", PiiCategory.PHONE, 2),
            ("Other names", PiiCategory.PERSON_NAME, 2),
            ("Language", PiiCategory.OTHER, 1),
            ("Notes", PiiCategory.OTHER, 2),
            ("Documents", PiiCategory.OTHER, 1),
            ("Entries of the access log", PiiCategory.OTHER, 1),
            ("An earlier request for this list", PiiCategory.PERSON_NAME, 1),
        ):
            assert category in found[title].categories, title
            assert found[title].count == count, title
        assert found["Notes"].since == a_note().at.date()
        whole = repr(tuple(found.values()))
        assert "900123456" not in whole and "Larpenteur" not in whole
