"""Learns the weights of `egress/network.py` from the labelled messages.

Run as ``python -m benchmarks.train_gate_network``: it writes `resources/gate/network.json` and
`network.npz`; on one machine the same messages always give the same weights. It takes some minutes.
With ``--without tenth_writer ...`` those sets are left out, nothing is written, and it is told how
the network does on them.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import cos, pi
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.network import (
    ASKED,
    NOTHING,
    Network,
    Rows,
    assembled,
    names,
)
from assisterdesk.egress.text import Channel
from assisterdesk.egress.word_sorts import Tokens, tokens
from benchmarks.gate_judgement import AMID, Message, as_read, messages
from benchmarks.network_slopes import Batch, Chance, Floats, Ints, Weights, slopes
from benchmarks.stretches import stretches
from benchmarks.train_gate_weights import all_sets
from benchmarks.word_vectors import meant

OUT = Path(__file__).resolve().parent.parent / "resources" / "gate"
#: numbers of each word; the blocks of words each layer looks at, and how far apart they are
WIDTH, BLOCKS, STEPS = 64, (5, 3, 3), (1, 1, 2)
#: what names a row must stand in so many places
LEAST = 3
#: how often all messages are learnt from, words learnt from at once, and words of one message
ROUNDS, AT_ONCE, LONGEST = 8, 6_000, 700
#: share of numbers, of words and of names left out at chance
NUMBERS_OUT, WORDS_OUT, NAMES_OUT = 0.3, 0.12, 0.5
#: sorts that are of names: `egress/word_sorts.py`
OF_NAMES = ("#name", "#name in small letters", "#cap")
#: share of texts learnt from that are several messages set together, for what is told of somebody
#: may stand amid anything; how many of them at most, and the share of those that are but few
TOGETHER, MANY, FEW, OF_FEW = 0.35, 8, 3, 0.6
#: the share of those that are one message amid up to so many short ones about nobody, and the words
#: of these
AMID_LINES, LINES, LINE = 0.4, 3, 14
#: how often the messages of `AMID` are learnt from for each time that others are: what they tell is
#: hardest to see, and they are few
AMID_TIMES = 3
#: what stands between them: the end of a paragraph, of a line, or nothing at all
GAPS, GAP_SHARES = ("\n\n", "\n", ""), (0.4, 0.3, 0.3)
#: the longest step, the share of steps on the way up to it, and how far each step forgets
STRIDE, RISING, SHRINK = 4e-3, 0.15, 0.01
#: how much of the past the mean of the weights holds
MEMORY = 0.998
#: no step is steeper than this
STEEPEST = 1.0
NONE = "-"
#: (words, asked) rows of a text, the kinds of its words, and whether it is personal
Taught = tuple[Ints, Ints, bool]
KINDS = (NONE, *sorted(k.value for k in PiiCategory))


@dataclass(frozen=True, slots=True)
class Lesson:
    tokens: Tokens
    channel: str
    #: of the words; none where a personal message came without marks
    kinds: list[str]
    personal: bool


def lesson(name: str, message: Message) -> Lesson:
    """The words of a message as the gate reads them, each with the kind its label says."""
    text = as_read(name, message)
    every = tokens(text.without_references)
    told: list[str] = []
    if message.personal and not message.spans:
        return Lesson(every, message.channel.value, told, message.personal)
    for span, word in zip(every.spans, every.words, strict=True):
        start, end = text.original(*span)
        within = (k for s, e, k in message.spans if start < e and end > s and word != "\n")
        told.append(next(within, NONE))
    return Lesson(every, message.channel.value, told, message.personal)


def lessons(sets: Sequence[str]) -> list[Lesson]:
    return [lesson(n, part) for n in sets for m in messages(n) for part in stretches(m)]


def curriculum(sets: Sequence[str]) -> list[Lesson]:
    """What is learnt from: of some sets each message several times over."""
    few = lessons([name for name in sets if name in AMID])
    return lessons(sets) + few * (AMID_TIMES - 1)


def learn(
    every: Sequence[Lesson], tell: Callable[[str], object] = lambda line: None
) -> tuple[dict[str, int], Weights]:
    """The rows by name and the weights that do best on `every`; `tell` hears how far it is."""
    draw = np.random.default_rng(1)
    place, weights = begun(every, draw)
    taught = [_as_numbers(one, place) for one in every]
    of_names = np.array([place[f"s{sort}"] for sort in OF_NAMES if f"s{sort}" in place], np.intp)
    chance = Chance(draw, NUMBERS_OUT, WORDS_OUT, NAMES_OUT, place["w"], place["p"], of_names)
    gaps = [_gap(plain, place) for plain in GAPS]
    between = max(step * (blocks // 2) for step, blocks in zip(STEPS, BLOCKS, strict=True))
    count = sum(len(rows) for rows, _, _ in taught)
    steps = ROUNDS * (count // AT_ONCE + 1)
    climb = _Climb(weights)
    for each in range(ROUNDS):
        lost: list[float] = []
        for some in _batches(taught, draw, gaps):
            loss, found, rows = slopes(weights, STEPS, Batch.of(some, between), meant()[1], chance)
            climb.step(found, rows, _stride(climb.taken, steps))
            lost.append(loss)
        tell(f"round {each + 1} of {ROUNDS}: loss {np.mean(lost):.4f}")
    return place, climb.mean


def _place(every: Sequence[Lesson]) -> dict[str, int]:
    """The row of each name that stands often enough, after those for nothing and for the rest."""
    seen: Counter[str] = Counter()
    for one in every:
        for word, sort in zip(one.tokens.words, one.tokens.sorts, strict=True):
            seen.update(names(word, sort))
    rest = ("", "w", "s", "p", *(f"c{channel.value}" for channel in Channel))
    often = sorted(name for name, n in seen.items() if n >= LEAST and name[0] != "m")
    return {name: n for n, name in enumerate((*rest, *often, "m", *(f"m{w}" for w in meant()[0])))}


def _as_numbers(one: Lesson, place: Mapping[str, int]) -> Taught:
    table = Rows(place, np.zeros((0, 0), np.int8), np.zeros(0, np.float32))
    own = place[f"c{one.channel}"]
    rows = [
        (*table.places(word, sort), own)
        for word, sort in zip(one.tokens.words, one.tokens.sorts, strict=True)
    ][:LONGEST]
    kinds = [KINDS.index(k) for k in one.kinds[:LONGEST]] or [-1] * len(rows)
    if not rows:
        nothing = (NOTHING,) * (ASKED - 3)
        rows, kinds = [(place["w"], place["s"], *nothing, own)], [0]
    return np.array(rows, np.intp), np.array(kinds, np.intp), one.personal


def _gap(plain: str, place: Mapping[str, int]) -> Taught:
    """What stands between two messages of one text, as numbers."""
    between = tokens(plain)
    rows, kinds, personal = _as_numbers(
        Lesson(between, Channel.EMAIL.value, [NONE] * len(between.words), False), place
    )
    count = len(between.words)
    return rows[:count], kinds[:count], personal


def begun(
    every: Sequence[Lesson], draw: np.random.Generator | None = None
) -> tuple[dict[str, int], Weights]:
    """The rows by name, and weights that have learnt nothing yet."""
    place = _place(every)
    return place, _at_chance(place["m"], draw or np.random.default_rng(1))


def _at_chance(rows: int, draw: np.random.Generator) -> Weights:
    def even(*shape: int) -> Floats:
        bound = shape[0] ** -0.5
        return draw.uniform(-bound, bound, shape).astype(np.float32)

    weights: Weights = {"rows": draw.normal(0, 0.1, (rows, WIDTH)).astype(np.float32)}
    weights["rows"][NOTHING] = 0
    weights["meaning"] = even(meant()[1].shape[1], WIDTH)
    for n, blocks in enumerate(BLOCKS):
        weights[f"layer{n}"] = even(blocks * WIDTH, 2 * WIDTH)
        weights[f"layer{n}_start"] = np.zeros(2 * WIDTH, np.float32)
    weights["kind"] = even(WIDTH, len(KINDS))
    weights["kind_start"] = np.zeros(len(KINDS), np.float32)
    weights["heed"] = even(WIDTH)
    weights["both"] = even(2 * WIDTH, WIDTH)
    weights["both_start"] = np.zeros(WIDTH, np.float32)
    weights["says"] = even(WIDTH)
    weights["says_start"] = np.zeros(1, np.float32)
    return weights


def _batches(
    taught: Sequence[Taught], draw: np.random.Generator, gaps: Sequence[Taught]
) -> Iterator[list[Taught]]:
    """All of `taught` in another order each time, some of them together as one longer text, with
    one of `gaps` between them: what is told of somebody may be a sentence or two among many."""
    some, size = [], 0
    order = draw.permutation(len(taught))
    lines = [one for one in taught if not one[2] and len(one[0]) <= LINE] or [taught[0]]
    at = 0
    while at < len(order):
        many, parts = 1, [taught[order[at]]]
        if draw.random() < TOGETHER:
            if draw.random() < AMID_LINES:
                for _ in range(int(draw.integers(1, LINES + 1))):
                    line = lines[int(draw.integers(len(lines)))]
                    parts.insert(int(draw.integers(len(parts) + 1)), line)
            else:
                many = int(draw.integers(2, (FEW if draw.random() < OF_FEW else MANY) + 1))
                parts = [taught[n] for n in order[at : at + many]]
        some.append(_together(parts, gaps[int(draw.choice(len(gaps), p=GAP_SHARES))]))
        size += len(some[-1][0])
        at += many
        if size >= AT_ONCE:
            yield some
            some, size = [], 0
    if some:
        yield some


def _together(parts: Sequence[Taught], between: Taught) -> Taught:
    if len(parts) == 1:
        return parts[0]
    every = [each for part in parts for each in (part, between)][:-1]
    rows = np.concatenate([rows for rows, _, _ in every])
    # one text goes one way: what tells of somebody tells of them on any
    rows[:, -1] = max((part[0] for part in parts), key=len)[0, -1]
    return (
        rows,
        np.concatenate([kinds for _, kinds, _ in every]),
        any(personal for _, _, personal in parts),
    )


def _stride(taken: int, steps: int) -> float:
    """How long the next step is: up to the longest, then down to next to nothing."""
    rising = RISING * steps
    if taken < rising:
        return STRIDE * (0.04 + 0.96 * (1 - cos(pi * taken / rising)) / 2)
    past = min(1.0, (taken - rising) / (steps - rising))
    return STRIDE * (1e-3 + (1 - 1e-3) * (1 + cos(pi * past)) / 2)


class _Climb:
    """Steps by the slope and what is remembered of slopes before (AdamW: I. Loshchilov, F. Hutter,
    Decoupled weight decay regularization, 2019); `mean` is the mean of where it has been lately."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._first = {name: np.zeros_like(w) for name, w in weights.items()}
        self._second = {name: np.zeros_like(w) for name, w in weights.items()}
        self.mean = {name: w.copy() for name, w in weights.items()}
        self.taken = 0

    def step(self, found: Weights, rows: Ints, stride: float) -> None:
        self.taken += 1
        steep = float(np.sqrt(sum(float((d * d).sum()) for d in found.values())))
        if steep > STEEPEST:
            found = {name: d * np.float32(STEEPEST / steep) for name, d in found.items()}
        full = np.zeros_like(self._weights["rows"])
        full[rows] = found["rows"]
        found["rows"] = full
        remember = min(MEMORY, self.taken / (self.taken + 10))
        early1, early2 = 1 - 0.9**self.taken, 1 - 0.999**self.taken
        for name, slope in found.items():
            weight, first, second = self._weights[name], self._first[name], self._second[name]
            first += np.float32(0.1) * (slope - first)
            second += np.float32(0.001) * (slope * slope - second)
            weight *= np.float32(1 - stride * SHRINK)
            weight -= (
                np.float32(stride / early1)
                * first
                / (np.sqrt(second / np.float32(early2)) + np.float32(1e-8))
            )
            self.mean[name] += np.float32(1 - remember) * (weight - self.mean[name])


