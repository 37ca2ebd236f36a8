"""People still being read into the index: who asks early waits, and nobody is ever lacking."""

import threading
from collections.abc import Iterator

import pytest

from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.text import Channel, Text


def person(id: str, given: str, family: str) -> KnownPerson:
    return KnownPerson(id=PersonId(id), names=(PersonName(given, "", family),))


def seen(index: KnownPeople, text: str) -> int:
    return len(index.sightings(Text.of(text, Channel.EMAIL)))


def test_whoever_asks_before_it_is_whole_waits_for_everyone() -> None:
    go = threading.Event()

    def people() -> Iterator[KnownPerson]:
        go.wait()
        yield person("1", "Mai", "Xiong")
        yield person("2", "Abdi", "Hassan")

    index = KnownPeople.filling(people, misspelt=False)
    found: list[int] = []
    asking = threading.Thread(target=lambda: found.append(seen(index, "for Abdi Hassan")))
    asking.start()
    assert found == []
    go.set()
    asking.join(60)
    assert found == [1]
    assert len(index) == 2


def test_what_is_saved_or_removed_meanwhile_is_not_overwritten() -> None:
    go = threading.Event()

    def people() -> Iterator[KnownPerson]:
        go.wait()
        yield person("1", "Mai", "Xiong")
        yield person("2", "Abdi", "Hassan")

    index = KnownPeople.filling(people, misspelt=False)
    index.replace(person("1", "Mai", "Vang"))
    index.remove(PersonId("2"))
    go.set()
    assert len(index) == 1
    assert seen(index, "Mai Vang is here") == 1
    assert seen(index, "Abdi Hassan is here") == 0


def test_when_the_people_cannot_be_read_every_question_fails() -> None:
    def people() -> Iterator[KnownPerson]:
        yield person("1", "Mai", "Xiong")
        raise OSError("the disk is gone")

    index = KnownPeople.filling(people, misspelt=False)
    for _ in range(2):
        with pytest.raises(Trouble, match="sign in again"):
            seen(index, "hello")
