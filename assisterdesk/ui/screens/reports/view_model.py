"""The report in words: which times there are, and what stands in a cell."""

from datetime import date, timedelta

from assisterdesk.actions.program import Session
from assisterdesk.actions.report_periods import Period, Span, Step, period_of
from assisterdesk.actions.reports import Report, Row, report
from assisterdesk.cases.activity import OfficeActivity
from assisterdesk.office.activities import ActivityKind, activities
from assisterdesk.ui import wording
from assisterdesk.ui.wording import shown, tr

OWN = "own"


def times() -> tuple[tuple[str, str], ...]:
    """The times to choose from, as (id, words)."""
    return (
        ("month", tr("This month")),
        ("last_month", tr("Last month")),
        ("quarter", tr("This quarter")),
        ("last_quarter", tr("Last quarter")),
        ("year", tr("This year")),
        ("last_year", tr("Last year")),
        (OWN, tr("Own days")),
    )


def period(id: str, today: date) -> Period:
    """The period of one of `times`, but for the own days."""
    span = Span(id.removeprefix("last_"))
    now = period_of(span, today)
    return period_of(span, now.since - timedelta(days=1)) if id.startswith("last_") else now


def read(session: Session, chosen: Period, office: bool) -> Report:
    """Blocking. One's own on the own screen is exact."""
    return report(session, chosen, office=office, exact=not office)


def number(value: int | None) -> str:
    return f"{value:,}" if value is not None else tr("hidden")


def row_words(row: Row) -> str:
    """The number and what stands beside it."""
    note = f" ({shown(row.note)})" if row.note else ""
    return f"{number(row.value)}{note}"


def step_words(row: Row) -> str:
    """The number of a step of time; of one that runs it says so."""
    if row.step is Step.RUNNING:
        return tr("{number}, not over yet").format(number=number(row.value))
    return number(row.value)


def under_title(found: Report) -> str:
    """Which time it is, and when it was counted while that is not over."""
    if found.as_of is None:
        return shown(found.period.title)
    said = tr("{time}, counted on {day}: this time is not over yet.")
    return said.format(time=shown(found.period.title), day=wording.day(found.as_of))


def by_hand_kinds() -> tuple[ActivityKind, ...]:
    return tuple(kind for kind in activities().values() if kind.by_hand)


def entered_words(one: OfficeActivity) -> str:
    """``2 × Outreach events, 42 came · Health fair``."""
    known = activities().get(one.kind)
    said = f"{one.count} × {tr(known.title) if known else one.kind}"
    if one.attended is not None:
        said += ", " + tr("{number} came").format(number=one.attended)
    day = wording.day(one.on)
    return " · ".join(part for part in (day, said, one.text) if part)
