"""A mail in HTML made harmless yet readable: its structure alone, nothing that acts or loads.

What comes out is written here, tag by tag, from a short list; nothing of the original's markup is
passed on. Bold and the like, paragraphs, lists and tables stay. Pictures become their description,
links show the host they really lead to, and what the mail tried to hide is shown.
"""

import re
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

from assisterdesk.securemail.invitation import host_of
from assisterdesk.securemail.parseable import MOST_SOURCE, parseable

#: of the text that is shown
MOST_CHARACTERS = 200_000
#: lists and tables within each other; deeper ones lose their form and keep their text
MOST_DEPTH = 24
#: tables within tables that keep their form
_TABLES_DEEP = 2
_MOST_COLUMNS = 30

_INLINE = {"b": "b", "strong": "b", "i": "i", "em": "i", "u": "u"}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = _HEADINGS | frozenset(
    "p div section article header footer main center address form fieldset dl dt dd hr figure "
    "caption body html".split()
)
_FRAMES = frozenset(("ul", "ol", "li", "table", "tr", "td", "th", "blockquote"))
#: what lies in these is not text of the mail
_NOT_TEXT = frozenset(("script", "style", "title", "template", "select", "datalist", "textarea"))
#: letters that turn the direction of what follows, with which a host can be disguised
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class Harmless:
    """`html` holds only ``p br b i u ul ol li blockquote table tr td`` and ``a`` with an https
    address. `text`: the same as plain text. `cut`: there was more than is shown."""

    html: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    cut: bool = False


def made_harmless(html: str, *, hosts: bool = True) -> Harmless:
    """`hosts`: say behind each link where it leads, as everything that is shown does.

    Without, for keeping: what was kept goes through here once more before it is shown.
    """
    reader = _Reader(hosts)
    try:
        reader.feed(parseable(html))
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        # the parser's own giving up: what came until there is shown
        reader.cut = True
    found = reader.finished()
    return Harmless(found.html, found.text, found.cut or len(html) > MOST_SOURCE)


@dataclass(slots=True)
class _Frame:
    """Something that holds blocks: the mail itself, a quotation, a list, an item, a cell."""

    tag: str
    html: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    #: of a table: its rows of cells, each as HTML and as text
    rows: list[list[tuple[str, str]]] = field(default_factory=list)
    #: how many tables lie within each other in it
    height: int = 0
    items: int = 0


@dataclass(slots=True)
class _Link:
    href: str
    said: str


