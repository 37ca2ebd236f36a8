"""What the practice Exchange does with requests that are none."""

import base64
import http.client
import ssl
from urllib.parse import urlsplit

import pytest

from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.ews.server import PracticeExchange

GOOD = "Basic " + base64.b64encode(b"amina:practice-password").decode()
ENVELOPE = (
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" '
    'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types">'
    "<s:Body>{}</s:Body></s:Envelope>"
)
XXE = '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]>' + ENVELOPE.format(
    "<m:GetFolder>&y;</m:GetFolder>"
)


def post(
    exchange: PracticeExchange, body: bytes, sign_in: str = GOOD, path: str = ""
) -> tuple[int, bytes]:
    parts = urlsplit(exchange.endpoint)
    context = ssl.create_default_context(cadata=exchange.authority_pem)
    connection = http.client.HTTPSConnection(
        parts.hostname or "", parts.port, context=context, timeout=60
    )
    try:
        headers = {"Authorization": sign_in} if sign_in else {}
        connection.request("POST", path or parts.path, body, headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize(
    "sign_in",
    ["", "Basic", "Basic !!!", "Bearer x", "Basic " + base64.b64encode(b"amina:wrong").decode()],
)
def test_nobody_gets_in_without_the_password(
    exchange: PracticeExchange, mailbox: Mailbox, sign_in: str
):
    assert post(exchange, b"<x/>", sign_in) == (401, b"")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"nonsense",
        b"<x/>",
        XXE.encode(),
        ENVELOPE.format("").encode(),
        ENVELOPE.format("<m:NoSuchOperation/>").encode(),
        ENVELOPE.format('<m:FindItem><m:IndexedPageItemView Offset="x"/></m:FindItem>').encode(),
    ],
    ids=["empty", "text", "other xml", "entity", "empty body", "unknown", "bad number"],
)
def test_a_request_that_is_none_gets_a_fault_and_the_server_lives(
    exchange: PracticeExchange, mailbox: Mailbox, body: bytes
):
    status, answer = post(exchange, body)
    assert status == 500
    assert b"Fault" in answer
    good = ENVELOPE.format(
        '<m:GetFolder><m:FolderIds><t:DistinguishedFolderId Id="inbox"/>'
        "</m:FolderIds></m:GetFolder>"
    )
    assert post(exchange, good.encode())[0] == 200


def test_only_one_path_is_served(exchange: PracticeExchange, mailbox: Mailbox):
    assert post(exchange, b"<x/>", path="/owa/")[0] == 404


def test_a_folder_of_somebody_else_is_not_shown(exchange: PracticeExchange, mailbox: Mailbox):
    wanted = ENVELOPE.format(
        '<m:GetFolder><m:FolderIds><t:DistinguishedFolderId Id="inbox"><t:Mailbox>'
        "<t:EmailAddress>mai.vang@office.practice.invalid</t:EmailAddress></t:Mailbox>"
        "</t:DistinguishedFolderId></m:FolderIds></m:GetFolder>"
    )
    status, answer = post(exchange, wanted.encode())
    assert status == 200
    assert b"ErrorNonExistentMailbox" in answer
