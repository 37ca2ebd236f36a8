"""Signing in with NTLM, which asks several times before it answers once."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
import spnego

from assisterdesk.basics.errors import OutcomeUnknown, Refused
from assisterdesk.egress.mail import MailTransport
from assisterdesk.practice.authority import Authority
from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.faults import Fault, When
from assisterdesk.practice.ews.web import PATH, Server
from assisterdesk.transports.exchange.connector import ExchangeConnector, Timeouts
from tests.contracts.mail_transport import cleared, sent_whole
from tests.transports.conftest import PASSWORD, ExchangeOffice


class NtlmDoor:
    """A server before the practice Exchange that lets in by NTLM only.

    `open` is whether the connection counts as signed in; `posts` are the bodies it was given.
    """

    def __init__(self, office: ExchangeOffice) -> None:
        self._office = office
        self._spnego: spnego.ContextProxy | None = None
        word = f"{office.mailbox.username}:{PASSWORD}".encode()
        self._basic = "Basic " + base64.b64encode(word).decode()
        self.open = False
        self.knows_nobody = False
        self.posts: list[bytes] = []

    def answer(self, headers: Mapping[str, str], body: bytes) -> Reply | None:
        self.posts.append(body)
        kind, _, token = headers.get("Authorization", "").partition(" ")
        if kind == "NTLM":
            return self._handshake(base64.b64decode(token), body)
        if self.open:
            return self._office.exchange.reply({"Authorization": self._basic}, body)
        return Reply(401, b"", headers={"WWW-Authenticate": "NTLM"})

    def _handshake(self, token: bytes, body: bytes) -> Reply | None:
        if self._spnego is None:
            self._spnego = spnego.server(protocol="ntlm")
        elif self.knows_nobody:
            return Reply(401, b"", headers={"WWW-Authenticate": "NTLM"})
        challenge = self._spnego.step(token)
        if not self._spnego.complete:
            text = base64.b64encode(challenge or b"").decode()
            return Reply(401, b"", headers={"WWW-Authenticate": f"NTLM {text}"})
        self._spnego, self.open = None, True
        return self._office.exchange.reply({"Authorization": self._basic}, body)


@pytest.fixture
def door(
    office: ExchangeOffice, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[tuple[NtlmDoor, MailTransport]]:
    users = tmp_path / "users"
    users.write_text(f":{office.mailbox.username}:{PASSWORD}\n")
    monkeypatch.setenv("NTLM_USER_FILE", str(users))
    authority, keeper = Authority(), NtlmDoor(office)
    server = Server(0, authority.server_context(), keeper.answer)
    account = replace(
        office.account,
        endpoint=f"https://127.0.0.1:{server.port}{PATH}",
        authority_pem=authority.pem,
        auth="ntlm",
    )
    connector = ExchangeConnector(loopback_only=True, timeouts=Timeouts(10, 10))
    mail = connector.open(account, PASSWORD)
    yield keeper, mail
    mail.close()
    server.close()


def test_a_mail_goes_out_by_ntlm(office: ExchangeOffice, door: tuple[NtlmDoor, MailTransport]):
    _, mail = door
    sent_whole(mail, cleared(office))
    assert len(office.landed()) == 1


def test_a_send_that_must_sign_in_again_still_sends_once(
    office: ExchangeOffice, door: tuple[NtlmDoor, MailTransport]
):
    keeper, mail = door
    message = cleared(office)
    draft = mail.save_draft(message)
    keeper.open = False
    keeper.posts.clear()
    mail.send(draft, message)
    assert len(keeper.posts) == 3
    assert len(office.landed()) == 1


def test_a_send_lost_after_signing_in_again_is_unknown(
    office: ExchangeOffice, door: tuple[NtlmDoor, MailTransport]
):
    keeper, mail = door
    message = cleared(office)
    draft = mail.save_draft(message)
    keeper.open = False
    keeper.posts.clear()
    office.exchange.faults.add(Fault.DROPPED, "SendItem", when=When.AFTER)
    with pytest.raises(OutcomeUnknown):
        mail.send(draft, message)
    assert len(keeper.posts) == 3
    assert len(office.landed()) == 1


def test_a_send_refused_at_the_door_did_not_happen(
    office: ExchangeOffice, door: tuple[NtlmDoor, MailTransport]
):
    keeper, mail = door
    message = cleared(office)
    draft = mail.save_draft(message)
    keeper.open = False
    keeper.knows_nobody = True
    with pytest.raises(Refused):
        mail.send(draft, message)
    assert office.landed() == []
