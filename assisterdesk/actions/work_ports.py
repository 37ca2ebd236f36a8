"""What Today, the calendar and the reports need of the store: references, days and numbers."""

from datetime import date
from typing import Protocol

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.activity import ActivityCounts
from assisterdesk.cases.association import DueAssociation
from assisterdesk.cases.consent import EndingConsent
from assisterdesk.cases.privacy_warning import WarningMissing
from assisterdesk.cases.task import DueTask


class DayWork(Protocol):
    """A part of `Store`. Nobody's name is in it, so no line of the log is due."""

    def counts(self, staff: StaffId) -> dict[str, int]:
        """Counts for Today: ``open``, ``waiting``, ``unfinished``, ``needs_person``."""
        ...

    def due_tasks(self, staff: StaffId, until: date) -> tuple[DueTask, ...]:
        """Open tasks of the person up to that day, on cases they may read, due soonest first."""
        ...

    def ending_consents(self, staff: StaffId, until: date) -> tuple[EndingConsent, ...]:
        """Own cases, not closed, whose last consent ends by that day or has ended."""
        ...

    def missing_warnings(self, staff: StaffId) -> tuple[WarningMissing, ...]:
        """Own cases, not closed, with people and no privacy warning; changed last first."""
        ...

    def due_associations(self, staff: StaffId, until: date) -> tuple[DueAssociation, ...]:
        """Own cases, not closed, where a clock of an association ends by that day or has ended."""
        ...

    def activity(
        self, who: StaffId, since: date, until: date, *, office: bool
    ) -> ActivityCounts:
        """What was done from the first day to the last, as numbers: the person's own, or the whole
        office's. Raises `NotAllowed` for the office's without the role."""
        ...
