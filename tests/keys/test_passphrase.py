"""What the program says about a passphrase before it takes it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.access.signin import Strength
from assisterdesk.keys.passphrase import advice

ABOUT = ("Pa Houa Vang", "Frogtown Community Assisters")


@pytest.mark.parametrize(
    "passphrase",
    [
        "maple tractor violin gravy",
        "frog lamp dusk pier",
        "kuv nyob hauv lub tsev",
        "Gabadh buuga cusub miiska",
        "\u1230\u120b\u121d \u1208\u1201\u1209\u121d \u1230\u12cd \u12ed\u1201\u1295",
        "xK9#mQ2$vL5p",
    ],
)
def test_four_words_of_any_tongue_or_random_signs_are_good(passphrase: str) -> None:
    found = advice(passphrase, ABOUT)
    assert found.strength >= Strength.GOOD and found.accepted


@pytest.mark.parametrize(
    ("passphrase", "says"),
    [
        ("", "at least 12"),
        ("x9#Kq2$vL5p", "at least 12"),
        ("Password123!", "well-known"),
        ("P@ssw0rd!P@ssw0rd!", "well-known"),
        ("Summer2024!!!", "well-known"),
        ("minnesota vikings 2024", "well-known"),
        ("correct horse battery staple", "well-known"),
        ("drowssapdrowssap", ""),
        ("aaaaaaaaaaaaaaaa", "Repeating"),
        ("abcabcabcabcabc", "Repeating"),
        ("lamp lamp lamp lamp lamp", "Repeating"),
        ("abcdefghijklmnop", "Rows"),
        ("612-555-0142", "Dates and telephone"),
        ("PaHouaVang2024!", "Leave out names"),
        ("vang frogtown 1987", "Leave out names"),
        ("lamp\ud800 tractor violin gravy", "keyboard"),
        ("x" * 1025, "at most 1024"),
    ],
)
def test_what_is_guessed_first_is_not_accepted(passphrase: str, says: str) -> None:
    found = advice(passphrase, ABOUT)
    assert not found.accepted
    assert says in found.advice and found.advice.endswith(".")


def test_a_strong_one_gets_no_advice() -> None:
    found = advice("maple tractor violin gravy lantern walrus")
    assert (found.strength, found.advice) == (Strength.STRONG, "")


def test_full_width_letters_count_as_what_they_become() -> None:
    wide = "".join(chr(ord(char) + 0xFEE0) for char in "password1234")
    assert advice(wide) == advice("password1234")


@given(st.text(max_size=40), st.lists(st.text(max_size=10), max_size=3))
def test_any_text_gets_an_answer(text: str, about: list[str]) -> None:
    found = advice(text, tuple(about))
    assert found.accepted or found.advice


def test_it_answers_while_one_types() -> None:
    for text in ("1a" * 500, "lamp " * 200, "maple tractor violin gravy " * 30):
        start = time.process_time()
        advice(text, ABOUT)
        # some milliseconds; where all of it is matched, minutes
        assert time.process_time() - start < 10
