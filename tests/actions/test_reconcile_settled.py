"""What was settled of one month's list is not new in the next: same person, same difference."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.reconcile import Compared, Difference, Kind, compare, in_order
from assisterdesk.actions.reconcile_columns import guessed
from assisterdesk.actions.reconcile_settle import as_text
from assisterdesk.actions.reconcile_settled import (
    mark_of,
    open_again,
    remember,
    settled,
    with_settled,
)
from assisterdesk.basics.ids import CaseId
from assisterdesk.egress.extract.tables import read_table
from tests.actions.parts import Desk
from tests.actions.test_reconcile import CONFIRMED, HEAD, a_client, quiet

OCTOBER = (
    "Ayan,Warsame,02/03/1990,QHP,Active,$100.00,11/02/2026",
    "Tou,Lor,07/09/1985,QHP,Terminated,,",
    "Nobody,Known,03/03/1993,QHP,Active,,",
    "Broken,Row,99/99/1993,QHP,Active,,",
)
#: another order, another file, one more line
NOVEMBER = (
    "Nobody,Known,03/03/1993,QHP,Active,,",
    "Tou,Lor,07/09/1985,QHP,Terminated,,",
    "Ayan,Warsame,02/03/1990,QHP,Active,$120.00,12/01/2026",
)


@pytest.fixture
def clients(desk: Desk) -> dict[str, CaseId]:
    return {
        "paid": a_client(desk, "Ayaan", "Warsame", date(1990, 2, 3), **CONFIRMED),
        "ended": a_client(desk, "Tou", "Lor", date(1985, 7, 9), **CONFIRMED),
    }


def of(desk: Desk, rows: Sequence[str]) -> Compared:
    table = read_table("\n".join((HEAD, *rows)).encode())
    return with_settled(desk.session, compare(desk.session, table, guessed(table), quiet))


def kind(found: Compared, kind: Kind) -> Difference:
    return next(one for one in found.differences if one.kind is kind)


def test_the_same_difference_is_settled_next_month_and_another_is_new(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    first = of(desk, OCTOBER)
    assert not any(one.is_settled for one in first.differences)
    remember(desk.session, first.differences)
    then = of(desk, NOVEMBER)
    ended, stranger = kind(then, Kind.STATE), kind(then, Kind.NOT_HERE)
    assert ended.settled_by == stranger.settled_by == desk.session.who.name
    assert ended.settled_at is not None
    # another payment is another difference
    assert not kind(then, Kind.AMOUNT).is_settled
    # what did not read cannot be settled for good
    assert not kind(of(desk, OCTOBER), Kind.UNREAD).is_settled
    assert in_order(then.differences)[0].kind is Kind.AMOUNT
    assert f"settled: earlier by {desk.session.who.name}" in as_text(
        then.differences, lambda one: one.kind.value, "today"
    )


def test_it_is_opened_again_and_stays_open(desk: Desk, clients: dict[str, CaseId]) -> None:
    remember(desk.session, of(desk, OCTOBER).differences)
    open_again(desk.session, [kind(of(desk, NOVEMBER), Kind.STATE)])
    then = of(desk, NOVEMBER)
    assert not kind(then, Kind.STATE).is_settled
    assert kind(then, Kind.NOT_HERE).is_settled


def test_what_is_kept_names_nobody_and_the_log_says_how_many(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    remember(desk.session, of(desk, OCTOBER).differences)
    kept = str(desk.session.store.settings(desk.session.who.id))
    for word in ("Known", "Nobody", "1993", "Warsame", "Lor", clients["ended"]):
        assert word not in kept
    line = LogLine(Action.LOG_VIEWED, desk.session.access("policy_compliance"))
    lines = [entry.line for entry in desk.session.store.log_page(line, None, 10)]
    said = next(one for one in lines if one.result == "settled")
    # three lines that differ; the one that did not read is not among them
    assert (said.action, said.count, said.people) == (Action.CHANGED, 3, ())
    assert len(settled(desk.session)) == 3


def test_a_changed_record_of_ours_is_another_difference(
    desk: Desk, clients: dict[str, CaseId]
) -> None:
    one = kind(of(desk, OCTOBER), Kind.STATE)
    assert one.ours is not None and one.line is not None
    other = replace(one, line=replace(one.line, number=99))
    assert mark_of(desk.session, one) == mark_of(desk.session, other)
    asked = replace(one.line, state=None)
    assert mark_of(desk.session, one) != mark_of(desk.session, replace(one, line=asked))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 3}', '{"a": []}', '{"a": ["x", true]}'])
def test_what_does_not_read_is_as_if_nothing_were_settled(desk: Desk, text: str) -> None:
    with desk.session.store.change(desk.session.who.id, "other program") as change:
        change.put_settings(desk.session.who.id, {"settled.2026-11": text})
        change.commit()
    assert settled(desk.session) == {}
