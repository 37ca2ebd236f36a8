"""The gate's judgement on labelled messages, and on known people whose names are mangled.

The rules were mended and the scale of words was taught with most of these messages, so those rows
say how well they fit. Rows "never taught" are of messages that nothing was mended or taught with.
Rows "left out" judge each of the other writers' sets by a scale that was not taught with it. First
scores stand in `tests/egress/labelled/README.md`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.gate_judgement import (
    AMID,
    ANOTHER,
    LONGER,
    SETS,
    UNTAUGHT,
    UNTAUGHT_AMID,
    UNTAUGHT_KINDS,
    UNTAUGHT_LONGER,
    Score,
    judgement,
    messages,
    score,
)
from benchmarks.gate_scale import left_out
from benchmarks.known_mangled import FULL, by_way
from benchmarks.known_mangled import measure as known
from benchmarks.long_texts import measure as long_texts

_CAUGHT, _ALARMS, _SPANS = (
    Limits(median_at_least=99.0),
    Limits(median_at_most=2.0),
    Limits(median_at_least=95.0),
)


def _percent(what: str, share: float, limits: Limits) -> Row:
    return Row(what, Unit.PERCENT, (100 * share,), limits=limits)


def _both(told: str, scores: Iterable[Score]) -> Iterator[Row]:
    """Messages caught and false alarms of several sets together."""
    every = list(scores)
    personal, clean = sum(s.personal for s in every), sum(s.clean for s in every)
    caught, alarms = sum(s.caught for s in every), sum(s.alarms for s in every)
    yield _percent(f"caught, {told} ({personal})", caught / personal, _CAUGHT)
    yield _percent(f"false alarms, {told} ({clean})", alarms / clean, _ALARMS)


def _by_kind(told: str, scores: Iterable[Score]) -> Iterator[Row]:
    spans: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for result in scores:
        spans += result.spans
        found += result.found
    for kind, count in sorted(spans.items()):
        yield _percent(f"spans found, {told}, {kind} ({count})", found[kind] / count, _SPANS)


def _long() -> Iterator[Row]:
    """Of texts that hold many mails, at most one of them personal: each may warn, so no target."""
    for size, result in long_texts().items():
        told = f"never taught, mails set together to {size} characters"
        yield _percent(f"caught, {told} ({result.personal})", result.recall, Limits())
        yield _percent(f"false alarms, {told} ({result.clean})", result.alarm_rate, Limits())


def measure() -> tuple[Row, ...]:
    held = left_out()
    fitted = {name: score(judgement(name), messages(name)) for name in SETS}
    never, never_amid, never_kinds, never_longer = (
        [score(judgement(name), messages(name)) for name in names]
        for names in (UNTAUGHT, UNTAUGHT_AMID, UNTAUGHT_KINDS, UNTAUGHT_LONGER)
    )
    rows = [
        *_both("never taught", never),
        *_by_kind("never taught", never),
        *_both("a fact amid office talk, never taught", never_amid),
        *_both("one datum at a time, never taught", never_kinds),
        *_both("letters and files, never taught", never_longer),
        *_by_kind("letters and files, never taught", never_longer),
        *_long(),
    ]
    for told, names in (
        ("another writer", ANOTHER),
        ("a fact amid office talk", AMID),
        ("letters and files", LONGER),
    ):
        rows += _both(f"{told}, left out", [held[n][1] for n in names])
        rows += _both(f"{told}, rules alone", [held[n][0] for n in names])
        rows += _by_kind(f"{told}, left out", [held[n][1] for n in names])
        rows += _both(f"{told}, fitted", [fitted[n] for n in names])
    for name in SETS:
        if name not in (*ANOTHER, *AMID, *LONGER):
            rows += _both(f"{name}, fitted", [fitted[name]])
    rows += _by_kind("all sets, fitted", fitted.values())
    for way, total in by_way(known()).items():
        limits = Limits(median_at_least=100.0 if way == FULL else 97.0)
        share = total.found / max(1, total.tried)
        rows.append(_percent(f"known people found, {way} ({total.tried})", share, limits))
    return tuple(rows)


FIGURE = Figure("The gate's judgement", measure)
