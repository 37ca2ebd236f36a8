"""The gate's judgement on labelled messages: caught, false alarms, spans by kind."""

from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.gate_judgement import SETS, judgement, messages, score
from benchmarks.known_mangled import FULL, by_way
from benchmarks.known_mangled import measure as known


def measure() -> tuple[Row, ...]:
    rows: list[Row] = []
    for name in SETS:
        result = score(judgement(name), messages(name))
        what = f"{name} ({result.personal} with personal data, {result.clean} clean)"
        caught, alarms = 100 * result.recall, 100 * result.alarm_rate
        rows.append(
            Row(f"caught: {what}", Unit.PERCENT, (caught,), limits=Limits(median_at_least=99.0))
        )
        rows.append(
            Row(f"false alarms: {what}", Unit.PERCENT, (alarms,), limits=Limits(median_at_most=2.0))
        )
        for kind, count in sorted(result.spans.items()):
            share = 100 * result.found[kind] / count
            rows.append(
                Row(
                    f"spans found, {name}, {kind} ({count})",
                    Unit.PERCENT,
                    (share,),
                    limits=Limits(median_at_least=95.0),
                )
            )
    for way, total in by_way(known()).items():
        rows.append(
            Row(
                f"known people found, {way} ({total.tried})",
                Unit.PERCENT,
                (100 * total.found / max(1, total.tried),),
                limits=Limits(median_at_least=100.0 if way == FULL else 97.0),
            )
        )
    return tuple(rows)


FIGURE = Figure("The gate's judgement", measure)
