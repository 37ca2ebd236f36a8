"""Tables from outside: every delimiter, encoding and workbook an office has, and hostile ones."""

import csv
import io
import zipfile
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from assisterdesk.egress.extract import tables
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.grid_text import likely_encoding, of_text
from assisterdesk.egress.extract.rows import rows_of
from assisterdesk.egress.extract.tables import How, Table, read_table

PEOPLE = "First,Last,Phone\nMai,Xiong,651-555-0142\nJosé,Peña,612-555-0143\n"


def read(content: bytes, how: How = How()) -> Table:  # noqa: B008 - frozen
    """Without the process, which the last tests go through."""
    asked = {"sheet": how.sheet, "encoding": how.encoding, "delimiter": how.delimiter}
    return tables._table(rows_of(content, asked))


def saved(book: Workbook) -> bytes:
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be",
                                      "cp1252"])  # fmt: skip
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_delimiter_and_encoding_is_found_out(
    encoding: str, delimiter: str, ending: str
) -> None:
    text = PEOPLE.replace(",", delimiter).replace("\n", ending)
    found = read(text.encode(encoding))
    assert found.how.delimiter == delimiter
    assert found.rows[2] == ("José", "Peña", "612-555-0143")
    assert found.numbers == (1, 2, 3)


def test_a_comma_in_every_name_is_no_delimiter() -> None:
    found = read(b"Name;Born;Phone\nXiong, Mai;5/3/1987;1\nLor, Bee;1/2/1990\n")
    assert found.how.delimiter == ";"
    assert found.rows[1] == ("Xiong, Mai", "5/3/1987", "1")


def test_the_person_may_say_better() -> None:
    content = "a~b;c\n1~2;3\n".encode("mac-roman")
    assert read(content).rows[0] == ("a~b", "c")
    found = read(content, How(encoding="mac-roman", delimiter="~"))
    assert found.rows == (("a", "b;c"), ("1", "2;3"))
    assert found.how == How(-1, "mac-roman", "~")
    assert read("ö,1\n".encode("mac-roman"), How(encoding="mac-roman")).rows[0][0] == "ö"


def test_quoted_lines_ragged_rows_blank_rows_and_a_sep_line() -> None:
    content = b'sep=;\r\nName;Note\r\n"Vang; Pa";"first line\r\nsecond ""line"""\r\n\r\n;\r\nx\r\n'
    found = read(content)
    assert found.rows == (("Name", "Note"), ("Vang; Pa", 'first line\r\nsecond "line"'), ("x", ""))
    assert found.numbers == (2, 3, 6)


def test_a_quotation_mark_that_nothing_closes_does_not_eat_the_rest() -> None:
    lines = "\n".join(f"Mai,{n}" for n in range(60))
    found = read(f'Name,Age\n"Pa,9\n{lines}\n'.encode())
    assert len(found.rows) == 62
    assert "quotation mark" in found.said[0]
    long = "\n".join(["Mai," + "1" * 90] * 2000)
    huge = read(f'Name,Age\n"Pa,9\n{long}\n'.encode())
    assert len(huge.rows) == 2002
    assert huge.said


def test_letters_that_do_not_read_are_said() -> None:
    found = read("é,1\n".encode("cp1252"), How(encoding="utf-8"))
    assert "could not be read" in found.said[0]
    assert likely_encoding(b"caf\xe9 \x93quoted\x94") == "cp1252"


def test_a_workbook_as_a_person_sees_it() -> None:
    book = Workbook()
    first = book.active
    first.title = "Cover"
    first.sheet_state = "hidden"
    first.append(["secret"])
    sheet = book.create_sheet("Families")
    sheet.append(["Family", "Born", "SSN", "Met", "Share", "Sum"])
    met = datetime(2025, 1, 2, 9, 30)  # noqa: DTZ001 - a sheet's days have no zone
    sheet.append(["Xiong", date(1987, 5, 3), 1234567, met, 0.5, "=1+1"])
    sheet.append([None, "5/3/1987", "001-23-4567", None, True, "#N/A"])
    sheet["C2"].number_format = "000-00-0000"
    sheet["F3"].data_type = "e"
    sheet.merge_cells("A2:A3")
    book.create_sheet("Empty")
    found = read(saved(book))
    assert [(s.name, s.hidden) for s in found.sheets] == [
        ("Cover", True), ("Families", False), ("Empty", False),
    ]  # fmt: skip
    assert found.how.sheet == 1
    assert found.rows[1] == ("Xiong", "1987-05-03", "001-23-4567", "2025-01-02", "0.5", "")
    assert found.rows[2] == ("Xiong", "5/3/1987", "001-23-4567", "", "yes", "")
    assert any("1 cells hold a formula" in said for said in found.said)
    assert any("show an error" in said for said in found.said)
    assert read(saved(book), How(sheet=0)).rows == (("secret",),)
    assert read(saved(book), How(sheet=2)).rows == ()
    with pytest.raises(CouldNotLook):
        read(saved(book), How(sheet=9))


