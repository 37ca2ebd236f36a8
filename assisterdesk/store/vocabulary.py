"""The words of the index by their beginning, one seek each.

FTS5 answers a beginning longer than those of its prefix index by gathering every row that holds any
such word before it tells the first: at half a million notes that takes 50 ms, where the newest rows
of the few words there are take a fifth of a millisecond.
"""

from assisterdesk.store.connections import WORDS_OF_INDEX, Database

#: beginnings of these lengths are kept in the index and asked for as they are
KEPT_LENGTHS = (2, 3)


def beginning(db: Database, begin: str, most: int) -> tuple[str, ...] | None:
    """Every word of the index that begins so, in order; None when there are more than `most`."""
    found: list[str] = []
    after, end = begin, begin + "\U0010ffff"
    while True:
        row = db.execute(
            f"SELECT term FROM {WORDS_OF_INDEX} WHERE term >= ? AND term < ? LIMIT 1",  # noqa: S608 - our own name
            (after, end),
        ).fetchone()
        if row is None:
            return tuple(found)
        if len(found) == most:
            return None
        found.append(str(row[0]))
        # the next one that there can be: asking for "greater" would go along all rows of this one
        after = found[-1] + "\x01"
