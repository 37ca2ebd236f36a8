"""The learnt marks: which words tell facts, once a text is surely about someone."""

import json
from itertools import islice

import pytest

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.judgement import Judgement
from assisterdesk.egress.marking import NONE, PASSING, Tokens, evidence, marks, runs, tokens
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import judgement, messages
from benchmarks.train_gate_marks import OUT, lesson
from benchmarks.train_gate_weights import all_sets


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement()


def test_the_shipped_marks_were_learnt_from_the_labelled_messages_as_they_are() -> None:
    told = json.loads(OUT.read_text("utf-8"))
    count = sum(bool(m.personal and m.spans) for name in all_sets() for m in messages(name))
    assert told["messages"] == count
    assert all(name in told["source"] for name in all_sets())
    assert tuple(told["kinds"][1:]) == tuple(sorted(k.value for k in PiiCategory))


def test_each_word_gets_the_kind_that_all_its_evidence_pulls_to_most() -> None:
    learnt, data = marks(), json.loads(OUT.read_text("utf-8"))
    rather, seen = 5, 0
    for message in islice(messages("seventh_writer"), 120):
        one = lesson("seventh_writer", message)
        count = len(one.kinds)
        tags = learnt.tagged(one.tokens, one.channel, [True] * count, rather)
        before = NONE
        for at, tag in enumerate(tags):
            if one.tokens.words[at] in PASSING:
                assert tag == 0
                continue
            row = [-rather, *([0] * (len(learnt.names) - 1))]
            for name in evidence(one.tokens, at, one.channel, before):
                pull = data["pulls"].get(name, ())
                for kind, weight in zip(pull[::2], pull[1::2], strict=True):
                    row[kind] += weight
            assert tag == row.index(max(row))
            before = learnt.names[tag]
            seen += tag > 0
    assert seen > 300


def test_words_of_one_kind_stand_together_over_words_that_pass_but_not_over_a_sentence() -> None:
    text = "on the liver list, then dialysis. Dialysis again"
    every = tokens(text)
    kinds = {"liver": 1, "list": 1, "dialysis": 1, "again": 2}
    tags = [kinds.get(w, 0) for w in every.words]
    places = [(text[s:e], k) for s, e, k in runs(every, tags)]
    assert places == [("liver list, then dialysis", 1), ("Dialysis", 1), ("again", 2)]


def test_nothing_is_marked_of_no_words() -> None:
    assert list(runs(Tokens([], [], []), [])) == []
    assert marks().tagged(Tokens([], [], []), "email", []) == []


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