def test_days_of_the_other_calendar() -> None:
    book = Workbook()
    book.epoch = datetime(1904, 1, 1)  # noqa: DTZ001 - a sheet's days have no zone
    book.active.append([date(1987, 5, 3)])
    assert read(saved(book)).rows == (("1987-05-03",),)


def changed(content: bytes, part: str, into: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, into if name == part else old.read(name))
    return kept.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def plain_book() -> bytes:
    book = Workbook()
    book.active.append(["Name"])
    return saved(book)


@pytest.mark.parametrize(
    "sheet",
    [
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + _HEAD + b"<sheetData/></worksheet>",
        _HEAD + b"<sheetData><row",
        _HEAD + b"<sheetData><row><c r='ZZZ1' t='str'><v>x</v></c></row></sheetData></worksheet>",
        _HEAD + b"<sheetData>" + b"<row><c t='str'><v>x</v></c></row>" * 100_001
        + b"</sheetData></worksheet>",
        _HEAD + b"<sheetData><row><c t='str'><v>" + b"x" * 100_001
        + b"</v></c></row></sheetData></worksheet>",
    ],
)  # fmt: skip
def test_a_hostile_sheet_is_refused(sheet: bytes) -> None:
    with pytest.raises(CouldNotLook):
        read(changed(plain_book(), SHEET, sheet))


def test_odd_cells_and_endless_merges_do_no_harm() -> None:
    sheet = (
        _HEAD + b"<sheetData><row r='99999999999'><c t='s'><v>77</v></c><c t='s'><v>x</v></c>"
        b"<c s='999'><v>12</v></c><c s='x'><v>nan</v></c><c r='?' t='b'><v>1</v></c></row>"
        b"</sheetData>"
        b"<mergeCells>" + b"<mergeCell ref='A1:A1048576'/>" * 2000 + b"<mergeCell ref='x'/>"
        b"</mergeCells></worksheet>"
    )
    assert read(changed(plain_book(), SHEET, sheet)).rows == (("", "", "12", "nan", "yes"),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "password"),
        (b"%PDF-1.7 not a table", "not a table"),
        (b"<html><table></table></html>", "not a table"),
        (b"PK\x03\x04 broken", "damaged"),
        (bytes(range(1, 9)) * 400, "not a table"),
    ],
)
def test_what_is_no_table_says_what_to_do(content: bytes, said: str) -> None:
    with pytest.raises(CouldNotLook, match=said):
        read_table(content)


def test_a_bomb_is_refused_and_the_next_file_is_read() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as new:
        with zipfile.ZipFile(io.BytesIO(plain_book())) as old:
            for name in old.namelist():
                new.writestr(name, b" " * (200 << 20) if name == SHEET else old.read(name))
    with pytest.raises(CouldNotLook):
        read_table(bomb.getvalue())
    assert read_table(PEOPLE.encode()).width == 3
    with pytest.raises(CouldNotLook, match="too large"):
        read_table(b"x" * (tables.MAX_BYTES + 1))


def test_a_document_is_no_workbook() -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as new:
        new.writestr("word/document.xml", "<a/>")
    with pytest.raises(CouldNotLook, match="not a table"):
        read_table(kept.getvalue())


CELLS = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\ufeff\ufffd"),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=8),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    encoding=st.sampled_from(["utf-8", "utf-16"]),
)
def test_what_was_written_is_what_is_read(
    rows: list[list[str]], delimiter: str, encoding: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    found, *_ = of_text(out.getvalue().encode(encoding), encoding, delimiter)
    for number, row in enumerate(rows, start=1):
        kept = found.rows.get(number, [])
        wanted = [cell if cell.strip() else "" for cell in row]
        assert kept + [""] * (len(wanted) - len(kept)) == wanted


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(content: bytes) -> None:
    try:
        found = read(content)
    except CouldNotLook as why:
        assert why.why.endswith(".")
    else:
        assert len(found.rows) == len(found.numbers)
