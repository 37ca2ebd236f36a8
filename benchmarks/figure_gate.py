"""The gate's speed and memory with a large office's people, beside Presidio's patterns.

What is judged is timed by the processor, so that other work on the machine hardly counts.
"""

import gc
import itertools
import json
import random
import resource
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel
from assisterdesk.submissions.body import body_template
from assisterdesk.submissions.case_types import case_types
from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.gate_judgement import SETS, messages

#: people known: an office, a large one, and five times that
PEOPLE = ((1_500, "office"), (60_000, "large"), (300_000, "5x large"))
MESSAGE = 4_096
MESSAGES, OTHERS = 32, 16
#: edits of one text before the next is taken
EDITS = 5
SIZES = ((1_000, "1 KB", 40), (100_000, "100 KB", 3), (10_000_000, "10 MB", 1))
TYPED = "aeinorst ,.\n"

TOP = Path(__file__).resolve().parent.parent
#: a Python of its own for Presidio, which is no dependency of the program
PRESIDIO = TOP / "build" / "presidio"
INSTALL_SECONDS = 600


def _people(count: int) -> Iterator[KnownPerson]:
    """Invented people with names of every community's list."""
    given, family = sorted(lexicon().given), sorted(lexicon().family)
    for n in range(count):
        yield KnownPerson(
            id=PersonId(f"{n:032x}"),
            names=(PersonName(given[n % len(given)], "", family[n * 7 % len(family)]),),
            birthdate=date(1940 + n % 80, 1 + n % 12, 1 + n % 28),
            ssn=f"{900_000_000 + n:09d}",
            phones=(f"612{5_000_000 + n:07d}",),
            emails=(f"person{n}@example.org",),
            addresses=(f"{100 + n % 9000} {family[n % len(family)]} Ave, Saint Paul, MN 55104",),
            ids=(f"{40_000_000 + n}",),
        )


def _texts(length: int, count: int) -> list[str]:
    """Mails of about `length` characters put together from labelled ones: far more personal data
    than anybody's letter holds."""
    every = [
        m.text
        for name in SETS
        for m in messages(name)
        if m.channel in (Channel.EMAIL, Channel.EXPORT)
    ]
    random.Random(7).shuffle(every)  # noqa: S311 - repeatable texts, no secret
    parts = itertools.cycle(every)
    found = []
    for _ in range(count):
        pieces, size = [], 0
        while size < length:
            pieces.append(next(parts))
            size += len(pieces[-1]) + 2
        found.append("\n\n".join(pieces)[:length])
    return found


def _letters(length: int, count: int) -> list[str]:
    """Mails about nobody of about `length` characters, put together from labelled clean ones."""
    every = [m.text for name in SETS for m in messages(name) if not m.personal]
    random.Random(9).shuffle(every)  # noqa: S311 - repeatable texts, no secret
    parts = itertools.cycle(every)
    found = []
    for _ in range(count):
        text = ""
        while len(text) < length:
            text += next(parts) + "\n\n"
        found.append(text[:length])
    return found


def _judge(known: KnownPeople) -> Judgement:
    """The gate as it stands a while after sign-in: it has seen the office's own letters, and some
    mails that are none of those measured."""
    judge = Judgement(known, OwnSide(), all_rules())
    for case_type in case_types().values():
        if case_type.body:
            judge.findings(body_template(case_type.body).template, Channel.EMAIL, Part.BODY)
    for text in _texts(MESSAGE, MESSAGES + OTHERS)[MESSAGES:]:
        judge.findings(text, Channel.EMAIL, Part.BODY)
    return judge


def _timed(judge: Judgement, text: str) -> float:
    """Seconds of the processor: whatever else the machine does hardly counts."""
    begin = time.process_time()
    judge.findings(text, Channel.EMAIL, Part.BODY)
    return time.process_time() - begin


