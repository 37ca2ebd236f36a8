"""Dictionaries know the forms of words, and offer the ones that were meant."""

import sys
from itertools import islice

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.spelling.affixes import Affixes, fits_end
from assisterdesk.spelling.dictionary import MOST, Dictionary
from assisterdesk.spelling.office_words import word_lists
from assisterdesk.spelling.running_text import word_at, words
from assisterdesk.spelling.word_table import WordTable


@pytest.fixture(scope="module")
def english() -> Dictionary:
    return Dictionary.of("en")


@pytest.fixture(scope="module")
def spanish() -> Dictionary:
    return Dictionary.of("es")


@pytest.mark.parametrize(
    "word",
    ["notice", "Notices", "RENEWALS", "doesn't", "client’s", "unhelpful", "Minnesota", "emailed"],
)
def test_english_forms_are_known(english: Dictionary, word: str) -> None:
    assert english.knows(word)


@pytest.mark.parametrize("word", ["recieve", "teh", "minnesota", "doesnt", "th", "a" * 60])
def test_what_is_misspelt_is_not(english: Dictionary, word: str) -> None:
    assert not english.knows(word)


@pytest.mark.parametrize(
    "word", ["hogar", "solicitudes", "llamaremos", "dígamelo", "aprobación", "Niños"]
)
def test_spanish_forms_are_known(spanish: Dictionary, word: str) -> None:
    assert spanish.knows(word)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("recieve", "receive"),
        ("teh", "the"),
        ("Elegible", "Eligible"),
        ("aplication", "application"),
        ("thelot", "the lot"),
        ("DOCUMNTS", "DOCUMENTS"),
    ],
)
def test_what_was_meant_is_offered(english: Dictionary, written: str, meant: str) -> None:
    offered = english.suggestions(written)
    assert meant in offered[:3]
    assert len(offered) <= MOST


def test_accents_are_mended_first(spanish: Dictionary) -> None:
    assert spanish.suggestions("aplicacion")[0] == "aplicación"
    assert spanish.suggestions("solisitud")[0] == "solicitud"


def test_words_of_contempt_are_known_but_never_offered(english: Dictionary) -> None:
    hidden = [
        word
        for word in islice(english._table.words(), None)
        if "!" in (english._table.marks(word) or "")
    ]
    assert hidden
    for word in hidden[:5]:
        assert english.knows(word)
        assert word not in english.suggestions(word[:-1] + "q" + word[-1])


def test_a_table_takes_little_more_than_its_words(english: Dictionary) -> None:
    table = english._table
    held = sys.getsizeof(table._content) + sys.getsizeof(table._places)
    assert held < 2_000_000


def test_every_word_of_a_list_is_found_with_its_marks() -> None:
    table = WordTable(b"3\nnotice/MS\nnotify/DGS\nCafe\n")
    assert list(table.words()) == ["notice", "notify", "Cafe"]
    assert (table.marks("notice"), table.marks("Cafe"), table.marks("not")) == ("MS", "", None)


def test_two_endings_and_a_beginning_are_taken_off() -> None:
    rules = "SFX A Y 1\nSFX A r ción/S ar\nSFX S Y 1\nSFX S ón ones ón\nPFX R Y 1\nPFX R 0 re .\n"
    made = Dictionary(rules, b"1\naplicar/AR\n")
    for word in ("aplicar", "aplicación", "aplicaciones", "reaplicar"):
        assert made.knows(word)
    for word in ("aplicaciónes", "raplicar", "aplicarones"):
        assert not made.knows(word)


@pytest.mark.parametrize(
    ("word", "where", "fits"),
    [("try", "[^aeiou]y", True), ("play", "[^aeiou]y", False), ("y", "[^aeiou]y", False)],
)
def test_a_rule_looks_at_the_end_of_a_word(word: str, where: str, fits: bool) -> None:
    assert fits_end(word, where) is fits


def test_a_rule_file_may_hold_what_is_not_used() -> None:
    assert Affixes("SET UTF-8\nMAP 5\nICONV 1\nSFX\n").suffixes == {}


def test_a_missing_dictionary_is_said_in_words() -> None:
    with pytest.raises(Damaged, match="dictionary"):
        Dictionary.of("xx")


def test_addresses_numbers_and_abbreviations_are_not_looked_up() -> None:
    text = "Mail mai@example.org or see https://x.example/a, ref 7QX2KD. SEP and/or re-enrol: ok?"
    looked_up = ["Mail", "or", "see", "ref", "and", "or", "re", "enrol", "ok"]
    assert [w.text for w in words(text)] == looked_up
    assert [w.text for w in words("მეტი ᠮ 漢字 Ελλάδα")] == []


def test_the_word_at_a_place_is_found() -> None:
    found = word_at("one\ntwo three", 7)
    assert found is not None and (found.text, found.start, found.end) == ("two", 4, 7)
    assert word_at("one  two", 4) is None
    assert word_at("", 0) is None


def test_programme_words_and_languages_are_delivered() -> None:
    every = {word for each in word_lists().values() for word in each.words}
    assert {"MNsure", "METS", "APTC", "Hmoob", "Soomaali"} <= every
