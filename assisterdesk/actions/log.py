"""Looking at the access log, itself a logged look, and checking that nobody changed it (O-G4)."""

from collections.abc import Iterable

from assisterdesk.access.log_line import (
    Action,
    ChainVerdict,
    LogEntry,
    LogFilter,
    LogLine,
    LogStretch,
)
from assisterdesk.actions.backup import backup_anchors
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, SlotId
from assisterdesk.basics.kinds import Role

PAGE = 100

WHO_READS = (
    "The access log is read by the supervisor, the information owner and the privacy contact. "
    "Ask one of them."
)
MAY_READ_ALL = frozenset({Role.SUPERVISOR, Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})


def may_read_log(session: Session) -> bool:
    return bool(session.who.roles & MAY_READ_ALL)


def log_page(
    session: Session, before: int | None = None, case: CaseId | None = None
) -> tuple[LogEntry, ...]:
    """The newest entries, or those before `before`. Raises `NotAllowed` for other roles."""
    if not may_read_log(session):
        raise NotAllowed(WHO_READS)
    line = LogLine(Action.LOG_VIEWED, session.access("policy_compliance", case))
    return session.store.log_page(line, before, PAGE, case)


def log_stretch(session: Session, before: int | None, only: LogFilter) -> LogStretch:
    """As `log_page`, of those entries that are wanted. One look goes through a part of a long log
    only, so it may find nothing and still go on."""
    if not may_read_log(session):
        raise NotAllowed(WHO_READS)
    line = LogLine(Action.LOG_VIEWED, session.access("policy_compliance", only.case))
    return session.store.log_stretch(line, before, PAGE, only)


def verify_store(program: Program, slot: SlotId, passphrase: str) -> ChainVerdict:
    """The same check without signing in: nothing is written, so it may run beside the window.

    Raises `WrongPassphrase`, `Damaged`, `Trouble`.
    """
    opened = program.keys.open(program.folder, slot, passphrase)
    anchors = backup_anchors(program, opened.store_key)
    return program.stores.verify(program.folder, opened.store_key, anchors)


def references_of(session: Session, entries: Iterable[LogEntry]) -> dict[CaseId, str]:
    """The cases' references, by which an entry is shown: never a name."""
    cases = {entry.line.access.case for entry in entries} - {None}
    return {case: session.store.case_reference(case) for case in cases if case}


def case_of(session: Session, reference: str) -> CaseId:
    """The case with this reference. Raises `NotAllowed` as `log_page` does, and `Refused` when
    there is none."""
    if not may_read_log(session):
        raise NotAllowed(WHO_READS)
    found = session.store.by_reference(reference.strip().upper())
    if found is None:
        raise Refused("No case has this reference. Check it for a typing error.")
    return found[0]


def chain_verdict(session: Session) -> ChainVerdict:
    """The check itself, against the head file, the computer's password store and the backups."""
    anchors = backup_anchors(session.program, session.opened.store_key)
    return session.store.verify_log(anchors)


def verify_log(session: Session) -> ChainVerdict:
    """Check the whole chain. Everyone may: it shows nothing of anybody."""
    verdict = chain_verdict(session)
    session.store.log(
        LogLine(
            Action.LOG_VERIFIED,
            session.access("policy_compliance"),
            count=verdict.entries,
            result=verdict.state.value,
        )
    )
    return verdict