def _edits(judge: Judgement, texts: list[str]) -> Iterator[float]:
    """One character typed somewhere into a text that was judged before."""
    chance = random.Random(5)  # noqa: S311 - repeatable edits, no secret
    for text in texts:
        judge.findings(text, Channel.EMAIL, Part.BODY)
        for _ in range(EDITS):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(TYPED) + text[at:]
            yield _timed(judge, text)


def presidio(texts: list[str]) -> tuple[tuple[float, ...], str]:
    """Seconds that Presidio's patterns take for each text; or none, and why not."""
    python = PRESIDIO / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    try:
        if not python.exists():
            venv.create(PRESIDIO, with_pip=True)
        has = subprocess.run([python, "-c", "import presidio_analyzer"], capture_output=True)
        if has.returncode != 0:
            subprocess.run(
                [python, "-m", "pip", "install", "--quiet", "presidio-analyzer"],
                check=True,
                capture_output=True,
                timeout=INSTALL_SECONDS,
            )
        done = subprocess.run(
            [python, TOP / "benchmarks" / "presidio_patterns.py"],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            check=True,
            timeout=INSTALL_SECONDS,
        )
    except (OSError, subprocess.SubprocessError) as error:
        return (), f"Presidio could not be had here ({type(error).__name__})"
    return tuple(json.loads(done.stdout)), "Presidio analyzer, patterns only, processor time too"


def _memory() -> float:
    """Megabytes this process takes now; where the system does not tell, at most so far."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * resource.getpagesize() / 1e6
    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return taken / 1e6 if sys.platform == "darwin" else taken / 1024


def measure() -> tuple[Row, ...]:
    rows: list[Row] = []
    # in the program, too, no garbage is looked for while the gate judges
    gc.disable()
    texts = _texts(MESSAGE, MESSAGES)
    _judge(KnownPeople.build(()))
    for count, size in PEOPLE:
        gc.collect()
        before, begin = _memory(), time.perf_counter()
        known = KnownPeople.build(_people(count))
        built = time.perf_counter() - begin
        gc.collect()
        grown = _memory() - before
        judge = _judge(known)
        of = f"{size}: a 4 KB mail full of personal data, {count} people known"
        # in the same minute: what else the machine does meets both
        theirs, told = presidio(texts[:20])
        cold = tuple(_timed(judge, text) for text in texts)
        rows += [
            Row(
                f"{of}, never judged before",
                Unit.SECONDS,
                cold,
                compared_with=told,
                theirs=theirs,
                limits=Limits(ratio_at_most=0.2, p95_at_most=0.005),
            ),
            Row(
                f"{of}, after one more letter was typed",
                Unit.SECONDS,
                tuple(_edits(judge, texts[:20])),
                compared_with=told,
                theirs=theirs,
                limits=Limits(ratio_at_most=0.05, p95_at_most=0.001),
            ),
            Row(f"{size}: people taken in", Unit.SECONDS, (built,)),
            Row(f"{size}: what the process grew by for them", Unit.MEGABYTES, (grown,)),
        ]
        if size == "large":
            # one that remembers nothing of the mails above, which hold the same sentences
            fresh = Judgement(known, OwnSide(), all_rules())
            letters = tuple(_timed(fresh, text) for text in _letters(MESSAGE, 20))
            rows.append(
                Row(
                    f"{size}: a 4 KB mail about nobody, never judged before",
                    Unit.SECONDS,
                    letters,
                    limits=Limits(p95_at_most=0.005),
                )
            )
            for length, name, runs in SIZES:
                fresh = Judgement(known, OwnSide(), all_rules())
                speed = tuple(length / 1e6 / _timed(fresh, t) for t in _texts(length, runs))
                rows.append(
                    Row(
                        f"{size}: throughput at {name} full of personal data",
                        Unit.MEGABYTES_PER_SECOND,
                        speed,
                        limits=Limits(median_at_least=5.0),
                    )
                )
    return tuple(rows)


FIGURE = Figure("The gate's speed, by processor time", measure)
