"""Letters: accessible, true to what was filled in, and closed to files and the network."""

import io
import re
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.privacy.letters import language_for, typeset
from assisterdesk.privacy.record import LetterKind

AT = datetime(2026, 11, 21, 18, 0, tzinfo=UTC)
DATA: dict[str, object] = {
    "title": "Laws that keep data confidential",
    "office": {"name": "Frogtown Assisters", "address": "1 Dale St", "phone": "", "email": ""},
    "contact": {"name": "Pa Houa Vang", "phone": "651-555-0101", "email": ""},
    "officer": {"name": "Ayan Warsame", "body": "Northern Board", "phone": "", "email": ""},
    "date": "21 Nov 2026",
    "to": ["Mai Xiong #strong[x] *y*", "1420 Larpenteur Ave W"],
    "number": "L-1",
    "model": "",
    "rows": [["(F)(1)", "Social Security numbers", "5 U.S.C. 552a", "22 Nov 2026"]],
}


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


def test_a_letter_is_tagged_and_names_title_and_language() -> None:
    pdf = typeset(LetterKind.STATUTES, DATA, AT)
    assert b"/StructTreeRoot" in pdf and b"/Lang" in pdf and b"pdfuaid" in pdf
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    assert document.get_metadata_dict()["Title"] == DATA["title"]
    document.close()


def test_what_is_filled_in_is_never_read_as_markup() -> None:
    said = text_of(typeset(LetterKind.STATUTES, DATA, AT))
    assert "Mai Xiong #strong[x] *y*" in said


@pytest.mark.requirement("O-D4")
def test_a_letter_names_contact_and_chief_privacy_officer() -> None:
    said = text_of(typeset(LetterKind.STATUTES, DATA, AT))
    assert "Pa Houa Vang" in said and "Ayan Warsame" in said


def test_a_name_in_another_script_does_not_stop_a_letter() -> None:
    assert typeset(LetterKind.STATUTES, {**DATA, "to": ["ထူး", "አበበ"]}, AT).startswith(b"%PDF")


def test_an_office_writes_its_own_words(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "statutes.typ").write_text("= Our own words\n#d.date", "utf-8")
    said = text_of(typeset(LetterKind.STATUTES, DATA, AT, tmp_path))
    assert "Our own words" in said and "21 Nov 2026" in said


@pytest.mark.parametrize(
    "template",
    [
        '#import "@preview/cetz:0.1.0"',
        '#include "other.typ"',
        '#read("letterhead.typ")',
        '#eval("1")',
        '#let x = "@preview/a:1.0.0"',
        "#let f = std.read",
        '#plugin("x.wasm")',
    ],
)
def test_a_template_that_reaches_outside_is_refused(tmp_path: Path, template: str) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "statutes.typ").write_text(template, "utf-8")
    with pytest.raises(Damaged, match="may not"):
        typeset(LetterKind.STATUTES, DATA, AT, tmp_path)


def test_a_template_that_does_not_work_is_named_without_its_contents(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "statutes.typ").write_text("#d.secret_of_mai", "utf-8")
    with pytest.raises(Damaged, match="statutes.typ does not work") as raised:
        typeset(LetterKind.STATUTES, DATA, AT, tmp_path)
    assert "secret" not in raised.value.text


_ROWS: dict[str, object] = {
    "for_name": "",
    "from": "March 1, 2026",
    "until": "March 31, 2026",
    "rows": [],
    "given": [],
    "lists": 2,
    "checked": "3/31/2026",
    "verdict": "All in order.",
    "kinds": ["Names"],
    "days": ["March 3, 2026"],
    "found": "March 4, 2026",
    "what": "",
    "measures": "",
    "received": "March 2, 2026",
    "identity": "photo ID seen",
    "sections": [{"title": "Cases", "rows": [["Notes", "Names", "3", "2025"]]}],
    "some_left_out": False,
}
_TO_CLIENTS = (
    LetterKind.OWN_LIST,
    LetterKind.OWN_LIST_NONE,
    LetterKind.INVALID_ACCESS,
    LetterKind.WHO_HAS_SEEN,
)


@pytest.mark.requirement("O-D2")
@pytest.mark.requirement("O-D3")
@pytest.mark.parametrize("kind", _TO_CLIENTS)
@pytest.mark.parametrize(
    ("spoken", "code"), [("Spanish", "es"), ("Somali", "so"), ("Hmong", "hmn")]
)
def test_letters_to_clients_are_there_in_their_language_as_drafts(
    kind: LetterKind, spoken: str, code: str
) -> None:
    assert language_for(kind, spoken) == code
    pdf = typeset(kind, {**DATA, **_ROWS}, AT, language=code)
    language = re.search(rb"/Lang ?[(]([a-z]+)", pdf)
    assert b"pdfuaid" in pdf and language and language.group(1).decode() == code
    said = " ".join(text_of(pdf).split())
    assert "A certified translator has to review these words" in said
    english = " ".join(text_of(typeset(kind, {**DATA, **_ROWS}, AT)).split())
    assert "certified translator" not in english and english != said


def test_a_language_without_letters_gets_the_english_one(tmp_path: Path) -> None:
    assert language_for(LetterKind.OWN_LIST, "Karen") == "en"
    assert language_for(LetterKind.STATUTES, "Spanish") == "en"
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "statutes.es.typ").write_text("= Leyes\n#d.date", "utf-8")
    assert language_for(LetterKind.STATUTES, "Spanish", tmp_path) == "es"
    said = text_of(typeset(LetterKind.STATUTES, DATA, AT, tmp_path, "es"))
    assert "Leyes" in said
