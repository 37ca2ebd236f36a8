"""Search as it is typed, against plain FTS5 of the same build without a key; and names that are
typed otherwise than they are kept, against the other ways of finding them.
"""

import random
import shutil
import statistics
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rapidfuzz.distance import OSA
from sqlcipher3 import dbapi2

from assisterdesk.actions.list_ports import CaseList
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.words import words
from assisterdesk.people.likeness import NameWords
from assisterdesk.store.found import _TEXTS
from assisterdesk.store.store import SqlCipherStore
from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.office_generator import Size, office, open_store, viewing
from benchmarks.office_people import COMMUNITIES, names_of
from benchmarks.sizes import sizes

PAGE = 25
ROUNDS = 25
#: what is typed letter by letter: names, topics, words of notes, two words
TYPED = (
    "xiong",
    "mohamed",
    "garcia",
    "htoo",
    "renewal",
    "paystub lease",
    "voicemail proof",
    "appeal deadline",
    "johnson renewal",
)
COMMON = ("renewal", "coverage", "client", "notice", "desk")
MISTYPED = ("xoing", "maxamed", "gonsalez", "htooo", "jonson")


def measure() -> tuple[Row, ...]:
    rows: list[Row] = []
    for size in sizes():
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "store"
            shutil.copytree(office(size), copy)
            store = open_store(copy)
            try:
                plain = _plain_index(store, Path(folder) / "plain.db")
                rows += _of_size(size, store, plain)
                plain.close()
            finally:
                store.close()
    return (*rows, *_names_typed_otherwise())


def _of_size(size: Size, store: SqlCipherStore, plain: "dbapi2.Connection") -> list[Row]:
    listed = viewing(store)
    listed.find("warm", PAGE)
    rare = _rare_words(plain)
    beside = "plain FTS5 without a key, bm25, first page"
    rows = []
    for what, texts, limits in (
        ("as one types, letter by letter", _letters(TYPED), Limits(1.2, p95_at_most=0.016)),
        ("common word, ranked", COMMON * 5, Limits(1.2, p95_at_most=0.016)),
        ("rare word", rare, Limits(2.5, p95_at_most=0.016)),
    ):
        ours, theirs = _timed(listed, plain, texts)
        rows.append(Row(f"{size.name}: {what}", Unit.SECONDS, ours, beside, theirs, limits))
    ours, theirs = _index_alone(store, plain, rare)
    rows.append(
        Row(
            f"{size.name}: rare word, the index alone",
            Unit.SECONDS,
            ours,
            "plain FTS5 without a key",
            theirs,
            Limits(ratio_at_most=2.5),
        )
    )
    ours, _ = _timed(listed, plain, MISTYPED * 5)
    rows.append(
        Row(f"{size.name}: mistyped name", Unit.SECONDS, ours, limits=Limits(p95_at_most=0.016))
    )
    narrow = viewing(store, -1)
    ours, _ = _timed(narrow, plain, (*COMMON * 3, *_letters(("xiong", "renewal"))))
    rows.append(
        Row(
            f"{size.name}: by someone with few of the cases",
            Unit.SECONDS,
            ours,
            limits=Limits(p95_at_most=0.016),
        )
    )
    return rows


