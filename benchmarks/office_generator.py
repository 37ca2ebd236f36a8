"""Makes seeded, believable offices of three sizes in the real store, and keeps them in build/.

Everything goes through the store's own changes: keys, sealing, change records, log and index are
real. Only the commits are fewer, so that a large office takes a minute and not an hour.

``python -m benchmarks.office_generator [office|large|five_times]`` makes one.
"""

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import (
    REFERENCE_ALPHABET,
    CaseId,
    DocumentId,
    MessageId,
    NoteId,
    StaffId,
    SubmissionId,
)
from assisterdesk.basics.kinds import AssisterKind, DeskId, Role
from assisterdesk.bootstrap import program
from assisterdesk.cases.case import Case, CaseState, Document, Note
from assisterdesk.office.staff import Office, Staff
from assisterdesk.store.connections import Connections, Database
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.submissions.submission import FiledMessage, State, Submission
from benchmarks.office_people import TOPICS, People

KEPT = Path(__file__).resolve().parent.parent / "build" / "offices"
PASSPHRASE = "lantern river maple forty"  # noqa: S105 - of an invented office
SEED = 20261122
#: changes in one transaction
_TOGETHER = 400
_DAYS = 3 * 365
_DOCUMENT_BYTES = 24_000


@dataclass(frozen=True, slots=True)
class Size:
    name: str
    cases: int
    people: int
    notes: int
    documents: int
    staff: int


OFFICE = Size("office", 500, 1_500, 5_000, 250, 6)
LARGE = Size("large", 20_000, 60_000, 100_000, 5_000, 40)
FIVE_TIMES = Size("five_times", 100_000, 300_000, 500_000, 25_000, 120)
SIZES = {size.name: size for size in (OFFICE, LARGE, FIVE_TIMES)}


class WorkClock(Clock):
    """Goes on with every piece of work, so that years of it have their order."""

    def __init__(self, at: datetime, step: timedelta) -> None:
        self._at = at
        self._step = step

    def now(self) -> datetime:
        return self._at

    def work(self) -> datetime:
        self._at += self._step
        return self._at


def office(size: Size) -> Path:
    """The folder of an office of that size, made if it is not kept. Copy it before changing it."""
    folder = KEPT / f"{size.name}-{_shape()}"
    if not (folder / "done").exists():
        shutil.rmtree(folder, ignore_errors=True)
        make(folder / "store", size)
        (folder / "done").touch()
    return folder / "store"


def _shape() -> str:
    """Changes with this generator and the index, so that no old office is measured; a store of an
    older shape is brought up by its migrations when it is opened."""
    here = Path(__file__).resolve().parent
    digest = hashlib.sha256()
    for path in (
        here / "office_people.py",
        Path(__file__),
        here.parent / "assisterdesk" / "store" / "found.py",
    ):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:10]


def make(folder: Path, size: Size) -> None:
    """Fill a new store in `folder`. Deterministic but for keys and signatures."""
    folder.mkdir(parents=True)
    now = datetime.now(UTC).replace(microsecond=0)
    step = timedelta(days=_DAYS) / (size.cases + size.notes + size.documents + 10)
    clock = WorkClock(now - timedelta(days=_DAYS + 1), step)
    parts = program(folder, clock=clock, quick_keys=True)
    first = Staff(
        StaffId(f"{0:032x}"),
        "Linnea Brandvold",
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER, Role.SUPERVISOR}),
        assister_id="BENCHNV01",
        phone="651-555-0101",
        email="linnea@example.org",
    )
    session, _ = create_office(parts, Office("Harbor Lights (invented)"), first, PASSPHRASE)
    try:
        _Filling(session, size, clock).run()
    finally:
        session.store.close()


def opened(folder: Path) -> Program:
    return program(folder, quick_keys=True)


def open_store(folder: Path) -> SqlCipherStore:
    """The store alone, without a session."""
    parts = opened(folder)
    slot = next(s for s in parts.keys.slots(folder) if not s.is_recovery)
    key = parts.keys.open(folder, slot.id, PASSPHRASE).store_key
    store = parts.stores.open(folder, key, parts.clock, parts.device)
    if not isinstance(store, SqlCipherStore):
        raise TypeError("the figures are about the real store")
    return store


def viewing(store: SqlCipherStore, place: int = 0) -> CaseList:
    """The case list of a staff member by place: the first may see every case, the last has few."""
    who = store.staff()[place].id
    return store.open_list(LogLine(Action.LISTED, Access(who, "daily_work")))


@contextmanager
def in_one_transaction(connections: Connections) -> Iterator[None]:
    """The store's own transactions become parts of one, committed when this is left."""
    with connections.migrating() as writer:
        writer.execute("BEGIN IMMEDIATE")

        @contextmanager
        def part() -> Iterator[Database]:
            yield writer

        # an attribute of the instance hides the method until it is taken away again
        connections.__dict__["writing"] = part
        try:
            yield
            writer.execute("COMMIT")
        finally:
            del connections.__dict__["writing"]
            if writer.in_transaction:
                writer.rollback()


