"""The compact index of people answers like a plain list of them that is looked through."""

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta

import pytest

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.name_keys import name_pairs, name_parts
from assisterdesk.egress.people_index import PeopleIndex
from assisterdesk.egress.slot_table import PackedTexts, SlotTable
from assisterdesk.egress.traces import digits_of, email_key, id_key

GIVEN = ("Mai", "Pa Houa", "Abdi", "Saw", "Mary-Jo", "D'Andre", "Åse", "Xee")
FAMILY = ("Xiong", "Yang", "Hassan", "Garcia Lopez", "O'Neil", "Vang", "Htoo")
FIRST = date(1950, 1, 1)


def someone(chance: random.Random, number: int) -> KnownPerson:
    names = [PersonName(chance.choice(GIVEN), chance.choice(("", "Lee")), chance.choice(FAMILY))]
    if chance.random() < 0.2:
        names.append(PersonName(chance.choice(GIVEN), "", chance.choice(FAMILY)))
    # as the store makes ids, of another shape, and none
    ids = (PersonId(f"{number:032x}"), PersonId(f"old-{number}"), None)
    return KnownPerson(
        id=chance.choices(ids, weights=(8, 1, 1))[0],
        names=tuple(names),
        birthdate=FIRST + timedelta(chance.randrange(40)) if chance.random() < 0.8 else None,
        ssn=f"900-11-{chance.randrange(60):04d}",
        phones=(f"(651) 555-01{chance.randrange(40):02d}",),
        emails=(f"Home{chance.randrange(30)}+mail@Example.org",),
        addresses=(f"{chance.randrange(1, 30)} Hemlock Ave, Duluth, MN 55802",),
        ids=(f"PMI-{chance.randrange(50):05d}",),
    )


def test_every_question_is_answered_as_by_looking_through_everybody() -> None:
    chance = random.Random(11)  # noqa: S311 - repeatable people, no secret
    index, held = PeopleIndex(), {}
    for number in range(350):
        person = someone(chance, number)
        held[index.add(person)] = person
        if chance.random() < 0.1:
            index.remove(gone := chance.choice(list(held)))
            del held[gone]

    def whose(true: Callable[[KnownPerson], bool]) -> list[int]:
        return [slot for slot, person in held.items() if true(person)]

    def words(person: KnownPerson) -> set[str]:
        return {w for n in person.names for p in (name_parts(n)[0], name_parts(n)[2]) for w in p}

    assert len(index) == len(held)
    for person in list(held.values())[::5]:
        some = sorted(words(person))
        for word in some:
            assert list(index.with_word(word)) == whose(lambda p, w=word: w in words(p))
        for a, b in name_pairs(person):
            found = whose(lambda p, a=a, b=b: bool({(a, b), (b, a)} & name_pairs(p)))
            assert list(index.with_pair(a, b)) == list(index.with_pair(b, a)) == found
        if born := person.birthdate:
            found = whose(lambda p, day=born: p.birthdate == day)
            assert list(index.born_on(born.toordinal())) == found
        for ask, key, of in (
            (index.with_ssn, digits_of(person.ssn), lambda p: digits_of(p.ssn)),
            (index.with_phone, digits_of(person.phones[0]), lambda p: digits_of(p.phones[0])),
            (index.with_email, email_key(person.emails[0]), lambda p: email_key(p.emails[0])),
            (index.with_id, id_key(person.ids[0]), lambda p: id_key(p.ids[0])),
            (
                index.with_house,
                f"{person.addresses[0].split()[0]} hemlock",
                lambda p: f"{p.addresses[0].split()[0]} hemlock",
            ),
        ):
            found = whose(lambda p, of=of, key=key: of(p) == key)
            assert list(ask(key)) == found
    for slot, person in held.items():
        assert index.person_id(slot) == person.id
        assert set(index.words(slot)) == words(person)
        assert index.addresses(slot) == list(person.addresses)
        if person.id is not None:
            assert index.slot_of(person.id) == slot


def test_nothing_is_held_of_somebody_who_was_removed() -> None:
    index = PeopleIndex()
    mai = KnownPerson(
        id=PersonId("0f" * 16),
        names=(PersonName("Mai", "", "Xiong"),),
        addresses=("12 Hemlock Ave, Duluth",),
    )
    slots = [index.add(mai), *(index.add(KnownPerson(addresses=(f"{n} Elm",))) for n in range(300))]
    index.remove(slots[0])
    assert index.words(slots[0]) == []
    assert index.addresses(slots[0]) == [""]
    assert index.person_id(slots[0]) is None
    assert index.slot_of(PersonId("0f" * 16)) is None
    assert index.addresses(slots[5]) == ["4 Elm"]


def test_somebody_who_is_put_again_is_there_once() -> None:
    known = KnownPeople.build([])
    id = PersonId("ab" * 16)
    for family in ("Xiong", "Yang", "Vang"):
        known.add(KnownPerson(id=id, names=(PersonName("Mai", "", family),)))
    assert len(known) == 1
    assert [known.bears(w) for w in ("xiong", "yang", "vang")] == [False, False, True]
    known.remove(id)
    known.remove(id)
    assert len(known) == 0


@pytest.mark.parametrize("code", ["I", "Q"])
def test_a_table_gives_the_slots_in_the_order_they_came(code: str) -> None:
    chance, table = random.Random(5), SlotTable(code)  # noqa: S311 - repeatable, no secret
    model: dict[int, list[int]] = {}
    assert not table
    for slot in range(3_000):
        key = chance.randrange(chance.choice((500, 2**32 if code == "I" else 2**64)))
        assert table.enter(key, slot) == (key not in model)
        model.setdefault(key, []).append(slot)
        assert not table.enter(key, slot), "the same once more"
    assert table
    answers: dict[int, Sequence[int]] = {key: table.get(key) for key in model}
    assert {key: list(found) for key, found in answers.items()} == model
    assert list(table.get(501)) == model.get(501, [])


def test_packed_texts_come_back_as_they_were() -> None:
    texts, kept = PackedTexts(), [f"{n} Hämlock Ave\n#{n}" if n % 3 else "" for n in range(1_000)]
    for text in kept:
        texts.append(text)
    assert [texts[n] for n in range(1_000)] == kept
    for gone in (0, 130, 999):
        texts.forget(gone)
        assert texts[gone] == ""
    assert texts[131] == kept[131]
