"""Which words are marked as telling facts, once a text is surely about someone."""

import pytest

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.judgement import Judgement
from assisterdesk.egress.marking import runs, unlikely
from assisterdesk.egress.network import network
from assisterdesk.egress.outgoing import Confidence, Part
from assisterdesk.egress.text import Channel
from assisterdesk.egress.word_sorts import Tokens, tokens
from benchmarks.gate_judgement import judgement


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement()


def test_words_of_one_kind_stand_together_over_words_that_pass_but_not_over_a_sentence() -> None:
    text = "on the liver list, then dialysis. Dialysis again"
    every = tokens(text)
    of = [n for n, word in enumerate(every.words) if word in ("liver", "list", "dialysis")]
    places = [text[s:e] for s, e in runs(every, of)]
    assert places == ["liver list, then dialysis", "Dialysis"]


def test_nothing_is_marked_of_no_words() -> None:
    assert list(runs(Tokens([], [], []), [])) == []


def candidate(text: str, place: str, kind: PiiCategory, sure: Confidence) -> Candidate:
    start = text.index(place)
    return Candidate(start, start + len(place), kind, sure, "a rule", "")


def test_what_no_rule_is_sure_of_goes_where_the_words_tell_nothing_of_the_kind() -> None:
    text = "She is five months pregnant and asks which of the blue chairs is free on Friday."
    answer = network().read(tokens(text), "email")
    kinds = network().kinds
    for place, kind, sure, goes in (
        ("five months pregnant", PiiCategory.HEALTH, Confidence.LOW, False),
        ("blue chairs", PiiCategory.SSN, Confidence.LOW, True),
        ("blue chairs", PiiCategory.SSN, Confidence.MEDIUM, False),
    ):
        assert unlikely(candidate(text, place, kind, sure), answer, kinds) is goes, place


def test_a_place_between_words_is_not_judged_by_them() -> None:
    answer = network().read(tokens("a b"), "email")
    space = Candidate(1, 2, PiiCategory.SSN, Confidence.LOW, "a rule", "")
    assert not unlikely(space, answer, network().kinds)


def test_what_is_told_in_passing_is_marked_in_a_text_about_someone(judge: Judgement) -> None:
    text = (
        "My client Mai Vang, born 3/4/1988, starts chemo on Friday. She stacks shelves at night "
        "and lost the plan from her job in October."
    )
    found = judge.findings(text, Channel.EMAIL, Part.BODY)
    marked = {
        kind: {i for f in found if f.category is kind for i in range(f.start, f.end)}
        for kind in PiiCategory
    }
    for kind, place in (
        (PiiCategory.HEALTH, "chemo"),
        (PiiCategory.ENROLLMENT, "lost the plan"),
        (PiiCategory.PERSON_NAME, "Mai Vang"),
    ):
        at = text.index(place)
        assert set(range(at, at + len(place))) <= marked[kind], (kind, place)


def test_a_letter_about_nobody_stays_unmarked(judge: Judgement) -> None:
    text = (
        "Chemo, insulin and surgery are covered by every plan we compare. People who lose a plan "
        "from a job have 60 days to choose another one."
    )
    assert not judge.findings(text, Channel.EMAIL, Part.BODY)


def test_what_may_be_of_several_kinds_is_marked_as_each(judge: Judgement) -> None:
    text = (
        "Client Mai Vang, born 3/4/1988, pays for her plan at work: $96 a week for the family. "
        "Her husband Tou Vang drives for a bakery."
    )
    found = judge.findings(text, Channel.EMAIL, Part.BODY)
    at = text.index("$96")
    kinds = {f.category for f in found if f.start <= at < f.end}
    assert {PiiCategory.INCOME, PiiCategory.ENROLLMENT} <= kinds


def test_the_headers_of_a_table_are_marked_by_nothing(judge: Judgement) -> None:
    text = (
        "client,prem,aptc,net\nLars-Erik Nyberg,488.10,260.00,228.10\n"
        "Denise Kuhlman,711.45,0.00,711.45\n"
    )
    found = judge.findings(text, Channel.EXPORT, Part.BODY)
    header = text.index("\n")
    assert all(f.start > header for f in found)
    for cell, kind in (
        ("488.10", PiiCategory.ENROLLMENT),
        ("228.10", PiiCategory.ENROLLMENT),
        ("260.00", PiiCategory.TAX_CREDIT),
    ):
        at = text.index(cell)
        assert any(f.category is kind and f.start <= at < f.end for f in found), cell


def test_a_label_that_asks_for_a_fact_is_none(judge: Judgement) -> None:
    text = "Mai Vang, born 3/4/1988, lost her plan.\nRenewal month: 11/2026"
    found = judge.findings(text, Channel.EMAIL, Part.BODY)
    assert found
    label = text.index("Renewal month")
    assert not [f for f in found if f.start < label + len("Renewal month") and f.end > label]
