"""What the practice Graph does with requests of any client, good ones and others."""

import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from assisterdesk.practice.ews.delivery import TenantRule
from assisterdesk.practice.ews.desks import ARC_ADDRESS, INVITATION_SUBJECT
from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.server import PracticeGraph
from assisterdesk.transports._silence import silence
from assisterdesk.transports._tls import tls_context
from tests.practice.conftest import incoming

TOKEN = "practice-token"
MARK = "String {6d1f6c5e-0a0b-4c86-9b1e-2f7d3a9c5e41} Name SubmissionId"
IMMUTABLE = {"Prefer": 'IdType="ImmutableId"'}


@pytest.fixture(scope="module")
def graph() -> Iterator[PracticeGraph]:
    with PracticeGraph() as running:
        running.post.rule = TenantRule(recipient_suffix="")
        yield running


@pytest.fixture
def box(graph: PracticeGraph) -> Mailbox:
    mailbox = graph.add_mailbox("amina.warsame@office.practice.invalid", TOKEN)
    graph.faults.clear()
    return mailbox


@pytest.fixture
def client(graph: PracticeGraph, box: Mailbox) -> Iterator[httpx.Client]:
    silence()
    with httpx.Client(
        base_url=graph.endpoint,
        verify=tls_context(graph.authority_pem, only_authority=True),
        headers={"Authorization": f"Bearer {TOKEN}"},
        trust_env=False,
        timeout=60,
    ) as found:
        yield found


def draft(client: httpx.Client, **more: Any) -> dict[str, Any]:
    body = {
        "subject": "[secure] Case status - 7QX2KD",
        "body": {"contentType": "Text", "content": "Please tell us."},
        "toRecipients": [{"emailAddress": {"address": ARC_ADDRESS}}],
    } | more
    answer = client.post("/me/messages", json=body, headers=IMMUTABLE)
    assert answer.status_code == 201
    found: dict[str, Any] = answer.json()
    return found


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json()["error"]["code"])


@pytest.mark.parametrize("sign_in", ["", "Bearer", "Bearer wrong", "Basic YTpi", f"Basic {TOKEN}"])
def test_nobody_gets_in_without_the_token(client: httpx.Client, sign_in: str):
    answer = client.get("/me/mailFolders/inbox", headers={"Authorization": sign_in})
    assert code(answer) == (401, "InvalidAuthenticationToken")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_an_ordinary_id_dies_with_the_sending_and_an_immutable_one_does_not(
    client: httpx.Client,
):
    made = draft(client)
    lasting = made["id"]
    ordinary = client.get(f"/me/messages/{lasting}").json()["id"]
    assert ordinary != lasting
    assert client.post(f"/me/messages/{lasting}/send").status_code == 202
    assert code(client.get(f"/me/messages/{ordinary}")) == (404, "ErrorItemNotFound")
    found = client.get(f"/me/messages/{lasting}", headers=IMMUTABLE).json()
    assert (found["id"], found["isDraft"]) == (lasting, False)


def test_ids_know_upper_and_lower_case(client: httpx.Client):
    made = draft(client)["id"]
    assert client.get(f"/me/messages/{made.swapcase()}").status_code == 404


def test_a_draft_is_changed_by_what_is_given_and_nothing_else(client: httpx.Client):
    made = draft(client)
    answer = client.patch(f"/me/messages/{made['id']}", json={"subject": "Other"})
    assert answer.json()["subject"] == "Other"
    assert answer.json()["body"] == made["body"]
    assert answer.json()["changeKey"] != made["changeKey"]


@pytest.mark.parametrize(
    "body",
    [
        {"internetMessageHeaders": [{"name": "x-late", "value": "1"}]},
        {"sensitivity": "confidential"},
        {"isDraft": False},
        {"toRecipients": "nobody"},
        {"singleValueExtendedProperties": [{"id": "nonsense", "value": "1"}]},
    ],
)
def test_what_may_not_be_changed_is_refused(client: httpx.Client, body: dict[str, Any]):
    assert client.patch(f"/me/messages/{draft(client)['id']}", json=body).status_code == 400


def test_only_headers_that_begin_with_x_are_taken(client: httpx.Client):
    headers = [{"name": "Importance", "value": "high"}]
    answer = client.post("/me/messages", json={"internetMessageHeaders": headers})
    assert code(answer) == (400, "InvalidInternetMessageHeader")


def test_a_message_is_found_by_its_extended_property(client: httpx.Client, box: Mailbox):
    draft(client, singleValueExtendedProperties=[{"id": MARK, "value": "it's one"}])
    draft(client, singleValueExtendedProperties=[{"id": MARK, "value": "two"}])
    answer = client.get(
        "/me/mailFolders/drafts/messages",
        params={
            "$filter": f"singleValueExtendedProperties/Any(ep: ep/id eq '{MARK}' "
            "and ep/value eq 'it''s one')",
            "$expand": f"singleValueExtendedProperties($filter=id eq '{MARK}')",
            "$select": "subject",
        },
    ).json()
    (found,) = answer["value"]
    assert found["singleValueExtendedProperties"] == [{"id": MARK, "value": "it's one"}]
    assert set(found) == {"@odata.etag", "id", "subject", "singleValueExtendedProperties"}


