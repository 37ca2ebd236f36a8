"""What the columns of the state's or a carrier's list mean: guessed, chosen, remembered.

Remembered is only what each column means, under a hash of the headers.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assisterdesk.actions.import_columns import Target, guess, titles
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.words import words
from assisterdesk.egress.extract.tables import Table


class Column(StrEnum):
    """What a column of such a list can be."""

    NOTHING = ""
    FULL_NAME = "full_name"
    GIVEN = "given"
    FAMILY = "family"
    BIRTHDATE = "birthdate"
    SSN = "ssn"
    NUMBER = "number"
    PROGRAM = "program"
    CARRIER = "carrier"
    YEAR = "year"
    STATE = "state"
    AMOUNT = "amount"
    PAID_ON = "paid_on"


COLUMN_TITLE: dict[Column, str] = {
    Column.NOTHING: "Leave out",
    Column.FULL_NAME: "Full name",
    Column.GIVEN: "First name",
    Column.FAMILY: "Last name",
    Column.BIRTHDATE: "Birthdate",
    Column.SSN: "Social Security number",
    Column.NUMBER: "Case or member number",
    Column.PROGRAM: "Program",
    Column.CARRIER: "Carrier",
    Column.YEAR: "Plan year",
    Column.STATE: "Where it stands",
    Column.AMOUNT: "Amount paid",
    Column.PAID_ON: "Paid on",
}

_FROM_IMPORT = {
    Target.FULL_NAME: Column.FULL_NAME,
    Target.GIVEN: Column.GIVEN,
    Target.FAMILY: Column.FAMILY,
    Target.BIRTHDATE: Column.BIRTHDATE,
    Target.SSN: Column.SSN,
    Target.CASE_NUMBER: Column.NUMBER,
    Target.OTHER_NUMBER: Column.NUMBER,
    Target.STATUS: Column.STATE,
}
#: the wordings of such lists, folded; what is not here is what it is when households come in
_WORDINGS: dict[Column, tuple[str, ...]] = {
    Column.PROGRAM: (
        "program", "programme", "coverage", "coverage type", "product type", "eligibility type",
        "program type", "line of business",
    ),
    Column.CARRIER: ("carrier", "issuer", "insurer", "plan issuer", "company", "health plan"),
    Column.YEAR: ("plan year", "year", "coverage year", "benefit year", "py"),
    Column.STATE: (
        "status", "enrollment status", "policy status", "state of enrollment", "coverage status",
        "determination", "outcome", "result", "aor status", "association status",
    ),
    Column.AMOUNT: (
        "amount", "payment", "payment amount", "paid", "paid amount", "commission", "amount paid",
        "total", "fee", "per enrollee payment",
    ),
    Column.PAID_ON: (
        "paid on", "payment date", "date paid", "paid date", "check date", "statement date",
        "pay date", "remittance date",
    ),
    Column.FULL_NAME: ("subscriber", "subscriber name", "enrollee", "enrollee name", "insured"),
    Column.NUMBER: ("subscriber id", "policy number", "enrollee id", "member number", "policy id"),
}  # fmt: skip
_BY_WORDING = {words: column for column, many in _WORDINGS.items() for words in many}
_KEPT = "reconcile_columns."
_MOST_KEPT = 40


@dataclass(frozen=True, slots=True)
class Columns:
    """`header`: index of the row with the headers, -1 for none."""

    header: int
    targets: tuple[Column, ...]

    def of(self, wanted: Column) -> tuple[int, ...]:
        return tuple(i for i, target in enumerate(self.targets) if target is wanted)


def guess_column(title: str) -> Column:
    plain = " ".join(words(title.replace("_", " ")))
    if plain in _BY_WORDING:
        return _BY_WORDING[plain]
    return _FROM_IMPORT.get(guess(title), Column.NOTHING)


def guessed(table: Table) -> Columns:
    """The first of the top rows whose cells are mostly known headers, and what they mean."""
    header, best = -1, 1
    for i, row in enumerate(table.rows[:15]):
        known = sum(guess_column(cell) is not Column.NOTHING for cell in row)
        if known > best and known * 3 >= sum(bool(cell) for cell in row):
            header, best = i, known
    names = table.rows[header] if header >= 0 else ("",) * table.width
    targets = tuple(guess_column(name) for name in names)
    if Column.FAMILY in targets and Column.GIVEN not in targets:
        targets = tuple(Column.GIVEN if t is Column.FULL_NAME else t for t in targets)
    return Columns(header, targets)


def column_titles(table: Table, columns: Columns) -> tuple[str, ...]:
    return titles(table, columns.header)


def refuse_unfit(columns: Columns) -> None:
    """Raises `Refused` with what is missing to find anybody."""
    if not (columns.of(Column.FULL_NAME) or columns.of(Column.GIVEN)):
        raise Refused("Choose which column holds the names.")
    if not any(columns.of(c) for c in (Column.BIRTHDATE, Column.SSN, Column.NUMBER)):
        raise Refused(
            "Choose a column with birthdates or numbers: a name alone fits too many people."
        )


def remembered(session: Session, table: Table) -> Columns:
    """As this person read a list with these headers before; else as guessed."""
    columns = guessed(table)
    text = session.store.settings(session.who.id).get(_KEPT + _signature(table, columns.header))
    try:
        kept = tuple(Column(target) for target in json.loads(text)) if text else ()
    except (ValueError, TypeError):
        # an older or newer program kept it in another shape
        kept = ()
    return Columns(columns.header, kept) if len(kept) == table.width else columns


def remember(session: Session, table: Table, columns: Columns) -> None:
    """Keep what the columns mean for the next list with these headers."""
    name = _KEPT + _signature(table, columns.header)
    held = session.store.settings(session.who.id)
    known = {n for n, text in held.items() if n.startswith(_KEPT) and text}
    kept = {name: json.dumps([target.value for target in columns.targets])}
    for old in sorted(known - {name})[: max(0, len(known) + 1 - _MOST_KEPT)]:
        kept[old] = ""
    if held.get(name) == kept[name]:
        return
    with session.store.change(session.who.id, "remember columns") as change:
        change.put_settings(session.who.id, kept)
        change.commit()


def _signature(table: Table, header: int) -> str:
    names: Sequence[str] = table.rows[header] if header >= 0 else ()
    shape = json.dumps([table.width, [" ".join(words(name)) for name in names]])
    return hashlib.sha256(shape.encode()).hexdigest()[:16]
