"""A spreadsheet on its way in: the file in memory, how it is read, and what is said about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from assisterdesk.actions.exits_files import CSV, file_leaving, table
from assisterdesk.actions.import_columns import (
    IDENTIFIERS,
    TARGET_TITLE,
    Columns,
    Group,
    Target,
    guess,
    never,
    remember,
    remembered,
    titles,
)
from assisterdesk.actions.import_plan import Plan, Progress, plan, unclear_days
from assisterdesk.actions.import_rows import Problem, Weight
from assisterdesk.actions.import_run import Choice, TakenBack, Twin, suggested, twins
from assisterdesk.actions.import_values import shape
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.ids import PersonId
from assisterdesk.cases.imported import Import
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.tables import MAX_BYTES, How, Table, read_table
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.ui.wording import count, joined, moment, tr

#: values of each column that are shown before it comes in
SAMPLES = 3
_LONGEST_SAMPLE = 40
TOO_LARGE_TEXT = "This file is too large: at most 40 MB are read. Split it up."

KINDS = "Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)"


@dataclass(frozen=True, slots=True)
class Sheet:
    """An opened file. `content` and the rows live in memory only, until the page lets go."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)
    table: Table = field(repr=False)
    columns: Columns

    def titles(self) -> tuple[str, ...]:
        return titles(self.table, self.columns.header)

    def with_target(self, column: int, target: Target) -> "Sheet":
        targets = list(self.columns.targets)
        targets[column] = target
        return replace(self, columns=replace(self.columns, targets=tuple(targets)))


def open_file(session: Session, path: Path, how: How) -> Sheet:
    """Read the file and guess its columns. Raises `Trouble` or `Refused` with what to do."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError:
        raise Trouble(
            "This file could not be read. Check that it is still there and not open elsewhere."
        ) from None
    if len(content) > MAX_BYTES:
        raise Refused(TOO_LARGE_TEXT)
    return read_again(session, path.name, content, how)


def read_again(session: Session, name: str, content: bytes, how: How) -> Sheet:
    try:
        found = read_table(content, how)
    except CouldNotLook as why:
        raise Refused(why.why) from None
    if not found.rows and not found.sheets:
        raise Refused("There is nothing in this file.")
    return Sheet(name, content, found, remembered(session, found))


def with_header(session: Session, sheet: Sheet, header: int) -> Sheet:
    """Another row holds the headers: what they are is guessed and remembered anew."""
    below = replace(
        sheet.table,
        rows=sheet.table.rows[header:] if header >= 0 else sheet.table.rows,
        numbers=sheet.table.numbers[header:] if header >= 0 else sheet.table.numbers,
    )
    again = remembered(session, below)
    wanted = 0 if header >= 0 else -1
    if again.header == wanted:
        return replace(sheet, columns=replace(again, header=header))
    blank = (Target.NOTHING,) * sheet.table.width
    return replace(sheet, columns=Columns(header, blank))


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column as it is asked about. `never`: the sentence with which it is refused."""

    number: int
    title: str
    samples: str = field(repr=False)
    target: Target = Target.NOTHING
    never: str = ""


def column_lines(sheet: Sheet, *, names_hidden: bool) -> tuple[ColumnLine, ...]:
    """Every column with its first values; identifiers only as their shape while names are hidden,
    and what may never come in not at all."""
    body = sheet.table.rows[sheet.columns.header + 1 :][:200]
    lines = []
    for number, title in enumerate(sheet.titles()):
        refused = never(title)
        target = sheet.columns.targets[number]
        values = [" ".join(row[number].split()) for row in body if row[number].strip()]
        # a whole Social Security number is never at rest on a screen
        is_ssn = Target.SSN in (target, guess(title))
        hides = is_ssn or (
            names_hidden and (target in IDENTIFIERS or target is Target.NOTHING)
        )
        told = dict.fromkeys(shape(text) if hides else _cut(text) for text in values)
        shown = list(told)[:SAMPLES]
        lines.append(
            ColumnLine(number, title, "" if refused else "  ·  ".join(shown), target, refused)
        )
    return tuple(lines)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else text[: _LONGEST_SAMPLE - 1] + "…"


def target_options() -> list[tuple[str, str]]:
    return [(target.value, tr(words)) for target, words in TARGET_TITLE.items()]


def group_options() -> list[tuple[str, str]]:
    return [
        (Group.ROW.value, tr("Each row")),
        (Group.HOUSEHOLD.value, tr("Rows with the same household")),
        (Group.NUMBER.value, tr("Rows with the same case number")),
        (Group.ADDRESS.value, tr("Rows with the same last name and address")),
    ]


def sheet_options(found: Table) -> list[tuple[str, str]]:
    hidden = tr("{name} (hidden)")
    return [
        (str(number), hidden.format(name=one.name) if one.hidden else one.name)
        for number, one in enumerate(found.sheets)
    ]


def header_options(found: Table) -> list[tuple[str, str]]:
    row = tr("Row {number}")
    first = [
        (str(index), row.format(number=number))
        for index, number in enumerate(found.numbers[:15])
    ]
    return [("-1", tr("There is none")), *first]


