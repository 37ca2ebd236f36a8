"""No look without a log line: the line is on the disk before the first row is read."""

import re
from dataclasses import replace

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.errors import NotAllowed, Trouble
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import (
    CASE,
    MAI,
    OMAR,
    a_document,
    a_note,
    access,
    mai,
    opened,
    save,
)

_PERSONAL = re.compile(
    r"\b(FROM|JOIN) (cases|people|notes|note_versions|documents|document_contents|messages"
    r"|submissions|submission_contents)\b"
)


#: whose case it is, asked to know whether the person may look at all
_OWNER = "JOIN caseload_grants"


def is_reading(sql: str) -> bool:
    """Whether the statement reads what is of a person."""
    return bool(_PERSONAL.search(sql)) and _OWNER not in sql


class Tracer:
    """The statements of all connections in the order they ran."""

    def __init__(self, store: SqlCipherStore) -> None:
        self.seen: list[str] = []
        connections = store._connections
        for db in (connections._writer, *connections._free):
            db.set_trace_callback(self.seen.append)  # type: ignore[attr-defined]

    def first_reading(self) -> int:
        return next(i for i, sql in enumerate(self.seen) if is_reading(sql))

    def commit_after_line(self) -> int:
        line = next(i for i, sql in enumerate(self.seen) if "INSERT INTO access_log" in sql)
        return self.seen.index("COMMIT", line)


@pytest.mark.requirement("O-G2")
@pytest.mark.requirement("O-G3")
@pytest.mark.parametrize(
    "read",
    [
        lambda look: look.case(),
        lambda look: look.cards(),
        lambda look: look.person(MAI),
        lambda look: look.notes(None, 10),
        lambda look: look.documents(),
        lambda look: look.submissions(),
        lambda look: look.messages(),
    ],
)
def test_the_line_is_committed_before_the_first_row_is_read(
    store: SqlCipherStore, read: object
) -> None:
    save(store, mai(), a_note())
    traced = Tracer(store)
    with store.look(opened(opened().access.who, CASE, MAI)) as look:
        read(look)  # type: ignore[operator]
    assert traced.commit_after_line() < traced.first_reading()


@pytest.mark.requirement("O-G2")
def test_the_line_of_a_list_is_committed_before_its_first_page(store: SqlCipherStore) -> None:
    traced = Tracer(store)
    listed = store.open_list(LogLine(Action.LISTED, access(case=None)))
    assert not any(map(is_reading, traced.seen))
    listed.page(None, 10)
    assert traced.commit_after_line() < traced.first_reading()


@pytest.mark.requirement("O-G3")
def test_when_the_line_cannot_be_written_nothing_is_shown(store: SqlCipherStore) -> None:
    save(store, mai())
    store._connections._writer.execute("PRAGMA query_only = ON")
    with pytest.raises(Trouble), store.look(opened()):
        pytest.fail("looked without a line")
    with pytest.raises(Trouble):
        store.open_list(LogLine(Action.LISTED, access(case=None)))
    store._connections._writer.execute("PRAGMA query_only = OFF")


@pytest.mark.requirement("O-D1")
def test_a_refused_look_reads_nothing(store: SqlCipherStore) -> None:
    traced = Tracer(store)
    with pytest.raises(NotAllowed), store.look(opened(OMAR)):
        pytest.fail("looked without a grant")
    assert not any(map(is_reading, traced.seen))


@pytest.mark.requirement("O-D1")
def test_random_grants_and_looks_never_read_without_a_line(
    store: SqlCipherStore, rounds: object
) -> None:
    """Whatever was granted or revoked before: a view is handed out only after its own line."""
    import random

    choose = random.Random(7)  # noqa: S311 - a repeatable walk, no secret
    document = a_document(b"x")
    with store.change(opened().access.who, "add document", CASE) as change:
        change.put_document(document, b"x")
        change.commit()
    held: Level | None = None
    for step in range(rounds(120, 20_000)):  # type: ignore[operator]
        now = store._clock.now()
        if choose.random() < 0.4:
            held = choose.choice([None, *Level])
            level, until = (held, None) if held else (Level.SEND, now)
            save(store, Grant(OMAR, CASE, level, "assigned", now, until))
        wanted = choose.choice(list(Level))
        line = replace(opened(OMAR), count=step)
        try:
            with store.look(line, level=wanted) as look:
                allowed = True
                if held is not None and held >= Level.READ:
                    look.document_bytes(document.id)
        except NotAllowed:
            allowed = False
        assert allowed == (held is not None and held >= wanted)
        entry = store.log_page(LogLine(Action.LOG_VIEWED, access(case=None)), None, 2)[1]
        assert entry.line.count == step
        assert entry.line.action is (Action.OPENED if allowed else Action.REFUSED)
