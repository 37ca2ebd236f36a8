"""How large a submission becomes as a mail, known before a file of it is read or sent."""

from collections.abc import Iterable

#: bytes of one mail that any desk's server takes: Exchange's own default
MOST = 25 * 1024 * 1024
#: what a mail makes of a file's bytes: base64 and its line ends
GROWTH = 1.37
#: headers, and the parts' own heads
AROUND = 20_000

TOO_LARGE_TEXT = (
    "As a mail this is larger than 25 MB, more than a desk's mailbox takes. Attach fewer or "
    "smaller files, or use the desk's secure site."
)


def as_mail(files: Iterable[int], text: str) -> int:
    """Bytes of the whole mail, for files of these sizes in bytes."""
    return int(sum(files) * GROWTH) + len(text.encode("utf-8", "replace")) + AROUND


def too_large(files: Iterable[int], text: str) -> str:
    """'' when it fits, else the sentence that says what to do."""
    return TOO_LARGE_TEXT if as_mail(files, text) > MOST else ""
