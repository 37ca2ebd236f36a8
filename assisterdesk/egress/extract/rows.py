"""A file's rows, for the reading process: workbook or delimited text, by its content."""

from collections.abc import Mapping

from assisterdesk.egress.extract import grid, grid_text
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.kind import Kind, kind_of

NO_TABLE_TEXT = (
    "This is not a table that the program can read. Save it as an Excel workbook (.xlsx) or as CSV "
    "and choose that file."
)


def rows_of(content: bytes, how: Mapping[str, object]) -> dict[str, object]:
    """As JSON carries them; `how` names sheet, encoding, delimiter. Raises `CouldNotLook`."""
    sheet, encoding, delimiter = how.get("sheet", -1), how.get("encoding"), how.get("delimiter")
    kind = kind_of(content)
    used = {"encoding": "", "delimiter": ""}
    if kind in (Kind.OFFICE, Kind.ZIP):
        found = grid.of_workbook(content, sheet if isinstance(sheet, int) else -1)
    elif kind in (Kind.TEXT, Kind.MAIL, Kind.UNKNOWN):
        asked_encoding = encoding if isinstance(encoding, str) else ""
        asked_delimiter = delimiter if isinstance(delimiter, str) else ""
        found, used["encoding"], used["delimiter"] = grid_text.of_text(
            content, asked_encoding, asked_delimiter
        )
    else:
        raise CouldNotLook(NO_TABLE_TEXT)
    width = max(map(len, found.rows.values()), default=0)
    numbers = sorted(found.rows)
    return {
        "sheets": [] if used["encoding"] else [list(sheet) for sheet in found.sheets],
        "sheet": found.sheet,
        "numbers": numbers,
        "rows": [found.rows[n] + [""] * (width - len(found.rows[n])) for n in numbers],
        "said": found.said,
        **used,
    }
