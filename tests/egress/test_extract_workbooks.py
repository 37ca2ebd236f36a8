"""Workbooks: all sheets as tables under their headers, numbers as a person sees them."""

import io
from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from assisterdesk.egress.extract.inside import text_of
from assisterdesk.egress.extract.number_format import shown
from assisterdesk.egress.extract.read import read_file
from tests.egress.files.office_files import HEAD, S, office


def saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def a_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["Client", "SSN", "DOB", "Income"])
    sheet.append(["Mai Yang", 900221234, date(1986, 4, 12), 2150.5])
    sheet["D2"].number_format = '"$"#,##0.00'
    return saved(book)


def test_a_sheet_is_a_table_under_its_header_row() -> None:
    text = read_file(a_workbook())
    assert "Client\tSSN\tDOB\tIncome\nMai Yang\t900221234\t04/12/1986\t$2,150.50" in text


def test_every_hiding_place_is_looked_into() -> None:
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "seen"
    sheet["XFD900000"] = "canary-far"
    sheet["A2"] = '=CONCATENATE("canary-formula", A1)'
    sheet.oddHeader.center.text = "canary-header"
    sheet.row_dimensions[1].hidden = True
    hidden = book.create_sheet("canary-sheet")
    hidden.sheet_state = "veryHidden"
    hidden["C5"] = "canary-hidden"
    hidden["C5"].comment = Comment("canary-note", "canary-author")
    hidden["C6"].hyperlink = "mailto:canary-link@example.org"
    book.defined_names["canary"] = DefinedName("canary", attr_text='"canary-defined"')
    book.properties.title = "canary-title"
    text = text_of(saved(book))
    wanted = "far formula header sheet hidden note author link@example.org defined title"
    assert [word for word in wanted.split() if f"canary-{word}" not in text] == []


def test_shared_words_that_no_cell_shows_any_more_are_read() -> None:
    content = office(
        {
            "xl/workbook.xml": f"{HEAD}<workbook xmlns='{S}'/>",
            "xl/sharedStrings.xml": f"{HEAD}<sst xmlns='{S}'><si><t>used</t></si>"
            "<si><r><t>canary-</t></r><r><t>left</t></r></si></sst>",
            "xl/worksheets/sheet1.xml": f"{HEAD}<worksheet xmlns='{S}'><sheetData><row>"
            "<c t='s'><v>0</v></c></row></sheetData></worksheet>",
        }
    )
    assert text_of(content).split() == ["used", "canary-left"]


def test_what_a_pivot_table_keeps_is_read() -> None:
    kept = f"{HEAD}<pivotCacheRecords xmlns='{S}'><r><s v='canary-pivot'/></r></pivotCacheRecords>"
    assert "canary-pivot" in text_of(office({"xl/pivotCache/pivotCacheRecords1.xml": kept}))


@pytest.mark.parametrize(
    ("stored", "code", "form", "expected"),
    [
        ("900221234", 0, "", "900221234"),
        ("9.00221234E8", 0, "", "900221234"),
        ("12345678", 0, "000-00-0000", "012-34-5678"),
        ("900221234", 0, r"000\-00\-0000", "900-22-1234"),
        ("12345678", 0, "000000000", "012345678"),
        ("6515550172", 0, r"[<=9999999]###\-####;\(###\)\ ###\-####", "(651) 555-0172"),
        ("31514", 14, "", "04/12/1986"),
        ("31514", 0, "mm/dd/yyyy", "04/12/1986"),
        ("31514.5", 0, "[$-409]m/d/yy h:mm", "04/12/1986 12:00"),
        ("2150", 0, '"$"#,##0', "$2,150"),
        ("2150.5", 44, "", "$2,150.50"),
        ("0.1", 0, "0.00%", "0.1"),
        ("no number", 0, "", "no number"),
    ],
)
def test_a_number_is_shown_as_in_the_sheet(
    stored: str, code: int, form: str, expected: str
) -> None:
    assert shown(stored, code, form) == expected
