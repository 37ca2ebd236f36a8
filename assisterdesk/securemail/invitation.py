"""Is this mail the desk's invitation to its secure site? By several signs, never by From alone.

A From line can be written by anyone, so it is one sign of five. A link is never trusted either:
its true host is shown to the person and opened only after they confirm it.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urlsplit

from assisterdesk.securemail.parseable import parseable

#: how many of the five signs must be there, the link among them
SIGNS_NEEDED = 3

_PHRASES = re.compile(
    r"secure (?:e-?mail|message|mail|site)|encrypted (?:e-?mail|message)|"
    r"(?:register|set up|create) (?:an?|your) account|read the message",
    re.IGNORECASE,
)
_LINK = re.compile(r"https://[^\s<>\"')\]]{4,500}", re.IGNORECASE)
_AUTHENTICATED = re.compile(r"\b(?:dkim|dmarc)\s*=\s*pass\b", re.IGNORECASE)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found += [v for k, v in attrs if k == "href" and v and v.startswith("https://")]


@dataclass(frozen=True, slots=True)
class Mail:
    """What is looked at: `sender` is the bare address, `headers` as received."""

    sender: str
    subject: str
    text: str
    html: str
    in_reply_to: str
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Invitation:
    """`signs` are the signs seen, in words; `host` is the link's true host."""

    link: str
    host: str
    signs: tuple[str, ...]


def host_of(link: str) -> str:
    """The true host of an https link, lower-case, as ASCII; '' for anything else.

    Names with letters from other alphabets come back in their ``xn--`` form, so that a look-alike
    shows itself.
    """
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").rstrip(".")
        if parts.scheme != "https" or not host:
            return ""
        return host.encode("idna").decode("ascii").lower()
    except (ValueError, UnicodeError):
        return ""


def invitation_in(mail: Mail, desk_address: str, request_message_id: str) -> Invitation | None:
    """The invitation, when at least `SIGNS_NEEDED` signs say so and it holds an https link."""
    signs: list[str] = []
    if mail.sender.casefold() == desk_address.casefold():
        signs.append("it names the desk as its sender")
    if request_message_id and request_message_id in mail.in_reply_to:
        signs.append("it answers your own request")
    if _PHRASES.search(f"{mail.subject}\n{mail.text}\n{mail.html}"):
        signs.append("it speaks of a secure message")
    results = [v for k, v in mail.headers if k.casefold() == "authentication-results"]
    # only the topmost line was written by the own server; lines below may be forged
    if results and _AUTHENTICATED.search(results[0]):
        signs.append("your mail server vouches for its sender")
    links = _Links()
    links.feed(parseable(mail.html))
    for link in (*_LINK.findall(mail.text), *links.found):
        host = host_of(link.rstrip(".,;"))
        if host:
            signs.append("it holds a link to a secure site")
            if len(signs) >= SIGNS_NEEDED:
                return Invitation(link.rstrip(".,;"), host, tuple(signs))
            return None
    return None
