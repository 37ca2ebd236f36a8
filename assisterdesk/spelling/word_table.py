"""A dictionary's words with their marks, kept small: one block of bytes and a table of places.

A dict of fifty thousand words takes eight times as much; this one is asked a few times per word.
"""

from array import array
from collections.abc import Iterator

#: places per word, a power of two above this share: few words then meet
_ROOM = 2


class WordTable:
    """`content` is a hunspell word list: a count, then one ``word/marks`` a line."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        lines = content.count(b"\n") + 1
        size = 1 << (lines * _ROOM - 1).bit_length()
        self._mask = size - 1
        self._places = array("I", bytes(4 * size))
        self._fill()

    def _fill(self) -> None:
        content, mask, places = self._content, self._mask, self._places
        # the first line is the count; place 0 therefore means: free
        start = content.find(b"\n") + 1
        while 0 < start < len(content):
            end = content.find(b"\n", start)
            end = len(content) if end < 0 else end
            line = content[start:end]
            word = line.partition(b"/")[0].partition(b"\t")[0].rstrip()
            if word:
                at = hash(word) & mask
                while places[at]:
                    at = (at + 1) & mask
                places[at] = start
            start = end + 1

    def marks(self, word: str) -> str | None:
        """The marks of a word, "" for none, of all its entries together; None: not in the list."""
        sought = word.encode("utf-8")
        content, mask, places = self._content, self._mask, self._places
        at = hash(sought) & mask
        found: str | None = None
        while start := places[at]:
            after = start + len(sought)
            if content.startswith(sought, start) and content[after : after + 1] in (
                b"/", b"\n", b"\t", b"\r", b" ", b"",
            ):  # fmt: skip
                found = (found or "") + self._marks_at(after)
            at = (at + 1) & mask
        return found

    def _marks_at(self, after: int) -> str:
        content = self._content
        if content[after : after + 1] != b"/":
            return ""
        end = content.find(b"\n", after)
        line = content[after + 1 : end if end >= 0 else len(content)]
        return line.partition(b"\t")[0].partition(b" ")[0].decode("utf-8").rstrip()

    def words(self) -> Iterator[str]:
        """Every word of the list, in its order."""
        for line in self._content.split(b"\n")[1:]:
            word = line.partition(b"/")[0].partition(b"\t")[0].rstrip()
            if word:
                yield word.decode("utf-8")
