"""What the verbs need of an open list: pages of cases and of clients, and what was found."""

from typing import Protocol

from assisterdesk.cases.association import (
    AssociationCursor,
    AssociationFilter,
    AssociationRow,
)
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter, Found


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
    ) -> tuple[CaseRow, ...]:
        """The next rows, newest change first. `text` matches reference, household and topic;
        `states` come before those of `only`."""
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
    ) -> tuple[AssociationRow, ...]:
        """The associations of those cases, without their words: clocks that end soonest first."""
        ...

    def pause(self) -> None:
        """Write the log line with the ids shown since the last pause (nothing when none were)."""
        ...
