"""How many places hold personal data, as a person is told."""

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import (
    Confidence,
    Finding,
    Outcome,
    Part,
    Unreadable,
    Verdict,
    places_of,
)


def found(start: int, end: int, part: Part = Part.BODY, index: int = 0) -> Finding:
    return Finding(part, index, start, end, PiiCategory.HEALTH, Confidence.LOW, "a rule", "")


def test_what_overlaps_is_one_place_and_what_only_touches_is_two() -> None:
    assert places_of(()) == 0
    assert places_of([found(0, 9), found(3, 5), found(4, 12), found(12, 14)]) == 2
    assert places_of([found(12, 14), found(4, 12), found(0, 9)]) == 2


def test_parts_and_files_are_places_of_their_own() -> None:
    subject, first, second = Part.SUBJECT, Part.ATTACHMENT, Part.ATTACHMENT
    every = [found(0, 9), found(0, 9, subject), found(0, 9, first), found(0, 9, second, 1)]
    assert places_of(every) == 4


def test_a_file_that_could_not_be_looked_into_is_a_place() -> None:
    told = Verdict(Outcome.WARN, (found(0, 9), found(0, 9)), (Unreadable(0, ""),), (), "")
    assert told.places == 2
