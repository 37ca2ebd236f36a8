"""The office's own people are found however they are written, and ordinary words stay quiet."""

from datetime import date

import pytest

from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.text import Channel, Text


def seen(known: KnownPeople, text: str, channel: Channel = Channel.EMAIL) -> set[str]:
    """The places of `text` where a known person is sure to stand."""
    read = Text.of(text, channel)
    places = set()
    for s in known.sightings(read):
        start, end = read.original(s.start, s.end)
        places.add(text[start:end])
    return places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Please call Pa Houa Vang today.", "Pa Houa Vang"),
        ("PA HOUA VANG", "PA HOUA VANG"),
        ("pa houa vang left a message", "pa houa vang"),
        ("Vang, Pa Houa - renewal", "Vang, Pa Houa"),
        ("Pahoua Vang", "Pahoua Vang"),
        ("It is about Pa Hoaa Vang.", "Hoaa Vang"),
        ("Pa\nHoua Vang is on line 2", "Pa\nHoua Vang"),
        ("> Pa Houa\n> Vang", "Pa Houa\n> Vang"),
        ("Abdirahman Warsame", "Abdirahman Warsame"),
        ("Abdi Warsame says hello", "Abdi Warsame"),
        ("WARSAME ABDIRAHMAN YUSUF", "WARSAME ABDIRAHMAN YUSUF"),
        ("Abdirahmn Warsame", "Abdirahmn Warsame"),
        ("Abdirahman Wasrame", "Abdirahman Wasrame"),
        ("Maria Lopez Garcia", "Maria Lopez Garcia"),
        ("MARÍA LÓPEZ", "MARÍA LÓPEZ"),
        ("Bill Gunderson", "Bill Gunderson"),
        ("Gunderson, Wm J", "Gunderson, Wm"),
        ("William J. Gunderson", "William J. Gunderson"),
        ("May Lee came in", "May Lee"),
        ("htoo, ler moo", "htoo, ler moo"),
        ("Kathy O’Brien", "Kathy O’Brien"),
        ("Katherine OBrien", "Katherine OBrien"),
    ],
)
def test_names_are_found_mangled(known: KnownPeople, text: str, place: str) -> None:
    assert any(place in s for s in seen(known, text)), seen(known, text)


@pytest.mark.parametrize(
    "name",
    [
        "Vang_PaHoua_application.pdf",
        "VangPaHoua.pdf",
        "pahouavang-notice.docx",
        "2025-10-01 warsame_abdirahman.jpg",
        "MariaLopez.W2.pdf",
        "gunderson-william.heic",
        "LerMooHtoo.pdf",
    ],
)
def test_names_are_found_in_file_names(known: KnownPeople, name: str) -> None:
    assert seen(known, name, Channel.FILENAME)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("900 22 9981", PiiCategory.SSN),
        ("900229981", PiiCategory.SSN),
        ("900.22.9981", PiiCategory.SSN),
        ("9 0 0 2 2 9 9 8 1", PiiCategory.SSN),
        ("900-22-\n> 9981", PiiCategory.SSN),
        ("nine zero zero two two nine nine eight one", PiiCategory.SSN),
        ("(651) 555-0134", PiiCategory.PHONE),
        ("+1 651.555.0134", PiiCategory.PHONE),
        ("6515550134", PiiCategory.PHONE),
        ("PAHOUA.VANG@EXAMPLE.ORG", PiiCategory.EMAIL),
        ("pahoua.vang (at) example.org", PiiCategory.EMAIL),
        ("1420 N. Hemlock Ave", PiiCategory.ADDRESS),
        ("1420 Hemlock", PiiCategory.ADDRESS),
        ("mn 4471120", PiiCategory.CASE_ID),
        ("MN4471120", PiiCategory.CASE_ID),
    ],
)
def test_numbers_and_addresses_are_found_in_any_form(
    known: KnownPeople, text: str, category: PiiCategory
) -> None:
    assert category in {s.category for s in known.sightings(Text.of(text, Channel.EMAIL))}


@pytest.mark.parametrize(
    "text",
    [
        "We may leave early.",
        "The notice may be late, Lee said.",
        "Will the portal be down on April 12, 1986?",
        "The date 4/12/1986 stands on the form.",
        "Hemlock Avenue is closed.",
        "Call 651-555-0170.",
        "Training on May 12",
    ],
)
def test_ordinary_words_and_lone_weak_facts_stay_quiet(known: KnownPeople, text: str) -> None:
    assert not seen(known, text)


def test_two_weak_facts_of_one_person_support_each_other(known: KnownPeople) -> None:
    assert seen(known, "Abdirahman, 1/1/1979") >= {"Abdirahman", "1/1/1979"}
    assert not seen(known, "Houa, 1/1/1979")


def test_a_birthdate_beside_the_name_is_that_persons(known: KnownPeople) -> None:
    for written in ("4/12/86", "April 12, 1986", "12 Apr 1986", "1986-04-12", "04.12.1986"):
        assert written in seen(known, f"Pa Houa Vang {written}")


def test_one_person_can_be_replaced_and_removed(known: KnownPeople) -> None:
    moved = KnownPerson(
        id=PersonId("p1"), names=(PersonName("Mai See", "", "Thao"),), birthdate=date(1986, 4, 12)
    )
    known.replace(moved)
    assert seen(known, "Mai See Thao")
    assert not seen(known, "Pa Houa Vang") and not seen(known, "900-22-9981")
    known.remove(PersonId("p1"))
    known.remove(PersonId("p1"))
    assert not seen(known, "Mai See Thao")


def test_removing_everyone_leaves_nothing_behind(known: KnownPeople) -> None:
    everyone = "Pa Houa Vang 900-22-9981 Mai Yang, Abdirahman Warsame, William Gunderson"
    assert seen(known, everyone)
    for id in [known.person_id(i) for i in range(len(known))]:
        assert id is not None
        known.remove(id)
    assert len(known) == 0
    assert known.person_id(0) is None
    assert not seen(known, everyone)
