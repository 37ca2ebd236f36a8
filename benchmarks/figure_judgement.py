"""The gate's judgement on labelled messages, and on known people whose names are mangled.

The rules were mended and the scale of words was taught with most of these messages, so those rows
say how well they fit. Rows "never taught" are of messages that nothing was mended or taught with.
What sets left out of the teaching show stands in `figure_judgement_left_out.py`, first scores in
`tests/egress/labelled/README.md`.
"""

from collections.abc import Iterator

from benchmarks.card import Figure, Limits, Row
from benchmarks.gate_judgement import (
    AMID,
    ANOTHER,
    LONGER,
    SETS,
    UNTAUGHT,
    UNTAUGHT_AMID,
    UNTAUGHT_KINDS,
    UNTAUGHT_LONGER,
    judgement,
    messages,
    score,
)
from benchmarks.judgement_rows import both, by_kind, percent
from benchmarks.known_mangled import FULL, by_way
from benchmarks.known_mangled import measure as known
from benchmarks.long_texts import measure as long_texts

#: sets of one sort, told together
SORTS = (
    ("another writer", ANOTHER),
    ("a fact amid office talk", AMID),
    ("letters and files", LONGER),
)


def _long() -> Iterator[Row]:
    """Of texts that hold many mails, at most one of them personal: each may warn, so no target."""
    for size, result in long_texts().items():
        told = f"never taught, mails set together to {size} characters"
        yield percent(f"caught, {told} ({result.personal})", result.recall, Limits())
        yield percent(f"false alarms, {told} ({result.clean})", result.alarm_rate, Limits())


def measure() -> tuple[Row, ...]:
    fitted = {name: score(judgement(name), messages(name)) for name in SETS}
    never, never_amid, never_kinds, never_longer = (
        [score(judgement(name), messages(name)) for name in names]
        for names in (UNTAUGHT, UNTAUGHT_AMID, UNTAUGHT_KINDS, UNTAUGHT_LONGER)
    )
    rows = [
        *both("never taught", never),
        *by_kind("never taught", never),
        *both("a fact amid office talk, never taught", never_amid),
        *both("one datum at a time, never taught", never_kinds),
        *both("letters and files, never taught", never_longer),
        *by_kind("letters and files, never taught", never_longer),
        *_long(),
    ]
    for told, names in SORTS:
        rows += both(f"{told}, fitted", [fitted[n] for n in names])
    for name in SETS:
        if name not in (*ANOTHER, *AMID, *LONGER):
            rows += both(f"{name}, fitted", [fitted[name]])
    rows += by_kind("all sets, fitted", fitted.values())
    for way, total in by_way(known()).items():
        limits = Limits(median_at_least=100.0 if way == FULL else 97.0)
        share = total.found / max(1, total.tried)
        rows.append(percent(f"known people found, {way} ({total.tried})", share, limits))
    return tuple(rows)


FIGURE = Figure("The gate's judgement", measure)
