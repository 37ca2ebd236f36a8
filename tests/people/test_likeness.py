"""Names written differently find each other; strangers do not."""

import pytest

from assisterdesk.people.likeness import NameWords, sound_keys

OFFICE = NameWords(
    "xiong vang yang lee moua thao mai pahoua mohamed hassan ahmed abdi omar ismail gonzalez"
    " hernandez jimenez guadalupe htoo hser paw moo kyaw saw johnson olson katherine".split()
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # one letter wrong, missing, too many, swapped
        ("xiomg", "xiong"),
        ("johnsn", "johnson"),
        ("gonzaalez", "gonzalez"),
        ("hernadnez", "hernandez"),
        # as it sounds, by community
        ("xyooj", "xiong"),
        ("vaj", "vang"),
        ("yaj", "yang"),
        ("ly", "lee"),
        ("thoj", "thao"),
        ("maxamed", "mohamed"),
        ("muhammad", "mohamed"),
        ("xasan", "hassan"),
        ("cabdi", "abdi"),
        ("cumar", "omar"),
        ("ismaaciil", "ismail"),
        ("gonsales", "gonzalez"),
        ("ernandes", "hernandez"),
        ("ximenes", "jimenez"),
        ("too", "htoo"),
        ("ser", "hser"),
        ("po", "paw"),
        ("mu", "moo"),
        ("sor", "saw"),
        ("catherine", "katherine"),
        ("olsen", "olson"),
    ],
)
def test_a_name_is_found_however_it_is_spelled(typed: str, meant: str) -> None:
    assert meant in OFFICE.like(typed)


@pytest.mark.parametrize("typed", ["renewal", "notice", "income", "zz", "q", "", "7qx2kd"])
def test_words_that_are_no_name_find_nobody(typed: str) -> None:
    assert OFFICE.like(typed) == ()


def test_a_name_is_not_like_itself_and_the_likeliest_comes_first() -> None:
    office = NameWords(["mohamed", "mohamud", "mahad", "ahmed"])
    assert office.like("mohamed")[0] == "mohamud"
    assert "mohamed" not in office.like("mohamed")
    assert len(office.like("mohamed", limit=1)) == 1


def test_short_names_are_not_found_by_a_wrong_letter() -> None:
    office = NameWords(["mai", "kai", "bee", "lee"])
    assert office.like("nai") == ()
    assert office.like("tee") == ()


def test_a_key_is_never_empty() -> None:
    for word in ("", "a", "h", "c", "x", "iou", "ေ", "ñ", "12"):
        assert "" not in sound_keys(word)
