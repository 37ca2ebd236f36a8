"""Print, save and open, each in one call for a screen: where to, past the gate, then done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session

Failed = Callable[[AssisterDeskError], None]


def print_out(
    context: ScreenContext,
    origin: QWidget,
    gather: "Callable[[Session], Outgoing]",
    failed: Failed | None = None,
) -> None:
    """Past the gate, then a preview with the printers."""
    context.leaving.leave(
        origin,
        gather,
        lambda cleared: _preview(context, origin, cleared),
        failed,
        where=tr("Paper, read by whoever picks it up"),
    )


def _preview(context: ScreenContext, origin: QWidget, cleared: Cleared) -> None:
    context.exits.printing.preview(origin.window(), cleared)


def save_pdf(
    context: ScreenContext,
    origin: QWidget,
    suggested: str,
    gather: "Callable[[Session], Outgoing]",
    failed: Failed | None = None,
) -> None:
    """Where to, past the gate, then written as a PDF."""

    def chosen(path: Path) -> None:
        def write(cleared: Cleared) -> None:
            context.exits.printing.save_pdf(cleared, path)
            context.notify(tr("The PDF was saved."))

        context.leaving.leave(
            origin, gather, write, failed, where=tr("A PDF file outside AssisterDesk")
        )

    context.exits.places.to_save(
        origin.window(), tr("Save as PDF"), suggested, tr("PDF (*.pdf)"), chosen
    )


def save_file(
    context: ScreenContext,
    origin: QWidget,
    suggested: str,
    kinds: str,
    gather: "Callable[[Session, str], Outgoing]",
    failed: Failed | None = None,
) -> None:
    """Where to, past the gate under the name that was chosen, then written."""

    def chosen(path: Path) -> None:
        def write(cleared: Cleared) -> None:
            context.exits.files.write(cleared, path)
            context.notify(tr("The file was saved."))

        context.leaving.leave(
            origin,
            lambda session: gather(session, path.name),
            write,
            failed,
            where=tr("A file outside AssisterDesk"),
        )

    context.exits.places.to_save(origin.window(), tr("Save a file"), suggested, kinds, chosen)


def open_outside(
    context: ScreenContext,
    origin: QWidget,
    gather: "Callable[[Session], Outgoing]",
    failed: Failed | None = None,
) -> None:
    """Past the gate, then through the private folder to the program the desktop has for it."""

    def launch(cleared: Cleared) -> None:
        context.exits.programs.open(cleared)
        context.notify(tr("Opened in another program. The copy goes when AssisterDesk locks."))

    context.leaving.leave(origin, gather, launch, failed)
