"""What a rule is: one kind of personal data, its law, and how it is found."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.reading import Reading


class Hit(NamedTuple):
    """One place in `Text.plain`. `why` is a plain sentence that never repeats the value.

    A LOW hit counts only in a text that holds a surer one: alone it would train people to ignore
    the warning.
    """

    start: int
    end: int
    confidence: Confidence
    why: str


@dataclass(frozen=True, slots=True)
class Rule:
    """The card of one kind of personal data; `law` cites why it is protected."""

    id: str
    category: PiiCategory
    title: str
    law: str
    find: Callable[[Reading], Iterable[Hit]]
