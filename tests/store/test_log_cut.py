"""Old entries go when their time is over: their words, never their place in the chain (O-G5)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.privacy_values import a_policy
from tests.contracts.store_values import (
    CASE,
    OMAR,
    OTHER,
    PA,
    TickingClock,
    access,
    household,
    log_of,
    opened,
    save,
)
from tests.store.test_erased_case import decrypted

MARK = "Auerhahn"


def years(count: float) -> timedelta:
    return timedelta(days=365.25 * count)


def policy_of(store: SqlCipherStore, clock: TickingClock, **more: object) -> None:
    at = clock.now()
    policy = replace(
        a_policy(), kept_years=7, approved_by=PA, approved_at=at, **more  # type: ignore[arg-type]
    )
    with store.change(PA, "policy") as change:
        change.put_privacy(policy)
        change.commit()


def old_log(store: SqlCipherStore, clock: TickingClock) -> None:
    """Thirty old lines, the clock set back once among them, and as many of today."""
    for number in range(30):
        if number == 12:
            clock.later(hours=-3)
        store.log(replace(opened(), detail=f"{MARK} {number}"))
    clock.later(days=years(8).days)
    for number in range(30):
        store.log(replace(opened(), count=number))


@pytest.mark.requirement("O-G5")
def test_what_the_policy_no_longer_keeps_goes_and_the_chain_holds(
    store: SqlCipherStore, clock: TickingClock, folder: Path, key: bytes
) -> None:
    old_log(store, clock)
    policy_of(store, clock)
    store.new_epoch(PA)
    before = log_of(store)
    count, last = store.log_due()
    assert count == last >= 31
    assert store.cut_log(PA) == count
    kept = log_of(store)
    assert len(kept) == len(before) - count + 2
    assert not any(MARK in line.detail for line in kept)
    line = next(x for x in kept if x.action is Action.LOG_CUT)
    assert (line.count, line.detail.split(",")[0]) == (count, f"1-{last}")
    verdict = store.verify_log()
    assert (verdict.state, verdict.first_bad) == (ChainState.CONFIRMED, None)
    assert verdict.entries > last
    assert store.log_due()[0] == 0
    assert MARK.encode() not in decrypted(folder / "cases.db", key)
    with store.privacy_look(LogLine(Action.LOG_VIEWED, access(case=None))) as look:
        found = look.log(clock.now() - years(20), clock.now())
        assert found[0].seq > last
        assert look.how_many(clock.now() - years(20), clock.now()) > len(found)
    with pytest.raises(Refused, match="No entry"):
        store.cut_log(PA)


@pytest.mark.requirement("O-G5")
def test_nothing_goes_early_under_a_hold_without_a_policy_or_by_others(
    store: SqlCipherStore, clock: TickingClock
) -> None:
    old_log(store, clock)
    with pytest.raises(Refused, match="policy"):
        store.cut_log(PA)
    policy_of(store, clock, legal_hold="Suit 12")
    assert store.log_due()[0] == 0
    with pytest.raises(Refused, match="hold"):
        store.cut_log(PA)
    policy_of(store, clock, version=2, legal_hold="")
    for who in (OMAR, StaffId("")):
        with pytest.raises(NotAllowed):
            store.cut_log(who)
    clock.later(days=-years(3).days)
    assert store.log_due()[0] == 0, "five years are not six, whatever the policy says"


@pytest.mark.requirement("O-G3")
def test_a_deletion_without_its_record_is_found(
    store: SqlCipherStore, clock: TickingClock
) -> None:
    old_log(store, clock)
    policy_of(store, clock)
    with (
        pytest.raises(dbapi2.IntegrityError, match="append-only"),
        store._connections.writing() as db,
    ):
        db.execute("UPDATE access_log SET payload = NULL WHERE seq = 3")
    store.cut_log(PA)
    for statement in ("DELETE FROM log_cuts", "UPDATE log_cuts SET n = n"):
        with (
            pytest.raises(dbapi2.IntegrityError, match="append-only"),
            store._connections.writing() as db,
        ):
            db.execute(statement)
    with store._connections.writing() as db:
        db.execute("DROP TRIGGER log_cuts_no_update")
        db.execute("UPDATE log_cuts SET last = last + 4")
        db.execute("UPDATE access_log SET payload = NULL WHERE seq <= (SELECT last FROM log_cuts)")
    verdict = store.verify_log()
    assert verdict.state is ChainState.CONTRADICTION
    assert "deleted" in verdict.text or "edited" in verdict.text


def test_days_are_found_by_halving_also_where_the_clock_went_back(
    store: SqlCipherStore, clock: TickingClock
) -> None:
    start = clock.now()
    for number in range(60):
        clock.later(minutes=-25 if number % 13 == 12 else 10)
        store.log(replace(opened(), count=number))
    with store.privacy_look(LogLine(Action.LOG_VIEWED, access(case=None))) as look:
        whole = look.log(start - timedelta(days=9), start + timedelta(days=9))
        for first in range(0, 500, 37):
            since, until = start + timedelta(minutes=first), start + timedelta(minutes=first + 90)
            wanted = [e.seq for e in whole if since <= e.at < until]
            assert [e.seq for e in look.log(since, until)] == wanted


@pytest.mark.requirement("O-G5")
def test_a_closed_case_goes_when_its_time_is_over_unseen(
    store: SqlCipherStore, clock: TickingClock
) -> None:
    from assisterdesk.cases.case import CaseState

    save(store, household(OTHER, "8RY3MF", state=CaseState.CLOSED), case=OTHER)
    clock.later(days=years(6.5).days)
    assert [one[0] for one in store.cases_due(PA, 6)] == [OTHER]
    assert store.cases_due(PA, 7) == ()
    with pytest.raises(NotAllowed):
        store.cases_due(OMAR, 6)
    with pytest.raises(NotAllowed), store.change(OMAR, "erase case") as change:
        change.erase_case(OTHER, "retention_over")
        change.commit()
    with store.change(PA, "erase case") as change:
        change.erase_case(OTHER, "retention_over")
        change.commit()
    assert store.tombstones()[0].signed
    assert store.case_reference(CASE)
