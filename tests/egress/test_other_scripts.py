"""A client written in another script is the same client, and the places are those written."""

from datetime import date

import pytest

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.folding import fold
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.outgoing import Finding, Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.egress.text import Channel, Text

WRITTEN = "Щойно дзвонила Оксана Шевченко, дякую."


def judged(person: PersonName, text: str) -> list[Finding]:
    known = KnownPerson(PersonId("1" * 32), names=(person,), birthdate=date(1988, 3, 4))
    judge = Judgement(KnownPeople.build([known]), OwnSide(), all_rules())
    return list(judge.findings(text, Channel.EMAIL, Part.BODY))


@pytest.mark.requirement("M2")
def test_a_known_person_is_found_in_either_script() -> None:
    for name, text in (
        (PersonName("Oksana", "", "Shevchenko"), WRITTEN),
        (PersonName("Оксана", "", "Шевченко"), "Oksana Shevchenko called, thank you."),
    ):
        places = [text[f.start : f.end] for f in judged(name, text) if f.rule == KNOWN_PEOPLE]
        assert places and places[0] in text and len(places[0]) > 12, name


def test_places_are_those_of_the_letters_written() -> None:
    text = Text.of(WRITTEN, Channel.EMAIL)
    start = text.plain.index("Oksana")
    end = text.plain.index("Shevchenko") + len("Shevchenko")
    first, last = text.original(start, end)
    assert WRITTEN[first:last] == "Оксана Шевченко"


def test_digits_and_letters_of_other_scripts_have_plain_ones() -> None:
    assert fold("٣/٤/١٩٨٨") == "3/4/1988"
    assert fold("Щукіна") == "shchukina"
    assert fold("Ænes ☎ 😀") == "anes ☎ 😀"
