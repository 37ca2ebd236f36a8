"""The third answer about a file: it could not be looked into, so it counts as personal data."""


class CouldNotLook(Exception):
    """A file could not be looked into; `why` is a plain sentence without its name or content."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


TOO_LARGE = "The file is too large to look inside."
TOO_DEEP = "Files are packed into each other too deeply to look inside."
TOO_MANY = "The file holds too many files to look through."
TOO_MUCH = "The file holds too much text to look through."
TOO_SLOW = (
    "The file takes too long to look through. Look at it yourself, or split it into smaller files."
)
DAMAGED = "The file is damaged, so the program cannot look inside it."
PASSWORD = "The file is protected by a password, so the program cannot look inside it."  # noqa: S105 - a sentence
ENCRYPTED = "The file is encrypted, so the program cannot look inside it."
NO_WORDS = (
    "The file is a picture or holds one in which no words could be read. Look at it yourself."
)
PICTURE = "The file is a picture or holds one, and the program cannot read pictures here."
TIFF = (
    "The file is, or holds, a fax or scan in the form TIFF, which the program cannot read here. "
    "Save it as a PDF with words in it, or look at it yourself."
)
NO_LETTERS = "The letters of the file are drawn or coded in a way that the program cannot read."
#: what the process that reads pictures can answer where the other cannot
FOR_PICTURES = frozenset((PICTURE, TIFF, NO_LETTERS))
UNKNOWN = "The file is, or holds, something of a kind that the program cannot read."
