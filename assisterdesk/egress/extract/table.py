"""A table as lines the rules can read: one row a line, cells between tabs, the header row first."""

from collections.abc import Sequence

from assisterdesk.egress.labels import header_kind

_LABEL = 40


def lines(rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows' lines; a form (label left, value right) becomes ``label: value``.

    The header row stays the first line, because it is the context of every cell below it.
    """
    clean = [[" ".join(cell.split()) for cell in row] for row in rows]
    clean = [row for row in clean if any(row)]
    if _is_form(clean):
        return [f"{row[0].rstrip(': ')}: {row[1]}" for row in clean]
    return [_row(row) for row in clean]


def _row(cells: list[str]) -> str:
    out = ""
    for i, cell in enumerate(cells):
        # "SSN:" in one cell belongs to the value in the next
        between = "" if i == 0 else " " if cells[i - 1].endswith(":") else "\t"
        out += between + cell
    return out


def _is_form(rows: list[list[str]]) -> bool:
    """Two columns whose left cells are labels (and not only the first, which may be a header)."""
    if not rows or any(len(row) != 2 or not row[0] or len(row[0]) > _LABEL for row in rows):
        return False
    named = [row[0].endswith(":") or bool(header_kind(row[0])) for row in rows]
    if not header_kind(rows[0][1]):
        return sum(named) * 2 >= len(rows)
    return len(rows) > 2 and sum(named[1:]) * 2 >= len(rows)
