"""The gate: its judgement on labelled messages, its speed with a large office's people."""

import itertools
import time
from datetime import date

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel
from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.gate_judgement import SETS, judgement, messages, score

PEOPLE = 60_000
MESSAGE = 4_096
MESSAGES = 60
SIZES = ((1_000, "1 KB"), (100_000, "100 KB"))


def _large_office() -> KnownPeople:
    """Sixty thousand invented people with names of every community's list."""
    given, family = sorted(lexicon().given), sorted(lexicon().family)
    return KnownPeople.build(
        KnownPerson(
            id=PersonId(str(n)),
            names=(PersonName(given[n % len(given)], "", family[n * 7 % len(family)]),),
            birthdate=date(1940 + n % 80, 1 + n % 12, 1 + n % 28),
            ssn=f"{900_000_000 + n:09d}",
            phones=(f"612{5_550_000 + n:07d}",),
        )
        for n in range(PEOPLE)
    )


def _texts(length: int, count: int) -> list[str]:
    """Mails of about `length` characters, put together from the labelled ones."""
    parts = itertools.cycle([m.text for name in SETS for m in messages(name)])
    found = []
    for _ in range(count):
        text = ""
        while len(text) < length:
            text += next(parts) + "\n\n"
        found.append(text[:length])
    return found


def _timed(judge: Judgement, text: str) -> float:
    begin = time.perf_counter()
    judge.findings(text, Channel.EMAIL, Part.BODY)
    return time.perf_counter() - begin


def measure() -> tuple[Row, ...]:
    rows: list[Row] = []
    fitted = judgement()
    for name in SETS:
        result = score(fitted, messages(name))
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
    judge = Judgement(_large_office(), OwnSide(), all_rules())
    judge.findings(_texts(MESSAGE, 1)[0], Channel.EMAIL, Part.BODY)
    times = tuple(_timed(judge, text) for text in _texts(MESSAGE, MESSAGES))
    rows.append(
        Row(
            f"a 4 KB mail, {PEOPLE} people known",
            Unit.SECONDS,
            times,
            limits=Limits(p95_at_most=0.005),
        )
    )
    for size, told in SIZES:
        speed = tuple(size / 1e6 / _timed(judge, text) for text in _texts(size, 3))
        rows.append(
            Row(
                f"throughput at {told}",
                Unit.MEGABYTES_PER_SECOND,
                speed,
                limits=Limits(median_at_least=5.0),
            )
        )
    return tuple(rows)


FIGURE = Figure("The gate's judgement and speed", measure)
