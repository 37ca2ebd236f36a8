"""What is kept can be found by whoever may see it, and by nobody else, in every store."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.ports import Store
from assisterdesk.basics.ids import CaseId, MessageId, PersonId, StaffId
from assisterdesk.basics.kinds import DeskId, PiiCategory
from assisterdesk.cases.case import CaseCursor, CaseState
from assisterdesk.cases.finding import CaseFilter, CaseOrder, Where
from assisterdesk.people.person import PersonName
from assisterdesk.submissions.submission import FiledMessage, State
from tests.contracts.store_history import a_contact, a_task
from tests.contracts.store_values import (
    CASE,
    MAI,
    OMAR,
    OTHER,
    PA,
    TickingClock,
    a_document,
    a_note,
    a_submission,
    access,
    household,
    log_of,
    mai,
    opened,
    save,
)

ABDI = PersonId("person-abdi")


def searching(store: Store, who: StaffId = PA) -> CaseList:
    return store.open_list(LogLine(Action.LISTED, access(who, None)))


def places(store: Store, text: str, who: StaffId = PA, only: CaseFilter | None = None) -> list[
    tuple[CaseId, Where]
]:
    found = searching(store, who).find(text, 20, only=only or CaseFilter())
    return [(one.case.id, one.where) for one in found]


class FindingContract:
    """What holds for search in every store."""

    def _two_cases(self, store: Store) -> None:
        save(store, mai())
        abdi = replace(
            mai(),
            id=ABDI,
            case=OTHER,
            name=PersonName("Abdirahman", "Mohamud", others=("Cabdi",)),
            ssn="666550199",
            phones=("612-555-0177",),
            emails=(),
            birthdate=date(1979, 2, 28),
        )
        save(
            store,
            household(OTHER, "8RY3MF", household="Mohamud household", topic="Appeal"),
            abdi,
            case=OTHER,
        )

    def test_a_case_is_found_by_everything_that_is_kept_on_it(self, store: Store) -> None:
        self._two_cases(store)
        content = b"%PDF"
        with store.change(PA, "fill", CASE) as change:
            change.put_note(a_note("Brought the paystub from Tyson"))
            change.put_document(replace(a_document(content), name="lease-agreement.pdf"), content)
            change.put_submission(a_submission(title="Verification status"), b"reviewed")
            change.put_message(
                FiledMessage(
                    MessageId("m"),
                    CASE,
                    None,
                    household().opened_at,
                    household().opened_at,
                    "arc@desk.invalid",
                    "RE: question",
                    "The household composition is under review.",
                )
            )
            change.put_task(a_task(text="Ask for the W-2"))
            change.put_contact(replace(a_contact(), text="Left a voicemail"))
            change.commit()
        for text, where in (
            ("7QX2KD", Where.REFERENCE),
            ("7qx", Where.REFERENCE),
            ("xiong", Where.PERSON),
            ("mai xi", Where.PERSON),
            ("Xiong family", Where.PERSON),
            ("paystub", Where.NOTE),
            ("pays", Where.NOTE),
            ("tyson brought", Where.NOTE),
            ("mai paystub", Where.NOTE),
            ("lease", Where.DOCUMENT),
            ("verification stat", Where.SUBMISSION),
            ("composition", Where.MESSAGE),
            ("w 2 ask", Where.TASK),
            ("voicemail", Where.CONTACT),
            ("siong", Where.SIMILAR),
            ("xoing", Where.SIMILAR),
        ):
            assert places(store, text) == [(CASE, where)], text
        assert places(store, "appeal") == [(OTHER, Where.TOPIC)]
        assert places(store, "cabdi") == [(OTHER, Where.PERSON)]

    def test_what_names_a_person_tells_whom(self, store: Store) -> None:
        self._two_cases(store)
        (found,) = searching(store).find("mai", 9)
        assert (found.person, found.name, found.case.household) == (
            MAI,
            mai().name.full,
            "Xiong family",
        )

    def test_numbers_are_found_whole_only_and_their_value_is_not_told(self, store: Store) -> None:
        self._two_cases(store)
        for text, kind in (
            ("666550199", "ssn"),
            ("666-55-0199", "ssn"),
            ("612 555 0177", "phone"),
            ("+1 (612) 555-0177", "phone"),
            ("2/28/1979", "birthdate"),
            ("1979-02-28", "birthdate"),
        ):
            (found,) = searching(store).find(text, 9)
            assert (found.where, found.person, found.what) == (Where.IDENTIFIER, ABDI, kind), text
        for part in ("0199", "66655019", "6665501990", "555-0177", "2/28", "2/30/1979"):
            assert places(store, part) == [], part

    @pytest.mark.requirement("O-D1")
    def test_nothing_is_found_of_a_case_without_a_grant(
        self, store: Store, clock: TickingClock
    ) -> None:
        self._two_cases(store)
        save(store, a_note("Brought the paystub"))
        for text in ("7QX2KD", "xiong", "xoing", "paystub", "renewal", mai().ssn):
            assert places(store, text, OMAR) == [], text
        now = clock.now()
        until = now + timedelta(hours=1)
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", now, until))
        assert places(store, "paystub", OMAR) == [(CASE, Where.NOTE)]
        assert places(store, "xiong", OMAR) == [(CASE, Where.PERSON)]
        assert places(store, "cabdi", OMAR) == []
        clock.later(hours=2)
        assert places(store, "paystub", OMAR) == []
        save(store, Grant(OMAR, OTHER, Level.EXISTS, "assigned", now), case=OTHER)
        assert places(store, "cabdi", OMAR) == []

    @pytest.mark.requirement("O-D1")
    @pytest.mark.parametrize("times", [1, 40])
    def test_a_rare_word_and_a_common_one_keep_to_the_same_grants(
        self, store: Store, clock: TickingClock, times: int
    ) -> None:
        self._two_cases(store)
        for number in range(times):
            save(store, a_note("Works at Shoremillworks17", id=f"note-{number}"))
        typed = ("shoremillworks17", "shoremill", "shoremillworks17 works")
        assert {places(store, text)[0][0] for text in typed} == {CASE}
        assert [places(store, text, OMAR) for text in typed] == [[], [], []]
        now = clock.now()
        until = now + timedelta(hours=1)
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", now, until))
        assert {places(store, text, OMAR)[0][0] for text in typed} == {CASE}
        clock.later(hours=2)
        assert [places(store, text, OMAR) for text in typed] == [[], [], []]
        # nor does a text that is not seen keep a misspelt name from being offered
        save(store, a_note("Abdirahmaan"))
        save(store, Grant(OMAR, OTHER, Level.READ, "assigned", now), case=OTHER)
        assert places(store, "Abdirahmaan", OMAR) == [(OTHER, Where.SIMILAR)]

    def test_the_index_follows_every_change_at_once(self, store: Store) -> None:
        self._two_cases(store)
        note = a_note("Brought the paystub")
        save(store, note)
        save(store, replace(note, text="Brought the lease", version=2))
        assert places(store, "paystub") == []
        assert places(store, "lease") == [(CASE, Where.NOTE)]
        save(store, replace(mai(), name=PersonName("Mai", "Thao")))
        assert places(store, "thao lease") == [(CASE, Where.NOTE)]
        assert places(store, "mai thao") == [(CASE, Where.PERSON)]
        save(store, replace(mai(), phones=("651-555-0101",)))
        assert places(store, "651 555 0101") == [(CASE, Where.IDENTIFIER)]
        assert places(store, mai().phones[0]) == []
        with store.change(PA, "take off", CASE) as change:
            change.take_off(CASE, "note", note.id)
            change.take_off(CASE, "person", MAI)
            change.commit()
        assert places(store, "lease") == []
        assert places(store, "mai") == []
        assert places(store, mai().ssn) == []
        with store.change(PA, "put on", CASE) as change:
            change.put_on(CASE, "note", note.id)
            change.commit()
        assert places(store, "lease") == [(CASE, Where.NOTE)]

    def test_what_was_not_committed_is_not_found(self, store: Store) -> None:
        with store.change(PA, "left", CASE) as change:
            change.put_note(a_note("Brought the paystub"))
        assert places(store, "paystub") == []

    def test_names_come_before_texts_and_whole_names_before_beginnings(
        self, store: Store
    ) -> None:
        ids = [CaseId(f"case-{n}") for n in range(4)]
        for n, name in enumerate(("Hangou family", "Moua family", "Hang family", "Lee family")):
            save(store, household(ids[n], f"2A000{n}", household=name), case=ids[n])
        save(store, replace(a_note("Hang called"), case=ids[1]), case=ids[1])
        found = [case for case, _ in places(store, "hang")]
        assert found == [ids[2], ids[0], ids[1]]
        assert len(searching(store).find("hang", 2)) == 2

    def test_a_search_is_narrowed_by_what_is_asked_beside_the_words(
        self, store: Store, clock: TickingClock
    ) -> None:
        self._two_cases(store)
        today = clock.now().date()
        sent = a_submission(
            State.SENT, case_type="renewal_status", reply_due=today, title="Renewal status"
        )
        save(store, sent)
        save(
            store,
            household(OTHER, "8RY3MF", household="Mohamud household", state=CaseState.WAITING),
            replace(a_task(due=today + timedelta(days=3)), case=OTHER),
            case=OTHER,
        )

        def kept(text: str = "", **only: object) -> set[CaseId]:
            narrowed = CaseFilter(**only)  # type: ignore[arg-type]
            listed = {row.id for row in searching(store).page(None, 9, only=narrowed)}
            for word in ("xiong", "mohamud"):
                for case, _ in places(store, word, only=narrowed):
                    assert case in listed
            return listed

        assert kept() == {CASE, OTHER}
        assert kept(states=frozenset({CaseState.WAITING})) == {OTHER}
        assert kept(owner=PA) == {CASE, OTHER}
        assert kept(owner=OMAR) == set()
        assert kept(unanswered=True) == {CASE}
        assert kept(case_type="renewal_status") == {CASE}
        assert kept(case_type="appeal") == set()
        assert kept(desk=DeskId.ARC) == {CASE}
        assert kept(desk=DeskId.BROKER_SERVICE_LINE) == set()
        assert kept(due_by=today) == {CASE}
        assert kept(due_by=today + timedelta(days=3)) == {CASE, OTHER}
        assert kept(due_by=today - timedelta(days=1)) == set()
        save(store, sent.moved(State.ANSWERED, clock.now()))
        assert kept(unanswered=True) == set()
        assert places(store, "xiong", only=CaseFilter(owner=OMAR)) == []

    @pytest.mark.parametrize(
        "text", ["", " ", "*", '"', "AND", "NOT x OR", "a", "(", "names:x", "^", "%", "é" * 300]
    )
    def test_anything_may_be_typed(self, store: Store, text: str) -> None:
        self._two_cases(store)
        assert places(store, text) == []

    @pytest.mark.requirement("O-G2")
    @pytest.mark.requirement("O-G4")
    def test_a_search_that_names_someone_is_logged_as_such_without_the_words(
        self, store: Store
    ) -> None:
        self._two_cases(store)
        listed = searching(store)
        for text in ("renewal", "x", "xiong", "xiong m", "mohamud", "renewal"):
            listed.find(text, 9)
        listed.find("666550199", 9)
        listed.find("666-55-0198", 9)
        listed.pause()
        said = [line for line in log_of(store) if line.access.case is None][-4:]
        assert [line.action for line in said] == [
            Action.SOUGHT,
            Action.SOUGHT,
            Action.SOUGHT,
            Action.LIST_SHOWN,
        ]
        names, hit, nobody, shown = said
        assert (names.categories, names.people) == ((PiiCategory.PERSON_NAME,), ())
        assert (hit.categories, hit.people) == ((PiiCategory.SSN,), (ABDI,))
        assert (nobody.categories, nobody.people) == ((PiiCategory.SSN,), ())
        assert shown.count == 2
        assert "xiong" not in repr(said).lower()
        assert "666123456" not in repr(said) and "666-12" not in repr(said)

    @pytest.mark.requirement("O-G4")
    def test_a_search_for_work_alone_names_nobody_in_the_log(self, store: Store) -> None:
        self._two_cases(store)
        searching(store).find("renewal", 9)
        assert Action.SOUGHT not in [line.action for line in log_of(store)]

    @pytest.mark.requirement("O-G2")
    def test_naming_someone_without_a_grant_is_logged_too(self, store: Store) -> None:
        self._two_cases(store)
        searching(store, OMAR).find("mai xiong", 9)
        assert log_of(store)[-1].action is Action.SOUGHT

    def test_the_cases_opened_last_come_first_and_only_those_one_may_still_read(
        self, store: Store, clock: TickingClock
    ) -> None:
        save(store, household(OTHER, "K4M9ZT"), case=OTHER)
        until = clock.now() + timedelta(hours=2)
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", clock.now(), until))
        save(store, Grant(OMAR, OTHER, Level.READ, "assigned", clock.now()), case=OTHER)
        clock.later(seconds=1)
        assert store.recent_cases(OMAR, None, 10) == ()
        for case in (OTHER, CASE, OTHER, CASE):
            with store.look(opened(OMAR, case)):
                pass
        before = len(log_of(store))
        found = store.recent_cases(OMAR, None, 10)
        assert [one.case for one in found] == [CASE, OTHER]
        assert found[0].reference == "7QX2KD"
        assert [one.case for one in store.recent_cases(OMAR, None, 1)] == [CASE]
        # somebody else opened none, and what was cleared is not told
        assert store.recent_cases(PA, None, 10) == ()
        clock.later(hours=1)
        since = clock.now()
        assert store.recent_cases(OMAR, since, 10) == ()
        with store.look(opened(OMAR, OTHER)):
            pass
        assert [one.case for one in store.recent_cases(OMAR, since, 10)] == [OTHER]
        clock.later(hours=2)
        assert [one.case for one in store.recent_cases(OMAR, None, 10)] == [OTHER]
        # the list names nobody, so it writes no line: the opening and two looks at the log did
        assert len(log_of(store)) == before + 2

    @pytest.mark.parametrize("down", [False, True])
    @pytest.mark.parametrize("order", list(CaseOrder))
    def test_cases_come_in_the_order_that_is_asked_page_by_page(
        self, store: Store, order: CaseOrder, down: bool
    ) -> None:
        made = {CASE: ("7QX2KD", "Xiong family", "Renewal")}
        for at, (reference, name, topic) in enumerate(
            (("AAAAAA", "abdi", "appeal"), ("ZZZZZZ", "Yang", "renewal"), ("MMMMMM", "abdi", ""))
        ):
            id = CaseId(f"more-{at}")
            save(
                store,
                replace(household(id, reference), household=name, topic=topic),
                case=id,
            )
            made[id] = (reference, name, topic)
        listed, found, after = searching(store), [], None
        while page := listed.page(after, 1, order=order, down=down):
            found += [row.id for row in page]
            after = CaseCursor(page[-1].changed_at, page[-1].id)
        assert sorted(found) == sorted(made)
        whole = [row.id for row in listed.page(None, 10, order=order, down=down)]
        assert whole == found
        at = {CaseOrder.REFERENCE: 0, CaseOrder.HOUSEHOLD: 1, CaseOrder.TOPIC: 2}.get(order)
        if at is not None:
            keys = [made[id][at].lower() for id in found]
            assert keys == sorted(keys, reverse=down)