def test_a_message_is_found_by_subject_and_message_id(client: httpx.Client):
    made = draft(client, subject="Found by this")
    for wanted in (
        "subject eq 'Found by this'",
        f"internetMessageId eq '{made['internetMessageId']}'",
    ):
        query = {"$filter": wanted}
        answer = client.get("/me/mailFolders/drafts/messages", params=query, headers=IMMUTABLE)
        assert [one["id"] for one in answer.json()["value"]] == [made["id"]]


@pytest.mark.parametrize(
    "query",
    [
        {"$filter": "nonsense"},
        {"$filter": "subject eq 'x' or subject eq 'y'"},
        {"$filter": "receivedDateTime ge yesterday"},
        {"$select": "sensitivity"},
        {"$expand": "everything"},
        {"$top": "-1"},
    ],
)
def test_a_query_that_is_none_is_refused(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox, query: dict[str, str]
):
    graph.post.deliver(box, incoming("x"))
    assert client.get("/me/mailFolders/inbox/messages", params=query).status_code == 400


def test_a_folder_comes_in_pages_with_links(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox
):
    for number in range(5):
        graph.post.deliver(box, incoming(f"Mail {number}"))
    link: str | None = f"{graph.endpoint}/me/mailFolders/inbox/messages?$top=2&$select=subject"
    pages = []
    while link is not None:
        page = client.get(link).json()
        pages.append([one["subject"] for one in page["value"]])
        link = page.get("@odata.nextLink")
    assert pages == [["Mail 4", "Mail 3"], ["Mail 2", "Mail 1"], ["Mail 0"]]


def test_delta_tells_of_changes_and_removals(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox
):
    first = graph.post.deliver(box, incoming("First"))
    second = graph.post.deliver(box, incoming("Second"))
    page = client.get("/me/mailFolders/inbox/messages/delta?$select=subject").json()
    assert [one["subject"] for one in page["value"]] == ["First", "Second"]
    first.is_read = not first.is_read
    box.touch(first)
    box.remove(second)
    rows = client.get(page["@odata.deltaLink"]).json()["value"]
    assert [sorted(set(row) - {"@odata.etag"}) for row in rows] == [
        ["id", "isRead", "parentFolderId"],
        ["@removed", "id"],
    ]


