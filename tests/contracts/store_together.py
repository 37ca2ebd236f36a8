"""Many changes in one transaction, and what came in with an import, as a store promises them."""

from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.actions.ports import Store, Together
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, PersonId, new_id
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.cases.imported import Import
from tests.contracts.store_values import (
    CASE,
    PA,
    TickingClock,
    a_note,
    access,
    household,
    log_of,
    mai,
    opened,
    save,
)

CASES = tuple(CaseId(f"case-{n}") for n in range(4))


def bring_in(store: Store, *, until: int = 4, fails: bool = False) -> Import:
    """A few new cases, and a note on the one that was there."""
    value = Import(new_id(), household().opened_at, PA, until, until, 1, 0)

    def work(all_of_it: Together) -> None:
        with all_of_it.change(PA, "import") as change:
            change.put_import(value)
            change.commit()
        for number, case in enumerate(CASES[:until]):
            with all_of_it.change(PA, "import", case) as change:
                change.put_case(household(case, f"7QX2K{number}"))
                change.put_person(replace(mai(case), id=PersonId(f"person {case}")))
                change.part_of(value.id)
                change.commit()
        with all_of_it.change(PA, "import", CASE) as change:
            change.put_note(a_note("from the spreadsheet"))
            change.part_of(value.id)
            change.commit()
        if fails:
            raise Refused("The last row is no good.")

    store.together(work)
    return value


class TogetherContract:
    def test_many_changes_are_kept_as_one(self, store: Store) -> None:
        value = bring_in(store)
        assert store.imports() == (value,)
        parts = store.import_parts(value.id)
        assert [(p.case, p.is_new, p.untouched) for p in parts] == [
            *((case, True, True) for case in CASES),
            (CASE, False, True),
        ]
        for case in CASES:
            with store.look(opened(PA, case)) as look:
                assert [c.name for c in look.cards()] == ["Mai Pa Xiong"]
        made = {
            line.access.case for line in log_of(store) if line.action is Action.CREATED
        }
        assert made >= set(CASES)
        assert store.verify_log().state is ChainState.CONFIRMED

    def test_anything_raised_leaves_nothing(self, store: Store) -> None:
        before = len(log_of(store))
        with pytest.raises(Refused, match="last row"):
            bring_in(store, fails=True)
        assert store.imports() == ()
        assert len(log_of(store)) == before + 1, "only the look at the log was logged"
        for case in CASES:
            with pytest.raises(NotAllowed), store.look(opened(PA, case)):
                pass
        bring_in(store)
        assert len(store.imports()) == 1

    def test_what_was_worked_on_since_is_told(
        self, store: Store, clock: TickingClock
    ) -> None:
        value = bring_in(store)
        save(store, a_note("called", case=CASES[1]), case=CASES[1])
        store.keep_draft(Draft(PA, CASES[2], DraftKind.NOTE, "half typed", clock.now()))
        untouched = {p.case for p in store.import_parts(value.id) if p.untouched}
        assert untouched == {CASES[0], CASES[3], CASE}

    def test_an_import_is_taken_back_in_one_go(self, store: Store) -> None:
        value = bring_in(store)
        note_change = store.import_parts(value.id)[-1].change
        taken_back = replace(value, taken_back_at=value.at, taken_back_by=PA)

        def work(all_of_it: Together) -> None:
            for case in CASES:
                with all_of_it.change(PA, "take import back") as change:
                    change.erase_case(case, "mistake")
                    change.log(LogLine(Action.ERASED, access(PA, case), detail="mistake"))
                    change.commit()
            with all_of_it.change(PA, "take import back", CASE) as change:
                change.undo(CASE, note_change)
                change.commit()
            with all_of_it.change(PA, "take import back") as change:
                change.put_import(taken_back)
                change.commit()

        store.together(work)
        assert {s.case for s in store.tombstones()} == set(CASES)
        assert all(s.signed for s in store.tombstones())
        assert store.imports() == (taken_back,)
        assert [p.case for p in store.import_parts(value.id)] == [CASE]
        with store.look(opened()) as look:
            assert look.notes(None, 9) == ()
        listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
        assert [row.id for row in listed.page(None, 9)] == [CASE]
        assert store.verify_log().state is ChainState.CONFIRMED

    def test_who_is_likely_the_same_is_told_for_many_under_one_line(self, store: Store) -> None:
        save(store, mai())
        again = replace(mai(CASES[0]), id=PersonId("again"))
        other = replace(
            again, id=PersonId("other"), ssn="900654321", phones=(), emails=(), birthdate=None,
            ids=(),
        )  # fmt: skip
        seen: list[float] = []
        line = LogLine(Action.SOUGHT, access(case=None), detail="duplicates")
        found = store.likely_same_of_all(line, (again, other), seen.append)
        assert {id: [one.person for one in many] for id, many in found.items()} == {
            "again": ["person-mai"]
        }
        assert seen == [0.0, 0.5]
        lines = [one for one in log_of(store) if one.action is Action.SOUGHT]
        assert [(one.people, one.count) for one in lines] == [(("person-mai",), 1)]
