"""Rows that tell how sets of labelled messages were judged, with the figures to reach."""

from collections import Counter
from collections.abc import Iterable, Iterator

from benchmarks.card import Limits, Row, Unit
from benchmarks.gate_judgement import Score

_CAUGHT, _ALARMS, _SPANS = (
    Limits(median_at_least=99.0),
    Limits(median_at_most=2.0),
    Limits(median_at_least=95.0),
)


def percent(what: str, share: float, limits: Limits) -> Row:
    """A row of one share, between 0 and 1."""
    return Row(what, Unit.PERCENT, (100 * share,), limits=limits)


def both(told: str, scores: Iterable[Score]) -> Iterator[Row]:
    """Messages caught and false alarms of several sets together."""
    every = list(scores)
    personal, clean = sum(s.personal for s in every), sum(s.clean for s in every)
    caught, alarms = sum(s.caught for s in every), sum(s.alarms for s in every)
    yield percent(f"caught, {told} ({personal})", caught / personal, _CAUGHT)
    yield percent(f"false alarms, {told} ({clean})", alarms / clean, _ALARMS)


def by_kind(told: str, scores: Iterable[Score]) -> Iterator[Row]:
    """Labelled spans found, a row for each kind."""
    spans: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for result in scores:
        spans += result.spans
        found += result.found
    for kind, count in sorted(spans.items()):
        yield percent(f"spans found, {told}, {kind} ({count})", found[kind] / count, _SPANS)
