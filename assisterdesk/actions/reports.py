"""Reports by period: what was opened, sent, answered, enrolled and done, as numbers of nobody.

A person sees the own numbers; the whole office's are for its supervisor and information owner.
Small numbers are hidden in whatever is the office's and in whatever leaves; one's own stay exact on
the screen, since every case behind them can be opened there anyway.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import median

from assisterdesk.actions.exits_files import CSV, file_leaving, table
from assisterdesk.actions.exits_paper import on_paper
from assisterdesk.actions.program import Session
from assisterdesk.actions.report_periods import Period, Step
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import new_id
from assisterdesk.basics.kinds import DeskId, Role
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.activity import ActivityCounts, OfficeActivity, Reply
from assisterdesk.cases.association import (
    ASSOCIATION_KIND_TITLE,
    COVERAGE_PROGRAM_TITLE,
    AssociationKind,
    CoverageProgram,
)
from assisterdesk.cases.contact import CONTACT_KIND_TITLE, ContactKind
from assisterdesk.cases.task import TASK_KIND_TITLE, TaskKind
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.office.activities import ACTIVITY_GROUP_TITLE, ActivityKind, activities
from assisterdesk.office.business_days import business_days_after
from assisterdesk.privacy.small_numbers import LEAST, suppressed

HIDDEN = worded("fewer than {least}, or hidden with them", least=LEAST)
RULE = (
    worded("Numbers from 1 to {most} are hidden, and the next smallest with them where they "
        "could be worked out from a total. Nought is shown; so are events and meetings, "
        "which are not people.", most=LEAST - 1)
)
SECTION_TITLE: dict[str, str] = {
    "opened": "Cases opened",
    "closed": "Cases closed",
    "languages": "Languages of the cases opened",
    "sent": "Sent to the desks",
    "sent_by_type": "Sent, by what it was about",
    "sent_by_desk": "Sent, by desk",
    "replies": "Replies of the desks",
    "enrolled": "Enrollments",
    "confirmed": "Associations and agents of record confirmed",
    "contacts": "Calls and meetings",
    "tasks": "Tasks done",
}


#: what stands beside the number of a step that is not over
UNFINISHED = "so far"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `value` is None where it is hidden; `note` stands beside it. Rows of one
    `key` are the same number in two tables."""

    title: str
    value: int | None
    note: str = ""
    key: str = ""
    step: Step = Step.OVER


@dataclass(frozen=True, slots=True)
class Section:
    """One table. `over_time`: its rows are the steps of the period, drawn as a line. Tables of one
    `family` have the same total."""

    id: str
    title: str
    rows: tuple[Row, ...]
    total: int | None = None
    over_time: bool = False
    has_total: bool = True
    note: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """`exact`: nothing in it is hidden, so it is for the screen of its own person alone. `as_of`:
    the day it was counted on, when its period was not over then."""

    period: Period
    office: bool
    exact: bool
    sections: tuple[Section, ...]
    by_hand: tuple[OfficeActivity, ...] = ()
    as_of: date | None = None


def may_see_office(session: Session) -> bool:
    return bool(session.who.roles & {Role.SUPERVISOR, Role.INFORMATION_OWNER})


def report(session: Session, period: Period, *, office: bool, exact: bool = False) -> Report:
    """Make the report. Blocking. Raises `NotAllowed` for the office's without the role."""
    if office and not may_see_office(session):
        raise NotAllowed(
            "The numbers of the whole office are for its supervisor and its information owner."
        )
    counts = session.store.activity(session.who.id, period.since, period.until, office=office)
    hide = not exact or office
    today = session.program.today()
    parts = [*_cases(counts, period, today), *_desks(session, counts, period), *_work(counts)]
    parts += [*_activities(session, counts)]
    sections = _all_hidden(parts) if hide else tuple(parts)
    as_of = today if period.is_running(today) else None
    return Report(period, office, not hide, sections, counts.by_hand, as_of)


# -- the tables


