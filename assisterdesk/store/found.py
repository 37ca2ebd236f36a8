"""Keeps the index of what can be found in step with the records, in the same transaction.

The index holds words of notes and mails, which are sealed elsewhere: erasing a case takes them out
(`forget`), and the merge that follows rewrites every page that held one.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from assisterdesk.access.grants import Level
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.words import words
from assisterdesk.store import identifiers, sealed_words
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import to_strings
from assisterdesk.store.connections import Database
from assisterdesk.store.withdrawn import stands

CASE = "case"
#: records whose change may alter a case's names, titles or viewers
_OF_HEAD = frozenset({"case", "person", "document", "submission", "grant"})
#: words of household names that name nobody: not indexed as names
NO_NAMES = frozenset({"and", "family", "familia", "household", "the", "y"})
#: a text's first so many words are indexed: the rest of a very long mail is quoted history
_MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class _Head:
    viewers: str
    names: str
    titles: str


def viewer_word(staff: str) -> str:
    """The word under which the index knows what this person may see."""
    return "v" + hashlib.sha256(staff.encode()).hexdigest()[:12]


def follow(
    db: Database,
    keys: CaseKeys,
    case: CaseId,
    touched: Iterable[tuple[str, str]],
    texts: Mapping[tuple[str, str], str] = MappingProxyType({}),
) -> None:
    """Take in what became of these (kind, id) records of the case. `texts` are those of records
    made in this transaction, which need not be read back."""
    touched = tuple(dict.fromkeys(touched))
    for kind, id in touched:
        if kind == "person":
            identifiers.follow(db, case, id)
    head = _kept_head(db, case)
    whole = head is None
    if head is None or any(kind in _OF_HEAD for kind, _ in touched):
        fresh = _head(db, case)
        whole = head is None or (head.viewers, head.names) != (fresh.viewers, fresh.names)
        if fresh != head:
            _keep_head(db, case, head, fresh)
        head = fresh
    records = _all_records(db, case) if whole else touched
    for kind, id in records:
        if kind in _TEXTS:
            fresh_text = texts.get((kind, id))
            if fresh_text is None:
                _keep_record(db, keys, case, kind, id, head)
            else:
                _index(db, _new_number(db, case, kind, id), head, fresh_text)


def forget(db: Database, case: CaseId) -> None:
    """Take every word of the case out of the index; out of its pages they go by `rewrite`."""
    head = _kept_head(db, case)
    for row in db.execute("SELECT n FROM found WHERE case_id = ?", (case,)).fetchall():
        db.execute("DELETE FROM word_index WHERE rowid = ?", (row["n"],))
    if head is not None:
        _count_words(db, frozenset(), name_words_of(head.names))
    db.execute("DELETE FROM found WHERE case_id = ?", (case,))
    db.execute("DELETE FROM identifiers WHERE case_id = ?", (case,))


def rewrite(db: Database) -> None:
    """Write the whole index anew, so that no page holds what was taken out. Takes about a second
    at a hundred thousand notes."""
    db.execute("INSERT INTO word_index (word_index) VALUES ('optimize')")


def is_filled(db: Database) -> bool:
    row = db.execute("SELECT is_filled FROM finding").fetchone()
    return row is not None and bool(row["is_filled"])


def fill(db: Database, keys: CaseKeys) -> None:
    """Index every case that is not yet, in a store from before there was an index."""
    left = db.execute(
        "SELECT id FROM cases WHERE id NOT IN (SELECT record_id FROM found WHERE kind = 'case')"
        " ORDER BY n"
    ).fetchall()
    for row in left:
        case = CaseId(row["id"])
        people = db.execute("SELECT id FROM people WHERE case_id = ?", (case,)).fetchall()
        follow(db, keys, case, [("person", person["id"]) for person in people])
    db.execute("UPDATE finding SET is_filled = 1")


def name_words_of(names: str) -> frozenset[str]:
    """The words of a case's names that may name somebody: not the reference."""
    return frozenset(
        word
        for word in names.split()
        if len(word) > 1 and not any(c.isdigit() for c in word)
    )


