"""Words are sought without case, accents and apostrophes, in every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.words import LONGEST, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mai Xiong", ["mai", "xiong"]),
        ("O'Brien’s 2nd notice", ["obrien", "2nd", "notice"]),
        ("Núñez-Peña", ["nunez", "pena"]),
        ("Søren Đặng", ["soren", "dang"]),
        ("STRASSE straße", ["strasse", "strasse"]),
        ("mai.xiong@example.org", ["mai", "xiong", "example", "org"]),
        ("ကညီ ကျိာ်", ["ကညီ", "ကျိာ်"]),
        ("  \n\t— ", []),
        ("", []),
        ("x" * 99, ["x" * LONGEST]),
    ],
)
def test_a_text_comes_apart_into_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@given(st.text())
def test_words_of_words_are_the_same_words(text: str) -> None:
    """The index keeps words and is asked by words: both must come apart alike."""
    once = words(text)
    assert words(" ".join(once)) == once
    assert all(" " not in word and '"' not in word and word for word in once)


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_english_comes_apart_as_every_other_text_does(text: str) -> None:
    """It has a quicker way of its own."""
    assert words(f"{text} é")[:-1] == words(text)
