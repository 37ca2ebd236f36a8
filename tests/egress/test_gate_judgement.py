"""The gate's judgement on the labelled messages, and on people mangled in every usual way."""

import json

import pytest

from assisterdesk.egress.judgement import Judgement
from benchmarks.gate_judgement import (
    AMID,
    ANOTHER,
    LABELLED,
    LONGER,
    SETS,
    UNTAUGHT,
    UNTAUGHT_AMID,
    UNTAUGHT_KINDS,
    UNTAUGHT_LONGER,
    judgement,
    messages,
    report,
    score,
)
from benchmarks.known_mangled import FULL, by_way, measure
from benchmarks.stretches import stretches
from benchmarks.train_gate_weights import OUT, all_sets

#: letters and files, most clean ones exercises: invented people have all that real ones have
EXERCISES = (
    "hundred_sixteenth_writer",
    "hundred_sixty_third_writer",
    "hundred_seventy_eighth_writer",
)


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement()


def holds(name: str, *, caught: float, alarms: float, spans: float) -> None:
    """At least these shares are caught and found, and at most this share warns wrongly."""
    result = score(judgement(name), messages(name))
    told = report(name, result) + "\n" + "\n".join(result.misses)
    assert result.recall >= caught, told
    assert result.alarm_rate <= alarms, told
    assert result.span_recall >= spans, told


@pytest.mark.parametrize("name", ["development", "oblique", "everyday"])
def test_the_labelled_messages_are_judged_as_the_figures_ask(judge: Judgement, name: str) -> None:
    result = score(judge, messages(name))
    told = report(name, result) + "\n" + "\n".join(result.misses)
    assert result.personal > 100 and result.clean > 100
    assert result.recall >= 0.98, told
    assert result.alarm_rate <= 0.02, told
    assert not result.spans or result.span_recall >= 0.95, told


@pytest.mark.parametrize("name", ANOTHER)
def test_another_writers_messages_do_not_get_worse(name: str) -> None:
    holds(name, caught=0.93, alarms=0.07, spans=0.84)


@pytest.mark.parametrize("name", AMID)
def test_a_fact_amid_office_talk_does_not_get_lost(name: str) -> None:
    # of two writers, what is told of colleagues is as private as what is told of clients
    holds(name, caught=0.93, alarms=0.15, spans=0.84)


@pytest.mark.parametrize("name", LONGER)
def test_letters_and_files_do_not_get_worse(name: str) -> None:
    # from the ninety-ninth writer on they were asked for clean texts near to somebody's data
    near = name in LONGER[LONGER.index("ninety_ninth_writer") :]
    alarms = 0.25 if name in EXERCISES else 0.15 if near else 0.1
    holds(name, caught=0.95, alarms=alarms, spans=0.8)


@pytest.mark.parametrize("name", UNTAUGHT_LONGER)
def test_letters_and_files_that_were_never_taught_are_judged_nearly_as_well(name: str) -> None:
    holds(name, caught=0.95, alarms=0.15, spans=0.8)


def test_the_held_out_messages_do_not_get_worse(judge: Judgement) -> None:
    result = score(judge, messages("held_out"))
    assert result.recall >= 0.9, "\n".join(result.misses)
    assert result.alarm_rate <= 0.06, "\n".join(result.misses)


@pytest.mark.parametrize("name", UNTAUGHT)
def test_messages_that_were_never_taught_are_judged_nearly_as_well(name: str) -> None:
    holds(name, caught=0.96, alarms=0.045, spans=0.86)


@pytest.mark.parametrize("name", UNTAUGHT_AMID)
def test_a_fact_amid_office_talk_that_was_never_taught_is_seen(name: str) -> None:
    holds(name, caught=0.92, alarms=0.07, spans=0.86)


@pytest.mark.parametrize("name", UNTAUGHT_KINDS)
def test_one_datum_of_each_kind_that_was_never_taught_is_seen(name: str) -> None:
    holds(name, caught=0.75, alarms=0.08, spans=0.7)


def test_every_set_is_listed() -> None:
    there = {p.stem for p in LABELLED.glob("*.jsonl")} - {"close_calls", "office_talk"}
    assert set(SETS) == there
    untaught = {f"untaught/{p.stem}" for p in (LABELLED / "untaught").glob("*.jsonl")}
    assert {*UNTAUGHT, *UNTAUGHT_AMID, *UNTAUGHT_KINDS, *UNTAUGHT_LONGER} == untaught


def test_nothing_untaught_is_among_what_is_taught() -> None:
    taught = {m.text for name in all_sets() for m in messages(name)}
    never = (*UNTAUGHT, *UNTAUGHT_AMID, *UNTAUGHT_KINDS, *UNTAUGHT_LONGER)
    assert not [m.id for name in never for m in messages(name) if m.text in taught]


def test_the_shipped_weights_were_learnt_from_the_labelled_messages_as_they_are() -> None:
    told = json.loads(OUT.read_text("utf-8"))
    every = [part for n in all_sets() for m in messages(n) for part in stretches(m)]
    assert told["messages"] == len(every)
    assert told["personal"] == sum(m.personal for m in every)
    assert all(name in told["source"] for name in all_sets())


def test_known_people_are_found_in_full_always_and_mangled_almost_always() -> None:
    tallies = measure(40)
    misses = [m for t in tallies.values() for m in t.misses]
    for way, total in by_way(tallies).items():
        least = 1.0 if way == FULL else 0.97
        assert total.found >= least * total.tried, (way, misses)
