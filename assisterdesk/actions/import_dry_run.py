"""A spreadsheet tried dry without a store: what would come in, said without anybody's data."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from assisterdesk.actions.import_columns import TARGET_TITLE, guessed, never, titles
from assisterdesk.actions.import_plan import plan, unclear_days
from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.tables import MAX_BYTES, Table, read_table

_NOBODY = StaffId("")


def read_file(path: Path) -> Table:
    """Raises `Trouble` or `Refused` with what to do."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
        return read_table(content)
    except OSError:
        raise Trouble("This file could not be read. Check that it is still there.") from None
    except CouldNotLook as why:
        raise Refused(why.why) from None


def report(table: Table, now: datetime, *, day_first: bool | None) -> tuple[bool, Iterator[str]]:
    """Whether every row could come in, and the lines to print: counts, what the columns were taken
    for, and rows by number. Headers only, never a value. Raises like `import_plan.plan`."""
    columns = replace(guessed(table), day_first=day_first)
    unsure = unclear_days(table, columns) if day_first is None else ()
    found = plan(table, replace(columns, day_first=bool(day_first)), _NOBODY, (), now)

    def lines() -> Iterator[str]:
        yield f"{found.rows} rows below the headers, {table.width} columns"
        for title, target in zip(titles(table, columns.header), columns.targets, strict=True):
            yield f"column {title}: {never(title) or TARGET_TITLE[target]}"
        yield f"one household: {columns.group.value}"
        if unsure:
            yield "days: they read both ways; taken as month first (see --day-first)"
        yield (
            f"would come in: {len(found.planned)} households, {found.people} people, "
            f"{found.notes} notes, {found.tasks} tasks; {found.left_out} rows stay out"
        )
        for problem in found.problems:
            place = f", {problem.column}" if problem.column else ""
            yield f"row {problem.row}{place}: {problem.text}"
        yield "Who is kept by your office already is looked for in the window alone."

    return found.left_out == 0, lines()
