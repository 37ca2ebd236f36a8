"""Sheets for clients: tagged PDFs in the client's language, past the gate; no file names anyone."""

import io
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from pypdf import PdfReader

from assisterdesk.actions import cases, consents, tasks
from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.exits_ask import ask
from assisterdesk.actions.prints import (
    PrintKind,
    Sheet,
    languages,
    sheet_name,
    sheet_pdf,
    sheet_to_open,
    sheet_to_save,
    usual_language,
)
from assisterdesk.basics.errors import Damaged, Incomplete, Refused
from assisterdesk.cases.consent import ConsentWay
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.office.papers import papers
from assisterdesk.privacy.consent_words import scopes
from assisterdesk.privacy.print_words import print_words
from tests.actions.parts import Desk

BY = date(2026, 12, 1)


@pytest.fixture
def opened(desk: Desk) -> OpenCase:
    session, day = desk.session, desk.program.today()
    consents.record_consent(
        session, desk.access, ConsentWay.ORAL, ("application_help",), day, limits="By mail only"
    )
    tasks.add_papers(session, desk.access, ("income_job", "identity"), BY)
    return cases.open_case(session, desk.access)


def whole(opened: OpenCase, kind: PrintKind, language: str = "English") -> Sheet:
    return Sheet(
        kind, language, name="Mai Xiong", consent=opened.consents[0], when="Nov 30, 10:30"
    )


def words_of(pdf: bytes) -> str:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    return " ".join(" ".join(pages).split())


def test_each_sheet_is_a_tagged_pdf_in_its_language(desk: Desk, opened: OpenCase) -> None:
    languages = (("English", "en"), ("Spanish", "es"), ("Russian", "ru"))
    for kind, (language, code) in product(PrintKind, languages):
        pdf = sheet_pdf(desk.session, opened, whole(opened, kind, language))
        root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
        assert bool(root["/MarkInfo"]["/Marked"])  # type: ignore[index]
        assert root["/Lang"] == code  # type: ignore[index]
        said = words_of(pdf)
        assert ("Draft translation" in said) is (language != "English")


def test_the_sheets_hold_what_the_case_knows(desk: Desk, opened: OpenCase) -> None:
    session = desk.session
    consent = words_of(sheet_pdf(session, opened, whole(opened, PrintKind.CONSENT)))
    assert "Mai Xiong" in consent and "By mail only" in consent
    asked = words_of(sheet_pdf(session, opened, whole(opened, PrintKind.PAPERS, "Spanish")))
    assert "talones de pago" in asked and "Identidad" in asked and "1 de diciembre de 2026" in asked
    card = words_of(sheet_pdf(session, opened, whole(opened, PrintKind.APPOINTMENT)))
    assert "Nov 30, 10:30" in card and "Mai" not in card and "renewal" not in card
    steps = words_of(sheet_pdf(session, opened, whole(opened, PrintKind.NEXT)))
    assert "30 days" in steps and "90 days" in steps
    blank = words_of(sheet_pdf(session, opened, Sheet(PrintKind.CONSENT)))
    assert "Mai Xiong" not in blank


def test_what_is_lacking_is_said(desk: Desk, opened: OpenCase) -> None:
    with pytest.raises(Incomplete, match="day and time"):
        sheet_pdf(desk.session, opened, Sheet(PrintKind.APPOINTMENT))
    with pytest.raises(Incomplete, match="checklist"):
        sheet_pdf(desk.session, replace(opened, tasks=()), Sheet(PrintKind.PAPERS))


def test_a_name_on_it_is_for_the_gate_to_judge(desk: Desk, opened: OpenCase) -> None:
    session = desk.session
    sheet = whole(opened, PrintKind.CONSENT)
    assert "xiong" not in sheet_name(opened, sheet).lower()
    judged = ask(session, sheet_to_save(session, opened, sheet, "c.pdf")).verdict
    assert judged.outcome is not Outcome.GO
    steps = sheet_to_open(session, opened, Sheet(PrintKind.NEXT))
    assert ask(session, steps).verdict.outcome is Outcome.GO


def test_a_script_without_a_font_is_said_and_nothing_is_printed(
    desk: Desk, opened: OpenCase, tmp_path: Path
) -> None:
    own = tmp_path / "prints"
    own.mkdir()
    text = Path("resources/prints/fr.toml").read_text("utf-8")
    # the last place for private letters: no font has one there
    text = text.replace('next_title = "', 'next_title = "\U0010fffd')
    (own / "fr.toml").write_text(text, "utf-8")
    session = replace(desk.session, program=replace(desk.program, office_folder=tmp_path))
    with pytest.raises(Refused, match="no font"):
        sheet_pdf(session, opened, Sheet(PrintKind.NEXT, "French"))
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "print_next.typ").write_text("#nothing-of-that-name", "utf-8")
    with pytest.raises(Damaged, match="print_next.typ"):
        sheet_pdf(session, opened, Sheet(PrintKind.NEXT))


def test_right_to_left_is_laid_out_so(desk: Desk, opened: OpenCase) -> None:
    try:
        pdf = sheet_pdf(desk.session, opened, whole(opened, PrintKind.NEXT, "Arabic"))
    except Refused as error:
        # a computer without an Arabic font says so
        assert "no font" in error.text
        return
    root = PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/Lang"] == "ar"  # type: ignore[index]


def test_languages_without_words_are_printed_in_english_and_said(
    desk: Desk, opened: OpenCase
) -> None:
    found = {one.language: one for one in languages(desk.session, ("English", "Karen", "Somali"))}
    assert [(o.has_words, o.reviewed) for o in found.values()] == [
        (True, True),
        (False, False),
        (True, False),
    ]
    assert found["Somali"].own_name == "Soomaali"
    english = sheet_pdf(desk.session, opened, Sheet(PrintKind.NEXT, "Karen"))
    assert "What happens next" in words_of(english)
    assert usual_language(opened) == "English"


def test_every_scope_and_paper_has_words_to_print() -> None:
    words = print_words()["English"].words
    assert {f"scope_{id}" for id in scopes()} <= set(words)
    assert {f"paper_{id}" for id in papers()} <= set(words)
