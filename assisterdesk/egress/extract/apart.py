"""Empty lines where an author meant them: the judgement parts paragraphs by them.

One stands for however many there were, and none at either end.
"""

from collections.abc import Iterable


def in_paragraphs(lines: Iterable[str]) -> str:
    """The lines as one text; any number of empty ones between two is one."""
    found: list[str] = []
    parted = False
    for line in lines:
        if not line.strip():
            parted = bool(found)
            continue
        if parted:
            found.append("")
            parted = False
        found.append(line)
    return "\n".join(found)


def apart(texts: Iterable[str]) -> str:
    """Texts of their own as one, an empty line between each two."""
    return "\n\n".join(text.strip("\n") for text in texts if text.strip())