class _Reader(HTMLParser):
    """Builds the harmless form while it reads. Text goes into a run, a run into the frame that is
    open; a frame that closes becomes one block of the one around it."""

    def __init__(self, hosts: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.cut = False
        self._hosts = hosts
        self._frames = [_Frame("")]
        self._run: list[str] = []
        self._run_text: list[str] = []
        self._on = {"b": 0, "i": 0, "u": 0}
        self._pre = 0
        self._link: _Link | None = None
        self._left_out = 0
        self._room = MOST_CHARACTERS

    def finished(self) -> Harmless:
        self._end_link()
        while len(self._frames) > 1:
            self._close_frame()
        self._end_run()
        (whole,) = self._frames
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(whole.text)).strip()
        return Harmless("".join(whole.html), text, self.cut)

    # what the parser tells

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            self._left_out = 0
        if tag in _NOT_TEXT:
            self._left_out += 1
        if self._left_out:
            return
        given = {name: value or "" for name, value in attrs}
        if tag in _INLINE:
            self._on[_INLINE[tag]] += 1
        elif tag == "br":
            self._put("<br>", "\n")
        elif tag == "img":
            self._picture(given.get("alt", ""))
        elif tag == "a":
            self._end_link()
            self._begin_link(given.get("href", ""))
        elif tag == "pre":
            self._end_run()
            self._pre += 1
        elif tag in _FRAMES:
            self._open(tag)
        elif tag in _BLOCKS:
            self._end_run()
            self._on["b"] += tag in _HEADINGS

    def handle_endtag(self, tag: str) -> None:
        if tag in _NOT_TEXT:
            self._left_out = max(0, self._left_out - 1)
            return
        if self._left_out:
            return
        if tag in _INLINE:
            self._on[_INLINE[tag]] = max(0, self._on[_INLINE[tag]] - 1)
        elif tag == "a":
            self._end_link()
        elif tag == "pre":
            self._end_run()
            self._pre = max(0, self._pre - 1)
        elif tag in _FRAMES:
            self._close("td" if tag == "th" else tag)
        elif tag in _BLOCKS:
            self._end_run()
            if tag in _HEADINGS:
                self._on["b"] = max(0, self._on["b"] - 1)

    def handle_data(self, data: str) -> None:
        if self._left_out or not data:
            return
        clean = _CONTROL.sub("", data.replace("\r\n", "\n")).translate(_TURNING)
        if not self._pre:
            clean = _SPACE.sub(" ", clean)
            if not self._run_text or self._run_text[-1].endswith((" ", "\n")):
                clean = clean.lstrip(" ")
        if not clean:
            return
        if len(clean) > self._room:
            self.cut = True
            clean = clean[: self._room]
        self._room -= len(clean)
        if self._link is not None:
            self._link.said += clean
        self._put(self._marked(clean), clean)

    # text

    def _marked(self, text: str) -> str:
        html = escape(text)
        if self._pre:
            html = html.replace("\n", "<br>").replace("  ", "&nbsp; ")
        for tag in ("u", "i", "b"):
            if self._on[tag]:
                html = f"<{tag}>{html}</{tag}>"
        if self._link is not None and self._link.href:
            html = f'<a href="{escape(self._link.href)}">{html}</a>'
        return html

    def _put(self, html: str, text: str) -> None:
        self._run.append(html)
        self._run_text.append(text)

    def _picture(self, said: str) -> None:
        """What is loaded from elsewhere tells the sender who reads; its description does not."""
        if said.strip():
            self.handle_data(f" [{said.strip()[:200]}] ")

    def _begin_link(self, address: str) -> None:
        address = "".join(address.split()).translate(_TURNING)[:2_000]
        host = host_of(address)
        plain = host and "@" not in urlsplit(address).netloc and "\\" not in address
        self._link = _Link(address if plain else "", "")
        self._where = host or _elsewhere(address)

    def _end_link(self) -> None:
        link, self._link = self._link, None
        if link is None or not self._hosts or not self._where or not link.said.strip():
            return
        if link.said.strip().casefold() != self._where.casefold():
            self._put(escape(f" [{self._where}]"), f" [{self._where}]")

    def _end_run(self) -> None:
        text = "".join(self._run_text).strip(" \n")
        if text:
            frame = self._frames[-1]
            html = "".join(self._run).strip()
            # a list item or a cell with one line needs no paragraph around it
            frame.html.append(f"<p>{html}</p>")
            frame.text.append(text)
        self._run, self._run_text = [], []

    # frames

    def _open(self, tag: str) -> None:
        self._end_run()
        tag = "td" if tag == "th" else tag
        if tag == "li":
            self._close("li", unless=("ul", "ol", "table"))
        elif tag == "td":
            self._close("td", unless=("tr", "table"))
            if self._frames[-1].tag != "tr":
                self._open("tr")
        elif tag == "tr":
            self._close("tr", unless=("table",))
        around = self._frames[-1].tag
        lost = (tag == "tr" and around != "table") or (tag == "td" and around != "tr")
        if lost or len(self._frames) > MOST_DEPTH:
            return
        self._frames.append(_Frame(tag))

    def _close(self, tag: str, unless: tuple[str, ...] = ()) -> None:
        """Close frames up to the nearest of this kind; nothing when there is none."""
        self._end_run()
        stops = unless or (("table",) if tag in ("td", "tr") else ())
        for at in range(len(self._frames) - 1, 0, -1):
            if self._frames[at].tag == tag:
                while len(self._frames) > at:
                    self._close_frame()
                return
            if self._frames[at].tag in stops:
                return

    def _close_frame(self) -> None:
        self._end_run()
        frame = self._frames.pop()
        around = self._frames[-1]
        around.height = max(around.height, frame.height)
        html, text = "".join(frame.html), "\n".join(frame.text)
        if frame.tag == "td":
            around.rows[-1:] = [[*(around.rows[-1] if around.rows else []), (html, text)]]
        elif frame.tag == "tr":
            around.rows += frame.rows
        elif frame.tag == "table":
            around.html += frame.html
            around.text += frame.text
            _lay_table(frame, around)
        elif not text:
            return
        elif frame.tag == "li":
            around.items += 1
            mark = f"{around.items}. " if around.tag == "ol" else "- "
            item = f"<li>{_unwrapped(html)}</li>"
            around.html.append(item if around.tag in ("ul", "ol") else f"<ul>{item}</ul>")
            around.text.append(mark + text.replace("\n", "\n  "))
        elif frame.tag in ("ul", "ol") and frame.items:
            around.html.append(f"<{frame.tag}>{html}</{frame.tag}>")
            around.text.append(text)
        elif frame.tag == "blockquote":
            around.html.append(f"<blockquote>{html}</blockquote>")
            around.text.append("> " + text.replace("\n", "\n> "))
        else:
            around.html.append(html)
            around.text.append(text)


def _lay_table(table: _Frame, around: _Frame) -> None:
    """A table that only places things becomes what it places; so does one too deep or too wide."""
    rows = [[cell for cell in row if cell[1]] for row in table.rows]
    rows = [row for row in rows if row]
    wide = max((len(row) for row in table.rows), default=0)
    if all(len(row) == 1 for row in rows) or not rows:
        for row in rows:
            around.html.append(row[0][0])
            around.text.append(row[0][1])
    elif table.height >= _TABLES_DEEP or wide > _MOST_COLUMNS:
        for row in rows:
            around.html += [html for html, _ in row]
            around.text.append(" | ".join(text for _, text in row))
    else:
        around.height = max(around.height, table.height + 1)
        cells = (
            "<tr>" + "".join(f"<td>{_unwrapped(html)}</td>" for html, _ in row) + "</tr>"
            for row in table.rows
            if any(text for _, text in row)
        )
        around.html.append(
            f'<table border="1" cellspacing="0" cellpadding="4">{"".join(cells)}</table>'
        )
        around.text += [" | ".join(text.replace("\n", " ") for _, text in row) for row in rows]


def _unwrapped(html: str) -> str:
    """One paragraph alone needs no room around it."""
    once = html.count("<p>") == 1 and html.startswith("<p>") and html.endswith("</p>")
    return html[3:-4] if once else html


def _elsewhere(address: str) -> str:
    """Where a link leads that cannot be followed from here; '' where it leads nowhere."""
    try:
        parts = urlsplit(address)
        if parts.scheme.lower() == "mailto":
            return parts.path[:100]
        if parts.scheme.lower() == "http":
            return host_of("https" + address[4:])
    except ValueError:
        pass
    return ""
