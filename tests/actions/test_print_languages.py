"""The sheets of every language: whole, in its own letters and days, and said where they lack."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale

from assisterdesk.actions.cases import open_case
from assisterdesk.actions.prints import PrintKind, Sheet, languages, letters_missing, sheet_pdf
from assisterdesk.privacy.print_words import PrintWords, print_words
from assisterdesk.ui.screens.case.person_form import LANGUAGES
from tests.actions.parts import Desk

EVERY = print_words()
ENGLISH = EVERY["English"]
OTHERS = [words for words in EVERY.values() if words is not ENGLISH]

#: what stays as the state writes it, so that people know it again on its letters
NAMES = frozenset(
    {"MNsure", "Social Security", "Minnesota", "Department of Human Services", "Tribe"}
) | {"pay stub", "password"}

#: the scripts of the languages, as the names of their letters begin; Latin ones are left out
SCRIPT = {
    "am": ("ETHIOPIC",),
    "ar": ("ARABIC",),
    "km": ("KHMER",),
    "ko": ("HANGUL",),
    "lo": ("LAO",),
    "my": ("MYANMAR",),
    "ru": ("CYRILLIC",),
    "zh": ("CJK",),
}

#: letters that Qt and we may set in a row before a line may end
IN_A_ROW = 20


def _named(words: PrintWords) -> str:
    return words.id


def _without_names(text: str) -> str:
    for name in sorted(NAMES, key=len, reverse=True):
        text = text.replace(name, " ")
    return re.sub(r"\{\w+\}", " ", text)


def test_only_languages_nobody_could_write_for_are_without_words() -> None:
    assert set(LANGUAGES) - set(EVERY) == {"Karen", "American Sign Language"}


@pytest.mark.parametrize("words", OTHERS, ids=_named)
def test_what_the_law_counts_is_in_every_translation(words: PrintWords) -> None:
    digits = str.maketrans(words.digits or "0123456789", "0123456789")
    for key, english in ENGLISH.words.items():
        here = words.words[key]
        numbers = re.findall(r"\d+", here.translate(digits))
        assert numbers == re.findall(r"\d+", english), key
        assert here.count("MNsure") >= english.count("MNsure"), key


@pytest.mark.parametrize("words", OTHERS, ids=_named)
def test_no_english_is_left_over(words: PrintWords) -> None:
    for key, english in ENGLISH.words.items():
        there, here = (
            re.findall(r"[\w']+", _without_names(text).lower())
            for text in (english, words.words[key])
        )
        runs = [{tuple(w[i : i + 3]) for i in range(len(w) - 2)} for w in (there, here)]
        assert not runs[0] & runs[1], key


@pytest.mark.parametrize("words", [w for w in OTHERS if w.id in SCRIPT], ids=_named)
def test_letters_are_of_the_languages_own_script(words: PrintWords) -> None:
    for key, text in words.words.items():
        letters = {c for c in _without_names(text) if unicodedata.category(c)[0] in "LM"}
        strange = {c for c in letters if not unicodedata.name(c).startswith(SCRIPT[words.id])}
        assert not strange, key


@pytest.mark.parametrize("id", ["km", "lo", "my"])
def test_scripts_without_spaces_say_where_a_line_may_end(id: str) -> None:
    words = next(w for w in OTHERS if w.id == id)
    for key, text in words.words.items():
        assert max(map(len, re.split("[\u200b ]", text))) <= IN_A_ROW, key
        assert not re.search("\u200b[\u200b ]|[ ]\u200b|^\u200b|\u200b$", text), key


@pytest.mark.parametrize("words", EVERY.values(), ids=_named)
def test_days_have_the_months_that_the_language_knows(words: PrintWords) -> None:
    locale = QLocale(words.id)
    assert words.months is not None and len(set(words.months)) == 12
    for month in range(1, 13):
        said = words.day(date(2027, month, 5))
        assert not re.search(r"[{}]", said)
        year, day = ("၂၀၂၇", "၅") if words.digits else ("2027", "5")
        assert year in said and day in said
        if locale.language() == QLocale.Language.C:
            assert words.id == "hmn"  # neither Qt nor CLDR has a table
            continue
        # Oromo adds the English name
        own = words.months[month - 1].partition(" (")[0]
        full = locale.toString(QDate(2027, month, 5), QLocale.FormatType.LongFormat)
        assert own in full


def test_an_offices_older_file_without_months_prints_numbers() -> None:
    older = ENGLISH.model_copy(update={"months": None, "date_form": None})
    assert older.day(date(2027, 3, 5)) == "2027-03-05"
    assert ENGLISH.day(date(2027, 3, 5)) == "March 5, 2027"


def test_a_missing_font_is_said_before_anything_is_printed(desk: Desk, tmp_path: Path) -> None:
    assert letters_missing(desk.session, "English") == ""
    assert letters_missing(desk.session, "Oromo") == ""
    own = tmp_path / "prints"
    own.mkdir()
    text = Path("resources/prints/km.toml").read_text("utf-8")
    # the last place for private letters: no font has one there
    text = text.replace('page = "', 'page = "\U0010fffd')
    (own / "km.toml").write_text(text, "utf-8")
    session = replace(desk.session, program=replace(desk.program, office_folder=tmp_path))
    said = letters_missing(session, "Khmer")
    assert "no font" in said and "Noto Serif Khmer" in said and "another language" in said


def test_an_office_brings_a_language_of_its_own(desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "prints"
    own.mkdir()
    text = Path("resources/prints/om.toml").read_text("utf-8")
    text = text.replace('id = "om"', 'id = "ksw"').replace('"Oromo"', '"Karen"')
    (own / "ksw.toml").write_text(text.replace("reviewed = false", "reviewed = true"), "utf-8")
    session = replace(desk.session, program=replace(desk.program, office_folder=tmp_path))
    (karen,) = languages(session, ("Karen",))
    assert karen.has_words and karen.reviewed
    assert letters_missing(session, "Karen") == ""
    opened = open_case(session, desk.access)
    assert sheet_pdf(session, opened, Sheet(PrintKind.NEXT, "Karen")).startswith(b"%PDF")
