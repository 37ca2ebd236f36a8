"""What is looked at only where it can stand is found wherever it stands."""

import gc
import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.pattern import Together
from assisterdesk.egress.rules import financial_account, government_id, phone, ssn
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.traces import digit_runs

#: each with the digits that a match of it holds at least
NUMBERS = (
    (phone._PHONE, 10),
    (phone._BARE, 10),
    (phone._LOCAL, 7),
    (ssn._GROUPED, 9),
    (financial_account._CARD, 13),
    (financial_account._NINE, 9),
    *((shape, 5) for shape, _ in government_id._SHAPES),
)
PIECES = st.sampled_from(
    [
        *"0123456789 -./()+A$\n>",
        "612",
        "555-0123",
        "(651) ",
        "+1 ",
        "900-12-3456",
        "4111 1111 ",
        "1111 1111",
        "1EG4-TE5-MK73",
        "A123456789",
        "D 123-456-789-012",
        "LIN 21 123 45678",
        "N0012345678",
        "word",
        " " * 31,
        "é",
        "٣",
    ]
)
SAID = st.sampled_from(["six", "one", "two", "oh", "555", "0", "12", " ", ", ", "-", " and ", "x"])


def spans(matches: "list[re.Match[str]]") -> list[tuple[int, int]]:
    return [m.span() for m in matches]


@given(st.lists(PIECES, max_size=14))
@settings(max_examples=300, deadline=None)
def test_numbers_are_found_near_digits_as_they_are_in_the_whole_text(pieces: list[str]) -> None:
    text = Text.of("".join(pieces), Channel.EMAIL)
    for pattern, digits in NUMBERS:
        found = spans(list(text.numbers(pattern, digits)))
        assert found == spans(list(pattern.finditer(text.plain)))


@given(st.lists(SAID, max_size=16))
@settings(max_examples=200, deadline=None)
def test_runs_of_digits_hold_seven_to_twelve_and_stand_in_order(pieces: list[str]) -> None:
    runs = list(digit_runs("".join(pieces)))
    assert all(7 <= len(run.key) <= 12 and run.key.isdigit() for run in runs)
    assert all(a.start <= b.start for a, b in pairwise(runs))


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("six one two, five five five - oh one two three", "6125550123"),
        ("900 12\n> 3456", "900123456"),
        ("9 0 0 1 2 3 4 5 6", "900123456"),
    ],
)
def test_a_number_in_pieces_is_one_run(said: str, key: str) -> None:
    assert key in {run.key for run in digit_runs(f"it is {said}.")}


def test_a_judged_text_leaves_nothing_that_holds_itself(known: KnownPeople, own: OwnSide) -> None:
    judge = Judgement(known, own, all_rules())
    text = "Pa Houa Vang called. She earns $2,100 a month.\n\n" * 20
    judge.findings(text, Channel.EMAIL, Part.BODY)
    gc.collect()
    gc.disable()
    try:
        judge.findings(text + "Thanks", Channel.EMAIL, Part.BODY)
        judge.forget()
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        assert not [o for o in gc.garbage if isinstance(o, Together)]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()
