"""Bad input gets a clear sentence and loses nothing."""

from dataclasses import replace
from pathlib import Path
from tempfile import gettempdir

import pytest

from assisterdesk.actions.cases import add_note, create_case, open_case
from assisterdesk.actions.mailbox import save_account, try_account
from assisterdesk.actions.program import Program
from assisterdesk.actions.signing_in import (
    Readiness,
    create_office,
    door,
    lock,
    people_who_sign_in,
    sign_in,
)
from assisterdesk.basics.errors import (
    AssisterDeskError,
    Incomplete,
    OutOfReach,
    Refused,
    Trouble,
    WrongPassphrase,
)
from assisterdesk.bootstrap import practice_office
from assisterdesk.practice.ews.faults import Fault
from tests.actions.parts import Desk


def is_a_sentence(error: AssisterDeskError) -> bool:
    """Fit to show: starts with a capital, ends, and names no path of the machine."""
    text = error.text
    return text[:1].isupper() and text.endswith((".", "?")) and gettempdir() not in text


def test_a_wrong_passphrase_says_so_and_changes_nothing(desk: Desk) -> None:
    lock(desk.session)
    (slot,) = people_who_sign_in(desk.program)
    with pytest.raises(WrongPassphrase) as wrong:
        sign_in(desk.program, slot.id, "not the passphrase at all")
    assert is_a_sentence(wrong.value)
    desk.session = sign_in(desk.program, slot.id, desk.passphrase)
    assert open_case(desk.session, desk.access).people


def test_a_file_that_is_no_store_is_named_as_such_and_left_alone(desk: Desk) -> None:
    lock(desk.session)
    store = desk.program.folder / "cases.db"
    whole = store.read_bytes()
    store.write_bytes(b"This is a shopping list, not a store.\n" * 400)
    for beside in desk.program.folder.glob("cases.db-*"):
        beside.unlink()
    (slot,) = people_who_sign_in(desk.program)
    with pytest.raises(Trouble) as damaged:
        sign_in(desk.program, slot.id, desk.passphrase)
    assert is_a_sentence(damaged.value)
    assert store.read_bytes().startswith(b"This is a shopping list")
    store.write_bytes(whole)
    desk.session = sign_in(desk.program, slot.id, desk.passphrase)
    assert open_case(desk.session, desk.access).people


def test_a_damaged_slots_file_shows_the_broken_door(desk: Desk) -> None:
    lock(desk.session)
    slots = desk.program.folder / "slots.json"
    whole = slots.read_bytes()
    slots.write_bytes(whole[: len(whole) // 2])
    found = door(desk.program)
    assert found.readiness is Readiness.BROKEN
    assert found.text.endswith(".")
    assert slots.read_bytes() == whole[: len(whole) // 2]
    slots.write_bytes(whole)
    assert door(desk.program).readiness is Readiness.READY
    (slot,) = people_who_sign_in(desk.program)
    desk.session = sign_in(desk.program, slot.id, desk.passphrase)


def test_a_folder_that_cannot_be_written_is_refused_with_a_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("a file where the folder should be")
    with practice_office() as (program, _):
        blocked: Program = replace(program, folder=in_the_way / "store")
        assert blocked.practice is not None
        with pytest.raises(AssisterDeskError) as refused:
            create_office(
                blocked,
                blocked.practice.office,
                blocked.practice.first,
                blocked.practice.passphrase,
            )
        assert is_a_sentence(refused.value)


def test_a_weak_passphrase_makes_no_office() -> None:
    with practice_office() as (program, _):
        assert program.practice is not None
        with pytest.raises(Refused):
            create_office(program, program.practice.office, program.practice.first, "password1")
        assert door(program).readiness is Readiness.EMPTY


def test_keys_without_a_store_let_the_first_start_begin_again() -> None:
    with practice_office() as (program, _):
        practice = program.practice
        assert practice is not None
        program.keys.create(
            program.folder, practice.first.id, practice.first.name, practice.passphrase
        )
        assert door(program).readiness is Readiness.UNFINISHED
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        lock(session)
        assert door(program).readiness is Readiness.READY


def test_a_server_that_is_down_is_said_and_the_account_stays(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    with desk.exchange.refusing(), pytest.raises(OutOfReach) as away:
        try_account(desk.session)
    assert is_a_sentence(away.value)
    try_account(desk.session)


def test_a_server_that_answers_nonsense_is_said(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    desk.exchange.faults.add(Fault.HTML, times=None)
    with pytest.raises(AssisterDeskError) as nonsense:
        try_account(desk.session)
    assert is_a_sentence(nonsense.value)


def test_a_wrong_mail_password_is_said_and_can_be_mended(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, "wrong")
    with pytest.raises(Refused) as wrong:
        try_account(desk.session)
    assert is_a_sentence(wrong.value)
    assert "wrong" not in wrong.value.text.replace("wrong password", "")
    save_account(desk.session, practice.account, practice.password)
    try_account(desk.session)


def test_an_account_without_https_is_refused(desk: Desk) -> None:
    practice = desk.program.practice
    assert practice is not None
    plain = replace(practice.account, endpoint="http://127.0.0.1/EWS/Exchange.asmx")
    with pytest.raises(Refused):
        save_account(desk.session, plain, practice.password)


def test_an_empty_note_and_an_empty_household_are_asked_for(desk: Desk) -> None:
    with pytest.raises(Incomplete):
        add_note(desk.session, desk.access, "   \n")
    with pytest.raises(Incomplete):
        create_case(desk.session, "  ", "")


def test_a_practice_store_does_not_open_in_a_real_program(desk: Desk) -> None:
    lock(desk.session)
    (slot,) = people_who_sign_in(desk.program)
    real = replace(desk.program, practice=None)
    with pytest.raises(Refused):
        sign_in(real, slot.id, desk.passphrase)
    desk.session = sign_in(desk.program, slot.id, desk.passphrase)


def test_a_store_without_staff_is_set_aside_and_the_first_start_begins_again() -> None:
    with practice_office() as (program, _):
        practice = program.practice
        assert practice is not None
        created = program.keys.create(
            program.folder, practice.first.id, practice.first.name, practice.passphrase
        )
        program.stores.create(
            program.folder, created.opened.store_key, program.clock, program.device
        ).close()
        assert door(program).readiness is Readiness.READY
        with pytest.raises(Refused) as interrupted:
            sign_in(program, created.opened.slot.id, practice.passphrase)
        assert is_a_sentence(interrupted.value)
        assert door(program).readiness is Readiness.UNFINISHED
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        lock(session)
        assert door(program).readiness is Readiness.READY
