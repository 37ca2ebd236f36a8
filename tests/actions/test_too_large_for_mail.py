"""What no desk's mailbox takes is said while it is composed, before a file is read or sent."""

from dataclasses import replace

import pytest

from assisterdesk.actions.compose import (
    OWN_SERVICE,
    SECURE_SITE,
    Composed,
    Form,
    Workbench,
    compose,
    start,
    with_people,
)
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.send import clear
from assisterdesk.basics.errors import Refused
from assisterdesk.egress.outgoing import Outcome, Verdict
from assisterdesk.submissions.mail_size import TOO_LARGE_TEXT
from tests.actions.parts import FORM, Desk

pytestmark = pytest.mark.requirement("X2")


def composed(desk: Desk, route: str) -> tuple[Workbench, Form, Composed]:
    """A submission whose one file is said to be of 20 MB; its bytes are never asked for."""
    document = add_document(desk.session, desk.access, "scan.pdf", b"%PDF-1.4 x", "income")
    bench = with_people(desk.session, start(desk.session, desk.access), (desk.person.id,))
    large = replace(document, size=20_000_000)
    bench = replace(bench, documents=(large,))
    form = replace(FORM, people=(desk.person.id,), documents=(document.id,), route=route)
    return bench, form, compose(desk.session, bench, form)


def test_a_mail_is_stopped_with_what_to_do(desk: Desk) -> None:
    desk.open_own_service()
    bench, form, made = composed(desk, OWN_SERVICE)
    assert made.route == OWN_SERVICE
    assert (made.outgoing, made.problem) == (None, TOO_LARGE_TEXT)
    verdict = Verdict(Outcome.GO, (), (), (), "")
    with pytest.raises(Refused, match="larger than 25 MB"):
        clear(desk.session, bench, made, form, verdict)


def test_the_desks_site_takes_its_files_one_by_one(desk: Desk) -> None:
    desk.open_site()
    _, _, made = composed(desk, SECURE_SITE)
    assert made.route == SECURE_SITE
    assert made.problem == "" and made.outgoing is not None
