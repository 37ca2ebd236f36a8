"""The network that reads words in their surroundings, and how its weights are learnt."""

import json

import numpy as np
import pytest

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.network import ASKED, MEANING, NOTHING, Answer, Network, network
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.word_sorts import Tokens, tokens
from benchmarks import train_gate_network as training
from benchmarks.gate_judgement import messages
from benchmarks.network_slopes import Batch, Ints, slopes
from benchmarks.stretches import stretches
from benchmarks.train_gate_weights import all_sets
from benchmarks.word_vectors import meant

#: of an invented office
PASSING_FACT = "the lady from tuesday is five months along and lost her plan, what now"
#: words with a meaning of their own
MEANT = 5
POLICY = "Pregnant people may enroll at any time of the year. Renewals are due each year."


def read(learnt: Network, text: str) -> Answer:
    return learnt.read(tokens(Text.of(text, Channel.EMAIL).plain), "email")


def test_the_shipped_network_was_taught_with_the_labelled_messages_as_they_are() -> None:
    told = json.loads((training.OUT / "network.json").read_text("utf-8"))
    every = (part for n in all_sets() for m in messages(n) for part in stretches(m))
    assert told["messages"] == sum(1 for _ in every)
    assert all(name in told["source"] for name in all_sets())
    assert tuple(told["kinds"]) == ("-", *sorted(k.value for k in PiiCategory))
    assert len(set(told["rows"])) == len(told["rows"])


def test_somebody_told_of_in_passing_is_told_from_a_policy() -> None:
    assert read(network(), PASSING_FACT).score > 2
    assert read(network(), POLICY).score < -2


@pytest.mark.parametrize(
    ("rare", "nonsense"),
    [("psoriasis", "psoriaxis"), ("cellulitis", "cellublitis")],
)
def test_a_word_that_was_never_taught_tells_by_what_it_means(rare: str, nonsense: str) -> None:
    def health(word: str) -> float:
        answer = read(network(), f"she was told it is {word} and is scared")
        pulls = answer.pulls[answer.tokens.words.index(word)]
        return float(pulls[network().kinds.index(PiiCategory.HEALTH.value)])

    rows = json.loads((training.OUT / "network.json").read_text("utf-8"))["rows"]
    assert f"w{rare}" not in rows
    assert f"m{rare}" in rows
    assert health(rare) > health(nonsense) + 0.5


def test_the_words_that_tell_pull_to_their_kind() -> None:
    answer = read(network(), PASSING_FACT)
    at = answer.tokens.words.index("months")
    assert network().kinds[int(answer.pulls[at].argmax())] == PiiCategory.HEALTH.value


@pytest.mark.parametrize("text", ["", " ", "\n", "\x1f", "\u2603", "0", "a" * 5_000, "$" * 300])
def test_any_text_gets_an_answer(text: str) -> None:
    answer = read(network(), text)
    assert np.isfinite(answer.score)
    assert len(answer.pulls) == len(answer.tokens.words)
    assert np.isfinite(answer.pulls).all()


def test_a_long_text_is_read_in_parts_as_if_it_were_read_at_once() -> None:
    every = tokens((PASSING_FACT + ". " + POLICY + "\n") * 400)
    whole = network().read(every, "email")
    assert len(every.words) > 2 * 4_096
    middle = slice(4_000, 4_300)
    part = Tokens(every.spans[middle], every.words[middle], every.sorts[middle])
    near = network().read(part, "email")
    assert np.allclose(whole.pulls[4_020:4_280], near.pulls[20:280], atol=1e-4)


def test_what_is_kept_is_read_as_it_was_written() -> None:
    place, weights = training.begun(training.lessons(["another_writer_1"]))
    weights["rows"] *= 3
    kept = training.held(weights)
    assert kept["rows"].dtype == np.int8
    again = kept["rows"] * kept["worth"][:, None]
    wanted = np.concatenate([weights["rows"], meant()[1] @ weights["meaning"]])
    assert np.abs(again - wanted).max() <= kept["worth"].max() / 2 + 1e-6
    assert training.network_of(place, weights).kinds == training.KINDS


def _asked(draw: np.random.Generator, words: int, rows: int) -> Ints:
    asked = draw.integers(0, rows, (words, ASKED))
    # of words that mean something, and of one that does not
    asked[:, MEANING] = rows + draw.integers(0, MEANT, words)
    asked[0, MEANING] = NOTHING
    return asked


def test_every_slope_is_that_of_a_small_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "WIDTH", 6)
    draw = np.random.default_rng(3)
    _, begun = training.begun((), draw)
    rows = len(begun["rows"])
    weights = {name: weight.astype(np.float64) for name, weight in begun.items()}
    texts = [
        (_asked(draw, n, rows), draw.integers(-1, len(training.KINDS), n), n % 2 == 1)
        for n in (5, 1, 9, 4)
    ]
    batch = Batch.of(texts, 2)
    vectors = draw.normal(0, 1, (MEANT, len(weights["meaning"])))
    _, found, asked = slopes(weights, training.STEPS, batch, vectors)
    full = np.zeros_like(weights["rows"])
    full[asked] = found["rows"]
    step = 1e-5
    for name, weight in weights.items():
        slope = full if name == "rows" else found[name]
        for _ in range(8):
            at = tuple(int(draw.integers(0 + (name == "rows"), n)) for n in weight.shape[:1])
            at += tuple(int(draw.integers(0, n)) for n in weight.shape[1:])
            losses = []
            for by in (step, -2 * step):
                weight[at] += by
                losses.append(slopes(weights, training.STEPS, batch, vectors)[0])
            weight[at] += step
            rise = (losses[0] - losses[1]) / (2 * step)
            assert slope[at] == pytest.approx(rise, rel=1e-3, abs=1e-6), (name, at)


def test_learning_goes_down_and_the_same_messages_teach_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training, "AT_ONCE", 500)
    every = training.lessons(["another_writer_1", "another_writer_2"])
    told: list[str] = []
    place, weights = training.learn(every, told.append)
    losses = [float(line.rsplit(" ", 1)[1]) for line in told]
    assert losses[-1] < losses[0] / 2
    again = training.learn(every)[1]
    assert all(np.array_equal(weights[name], again[name]) for name in weights)
    learnt = training.network_of(place, weights)
    right = sum((learnt.read(e.tokens, e.channel).score > 0) == e.personal for e in every)
    assert right > 0.8 * len(every)
