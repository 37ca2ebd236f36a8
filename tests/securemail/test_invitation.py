"""The invitation is known by several signs, and never by who it says it is from."""

from dataclasses import replace

import pytest

from assisterdesk.securemail.invitation import Mail, host_of, invitation_in

pytestmark = pytest.mark.requirement("M7", "M8")

DESK = "navigators@mnsure.org"
REQUEST = "<request@office.example.org>"
PASS = ("Authentication-Results", "mx.office.org; dkim=pass header.d=mnsure.org")
MAIL = Mail(
    sender=DESK,
    subject="RE: request secure email",
    text="You have a secure message. Create your account: https://secure.mnsure.example/s/1.",
    html="",
    in_reply_to=REQUEST,
    headers=(PASS,),
)


def test_all_signs_are_seen_and_the_true_host_is_told() -> None:
    found = invitation_in(MAIL, DESK, REQUEST)
    assert found is not None
    assert (found.link, found.host) == (
        "https://secure.mnsure.example/s/1",
        "secure.mnsure.example",
    )
    assert len(found.signs) == 5


@pytest.mark.parametrize(
    "mail",
    [
        # only a name and a link
        replace(MAIL, subject="Hello", text="https://evil.example/", in_reply_to="", headers=()),
        # everything but a link that can be opened
        replace(MAIL, text="You have a secure message."),
        replace(MAIL, text="Secure message: http://secure.mnsure.example/s/1"),
        replace(MAIL, text="Secure message: https://"),
        # a forged line below the own server's
        replace(
            MAIL, subject="Hello", text="https://evil.example/", in_reply_to="",
            headers=(("Authentication-Results", "mx.office.org; dkim=fail"), PASS),
        ),
        # a stranger who speaks of a secure message
        replace(MAIL, sender="x@evil.example", in_reply_to="", headers=()),
    ],
)  # fmt: skip
def test_few_signs_are_no_invitation(mail: Mail) -> None:
    assert invitation_in(mail, DESK, REQUEST) is None


def test_another_sender_of_the_gateway_is_known_by_the_other_signs() -> None:
    found = invitation_in(replace(MAIL, sender="gateway@zixmail.example"), DESK, REQUEST)
    assert found is not None and "sender" not in found.signs[0]


def test_without_a_request_of_ours_nothing_answers_it() -> None:
    found = invitation_in(replace(MAIL, in_reply_to=""), DESK, "")
    assert found is not None
    assert "it answers your own request" not in found.signs


def test_a_link_in_html_tells_where_it_leads_and_not_what_it_shows() -> None:
    html = '<p>Secure message</p><a href="https://evil.example/x">https://secure.mnsure.org</a>'
    found = invitation_in(replace(MAIL, text="", html=html), DESK, REQUEST)
    assert found is not None and found.host == "evil.example"


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://secure.mnsure.org@evil.example/", "evil.example"),
        ("https://SECURE.mnsure.org./x", "secure.mnsure.org"),
        ("https://mnsurе.org/", "xn--mnsur-53d.org"),
        ("http://mnsure.org/", ""),
        ("javascript:alert(1)", ""),
        ("https://", ""),
        ("https://[", ""),
    ],
)
def test_the_host_is_the_one_that_is_opened(link: str, host: str) -> None:
    found = host_of(link)
    assert found == host or (host.startswith("xn--") and found.startswith("xn--mnsur"))
