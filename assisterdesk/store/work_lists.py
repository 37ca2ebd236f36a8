"""What a person's work lists ask of the store: references, kinds, days and numbers; no names."""

from datetime import date, datetime

from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.activity import ActivityCounts
from assisterdesk.cases.association import DueAssociation
from assisterdesk.cases.case import RecentCase
from assisterdesk.cases.consent import EndingConsent
from assisterdesk.cases.privacy_warning import WarningMissing
from assisterdesk.cases.task import DueTask
from assisterdesk.store import (
    activity,
    associations,
    consents,
    privacy_warnings,
    recent,
    submissions,
    tasks,
)
from assisterdesk.store.connections import Connections
from assisterdesk.submissions.submission import Submission


class WorkLists:
    """The part of the open store that answers them."""

    _connections: Connections
    _clock: Clock

    def unfinished(self, staff: StaffId) -> tuple[Submission, ...]:
        with self._connections.reading() as db:
            return submissions.unfinished(db, staff, self._clock.now())

    def recent_submissions(self, staff: StaffId, limit: int) -> tuple[Submission, ...]:
        with self._connections.reading() as db:
            return submissions.recent(db, staff, limit, self._clock.now())

    def counts(self, staff: StaffId) -> dict[str, int]:
        with self._connections.reading(snapshot=True) as db:
            return submissions.counts(db, staff, self._clock.now())

    def due_tasks(self, staff: StaffId, until: date) -> tuple[DueTask, ...]:
        with self._connections.reading(snapshot=True) as db:
            return tasks.due(db, staff, until, self._clock.now())

    def ending_consents(self, staff: StaffId, until: date) -> tuple[EndingConsent, ...]:
        with self._connections.reading(snapshot=True) as db:
            return consents.ending(db, staff, until, self._clock.now())

    def missing_warnings(self, staff: StaffId) -> tuple[WarningMissing, ...]:
        with self._connections.reading(snapshot=True) as db:
            return privacy_warnings.missing(db, staff, self._clock.now())

    def due_associations(self, staff: StaffId, until: date) -> tuple[DueAssociation, ...]:
        with self._connections.reading(snapshot=True) as db:
            return associations.due(db, staff, until, self._clock.now())

    def recent_cases(
        self, staff: StaffId, since: datetime | None, limit: int
    ) -> tuple[RecentCase, ...]:
        with self._connections.reading(snapshot=True) as db:
            return recent.cases(db, staff, since, limit, self._clock.now())

    def activity(
        self, who: StaffId, since: date, until: date, *, office: bool
    ) -> ActivityCounts:
        """Raises `NotAllowed` for the office's numbers without the role."""
        with self._connections.reading(snapshot=True) as db:
            return activity.counts(db, who, since, until, office=office)
