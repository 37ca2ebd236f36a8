"""The office's own records beside the state's or a carrier's list: who is missing, what differs.

The list is read into memory and compared; nothing of it is kept but what a person takes over or
settles. Reading who is in it is one line of the log, with whom it found.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import open_list
from assisterdesk.actions.import_values import DayOrder, Unread, birthdate, day, day_order, tidy
from assisterdesk.actions.import_values import full_name as name_of
from assisterdesk.actions.import_values import number as number_of
from assisterdesk.actions.import_values import ssn as ssn_of
from assisterdesk.actions.program import Session
from assisterdesk.actions.reconcile_columns import Column, Columns, refuse_unfit
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, PersonId, new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.words import folded, words
from assisterdesk.cases.association import (
    Association,
    AssociationCursor,
    AssociationRow,
    AssociationState,
    CoverageProgram,
)
from assisterdesk.cases.finding import LikelySame
from assisterdesk.egress.extract.tables import Table
from assisterdesk.people.likeness import NameWords
from assisterdesk.people.person import Person, PersonName, Relation

Progress = Callable[[float], None]
MOST_ROWS = 20_000
_PAGE = 500
_AMOUNT = re.compile(r"\(?-?\$?\s*(\d[\d,]*)(?:\.(\d{1,2})\d*)?\)?")


class Kind(StrEnum):
    """How one line stands; the first are what a person has to look at."""

    #: in their list, nobody of ours fits
    NOT_HERE = "not_here"
    #: a person of ours, on whose case nothing is recorded
    NO_RECORD = "no_record"
    #: ours, confirmed or asked, and not in their list
    NOT_THERE = "not_there"
    STATE = "state"
    #: paid there and not here, or another amount
    AMOUNT = "amount"
    #: the same person and program twice in their list
    TWICE = "twice"
    #: more than one of ours fits equally well
    UNCLEAR = "unclear"
    #: what stands there could not be read
    UNREAD = "unread"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of their list, read. `number` is the row in the file, as a spreadsheet counts."""

    number: int
    name: PersonName = field(repr=False)
    birthdate: date | None = field(default=None, repr=False)
    ssn: str = field(default="", repr=False)
    numbers: tuple[str, ...] = field(default=(), repr=False)
    program: CoverageProgram | None = None
    carrier: str = ""
    year: int | None = None
    state: AssociationState | None = None
    cents: int | None = None
    paid_on: date | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A line of theirs, a record of ours, or both. `id` is new with each comparison."""

    id: str
    kind: Kind
    line: Line | None = field(default=None, repr=False)
    ours: AssociationRow | None = field(default=None, repr=False)
    #: whom of ours the line fits, for lines without a record
    person: LikelySame | None = field(default=None, repr=False)
    settled: str = field(default="", repr=False)
    #: settled with an earlier list, when and by whom
    settled_at: datetime | None = None
    settled_by: str = ""

    @property
    def is_settled(self) -> bool:
        return bool(self.settled) or self.settled_at is not None

    @property
    def case(self) -> CaseId | None:
        if self.ours is not None:
            return self.ours.association.case
        return self.person.case if self.person is not None else None

    @property
    def reference(self) -> str:
        if self.ours is not None:
            return self.ours.reference
        return self.person.reference if self.person is not None else ""


@dataclass(frozen=True, slots=True)
class Compared:
    """`rows` of theirs, `records` of ours that were looked at."""

    differences: tuple[Difference, ...]
    rows: int
    records: int

    def count(self, kind: Kind) -> int:
        return sum(1 for d in self.differences if d.kind is kind)


def compare(
    session: Session,
    table: Table,
    columns: Columns,
    progress: Progress,
    *,
    carrier: str = "",
) -> Compared:
    """Their list beside what the person may see. `carrier`: a list of that carrier alone.

    Raises `Refused` for columns that find nobody and for too long a list, and what `progress`
    raises.
    """
    refuse_unfit(columns)
    lines = read_lines(table, columns, session.program.today())
    if not lines:
        raise Refused("There is no row below the headers.")
    if len(lines) > MOST_ROWS:
        raise Refused("This list is too long: at most 20,000 rows are compared. Split it up.")
    progress(0.02)
    found = _whom(session, lines, lambda part: progress(0.02 + 0.9 * part))
    ours = _ours(session, lines, carrier)
    progress(0.96)
    return Compared(tuple(_differences(lines, found, ours)), len(lines), len(ours))


# -- reading their list


def read_lines(table: Table, columns: Columns, today: date) -> tuple[Line, ...]:
    """Every row below the headers that holds anything; a value that does not read says so."""
    body = list(zip(table.numbers, table.rows, strict=True))[columns.header + 1 :]
    days: dict[int, bool] = {}
    for at in (*columns.of(Column.BIRTHDATE), *columns.of(Column.PAID_ON)):
        order = day_order(row[at] for _, row in body)
        days[at] = order is DayOrder.DAY_FIRST
    read = (_line(number, row, columns, days, today) for number, row in body if any(row))
    return tuple(line for line in read if line is not None)


def _line(
    number: int, row: Sequence[str], columns: Columns, days: Mapping[int, bool], today: date
) -> Line | None:
    def cell(column: Column) -> tuple[int, str]:
        for at in columns.of(column):
            text = tidy(row[at])
            if text:
                return at, text
        return -1, ""

    given, family = cell(Column.GIVEN)[1], cell(Column.FAMILY)[1]
    whole = cell(Column.FULL_NAME)[1]
    name = PersonName(given, family) if given else name_of(whole, False)
    if not name.given and not family:
        return None
    line = Line(
        number,
        name,
        numbers=tuple(
            number_of(text) for at in columns.of(Column.NUMBER) if (text := tidy(row[at]))
        ),
        carrier=cell(Column.CARRIER)[1],
        program=program_of(cell(Column.PROGRAM)[1]),
        state=state_of(cell(Column.STATE)[1]),
    )
    try:
        at, text = cell(Column.BIRTHDATE)
        born = birthdate(text, days[at], today) if text else None
        at, text = cell(Column.PAID_ON)
        paid = day(text, days[at], today, past=True) if text else None
        text = cell(Column.SSN)[1]
        year = cell(Column.YEAR)[1]
        return replace(
            line,
            birthdate=born,
            paid_on=paid,
            ssn=ssn_of(text) if text and "*" not in text else "",
            year=int(year[:4]) if year[:4].isdecimal() and len(year) >= 4 else None,
            cents=cents_of(cell(Column.AMOUNT)[1]),
        )
    except Unread as error:
        return replace(line, problem=error.text)


_PROGRAMS = (
    (CoverageProgram.MINNESOTACARE, ("minnesotacare", "mncare", "mn care", "mcre", "bhp")),
    (CoverageProgram.MEDICAL_ASSISTANCE, ("medical assistance", "medicaid", "ma", "chip")),
    (CoverageProgram.QHP, ("qhp", "qualified health plan", "health plan", "individual", "apt")),
)
_STATES = (
    (
        AssociationState.REMOVED,
        ("removed", "terminated", "termed", "term", "ended", "cancelled", "canceled", "inactive",
         "disenrolled", "transferred"),
    ),
    (
        AssociationState.REFUSED,
        ("denied", "refused", "rejected", "ineligible", "not eligible", "declined", "unpaid"),
    ),
    (AssociationState.ASKED, ("pending", "submitted", "in progress", "in process", "received")),
    (
        AssociationState.CONFIRMED,
        ("active", "enrolled", "confirmed", "approved", "effectuated", "paid", "eligible",
         "complete", "completed", "associated", "yes", "current", "in force", "successful"),
    ),
)  # fmt: skip


def program_of(text: str) -> CoverageProgram | None:
    """The program a cell names; None when it names none that is known."""
    plain = " ".join(words(text))
    for program, many in _PROGRAMS:
        if any(re.search(rf"\b{one}", plain) for one in many):
            return program
    return None


def state_of(text: str) -> AssociationState | None:
    """Where it stands in their words; None for words that are not known."""
    plain = " ".join(words(text))
    for state, many in _STATES:
        if any(re.search(rf"\b{one}\b", plain) for one in many):
            return state
    return None


def cents_of(text: str) -> int | None:
    """``$1,041.50`` as 104150, in brackets or with a minus below zero. Raises `Unread`."""
    if not text:
        return None
    found = _AMOUNT.fullmatch(text)
    if found is None:
        raise Unread("This is not an amount of money.")
    value = int(found[1].replace(",", "")) * 100 + int((found[2] or "").ljust(2, "0"))
    return -value if text[0] in "(-" else value


# -- who is who


def _whom(
    session: Session, lines: Sequence[Line], progress: Progress
) -> dict[int, tuple[LikelySame, ...]]:
    """By the row's number, whom of ours it fits, the best first."""
    people = {
        line.number: Person(
            PersonId(new_id()),
            CaseId(""),
            Relation.SELF,
            line.name,
            birthdate=line.birthdate,
            ssn=line.ssn,
            ids=tuple(("MNsure", number) for number in line.numbers),
        )
        for line in lines
        if not line.problem
    }
    line = LogLine(
        Action.SOUGHT,
        session.access("daily_work"),
        categories=(PiiCategory.PERSON_NAME, PiiCategory.BIRTHDATE),
        fields=("list compared",),
    )
    likely = session.store.likely_same_of_all(line, tuple(people.values()), progress)
    return {
        number: tuple(one for one in likely[person.id] if _is_meant(person, one))
        for number, person in people.items()
        if person.id in likely
    }


