"""Places of a text already taken, answered in constant time however long the text is."""

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

    def overlap(self, start: int, end: int) -> bool:
        """Whether any span shares a character with this one."""
        return any(
            start < e and s < end
            for bucket in range(start // _BUCKET, (max(start, end - 1)) // _BUCKET + 1)
            for s, e in self._buckets.get(bucket, ())
        )
