"""Reports: what was done in a time, as numbers of nobody, small ones hidden where others look."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import close_case, create_case, give_reason, open_case
from assisterdesk.actions.contacts import add_contact
from assisterdesk.actions.report_periods import Span, Step, own_period, period_of
from assisterdesk.actions.reports import (
    HIDDEN,
    Report,
    Section,
    add_activity,
    as_file,
    as_text,
    paper,
    report,
    take_activity_back,
)
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.tasks import add_task, turn_task
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.association import AssociationKind, AssociationState
from assisterdesk.cases.contact import ContactKind, Outcome, Party
from assisterdesk.cases.task import TaskKind
from tests.actions.parts import Desk, composed_submission, give_roles


def section(found: Report, id: str) -> Section:
    return next(part for part in found.sections if part.id == id)


def shown(found: Report, id: str) -> dict[str, int | None]:
    return {row.title: row.value for row in section(found, id).rows}


def this_year(desk: Desk, *, office: bool = False, exact: bool = False) -> Report:
    period = period_of(Span.YEAR, desk.program.today())
    return report(desk.session, period, office=office, exact=exact)


def busy(desk: Desk) -> None:
    """Six cases more, one closed; five talks, a task, a submission and an enrollment."""
    session, day = desk.session, desk.program.today()
    for number in range(6):
        case = create_case(session, f"Household {number}", "renewal")
        access = give_reason(session, case, "status_inquiry")
        if not number:
            close_case(session, access, open_case(session, access).case, True)
    for _ in range(5):
        add_contact(session, desk.access, ContactKind.PHONE, Party.CLIENT, Outcome.NO_ANSWER)
    turn_task(session, desk.access, add_task(session, desk.access, TaskKind.FOLLOW_UP), done=True)
    desk.open_own_service()
    bench, form, composed, verdict = composed_submission(desk)
    send(session, clear(session, bench, composed, form, verdict).id)
    typed = TypedAssociation(
        AssociationKind.CASE_ASSOCIATION,
        AssociationState.CONFIRMED,
        enrolled_on=day,
        confirmed_on=day,
        paid_on=day,
        paid_cents=10_000,
    )
    add_association(session, desk.access, typed)


def test_the_own_numbers_are_exact_on_the_screen(desk: Desk) -> None:
    busy(desk)
    found = this_year(desk, exact=True)
    assert found.exact
    assert section(found, "opened").total == 7
    assert section(found, "closed").total == 1
    assert shown(found, "sent_by_type") == {"Renewal status": 1}
    assert shown(found, "enrolled") == {"Qualified health plan": 1}
    assert shown(found, "contacts") == {"Phone call": 5}
    assert shown(found, "tasks") == {"Follow up": 1}
    assert shown(found, "activity_consumer_help")["General inquiry"] == 5
    assert shown(found, "activity_enrollment")["Help with a renewal"] == 1
    replies = shown(found, "replies")
    assert sum(value or 0 for name, value in replies.items() if "not answered" in name) == 1
    assert "Xiong" not in repr(found)


def test_what_leaves_hides_small_numbers(desk: Desk) -> None:
    busy(desk)
    exact = this_year(desk, exact=True)
    text = as_text(desk.session, exact)
    assert f"Renewal status: {HIDDEN}" in text
    assert "Phone call: 5" in text
    assert "Numbers from 1 to 4 are hidden" in text
    file = as_file(desk.session, "report.csv", exact).attachments[0].content.decode()
    assert f"Renewal status,\"{HIDDEN}\"" in file
    assert desk.session.gate.judge(paper(desk.session, exact)).findings == ()


def test_a_number_hidden_in_one_table_is_hidden_in_the_other(desk: Desk) -> None:
    busy(desk)
    found = this_year(desk)
    assert shown(found, "sent_by_type")["Renewal status"] is None
    assert shown(found, "activity_enrollment")["Help with a renewal"] is None
    assert section(found, "sent").total is None, "the same total stands over it"
    assert section(found, "closed").total is None


def test_the_office_is_for_its_supervisor_and_information_owner(desk: Desk) -> None:
    give_roles(desk, Role.ASSISTER, Role.PRIVACY_CONTACT)
    with pytest.raises(NotAllowed):
        this_year(desk, office=True)
    # who says to be the supervisor and is not is refused in the store
    period = period_of(Span.YEAR, desk.program.today())
    claimed = replace(desk.session.who, roles=frozenset({Role.SUPERVISOR}))
    with pytest.raises(NotAllowed):
        report(replace(desk.session, who=claimed), period, office=True)
    give_roles(desk, Role.INFORMATION_OWNER)
    assert not this_year(desk, office=True, exact=True).exact, "never exact for the office"


def test_what_is_entered_by_hand_counts_and_names_nobody(desk: Desk) -> None:
    day = desk.program.today()
    event = add_activity(desk.session, day, "outreach_event", 1, 42, "Health fair at the library")
    add_activity(desk.session, day, "insurance_literacy", 6)
    found = this_year(desk)
    (row,) = [r for r in section(found, "events_outreach").rows if r.title == "Outreach events"]
    assert (row.value, row.note) == (1, "42 came")
    assert found.by_hand == (found.by_hand[0], event)
    take_activity_back(desk.session, event)
    assert len(this_year(desk).by_hand) == 1
    take_activity_back(desk.session, event, back=False)
    assert len(this_year(desk).by_hand) == 2
    with pytest.raises(Refused):
        add_activity(desk.session, day, "outreach_event", 1, text="With Mai Xiong")
    with pytest.raises(Refused):
        add_activity(desk.session, day + timedelta(days=1), "outreach_event", 1)
    with pytest.raises(Refused):
        add_activity(desk.session, day, "outreach_event", 0)
    with pytest.raises(Incomplete):
        add_activity(desk.session, day, "qhp_enrollment" + "x", 1)


def test_periods_have_their_days_and_steps() -> None:
    month = period_of(Span.MONTH, date(2026, 2, 11))
    assert (month.since, month.until, len(month.steps)) == (
        date(2026, 2, 1), date(2026, 2, 28), 28,
    )  # fmt: skip
    quarter = period_of(Span.QUARTER, date(2026, 11, 21))
    assert (quarter.since, quarter.until) == (date(2026, 10, 1), date(2026, 12, 31))
    assert len(quarter.steps) == 14
    year = period_of(Span.YEAR, date(2026, 11, 21))
    assert [title for title, _ in year.steps][:2] == ["Jan 2026", "Feb 2026"]
    own = own_period(date(2026, 1, 15), date(2027, 1, 14))
    assert len(own.steps) == 13
    jan = date(2026, 1, 1)
    for since, until in ((date(2026, 2, 1), jan), (date(2000, 1, 1), jan)):
        with pytest.raises(Refused):
            own_period(since, until)


def test_another_persons_work_is_not_in_the_own_numbers(desk: Desk) -> None:
    busy(desk)
    other = replace(desk.session.who, id=type(desk.session.who.id)("somebody"))
    found = report(
        replace(desk.session, who=other),
        period_of(Span.YEAR, desk.program.today()),
        office=False,
        exact=True,
    )
    assert all(part.total == 0 for part in found.sections if part.has_total)


def test_a_step_that_runs_says_so_and_one_to_come_is_no_nought(desk: Desk) -> None:
    today = desk.program.today()
    found = this_year(desk, exact=True)
    steps = [row.step for row in section(found, "opened").rows]
    assert steps == (
        [Step.OVER] * (today.month - 1) + [Step.RUNNING] + [Step.TO_COME] * (12 - today.month)
    )
    assert found.as_of == today
    text = as_text(desk.session, found)
    assert text.startswith(f"Report - {today.year}, so far\n")
    # as a table: the running month says so, those to come are not in it
    rows = as_file(desk.session, "report.csv", found).attachments[0].content.decode().splitlines()
    opened = [row for row in rows if row.startswith("Cases opened,")]
    assert len(opened) == today.month + 1
    assert "so far" in opened[today.month - 1]
    # a time that is over has neither
    last = period_of(Span.YEAR, date(today.year - 1, 6, 1))
    before = report(desk.session, last, office=False, exact=True)
    assert before.as_of is None
    assert {row.step for row in section(before, "opened").rows} == {Step.OVER}
    assert "so far" not in as_text(desk.session, before)


def test_what_runs_is_hidden_like_any_small_number(desk: Desk) -> None:
    give_roles(desk, Role.ASSISTER, Role.SUPERVISOR)
    create_case(desk.session, "Yang family", "renewal")
    found = this_year(desk, office=True)
    row = next(r for r in section(found, "opened").rows if r.step is Step.RUNNING)
    assert row.value is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 1), [Step.RUNNING, Step.TO_COME, Step.TO_COME]),
        (date(2026, 11, 2), [Step.OVER, Step.RUNNING, Step.TO_COME]),
        (date(2026, 11, 3), [Step.OVER, Step.OVER, Step.RUNNING]),
        (date(2026, 11, 4), [Step.OVER, Step.OVER, Step.OVER]),
    ],
)
def test_today_is_not_over(day: date, expected: list[Step]) -> None:
    period = own_period(date(2026, 11, 1), date(2026, 11, 3))
    assert [period.step(at, day) for at in range(3)] == expected
    assert period.is_running(day) == (day < date(2026, 11, 4))