class _Filling:
    """One office being filled: every count is met exactly."""

    def __init__(self, session: Session, size: Size, clock: WorkClock) -> None:
        self._session = session
        self._size = size
        self._clock = clock
        self._people = People(SEED)
        self._choose = self._people.choose
        self._staff: list[StaffId] = [session.who.id]
        self._references: set[str] = set()
        #: of each case what later work needs: id, owner, first names; a whole household is
        #: a hundred times as large
        self._open: list[tuple[CaseId, StaffId, tuple[str, ...]]] = []

    def run(self) -> None:
        self._hire()
        size = self._size
        # notes come in the order of time, as in life: the newest are of any case
        work: list[Callable[[], None]] = []
        people = _spread(size.people, size.cases, self._choose.randrange)
        for count in people:
            work.append(lambda count=count: self._new_case(count))  # type: ignore[misc]
        later = [self._new_note] * size.notes + [self._new_document] * size.documents
        self._choose.shuffle(later)
        ahead = max(1, size.cases // 20)
        mixed = work[:ahead]
        rest, share = work[ahead:], len(later) / max(1, len(work) - ahead)
        taken = 0.0
        for place, one in enumerate(rest, start=1):
            mixed.append(one)
            while taken < place * share and later:
                mixed.append(later.pop())
                taken += 1
        mixed += later
        connections: Connections = self._session.store._connections  # type: ignore[attr-defined]
        for start in range(0, len(mixed), _TOGETHER):
            with in_one_transaction(connections):
                for one in mixed[start : start + _TOGETHER]:
                    one()

    def _hire(self) -> None:
        for number in range(1, self._size.staff):
            member = Staff(
                StaffId(f"{number:032x}"),
                f"Assister {number}",
                AssisterKind.NAVIGATOR,
                frozenset({Role.ASSISTER}),
                assister_id=f"BENCHNV{number:02d}",
            )
            with self._session.store.change(self._session.who.id, "add staff member") as change:
                change.put_staff(member)
                change.commit()
            self._staff.append(member.id)

    def _reference(self) -> str:
        while True:
            text = "".join(self._choose.choices(REFERENCE_ALPHABET, k=6))
            if any(c.isdigit() for c in text) and any(c.isalpha() for c in text):
                if text not in self._references:
                    self._references.add(text)
                    return text

    def _new_case(self, count: int) -> None:
        now = self._clock.work()
        case_id = CaseId(self._people.id())
        _, people = self._people.household(case_id, count, now.date())
        owner = self._choose.choice(self._staff)
        states = (CaseState.OPEN, CaseState.WAITING, CaseState.CLOSED)
        case = Case(
            case_id,
            self._reference(),
            f"{people[0].name.family} family",
            self._choose.choices(states, weights=(20, 10, 70))[0],
            owner,
            now,
            self._choose.choice(TOPICS),
            people[0].language,
        )
        with self._session.store.change(owner, "create case", case_id) as change:
            change.put_case(case)
            for person in people:
                change.put_person(person)
            if owner != self._session.who.id:
                # the one who measures supervises everyone and may read all
                supervises = Grant(self._session.who.id, case_id, Level.SEND, "assigned", now)
                change.put_grant(supervises)
            if self._choose.random() < 0.3:
                self._submit(change, case, now)
            change.commit()
        self._open.append((case_id, owner, tuple(p.name.given for p in people)))

    def _submit(self, change: object, case: Case, now: datetime) -> None:
        sent = Submission(
            SubmissionId(self._people.id()),
            case.id,
            "renewal_status",
            "Case status – renewal",
            DeskId.ARC,
            "exchange",
            case.reference,
            case.owner,
            now,
            State.SENT,
            hashlib.sha256(case.id.encode()).hexdigest(),
            now,
            sent_at=now,
            reply_due=now.date() + timedelta(days=2),
            message_id=f"<{self._people.id()}@example.org>",
        )
        answered = self._choose.random() < 0.9
        change.put_submission(sent, b"What is the status of this renewal?" * 10)  # type: ignore[attr-defined]
        if answered:
            change.put_submission(replace(sent, state=State.ANSWERED))  # type: ignore[attr-defined]
            change.put_message(  # type: ignore[attr-defined]
                FiledMessage(
                    MessageId(self._people.id()),
                    case.id,
                    sent.id,
                    now,
                    now,
                    "arc@desk.invalid",
                    f"RE: Case status {case.reference}",
                    "Hello,\n\nThe renewal was received and is being processed.\n\nARC",
                )
            )

    def _case(self) -> tuple[CaseId, StaffId, tuple[str, ...]]:
        """Newer cases are worked on more."""
        count = len(self._open)
        return self._open[count - 1 - int(count * self._choose.random() ** 2)]

    def _new_note(self) -> None:
        case, owner, given = self._case()
        now = self._clock.work()
        millis = int(now.timestamp() * 1000)
        note = Note(
            # in the order of time, as the program makes them
            NoteId(f"{millis:012x}{self._people.id()[12:]}"),
            case,
            owner,
            now,
            self._people.note(given),
        )
        with self._session.store.change(owner, "add note", case) as change:
            change.put_note(note)
            change.commit()

    def _new_document(self) -> None:
        case, owner, given = self._case()
        content = self._choose.randbytes(_DOCUMENT_BYTES)
        document = Document(
            DocumentId(self._people.id()),
            case,
            f"{given[0]} paystub.pdf",
            "paystub",
            "application/pdf",
            len(content),
            hashlib.sha256(content).hexdigest(),
            self._clock.work(),
            owner,
        )
        with self._session.store.change(owner, "add document", case) as change:
            change.put_document(document, content)
            change.commit()


def _spread(total: int, among: int, random_below: Callable[[int], int]) -> list[int]:
    """`total` over `among` places, at least one each and no more than eight."""
    counts = [1] * among
    left = total - among
    while left:
        place = random_below(among)
        if counts[place] < 8:
            counts[place] += 1
            left -= 1
    return counts


def main(arguments: list[str]) -> int:
    for name in arguments or ["office"]:
        begin = time.perf_counter()
        folder = office(SIZES[name])
        took = time.perf_counter() - begin
        size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
        print(json.dumps({"office": name, "seconds": round(took, 1), "MB": round(size, 1)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
