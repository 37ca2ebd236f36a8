"""The mailbox while its owner is signed in: what waited goes on by itself, exactly once."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from assisterdesk.actions.delivery import asked_to_wait
from assisterdesk.actions.mail_round import mail_round, waits_for_network
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.secure_channel import record_channel, record_proof
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.today import NeedKind, today
from assisterdesk.basics.errors import OutOfReach, Refused
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.securemail.channel import ChannelState
from assisterdesk.submissions.submission import State, Submission
from tests.actions.parts import Desk, composed_submission, later


def prepared(desk: Desk) -> Submission:
    bench, form, composed, verdict = composed_submission(desk)
    return clear(desk.session, bench, composed, form, verdict)


def arrived(desk: Desk, submission: Submission) -> int:
    return sum(a.submission == submission.id for a in desk.exchange.journal)


def never() -> bool:
    return False


@pytest.mark.requirement("X1", "X2")
def test_what_waited_for_the_network_goes_on_by_itself(desk: Desk) -> None:
    desk.open_own_service()
    first, second = prepared(desk), prepared(desk)
    with desk.exchange.refusing():
        for waiting in (first, second):
            assert waits_for_network(send(desk.session, waiting.id))
        done = mail_round(desk.session, never)
        assert done.offline and len(done.gone_on) == 1, "one knock is enough"
    done = mail_round(desk.session, never)
    assert [s.state for s in done.gone_on] == [State.SENT, State.SENT]
    assert done.mail is not None
    assert (arrived(desk, first), arrived(desk, second)) == (1, 1)
    assert mail_round(desk.session, never).gone_on == ()


def test_what_nobody_sent_yet_stays_where_it_is(desk: Desk) -> None:
    desk.open_own_service()
    ready = prepared(desk)
    assert mail_round(desk.session, never).gone_on == ()
    kept = desk.session.store.submission(ready.id)
    assert kept is not None and kept.state is State.PREPARED


def test_what_waited_is_judged_again_before_it_leaves(desk: Desk) -> None:
    desk.open_own_service()
    waiting = prepared(desk)
    with desk.exchange.refusing():
        send(desk.session, waiting.id)
    record_proof(desk.session, False, desk.program.today())
    (after,) = mail_round(desk.session, never).gone_on
    assert after.state is State.NEEDS_PERSON
    assert arrived(desk, waiting) == 0


def test_a_lock_begins_no_other_and_no_account_begins_none(desk: Desk) -> None:
    assert mail_round(desk.session, never).mail is None
    desk.open_own_service()
    waiting = prepared(desk)
    with desk.exchange.refusing():
        send(desk.session, waiting.id)
    assert mail_round(desk.session, lambda: True).gone_on == ()
    with desk.exchange.refusing(), pytest.raises(OutOfReach):
        mail_round(replace(desk.session, store=NothingWaits(desk.session.store)), never)


class NothingWaits:
    """The store of somebody whose outbox is empty."""

    def __init__(self, store: object) -> None:
        self._store = store

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def unfinished(self, staff: str) -> tuple[Submission, ...]:
        return ()


@pytest.mark.requirement("X2")
def test_two_senders_at_once_make_one_mail(desk: Desk) -> None:
    desk.open_own_service()
    waiting = prepared(desk)
    desk.exchange.faults.slow_seconds = 0.3
    desk.exchange.faults.add("CreateItem", Fault.SLOW)
    ends: list[str] = []

    def one() -> None:
        try:
            ends.append(send(desk.session, waiting.id).state)
        except Refused:
            ends.append("refused")

    threads = [threading.Thread(target=one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert arrived(desk, waiting) == 1
    assert State.SENT in ends


def kinds(desk: Desk, days: int) -> list[NeedKind]:
    return [need.kind for need in today(later(desk.session, timedelta(days=days))).needs]


@pytest.mark.requirement("X2")
def test_a_server_that_asks_to_wait_is_obeyed_with_a_time_that_is_shown(desk: Desk) -> None:
    desk.open_own_service()
    first, second = prepared(desk), prepared(desk)
    desk.exchange.faults.add(Fault.BUSY, "CreateItem")
    begun = desk.program.now()
    waiting = send(desk.session, first.id)
    assert waiting.not_before is not None
    assert timedelta(seconds=89) < waiting.not_before - begun < timedelta(seconds=120)
    send(desk.session, second.id)
    with pytest.raises(Refused, match="asked to wait"):
        send(desk.session, first.id)
    done = mail_round(desk.session, never)
    assert (done.gone_on, done.wait_until) == ((), waiting.not_before)
    done = mail_round(later(desk.session, timedelta(seconds=120)), never)
    assert [s.state for s in done.gone_on] == [State.SENT]
    assert done.gone_on[0].not_before is None
    assert (arrived(desk, first), arrived(desk, second)) == (1, 1)


def test_a_wait_of_years_is_a_mistake() -> None:
    from datetime import UTC, datetime

    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    until = asked_to_wait(OutOfReach("busy", 10**9), now)
    assert until is not None
    assert until - now < timedelta(hours=2)
    assert asked_to_wait(OutOfReach("no answer"), now) is None
    assert asked_to_wait(Refused("no"), now) is None


@pytest.mark.requirement("M7")
def test_today_reminds_of_an_invitation_that_did_not_come(desk: Desk) -> None:
    record_channel(desk.session, ChannelState.REQUESTED)
    assert NeedKind.INVITATION not in kinds(desk, 0)
    assert NeedKind.INVITATION in kinds(desk, 7)


@pytest.mark.requirement("M9")
def test_today_reminds_of_a_proof_that_ran_out(desk: Desk) -> None:
    desk.open_own_service()
    assert NeedKind.PROOF not in kinds(desk, 31)
    later = kinds(desk, 32)
    assert NeedKind.PROOF in later and NeedKind.CHANNEL not in later


def test_an_account_alone_is_looked_into(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    done = mail_round(desk.session, never)
    assert done.mail is not None and not done.offline
