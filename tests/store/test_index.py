"""The index agrees with the records after anything, and leaves with an erased case."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.ids import CaseId
from assisterdesk.keys.sealing import AesSealer
from assisterdesk.people.person import PersonName
from assisterdesk.store import found, vocabulary
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Database
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import (
    CASE,
    DEVICE,
    MAI,
    OMAR,
    OTHER,
    PA,
    TickingClock,
    a_note,
    access,
    household,
    mai,
    save,
)
from tests.store.test_erased_case import decrypted


def contents(db: Database) -> dict[str, object]:
    """All that the index holds, so that two indexes can be compared."""
    tables = {
        "found": "SELECT case_id, kind, record_id, viewers, names, titles FROM found",
        "words": "SELECT word, cases FROM name_words",
        "identifiers": "SELECT value, kind, person_id, case_id FROM identifiers",
    }
    shape: dict[str, object] = {
        name: sorted(tuple(row) for row in db.execute(sql).fetchall())  # type: ignore[arg-type]
        for name, sql in tables.items()
    }
    db.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'word_index', 'instance')")
    rows = db.execute(
        "SELECT t.term, t.col, f.record_id, f.kind FROM temp.terms t JOIN found f ON f.n = t.doc"
    ).fetchall()
    shape["terms"] = sorted(tuple(row) for row in rows)  # type: ignore[arg-type]
    db.execute("DROP TABLE temp.terms")
    return shape


def anew(store: SqlCipherStore) -> tuple[dict[str, object], dict[str, object]]:
    """The index as it was kept, and as it is when made again from the records."""
    with store._connections.migrating() as db:
        kept = contents(db)
        db.execute("BEGIN")
        db.execute("INSERT INTO word_index (word_index) VALUES ('delete-all')")
        for table in ("found", "name_words", "identifiers"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608
        found.fill(db, CaseKeys(AesSealer()))
        made = contents(db)
        db.rollback()
    return kept, made


def test_after_many_changes_the_index_is_what_the_records_say(
    store: SqlCipherStore, clock: TickingClock
) -> None:
    choose = random.Random(20261122)  # noqa: S311 - repeatable, no secret
    save(store, household(OTHER, "8RY3MF", household="Mohamud household"), case=OTHER)
    names = ("Xiong", "Vang", "Mohamud", "Núñez", "Paw")
    kept = [a_note(f"first {name}") for name in names]
    save(store, mai(), *kept)
    for _ in range(120):
        name = choose.choice(names)
        match choose.randrange(6):
            case 0:
                save(store, replace(mai(), name=PersonName("Mai", name), ssn="9001234" + "56"))
            case 1:
                at = choose.randrange(len(kept))
                kept[at] = replace(
                    kept[at], text=f"again {name}", version=kept[at].version + 1
                )
                save(store, kept[at])
            case 2:
                who = choose.choice((PA, OMAR))
                save(store, Grant(who, CASE, Level.READ, "assigned", clock.now()))
            case 3:
                save(store, household(topic=f"about {name}"))
            case 4:
                save(store, a_note(f"new {name}", case=OTHER), case=OTHER)
            case _:
                note = choose.choice(kept)
                with store.change(PA, "take off or put on", CASE) as change:
                    (change.take_off if choose.random() < 0.5 else change.put_on)(
                        CASE, "note", note.id
                    )
                    change.commit()
    was, is_made = anew(store)
    assert was == is_made


@pytest.mark.requirement("O-G1")
def test_no_page_holds_a_word_of_an_erased_case_that_was_indexed(
    store: SqlCipherStore, folder: Path, key: bytes
) -> None:
    save(store, household(OTHER, "8RY3MF", household="Hassan family"), case=OTHER)
    marks = ["auerhahn", "birkhuhn", "haselhuhn"]
    save(
        store,
        replace(mai(), name=PersonName(marks[0], "Xiong")),
        *(a_note(f"{word} {n} " + " ".join(marks)) for n, word in enumerate(marks * 20)),
        case=CASE,
    )
    save(store, *(a_note(f"capercaillie{n}", case=OTHER) for n in range(60)), case=OTHER)
    store._connections.forget_old_pages()
    file = folder / "cases.db"
    before = decrypted(file, key)
    assert before.count(marks[1].encode()) > 0, "the look finds what is there"
    with store.change(PA, "erase case") as change:
        change.erase_case(CASE, "retention_over")
        change.commit()
    after = decrypted(file, key)
    for word in marks:
        # also no beginning of one, where the index divides its pages
        for length in range(5, len(word) + 1):
            assert word[:length].encode() not in after, word[:length]
    listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
    assert listed.find("auerhahn", 9) == ()
    assert listed.find("capercaillie", 99) != ()
    was, is_made = anew(store)
    assert was == is_made


def test_a_store_from_before_is_indexed_when_it_is_opened(
    store: SqlCipherStore,
    opener: SqlCipherStoreOpener,
    folder: Path,
    key: bytes,
    clock: TickingClock,
) -> None:
    save(store, mai(), a_note("Brought the paystub"))
    with store._connections.writing() as db:
        db.execute("INSERT INTO word_index (word_index) VALUES ('delete-all')")
        for table in ("found", "name_words", "identifiers"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608
        db.execute("UPDATE finding SET is_filled = 0")
    store.close()
    again = opener.open(folder, key, clock, DEVICE)
    listed = again.open_list(LogLine(Action.LISTED, access(case=None)))
    (hit,) = listed.find("paystub", 9)
    assert hit.case.id == CASE
    (hit,) = listed.find(mai().ssn, 9)
    assert hit.person == MAI
    again.close()


def test_a_very_long_text_is_indexed_as_far_as_it_goes(store: SqlCipherStore) -> None:
    long = " ".join(f"word{n}" for n in range(30_000))
    save(store, a_note(f"beginning {long}"))
    listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
    assert [hit.case.id for hit in listed.find("beginning word19", 9)] == [CaseId(CASE)]


def test_the_words_of_a_beginning_are_told_in_order_and_follow_every_change(
    store: SqlCipherStore,
) -> None:
    def begun(begin: str, most: int = 9) -> tuple[str, ...] | None:
        with store._connections.reading() as db:
            return vocabulary.beginning(db, begin, most)

    save(store, a_note("renewal Renewals rental 2nd ကညီ"))
    assert begun("rene") == ("renewal", "renewals")
    assert begun("ren") == ("renewal", "renewals", "rental")
    assert begun("ren", 2) is None
    assert begun("renz") == ()
    assert begun("ကည") == ("ကညီ",)
    save(store, a_note("renovation"))
    assert begun("ren") == ("renewal", "renewals", "renovation", "rental")
