"""Places of a text already taken, answered in constant time however long the text is."""

from collections.abc import Iterator

_BUCKET = 128


class Places:
    """A growing set of spans that tells whether another one overlaps any of them."""

    def __init__(self) -> None:
        self._buckets: dict[int, list[tuple[int, int]]] = {}

    def add(self, start: int, end: int) -> None:
        for bucket in range(start // _BUCKET, (max(start, end - 1)) // _BUCKET + 1):
            self._buckets.setdefault(bucket, []).append((start, end))

    def __bool__(self) -> bool:
        return bool(self._buckets)

    def beyond(self, start: int, end: int) -> bool:
        """Whether any span shares a character with this one and reaches over it, or is it."""
        return any(
            start < e and s < end and (s < start or e > end or (s, e) == (start, end))
            for s, e in self._near(start, end)
        )

    def within(self, start: int, end: int) -> bool:
        """Whether any span lies in this one, or reaches over one of its ends."""
        return any(
            start < e and s < end and not (s <= start and end <= e and (s, e) != (start, end))
            for s, e in self._near(start, end)
        )

    def overlap(self, start: int, end: int) -> bool:
        """Whether any span shares a character with this one."""
        return any(start < e and s < end for s, e in self._near(start, end))

    def _near(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for bucket in range(start // _BUCKET, (max(start, end - 1)) // _BUCKET + 1):
            yield from self._buckets.get(bucket, ())