def test_delta_keeps_what_was_asked_at_the_start(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox
):
    since = (datetime.now(UTC) - timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M:%SZ")
    query = {"changeType": "created", "$filter": f"receivedDateTime ge {since}"}
    old = graph.post.deliver(box, incoming("Old"))
    old.received = datetime.now(UTC) - timedelta(days=2)
    page = client.get("/me/mailFolders/inbox/messages/delta", params=query).json()
    assert page["value"] == []
    new = graph.post.deliver(box, incoming("New"))
    page = client.get(page["@odata.deltaLink"]).json()
    assert [one["subject"] for one in page["value"]] == ["New"]
    box.touch(new)
    assert client.get(page["@odata.deltaLink"]).json()["value"] == []


def test_a_delta_link_of_another_mailbox_is_gone(graph: PracticeGraph, client: httpx.Client):
    page = client.get("/me/mailFolders/inbox/messages/delta").json()
    graph.add_mailbox("other@office.practice.invalid", "other-token")
    answer = client.get(page["@odata.deltaLink"], headers={"Authorization": "Bearer other-token"})
    assert code(answer) == (410, "SyncStateNotFound")


def test_the_size_of_a_file_counts_more_than_its_bytes(client: httpx.Client):
    made = draft(client)["id"]
    file = {
        "@odata.type": "#microsoft.graph.fileAttachment",
        "name": "a-1.txt",
        "contentBytes": base64.b64encode(b"four").decode(),
    }
    answer = client.post(f"/me/messages/{made}/attachments", json=file)
    assert answer.status_code == 201
    assert answer.json()["size"] > 4
    value = client.get(f"/me/messages/{made}/attachments/{answer.json()['id']}/$value")
    assert value.content == b"four"


def session(client: httpx.Client, size: int) -> tuple[str, httpx.Response]:
    made = draft(client)["id"]
    item = {"AttachmentItem": {"attachmentType": "file", "name": "b-2.pdf", "size": size}}
    answer = client.post(f"/me/messages/{made}/attachments/createUploadSession", json=item)
    return made, answer


def test_an_upload_session_is_for_large_files_only(client: httpx.Client):
    _, answer = session(client, 3 * 1024 * 1024 - 1)
    assert code(answer) == (400, "ErrorAttachmentSizeShouldNotBeLessThanMinimumSize")
    _, answer = session(client, 151 * 1024 * 1024)
    assert answer.status_code == 400


def test_an_upload_refuses_the_token_and_ranges_out_of_order(client: httpx.Client):
    size = 3 * 1024 * 1024
    made, answer = session(client, size)
    link, half = answer.json()["uploadUrl"], b"x" * (size // 2)
    assert answer.json()["nextExpectedRanges"] == ["0"]

    def put(start: int, piece: bytes, **more: str) -> httpx.Response:
        span = f"bytes {start}-{start + len(piece) - 1}/{size}"
        request = httpx.Request("PUT", link, content=piece, headers={"Content-Range": span, **more})
        return client.send(request)

    assert put(0, half, Authorization=f"Bearer {TOKEN}").status_code == 401
    assert put(len(half), half).status_code == 416
    assert put(0, half).json()["nextExpectedRanges"] == [str(len(half))]
    last = put(len(half), half)
    assert last.status_code == 201
    assert "/messages/" in last.headers["Location"]
    assert put(0, half).status_code == 404
    (file,) = client.get(f"/me/messages/{made}/attachments").json()["value"]
    assert file["name"] == "b-2.pdf"


def test_a_reply_draft_names_what_it_answers(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox
):
    asked = graph.post.deliver(box, incoming("Case status", sender=ARC_ADDRESS))
    query = {"$filter": "subject eq 'Case status'"}
    (one,) = client.get("/me/mailFolders/inbox/messages", params=query).json()["value"]
    message = {"internetMessageHeaders": [{"name": "x-submission-id", "value": "abc"}]}
    answer = client.post(f"/me/messages/{one['id']}/createReply", json={"message": message})
    assert answer.status_code == 201
    reply = answer.json()
    assert reply["subject"] == "RE: Case status"
    assert reply["toRecipients"][0]["emailAddress"]["address"] == ARC_ADDRESS
    query = {"$expand": "singleValueExtendedProperties($filter=id eq 'String 0x1042')"}
    found = client.get(f"/me/messages/{reply['id']}", params=query).json()
    assert found["singleValueExtendedProperties"][0]["value"] == asked.message_id


def test_a_deleted_message_lies_in_deleted_items_and_a_purged_one_nowhere(
    client: httpx.Client, box: Mailbox
):
    first, second = draft(client)["id"], draft(client)["id"]
    assert client.delete(f"/me/messages/{first}").status_code == 204
    assert client.post(f"/me/messages/{second}/permanentDelete").status_code == 204
    assert len(box.in_folder("deleteditems")) == 1
    assert client.get(f"/me/messages/{second}").status_code == 404


def test_sent_mail_reaches_the_desk_and_its_answer_the_inbox(
    graph: PracticeGraph, client: httpx.Client, box: Mailbox
):
    made = draft(client, subject=INVITATION_SUBJECT)["id"]
    assert client.post(f"/me/messages/{made}/send").status_code == 202
    query = {"$select": "from,body,internetMessageHeaders"}
    (reply,) = client.get("/me/mailFolders/inbox/messages", params=query).json()["value"]
    assert reply["from"]["emailAddress"]["address"] == ARC_ADDRESS
    assert "https://secure.practice.invalid/" in reply["body"]["content"]
    assert "In-Reply-To" in {one["name"] for one in reply["internetMessageHeaders"]}


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/me/calendar", 405),
        ("GET", "/users/mai.vang@office.practice.invalid/messages", 400),
        ("PUT", "/me/messages", 405),
        ("GET", "/me/mailFolders/nosuch/messages", 404),
        ("GET", "/me/messages/nosuch", 404),
        ("POST", "/me/messages", 400),
        ("GET", "/me/mailFolders/inbox/messages/delta?$deltatoken=nonsense", 400),
    ],
)
def test_a_request_that_is_none_gets_an_error_of_the_published_form(
    client: httpx.Client, method: str, path: str, status: int
):
    answer = client.request(method, path)
    assert answer.status_code == status
    error = answer.json()["error"]
    assert {"code", "message"} <= set(error)
    assert client.get("/me/mailFolders/inbox").status_code == 200


@pytest.mark.parametrize(
    "body", [b"", b"nonsense", b"[]", b'{"body": 1}', b'{"toRecipients": [{}]}']
)
def test_a_body_that_is_none_is_refused_and_the_server_lives(client: httpx.Client, body: bytes):
    assert client.post("/me/messages", content=body).status_code == 400
    assert client.get("/me/mailFolders/inbox").status_code == 200


def test_a_throttled_answer_says_how_long_to_wait(graph: PracticeGraph, client: httpx.Client):
    graph.faults.add(GraphFault.THROTTLED, "GetFolder")
    answer = client.get("/me/mailFolders/inbox")
    assert code(answer) == (429, "TooManyRequests")
    assert answer.headers["Retry-After"] == "90"
    assert json.loads(answer.content)["error"]["innerError"]
