"""Bent files: whatever the bytes, the answer is a text or one sentence, in time."""

import io
import time
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assisterdesk.egress.extract.read import CouldNotLook, read_file
from assisterdesk.egress.extract.sandbox import SECONDS
from tests.egress.files.office_files import open_text, slides, word_with_everything, zipped
from tests.egress.files.outlook_files import attachment, compound, message
from tests.egress.files.pdf_files import pdf, scanned, words
from tests.egress.test_extract_mail import RTF
from tests.egress.test_extract_pdf import form
from tests.egress.test_extract_workbooks import a_workbook


def a_mail() -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "help", "anna@example.org", "desk@example.org"
    mail.set_content("Mai Yang, 900-22-1234")
    mail.add_attachment(word_with_everything()[0], maintype="a", subtype="b", filename="c.docx")
    return mail.as_bytes()


KINDS: dict[str, Callable[[], bytes]] = {
    "docx": lambda: word_with_everything()[0],
    "pptx": lambda: slides()[0],
    "odt": lambda: open_text()[0],
    "xlsx": a_workbook,
    "pdf": lambda: pdf(words("Mai Yang", "900-22-1234")),
    "pdf form": form,
    "pdf scan": lambda: scanned(400, 300, letters=words("a" * 40)),
    "rtf": RTF.encode,
    "eml": a_mail,
    "msg": lambda: compound({**message("a", "b"), **attachment(0, "c.txt", b"d")}),
    "zip": lambda: zipped({"a.txt": "Mai Yang", "b/c.html": "<html><p>x"}),
    "csv": lambda: "Client;SSN\nMai Yang;900-22-1234\n".encode("utf-16"),
}
MADE = {kind: make() for kind, make in KINDS.items()}

changes = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12
)
EXAMPLES = max(10, settings().max_examples // 4)


def bent(content: bytes, marks: list[tuple[float, int]], keep: float) -> bytes:
    """The content with some bytes changed, cut off at a share of its length."""
    out = bytearray(content)
    for place, byte in marks:
        out[int(place * len(out))] = byte
    return bytes(out[: max(1, int(len(out) * keep))])


def answer_in_time(content: bytes) -> None:
    start = time.monotonic()
    try:
        assert isinstance(read_file(content), str)
    except CouldNotLook as could_not:
        assert could_not.why.endswith(".") and "\n" not in could_not.why
    # the clock of the process, and what starting a new one may take on a busy machine
    assert time.monotonic() - start < SECONDS + 60


@pytest.mark.parametrize("kind", KINDS)
def test_a_bent_file_is_answered(kind: str) -> None:
    @settings(max_examples=EXAMPLES)
    @given(changes, st.sampled_from((1.0, 1.0, 1.0, 0.9, 0.5)))
    def answered(marks: list[tuple[float, int]], keep: float) -> None:
        answer_in_time(bent(MADE[kind], marks, keep))

    answered()


def repacked(content: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The zip file with its parts changed before packing: their checksums are right again."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return zipped({name: change(file.read(name)) for name in file.namelist()})


@pytest.mark.parametrize("kind", ["docx", "pptx", "odt", "xlsx"])
def test_a_file_with_bent_parts_is_answered(kind: str) -> None:
    @settings(max_examples=EXAMPLES)
    @given(changes, st.sampled_from((1.0, 1.0, 0.5)))
    def answered(marks: list[tuple[float, int]], keep: float) -> None:
        answer_in_time(repacked(MADE[kind], lambda part: bent(part or b" ", marks[:3], keep)))

    answered()


@settings(max_examples=EXAMPLES)
@given(
    st.sampled_from(
        (
            b"",
            b"PK\x03\x04",
            b"%PDF-1.4\n",
            b"{\\rtf1",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"<html>",
            b"From: a\nTo: b\nSubject: c\n",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xfe",
        )
    ),  # fmt: skip
    st.binary(max_size=2_000),
)
def test_any_bytes_are_answered(head: bytes, rest: bytes) -> None:
    answer_in_time(head + rest)


@pytest.mark.parametrize("kind", KINDS)
def test_the_files_that_are_bent_are_whole_before(kind: str) -> None:
    assert read_file(MADE[kind])
