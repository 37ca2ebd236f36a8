"""Many changes, each of one case, in one transaction: all of them are kept or none is."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeVar

from assisterdesk.access.log_line import LogLine
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.store import found
from assisterdesk.store.change import UnitOfWork
from assisterdesk.store.connections import Connections
from assisterdesk.store.transaction import Transaction, Writing

T = TypeVar("T")


class Together:
    """Hands out changes whose commit writes into the one transaction that is open."""

    def __init__(
        self, t: Transaction, make: Callable[[StaffId, str, CaseId | None], UnitOfWork]
    ) -> None:
        self._t = t
        self._make = make
        self.erased = False

    def change(
        self, who: StaffId, verb: str, case: CaseId | None = None
    ) -> AbstractContextManager[UnitOfWork]:
        return self._make(who, verb, case).into(self._t, self._has_erased)

    def log(self, line: LogLine) -> None:
        self._t.log(line)

    def _has_erased(self) -> None:
        self.erased = True


def together(
    connections: Connections,
    writing: Writing,
    make: Callable[[StaffId, str, CaseId | None], UnitOfWork],
    work: Callable[[Together], T],
) -> T:
    """What `work` returns, once all it committed is on the disk; undone by anything it raises."""
    with connections.alone():
        with writing.transaction() as t:
            all_of_it = Together(t, make)
            result = work(all_of_it)
            if all_of_it.erased:
                found.rewrite(t.db)
        if all_of_it.erased:
            connections.forget_old_pages()
        return result
