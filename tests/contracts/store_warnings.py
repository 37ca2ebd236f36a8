"""Privacy warnings that were given, as every store keeps them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from assisterdesk.actions.ports import Store
from assisterdesk.basics.ids import CaseId, PrivacyWarningId
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.privacy_warning import PrivacyWarning, WarningWay
from tests.contracts.store_values import CASE, MAI, OMAR, OTHER, PA, household, mai, opened, save


def a_warning(id: str = "w1", **more: object) -> PrivacyWarning:
    value = PrivacyWarning(
        id=PrivacyWarningId(id),
        case=CASE,
        way=WarningWay.INTERPRETED,
        given_on=date(2026, 11, 20),
        given_by=PA,
        recorded_at=datetime(2026, 11, 20, 15, tzinfo=UTC),
        recorded_by=PA,
        language="Hmong",
        person=MAI,
        wording="hmn 2026-11-22",
    )
    return replace(value, **more)  # type: ignore[arg-type]


def put(store: Store, *values: PrivacyWarning, case: CaseId = CASE) -> None:
    with store.change(PA, "add privacy warning", case) as change:
        for value in values:
            change.put_privacy_warning(value)
        change.commit()


class WarningsContract:
    def test_privacy_warnings_come_back_as_they_were_newest_first(self, store: Store) -> None:
        first = a_warning()
        later = a_warning("w2", given_on=date(2026, 11, 21), person=None, language="English")
        put(store, first, later)
        with store.look(opened()) as look:
            assert look.privacy_warnings() == (later, first)
        copied = replace(first, copy_given_on=date(2026, 11, 22))
        put(store, copied)
        with store.look(opened()) as look:
            assert look.privacy_warnings() == (later, copied)

    def test_a_case_with_people_and_no_warning_is_named_until_it_has_one(
        self, store: Store
    ) -> None:
        assert store.missing_warnings(PA) == ()
        save(store, mai())
        (missing,) = store.missing_warnings(PA)
        assert missing.case == CASE and missing.reference == household().reference
        assert store.missing_warnings(OMAR) == ()
        put(store, a_warning())
        assert store.missing_warnings(PA) == ()
        with store.change(PA, "take off", CASE) as change:
            change.take_off(CASE, "privacy_warning", "w1")
            change.commit()
        assert len(store.missing_warnings(PA)) == 1
        save(store, household(state=CaseState.CLOSED))
        assert store.missing_warnings(PA) == ()

    def test_a_warning_stays_with_its_case(self, store: Store) -> None:
        save(store, household(OTHER, "8RY3MF"), case=OTHER)
        put(store, a_warning())
        with pytest.raises(ValueError, match="stays in its case"):
            put(store, a_warning(case=OTHER), case=OTHER)
