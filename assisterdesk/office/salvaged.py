"""What came of saving what could be read of a damaged store."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Salvaged:
    """`lost_pages` of `pages` could not be read; what stood on them is not known. `rows` were
    saved, `dropped` more were readable but what they belong to is lost.

    `aside` is the folder, within the store's, that keeps the damaged files.
    """

    pages: int
    lost_pages: int
    rows: int
    dropped: int
    cases: int
    log_entries: int
    aside: str

    @property
    def is_whole(self) -> bool:
        return self.lost_pages == 0 and self.dropped == 0
