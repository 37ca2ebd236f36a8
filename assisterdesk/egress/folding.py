"""Plain letters: what two spellings of one word have in common."""

import unicodedata


class _Fold(dict[int, str]):
    """Maps one character to one plain character, to none (combining and invisible ones), or to the
    plain letters that sound like one of another script: who is known is known in Cyrillic too."""

    _FIXED = {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʻ": "'",
        "`": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "–": "-",
        "—": "-",
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "−": "-",
        "﹣": "-",
        "－": "-",
        "đ": "d",
        "Đ": "D",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "ı": "i",
        "æ": "a",
        "Æ": "A",
        "œ": "o",
        "Œ": "O",
        "ð": "d",
        "þ": "t",
        "ß": "s",
        "…": ".",
        "․": ".",
        "•": "*",
        "●": "*",
        "▪": "*",
        "·": "*",
        "‧": ".",
        "\u2028": "\n",
        "\u2029": "\n",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x85": "\n",
        "\r": " ",
        "\u00ad": "",
        "\ufeff": "",
    }

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if code < 128 and char != "\r" and char not in "`\x0b\x0c":
            out = char
        elif char in self._FIXED:
            out = self._FIXED[char]
        else:
            kind = unicodedata.category(char)
            if kind in ("Mn", "Cf", "Me"):
                out = ""
            elif kind == "Zs":
                out = " "
            else:
                base = unicodedata.normalize("NFKD", char)
                out = base[0] if base and not base[0].isspace() else char
                if out > "\x7f" and (kind[0] == "L" or kind == "Nd"):
                    out = _sounding(out)
        self[code] = out
        return out


def _sounding(letter: str) -> str:
    from anyascii import anyascii

    return anyascii(letter) or letter


#: For `str.translate`.
FOLD = _Fold()


def fold(text: str) -> str:
    """Plain lower-case letters of `text`: what two spellings of one name have in common."""
    return text.translate(FOLD).casefold()
