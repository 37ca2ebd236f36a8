"""Plain text in any encoding: marks first, then UTF-8, then the likeliest code page."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64 * 1024
_WESTERN = "cp1252"
#: how much likelier the words of another code page must be (of 1)
_LIKELIER = 0.05
#: signs where a letter would stand: letters of Eastern Europe, or Icelandic, read as Western
_MISREAD = re.compile(
    r"[^\W\d_][¹²³¥¯£¾¼¿¡¤¶ºª][^\W\d_]|(?<!\w)[£¯¥¼ª][^\W\d_]|[^\W\d_]{2}[³¹]|[þÞðÐ]"
)
_FOLDED = re.compile(r"\r?\n[ \t]|=\r?\n")
_ENCRYPTED = ("-----BEGIN PGP MESSAGE-----", "$ANSIBLE_VAULT;", "age-encryption.org/")


def decoded(content: bytes) -> str | None:
    """The text, or None when the bytes are no text in any encoding."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _whole(content.decode(encoding, "replace"))
    wide = _wide(content)
    if wide:
        return _whole(content.decode(wide, "replace"))
    if b"\x00" in content[:_SAMPLE]:
        return None
    try:
        return _whole(content.decode("utf-8"))
    except UnicodeDecodeError:
        return _whole(content.decode(_code_page(content[:_SAMPLE]), "replace"))


def _code_page(sample: bytes) -> str:
    """The code page of letters without a mark: the Western one, unless another is likelier.

    Few letters above the plain ones fit many code pages alike, and the guess among those that fit
    goes by the alphabet: the "ń" of cp1250 for the "ñ" of a Spanish name.
    """
    # costs memory all day, and most days no text needs its letters guessed
    from charset_normalizer import from_bytes

    matches = from_bytes(sample)
    best = matches.best()
    if best is None or _WESTERN in best.could_be_from_charset:
        return _WESTERN
    western = next((one for one in matches if one.encoding == _WESTERN), None)
    if western is None or western.coherence < best.coherence - _LIKELIER:
        return best.encoding
    return best.encoding if _MISREAD.search(str(western)) else _WESTERN


def marked_encoding(content: bytes) -> str:
    """The encoding that a mark at the start tells or that wide letters show, '' for neither."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    return _wide(content)


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: every second byte of Latin text is nought."""
    sample = content[:512]
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _whole(text: str) -> str | None:
    """None when too many characters are no text: controls and marks of failed decoding."""
    sample = text[:20000]
    odd = sum(1 for c in sample if (c < " " and c not in "\t\n\r\x0c\x1b") or c == "\ufffd")
    return None if odd > max(3, len(sample) // 20) else text.replace("\x00", " ")


def is_wide(content: bytes) -> bool:
    """Whether the letters are wider than a byte, so that the kind shows only after decoding."""
    return b"\x00" in content[:64]


def unfolded(text: str) -> str:
    """Contacts and calendar entries with their long lines whole again; other text as it is."""
    if text.lstrip()[:15].upper().startswith(("BEGIN:VCARD", "BEGIN:VCALENDAR")):
        return _FOLDED.sub("", text)
    return text


def is_encrypted(text: str) -> bool:
    """Whether the text is the armour of something encrypted."""
    return any(mark in text[:4096] for mark in _ENCRYPTED)