def held(weights: Weights) -> dict[str, NDArray[Any]]:
    """The weights as they are kept: rows in whole numbers, the others half as long."""
    rows = np.concatenate([weights["rows"], meant()[1] @ weights["meaning"]])
    worth = np.maximum(np.abs(rows).max(1) / 127, 1e-6).astype(np.float32)
    whole = np.rint(rows / worth[:, None]).astype(np.int8)
    others = {n: w.astype(np.float16) for n, w in weights.items() if n not in ("rows", "meaning")}
    return {"rows": whole, "worth": worth, **others}


def told(place: Mapping[str, int], version: str, sets: Sequence[str], count: int) -> dict[str, Any]:
    return {
        "version": version,
        "source": "learnt by benchmarks/train_gate_network.py from tests/egress/labelled: "
        + ", ".join(sets),
        "verified_on": version,
        "messages": count,
        "kinds": KINDS,
        "steps": STEPS,
        "rows": sorted(place, key=lambda name: place[name]),
    }


def network_of(place: Mapping[str, int], weights: Weights) -> Network:
    """The network with these weights, as they are kept."""
    return assembled(told(place, "", (), 0), held(weights))


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Learns the weights of the gate's network.")
    parser.add_argument("--without", nargs="*", default=(), help="sets to leave out and to try")
    options = parser.parse_args(arguments)
    sets = [n for n in all_sets() if n not in options.without]
    place, weights = learn(
        curriculum(sets), lambda line: sys.stdout.write(f"{line}\n") and sys.stdout.flush()
    )
    version = date.today().isoformat()  # noqa: DTZ011 - a day, not a moment
    count = sum(1 for name in sets for message in messages(name) for _ in stretches(message))
    head, arrays = told(place, version, sets, count), held(weights)
    if not options.without:
        (OUT / "network.json").write_text(json.dumps(head, indent=0) + "\n", "utf-8")
        np.savez_compressed(OUT / "network.npz", allow_pickle=False, **arrays)
    network = assembled(head, arrays)
    for name in options.without:
        tried = [(network.read(e.tokens, e.channel).score > 0, e.personal) for e in lessons([name])]
        caught = sum(up and personal for up, personal in tried)
        alarms = sum(up and not personal for up, personal in tried)
        own = sum(personal for _, personal in tried)
        sys.stdout.write(f"{name}: {caught}/{own} above, {alarms}/{len(tried) - own} wrongly\n")


if __name__ == "__main__":
    main(sys.argv[1:])
