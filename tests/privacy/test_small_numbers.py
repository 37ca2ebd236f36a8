"""Small numbers stay hidden, also from somebody who subtracts."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from assisterdesk.privacy.small_numbers import LEAST, suppressed


def test_a_small_number_and_the_next_smallest_are_hidden() -> None:
    shown = suppressed([40, 3, 12, 9])
    assert shown.values == (40, None, 12, None)
    assert shown.total == 64


def test_where_nothing_else_can_be_hidden_the_total_is() -> None:
    assert suppressed([3]).total is None
    assert suppressed([1, 1, 0]).values == (None, None, 0)
    assert suppressed([1, 1, 0]).total is None
    assert suppressed([2, 3]).total == 5


def test_nought_and_large_numbers_are_shown() -> None:
    shown = suppressed([0, 5, 700])
    assert shown.values == (0, 5, 700) and shown.total == 705
    assert not shown.hides
    assert suppressed([]).total == 0


def test_what_is_hidden_elsewhere_is_hidden_here_as_well() -> None:
    assert suppressed([20, 7, 9], frozenset({1})).values == (20, None, None)


def test_a_hidden_pair_that_adds_up_in_one_way_only_hides_a_third() -> None:
    assert suppressed([1, 5, 30]).values == (None, None, None)
    assert suppressed([1, 6, 30]).values == (None, None, 30)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.integers(0, 12), max_size=7))
def test_nobody_works_a_small_number_out(values: list[int]) -> None:
    shown = suppressed(values)
    hidden = [value for value, seen in zip(values, shown.values, strict=True) if seen is None]
    assert all(seen is None or seen == 0 or seen >= LEAST for seen in shown.values)
    if shown.total is None or not hidden:
        return
    rest = shown.total - sum(v for v in shown.values if v is not None)
    # whatever could stand there: for each place more than one number fits
    spans = [range(1, LEAST) if value < LEAST else range(LEAST, rest + 1) for value in hidden]
    fitting = [guess for guess in product(*spans) if sum(guess) == rest]
    for place, value in enumerate(hidden):
        if value < LEAST:
            assert len({guess[place] for guess in fitting}) > 1
