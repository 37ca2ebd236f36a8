"""Long texts, made of labelled mails set one behind the other: one of them personal, or none."""

import random
from collections.abc import Iterator

from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import UNTAUGHT, Message, Score, judgement, messages, score

#: characters of a text, at least
SIZES = (1_500, 3_000, 6_000)
#: texts of each length with a personal mail, and without
_EACH = 150
#: shorter mails are but a line
_LEAST = 60


def measure() -> dict[int, Score]:
    """By length, how the gate does on texts of mails that it was never taught with."""
    judge = judgement(UNTAUGHT[0])
    return {size: score(judge, _texts(size)) for size in SIZES}


def _texts(size: int) -> Iterator[Message]:
    mails = [
        m
        for name in UNTAUGHT
        for m in messages(name)
        if m.channel is Channel.EMAIL and len(m.text) > _LEAST
    ]
    told = [m.text for m in mails if m.personal]
    others = [m.text for m in mails if not m.personal]
    chance = random.Random(1)  # noqa: S311 - always the same order, no secret
    for n in range(2 * _EACH):
        parts: list[str] = []
        while sum(map(len, parts)) < size:
            parts.append(chance.choice(others))
        personal = n < _EACH
        if personal:
            parts.insert(chance.randrange(len(parts) + 1), chance.choice(told))
        yield Message(f"long-{size}-{n}", Channel.EMAIL, "\n\n".join(parts), personal, ())