def _joined(parts: Iterable[str], without: frozenset[str] = frozenset()) -> str:
    found = dict.fromkeys(word for part in parts for word in words(part))
    return " ".join(word for word in found if word not in without)


def _head(db: Database, case: CaseId) -> _Head:
    row = db.execute(
        "SELECT reference, household, topic FROM cases WHERE id = ?", (case,)
    ).fetchone()
    if row is None:
        raise ValueError("a change of a case that is not there")
    names = [row["reference"], row["household"]]
    for p in db.execute(
        "SELECT given, middle, family, other_names FROM people p"  # noqa: S608 - our own words
        f" WHERE case_id = ? AND {stands('person', 'p.id')} ORDER BY n",
        (case,),
    ):
        names += (p["given"], p["middle"], p["family"], *to_strings(p["other_names"]))
    titles = [row["topic"]]
    titles += [
        r[0] for r in db.execute("SELECT title FROM submissions WHERE case_id = ?", (case,))
    ]
    titles += [
        r[0]
        for r in db.execute(
            "SELECT name FROM documents d"  # noqa: S608 - our own words
            f" WHERE case_id = ? AND {stands('document', 'd.id')}",
            (case,),
        )
    ]
    viewers = db.execute(
        "SELECT DISTINCT staff_id FROM grants WHERE case_id = ? AND level >= ? ORDER BY staff_id",
        (case, Level.READ),
    )
    return _Head(
        " ".join(viewer_word(viewer[0]) for viewer in viewers),
        _joined(names, NO_NAMES),
        _joined(titles),
    )


def _kept_head(db: Database, case: CaseId) -> _Head | None:
    row = db.execute(
        "SELECT viewers, names, titles FROM found"
        " WHERE case_id = :case AND kind = 'case' AND record_id = :case",
        {"case": case},
    ).fetchone()
    return _Head(row["viewers"], row["names"], row["titles"]) if row else None


def _keep_head(db: Database, case: CaseId, former: _Head | None, head: _Head) -> None:
    before = name_words_of(former.names) if former else frozenset()
    _count_words(db, name_words_of(head.names), before)
    n = _number(db, case, CASE, case)
    db.execute(
        "UPDATE found SET viewers = ?, names = ?, titles = ? WHERE n = ?",
        (head.viewers, head.names, head.titles, n),
    )
    db.execute(
        "INSERT INTO word_index (rowid, viewers, names, titles, around) VALUES (?, ?, ?, ?, '')",
        (n, head.viewers, head.names, head.titles),
    )


def _keep_record(
    db: Database, keys: CaseKeys, case: CaseId, kind: str, id: str, head: _Head
) -> None:
    text = _TEXTS[kind](db, keys, case, id)
    if text is None:
        _drop(db, case, kind, id)
        return
    _index(db, _number(db, case, kind, id), head, text)


def _index(db: Database, n: int, head: _Head, text: str) -> None:
    indexed = " ".join(words(text)[:_MOST_WORDS])
    db.execute(
        "INSERT INTO word_index (rowid, viewers, names, titles, around) VALUES (?, ?, '', ?, ?)",
        (n, head.viewers, indexed, head.names),
    )


def _number(db: Database, case: CaseId, kind: str, id: str) -> int:
    """The record's number, its former words taken out of the index."""
    row = db.execute(
        "SELECT n FROM found WHERE case_id = ? AND kind = ? AND record_id = ?", (case, kind, id)
    ).fetchone()
    if row is not None:
        db.execute("DELETE FROM word_index WHERE rowid = ?", (row["n"],))
        return int(row["n"])
    return _new_number(db, case, kind, id)


def _new_number(db: Database, case: CaseId, kind: str, id: str) -> int:
    made = db.execute(
        "INSERT INTO found (case_id, kind, record_id) VALUES (?, ?, ?) RETURNING n",
        (case, kind, id),
    ).fetchall()
    return int(made[0]["n"])


