"""On paper or as a PDF: what was cleared, and the one sheet about no client, the recovery key."""

import html
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QUrl
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.outgoing import Outgoing, Protection
from assisterdesk.ui.wording import day, tr

_HTML = "text/html"
_MARGIN_MM = 20.0


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the recovery sheet. Printed before any case exists; holds no client's data."""

    office: str
    person: str
    key: str = field(repr=False)
    made_on: date


class _Document(QTextDocument):
    """Loads nothing from outside itself: a letter must not pull in files or addresses."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def _document_of(outgoing: Outgoing) -> _Document:
    """The body as plain text, or the HTML attachment where the cleared thing carries one."""
    if outgoing.route != "print" or outgoing.protection is not Protection.UNENCRYPTED_EXIT:
        raise Refused("This was reviewed for another way out. Nothing was printed.")
    document = _Document()
    pages = [a for a in outgoing.attachments if a.media_type == _HTML]
    if pages:
        document.setHtml(pages[0].content.decode("utf-8"))
    else:
        document.setHtml(_page_of(outgoing.body))
    return document


def _page_of(text: str) -> str:
    """A text as a page: its first line is the title, a line in capitals heads what follows."""
    lines: list[str] = []
    for at, line in enumerate(text.splitlines()):
        safe = html.escape(line)
        if not at:
            lines.append(f'<p style="font-size: 16pt; font-weight: 600">{safe}</p>')
        elif line and line.upper() == line and any(c.isalpha() for c in line) and len(line) < 60:
            lines.append(
                f'<p style="font-weight: 600; margin-top: 14px; margin-bottom: 2px">{safe}</p>'
            )
        elif line:
            lines.append(f'<p style="margin-top: 0; margin-bottom: 0">{safe}</p>')
        else:
            lines.append('<p style="margin: 0; font-size: 5pt">&nbsp;</p>')
    return "\n".join(lines)


def _recovery_document(sheet: RecoverySheet) -> _Document:
    def safe(text: str) -> str:
        return html.escape(text)

    keep = tr(
        "Keep this sheet where only the information owner can reach it: a locked drawer or a safe, "
        "not in this computer and not beside it."
    )
    what = tr(
        "It opens the office's store when a passphrase is forgotten. It is printed once. "
        "AssisterDesk keeps no copy and nobody can make it again."
    )
    groups = [safe(part) for part in sheet.key.split()]
    lines = "<br/>".join("&nbsp; ".join(groups[i : i + 4]) for i in range(0, len(groups), 4))
    document = _Document()
    document.setHtml(
        f"<h1>{safe(tr('AssisterDesk recovery key'))}</h1>"
        f"<p>{safe(sheet.office)}<br/>{safe(sheet.person)}<br/>{safe(day(sheet.made_on))}</p>"
        f'<p style="font-family: monospace; font-size: 16pt">{lines}</p>'
        f"<p>{safe(keep)}</p><p>{safe(what)}</p>"
    )
    return document


def _letter() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.Letter),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )


class _Preview(QPrintPreviewDialog):
    """Qt's preview, which does not itself keep the printer alive it was given."""

    def __init__(self, printer: QPrinter, document: _Document, parent: QWidget) -> None:
        super().__init__(printer, parent)
        self._printer = printer
        self.setWindowTitle("AssisterDesk")
        document.setParent(self)
        self.paintRequested.connect(document.print_)


class Printing(QObject):
    """Preview and print, or save as a PDF.

    `no_paper`, `no_files`: why IT closed printing or saving on this computer, as sentences; both
    raise `Refused` with it. '' where they are open.
    """

    def __init__(
        self, parent: QObject | None = None, *, no_paper: str = "", no_files: str = ""
    ) -> None:
        super().__init__(parent)
        self.no_paper = no_paper
        self.no_files = no_files or no_paper

    def preview(
        self,
        parent: QWidget,
        cleared: Cleared,
        then: Callable[[bool], None] | None = None,
    ) -> QPrintPreviewDialog:
        """Show how it will look; `then(True)` after the person printed it, False when closed."""
        return self._preview(parent, _document_of(cleared.outgoing), then)

    def save_pdf(self, cleared: Cleared, path: Path) -> None:
        """Raises `Trouble` when the file cannot be written."""
        self._save(_document_of(cleared.outgoing), path)

    def recovery_sheet(
        self,
        parent: QWidget,
        sheet: RecoverySheet,
        then: Callable[[bool], None] | None = None,
    ) -> QPrintPreviewDialog:
        return self._preview(parent, _recovery_document(sheet), then)

    def recovery_pdf(self, sheet: RecoverySheet, path: Path) -> None:
        """Raises `Trouble` when the file cannot be written."""
        self._save(_recovery_document(sheet), path)

    def _preview(
        self, parent: QWidget, document: _Document, then: Callable[[bool], None] | None
    ) -> QPrintPreviewDialog:
        if self.no_paper:
            raise Refused(self.no_paper)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(_letter())
        # a print queue shows the name of the document to everyone
        printer.setDocName("AssisterDesk")
        dialog = _Preview(printer, document, parent)
        dialog.finished.connect(lambda result: self._closed(dialog, bool(result), then))
        dialog.open()
        return dialog

    @staticmethod
    def _closed(
        dialog: QPrintPreviewDialog, printed: bool, then: Callable[[bool], None] | None
    ) -> None:
        dialog.deleteLater()
        if then is not None:
            then(printed)

    def _save(self, document: _Document, path: Path) -> None:
        if self.no_files:
            raise Refused(self.no_files)
        try:
            # found out before the writer, which would only warn
            with path.open("wb"):
                pass
        except OSError as error:
            raise Trouble(
                "The PDF could not be saved there. Choose another folder and try again."
            ) from error
        writer = QPdfWriter(str(path))
        writer.setPageLayout(_letter())
        writer.setTitle("AssisterDesk")
        writer.setCreator("AssisterDesk")
        document.print_(writer)
