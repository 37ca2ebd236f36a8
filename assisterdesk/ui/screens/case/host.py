"""What the pieces of the case screen ask of the page that holds them."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.ui.shell.screen import ScreenContext

T = TypeVar("T")


class CaseHost(Protocol):
    """The page: which case is open under which access, and how it is worked on."""

    @property
    def context(self) -> ScreenContext: ...

    @property
    def opened(self) -> OpenCase | None: ...

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssisterDeskError], None] | None = None,
        *,
        free: bool = False,
    ) -> None:
        """Off the window's thread; the answer is dropped when another case was opened since."""
        ...

    def change(self, changed: Callable[[OpenCase], OpenCase]) -> None:
        """Show what was just written, without another look at the store."""
        ...

    def look_again(self) -> None:
        """Read the case anew: more than one thing of it may have changed."""
        ...

    def bring(self, page: QWidget) -> None:
        """Show a page in the case's place; `page` was put on the stack before."""
        ...

    def back(self) -> None:
        """Show the case itself again."""
        ...
