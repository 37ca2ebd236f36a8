"""Lists of how people are reached warn, though no word in them tells of anybody."""

import pytest

from assisterdesk.egress.contact_lists import is_of_contacts
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide, StaffMember
from assisterdesk.egress.text import Channel, Text

PHONES = [f"612555{1000 + n * 7}" for n in range(300)]
MAILBOXES = [f"kao.lor{n}@gmail.com" for n in range(300)]


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    return Judgement(KnownPeople(), OwnSide(), all_rules())


def is_list(*lines: str, channel: Channel = Channel.EMAIL) -> bool:
    return is_of_contacts(Text.of("\n".join(lines), channel))


@pytest.mark.requirement("M2")
@pytest.mark.parametrize("count", [3, 40, 300])
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.EXPORT, Channel.CLIPBOARD])
def test_bare_phones_and_mailboxes_warn_however_many(
    judgement: Judgement, channel: Channel, count: int
) -> None:
    for values in (PHONES, MAILBOXES, [f"Kao Lor, {m}" for m in MAILBOXES]):
        text = "\n".join(values[:count])
        assert len(judgement.findings(text, channel, Part.BODY)) >= count


def test_a_long_list_of_names_with_phones_warns(judgement: Judgement) -> None:
    text = "\n".join(f"Kao {phone}" for phone in PHONES * 5)
    assert judgement.findings(text, Channel.EXPORT, Part.BODY)


def test_a_few_colleagues_with_their_phones_are_no_list_of_clients() -> None:
    assert not is_list("Karin 651-555-0101", "Tou 651-555-0102", "Ayan 651-555-0103")
    assert not is_list("612-555-0144", "612-555-0145", "call these two back", "and then Karin")
    assert not is_list("612-555-0144", "612-555-0145")
    assert is_list("612-555-0144", "(612) 555-0145", "+1 612 555 0146")


def test_the_offices_own_phones_do_not_make_a_list() -> None:
    own = OwnSide(staff=(StaffMember("Karin Moe", phones=tuple(PHONES[:5])),))
    judge = Judgement(KnownPeople(), own, all_rules())
    assert not judge.findings("\n".join(PHONES[:5]), Channel.EMAIL, Part.BODY)
