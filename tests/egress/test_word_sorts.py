"""What sort of word each is: numbers above all, which tell by their shape."""

import pytest

from assisterdesk.egress.word_sorts import tokens


def word_and_sort(written: str) -> tuple[str, str]:
    every = tokens(written)
    assert every.spans == [(0, len(written))]
    return every.words[0], every.sorts[0]


@pytest.mark.parametrize(
    ("of_births", "of_these_days"),
    [
        ("3/14/1981", "1/14/2027"),
        ("03-14-81", "01-14-27"),
        ("1981-03-14", "2027-01-14"),
        ("3/1981", "1/2027"),
        ("1981", "2027"),
    ],
)
def test_a_date_of_years_ago_is_told_from_one_of_these_days(
    of_births: str, of_these_days: str
) -> None:
    ago, now = word_and_sort(of_births), word_and_sort(of_these_days)
    assert ago[0] != now[0]
    assert ago[1] != now[1]


@pytest.mark.parametrize("written", ["4410", "12/15", "10:30", "402.11", "612-555-0123"])
def test_what_holds_no_year_is_no_date(written: str) -> None:
    assert "date" not in word_and_sort(written)[1]


def test_numbers_of_letters_and_digits_are_one_word() -> None:
    for written in ("A218447093", "407B011923", "R714220905118"):
        assert word_and_sort(written)[1].startswith("#x")


def test_a_number_behind_what_it_is_called_stands_alone() -> None:
    assert tokens("PMI03355812").words == ["pmi", "99999999"]
    assert tokens("20hrs at $14").words == ["20", "hrs", "at", "$"]


def test_sums_and_zip_codes_are_told_by_their_size_and_place() -> None:
    assert word_and_sort("$1,412")[1] != word_and_sort("$41,000")[1]
    assert word_and_sort("55104") != word_and_sort("90210")


def test_a_comma_joins_thousands_and_parts_cells() -> None:
    assert tokens("488.10,260.00,$1,228.10").words == ["999.99", ",", "999.99", ",", "$"]
    assert tokens("1,250 of 31,400").words == ["9,999", "of", "99,999"]


def test_every_sign_is_in_one_word_at_most() -> None:
    text = "A#218-447-093, e-mail m.vang@example.org; 1EG4-TE5-MK73 \x1f\x1f on 3/4/81\n($90k)"
    every = tokens(text)
    ends = [0, *(end for _, end in every.spans)]
    assert all(start >= before for (start, _), before in zip(every.spans, ends[:-1], strict=True))
    assert len(every.words) == len(every.sorts) == len(every.spans)
    assert all(every.words)
    assert all(every.sorts)
