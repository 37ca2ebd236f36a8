"""One row of a spreadsheet as what it says: a person, words about the case, notes and tasks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from assisterdesk.actions import import_values as values
from assisterdesk.actions.import_columns import IDENTIFIERS, Columns, Target
from assisterdesk.actions.import_values import Unread
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Address, PersonName, PreferredContact, Relation

#: the kinds under which a person's numbers are kept
MNSURE, OFFICE = "MNsure", "Office"


class Weight(StrEnum):
    """What a problem means for its row."""

    #: the row cannot come in
    ROW = "row"
    #: the value does not read and stays out, or its row does
    VALUE = "value"
    #: it comes in; somebody should look
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` as the spreadsheet counts. `shown` is the value where it is nobody's identifier, else
    its shape: ``###-##-###``. `once`: the same in many rows is one thing to know."""

    row: int
    column: str
    text: str
    weight: Weight
    shown: str = field(default="", repr=False)
    once: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """A task as a row tells it."""

    text: str = field(repr=False)
    due: date | None


@dataclass
class Row:
    """What one row says. Empty where it says nothing."""

    number: int
    name: PersonName | None = field(default=None, repr=False)
    others: tuple[str, ...] = field(default=(), repr=False)
    relation: Relation | None = None
    birthdate: date | None = field(default=None, repr=False)
    ssn: str = field(default="", repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    address: Address = field(default_factory=lambda: Address(state=""), repr=False)
    ids: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    language: str = ""
    interpreter: bool = False
    preferred: PreferredContact = PreferredContact.UNKNOWN
    household: str = field(default="", repr=False)
    topic: str = ""
    state: CaseState | None = None
    owner: StaffId | None = None
    opened: date | None = None
    note: str = field(default="", repr=False)
    note_day: date | None = None
    tasks: tuple[Wanted, ...] = ()
    problems: list[Problem] = field(default_factory=list)

    @property
    def stays_out(self) -> bool:
        return any(problem.weight is Weight.ROW for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known before the first row: titles, meanings, today, and who works here."""

    titles: tuple[str, ...]
    columns: Columns
    #: per column: whether its days begin with the day
    day_first: Mapping[int, bool]
    today: date
    staff: Mapping[str, StaffId]


class _Cells:
    """The cells of one row, and what did not read in them."""

    def __init__(self, reading: Reading, cells: tuple[str, ...], row: Row) -> None:
        self._reading = reading
        self._cells = cells
        self._row = row

    def texts(self, target: Target, *, lines: bool = False) -> list[tuple[int, str]]:
        """(column, text) of every column of that meaning with something in it."""
        found = []
        for column in self._reading.columns.of(target):
            text = values.tidy(self._cells[column], lines=lines)
            says_nothing = values.is_nothing(text, of_name=target in _NAMES)
            if text and (target in _SAYS_EVEN_NOTHING or not says_nothing):
                found.append((column, text))
        return found

    def first(self, target: Target) -> str:
        return next((text for _, text in self.texts(target)), "")

    def joined(self, target: Target, between: str = " ") -> str:
        return between.join(text for _, text in self.texts(target))

    def read(self, target: Target, how: Callable[[int, str], None]) -> None:
        """Each value of that meaning; what does not read becomes a problem."""
        for column, text in self.texts(target):
            try:
                how(column, text)
            except Unread as odd:
                self.problem(column, odd.text, Weight.VALUE, text)

    def problem(self, column: int, said: str, weight: Weight, text: str = "") -> None:
        title = self._reading.titles[column] if column >= 0 else ""
        target = self._reading.columns.targets[column] if column >= 0 else Target.NOTHING
        if target in (Target.NOTE, Target.TASK):
            shown = ""
        else:
            shown = values.shape(text) if target in IDENTIFIERS else text[:40]
        if weight is Weight.VALUE and self._reading.columns.whole_rows:
            weight = Weight.ROW
        once = target is Target.OWNER
        self._row.problems.append(Problem(self._row.number, title, said, weight, shown, once))


_NO_FIRST_NAME_TEXT = "The first name is missing."
_TWO_PEOPLE_TEXT = "This looks like two people. They come in as one; give each a row."
_NO_COLLEAGUE_TEXT = "No colleague has this name: you become the owner."

#: a cell of these that says "pending" or "x" says something
_SAYS_EVEN_NOTHING = frozenset({Target.STATUS, Target.INTERPRETER})
_NAMES = frozenset(
    {Target.FULL_NAME, Target.GIVEN, Target.MIDDLE, Target.FAMILY, Target.OTHER_NAMES}
)


def read_row(reading: Reading, number: int, cells: tuple[str, ...]) -> Row:
    """What the row with that number in the file says."""
    row = Row(number)
    at = _Cells(reading, cells, row)
    _name(reading, at, row)
    _facts(reading, at, row)
    _address(at, row)
    _case(reading, at, row)
    _words(reading, at, row)
    return row


def _name(reading: Reading, at: _Cells, row: Row) -> None:
    given, family = at.joined(Target.GIVEN), at.joined(Target.FAMILY)
    middle, suffix = at.joined(Target.MIDDLE), at.joined(Target.SUFFIX)
    whole = at.texts(Target.FULL_NAME)
    if given or family:
        if not given:
            column = (reading.columns.of(Target.GIVEN) or (-1,))[0]
            at.problem(column, _NO_FIRST_NAME_TEXT, Weight.ROW)
            return
        row.name = PersonName(given, family, middle, suffix)
    elif whole:
        column, text = whole[0]
        name = values.full_name(text, reading.columns.family_first)
        if values.looks_like_two(text):
            at.problem(column, _TWO_PEOPLE_TEXT, Weight.LOOK, text)
        row.name = replace(name, middle=name.middle or middle, suffix=name.suffix or suffix)
    row.others = tuple(text for _, text in at.texts(Target.OTHER_NAMES))


def _facts(reading: Reading, at: _Cells, row: Row) -> None:
    def born(column: int, text: str) -> None:
        row.birthdate = values.birthdate(text, reading.day_first.get(column, False), reading.today)

    def social(_: int, text: str) -> None:
        row.ssn = row.ssn or values.ssn(text)

    def call(_: int, text: str) -> None:
        row.phones = tuple(dict.fromkeys((*row.phones, *values.phones(text))))

    def mail(_: int, text: str) -> None:
        row.emails = tuple(dict.fromkeys((*row.emails, *values.emails(text))))

    def relation(_: int, text: str) -> None:
        row.relation = values.relation(text)

    def preferred(_: int, text: str) -> None:
        row.preferred = values.preferred_contact(text)

    def interpreter(_: int, text: str) -> None:
        row.interpreter = values.yes_or_no(text)

    at.read(Target.BIRTHDATE, born)
    at.read(Target.SSN, social)
    at.read(Target.PHONE, call)
    at.read(Target.EMAIL, mail)
    at.read(Target.RELATION, relation)
    at.read(Target.PREFERRED_CONTACT, preferred)
    at.read(Target.INTERPRETER, interpreter)
    row.language = values.language(at.first(Target.LANGUAGE)) if at.first(Target.LANGUAGE) else ""
    ids = [(MNSURE, values.number(text)) for _, text in at.texts(Target.CASE_NUMBER)]
    ids += [
        (_kind_of_number(reading.titles[column]), values.number(text))
        for column, text in at.texts(Target.OTHER_NUMBER)
    ]
    ids += [(OFFICE, values.number(text)) for _, text in at.texts(Target.REFERENCE)]
    row.ids = tuple(dict.fromkeys(ids))


def _kind_of_number(title: str) -> str:
    """The header as the kind of a number: ``PMI #`` is PMI."""
    plain = "".join(c if c.isalnum() else " " for c in title).split()
    kind = " ".join(w for w in plain if w.casefold() not in ("number", "no", "id", "num"))
    return kind or "Other"


def _address(at: _Cells, row: Row) -> None:
    def zip_code(_: int, text: str) -> None:
        row.address = replace(row.address, zip=values.zip_code(text))

    def state(_: int, text: str) -> None:
        row.address = replace(row.address, state=values.us_state(text))

    whole = at.texts(Target.ADDRESS, lines=True)
    if whole:
        row.address = values.address(whole[0][1])
    line1, line2 = at.joined(Target.LINE1), at.joined(Target.LINE2, ", ")
    city = at.joined(Target.CITY)
    row.address = replace(
        row.address,
        line1=line1 or row.address.line1,
        line2=line2 or row.address.line2,
        city=city or row.address.city,
    )
    at.read(Target.ZIP, zip_code)
    at.read(Target.STATE, state)
    if (row.address.line1 or row.address.city) and not row.address.state:
        row.address = replace(row.address, state="MN")


def _case(reading: Reading, at: _Cells, row: Row) -> None:
    def state(_: int, text: str) -> None:
        row.state = values.case_state(text)

    def opened(column: int, text: str) -> None:
        found = values.day(text, reading.day_first.get(column, False), reading.today, past=True)
        if found > reading.today:
            raise Unread("This day has not come yet. Check the year.")
        row.opened = found

    row.household = at.joined(Target.HOUSEHOLD)
    row.topic = at.joined(Target.TOPIC, ", ")[:200]
    at.read(Target.STATUS, state)
    at.read(Target.OPENED, opened)
    for column, text in at.texts(Target.OWNER):
        row.owner = reading.staff.get(text.casefold())
        if row.owner is None:
            at.problem(column, _NO_COLLEAGUE_TEXT, Weight.LOOK, text)


def _words(reading: Reading, at: _Cells, row: Row) -> None:
    texts: list[str] = []
    columns = reading.columns.of(Target.NOTE)
    for column, text in at.texts(Target.NOTE, lines=True):
        try:
            values.refuse_secret(text)
        except Unread as odd:
            at.problem(column, odd.text, Weight.VALUE, text)
            continue
        texts.append(f"{reading.titles[column]}: {text}" if len(columns) > 1 else text)
    row.note = "\n".join(texts)[:50_000]

    def note_day(column: int, text: str) -> None:
        found = values.day(text, reading.day_first.get(column, False), reading.today, past=True)
        if found > reading.today:
            raise Unread("This day has not come yet. Check the year.")
        row.note_day = found

    at.read(Target.NOTE_DATE, note_day)
    _tasks(reading, at, row)


def _tasks(reading: Reading, at: _Cells, row: Row) -> None:
    """The first task takes the first day; a day without a task is one named by its header."""
    dues: list[tuple[str, date]] = []

    def due(column: int, text: str) -> None:
        found = values.day(text, reading.day_first.get(column, False), reading.today, past=False)
        dues.append((reading.titles[column], found))

    at.read(Target.DUE, due)
    texts = []
    for column, text in at.texts(Target.TASK):
        try:
            values.refuse_secret(text)
            texts.append(text[:2_000])
        except Unread as odd:
            at.problem(column, odd.text, Weight.VALUE, text)
    wanted = []
    for number in range(max(len(texts), len(dues))):
        day = dues[number] if number < len(dues) else None
        text = texts[number] if number < len(texts) else (day[0] if day else "")
        wanted.append(Wanted(text, day[1] if day else None))
    row.tasks = tuple(wanted)
