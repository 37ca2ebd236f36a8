"""The two desks and the others: addresses as published, practice addresses, clear complaints."""

from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import AssisterKind, DeskId, desk_for
from assisterdesk.office.desks import agencies, desks


@pytest.mark.requirement("M7")
@pytest.mark.requirement("M8")
def test_the_desks_have_the_addresses_of_the_policy() -> None:
    assert desks()[DeskId.ARC].email == "navigators@mnsure.org"
    assert desks()[DeskId.BROKER_SERVICE_LINE].email == "brokers@mnsure.org"


@pytest.mark.requirement("M1")
@pytest.mark.parametrize("kind", AssisterKind)
def test_each_kind_of_assister_is_served_by_its_own_desk_only(kind: AssisterKind) -> None:
    assert [desk.desk for desk in desks().values() if kind in desk.serves] == [desk_for(kind)]


def test_the_desks_promise_one_and_two_business_days() -> None:
    assert [desk.reply_business_days for desk in desks().values()] == [1, 2]


def test_the_brokers_line_is_not_for_clients() -> None:
    assert not any(desk.share_with_clients for desk in desks().values())


def test_the_practice_office_puts_its_own_addresses_in() -> None:
    practice = desks(addresses={DeskId.ARC: "navigators@arc.practice.invalid"})
    assert practice[DeskId.ARC].email == "navigators@arc.practice.invalid"
    assert practice[DeskId.BROKER_SERVICE_LINE].email == "brokers@mnsure.org"
    assert desks()[DeskId.ARC].email == "navigators@mnsure.org"


def test_a_phone_number_reads_with_its_note() -> None:
    (line,) = desks()[DeskId.BROKER_SERVICE_LINE].phones
    assert line.text == "844-520-8695, option 1"
    assert agencies()["mnsure_contact_center"].phones[0].text == "651-539-2099"


DESK = """
[[desk]]
id = "arc"
name = "Assister Resource Center"
short_name = "ARC"
email = "navigators@mnsure.org"
phones = [{ number = "651-555-0199" }]
reply_business_days = 3
serves = ["navigator", "cac"]
caller_proves = "Your name."
evidence = "documented"
source = ["https://www.mnsure.org/"]
verified_on = 2026-11-20
"""


def test_an_office_corrects_one_desk_and_keeps_the_other(tmp_path: Path) -> None:
    (tmp_path / "desks.toml").write_text(DESK, "utf-8")
    mine = desks(tmp_path)
    assert mine[DeskId.ARC].reply_business_days == 3
    assert mine[DeskId.BROKER_SERVICE_LINE].reply_business_days == 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "arc"', 'id = "county"', "one of arc, broker_service_line"),
        ('["navigator", "cac"]', '["navigator", "broker"]', "the other desk"),
        ("navigators@mnsure.org", "navigators at mnsure", "field email"),
        ("651-555-0199", "call us", "field phones.0.number"),
        ("reply_business_days = 3", "reply_business_days = 0", "field reply_business_days"),
        ('caller_proves = "Your name."', 'caller_proves = ""', "field caller_proves"),
    ],
)
def test_a_bad_desk_is_named_with_its_field(tmp_path: Path, old: str, new: str, says: str) -> None:
    (tmp_path / "desks.toml").write_text(DESK.replace(old, new), "utf-8")
    with pytest.raises(Damaged) as caught:
        desks(tmp_path)
    assert says in caught.value.text
    assert caught.value.text.startswith("Your office's desks.toml")


def test_an_entry_that_is_there_twice_is_named(tmp_path: Path) -> None:
    (tmp_path / "desks.toml").write_text(DESK + DESK, "utf-8")
    with pytest.raises(Damaged, match='"arc" is there twice'):
        desks(tmp_path)
