"""Text out of rich text files: body, headers, notes, hidden and deleted text, properties."""

import re
from dataclasses import dataclass, replace

from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.could_not_look import DAMAGED, UNKNOWN, CouldNotLook
from assisterdesk.egress.extract.within import Within

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])"
    rb"|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
#: Groups without words of the document.
_SILENT = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator latentstyles "
    b"themedata colorschememapping datastore xmlnstbl filetbl revtbl blipuid listpicture pgdsctbl "
    b"pnseclvl wgrffmtfilter mmathPr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn fchars lchars "
    b"passwordhash datafield sn".split()
)
_SIGNS = {
    b"par": "\n", b"line": "\n", b"page": "\n", b"sect": "\n", b"column": "\n", b"row": "\n",
    b"nestrow": "\n", b"cell": "\t", b"nestcell": "\t", b"tab": "\t", b"emdash": "—",
    b"endash": "–", b"emspace": " ", b"enspace": " ", b"qmspace": " ", b"lquote": "'",
    b"rquote": "'", b"ldblquote": '"', b"rdblquote": '"', b"bullet": "•",
}  # fmt: skip
#: Groups whose text must not run into the text around them.
_APART = frozenset(
    b"fldinst fldrslt atnauthor atnid title subject author operator keywords comment doccomm "
    b"manager company category hlinkbase propname staticval docvar do sv ffdeftext ffhelptext "
    b"bkmkstart bkmkend formfield ffname".split()
)
#: Groups that hold a text of their own, which does not go on in the text around it.
_OWN = frozenset(
    b"header headerl headerr headerf footer footerl footerr footerf footnote annotation shptxt "
    b"shprslt info".split()
)
_CODE_PAGES = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
_MAX_GROUPS = 5_000


@dataclass(frozen=True, slots=True)
class _State:
    silent: bool = False
    picture: bool = False
    skip: int = 1
    font: int = -1
    #: line ends that must stand around the group at least
    apart: int = 0


class _Reader:
    def __init__(self, within: Within) -> None:
        self._within = within
        self._out: list[str] = []
        self._state = _State()
        self._stack: list[_State] = []
        self._code_page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font_now = -1
        self._in_fonts = 0
        self._bytes = bytearray()
        self._skip = 0
        self._picture = bytearray()
        self._pictures: list[bytes] = []

    def read(self, content: bytes) -> str:
        at = 0
        while at < len(content):
            m = _TOKEN.match(content, at)
            if m is None:
                at += 1
                continue
            at = m.end()
            word, number, octet, sign, brace, plain = m.groups()
            if word:
                if word == b"bin" and number:
                    at += max(0, int(number))
                else:
                    self._word(word, int(number) if number else None)
            elif octet:
                self._octet(bytes.fromhex(octet.decode()))
            elif sign:
                self._sign(sign)
            elif brace:
                self._brace(brace)
            elif plain:
                self._plain(plain)
        if self._stack:
            raise CouldNotLook(DAMAGED)
        self._flush()
        found = [in_paragraphs("".join(self._out).split("\n"))]
        found += [self._within.read(picture, decoration=True) for picture in self._pictures]
        return apart(found)

    def _brace(self, brace: bytes) -> None:
        self._flush()
        if brace == b"{":
            if len(self._stack) >= _MAX_GROUPS:
                raise CouldNotLook(DAMAGED)
            self._stack.append(self._state)
            self._state = replace(self._state, apart=0)
            return
        if self._state.picture and self._picture:
            self._pictures.append(bytes(self._picture))
            self._picture.clear()
        self._part(self._state.apart)
        if len(self._stack) <= self._in_fonts:
            self._in_fonts = 0
        if self._stack:
            self._state = self._stack.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u" and number is not None:
            self._flush()
            self._add(chr(number % 65536))
            self._skip = self._state.skip
            return
        if self._skip and word in _SIGNS:
            self._skip -= 1
            return
        self._flush()
        if word == b"uc" and number is not None:
            self._state = replace(self._state, skip=max(0, min(number, 16)))
        elif word == b"ansicpg" and number:
            self._code_page = f"cp{number}"
        elif word == b"fonttbl":
            self._in_fonts = len(self._stack)
            self._state = replace(self._state, silent=True)
        elif word == b"f" and number is not None:
            self._font_now = number
            self._state = replace(self._state, font=number)
        elif word == b"fcharset" and self._in_fonts and number is not None:
            self._fonts[self._font_now] = _CODE_PAGES.get(number, "")
        elif word == b"pict":
            self._state = replace(self._state, picture=True)
        elif word == b"objdata":
            raise CouldNotLook(UNKNOWN)
        elif word in _SILENT:
            self._state = replace(self._state, silent=True)
        elif word in _APART or word in _OWN:
            self._state = replace(self._state, apart=2 if word in _OWN else 1)
            self._part(self._state.apart)
        elif word in _SIGNS:
            self._add(_SIGNS[word])

    def _part(self, ends: int) -> None:
        """What is read so far ends with so many line ends, or more."""
        for ending in reversed(self._out):
            if ends > 0 and ending.strip("\n") == "":
                ends -= len(ending)
            else:
                break
        if ends > 0:
            self._out.append("\n" * ends)

    def _octet(self, octet: bytes) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._bytes += octet

    def _sign(self, sign: bytes) -> None:
        if sign == b"~":
            self._flush()
            self._add(" ")
        elif sign == b"_":
            self._flush()
            self._add("-")
        elif sign in b"\r\n":
            self._flush()
            self._add("\n")
        elif sign in b"\\{}":
            if self._skip:
                self._skip -= 1
            else:
                self._bytes += sign

    def _plain(self, plain: bytes) -> None:
        if self._state.picture:
            digits = re.sub(rb"[^0-9a-fA-F]", b"", plain)
            self._picture += bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
            return
        if self._skip:
            cut = min(self._skip, len(plain))
            self._skip -= cut
            plain = plain[cut:]
        self._bytes += plain

    def _add(self, text: str) -> None:
        if not self._state.silent and not self._state.picture:
            self._out.append(text)

    def _flush(self) -> None:
        if not self._bytes:
            return
        if not self._state.silent and not self._state.picture:
            encoding = self._fonts.get(self._state.font, "") or self._code_page
            try:
                text = self._bytes.decode(encoding, "replace")
            except LookupError:
                text = self._bytes.decode("cp1252", "replace")
            self._out.append(text)
        self._bytes.clear()


def text_of(content: bytes, within: Within) -> str:
    """All the text. Raises `CouldNotLook` for a cut-off file, an embedded object or a picture."""
    text = _Reader(within).read(content.strip(b"\x00 \t\r\n"))
    # characters beyond the first plane come as two halves
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
