"""What is written into a file: the case list as a table, a sheet as text, a document of a case."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import open_list
from assisterdesk.actions.compose import leaving_name
from assisterdesk.actions.exits_ask import EXPORT, OPEN_WITH, leaving
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, DocumentId
from assisterdesk.cases.case import CaseCursor, CaseRow, CaseState
from assisterdesk.cases.finding import CaseFilter
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.office.business_days import MINNESOTA

CSV, TEXT = "text/csv", "text/plain"
_AT_ONCE = 500
#: a spreadsheet takes a cell that begins so for a formula and runs it
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """CSV that a spreadsheet opens as text: no cell is ever a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue()


def file_leaving(name: str, text: str, media_type: str) -> Outgoing:
    """A text on its way into a file of that name."""
    return leaving(EXPORT, attachments=(Attachment(name, text.encode("utf-8"), media_type),))


def case_list(
    session: Session,
    name: str,
    *,
    households: bool,
    states: frozenset[CaseState] = frozenset(),
    text: str = "",
    among: Sequence[CaseId] = (),
) -> Outgoing:
    """The cases the person holds a grant for, or those `among` them, as a table; shown under one
    list access.

    Without `households` the file names nobody: the reference stands for the case.
    """
    rows = listed_rows(session, states=states, text=text, among=among)
    staff = {member.id: member.name for member in session.store.staff()}
    head = ["Reference", "Household", "Topic", "State", "Owner", "Changed"]
    cells = [
        [
            row.reference,
            row.household,
            row.topic,
            row.state.value,
            staff.get(row.owner, ""),
            f"{row.changed_at.astimezone(MINNESOTA):%Y-%m-%d}",
        ]
        for row in rows
    ]
    if not households:
        head, cells = _without(1, head, cells)
    return file_leaving(name, table(head, cells), CSV)


def listed_rows(
    session: Session,
    *,
    states: frozenset[CaseState] = frozenset(),
    text: str = "",
    among: Sequence[CaseId] = (),
) -> tuple[CaseRow, ...]:
    """The rows of the list the person may see now; those of `among` in that order."""
    rows: list[CaseRow] = []
    only = CaseFilter(among=frozenset(among))
    listed = open_list(session)
    try:
        after: CaseCursor | None = None
        while page := listed.page(after, _AT_ONCE, states=states, text=text, only=only):
            rows += page
            after = CaseCursor(page[-1].changed_at, page[-1].id)
    finally:
        listed.pause()
    places = {case: at for at, case in enumerate(among)}
    return tuple(sorted(rows, key=lambda row: places.get(row.id, 0)))


def _without(
    column: int, head: list[str], rows: list[list[str]]
) -> tuple[list[str], list[list[str]]]:
    return (
        head[:column] + head[column + 1 :],
        [row[:column] + row[column + 1 :] for row in rows],
    )


def document_to_open(session: Session, access: Access, document: DocumentId) -> Outgoing:
    """A document of the case for another program, under the name that says nothing of a person."""
    return leaving(OPEN_WITH, attachments=(_document(session, access, document, "open"),))


def document_to_save(
    session: Session, access: Access, document: DocumentId, name: str
) -> Outgoing:
    """A document of the case as a file outside, under the name the person chose."""
    file = _document(session, access, document, "save")
    return leaving(EXPORT, attachments=(replace(file, name=name),))


def _document(
    session: Session, access: Access, document: DocumentId, detail: str
) -> Attachment:
    """Its bytes; the log line is committed first. Raises `NotAllowed`, `Refused`."""
    line = LogLine(
        Action.OPENED, access, fields=("document",), count=1, detail=f"{document} {detail}"
    )
    with session.store.look(line, level=Level.READ_MASKED_FIELDS) as look:
        documents = look.documents()
        at = next((i for i, d in enumerate(documents) if d.id == document), None)
        if at is None:
            raise Refused("This document is not on this case any more. Open the case again.")
        found = documents[at]
        if found.quarantined:
            raise Refused(
                "This came from outside and is still in quarantine. Look at it here, then release "
                "it on the case."
            )
        name = leaving_name(look.case().reference, found, at + 1)
        return Attachment(name, look.document_bytes(document), found.media_type)
