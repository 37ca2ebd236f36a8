"""Words as they are sought: without case, accents and apostrophes, apart at everything else."""

import re
import unicodedata

#: longer runs are keys and links, which nobody types to find something
LONGEST = 40
#: letters that do not come apart into a plain letter and a mark
_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_OWN = re.compile(r"['’ʼʻ`]s\b")
_JOINED = str.maketrans("", "", "'’ʼʻ`´")
#: apostrophes go, all else that is no letter or digit parts words
_ASCII = {
    code: None if chr(code) in "'`" else " " for code in range(128) if not chr(code).isalnum()
}
_FIRST_MARK, _LAST_MARK = "̀", "ͯ"


def folded(text: str) -> str:
    """Without case and Latin accents; other scripts keep their marks, which carry vowels there."""
    # twice: letters of other alphabets' shapes become capitals only when they come apart
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(c for c in apart if not _FIRST_MARK <= c <= _LAST_MARK)
    return plain.translate(_PLAIN)


def words(text: str) -> list[str]:
    """The words of a text in order: "O'Brien's 2nd notice" is obrien, 2nd and notice."""
    if text.isascii():
        # most texts: the same as below, in a tenth of the time
        plain = _OWN.sub(" ", text.lower()).translate(_ASCII)
        return [word[:LONGEST] for word in plain.split()]
    plain = folded(text)
    if not plain.isalnum():
        plain = _OWN.sub(" ", plain).translate(_JOINED)
        plain = "".join(c if c.isalnum() or _is_mark(c) else " " for c in plain)
    return [word[:LONGEST] for word in plain.split()]


def _is_mark(c: str) -> bool:
    return c > "\x7f" and unicodedata.category(c)[0] == "M"
