"""A long labelled text in the stretches it is judged by: its passages and their paragraphs.

In a text about somebody, a stretch without a label is left out: it may speak of them all the same.
"""

from collections.abc import Iterator
from dataclasses import replace

from assisterdesk.egress.passages import passages
from assisterdesk.egress.statements import paragraphs
from assisterdesk.egress.text import Text
from assisterdesk.egress.word_sorts import tokens
from benchmarks.gate_judgement import Message

#: characters of a text that is learnt from by its stretches too, and of one that is by these alone
LONG, LONGEST = 1_000, 2_500


def stretches(message: Message) -> Iterator[Message]:
    """The message, unless it is so long that none is judged whole; of a long one its stretches."""
    if len(message.text) <= LONGEST:
        yield message
    if len(message.text) > LONG:
        seen = {(0, len(message.text))}
        for start, end in _stretches(message):
            if (start, end) not in seen:
                seen.add((start, end))
                part = _part(message, start, end)
                if part.spans or not message.personal:
                    yield part


def _stretches(message: Message) -> Iterator[tuple[int, int]]:
    text = Text.of(message.text, message.channel)
    every = tokens(text.plain)
    for passage in passages(text.plain):
        yield text.original(passage.start, passage.end)
        for start, end in paragraphs(text.plain, passage.start, passage.end, every)[0]:
            yield text.original(start, end)


def _part(message: Message, start: int, end: int) -> Message:
    spans = tuple((s - start, e - start, k) for s, e, k in message.spans if start <= s and e <= end)
    name = f"{message.id}:{start}-{end}"
    return replace(message, id=name, text=message.text[start:end], spans=spans)
