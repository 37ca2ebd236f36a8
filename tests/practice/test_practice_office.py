"""Filling the practice office, over the real store, keys and gate."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action, ChainState, LogLine
from assisterdesk.actions import cases as case_verbs
from assisterdesk.actions.program import Practice, Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, DeskId, Role
from assisterdesk.bootstrap import program as real_program
from assisterdesk.cases.case import CaseRow, CaseState
from assisterdesk.egress.gate import verdict_hash
from assisterdesk.egress.mail import MailAccount, Trigger, TriggerKind
from assisterdesk.egress.outgoing import Outcome, Outgoing, Protection, Recipient
from assisterdesk.office.business_days import day_in_minnesota, is_business_day, overdue_by
from assisterdesk.office.staff import Staff, checked
from assisterdesk.people.person import Person
from assisterdesk.practice.households import households
from assisterdesk.practice.office import COLLEAGUES, SAMPLE_OFFICE, SAMPLE_STAFF, fill
from assisterdesk.practice.past import needs_then, working_moment
from assisterdesk.submissions.submission import State, Submission

PASSPHRASE = "heron lantern tamarack ninety"
#: a Sunday evening: what the samples count back from must not fall on days off
NOW = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
ARC = "navigators@arc.practice.invalid"


class StandingClock:
    def now(self) -> datetime:
        return NOW


def practice_program(folder: Path) -> Program:
    address = "assister@office.practice.invalid"
    account = MailAccount(
        "https://127.0.0.1:1/EWS/Exchange.asmx",
        address,
        address,
        Trigger(TriggerKind.SUBJECT_KEYWORD),
    )
    return real_program(
        folder,
        practice=Practice(
            account=account,
            password="practice",
            control_address="control@office.practice.invalid",
            office=SAMPLE_OFFICE,
            first=SAMPLE_STAFF[0],
            passphrase=PASSPHRASE,
            fill=fill,
        ),
        desk_addresses={
            DeskId.ARC: ARC,
            DeskId.BROKER_SERVICE_LINE: "brokers@bsl.practice.invalid",
        },
        clock=StandingClock(),
        quick_keys=True,
    )


@pytest.fixture(scope="module")
def told() -> list[tuple[int, int]]:
    return []


@pytest.fixture(scope="module")
def session(
    tmp_path_factory: pytest.TempPathFactory, told: list[tuple[int, int]]
) -> Iterator[Session]:
    """The whole practice office, filled once for the tests that only read."""
    folder = tmp_path_factory.mktemp("practice") / "store"
    session, _ = create_office(practice_program(folder), SAMPLE_OFFICE, SAMPLE_STAFF[0], PASSPHRASE)
    fill(session, lambda done, of: told.append((done, of)))
    yield session
    session.store.close()


def rows_of(session: Session) -> tuple[CaseRow, ...]:
    shown = case_verbs.open_list(session)
    try:
        return shown.page(None, 500)
    finally:
        shown.pause()


def opened(session: Session, reference: str) -> case_verbs.OpenCase:
    found = session.store.by_reference(reference)
    assert found
    return case_verbs.open_case(session, session.access("application_help", found[0]))


def submissions(session: Session) -> tuple[Submission, ...]:
    return session.store.recent_submissions(session.who.id, 200)


def test_staff_are_of_every_kind_and_role_and_pass_the_offices_own_check() -> None:
    assert {s.kind for s in SAMPLE_STAFF} == set(AssisterKind)
    assert {role for s in SAMPLE_STAFF for role in s.roles} == set(Role)
    assert all(checked(s) == s for s in SAMPLE_STAFF)
    assert len({s.id for s in SAMPLE_STAFF}) == len(SAMPLE_STAFF)
    assert len({s.identifier for s in SAMPLE_STAFF}) == len(SAMPLE_STAFF)


def test_the_office_and_its_staff_are_unmistakably_invented() -> None:
    assert SAMPLE_OFFICE.practice
    assert "practice" in SAMPLE_OFFICE.name
    household_phones = {n for h in households() for p in h.person for n in p.phones}
    for phone in (SAMPLE_OFFICE.phone, *(s.phone for s in SAMPLE_STAFF)):
        assert phone[4:10] == "555-01"
        assert phone not in household_phones
    for email in (SAMPLE_OFFICE.email, *(s.email for s in SAMPLE_STAFF)):
        assert email.endswith(".example.org")


def test_every_keeper_of_a_household_is_a_colleague() -> None:
    keepers = {h.keeper for h in households()} - {""}
    assert keepers <= set(COLLEAGUES)
    assert len(keepers) >= 3


def test_filling_tells_how_far_it_is(session: Session, told: list[tuple[int, int]]) -> None:
    total = len(households())
    assert told == [(n, total) for n in range(1, total + 1)]


def test_the_signed_in_person_sees_their_own_cases_and_no_colleagues(session: Session) -> None:
    mine = {h.reference for h in households() if not h.keeper}
    rows = rows_of(session)
    assert {row.reference for row in rows} == mine
    assert {row.owner for row in rows} == {session.who.id}
    assert {row.state for row in rows} == set(CaseState)


def test_a_colleagues_case_stays_closed_and_the_try_is_logged(session: Session) -> None:
    theirs = next(h for h in households() if h.keeper == "broker")
    with pytest.raises(NotAllowed):
        opened(session, theirs.reference)
    line = LogLine(Action.LOG_VIEWED, session.access("policy_compliance"))
    entries = session.store.log_page(line, None, 20)
    assert any(e.line.action is Action.REFUSED for e in entries)


def test_an_opened_case_holds_household_notes_papers_mail(session: Session) -> None:
    yang = opened(session, households()[0].reference)
    assert yang.case.household == "Yang family"
    assert [p.name for p in yang.people][:2] == ["Mai Yang", "Tou Pao Yang"]
    assert [n.text for n in reversed(yang.notes)] == [n.text for n in households()[0].note]
    assert "yang_mai_paystub.csv" in {d.name for d in yang.documents}
    assert yang.submissions[0].state is State.SENT
    answered = opened(session, households()[1].reference)
    assert answered.submissions[0].state is State.ANSWERED
    assert answered.messages[0].sender == ARC
    assert answered.messages[0].submission == answered.submissions[0].id


def test_what_happened_lies_in_the_past_in_working_hours_and_in_order(session: Session) -> None:
    for row in rows_of(session):
        case = opened(session, row.reference)
        assert case.case.changed_at is not None
        moments = [n.at for n in reversed(case.notes)]
        assert moments == sorted(moments)
        moments += [d.added_at for d in case.documents] + [m.filed_at for m in case.messages]
        moments += [s.changed_at for s in case.submissions]
        assert case.case.opened_at <= min(moments)
        assert max(moments) < NOW
        assert case.case.changed_at >= case.notes[0].at
        assert all(is_business_day(day_in_minnesota(m)) for m in moments)


def test_today_has_replies_that_are_overdue_due_and_one_that_needs_a_person(
    session: Session,
) -> None:
    sent = [s for s in submissions(session) if s.state is State.SENT]
    late = [s for s in sent if s.reply_due and overdue_by(s.reply_due, NOW)]
    assert len(late) >= 5
    assert len(late) < len(sent)
    counts = session.store.counts(session.who.id)
    assert counts["needs_person"] == 1
    assert counts["waiting"] == len(
        {h.reference for h in households() if not h.keeper and h.state is CaseState.WAITING}
    )
    assert all(s.problem for s in submissions(session) if s.state is State.NEEDS_PERSON)


def test_past_mail_is_kept_in_the_form_that_sending_reads(session: Session) -> None:
    stopped = next(s for s in submissions(session) if s.state is State.NEEDS_PERSON)
    line = LogLine(Action.COMPOSED, session.access("status_inquiry", stopped.case))
    with session.store.look(line) as look:
        content = json.loads(look.submission_content(stopped.id))
    kept = Outgoing(
        stopped.route,
        Protection(content["protection"]),
        tuple(Recipient(a, DeskId(d)) for a, d in content["recipients"]),
        content["subject"],
        content["body"],
        submission=stopped.id,
    )
    assert kept.content_hash == stopped.content_hash
    assert session.who.name in kept.body
    assert content["verdict"] == verdict_hash(session.gate.judge(kept))


def test_past_requests_were_complete(session: Session) -> None:
    catalogues = session.program.catalogues
    for household in households():
        keeper = COLLEAGUES[household.keeper or "navigator"]
        people: tuple[Person, ...] = ()
        for one in household.submission:
            people = people or household.people(
                session.store.by_reference(household.reference)[0],  # type: ignore[index]
                session.program.today(),
            )
            needs = needs_then(
                one, household.reference, people, keeper, SAMPLE_OFFICE, catalogues, NOW.date()
            )
            lacking = [
                fact for fact in needs.missing if "supported" not in fact and "broker" not in fact
            ]
            assert not lacking, household.name


def test_the_gate_knows_everyone_who_was_filled_in(session: Session) -> None:
    for text in ("Ask Hodan Warsame about it.", "Renewal for Chong Neng Yang"):
        plain = Outgoing(
            "plain_mail", Protection.PLAIN, (Recipient(ARC, DeskId.ARC),), "General question", text
        )
        assert session.gate.judge(plain).outcome is Outcome.REFUSED


def test_colleagues_are_there_once_with_a_certificate_that_is_still_good(
    session: Session,
) -> None:
    staff = {s.id: s for s in session.store.staff()}
    assert set(staff) == {s.id for s in SAMPLE_STAFF}
    for member in SAMPLE_STAFF[1:]:
        certified = staff[member.id].certified_until
        assert certified is not None
        assert certified > NOW.date()


def test_the_log_of_a_filled_office_is_in_order(session: Session) -> None:
    assert session.store.verify_log().state is ChainState.CONFIRMED


def test_it_is_filled_once(session: Session) -> None:
    with pytest.raises(Refused, match="already"):
        fill(session, lambda done, of: None)


@pytest.mark.parametrize("kind", [AssisterKind.BROKER, AssisterKind.BROKER_SUPPORT])
def test_a_broker_can_train_in_it_too_and_waits_for_the_brokers_desk(
    tmp_path: Path, kind: AssisterKind
) -> None:
    who = next(s for s in SAMPLE_STAFF if s.kind is kind)
    session, _ = create_office(practice_program(tmp_path / "s"), SAMPLE_OFFICE, who, PASSPHRASE)
    try:
        fill(session, lambda done, of: None)
        sent = submissions(session)
        assert sent
        assert {s.desk for s in sent} == {DeskId.BROKER_SERVICE_LINE}
        waiting = [r for r in rows_of(session) if r.state is CaseState.WAITING]
        assert {r.id for r in waiting} == {s.case for s in sent if s.state is State.SENT}
    finally:
        session.store.close()


def test_a_few_households_are_enough_for_a_quick_look(tmp_path: Path) -> None:
    who = Staff(SAMPLE_STAFF[0].id, "Pat Example", AssisterKind.CAC, frozenset({Role.ASSISTER}),
                assister_id="PRACTXX99")  # fmt: skip
    session, _ = create_office(practice_program(tmp_path / "s"), SAMPLE_OFFICE, who, PASSPHRASE)
    try:
        fill(session, lambda done, of: None, households=3)
        assert len(rows_of(session)) == 3
    finally:
        session.store.close()


def test_whoever_signs_up_under_a_colleagues_name_is_that_colleague(tmp_path: Path) -> None:
    broker = COLLEAGUES["broker"]
    who = replace(broker, id=StaffId(new_id()))
    session, _ = create_office(practice_program(tmp_path / "s"), SAMPLE_OFFICE, who, PASSPHRASE)
    try:
        fill(session, lambda done, of: None)
        assert [s.id for s in session.store.staff() if s.name == broker.name] == [who.id]
        theirs = next(h for h in households() if h.keeper == "broker")
        assert opened(session, theirs.reference).case.owner == who.id
    finally:
        session.store.close()


def test_a_real_office_takes_no_invented_households(tmp_path: Path) -> None:
    program = real_program(tmp_path / "s", clock=StandingClock(), quick_keys=True)
    session, _ = create_office(program, SAMPLE_OFFICE, SAMPLE_STAFF[0], PASSPHRASE)
    try:
        with pytest.raises(Refused, match="practice office only"):
            fill(session, lambda done, of: None)
        assert rows_of(session) == ()
    finally:
        session.store.close()


@pytest.mark.parametrize("days_ago", [0, 1, 2, 30])
def test_moments_of_one_day_follow_each_other(days_ago: int) -> None:
    for now in (NOW, datetime(2026, 11, 24, 12, 0, tzinfo=UTC)):
        moments = [working_moment(now, days_ago, nth) for nth in range(20)]
        assert moments == sorted(moments)
        assert moments[-1] < now


def test_the_practice_cases_have_consents_calls_and_tasks_of_today(
    session: Session,
) -> None:
    day = session.program.today()
    tasks = session.store.due_tasks(session.who.id, day + timedelta(days=30))
    assert len(tasks) >= 3
    assert session.store.ending_consents(session.who.id, day + timedelta(days=30))
