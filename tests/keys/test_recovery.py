"""The recovery key: readable, forgiving about how it is typed, strict about what."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.errors import WrongPassphrase
from assisterdesk.keys.recovery import ALPHABET, new_recovery_key, secret_of

KEY = new_recovery_key()
FLAT = KEY.replace("-", "")


def test_it_is_eight_groups_of_five_with_more_than_160_random_bits() -> None:
    assert re.fullmatch(rf"([{ALPHABET}]{{5}}-){{7}}[{ALPHABET}]{{5}}", KEY)
    assert len(secret_of(KEY)) * 5 >= 160
    assert len({new_recovery_key() for _ in range(50)}) == 50


@pytest.mark.parametrize(
    "typed",
    [
        KEY.lower(),
        FLAT,
        f"  {KEY}\n",
        KEY.replace("-", " "),
        KEY.replace("-", " \u2013 "),
        KEY.replace("-", "\n"),
        KEY.replace("0", "O").replace("1", "l"),
        KEY.replace("0", "o").replace("1", "I"),
        "".join(chr(ord(char) + 0xFEE0) for char in FLAT),
    ],
)
def test_it_may_be_typed_sloppily(typed: str) -> None:
    assert secret_of(typed) == secret_of(KEY)


@given(st.integers(0, 39), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found(at: int, char: str) -> None:
    if char != FLAT[at]:
        with pytest.raises(WrongPassphrase, match="typing error"):
            secret_of(FLAT[:at] + char + FLAT[at + 1 :])


@given(st.sets(st.integers(0, 39), min_size=2, max_size=4), st.integers(1, 31))
def test_up_to_four_wrong_characters_are_always_found(places: set[int], shift: int) -> None:
    wrong = list(FLAT)
    for at in places:
        wrong[at] = ALPHABET[(ALPHABET.index(wrong[at]) + shift) % 32]
    with pytest.raises(WrongPassphrase, match="typing error"):
        secret_of("".join(wrong))


@given(st.integers(0, 38))
def test_swapped_neighbours_are_always_found(at: int) -> None:
    if FLAT[at] != FLAT[at + 1]:
        with pytest.raises(WrongPassphrase, match="typing error"):
            secret_of(FLAT[:at] + FLAT[at + 1] + FLAT[at] + FLAT[at + 2 :])


@pytest.mark.parametrize("typed", ["", FLAT[:-1], FLAT + "7", "maple tractor violin gravy"])
def test_a_wrong_length_is_said_with_the_count(typed: str) -> None:
    with pytest.raises(WrongPassphrase, match="8 groups of 5") as caught:
        secret_of(typed)
    assert caught.value.wait_s == 0


@given(st.text(max_size=60))
def test_anything_typed_is_either_the_key_or_refused(typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        secret_of(typed)