def _table(
    id: str,
    tally: Mapping[str, int],
    *,
    note: str = "",
    family: str = "",
) -> Section:
    """By size, the largest first; equal ones by title."""
    rows = [Row(name, number, key=f"{id} {name}") for name, number in tally.items()]
    rows.sort(key=lambda row: (-(row.value or 0), row.title))
    total = sum(tally.values())
    return Section(id, SECTION_TITLE[id], tuple(rows), total, note=note, family=family)


def _line(id: str, by_day: Mapping[date, int], period: Period, today: date) -> Section:
    starts = [first for _, first in period.steps]
    tally: Counter[int] = Counter()
    for day, number in by_day.items():
        tally[sum(1 for first in starts if first <= day) - 1] += number
    rows = tuple(
        Row(title, tally[at], step=period.step(at, today))
        for at, (title, _) in enumerate(period.steps)
    )
    total = sum(by_day.values())
    return Section(id, SECTION_TITLE[id], rows, total, over_time=True, family=id)


def _cases(counts: ActivityCounts, period: Period, today: date) -> list[Section]:
    return [
        _line("opened", counts.opened, period, today),
        _line("closed", counts.closed, period, today),
        _table(
            "languages",
            _named(counts.languages, lambda id: id or "Not recorded"),
            family="opened",
        ),
    ]


def _desks(session: Session, counts: ActivityCounts, period: Period) -> list[Section]:
    types, desks = session.program.catalogues.case_types, session.program.catalogues.desks
    by_type: Counter[str] = Counter()
    by_desk: Counter[str] = Counter()
    by_day: Counter[date] = Counter()
    for (case_type, desk, day), number in counts.sent.items():
        by_type[types[case_type].title if case_type in types else case_type] += number
        by_desk[desks[DeskId(desk)].short_name] += number
        by_day[day] += number
    names = {desk.value: known.short_name for desk, known in desks.items()}
    return [
        _line("sent", by_day, period, session.program.today()),
        _table("sent_by_type", by_type, family="sent"),
        _table("sent_by_desk", by_desk, family="sent"),
        _replies(counts.replies, names, session.program.today()),
    ]


def _replies(replies: Sequence[Reply], names: Mapping[str, str], today: date) -> Section:
    """Of each desk how many answered, the median in business days, and how many came late."""
    rows = []
    for desk in sorted({reply.desk for reply in replies}):
        mine = [reply for reply in replies if reply.desk == desk]
        took = [business_days_after(r.sent, r.answered) for r in mine if r.answered]
        late = sum(1 for r in mine if r.due is not None and (r.answered or today) > r.due)
        note = ""
        # fewer answers than this would tell of single ones
        if len(took) >= LEAST:
            note = worded("median {number:g} business days", number=median(took))
        name = names.get(desk, desk)
        rows += [
            Row(worded("{desk}: answered", desk=worded(name)), len(took), note),
            Row(worded("{desk}: answered or still late", desk=worded(name)), late),
            Row(worded("{desk}: not answered yet", desk=worded(name)), len(mine) - len(took)),
        ]
    return Section("replies", SECTION_TITLE["replies"], tuple(rows), has_total=False)


def _work(counts: ActivityCounts) -> list[Section]:
    def program(id: str) -> str:
        return COVERAGE_PROGRAM_TITLE[CoverageProgram(id)]

    def kind(id: str) -> str:
        return ASSOCIATION_KIND_TITLE[AssociationKind(id)]

    by_contact: Counter[str] = Counter()
    for (id, _), number in counts.contacts.items():
        by_contact[CONTACT_KIND_TITLE[ContactKind(id)]] += number
    payments = ""
    if counts.paid >= LEAST:
        payments = worded(
            "{number} paid, ${amount:,.2f} in all",
            number=counts.paid,
            amount=counts.paid_cents / 100,
        )
    return [
        _table("enrolled", _named(counts.enrolled, program)),
        _table(
            "confirmed",
            _named(counts.confirmed, kind),
            note=payments,
        ),
        _table("contacts", by_contact),
        _table(
            "tasks", _named(counts.tasks, lambda id: TASK_KIND_TITLE[TaskKind(id)])
        ),
    ]