def _drop(db: Database, case: CaseId, kind: str, id: str) -> None:
    row = db.execute(
        "DELETE FROM found WHERE case_id = ? AND kind = ? AND record_id = ? RETURNING n",
        (case, kind, id),
    ).fetchall()
    if row:
        db.execute("DELETE FROM word_index WHERE rowid = ?", (row[0]["n"],))


def _count_words(db: Database, now: frozenset[str], before: frozenset[str]) -> None:
    if now == before:
        return
    for word in now - before:
        db.execute(
            "INSERT INTO name_words (word, cases) VALUES (?, 1)"
            " ON CONFLICT (word) DO UPDATE SET cases = cases + 1",
            (word,),
        )
    for word in before - now:
        db.execute("UPDATE name_words SET cases = cases - 1 WHERE word = ?", (word,))
        db.execute("DELETE FROM name_words WHERE word = ? AND cases < 1", (word,))
    db.execute("UPDATE finding SET words = words + 1")


def _all_records(db: Database, case: CaseId) -> list[tuple[str, str]]:
    """Every record of the case with a text of its own, oldest first: newest is found first."""
    rows = db.execute(
        "SELECT 'note' AS kind, id, at FROM notes WHERE case_id = :case"
        " UNION ALL SELECT 'message', id, received_at FROM messages WHERE case_id = :case"
        " UNION ALL SELECT 'task', id, made_at FROM tasks WHERE case_id = :case"
        " UNION ALL SELECT 'contact', id, at FROM contacts WHERE case_id = :case"
        " UNION ALL SELECT 'association', id, made_at FROM associations WHERE case_id = :case"
        " ORDER BY 3",
        {"case": case},
    ).fetchall()
    return [(row["kind"], row["id"]) for row in rows]


_Text = Callable[[Database, CaseKeys, CaseId, str], str | None]


def _note(db: Database, keys: CaseKeys, case: CaseId, id: str) -> str | None:
    row = db.execute(
        "SELECT v.version, v.sealed FROM notes n JOIN note_versions v"  # noqa: S608 - our words
        " ON v.note_id = n.id AND v.version = n.version"
        f" WHERE n.id = ? AND {stands('note', 'n.id')}",
        (id,),
    ).fetchone()
    if row is None:
        return None
    plain = keys.open(
        db, case, bytes(row["sealed"]), about("note_versions", id, row["version"])
    )
    return plain.decode("utf-8", "replace")


def _message(db: Database, keys: CaseKeys, case: CaseId, id: str) -> str | None:
    row = db.execute(
        "SELECT sender, subject, sealed FROM messages WHERE id = ?", (id,)
    ).fetchone()
    if row is None:
        return None
    plain = keys.open(db, case, bytes(row["sealed"]), about("messages", id))
    return f"{row['sender']} {row['subject']} {plain.decode('utf-8', 'replace')}"


def _words_of(table: str, kind: str) -> _Text:
    def text(db: Database, keys: CaseKeys, case: CaseId, id: str) -> str | None:
        row = db.execute(
            f"SELECT sealed FROM {table} t WHERE id = ?"  # noqa: S608 - our own words
            f" AND {stands(kind, 't.id')}",
            (id,),
        ).fetchone()
        if row is None:
            return None
        kept = sealed_words.words(db, keys, case, table, id, bytes(row["sealed"]))
        return " ".join(value for value in kept.values() if isinstance(value, str))

    return text


def _association(db: Database, keys: CaseKeys, case: CaseId, id: str) -> str | None:
    text = _words_of("associations", "association")(db, keys, case, id)
    if text is None:
        return None
    row = db.execute("SELECT carrier FROM associations WHERE id = ?", (id,)).fetchone()
    return f"{row['carrier'] if row else ''} {text}"


#: by kind of record, how its text is read; None when it is not there or was taken off
_TEXTS: Mapping[str, _Text] = {
    "note": _note,
    "message": _message,
    "task": _words_of("tasks", "task"),
    "contact": _words_of("contacts", "contact"),
    "association": _association,
}
