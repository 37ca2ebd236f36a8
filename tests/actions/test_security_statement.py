"""The statement of security says what is set up, and first what is not as it should be."""

import io
from dataclasses import replace

import pypdfium2
import pytest

from assisterdesk.actions import privacy_log
from assisterdesk.actions.security_statement import statement, statement_leaving
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.kinds import Role
from assisterdesk.settings.policy import Fixed, Policy, Source
from tests.actions.parts import Desk, give_roles


def said_in(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(words.split())


@pytest.mark.requirement("O-G1")
@pytest.mark.requirement("M4")
def test_it_is_made_from_what_is_really_set_up(desk: Desk) -> None:
    give_roles(desk, Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT)
    said = said_in(statement(desk.session))
    assert "encrypted and password-protected" in said
    assert "SQLCipher" in said and "AES-256" in said
    assert "No policy for the access log is in force" in said
    assert "There is no backup that can be used" in said
    assert "shown and logged" in said
    suggested = privacy_log.suggested_policy(desk.session)
    made = privacy_log.write_policy(
        desk.session, "The privacy contact", suggested.captured, suggested.stored, 8
    )
    privacy_log.approve_policy(desk.session, made.version)
    fixed = Policy(
        {
            "access.remote_sessions": Fixed("refuse", Source.FILE),
            "lock.minutes_most": Fixed(4, Source.FILE),
            "sending.printing": Fixed(False, Source.FILE),
        }
    )
    narrowed = replace(desk.session, program=replace(desk.program, policy=fixed))
    said = said_in(statement(narrowed))
    assert "No policy for the access log" not in said
    assert "8 years" in said and "after 4 minutes at most" in said and "refused" in said
    leaving = statement_leaving(narrowed)
    assert leaving.attachments[0].name == "security-statement.pdf"


def test_it_is_the_privacy_offices_to_give(desk: Desk) -> None:
    give_roles(desk, Role.SUPERVISOR)
    with pytest.raises(NotAllowed):
        statement(desk.session)
