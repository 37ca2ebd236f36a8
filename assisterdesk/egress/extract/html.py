"""The words of an HTML page: visible and hidden text, links, alternative texts, comments."""

from html.parser import HTMLParser

_BREAKS = frozenset(
    "p div br tr li h1 h2 h3 h4 h5 h6 table section article header footer ul ol dl dt dd hr pre "
    "blockquote form fieldset title option".split()
)
_SPOKEN = frozenset(("alt", "title", "value", "placeholder", "content", "aria-label", "href"))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._mute = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._mute += 1
        if tag in _BREAKS:
            self.parts.append("\n")
        elif tag in ("td", "th"):
            self.parts.append("\t")
        for name, value in attrs:
            if (
                name in _SPOKEN
                and value
                and tag != "a"
                and not value.startswith(("http", "text/html"))
            ):
                self.parts.append(f" {value} ")
            elif name == "href" and value and value.lower().startswith(("mailto:", "tel:")):
                self.parts.append(f" {value.partition(':')[2]} ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._mute = max(0, self._mute - 1)
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._mute:
            self.parts.append(data)

    def handle_comment(self, data: str) -> None:
        if not data.lstrip().startswith("["):
            self.parts.append(f"\n{data}\n")


def words_of(page: str) -> str:
    """The page's text; tags of inline style do not break words."""
    parser = _Words()
    parser.feed(page)
    parser.close()
    lines = (" ".join(line.split(" ")) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line.strip() for line in lines if line.strip())
