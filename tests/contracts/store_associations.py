"""Agent of record and association, as every store keeps them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.ports import Store
from assisterdesk.basics.ids import AssociationId, CaseId
from assisterdesk.cases.association import (
    Association,
    AssociationCursor,
    AssociationFilter,
    AssociationKind,
    AssociationOrder,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.finding import CaseFilter
from tests.contracts.store_values import (
    CASE,
    OMAR,
    PA,
    access,
    household,
    log_of,
    opened,
    save,
)

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
DUE = date(2026, 12, 5)


def an_association(id: str = "a1", case: CaseId = CASE, **more: object) -> Association:
    value = Association(
        AssociationId(id),
        case,
        AssociationKind.AGENT_OF_RECORD,
        AssociationState.TO_ASK,
        AT,
        PA,
        carrier="Lakes Health",
        plan_year=2027,
        enrolled_on=date(2026, 6, 5),
        text="Mai signed with the former agent",
        clock="retroactive_aor_request",
        due=DUE,
    )
    return replace(value, **more)  # type: ignore[arg-type]


def ids(rows: object) -> list[str]:
    return [row.association.id for row in rows]  # type: ignore[attr-defined]


class AssociationsContract:
    """What holds for the associations of every store."""

    def test_an_association_comes_back_as_it_was_and_as_it_became(self, store: Store) -> None:
        first = an_association()
        other = an_association(
            "a2",
            kind=AssociationKind.CASE_ASSOCIATION,
            program=CoverageProgram.MINNESOTACARE,
            applied_on=date(2026, 11, 1),
            clock="",
            due=None,
        )
        save(store, other, first)
        with store.look(opened()) as look:
            assert look.associations() == (first, other)
        paid = replace(
            first,
            state=AssociationState.CONFIRMED,
            confirmed_on=date(2026, 11, 20),
            paid_on=date(2026, 11, 21),
            paid_cents=10_000,
        )
        save(store, paid)
        with store.look(opened()) as look:
            assert look.associations() == (paid, other)
            entry = look.history()[0]
        assert entry.undoable
        with store.change(PA, "undo", CASE) as change:
            change.undo(CASE, entry.id)
            change.commit()
        with store.look(opened()) as look:
            assert look.associations() == (first, other)

    def test_today_names_the_case_and_the_clock_only(self, store: Store) -> None:
        save(store, an_association(), an_association("a2", due=DUE + timedelta(days=9)))
        (due,) = store.due_associations(PA, DUE)
        assert (due.id, due.reference, due.due) == ("a1", "7QX2KD", DUE)
        assert store.due_associations(PA, DUE - timedelta(days=1)) == ()
        assert store.due_associations(OMAR, DUE) == ()
        with store.change(PA, "take off", CASE) as change:
            change.take_off(CASE, "association", "a1")
            change.commit()
        assert store.due_associations(PA, DUE) == ()
        with store.change(PA, "put back", CASE) as change:
            change.put_on(CASE, "association", "a1")
            change.commit()
        save(store, replace(household(), state=CaseState.CLOSED))
        assert store.due_associations(PA, DUE) == ()

    def test_the_list_of_clients_comes_by_clock_a_page_at_a_time(self, store: Store) -> None:
        later = DUE + timedelta(days=1)
        save(
            store,
            an_association("a3", due=None),
            an_association("a4", due=None),
            an_association("a2", due=later),
            an_association("a1"),
        )
        listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
        first = listed.clients(None, 3)
        assert ids(first) == ["a1", "a2", "a3"]
        assert first[0].household == "Xiong family"
        assert first[0].association.text == "", "words stay sealed in a list"
        assert ids(listed.clients(AssociationCursor("", AssociationId("a3")), 3)) == ["a4"]
        second = AssociationCursor(DUE.isoformat(), AssociationId("a1"))
        assert ids(listed.clients(second, 1)) == ["a2"]
        listed.pause()
        shown = [line for line in log_of(store) if line.action is Action.LIST_SHOWN]
        assert [line.count for line in shown] == [1], "the log names the case that was shown"
        nobody = store.open_list(LogLine(Action.LISTED, access(OMAR, None)))
        assert nobody.clients(None, 9) == ()

    def test_the_list_of_clients_is_narrowed(self, store: Store) -> None:
        save(
            store,
            an_association(),
            an_association(
                "a2",
                carrier="Prairie Plans",
                state=AssociationState.CONFIRMED,
                plan_year=2026,
                due=None,
            ),
            an_association(
                "a3",
                kind=AssociationKind.CASE_ASSOCIATION,
                program=CoverageProgram.MEDICAL_ASSISTANCE,
                carrier="",
                state=AssociationState.CONFIRMED,
                paid_on=date(2026, 11, 1),
                due=None,
            ),
        )
        listed = store.open_list(LogLine(Action.LISTED, access(case=None)))

        def found(**only: object) -> list[str]:
            wanted = AssociationFilter(**only)  # type: ignore[arg-type]
            return ids(listed.clients(None, 9, only=wanted))

        assert found(kinds=frozenset({AssociationKind.CASE_ASSOCIATION})) == ["a3"]
        assert found(states=frozenset({AssociationState.TO_ASK})) == ["a1"]
        assert found(programs=frozenset({CoverageProgram.QHP})) == ["a1", "a2"]
        assert found(plan_year=2026) == ["a2"]
        assert found(due_by=DUE) == ["a1"]
        assert found(unpaid=True) == ["a2"]
        assert found(text="prairie") == ["a2"]
        assert found(text="XIONG prairie") == ["a2"]
        assert found(text="7qx2kd") == ["a1", "a2", "a3"]
        assert found(owner=OMAR) == []
        assert found(text="%") == []

    def test_a_carrier_is_found_by_its_name(self, store: Store) -> None:
        save(store, an_association())
        listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
        assert [one.case.id for one in listed.find("lakes health", 5)] == [CASE]
        assert [one.case.id for one in listed.find("former agent", 5)] == [CASE]

    def test_cases_without_one_are_found_and_one_taken_off_counts_as_none(
        self, store: Store
    ) -> None:
        line = LogLine(Action.LISTED, access(PA, None))
        only = CaseFilter(unassociated=True)

        def bare() -> list[CaseId]:
            return [row.id for row in store.open_list(line).page(None, 10, only=only)]

        assert bare() == [CASE]
        save(store, an_association())
        assert bare() == []
        with store.change(PA, "take off", CASE) as change:
            change.take_off(CASE, "association", "a1")
            change.log(LogLine(Action.CHANGED, access()))
            change.commit()
        assert bare() == [CASE]
        # nobody else finds it
        other = LogLine(Action.LISTED, access(OMAR, None))
        assert store.open_list(other).page(None, 10, only=only) == ()

    @pytest.mark.parametrize("down", [False, True])
    @pytest.mark.parametrize("order", list(AssociationOrder))
    def test_clients_come_in_the_order_that_is_asked_page_by_page(
        self, store: Store, order: AssociationOrder, down: bool
    ) -> None:
        for at, more in enumerate(
            (
                {"carrier": "Zeta", "due": None},
                {"carrier": "alpha", "plan_year": None, "asked_on": date(2026, 7, 1)},
                {"carrier": "Beta", "enrolled_on": None, "due": date(2026, 11, 30)},
            )
        ):
            save(store, an_association(f"a{at}", **more))
        line = LogLine(Action.LISTED, access(PA, None))
        listed, found, after = store.open_list(line), [], None
        while page := listed.clients(after, 1, order=order, down=down):
            found += ids(page)
            last = page[-1].association
            after = AssociationCursor(last.due.isoformat() if last.due else "", last.id)
        assert sorted(found) == ["a0", "a1", "a2"]
        assert ids(listed.clients(None, 10, order=order, down=down)) == found
        if order is AssociationOrder.CARRIER:
            assert found == (["a0", "a2", "a1"] if down else ["a1", "a2", "a0"])
