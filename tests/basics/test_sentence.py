"""Sentences that keep how they were made."""

import copy
from datetime import UTC, date, datetime

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import Sentence, joined, worded


def test_it_is_its_english_text_and_keeps_template_and_values() -> None:
    made = worded("Use a name of at most {most} letters.", most=40)
    assert made == "Use a name of at most 40 letters."
    assert (made.template, made.places) == ("Use a name of at most {most} letters.", {"most": 40})
    assert Refused(made).text is made
    assert str(Refused(made)) == made


@pytest.mark.parametrize(
    ("n", "text"), [(1, "1 day left."), (2, "2 days left."), (0, "0 days left.")]
)
def test_a_count_chooses_the_words(n: int, text: str) -> None:
    assert worded("{n} days left.", one="{n} day left.", n=n) == text


def test_days_and_moments_are_written_as_the_window_writes_them() -> None:
    assert worded("Since {day}.", day=date(2026, 3, 4)) == "Since 4 Mar 2026."
    local = datetime(2026, 3, 4, 12, 30, tzinfo=UTC).astimezone()
    assert worded("At {at}.", at=local) == f"At {local.day} Mar 2026, {local:%H:%M}."


def test_sentences_stand_in_sentences_and_beside_each_other() -> None:
    inner = worded("the month")
    whole = joined("; ", [inner, "{odd}"])
    assert whole == "the month; {odd}"
    assert worded("Missing: {what}.", what=whole) == "Missing: the month; {odd}."
    assert isinstance(whole.places["p0"], Sentence)


def test_a_text_without_places_may_hold_braces() -> None:
    assert worded("Write {name} there.") == "Write {name} there."


def test_a_copy_keeps_all() -> None:
    made = copy.copy(worded("{n} days", n=2))
    assert (made, made.template, made.places) == ("2 days", "{n} days", {"n": 2})
