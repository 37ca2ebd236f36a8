"""Learns the weights of `egress/marking.py` from the spans of the labelled messages.

Run as ``python -m benchmarks.train_gate_marks``: it writes `resources/gate/marks.json` and asks for
nothing beyond the standard library; the same messages always give the same weights. With
``--without tenth_writer ...`` those sets are left out, nothing is written, and it is told how many
of their spans are found.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from assisterdesk.egress.boilerplate import boilerplate_spans
from assisterdesk.egress.marking import (
    NONE,
    PASSING,
    Marks,
    Pull,
    Tokens,
    evidence,
    runs,
    tokens,
)
from assisterdesk.egress.own_side import OwnSideMatcher
from assisterdesk.egress.text import Text
from benchmarks.gate_judgement import COVER, Message, messages, own_side
from benchmarks.train_gate_weights import all_sets

OUT = Path(__file__).resolve().parent.parent / "resources" / "gate" / "marks.json"
ROUNDS = 5
#: what is weighed must stand in so many places, and weigh so much, to be kept
LEAST, SMALLEST = 3, 2.0
#: whole numbers are kept: this many to one
SCALE = 2


@dataclass(frozen=True, slots=True)
class Lesson:
    tokens: Tokens
    channel: str
    kinds: list[str]
    spans: tuple[tuple[int, int, str], ...]


@cache
def _own(name: str) -> OwnSideMatcher:
    return OwnSideMatcher(own_side(name))


def lesson(name: str, message: Message) -> Lesson:
    """The words of a message as the gate reads them, each with the kind its label says."""
    text = Text.of(message.text, message.channel)
    text = text.without([*_own(name).spans(text), *boilerplate_spans(text)])
    every = tokens(text.without_references)
    told = []
    for span, word in zip(every.spans, every.words, strict=True):
        start, end = text.original(*span)
        within = (k for s, e, k in message.spans if start < e and end > s and word != "\n")
        told.append(next(within, NONE))
    return Lesson(every, message.channel.value, told, message.spans)


def lessons(names: Sequence[str]) -> list[Lesson]:
    """Of the personal messages: nothing is marked in others."""
    return [lesson(n, m) for n in names for m in messages(n) if m.personal and m.spans]


def learn(every: Sequence[Lesson]) -> tuple[tuple[str, ...], dict[str, Pull]]:
    """The kinds, and the weights that give most words of `every` theirs (averaged perceptron)."""
    seen = Counter(
        e
        for one in every
        for at in range(len(one.kinds))
        if one.tokens.words[at] not in PASSING
        for e in evidence(one.tokens, at, one.channel, one.kinds[at - 1] if at else NONE)
    )
    names = (NONE, *sorted({k for one in every for k in one.kinds} - {NONE}))
    number = {name: n for n, name in enumerate(names)}
    weight: defaultdict[str, dict[int, float]] = defaultdict(dict)
    summed: defaultdict[str, dict[int, float]] = defaultdict(dict)
    chance = random.Random(1)  # noqa: S311 - always the same order, no secret
    order = list(every)
    step = 0
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for one in order:
            before = NONE
            for at, told in enumerate(one.kinds):
                if one.tokens.words[at] in PASSING:
                    continue
                step += 1
                known = [
                    e for e in evidence(one.tokens, at, one.channel, before) if seen[e] >= LEAST
                ]
                row = [0.0] * len(names)
                for e in known:
                    for kind, w in weight[e].items() if e in weight else ():
                        row[kind] += w
                guess, right = row.index(max(row)), number[told]
                if guess != right:
                    for e in known:
                        now, past = weight[e], summed[e]
                        for kind, sign in ((right, 1), (guess, -1)):
                            now[kind] = now.get(kind, 0.0) + sign
                            past[kind] = past.get(kind, 0.0) + sign * step
                # half the time what it said itself, so that it learns to live with its mistakes
                before = told if chance.random() < 0.5 else names[guess]
    pulls = {}
    for e, now in weight.items():
        kept = [
            (kind, round(SCALE * mean))
            for kind, w in sorted(now.items())
            if abs(mean := w - summed[e][kind] / step) >= SMALLEST
        ]
        if kept:
            pulls[e] = tuple(kept)
    return names, pulls


def write(
    kinds: tuple[str, ...], found: Mapping[str, Pull], version: str, sets: Sequence[str], count: int
) -> None:
    head = {
        "version": version,
        "source": "learnt by benchmarks/train_gate_marks.py from tests/egress/labelled: "
        + ", ".join(sets),
        "verified_on": version,
        "messages": count,
        "kinds": kinds,
    }
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in head.items()]
    flat = ((e, [n for pair in found[e] for n in pair]) for e in sorted(found))
    pulls = (f"{json.dumps(e)}:{json.dumps(each, separators=(',', ':'))}" for e, each in flat)
    lines.append('"pulls": {\n' + ",\n".join(pulls) + "\n}")
    OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Learns the weights of the gate's marks.")
    parser.add_argument("--without", nargs="*", default=(), help="sets to leave out and to try")
    options = parser.parse_args(arguments)
    names = [n for n in all_sets() if n not in options.without]
    every = lessons(names)
    kinds, pulls = learn(every)
    found = Marks("", kinds, pulls)
    if not options.without:
        version = date.today().isoformat()  # noqa: DTZ011 - a day, not a moment
        write(kinds, pulls, version, names, len(every))
    for name in options.without:
        tried = hit = 0
        for one in lessons([name]):
            tags = found.tagged(one.tokens, one.channel, [True] * len(one.kinds))
            places = [(s, e, found.names[k]) for s, e, k in runs(one.tokens, tags)]
            for start, end, kind in one.spans:
                tried += 1
                inside = sum(
                    max(0, min(e, end) - max(s, start)) for s, e, k in places if k == kind
                )
                hit += inside >= COVER * (end - start)
        sys.stdout.write(f"{name}: {hit}/{tried} spans by the marks alone\n")


if __name__ == "__main__":
    main(sys.argv[1:])
