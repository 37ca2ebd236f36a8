"""How the gate judges sets that its scale and its network were not taught with, and by rules alone.

Both are learnt anew twice, each time from half of the sets, so the figure takes most of an hour.
The rules are those of today, which have been mended with these sets.
"""

from benchmarks.card import Figure, Row
from benchmarks.figure_judgement import SORTS
from benchmarks.gate_scale import left_out
from benchmarks.judgement_rows import both, by_kind


def measure() -> tuple[Row, ...]:
    held = left_out()
    rows: list[Row] = []
    for told, names in SORTS:
        rows += both(f"{told}, left out", [held[n][1] for n in names])
        rows += both(f"{told}, rules alone", [held[n][0] for n in names])
        rows += by_kind(f"{told}, left out", [held[n][1] for n in names])
    return tuple(rows)


FIGURE = Figure("The gate's judgement, sets left out", measure)
