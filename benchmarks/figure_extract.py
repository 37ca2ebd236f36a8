"""Text out of files, by the reading process, against the library alone in this process."""

import io
import time
from collections.abc import Callable

import docx
import openpyxl  # type: ignore[import-untyped]
import pypdfium2  # type: ignore[import-untyped]

from assisterdesk.egress.extract.sandbox import Sandbox
from benchmarks.card import Figure, Limits, Row, Unit

RUNS = 25
SENTENCE = "The household of the client renewed in March and asks what became of the letter. "


def measure() -> tuple[Row, ...]:
    sandbox = Sandbox()
    begin = time.perf_counter()
    held = sandbox.confinement()
    started = time.perf_counter() - begin
    if not held.complete:
        print(f"not locked up completely: {held}")
    rows = [
        _row(sandbox, "docx, 10 pages with tables", a_document(10), "python-docx alone", _by_docx),
        _row(
            sandbox, "docx, 100 pages with tables", a_document(100), "python-docx alone", _by_docx
        ),
        _row(sandbox, "xlsx, 200 rows", a_workbook(200), "openpyxl alone", _by_openpyxl),
        _row(sandbox, "xlsx, 5,000 rows", a_workbook(5_000), "openpyxl alone", _by_openpyxl),
        _row(sandbox, "pdf, 4 pages", a_pdf(4), "pypdfium2 alone", _by_pdfium),
        _row(sandbox, "pdf, 100 pages", a_pdf(100), "pypdfium2 alone", _by_pdfium),
    ]
    sandbox.close()
    return (*rows, Row("start the reading process, ahead of need", Unit.SECONDS, (started,)))


def _row(
    sandbox: Sandbox, what: str, content: bytes, library: str, alone: Callable[[bytes], str]
) -> Row:
    ours, theirs = [], []
    for _ in range(RUNS):
        begin = time.perf_counter()
        text = sandbox.text_of(content)
        ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        other = alone(content)
        theirs.append(time.perf_counter() - begin)
        assert len(text) >= len(other) * 0.9, "the reader found less than the library alone"
    return Row(what, Unit.SECONDS, tuple(ours), library, tuple(theirs), Limits(ratio_at_most=1.3))


def a_document(pages: int) -> bytes:
    document = docx.Document()
    for page in range(pages):
        for number in range(8):
            document.add_paragraph(f"{page}.{number} {SENTENCE * 3}")
        table = document.add_table(4, 3)
        for row in table.rows:
            for cell in row.cells:
                cell.text = "a value"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def a_workbook(rows: int) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Figures")
    sheet.append(["Case", "Kind", "Opened", "Size", "Amount", "Note", "State", "Number"])
    for number in range(rows):
        sheet.append([number, "renewal", "3/2/2026", 4, 2150.5, SENTENCE, "open", 100_000 + number])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def a_pdf(pages: int) -> bytes:
    lines = b"".join(
        b"BT /F 11 Tf 50 %d Td (%d %s) Tj ET\n" % (780 - 14 * i, i, SENTENCE.encode())
        for i in range(50)
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
    ]
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(lines), lines))
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
    objects += [page + b"/Resources<</Font<</F 3 0 R>>>>>>"] * pages
    kids = b" ".join(b"%d 0 R" % (5 + i) for i in range(pages))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids)
    out, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    end = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end += b"".join(b"%010d 00000 n \n" % place for place in places)
    end += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        len(out),
    )
    return out + end


def _by_docx(content: bytes) -> str:
    document = docx.Document(io.BytesIO(content))
    lines = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            lines.append("\t".join(cell.text for cell in row.cells))
    return "\n".join(lines)


def _by_openpyxl(content: bytes) -> str:
    book = openpyxl.load_workbook(io.BytesIO(content))
    return "\n".join(
        "\t".join("" if value is None else str(value) for value in row)
        for sheet in book.worksheets
        for row in sheet.iter_rows(values_only=True)
    )


def _by_pdfium(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    found = []
    for page in document:
        words = page.get_textpage()
        found.append(words.get_text_range())
        words.close()
        page.close()
    document.close()
    return "\n".join(found)


FIGURE = Figure("Text out of files", measure)