def _is_meant(person: Person, other: LikelySame) -> bool:
    """A number tells one person; a shared birthday does with the family's name as well."""
    if {"ssn", "ids"} & set(other.why):
        return True
    family = set(words(person.name.family))
    theirs = NameWords(words(other.name))
    return not family or any(word in theirs or theirs.like(word) for word in family)


def _ours(
    session: Session, lines: Sequence[Line], carrier: str
) -> dict[CaseId, list[AssociationRow]]:
    """The person's records by case, as far as such a list could hold them."""
    programs = {line.program for line in lines} - {None}
    wanted = folded(carrier)
    found: dict[CaseId, list[AssociationRow]] = {}
    listed = open_list(session)
    try:
        after: AssociationCursor | None = None
        while page := listed.clients(after, _PAGE):
            for row in page:
                value = row.association
                if wanted and folded(value.carrier) != wanted:
                    continue
                if programs and value.program not in programs:
                    continue
                found.setdefault(value.case, []).append(row)
            last = page[-1].association
            after = AssociationCursor(last.due.isoformat() if last.due else "", last.id)
    finally:
        listed.pause()
    return found


def _differences(
    lines: Sequence[Line],
    found: Mapping[int, tuple[LikelySame, ...]],
    ours: Mapping[CaseId, list[AssociationRow]],
) -> Iterator[Difference]:
    seen: Counter[tuple[str, str, int | None]] = Counter()
    met: set[str] = set()
    for line in lines:
        if line.problem:
            yield Difference(new_id(), Kind.UNREAD, line)
            continue
        people = found.get(line.number, ())
        if not people:
            yield Difference(new_id(), Kind.NOT_HERE, line)
            continue
        best = [one for one in people if len(one.why) == len(people[0].why)]
        with_record = [one for one in best if one.case in ours] or best
        if len({one.case for one in with_record}) > 1:
            yield Difference(new_id(), Kind.UNCLEAR, line, person=with_record[0])
            continue
        person = with_record[0]
        row = _fitting(ours.get(person.case, []), line)
        if row is None:
            yield Difference(new_id(), Kind.NO_RECORD, line, person=person)
            continue
        key = (str(person.person), line.program.value if line.program else "", line.year)
        seen[key] += 1
        met.add(row.association.id)
        kind = Kind.TWICE if seen[key] > 1 else _standing(row.association, line)
        yield Difference(new_id(), kind, line, row, person)
    expected = (AssociationState.CONFIRMED, AssociationState.ASKED)
    for rows in ours.values():
        for row in rows:
            if row.association.id not in met and row.association.state in expected:
                yield Difference(new_id(), Kind.NOT_THERE, ours=row)