def _timed(
    listed: CaseList, plain: "dbapi2.Connection", texts: Sequence[str]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Each text by turns in both, so that whatever else the machine does meets both."""
    ours, theirs = [], []
    for text in texts:
        begin = time.perf_counter()
        listed.find(text, PAGE)
        ours.append(time.perf_counter() - begin)
        asked = " ".join(f'"{word}"' for word in words(text)) + "*"
        begin = time.perf_counter()
        plain.execute(
            "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT ?", (asked, PAGE)
        ).fetchall()
        theirs.append(time.perf_counter() - begin)
    return tuple(ours), tuple(theirs)


def _index_alone(
    store: SqlCipherStore, plain: "dbapi2.Connection", texts: Sequence[str]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The encrypted index asked for row numbers, without who may see them and what they are."""
    ours, theirs = [], []
    with store._connections.reading() as db:
        for text in texts:
            begin = time.perf_counter()
            db.execute(
                "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?",
                (f'"{text}"', PAGE),
            ).fetchall()
            ours.append(time.perf_counter() - begin)
            begin = time.perf_counter()
            plain.execute(
                "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY rowid DESC LIMIT ?",
                (f'"{text}"', PAGE),
            ).fetchall()
            theirs.append(time.perf_counter() - begin)
    return tuple(ours), tuple(theirs)


def _letters(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(text[:end] for text in texts for end in range(1, len(text) + 1))


def _plain_index(store: SqlCipherStore, path: Path) -> "dbapi2.Connection":
    """The same words in the same build of SQLite, without a key and as FTS5 comes."""
    plain = dbapi2.connect(str(path), isolation_level=None)
    plain.execute("PRAGMA cache_size = -8192")
    plain.execute("CREATE VIRTUAL TABLE plain USING fts5 (text, prefix = '2 3')")
    plain.execute("BEGIN")
    with store._connections.reading() as db:
        for row in db.execute("SELECT * FROM found ORDER BY n").fetchall():
            if row["kind"] == "case":
                text = f"{row['names']} {row['titles']}"
            else:
                read = _TEXTS[row["kind"]]
                text = read(db, store._keys, CaseId(row["case_id"]), row["record_id"]) or ""
            plain.execute("INSERT INTO plain (rowid, text) VALUES (?, ?)", (row["n"], text))
    plain.execute("COMMIT")
    plain.execute("INSERT INTO plain (plain) VALUES ('optimize')")
    return plain


def _rare_words(plain: "dbapi2.Connection") -> tuple[str, ...]:
    plain.execute("CREATE VIRTUAL TABLE terms USING fts5vocab('plain', 'row')")
    rows = plain.execute(
        "SELECT term FROM terms WHERE doc <= 3 AND length(term) > 6 ORDER BY term"
    ).fetchall()
    plain.execute("DROP TABLE terms")
    choose = random.Random(7)  # noqa: S311 - repeatable, no secret
    return tuple(choose.sample([row[0] for row in rows], min(40, len(rows))))


# -- names typed otherwise


def _names_typed_otherwise() -> list[Row]:
    spellings = tomllib.loads((Path(__file__).parent / "name_spellings.toml").read_text("utf-8"))
    kept = {
        word
        for community in COMMUNITIES
        for names in names_of(community.file)
        for name in names
        for word in words(name)
    }
    kept |= {pair.split("/")[0] for pairs in spellings.values() for pair in pairs}
    office_names = NameWords(kept)
    grams = {word: _trigrams(word) for word in kept}
    others: tuple[tuple[str, Callable[[str], Iterable[str]]], ...] = (
        ("trigrams alone", lambda typed: _by_trigrams(grams, typed)),
        ("one or two wrong letters alone", office_names.mistyped),
        ("keys of sound alone", office_names.sounding),
    )
    rows = []
    for community, pairs in spellings.items():
        spelled = [tuple(pair.split("/")) for pair in pairs]
        spelled = [("".join(words(typed)), meant) for meant, typed in spelled]
        wrong = _mistyped(sorted({meant for _, meant in spelled if len(meant) > 3}))
        for kind, cases in (("spelled otherwise", spelled), ("one letter wrong", wrong)):
            ours = _recall(office_names.like, cases)
            for name, way in others:
                theirs = _recall(way, cases)
                rows.append(
                    Row(
                        f"{community}, {kind}: found among at most 12 ({len(cases)} names)",
                        Unit.PERCENT,
                        (ours,),
                        name,
                        (theirs,),
                        Limits(ratio_at_least=1.0),
                    )
                )
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        office_names.like("abdirahmaan")
    took = (time.perf_counter() - begin) / ROUNDS
    rows.append(Row(f"look through {len(kept)} names", Unit.SECONDS, (took,)))
    return rows


def _recall(way: Callable[[str], Iterable[str]], cases: Sequence[tuple[str, str]]) -> float:
    hits = [typed == meant or meant in tuple(way(typed))[:12] for typed, meant in cases]
    return 100 * statistics.fmean(hits)


def _trigrams(word: str) -> frozenset[str]:
    padded = f"  {word} "
    return frozenset(padded[at : at + 3] for at in range(len(padded) - 2))


def _by_trigrams(grams: dict[str, frozenset[str]], typed: str) -> list[str]:
    own = _trigrams(typed)
    ranked = sorted(
        ((len(own & other) / len(own | other), word) for word, other in grams.items()),
        reverse=True,
    )
    return [word for share, word in ranked[:12] if share >= 0.3]


def _mistyped(names: Sequence[str]) -> list[tuple[str, str]]:
    choose = random.Random(20261122)  # noqa: S311 - repeatable, no secret
    found = []
    for name in names:
        for _ in range(8):
            typed = _one_wrong(name, choose)
            if OSA.distance(typed, name) == 1:
                found.append((typed, name))
    return found


def _one_wrong(name: str, choose: random.Random) -> str:
    at = choose.randrange(len(name))
    letter = choose.choice("abcdefghijklmnopqrstuvwxyz")
    match choose.randrange(4):
        case 0:
            return name[:at] + letter + name[at + 1 :]
        case 1:
            return name[:at] + name[at + 1 :]
        case 2:
            return name[:at] + letter + name[at:]
        case _:
            at = min(at, len(name) - 2)
            return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


FIGURE = Figure("Search", measure)
