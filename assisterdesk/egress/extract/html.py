"""The words of an HTML page: visible and hidden text, links, alternative texts, comments."""

import binascii
import re
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes

from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.within import Within

_LINE, _PARAGRAPH = 1, 2
#: what begins and ends a line or a paragraph
_BREAKS = {
    **dict.fromkeys("div tr li dt dd legend title option".split(), _LINE),
    **dict.fromkeys(
        "p h1 h2 h3 h4 h5 h6 table ul ol dl section article header footer hr pre blockquote form "
        "fieldset".split(),
        _PARAGRAPH,
    ),
}
_LISTS = frozenset("ul ol dl".split())
#: what stands on a line of its own below its like
_ROWS = frozenset("tr li dt dd".split())
_CELLS = frozenset("td th".split())
_BESIDE = frozenset("thead tbody tfoot colgroup col caption".split())
_SPOKEN = frozenset(("alt", "title", "value", "placeholder", "content", "aria-label", "href"))
#: mail programs set each line as a paragraph of such a class, or without a distance
_NO_DISTANCE = re.compile(r"\bmargin(?:-bottom)?:\s*0", re.IGNORECASE)
_SPACES = " \t\r\n\f"
_RUN = re.compile(r"[ \t\r\n\f]+")
_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)((?:;[\w.=+-]+)*),([^\"'<>)]*)", re.IGNORECASE)
#: letterforms, styles and scripts that a page brings along
_MACHINERY = re.compile(r"font/|text/css|\w+/(?:x-|vnd\.ms-)?(?:font|javascript)", re.IGNORECASE)


class _Words(HTMLParser):
    """A break waits for the words after it, so that an end and a beginning make one, not two."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[str] = []
        self._line = ""
        self._waits = 0
        self._mute = 0
        self._as_typed = 0
        self._lists = 0
        self._paragraph = _PARAGRAPH
        #: a list or table has begun and none of its rows
        self._opened = False
        #: a cell or an item has begun and none of its words
        self._empty = False
        self._cells = 0
        #: lines done when the row began: it is one line while there are no more
        self._row_at = -1

    def lines(self) -> list[str]:
        """Empty ones between paragraphs, more than one at times."""
        self._flush()
        return [line.strip() for line in self._done]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value for name, value in attrs if value}
        self._mute += tag in ("script", "style")
        self._as_typed += tag == "pre"
        self._lists += tag in _LISTS
        if tag == "p":
            close = given.get("class", "").lower().startswith("mso")
            close = close or _NO_DISTANCE.search(given.get("style", "")) is not None
            self._paragraph = _LINE if close else _PARAGRAPH
        if tag == "br":
            self._end_line()
        elif tag in _ROWS:
            self._row()
        elif tag in _CELLS:
            self._cell()
        elif not self._empty:
            self._break(tag)
        self._opened = tag in _LISTS or tag == "table" or (self._opened and tag in _BESIDE)
        for name, value in given.items():
            if name == "href" and value.lower().startswith(("mailto:", "tel:")):
                self._say(f" {value.partition(':')[2]} ")
            elif name in _SPOKEN and tag != "a":
                if not value.startswith(("http", "text/html", "data:")):
                    self._say(f" {value} ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._mute = max(0, self._mute - 1)
        if tag == "pre":
            self._as_typed = max(0, self._as_typed - 1)
        if not self._empty:
            self._break(tag)
        if tag in _LISTS:
            self._lists = max(0, self._lists - 1)
        if tag in _ROWS:
            self._empty = False

    def handle_data(self, data: str) -> None:
        if self._mute:
            return
        if not self._as_typed:
            self._say(_RUN.sub(" ", data))
            return
        for number, line in enumerate(data.split("\n")):
            if number:
                self._end_line()
            self._say(line)

    def handle_comment(self, data: str) -> None:
        if not data.lstrip().startswith("["):
            for line in data.split("\n"):
                self._waits = max(self._waits, _LINE)
                self._say(line)
            self._waits = max(self._waits, _LINE)

    def _say(self, text: str) -> None:
        if not text.strip(_SPACES):
            if self._line and not self._waits:
                self._line += text
            return
        if self._waits:
            self._flush()
        self._line += text
        self._empty = False

    def _flush(self) -> None:
        if self._line.strip(_SPACES):
            self._done.append(self._line)
        if self._waits == _PARAGRAPH:
            self._done.append("")
        self._line, self._waits = "", 0

    def _end_line(self) -> None:
        if self._waits:
            self._flush()
        self._done.append(self._line)
        self._line = ""

    def _break(self, tag: str) -> None:
        wide = self._paragraph if tag == "p" else _BREAKS.get(tag, 0)
        if tag in _LISTS and self._lists > 1:
            wide = _LINE
        self._waits = max(self._waits, wide)

    def _row(self) -> None:
        """A paragraph in a row does not part it from the next, unless it has several."""
        if not self._opened and self._row_at == len(self._done):
            self._waits = _LINE
        self._waits = max(self._waits, _LINE)
        self._flush()
        self._row_at, self._cells, self._empty = len(self._done), 0, True

    def _cell(self) -> None:
        if self._cells:
            if self._waits and self._row_at == len(self._done):
                self._waits = 0
            if self._waits:
                self._flush()
            self._line += "\t"
        self._cells += 1
        self._empty = True


def words_of(page: str) -> str:
    """The page's text; tags of inline style do not break words."""
    parser = _Words()
    parser.feed(page)
    parser.close()
    return in_paragraphs(parser.lines())


def page_text(page: str, within: Within) -> str:
    """The page's text and that of the files that it holds itself. Raises `CouldNotLook`."""
    return apart([words_of(page), *_held(page, within)])


def _held(page: str, within: Within) -> list[str]:
    """The text of pictures and other files that stand in addresses (``data:``)."""
    if "data:" not in page:
        return []
    found = []
    for m in _DATA.finditer(page):
        kind, how, data = m[1].lower(), m[2].lower(), m[3]
        if _MACHINERY.match(kind):
            continue
        content = unquote_to_bytes(data)
        if how.endswith(";base64"):
            try:
                content = binascii.a2b_base64(content)
            except binascii.Error:
                # no browser shows it either
                continue
        within.take(len(content))
        if kind == "image/svg+xml":
            found.append(words_of(content.decode("utf-8", "replace")))
        elif content:
            found.append(within.read(content, decoration=True))
    return found
