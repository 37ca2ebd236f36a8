"""Words in every place where Word, PowerPoint and OpenDocument keep words are found."""

import io

import docx
import pytest

from assisterdesk.egress.extract.inside import text_of
from assisterdesk.egress.extract.read import read_file
from tests.egress.files.office_files import (
    open_text,
    slides,
    w_text,
    word,
    word_with_everything,
)


@pytest.mark.parametrize("made", [word_with_everything, slides, open_text])
def test_every_hiding_place_is_looked_into(made) -> None:
    content, canaries = made()
    text = read_file(content)
    assert [canary for canary in canaries if canary not in text] == []


def test_a_document_of_python_docx_is_read() -> None:
    document = docx.Document()
    document.add_paragraph("Mai Yang came in today.")
    table = document.add_table(2, 2)
    for row, cells in zip(table.rows, (("Name", "SSN"), ("Mai Yang", "900-22-1234")), strict=True):
        for cell, value in zip(row.cells, cells, strict=True):
            cell.text = value
    document.sections[0].header.paragraphs[0].text = "Northern Bridges"
    document.core_properties.comments = "canary"
    file = io.BytesIO()
    document.save(file)
    text = read_file(file.getvalue())
    assert "Mai Yang came in today." in text
    assert "Name\tSSN\nMai Yang\t900-22-1234" in text
    assert "Northern Bridges" in text and "canary" in text


def test_runs_of_one_word_stay_together() -> None:
    runs = "".join(f"<w:r><w:t>{c}</w:t></w:r>" for c in "900-22-1234")
    assert "900-22-1234" in text_of(word(f"<w:p>{runs}</w:p>"))


def test_a_changed_number_stands_as_it_is_and_as_it_was() -> None:
    body = (
        "<w:p><w:r><w:t>SSN "
        "900-22-</w:t></w:r><w:del><w:r><w:delText>1234</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>5678</w:t></w:r></w:ins></w:p>"
    )
    lines = text_of(word(body)).split("\n")
    assert lines == ["SSN 900-22-5678", "SSN 900-22-1234"]


def test_labels_in_a_form_go_with_their_values() -> None:
    rows = "".join(
        f"<w:tr><w:tc>{w_text(a)}</w:tc><w:tc>{w_text(b)}</w:tc></w:tr>"
        for a, b in (("Name", "Mai Yang"), ("Date of birth", "4/12/1986"), ("Notes:", "none"))
    )
    text = text_of(word(f"<w:tbl>{rows}</w:tbl>"))
    assert text.split("\n") == ["Name: Mai Yang", "Date of birth: 4/12/1986", "Notes: none"]


def test_a_table_inside_a_cell_is_read_once() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{w_text('inner')}</w:tc></w:tr></w:tbl>"
    text = text_of(word(f"<w:tbl><w:tr><w:tc>{inner}{w_text('outer')}</w:tc></w:tr></w:tbl>"))
    assert text.count("inner") == 1 and "outer" in text


def test_a_document_inside_a_document_is_read() -> None:
    inner = word(w_text("canary-inner"))
    assert "canary-inner" in text_of(word(w_text("x"), **{"word/embeddings/a.docx": inner}))


def test_a_drawing_of_lines_and_words_gives_its_words_alone() -> None:
    drawing = (
        "<svg xmlns='http://www.w3.org/2000/svg'><path d='M900 221234'/><text>canary</text></svg>"
    )
    text = text_of(word(w_text("x"), **{"word/media/a.svg": drawing}))
    assert "canary" in text and "221234" not in text
