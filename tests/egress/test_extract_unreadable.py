"""What cannot be looked into says so in one sentence: bombs, tricks, pictures, unknown kinds."""

import io
import struct
import zipfile
import zlib

import pytest

from assisterdesk.egress.extract import within
from assisterdesk.egress.extract.could_not_look import (
    DAMAGED,
    ENCRYPTED,
    PASSWORD,
    PICTURE,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY,
    UNKNOWN,
    CouldNotLook,
)
from assisterdesk.egress.extract.image import reads_pictures
from assisterdesk.egress.extract.picture_size import size_of
from assisterdesk.egress.extract.read import MAX_BYTES, read_file
from tests.egress.files.office_files import HEAD, REL, S, W, office, w_part, w_text, word, zipped


def png(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    row = b"\x00" * (1 + (width + 7) // 8)
    points = zlib.compress(row * min(height, 2000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", points) + chunk(b"IEND", b"")
    )


def bomb(size: int) -> bytes:
    return zipped({f"{i}.txt": b"0" * (size // 4) for i in range(4)})


def nested(levels: int) -> bytes:
    content: bytes = b"a text"
    for _ in range(levels):
        content = zipped({"x": content})
    return content


def with_password() -> bytes:
    content = bytearray(zipped({"a.txt": "a text"}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + place] |= 1
    return bytes(content)


LAUGHS = "<!DOCTYPE x [<!ENTITY b 'ha'><!ENTITY a '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"


HALF = {"word/header1.xml": w_part("hdr", w_text("a header"))}


def links(document: str) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return (
        f"{HEAD}<Relationships xmlns='{REL}'>"
        f"<Relationship Id='a' Type='{kind}' Target='{document}'/></Relationships>"
    )


@pytest.mark.parametrize(
    "document", ["word/header1.xml", "/word/header1.xml", "./Word/Header1.xml"]
)
def test_a_document_is_where_the_package_says_it_is(document: str) -> None:
    assert read_file(office({"_rels/.rels": links(document), **HALF})) == "a header"


def declared(doctype: str, encoding: str = "utf-8") -> bytes:
    part = f"<?xml version='1.0' encoding='{encoding}'?>{doctype}<w:document xmlns:w='{W}'>"
    return office({"word/document.xml": (part + w_text("&a;") + "</w:document>").encode(encoding)})


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (lambda: b"0" * (MAX_BYTES + 1), TOO_LARGE),
        (lambda: bomb(within.MAX_UNPACKED + 4096), TOO_LARGE),
        (lambda: zipped({"a": bomb(80 << 20), "b": bomb(80 << 20)}), TOO_LARGE),
        (lambda: nested(9), TOO_DEEP),
        (lambda: zipped({f"{i}.txt": "x" for i in range(1_500)}), TOO_MANY),
        (lambda: zipped({f"{i}.txt": "x" for i in range(6_000)}), TOO_MANY),
        (with_password, PASSWORD),
        (lambda: zipped({"a.txt": "a text"})[:-30], DAMAGED),
        (lambda: declared(LAUGHS), DAMAGED),
        (lambda: declared(OUTSIDE), DAMAGED),
        (lambda: declared(OUTSIDE, "utf-16"), DAMAGED),
        (lambda: office({"word/document.xml": f"{HEAD}<w:document"}), DAMAGED),
        (lambda: office({"_rels/.rels": links("word/document.xml"), **HALF}), DAMAGED),
        (lambda: b"%PDF-1.7 and no more", DAMAGED),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, DAMAGED),
        (lambda: b"-----BEGIN PGP MESSAGE-----\n\nhQEMA", ENCRYPTED),
        (lambda: bytes(range(256)) * 40, UNKNOWN),
        (lambda: b"Rar!\x1a\x07\x01\x00" + b"x" * 90, "archive"),
        (lambda: b"MZ\x90\x00\x03" + b"\x00" * 90, "program"),
        (lambda: b"ID3\x03\x00" + b"x" * 90, "sound"),
        (lambda: office({"xl/workbook.bin": b"x"}), "binary workbook"),
        (lambda: office({"word/embeddings/a.bin": bytes(range(256)) * 9}), UNKNOWN),
        (lambda: zipped({"a.txt": "fine", "b": bytes(range(256)) * 9}), UNKNOWN),
    ],
)
def test_what_cannot_be_read_says_why(content, why: str) -> None:
    with pytest.raises(CouldNotLook) as could_not:
        read_file(content())
    assert why in could_not.value.why


def test_elements_packed_without_end_do_no_harm() -> None:
    body = "<w:sdt>" * 30_000 + "</w:sdt>" * 30_000
    with pytest.raises(CouldNotLook):
        read_file(word(body))


def test_a_sheet_that_claims_millions_of_places_is_refused() -> None:
    rows = "".join(f"<row><c r='{c}{n}'><v>1</v></c></row>" for n, c in enumerate(columns(3_000)))
    sheet = f"{HEAD}<worksheet xmlns='{S}'><sheetData>{rows}</sheetData></worksheet>"
    with pytest.raises(CouldNotLook):
        read_file(office({"xl/worksheets/sheet1.xml": sheet}))


def columns(count: int) -> list[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [a + b + c for a in letters for b in letters for c in letters][:count]


@pytest.mark.skipif(reads_pictures(), reason="pictures can be read here")
@pytest.mark.parametrize(
    "content", [png(800, 600), word(w_text("x"), word__media__a=png(800, 600))]
)
def test_a_picture_could_not_be_looked_into(content: bytes) -> None:
    with pytest.raises(CouldNotLook) as could_not:
        read_file(content)
    assert could_not.value.why == PICTURE


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_a_picture_of_a_phone_says_how_to_save_it(brand: bytes) -> None:
    with pytest.raises(CouldNotLook, match="Save it as a JPG or a PDF"):
        read_file(b"\x00\x00\x00\x18ftyp" + brand + bytes(64))


def test_a_logo_in_a_letter_is_no_page() -> None:
    assert "Dear Anna" in read_file(word(w_text("Dear Anna"), word__media__logo=png(300, 100)))


def test_a_picture_that_claims_to_be_enormous_is_refused() -> None:
    with pytest.raises(CouldNotLook) as could_not:
        read_file(png(60_000, 60_000))
    assert could_not.value.why == TOO_LARGE


@pytest.mark.parametrize(
    ("head", "size"),
    [
        (png(31, 17)[:64], (31, 17)),
        (b"GIF89a\x1f\x00\x11\x00", (31, 17)),
        (b"BM" + b"\0" * 16 + struct.pack("<ii", 31, -17), (31, 17)),
        (b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x11\x00\x1f\x03", (31, 17)),
        (b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + b"\x1e\0\0\x10\0\0", (31, 17)),
        (b"II*\0\x08\0\0\0\x02\0\0\x01\x03\0\x01\0\0\0\x1f\0\0\0\x01\x01\x03\0\x01\0\0\0\x11\0\0\0"
         b"\0\0\0\0", (31, 17)),
        (b"II*\0\x08\0", None),
    ],
)  # fmt: skip
def test_the_size_of_a_picture_is_read_from_its_head(head: bytes, size) -> None:
    assert size_of(head) == size


def test_content_wins_over_the_name() -> None:
    text = read_file(zipped({"a.jpg": word(w_text("canary")), "b.docx": "a plain text"}))
    assert "canary" in text and "a plain text" in text


def test_names_that_lead_outside_are_only_names() -> None:
    text = read_file(
        zipped({"../../../tmp/canary-up": "a", "/etc/canary-root": "b", "C:\\canary": "c"})
    )
    assert "canary-up" in text and "canary-root" in text


def test_two_files_of_one_name_are_both_read() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr("a.txt", "canary-first")
        with pytest.warns(UserWarning):
            file.writestr("a.txt", "canary-second")
    text = read_file(out.getvalue())
    assert "canary-first" in text and "canary-second" in text


def test_a_part_in_another_encoding_is_read() -> None:
    part = w_part("document", w_text("Żółć")).replace("UTF-8", "UTF-16").encode("utf-16")
    assert "Żółć" in read_file(office({"word/document.xml": part}))