def _fitting(rows: Sequence[AssociationRow], line: Line) -> AssociationRow | None:
    """The record the line is about: of that program, year and carrier where it tells them."""

    def points(row: AssociationRow) -> tuple[int, ...]:
        value = row.association
        return (
            int(line.program is not None and value.program is line.program),
            int(line.year is not None and value.plan_year == line.year),
            int(bool(line.carrier) and folded(value.carrier) == folded(line.carrier)),
            int(value.state is AssociationState.CONFIRMED),
        )

    fitting = [
        row
        for row in rows
        if line.year is None or row.association.plan_year in (None, line.year)
    ]
    return max(fitting, key=points, default=None)


def _standing(value: Association, line: Line) -> Kind:
    if line.state is not None and line.state is not value.state:
        return Kind.STATE
    if line.cents is not None and line.cents != (value.paid_cents or 0):
        return Kind.AMOUNT
    if line.paid_on is not None and value.paid_on is None:
        return Kind.AMOUNT
    return Kind.SAME


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """What has to be looked at first, what was settled with an earlier list last; within a kind as
    the list has them."""
    order = list(Kind)
    return tuple(
        sorted(
            differences,
            key=lambda d: (
                d.settled_at is not None,
                order.index(d.kind),
                d.line.number if d.line else 1 << 30,
            ),
        )
    )