#: those found out by themselves first, then what a person may say beside them
DELIMITER_WORDS = {
    ",": "Comma",
    ";": "Semicolon",
    "\t": "Tab",
    "|": "Bar |",
    ":": "Colon",
    " ": "Space",
    "^": "Caret ^",
    "~": "Tilde ~",
}
ENCODING_WORDS = {
    "utf-8": "Unicode (UTF-8)",
    "cp1252": "Windows, Western",
    "utf-16": "Unicode (UTF-16)",
    "utf-16-le": "Unicode (UTF-16, little)",
    "utf-16-be": "Unicode (UTF-16, big)",
    "mac-roman": "Mac, Western",
    "cp1250": "Windows, Central European",
    "cp437": "DOS",
}


def asks_for_days(sheet: Sheet) -> bool:
    return sheet.columns.day_first is None and bool(unclear_days(sheet.table, sheet.columns))


# -- the dry run


@dataclass(frozen=True, slots=True)
class Checked:
    """What a dry run found, and what the person chose about people who are here already."""

    plan: Plan = field(repr=False)
    twins: tuple[Twin, ...] = field(repr=False)
    suggested: Mapping[PersonId, Choice] = field(default_factory=dict)


def check(session: Session, sheet: Sheet, progress: Progress) -> Checked:
    """The dry run, and what the columns mean remembered. Raises as `import_plan.plan` does."""
    found = plan(
        sheet.table,
        sheet.columns,
        session.who.id,
        session.store.staff(),
        session.program.now(),
        lambda part: progress(part * 0.7),
    )
    remember(session, sheet.table, sheet.columns)
    same = twins(session, found, lambda part: progress(0.7 + part * 0.3))
    return Checked(found, same, suggested(found, same))


def amounts(people: int, cases: int, notes: int, tasks: int) -> str:
    """``2 households, 3 people, 1 note and 1 task``."""
    parts = [
        count(cases, tr("household"), tr("households")),
        count(people, tr("person"), tr("people")),
    ]
    if notes:
        parts.append(count(notes, tr("note"), tr("notes")))
    if tasks:
        parts.append(count(tasks, tr("task"), tr("tasks")))
    return joined(parts)


def plan_words(found: Plan) -> str:
    return amounts(found.people, len(found.planned), found.notes, found.tasks)


def rows_words(found: Plan) -> str:
    rows = count(found.rows, tr("row"), tr("rows"))
    if not found.left_out:
        return tr("All of the {rows} can come in.").format(rows=rows)
    out = count(found.left_out, tr("row stays"), tr("rows stay"))
    return tr("Of {rows}, {out} out. Mend them in your file, or leave them out.").format(
        rows=rows, out=out
    )


def weight_word(problem: Problem) -> str:
    return {
        Weight.ROW: tr("Row stays out"),
        Weight.VALUE: tr("Value stays out"),
        Weight.LOOK: tr("Please look"),
    }[problem.weight]


def problem_table(found: Plan, name: str) -> Outgoing:
    """The list of problems on its way into a file: rows and columns, never the values."""
    head = [tr("Row"), tr("Column"), tr("What is wrong"), tr("What follows")]
    rows = [[str(p.row), p.column, tr(p.text), weight_word(p)] for p in found.problems]
    return file_leaving(name, table(head, rows), CSV)


_WHY_WORDS = {
    "name": "name",
    "ssn": "Social Security number",
    "phone": "phone",
    "email": "email",
    "ids": "case number",
    "birthdate": "birthdate",
}


def why_words(twin: Twin) -> str:
    return joined([tr(_WHY_WORDS.get(word, word)) for word in twin.likely[0].why])


def choice_word(choice: Choice) -> str:
    return {
        Choice.SKIP: tr("Leave out"),
        Choice.NEW: tr("Bring in as new"),
        Choice.ADD: tr("Add to that person"),
    }[choice]


# -- afterwards


def import_words(value: Import) -> str:
    return amounts(value.people, value.cases, value.notes, value.tasks)


def import_line(value: Import, who: str) -> str:
    said = tr("{when}, by {who}").format(when=moment(value.at), who=who)
    if value.taken_back_at is None:
        return said
    return tr("{said}; taken back {when}").format(said=said, when=moment(value.taken_back_at))


def taken_back_words(back: TakenBack) -> str:
    parts = []
    if back.erased:
        cases = count(back.erased, tr("case"), tr("cases"))
        parts.append(tr("{cases} that came in are gone again.").format(cases=cases))
    if back.undone:
        cases = count(back.undone, tr("older case"), tr("older cases"))
        parts.append(tr("What was added to {cases} is undone.").format(cases=cases))
    if back.kept:
        shown = joined(list(back.kept[:8]))
        more = tr(" and others") if len(back.kept) > 8 else ""
        said = tr("Kept, since somebody worked on them: {cases}{more}.")
        parts.append(said.format(cases=shown, more=more))
    return " ".join(parts) or tr("Nothing was left of it.")
