"""Learns the weights of `egress/weighing.py` from the labelled messages, by logistic regression.

Run as ``python -m benchmarks.train_gate_weights``: it writes `resources/gate/weights.json` and asks
for nothing beyond the standard library; the same messages always give the same weights. With
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
from functools import cache
from math import exp, log1p, sqrt
from pathlib import Path

from assisterdesk.egress.boilerplate import boilerplate_spans
from assisterdesk.egress.own_side import OwnSideMatcher
from assisterdesk.egress.text import Text
from assisterdesk.egress.weighing import Weights, features, tokens
from benchmarks.gate_judgement import LABELLED, Message, messages, own_side

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


@cache
def _own(name: str) -> OwnSideMatcher:
    return OwnSideMatcher(own_side(name))


def lesson(name: str, message: Message) -> Lesson:
    text = Text.of(message.text, message.channel)
    text = text.without([*_own(name).spans(text), *boilerplate_spans(text)])
    return Lesson(tuple(tokens(text)), message.personal)


def learn(lessons: Sequence[Lesson], version: str) -> Weights:
    """The weights by which `lessons` fall to their sides (L2-penalised, L-BFGS from nothing)."""
    seen = Counter(w for each in lessons for w in set(each.words))
    common = frozenset(w for w, n in seen.items() if n >= COMMON)
    groups = [features(each.words, common) for each in lessons]
    count = Counter(f for every in groups for group in every for f in set(group))
    names = sorted(f for f, n in count.items() if n >= LEAST)
    place = {f: n for n, f in enumerate(names)}
    rows = []
    for every in groups:
        at, value = array("l", [len(names)]), array("d", [1.0])
        for group in every:
            size = 1 / sqrt(len(group) or 1)
            for f in sorted(group):
                if f in place:
                    at.append(place[f])
                    value.append(size)
        rows.append((at, value))
    signs = [1.0 if each.personal else -1.0 for each in lessons]
    found = _descend(rows, signs, len(names) + 1)
    kept = {f: round(w, 3) for f, w in zip(names, found, strict=False) if abs(w) >= SMALLEST}
    return Weights(version, round(found[-1], 3), kept, common)


_Rows = Sequence[tuple["array[int]", "array[float]"]]


def _slope(rows: _Rows, signs: Sequence[float], at: Sequence[float]) -> tuple[float, list[float]]:
    """The penalised loss at `at`, and its slope; the last weight is the start, not penalised."""
    loss = sum(w * w for w in at[:-1]) / 2
    slope = [*at[:-1], 0.0]
    for (places, values), sign in zip(rows, signs, strict=True):
        margin = sign * sum(at[p] * v for p, v in zip(places, values, strict=True))
        loss += FREEDOM * (log1p(exp(-margin)) if margin > -30 else -margin)
        pull = -FREEDOM * sign / (1 + exp(min(margin, 30.0)))
        for p, v in zip(places, values, strict=True):
            slope[p] += pull * v
    return loss, slope


def _dot(a: Sequence[float], b: Sequence[float]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


def _descend(rows: _Rows, signs: Sequence[float], size: int) -> list[float]:
    at = [0.0] * size
    loss, slope = _slope(rows, signs, at)
    moves: list[tuple[list[float], list[float], float]] = []
    for _ in range(STEPS):
        way = [-g for g in slope]
        kept = []
        for move, turn, share in reversed(moves):
            a = share * _dot(move, way)
            kept.append(a)
            way = [w - a * t for w, t in zip(way, turn, strict=True)]
        if moves:
            move, turn, _ = moves[-1]
            scale = _dot(move, turn) / _dot(turn, turn)
            way = [w * scale for w in way]
        for (move, turn, share), a in zip(moves, reversed(kept), strict=True):
            b = share * _dot(turn, way)
            way = [w + (a - b) * m for w, m in zip(way, move, strict=True)]
        down = _dot(slope, way)
        step = 1.0 if moves else 1.0 / max(1.0, sqrt(_dot(way, way)))
        while True:
            there = [a + step * w for a, w in zip(at, way, strict=True)]
            below, steep = _slope(rows, signs, there)
            if below <= loss + 1e-4 * step * down or step < 1e-8:
                break
            step /= 2
        move = [a - b for a, b in zip(there, at, strict=True)]
        turn = [a - b for a, b in zip(steep, slope, strict=True)]
        bend = _dot(move, turn)
        if bend > 1e-12:
            moves = [*moves[-MEMORY + 1 :], (move, turn, 1 / bend)]
        if loss - below < 1e-5 * loss:
            return there
        at, loss, slope = there, below, steep
    return at


def write(found: Weights, sets: Sequence[str], lessons: Sequence[Lesson]) -> None:
    personal = sum(each.personal for each in lessons)
    shape = {
        "version": found.version,
        "source": "learnt by benchmarks/train_gate_weights.py from tests/egress/labelled: "
        + ", ".join(sets),
        "verified_on": found.version,
        "messages": len(lessons),
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
    lessons = [lesson(n, m) for n in names for m in messages(n)]
    found = learn(lessons, date.today().isoformat())  # noqa: DTZ011 - a day, not a moment
    if options.write or not options.without:
        write(found, names, lessons)
    for name in options.without:
        tried = [(found.weigh(e.words) > 0, e.personal) for e in map_lessons(name)]
        caught = sum(up and personal for up, personal in tried)
        alarms = sum(up and not personal for up, personal in tried)
        own = sum(personal for _, personal in tried)
        sys.stdout.write(f"{name}: {caught}/{own} above, {alarms}/{len(tried) - own} wrongly\n")


def map_lessons(name: str) -> list[Lesson]:
    return [lesson(name, m) for m in messages(name)]


if __name__ == "__main__":
    main(sys.argv[1:])
