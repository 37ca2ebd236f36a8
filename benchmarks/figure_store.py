"""The store: a note against one plain commit, and the log's check against bare hashing."""

import hashlib
import hmac
import sqlite3
import tempfile
import time
from pathlib import Path

from assisterdesk.actions.cases import add_note, create_case, give_reason
from assisterdesk.actions.signing_in import create_office
from assisterdesk.bootstrap import practice_office
from benchmarks.card import Figure, Limits, Row, Unit

NOTES = 200


def measure() -> tuple[Row, ...]:
    with practice_office() as (program, _), tempfile.TemporaryDirectory() as folder:
        practice = program.practice
        if practice is None:
            return ()
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        case = create_case(session, "Figure family", "renewal")
        access = give_reason(session, case, "status_inquiry")
        plain = sqlite3.connect(Path(folder) / "plain.db", isolation_level=None)
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute("PRAGMA synchronous=FULL")
        plain.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
        text = "Called the family about the renewal form. " * 5
        ours, theirs = [], []
        for _round in range(NOTES):
            begin = time.perf_counter()
            add_note(session, access, text)
            ours.append(time.perf_counter() - begin)
            begin = time.perf_counter()
            plain.execute("INSERT INTO note (text) VALUES (?)", (text,))
            theirs.append(time.perf_counter() - begin)
        plain.close()
        verify, bare = [], []
        entries = 0
        for _round in range(5):
            begin = time.perf_counter()
            entries = session.store.verify_log().entries
            verify.append(time.perf_counter() - begin)
            key, message = b"k" * 32, b"m" * 400
            begin = time.perf_counter()
            for _entry in range(entries):
                hmac.digest(key, message, hashlib.sha256)
            bare.append(time.perf_counter() - begin)
        session.store.close()
    return (
        Row(
            "save a note (row, change, log line), acknowledged",
            Unit.SECONDS,
            tuple(ours),
            "one plain SQLite commit, synchronous=FULL",
            tuple(theirs),
            Limits(ratio_at_most=2.0),
        ),
        Row(
            f"check the log, {entries} entries",
            Unit.SECONDS,
            tuple(verify),
            "a bare HMAC loop over as many",
            tuple(bare),
            Limits(ratio_at_most=2.0),
        ),
    )


FIGURE = Figure("The store", measure)
