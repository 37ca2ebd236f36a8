"""Learns the weights of `egress/weighing.py` from the labelled messages, by logistic regression.

Run as ``python -m benchmarks.train_gate_weights``: it writes `resources/gate/weights.json`; the
same messages always give the same weights (L-BFGS: D. Liu, J. Nocedal, On the limited memory BFGS
method for large scale optimization, 1989). With
``--without round05 ...`` those sets are left out, and the scale is told how it does on them.
"""

import argparse
import json
import sys
from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assisterdesk.egress.weighing import Weights, features, tokens
from benchmarks.gate_judgement import LABELLED, Message, as_read, messages
from benchmarks.stretches import stretches

OUT = Path(__file__).resolve().parent.parent / "resources" / "gate" / "weights.json"
#: a word must stand in so many messages to be weighed, and in so many to stand for itself
LEAST, COMMON = 2, 10
#: how far the weights may grow (the inverse strength of the penalty), and the steps taken
FREEDOM, STEPS, MEMORY = 10.0, 80, 8
#: weights nearer to nothing than this are not kept
SMALLEST = 0.25


@dataclass(frozen=True, slots=True)
class Lesson:
    words: tuple[str, ...]
    personal: bool


def lesson(name: str, message: Message) -> Lesson:
    text = as_read(name, message)
    return Lesson(tuple(tokens(text)), message.personal)


def lessons(sets: Sequence[str]) -> list[Lesson]:
    return [lesson(n, part) for n in sets for m in messages(n) for part in stretches(m)]


def learn(taught: Sequence[Lesson], version: str) -> Weights:
    """The weights by which all `taught` fall to their sides (L2-penalised, L-BFGS from nothing)."""
    seen = Counter(w for each in taught for w in set(each.words))
    common = frozenset(w for w, n in seen.items() if n >= COMMON)
    groups = [features(each.words, common) for each in taught]
    count = Counter(f for every in groups for group in every for f in set(group))
    names = sorted(f for f, n in count.items() if n >= LEAST)
    place = {f: n for n, f in enumerate(names)}
    places, values, texts = array("l"), array("d"), array("l")
    for n, every in enumerate(groups):
        for group in every:
            size = 1 / sqrt(len(group) or 1)
            for f in sorted(group):
                if f in place:
                    places.append(place[f])
                    values.append(size)
                    texts.append(n)
        places.append(len(names))
        values.append(1.0)
        texts.append(n)
    task = _Task(
        np.array(places),
        np.array(values),
        np.array(texts),
        np.array([1.0 if each.personal else -1.0 for each in taught]),
        len(names) + 1,
    )
    found = _descend(task)
    kept = {f: round(w, 3) for f, w in zip(names, found[:-1], strict=True) if abs(w) >= SMALLEST}
    return Weights(version, round(float(found[-1]), 3), kept, common)


_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Task:
    """What is weighed, one entry for each thing in each text: which thing, how much of it, and in
    which text; and by text, 1 or -1 for its side. The last thing is the start, in every text."""

    places: NDArray[np.int64]
    values: _Floats
    texts: NDArray[np.int64]
    signs: _Floats
    size: int

    def slope(self, at: _Floats) -> tuple[float, _Floats]:
        """The penalised loss at `at`, and its slope; the start is not penalised."""
        count = len(self.signs)
        margins = self.signs * np.bincount(self.texts, at[self.places] * self.values, count)
        # the loss of a margin, and the pull that would make it wider; neither overflows
        lost = np.logaddexp(0, -margins).sum()
        pulls = -self.signs * 0.5 * (1 - np.tanh(0.5 * margins))
        slope = np.zeros(self.size)
        slope += FREEDOM * np.bincount(self.places, pulls[self.texts] * self.values, self.size)
        slope[:-1] += at[:-1]
        return float(at[:-1] @ at[:-1]) / 2 + FREEDOM * float(lost), slope


def _descend(task: _Task) -> _Floats:
    at: _Floats = np.zeros(task.size)
    loss, slope = task.slope(at)
    moves: list[tuple[_Floats, _Floats, float]] = []
    for _ in range(STEPS):
        way = -slope
        kept = []
        for move, turn, share in reversed(moves):
            a = share * float(move @ way)
            kept.append(a)
            way = way - a * turn
        if moves:
            move, turn, _ = moves[-1]
            way = way * (float(move @ turn) / float(turn @ turn))
        for (move, turn, share), a in zip(moves, reversed(kept), strict=True):
            way = way + (a - share * float(turn @ way)) * move
        down = float(slope @ way)
        step = 1.0 if moves else 1.0 / max(1.0, sqrt(float(way @ way)))
        while True:
            there = at + step * way
            below, steep = task.slope(there)
            if below <= loss + 1e-4 * step * down or step < 1e-8:
                break
            step /= 2
        move, turn = there - at, steep - slope
        bend = float(move @ turn)
        if bend > 1e-12:
            moves = [*moves[-MEMORY + 1 :], (move, turn, 1 / bend)]
        if loss - below < 1e-5 * loss:
            return there
        at, loss, slope = there, below, steep
    return at


def write(found: Weights, sets: Sequence[str], taught: Sequence[Lesson]) -> None:
    personal = sum(each.personal for each in taught)
    shape = {
        "version": found.version,
        "source": "learnt by benchmarks/train_gate_weights.py from tests/egress/labelled: "
        + ", ".join(sets),
        "verified_on": found.version,
        "messages": len(taught),
        "personal": personal,
        "start": found.start,
        "common": " ".join(sorted(found.common)),
        "weight": dict(sorted(found.weight.items())),
    }
    OUT.write_text(json.dumps(shape, ensure_ascii=True, indent=0) + "\n", "utf-8")


def all_sets() -> list[str]:
    return sorted(p.stem for p in LABELLED.glob("*.jsonl"))


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Learns the weights of the gate's scale.")
    parser.add_argument("--without", nargs="*", default=(), help="sets to leave out and to try")
    parser.add_argument("--write", action="store_true", help="write also when sets are left out")
    options = parser.parse_args(arguments)
    names = [n for n in all_sets() if n not in options.without]
    every = lessons(names)
    found = learn(every, date.today().isoformat())  # noqa: DTZ011 - a day, not a moment
    if options.write or not options.without:
        write(found, names, every)
    for name in options.without:
        tried = [(found.weigh(e.words) > 0, e.personal) for e in lessons([name])]
        caught = sum(up and personal for up, personal in tried)
        alarms = sum(up and not personal for up, personal in tried)
        own = sum(personal for _, personal in tried)
        sys.stdout.write(f"{name}: {caught}/{own} above, {alarms}/{len(tried) - own} wrongly\n")


if __name__ == "__main__":
    main(sys.argv[1:])