def _named(tally: Mapping[str, int], name: Callable[[str], str]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for id, number in tally.items():
        found[name(id)] += number
    return dict(found)


def _activities(session: Session, counts: ActivityCounts) -> list[Section]:
    """One table for each group of the taxonomy; each kind is in it, also with none."""
    entered: Counter[str] = Counter()
    attended: Counter[str] = Counter()
    for one in counts.by_hand:
        entered[one.kind] += one.count
        attended[one.kind] += one.attended or 0
    groups: dict[str, list[Row]] = {}
    people: dict[str, bool] = {}
    for kind in activities().values():
        number = _of_kind(kind, counts) + entered[kind.id]
        note = ""
        if attended[kind.id]:
            note = f"{attended[kind.id]} came"
        key = _same_as(kind, session) if not entered[kind.id] else ""
        groups.setdefault(kind.group, []).append(Row(kind.title, number, note, key))
        people[kind.group] = people.get(kind.group, False) or kind.people
    return [
        Section(
            f"activity_{group.value}" if people[group] else f"events_{group.value}",
            f"Activities: {ACTIVITY_GROUP_TITLE[group]}",
            tuple(groups[group]),
            sum(row.value or 0 for row in groups[group]),
        )
        for group in ACTIVITY_GROUP_TITLE
        if group in groups
    ]


def _same_as(kind: ActivityKind, session: Session) -> str:
    """The key of the row that has the same number, where one record alone counts for a kind."""
    types = session.program.catalogues.case_types
    match (kind.submissions, kind.enrolled, kind.contacts):
        case ((only,), (), ()) if only in types:
            return f"sent_by_type {types[only].title}"
        case ((), (program,), ()):
            return f"enrolled {COVERAGE_PROGRAM_TITLE[CoverageProgram(program)]}"
    return ""


def _of_kind(kind: ActivityKind, counts: ActivityCounts) -> int:
    sent = sum(n for (case_type, _, _), n in counts.sent.items() if case_type in kind.submissions)
    enrolled = sum(counts.enrolled.get(program, 0) for program in kind.enrolled)
    talks = sum(n for (_, party), n in counts.contacts.items() if party in kind.contacts)
    return sent + enrolled + talks


# -- small numbers


def _all_hidden(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Every table with its small numbers hidden, and what is hidden in one hidden in all."""
    keys: set[str] = set()
    while True:
        found = tuple(_hidden(section, keys) for section in sections)
        hidden = {row.key for part in found for row in part.rows if row.value is None} - {""}
        if hidden <= keys:
            break
        keys |= hidden
    gone = {part.family for part in found if part.total is None and part.has_total} - {""}
    return tuple(replace(p, total=None) if p.family in gone else p for p in found)


def _hidden(section: Section, keys: set[str]) -> Section:
    if section.id.startswith("events_"):
        return section
    if not section.has_total:
        return replace(section, rows=_by_desk(section.rows))
    also = frozenset(at for at, row in enumerate(section.rows) if row.key in keys and row.value)
    shown = suppressed([row.value or 0 for row in section.rows], also)
    rows = tuple(
        replace(row, value=value, note=row.note if value is not None else "")
        for row, value in zip(section.rows, shown.values, strict=True)
    )
    total = shown.total
    if total is not None and 0 < total < LEAST:
        total = None
    return replace(section, rows=rows, total=total)


def _by_desk(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Of a desk, answered and not answered add up to what was sent, which stands elsewhere."""
    found: list[Row] = []
    for at in range(0, len(rows), 3):
        answered, late, silent = rows[at : at + 3]
        shown = suppressed([answered.value or 0, silent.value or 0]).values
        few = bool(late.value) and (late.value or 0) < LEAST
        found += [
            replace(answered, value=shown[0]),
            replace(late, value=None if few else late.value),
            replace(silent, value=shown[1]),
        ]
    return tuple(found)


# -- by hand


def add_activity(
    session: Session,
    on: date,
    kind: str,
    count: int,
    attended: int | None = None,
    text: str = "",
) -> OfficeActivity:
    """Enter what is in no case. Raises `Incomplete` or `Refused`; its words may name nobody."""
    known = activities().get(kind)
    if known is None or not known.by_hand:
        raise Incomplete("Choose what it was.", ("What",))
    if on > session.program.today():
        raise Refused("This day is still to come. Enter the day on which it happened.")
    if not 1 <= count <= 10_000:
        raise Refused("Enter how many, as a number from 1.")
    if attended is not None and not 0 <= attended <= 100_000:
        raise Refused("Enter how many came as a number, or leave it empty.")
    text = " ".join(text.split())
    if text and session.gate.names_somebody(text):
        raise Refused("Leave names and numbers of people out: a report is for others to read.")
    value = OfficeActivity(
        new_id(), on, kind, count, session.who.id, session.program.now(), attended, text
    )
    _put(session, "add activity", value)
    return value


def take_activity_back(
    session: Session, value: OfficeActivity, *, back: bool = True
) -> OfficeActivity:
    """Entered by mistake, or (`back=False`) it stands after all. Only one's own."""
    if value.by != session.who.id:
        raise NotAllowed("Only the person who entered it can take it back.")
    changed = replace(value, taken_back=back)
    _put(session, "take back activity" if back else "add activity", changed)
    return changed


def _put(session: Session, verb: str, value: OfficeActivity) -> None:
    with session.store.change(session.who.id, verb) as change:
        change.put_activity(value)
        change.commit()


# -- out


def for_others(session: Session, found: Report) -> Report:
    """The same report with small numbers hidden: what leaves is for others to read."""
    if not found.exact:
        return found
    return report(session, found.period, office=found.office)


def as_text(session: Session, found: Report) -> str:
    """A sheet of paper: headings in capitals, one line for each number."""
    found = for_others(session, found)
    whose = "The whole office" if found.office else worded("Work of {name}", name=session.who.name)
    blocks = [f"Report - {_title(found)}", f"{session.office.name}\n{whose}\n{RULE}"]
    for section in found.sections:
        lines = [section.title.upper()]
        lines += [
            f"{row.title}: {_cell(row.value)}" + (f" ({_note(row)})" if _note(row) else "")
            for row in section.rows
            if (row.value != 0 or not section.over_time) and row.step is not Step.TO_COME
        ]
        if section.has_total:
            lines.append(f"In all: {_cell(section.total)}")
        if section.note:
            lines.append(section.note)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def paper(session: Session, found: Report) -> Outgoing:
    return on_paper(as_text(session, found))


def as_file(session: Session, name: str, found: Report) -> Outgoing:
    """The same as a table for a spreadsheet; the gate sees it first."""
    found = for_others(session, found)
    rows = [
        [section.title, row.title, _cell(row.value), _note(row)]
        for section in found.sections
        for row in (
            *(row for row in section.rows if row.step is not Step.TO_COME),
            *((Row("In all", section.total, section.note),) if section.has_total else ()),
        )
    ]
    rows.append([RULE, "", "", ""])
    head = ["Report", _title(found), "Number", "Note"]
    return file_leaving(name, table(head, rows), CSV)


def _title(found: Report) -> str:
    """No day of the count: beside numbers of people a full date reads like one of theirs."""
    title = found.period.title
    return f"{title}, {UNFINISHED}" if found.as_of is not None else title


def _note(row: Row) -> str:
    if row.step is Step.RUNNING:
        return f"{row.note}, {UNFINISHED}" if row.note else UNFINISHED
    return row.note


def _cell(value: int | None) -> str:
    return str(value) if value is not None else HIDDEN
