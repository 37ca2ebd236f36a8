"""The office's words are for everybody, names never get there, known people are not marked."""

from dataclasses import replace

import pytest

from assisterdesk.actions.signing_in import lock, sign_in
from assisterdesk.actions.spelling import (
    add_word,
    office_words,
    open_spelling,
    put_word,
    put_words_back,
    take_word_back,
    take_words_back,
)
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import Role
from tests.actions.parts import Desk


def test_people_programmes_and_places_are_never_marked(desk: Desk) -> None:
    len(desk.session.known)
    english = open_spelling(desk.session, "en")
    for word in ("Mai", "Xiong", "Xiong's", "xiong", "MNsure", "METS", "APTC", "Hmoob", "Bemidji"):
        assert not english.is_unknown(word), word
    assert english.is_unknown("recieved")
    assert not english.is_unknown("don’t")
    spanish = open_spelling(desk.session, "es")
    assert spanish.is_unknown("received") and not spanish.is_unknown("recibió")


def test_a_word_left_alone_is_left_until_the_lock(desk: Desk) -> None:
    len(desk.session.known)
    english = open_spelling(desk.session, "en")
    assert english.is_unknown("zibbix")
    english.leave("zibbix")
    assert not english.is_unknown("zibbix")
    assert open_spelling(desk.session, "en").is_unknown("zibbix")


def test_an_added_word_is_right_for_everybody_and_comes_back_after_sign_in(desk: Desk) -> None:
    session = desk.session
    len(session.known)
    english = open_spelling(session, "en")
    assert english.is_unknown("walkin") and english.is_unknown("Walkin")
    add_word(session, english, "walkin")
    add_word(session, english, "walkin")
    assert not english.is_unknown("walkin") and not english.is_unknown("Walkin")
    assert english.is_added("walkin")
    (kept,) = session.store.office_words()
    assert (kept.word, kept.language, kept.added_by) == ("walkin", "en", session.who.id)
    assert "walkin" not in repr(kept)
    assert not open_spelling(session, "es").is_added("walkin")
    folder = session.program.folder
    lock(session)
    for file in folder.rglob("*"):
        assert not file.is_file() or b"walkin" not in file.read_bytes()
    (slot, *_) = desk.program.keys.slots(folder)
    again = desk.session = sign_in(desk.program, slot.id, desk.passphrase)
    len(again.known)
    english = open_spelling(again, "en")
    assert not english.is_unknown("walkin")
    take_word_back(again, english, "walkin")
    assert english.is_unknown("walkin")
    assert [w.in_force for w in again.store.office_words()] == [False]


def test_a_name_never_gets_on_the_offices_list(desk: Desk) -> None:
    len(desk.session.known)
    english = open_spelling(desk.session, "en")
    for word in ("Xiong", "Warsame", "gonzalez", "Brandvold", "two words", "a1"):
        with pytest.raises(Refused):
            add_word(desk.session, english, word)
    assert desk.session.store.office_words() == ()


def test_a_capital_is_for_the_privacy_contact_to_add(desk: Desk) -> None:
    len(desk.session.known)
    who = desk.session.who
    roles = frozenset({Role.PRIVACY_CONTACT})
    contact = replace(desk.session, who=replace(who, roles=roles))
    other = replace(desk.session, who=replace(who, roles=frozenset()))
    english = open_spelling(contact, "en")
    with pytest.raises(Refused, match="privacy contact"):
        add_word(other, english, "Neighborcare")
    add_word(contact, english, "Neighborcare")
    assert not english.is_unknown("Neighborcare") and english.is_unknown("neighborcare")


def test_the_list_is_in_force_alone_and_words_come_back_as_one(desk: Desk) -> None:
    session = desk.session
    len(session.known)
    made = [put_word(session, language, word) for language, word in (
        ("en", "walkin"), ("es", "trámites"), ("en", "copay"),
    )]  # fmt: skip
    assert put_word(session, "en", " Walkin ") == made[0]
    assert [w.word for w in office_words(session)] == ["copay", "trámites", "walkin"]
    gone = take_words_back(session, made[:2])
    assert [w.word for w in office_words(session)] == ["copay"]
    assert take_words_back(session, made[:2]) == ()
    put_words_back(session, gone)
    assert len(office_words(session)) == 3
    with pytest.raises(Incomplete):
        put_word(session, "hmn", "kev")


def test_a_colleagues_word_is_taken_back_by_the_colleague_or_the_privacy_contact(
    desk: Desk,
) -> None:
    session = desk.session
    len(session.known)
    made = put_word(session, "en", "walkin")
    colleague = replace(
        session.who, id=StaffId("staff-omar"), roles=frozenset({Role.ASSISTER})
    )
    with pytest.raises(NotAllowed):
        take_words_back(replace(session, who=colleague), (made,))
    contact = replace(colleague, roles=frozenset({Role.PRIVACY_CONTACT}))
    assert take_words_back(replace(session, who=contact), (made,)) == (made,)
