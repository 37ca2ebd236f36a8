"""What the verbs need of an open list: pages of cases and of clients, and what was found."""

from datetime import datetime
from typing import Protocol

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.association import (
    AssociationCursor,
    AssociationFilter,
    AssociationOrder,
    AssociationRow,
)
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState, RecentCase
from assisterdesk.cases.finding import CaseFilter, CaseOrder, Found


class RecentLists(Protocol):
    """What the store tells of a person's way through it."""

    def recent_cases(
        self, staff: StaffId, since: datetime | None, limit: int
    ) -> tuple[RecentCase, ...]:
        """The cases the person opened after `since` and may read now, the last opened first: by
        reference, with no name, from the access log's end."""
        ...


class CaseList(Protocol):
    """An open list session over the cases the viewer has a grant for."""

    def page(
        self,
        after: CaseCursor | None,
        limit: int,
        *,
        states: frozenset[CaseState] = frozenset(),
        text: str = "",
        only: CaseFilter = CaseFilter(),  # noqa: B008 - a frozen value
        order: CaseOrder = CaseOrder.CHANGED,
        down: bool = True,
    ) -> tuple[CaseRow, ...]:
        """The next rows, by itself the newest change first. `text` matches reference, household
        and topic; `states` come before those of `only`."""
        ...

    def find(
        self,
        text: str,
        limit: int,
        *,
        only: CaseFilter = CaseFilter(),  # noqa: B008 - a frozen value
    ) -> tuple[Found, ...]:
        """The best `limit` cases for what was typed: reference, whole numbers, names (also like
        ones), then words of topics, titles, notes and mails, newest first. A search that names
        someone commits a line of its own before this returns."""
        ...

    def clients(
        self,
        after: AssociationCursor | None,
        limit: int,
        *,
        only: AssociationFilter = AssociationFilter(),  # noqa: B008 - a frozen value
        order: AssociationOrder = AssociationOrder.DUE,
        down: bool = False,
    ) -> tuple[AssociationRow, ...]:
        """The associations of those cases, without their words; by itself clocks that end soonest
        first."""
        ...

    def pause(self) -> None:
        """Write the log line with the ids shown since the last pause (nothing when none were)."""
        ...
