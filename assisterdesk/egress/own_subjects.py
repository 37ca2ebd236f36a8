"""Subject lines as the program itself makes them: of fixed words and opaque parts, about nobody.

Only the part that a case type fixes is known here; what stands before it is judged like any text.
"""

import re
from functools import cache

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH
from assisterdesk.egress.text import Channel, Text
from assisterdesk.submissions.case_types import case_types

_PLACES = {
    "ref": f"[{REFERENCE_ALPHABET}]{{{REFERENCE_LENGTH}}}",
    "n": r"\d{1,3}",
    "period": r"20\d\d(?:-(?:0[1-9]|1[0-2])| Q[1-4])",
}


@cache
def _subjects() -> re.Pattern[str]:
    shapes = set()
    for case_type in case_types().values():
        if not case_type.subject:
            continue
        shape = re.escape(case_type.subject)
        topics = "|".join(re.escape(topic) for topic in case_type.topics)
        for name, form in {**_PLACES, "topic": topics or "(?!)"}.items():
            shape = shape.replace(re.escape(f"{{{name}}}"), f"(?:{form})")
        shapes.add(shape)
    return re.compile(f"(?:^|(?<=\\s))(?:{'|'.join(sorted(shapes, key=len, reverse=True))})\\s*$")


def own_subject_spans(text: Text) -> list[tuple[int, int]]:
    """Where a subject is one of ours; nothing of other texts."""
    if text.channel is not Channel.SUBJECT:
        return []
    found = _subjects().search(text.plain)
    return [found.span()] if found is not None else []
