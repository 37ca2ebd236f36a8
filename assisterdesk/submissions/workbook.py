"""The Case Status Request as a workbook: the form's header, then one row for each person.

Columns as the desks' own forms ask for them (navigators: at least two identifiers a row; brokers:
three, and at most twenty people; a newborn by a parent). Nothing in it runs: every cell is text.
"""

import io
import re

from assisterdesk.basics.errors import Incomplete
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.submissions.body import form_rows
from assisterdesk.submissions.facts import FactOrigin
from assisterdesk.submissions.needs import FactState, Needs

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: the broker's form (Broker Case Status Request policy)
MOST_OF_BROKERS = 20
_BROKERS = frozenset({AssisterKind.BROKER, AssisterKind.BROKER_SUPPORT})
#: what a cell of this format may not hold
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_WIDEST, _NARROWEST = 44, 14


def title_of(kind: AssisterKind) -> str:
    return "Broker Case Status Request" if kind in _BROKERS else "Case Status Request"


def check_rows(needs: Needs) -> None:
    """Raises `Incomplete` with what the desk would send the form back for."""
    lacking = [person.missing for person in needs.people if person.missing]
    if not needs.people:
        lacking.append(worded("at least one person"))
    if needs.kind in _BROKERS and len(needs.people) > MOST_OF_BROKERS:
        lacking.append(
            worded(
                "at most {most} people on one form: make a second submission", most=MOST_OF_BROKERS
            )
        )
    twice = len(needs.people) - len({person.person for person in needs.people})
    if twice:
        lacking.append(worded("each person once"))
    if lacking:
        raise Incomplete(
            worded(
                "The form has a row for each person. Still to do: {what}.",
                what=joined("; ", lacking),
            ),
            tuple(lacking),
        )


def workbook_of(needs: Needs) -> bytes:
    """The form, filled in. Raises `Incomplete` as `check_rows` does."""
    check_rows(needs)
    from openpyxl import Workbook  # type: ignore[import-untyped]  # half a second: loaded late
    from openpyxl.styles import Font  # type: ignore[import-untyped]

    book = Workbook()
    # the properties travel with the file: they name the program and nobody else
    book.properties.creator = "AssisterDesk"
    sheet = book.active
    sheet.title = "Request"
    bold = Font(bold=True)
    header = [(_capital(label), value) for label, value in _header(needs)]
    rows: list[tuple[str, ...]] = [(title_of(needs.kind),), *header, (), *form_rows(needs)]
    heading = len(header) + 3
    notes = needs.value("notes")
    if notes:
        rows += [(), ("Notes", notes)]
    for at, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(at, column, _CONTROL.sub(" ", text))
            # text, also where it begins with = or +: a spreadsheet must not compute it
            cell.data_type = "s"
            cell.number_format = "@"
            if at in (1, heading) or (column == 1 and at < heading):
                cell.font = bold
    for cells in sheet.columns:
        widest = max((len(str(cell.value)) for cell in cells[1:] if cell.value), default=0)
        letter = cells[0].column_letter
        sheet.column_dimensions[letter].width = min(max(widest + 2, _NARROWEST), _WIDEST)
    sheet.freeze_panes = sheet.cell(heading + 1, 1)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _header(needs: Needs) -> list[tuple[str, str]]:
    """Who asks: what the form's head wants of assister and agency."""
    return [
        (fact.label, fact.value)
        for fact in needs.facts
        if fact.origin in (FactOrigin.STAFF, FactOrigin.OFFICE) and fact.state is FactState.PRESENT
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
