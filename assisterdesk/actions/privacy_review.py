"""Reviewing the log: looks that deserve a second look, marks on them, and paper by hand (O-G4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogEntry, LogLine
from assisterdesk.actions.log import MAY_READ_ALL, WHO_READS, may_read_log
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Change
from assisterdesk.actions.privacy_log import span
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.privacy.review import (
    Flag,
    Judgement,
    Look,
    Review,
    ReviewRules,
    flags,
)

#: how far back the queue looks
DAYS = 31
#: looks at a person's data by somebody who chose to
_LOOKS = frozenset(
    {
        Action.OPENED,
        Action.REVEALED,
        Action.COPIED,
        Action.PRINTED,
        Action.WRITTEN_OUT,
        Action.OPENED_OUTSIDE,
        Action.SENT,
        Action.PAPER_SEEN,
    }
)


@dataclass(frozen=True, slots=True)
class Queued:
    """An entry of the queue: its flags, the case's reference, and the mark it has, if any."""

    entry: LogEntry
    flags: tuple[Flag, ...]
    reference: str
    review: Review | None


def queue(
    session: Session, rules: ReviewRules | None = None, *, reviewed: bool = False
) -> tuple[Queued, ...]:
    """Flagged looks of the last month, newest first; with `reviewed` also those marked already.

    One's own looks are in it: whoever reviews sees them, and so does the next reviewer.
    Raises `NotAllowed` for whoever does not read the log.
    """
    today = session.program.today()
    line = LogLine(Action.LOG_VIEWED, session.access("audit"), fields=("review queue",))
    with session.store.privacy_look(line) as look:
        entries = [
            e
            for e in look.log(*span(today - timedelta(days=DAYS), today))
            if e.line.action in _LOOKS and e.line.access.case
        ]
        cases = [e.line.access.case for e in entries if e.line.access.case]
        names, closed = look.names_in(cases), look.closed(cases)
        marks = look.reviews(entries[0].seq) if entries else {}
    looks = (_look(e, e.line.access.case, names, closed) for e in entries if e.line.access.case)
    raised = flags(looks, rules or ReviewRules())
    return tuple(
        Queued(e, raised[e.seq], _reference(session, e), marks.get(e.seq))
        for e in reversed(entries)
        if e.seq in raised and (reviewed or e.seq not in marks)
    )


def _look(
    entry: LogEntry,
    case: CaseId,
    names: dict[CaseId, tuple[str, ...]],
    closed: dict[CaseId, datetime],
) -> Look:
    return Look(
        entry.seq,
        entry.at.astimezone(MINNESOTA),
        entry.line.access.who,
        entry.who_name,
        case,
        names.get(case, ()),
        closed.get(case),
    )


def _reference(session: Session, entry: LogEntry) -> str:
    case = entry.line.access.case
    return session.store.case_reference(case) if case else ""


def mark(session: Session, items: Iterable[Queued], judgement: Judgement) -> None:
    """Mark entries as reviewed. Raises `NotAllowed` by role, `Refused` for one's own look.

    Nobody reviews their own look, except in an office with no other reviewer.
    """
    chosen = reviewable(session, items)
    with session.store.change(session.who.id, "review log") as change:
        for item in chosen:
            put_mark(session, change, item.entry, judgement)
        change.commit()


def reviewable(session: Session, items: Iterable[Queued]) -> tuple[Queued, ...]:
    """The same, oldest first, once it is sure that this person may judge them."""
    if not may_read_log(session):
        raise NotAllowed(WHO_READS)
    chosen = tuple(sorted(items, key=lambda i: i.entry.seq))
    if not chosen:
        raise Incomplete("Choose at least one entry.", ("Entries",))
    own = any(i.entry.line.access.who == session.who.id for i in chosen)
    others = any(
        m.active and m.id != session.who.id and m.roles & MAY_READ_ALL
        for m in session.store.staff()
    )
    if own and others:
        raise Refused("Somebody else reviews what you looked at yourself.")
    return chosen


def put_mark(session: Session, change: Change, entry: LogEntry, judgement: Judgement) -> None:
    change.put_privacy(Review(entry.seq, judgement, session.who.id, session.program.now()))
    change.log(
        LogLine(
            Action.LOG_REVIEWED,
            session.access("audit"),
            result=judgement.value,
            detail=str(entry.seq),
        )
    )


def enter_paper(
    session: Session,
    reference: str,
    who: StaffId,
    on: date,
    categories: Iterable[PiiCategory],
    reason: str,
) -> None:
    """Somebody looked at a paper record: an entry by hand, under the person who makes it.

    Everyone enters their own for cases they may read; for others, whoever reads the log does.
    Raises `Incomplete`, `Refused`, `NotAllowed`.
    """
    seen = tuple(dict.fromkeys(categories))
    if not seen:
        raise Incomplete("Tick at least one kind of data that the paper held.", ("Kinds of data",))
    if reason not in session.program.catalogues.reasons:
        raise Incomplete("Choose the reason.", ("Reason",))
    if on > session.program.today():
        raise Refused("The look cannot lie in the future. Check the date.")
    member = next((m for m in session.store.staff() if m.id == who), None)
    if member is None:
        raise Incomplete("Choose who looked at the paper.", ("Who",))
    found = session.store.by_reference(reference.strip().upper())
    if found is None:
        raise Refused("No case has this reference. Check it for a typing error.")
    case = found[0]
    line = LogLine(
        Action.PAPER_SEEN,
        session.access(reason, case),
        categories=seen,
        fields=("paper",),
        count=1,
        detail=f"by {who} on {on.isoformat()}",
    )
    if who != session.who.id:
        with session.store.privacy_look(line):
            # the line is the entry; the role is asked before it is written
            return
    require(session, case, Level.READ)
    session.store.log(line)
