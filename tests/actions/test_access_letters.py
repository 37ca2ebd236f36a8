"""The second yes from another computer: sealed there and back, and worth nothing without it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import RequestState
from assisterdesk.actions import access_asking as asking
from assisterdesk.actions import access_letters as letters
from assisterdesk.actions.case_package import own_card
from assisterdesk.actions.cases import give_reason, open_case
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.errors import NotAllowed, Refused, WrongPassphrase
from assisterdesk.bootstrap import practice_office
from assisterdesk.egress.cleared import Cleared
from tests.actions.parts import Desk
from tests.actions.test_access_verbs import WHY, People, office

__all__ = ["office"]
WORDS = "gravel heron ninety porch"


@dataclass
class Elsewhere:
    """The information owner's own computer, with a store of its own."""

    session: Session


@pytest.fixture
def there(desk: Desk) -> Iterator[Elsewhere]:
    with practice_office() as (program, _):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(
            program, practice.office, replace(practice.first, name="Chue Moua"), WORDS
        )
        yield Elsewhere(session)
        session.store.close()


def content(cleared: Cleared) -> bytes:
    return cleared.outgoing.attachments[0].content


def sent(office: People, there: Elsewhere) -> tuple[asking.Row, bytes]:
    """A request that the supervisor signed here, on its way to the information owner."""
    letters.register_card(
        office.supervisor, office.information_owner.who.id, own_card(there.session)
    )
    # the sign-in at the keyboard is the practice office's one: the owner asks for a colleague's
    request = asking.ask_for_case(office.asker, office.case, Level.READ, *WHY, 7)
    office.decide(office.supervisor, request)
    row = office.row(office.asker, request)
    (to,) = letters.elsewhere(office.asker, row)
    return row, content(letters.send_request(office.asker, row, to))


@pytest.mark.requirement("O-D1")
def test_a_yes_given_at_another_computer_opens_the_case_here(
    office: People, there: Elsewhere, desk: Desk
) -> None:
    row, package = sent(office, there)
    assert office.asker.who.name.encode() not in package
    opened = letters.open_sealed(there.session, package, WORDS)
    assert isinstance(opened, letters.SealedRequest)
    assert (opened.who, opened.what) == ("Abdi Warsame", f"Case {row.asked.reference}")
    assert opened.purpose == WHY[1]
    back = content(letters.answer(there.session, opened, True, "Good idea"))
    found = letters.open_sealed(office.asker, back, desk.passphrase)
    assert isinstance(found, letters.SealedAnswer)
    assert not office.opens(office.asker)
    assert letters.take_answer(office.asker, found) is RequestState.APPROVED
    open_case(office.asker, give_reason(office.asker, office.case, "renewal"))
    decision = office.row(office.asker, row.id).asked.decisions[-1]
    assert (decision.by, decision.elsewhere) == (office.information_owner.who.id, True)
    line = [x for x in office.lines() if x.action is Action.ACCESS_DECIDED][-1]
    assert line.recipient == office.information_owner.who.id
    viewing = LogLine(Action.LOG_VIEWED, there.session.access("audit"))
    kept = there.session.store.log_page(viewing, None, 20)
    assert any(e.line.action is Action.ACCESS_DECIDED for e in kept)


@pytest.mark.requirement("O-D1")
def test_an_answer_that_was_made_up_or_used_before_counts_for_nothing(
    office: People, there: Elsewhere, desk: Desk
) -> None:
    row, package = sent(office, there)
    opened = letters.open_sealed(there.session, package, WORDS)
    assert isinstance(opened, letters.SealedRequest)
    back = content(letters.answer(there.session, opened, True))
    found = letters.open_sealed(office.asker, back, desk.passphrase)
    assert isinstance(found, letters.SealedAnswer)
    for forged in (
        replace(found, secret=bytes(32)),
        replace(found, by=office.supervisor.who.id),
        replace(found, request=asking.RequestId("another")),
    ):
        with pytest.raises(Refused):
            letters.take_answer(office.asker, forged)
    with pytest.raises(WrongPassphrase):
        letters.open_sealed(office.asker, back, "not the passphrase at all")
    with pytest.raises(Refused, match="somebody else"):
        letters.open_sealed(office.asker, package, desk.passphrase)
    assert letters.take_answer(office.asker, found) is RequestState.APPROVED
    with pytest.raises(Refused):
        letters.take_answer(office.asker, found)
    asking.end(office.asker, row.id)
    with pytest.raises(Refused):
        letters.take_answer(office.asker, found)


@pytest.mark.requirement("O-D1")
def test_whoever_asks_takes_in_no_card_for_it(office: People, there: Elsewhere) -> None:
    card = own_card(there.session)
    with pytest.raises(NotAllowed):
        letters.register_card(office.asker, office.information_owner.who.id, card)
    with pytest.raises(Refused):
        letters.register_card(office.supervisor, office.owner.who.id, card)
    letters.register_card(office.supervisor, office.information_owner.who.id, card)
    own = asking.ask_for_case(office.supervisor, office.case, Level.READ, *WHY, 7)
    assert letters.elsewhere(office.supervisor, office.row(office.supervisor, own)) == ()
