"""The dry run: what would come in of a spreadsheet, household by household, and what would not."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from assisterdesk.actions.import_columns import (
    DATES,
    Columns,
    Group,
    refuse_unfit,
    titles,
)
from assisterdesk.actions.import_rows import (
    MNSURE,
    OFFICE,
    Problem,
    Reading,
    Row,
    Wanted,
    Weight,
    read_row,
)
from assisterdesk.actions.import_values import DayOrder, day_order
from assisterdesk.basics.errors import Incomplete
from assisterdesk.basics.ids import CaseId, NoteId, PersonId, StaffId, TaskId, new_id
from assisterdesk.basics.sentence import worded
from assisterdesk.basics.words import folded, words
from assisterdesk.cases.case import Case, CaseState, Note
from assisterdesk.cases.task import Task, TaskKind
from assisterdesk.egress.extract.tables import Table
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Person, PersonName, Relation
from assisterdesk.people.same import gained, with_gained

Progress = Callable[[float], None]
_AT_ONCE = 100
#: more problems are counted and not told one by one
MOST_PROBLEMS = 5_000
_NO_NAME_TEXT = "There is no name here, so nobody knows whom it is about."
_CLOSED_TEXT = "The case is closed, so it gets no task."
#: of one household: more is a grouping by mistake
_MOST_PEOPLE = 60


def nothing_told(_: float) -> None:
    """For whoever does not watch."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A household as it would come in. The case has no reference yet; `rows` are the file's."""

    case: Case = field(repr=False)
    people: tuple[Person, ...] = field(repr=False)
    #: the row of each person
    rows: tuple[int, ...]
    notes: tuple[Note, ...] = field(repr=False)
    tasks: tuple[Task, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a dry run found. `rows` counts those below the headers, `left_out` those that stay
    out; `problems` may be cut short, `number_of_problems` is not."""

    planned: tuple[Planned, ...] = field(repr=False)
    problems: tuple[Problem, ...]
    number_of_problems: int
    rows: int
    left_out: int

    @property
    def people(self) -> int:
        return sum(len(p.people) for p in self.planned)

    @property
    def notes(self) -> int:
        return sum(len(p.notes) for p in self.planned)

    @property
    def tasks(self) -> int:
        return sum(len(p.tasks) for p in self.planned)


def unclear_days(table: Table, columns: Columns) -> tuple[int, ...]:
    """The columns whose days read both ways, so that a person has to say which. One that shows it
    speaks for the others: nobody writes two ways in one sheet on purpose."""
    orders = _orders(table, columns)
    unsure = tuple(c for c, o in orders.items() if o in (DayOrder.UNCLEAR, DayOrder.MIXED))
    return () if _shown(orders) is not None else unsure


def _orders(table: Table, columns: Columns) -> dict[int, DayOrder]:
    body = _body(table, columns)
    return {c: day_order(row[c] for row in body) for c in columns.of(*DATES)}


def _shown(orders: Mapping[int, DayOrder]) -> bool | None:
    """Whether the sheet's days begin with the day; None where it does not show."""
    seen = set(orders.values())
    if DayOrder.MIXED in seen or {DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST} <= seen:
        return None
    if DayOrder.DAY_FIRST in seen:
        return True
    return False if DayOrder.MONTH_FIRST in seen else None


def plan(
    table: Table,
    columns: Columns,
    who: StaffId,
    staff: Iterable[Staff],
    now: datetime,
    progress: Progress = nothing_told,
) -> Plan:
    """What would come in. Looks at nothing but the table.

    Raises `Refused` for a column that may never come in, `Incomplete` when days read both ways and
    nobody said which, and what `progress` raises.
    """
    refuse_unfit(table, columns)
    if columns.day_first is None and unclear_days(table, columns):
        raise Incomplete("Say first whether the days begin with the month or the day.", ("Days",))
    reading = _reading(table, columns, staff, now.astimezone(MINNESOTA).date())
    body = _body(table, columns)
    numbers = table.numbers[columns.header + 1 :]
    rows: list[Row] = []
    for index, cells in enumerate(body):
        if index % _AT_ONCE == 0:
            progress(0.7 * index / len(body))
        rows.append(read_row(reading, numbers[index], cells))
    groups = _grouped(rows, columns.group)
    planned: list[Planned] = []
    for index, group in enumerate(groups):
        if index % _AT_ONCE == 0:
            progress(0.7 + 0.3 * index / len(groups))
        made = _household(group, who, now)
        if made is not None:
            planned.append(made)
    _twice_in_file(planned, rows)
    problems = _in_order(p for row in rows for p in row.problems)
    return Plan(
        tuple(planned),
        tuple(problems[:MOST_PROBLEMS]),
        len(problems),
        len(body),
        sum(row.stays_out for row in rows),
    )


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    """What stays out first, then by row; what is the same in many rows is told once."""
    kept: list[Problem] = []
    same: dict[tuple[str, str, str], int] = {}
    more: Counter[int] = Counter()
    order = tuple(Weight)
    for problem in sorted(problems, key=lambda p: (order.index(p.weight), p.row)):
        key = (problem.column, problem.text, problem.shown)
        if problem.once and key in same:
            more[same[key]] += 1
            continue
        same.setdefault(key, len(kept))
        kept.append(problem)
    return [
        replace(
            p,
            text=worded("{problem} Also in {number} more.", problem=worded(p.text), number=more[i]),
        )
        if more[i]
        else p
        for i, p in enumerate(kept)
    ]


def _body(table: Table, columns: Columns) -> tuple[tuple[str, ...], ...]:
    return table.rows[columns.header + 1 :]


def _reading(table: Table, columns: Columns, staff: Iterable[Staff], today: date) -> Reading:
    orders = _orders(table, columns)
    usual = columns.day_first if columns.day_first is not None else _shown(orders)
    own = {DayOrder.DAY_FIRST: True, DayOrder.MONTH_FIRST: False}
    day_first = {column: own.get(order, bool(usual)) for column, order in orders.items()}
    return Reading(titles(table, columns.header), columns, day_first, today, _names_of(staff))


def _names_of(staff: Iterable[Staff]) -> dict[str, StaffId]:
    """Whole names, addresses, and first names and initials that only one person has."""
    active = [member for member in staff if member.active]
    found: dict[str, StaffId] = {}
    short: dict[str, list[StaffId]] = {}
    for member in active:
        for text in {member.name.split(" ")[0], member.initials, _turned(member.name)}:
            short.setdefault(text.casefold(), []).append(member.id)
    for text, ids in short.items():
        if len(ids) == 1:
            found[text] = ids[0]
    for member in active:
        found[member.name.casefold()] = member.id
        if member.email:
            found[member.email.casefold()] = member.id
    return found


def _turned(name: str) -> str:
    front, _, last = name.rpartition(" ")
    return f"{last}, {front}"


# -- households


def _grouped(rows: Sequence[Row], group: Group) -> list[list[Row]]:
    """Rows of one household together, in the order in which the first of each stands."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.stays_out:
            continue
        key = _key(row, group)
        if row.name is None and not (key in found and (row.note or row.tasks)):
            row.problems.append(Problem(row.number, "", _NO_NAME_TEXT, Weight.ROW))
            continue
        found.setdefault(key or f"row {row.number}", []).append(row)
    for many in found.values():
        if len(many) > _MOST_PEOPLE:
            said = worded(
                "More than {most} rows would be one household. Check which column tells the "
                "household.",
                most=_MOST_PEOPLE,
            )
            many[0].problems.append(Problem(many[0].number, "", said, Weight.LOOK))
    return list(found.values())


def _key(row: Row, group: Group) -> str:
    """What is the same for a household; '' for a row that stands by itself."""
    match group:
        case Group.HOUSEHOLD:
            return folded(row.household)
        case Group.NUMBER:
            numbers = dict(row.ids)
            return numbers.get(MNSURE) or numbers.get(OFFICE) or ""
        case Group.ADDRESS if row.address.line1 and row.name is not None:
            place = f"{row.address.line1} {row.address.line2} {row.address.zip}"
            return " ".join(words(f"{row.name.family or row.name.given} {place}"))
    return ""


def _household(group: list[Row], who: StaffId, now: datetime) -> Planned | None:
    case = CaseId(new_id())
    people: list[Person] = []
    told: list[bool] = []
    numbers: list[int] = []
    for row in group:
        if row.name is None:
            continue
        person = _person(row, row.name, case)
        same = next((i for i, other in enumerate(people) if _is_same(person, other)), None)
        if same is None:
            people.append(person)
            told.append(row.relation is not None)
            numbers.append(row.number)
        else:
            # a further row about somebody: a visit, a call, another phone
            people[same] = with_gained(people[same], gained(people[same], person))
    if not people:
        return None
    people = _related(people, told)
    head = next((p for p in people if p.relation is Relation.SELF), people[0])
    owner = next((row.owner for row in group if row.owner), who)
    state = next((row.state for row in group if row.state), CaseState.OPEN)
    opened = min((row.opened for row in group if row.opened), default=None)
    topics = dict.fromkeys(row.topic for row in group if row.topic)
    made = Case(
        id=case,
        reference="",
        household=_called(group, head),
        state=state,
        owner=owner,
        opened_at=_noon(opened) if opened else now,
        topic=", ".join(topics)[:200],
        language=head.language,
        changed_at=now,
    )
    notes = tuple(
        Note(
            NoteId(new_id()),
            case,
            who,
            _noon(row.note_day) if row.note_day else now,
            row.note,
        )
        for row in group
        if row.note
    )
    wanted = dict.fromkeys((task.text, task.due) for row in group for task in row.tasks)
    if state is CaseState.CLOSED and wanted:
        closed = Problem(group[0].number, "", _CLOSED_TEXT, Weight.LOOK, once=True)
        group[0].problems.append(closed)
        wanted = {}
    tasks = tuple(_task(Wanted(*each), case, owner, who, now) for each in wanted)
    return Planned(made, tuple(people), tuple(numbers), notes, tasks)


def _person(row: Row, name: PersonName, case: CaseId) -> Person:
    return Person(
        PersonId(new_id()),
        case,
        row.relation or Relation.OTHER_RELATIVE,
        replace(name, others=row.others),
        row.birthdate,
        row.ssn,
        row.phones,
        row.emails,
        replace(row.address, state=row.address.state or "MN"),
        row.ids,
        row.language,
        row.interpreter,
        preferred_contact=row.preferred,
    )


def _is_same(person: Person, other: Person) -> bool:
    """The same name in one household, and nothing that speaks against it."""
    if folded(person.name.full) != folded(other.name.full):
        return False
    born = {person.birthdate, other.birthdate} - {None}
    ssns = {person.ssn, other.ssn} - {""}
    return len(born) < 2 and len(ssns) < 2


def _related(people: list[Person], told: list[bool]) -> list[Person]:
    """The first is the one the household is named by, unless the rows tell another."""
    if any(p.relation is Relation.SELF and t for p, t in zip(people, told, strict=True)):
        return people
    return [replace(people[0], relation=Relation.SELF), *people[1:]]


def _called(group: list[Row], head: Person) -> str:
    """The household's own name where a column has one; a number is none."""
    named = next((row.household for row in group if row.household), "")
    if any(c.isalpha() for c in named) and not any(c.isdigit() for c in named):
        return named[:120]
    return f"{head.name.family} family" if head.name.family else head.name.full


def _task(wanted: Wanted, case: CaseId, owner: StaffId, who: StaffId, now: datetime) -> Task:
    kind = TaskKind.FOLLOW_UP if wanted.due else TaskKind.OTHER
    return Task(TaskId(new_id()), case, kind, owner, now, who, wanted.text, wanted.due)


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), MINNESOTA)


def _twice_in_file(planned: Sequence[Planned], rows: Sequence[Row]) -> None:
    """People who stand in two households of the file: told, and left as they are."""
    by_number = {row.number: row for row in rows}
    seen: dict[tuple[str, ...], int] = {}
    for one in planned:
        for person, number in zip(one.people, one.rows, strict=True):
            keys: list[tuple[str, ...]] = [("ssn", person.ssn)] if person.ssn else []
            if person.birthdate:
                name = folded(f"{person.name.given} {person.name.family}")
                keys.append((name, person.birthdate.isoformat()))
            for key in keys:
                first = seen.setdefault(key, number)
                if first != number:
                    said = worded("The same person seems to stand in row {row}, too.", row=first)
                    by_number[number].problems.append(Problem(number, "", said, Weight.LOOK))
                    break
