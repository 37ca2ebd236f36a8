"""The wall at the writing side: who may change what, looked up inside the transaction (O-D1)."""

from datetime import datetime

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.privacy.review import Review
from assisterdesk.store import cases, grants, imports, job_steps, retention
from assisterdesk.store.connections import Database
from assisterdesk.store.privacy_records import PrivacyValue

NO_GRANT = (
    "You do not have access to do this on this case. "
    "Ask your supervisor and the information owner for it."
)
_OFFICE = frozenset({Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT})
_READS_LOG = _OFFICE | {Role.SUPERVISOR}
_NOT_YOURS = "This belongs to somebody else. Only they change it."


class NoGrant(NotAllowed):
    """A change of a case by somebody who may not write on it; it goes into the log by itself."""

    def __init__(self) -> None:
        super().__init__(NO_GRANT)


def must_write(db: Database, who: StaffId, case: CaseId, now: datetime) -> None:
    """Raises `NoGrant` unless the case is new or the person may write on it."""
    held = grants.level(db, who, case, now)
    if (held is None or held < Level.WRITE) and cases.exists(db, case):
        raise NoGrant


def refusal(who: StaffId, case: CaseId | None) -> LogLine:
    return LogLine(
        Action.REFUSED,
        Access(who, "daily_work", case),
        result="no grant",
        detail=Level.WRITE.name.lower(),
    )


def must_erase(db: Database, who: StaffId, case: CaseId, now: datetime) -> None:
    """The information owner; a case whose time is over they need not see to let it go. Whoever
    brought one in by an import takes it back while nothing was done on it since."""
    if Role.INFORMATION_OWNER in job_steps.roles_of(db, who) and retention.is_over(db, case, now):
        return
    is_own_import = imports.came_untouched(db, case, who)
    if not is_own_import and Role.INFORMATION_OWNER not in job_steps.roles_of(db, who):
        raise NotAllowed("Only the information owner erases a case.")
    must_write(db, who, case, now)


def must_keep_privacy(db: Database, who: StaffId, value: PrivacyValue | None) -> None:
    """For a record of the privacy office, a mark of the log's review, or a letter (None)."""
    allowed = _READS_LOG if isinstance(value, Review) else _OFFICE
    if not job_steps.roles_of(db, who) & allowed:
        raise NotAllowed(
            "The privacy office is the work of the privacy contact and the information owner. "
            "Ask one of them."
        )


def must_own_settings(db: Database, who: StaffId, staff: StaffId) -> None:
    """One's own settings; those of the office (of nobody) are for whoever decides there."""
    if staff == who:
        return
    if staff or not job_steps.roles_of(db, who) & _READS_LOG:
        raise NotAllowed(_NOT_YOURS)


def reads_log(db: Database, who: StaffId) -> bool:
    return bool(job_steps.roles_of(db, who) & _READS_LOG)
