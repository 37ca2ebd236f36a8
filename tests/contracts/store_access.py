"""Who may look at what, and the line every look leaves, in every store."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.opener_port import StoreOpener
from assisterdesk.actions.ports import Store
from assisterdesk.basics.access import Access, Exemption
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import (
    CaseId,
    StaffId,
)
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.cases.case import (
    CaseCursor,
    CaseRow,
    CaseState,
)
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    MAI,
    OMAR,
    OTHER,
    PA,
    STAFF_PA,
    TickingClock,
    a_note,
    access,
    household,
    log_of,
    mai,
    opened,
    save,
)


class AccessContract:
    """What holds for need-to-know, the list and the log of every store."""

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
        save(store, Grant(OMAR, CASE, Level.READ, "assigned", now, until))
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
        save(store, Grant(OMAR, CASE, Level.EXISTS, "assigned", clock.now()))
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
        assert (entry.who_name, entry.role) == (
            "Pa Houa Vang",
            "assister, information_owner, supervisor",
        )
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
        other = frozenset({Role.ASSISTER, Role.SUPERVISOR})
        save(store, replace(STAFF_PA, name="Pa Houa Lor", roles=other))
        store.log(opened())
        _, new, moved, old = store.log_page(LogLine(Action.LOG_VIEWED, access(case=None)), None, 4)
        assert moved.line.action is Action.WORK_CHANGED
        roles = "assister, information_owner, supervisor"
        assert (old.who_name, old.role) == ("Pa Houa Vang", roles)
        assert (new.who_name, new.role) == ("Pa Houa Lor", "assister, supervisor")

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
        (first, *_) = listed.page(None, 5)
        assert (first.id, first.household) == (CASE, "Xiong family")

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
