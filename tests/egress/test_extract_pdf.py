"""PDF files: pages, forms, notes, attachments and older versions are read; pictures are not."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.annotations import FreeText, Link, Text
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from assisterdesk.egress.extract.could_not_look import PASSWORD, PICTURE, CouldNotLook
from assisterdesk.egress.extract.image import reads_pictures
from assisterdesk.egress.extract.inside import text_of
from assisterdesk.egress.extract.read import read_file
from tests.egress.files.office_files import w_text, word
from tests.egress.files.pdf_files import letter_by_letter, pdf, scanned, words

PAGE = pdf(words("Mai Yang", "900-22-1234"))


def saved(writer: PdfWriter) -> bytes:
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_words_of_a_page_are_read_shown_or_not() -> None:
    text = read_file(pdf(words("Mai Yang") + b"BT 3 Tr /F1 12 Tf 72 600 Td (canary) Tj ET"))
    assert text.split("\n") == ["Mai Yang", "canary"]


@pytest.mark.parametrize("step", [5.0, 7.0, 9.0])
def test_a_number_set_digit_by_digit_is_one_number(step: float) -> None:
    text = text_of(pdf(letter_by_letter("900-22-1234", step)))
    assert "900-22-1234" in text


def test_letters_set_far_apart_are_joined() -> None:
    assert "MariaVang" in text_of(pdf(letter_by_letter("MariaVang", 16.0)))


def test_everything_around_the_pages_is_read() -> None:
    writer = PdfWriter(io.BytesIO(PAGE))
    writer.add_metadata({"/Title": "canary-title", "/Author": "canary-author"})
    writer.add_outline_item(title="canary-bookmark", page_number=0)
    writer.add_attachment("canary-name.docx", word(w_text("canary-attached")))
    writer.add_annotation(0, FreeText(text="canary-box", rect=(50, 550, 200, 650)))
    writer.add_annotation(0, Text(text="canary-note", rect=(50, 550, 200, 650)))
    writer.add_annotation(0, Link(rect=(1, 1, 20, 20), url="mailto:canary-link@example.org"))
    text = text_of(saved(writer))
    wanted = "title author bookmark name attached box note link@example.org"
    assert [word for word in wanted.split() if f"canary-{word}" not in text] == []


def form(**entries: object) -> bytes:
    writer = PdfWriter(io.BytesIO(PAGE))
    field = DictionaryObject(
        {
            NameObject("/FT"): NameObject("/Tx"),
            NameObject("/T"): TextStringObject("dateOfBirth"),
            NameObject("/V"): TextStringObject("4/12/1986"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject([FloatObject(1)] * 4),
        }
    )
    shape = DictionaryObject({NameObject("/Fields"): ArrayObject([writer._add_object(field)])})
    for key, value in entries.items():
        shape[NameObject(f"/{key}")] = value
    writer.root_object[NameObject("/AcroForm")] = shape
    return saved(writer)


def test_a_field_is_read_with_its_label_even_on_no_page() -> None:
    assert "date of birth: 4/12/1986" in text_of(form()).split("\n")


def test_the_data_of_an_xfa_form_is_read() -> None:
    data = StreamObject()
    data.set_data(b"<xfa:datasets xmlns:xfa='x'><ssn>900221234</ssn></xfa:datasets>")
    parts = ArrayObject([TextStringObject("datasets"), data])
    assert "ssn: 900221234" in text_of(form(XFA=parts))


def test_an_older_version_in_the_same_file_is_read() -> None:
    writer = PdfWriter(io.BytesIO(PAGE), incremental=True)
    newer = StreamObject()
    newer.set_data(words("all gone"))
    writer.pages[0][NameObject("/Contents")] = writer._add_object(newer)
    text = text_of(saved(writer))
    assert "all gone" in text and "900-22-1234" in text


@pytest.mark.skipif(reads_pictures(), reason="pictures can be read here")
@pytest.mark.parametrize(
    "content", [scanned(), scanned(letters=words("page 1")), scanned(1000, 600)]
)
def test_a_scanned_page_could_not_be_looked_into(content: bytes) -> None:
    with pytest.raises(CouldNotLook) as could_not:
        text_of(content)
    assert could_not.value.why == PICTURE


def test_a_scan_with_its_words_over_it_is_read() -> None:
    letters = words("Mai Yang was born on April 12, 1986 in Saint Paul.")
    assert "April 12, 1986" in text_of(scanned(letters=letters))


def test_a_password_is_told_apart_from_damage() -> None:
    writer = PdfWriter(io.BytesIO(PAGE))
    writer.encrypt("a password")
    with pytest.raises(CouldNotLook) as could_not:
        read_file(saved(writer))
    assert could_not.value.why == PASSWORD


def test_a_file_that_only_forbids_printing_is_read() -> None:
    writer = PdfWriter(io.BytesIO(PAGE))
    writer.encrypt("", "an owner")
    assert "900-22-1234" in text_of(saved(writer))


def test_letters_without_meaning_could_not_be_looked_into() -> None:
    drawn = b"".join(b"72 %d m 90 %d l S\n" % (i, i + 9) for i in range(100, 700, 5))
    with pytest.raises(CouldNotLook):
        text_of(pdf(drawn))
