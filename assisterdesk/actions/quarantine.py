"""What came from outside, until a person lets it go: examined by content, released or kept shut.

A quarantined document is looked at inside the window, drawn by the process that can do nothing
else. Released, it is a document like any other: it can be opened elsewhere, saved and sent.
"""

from dataclasses import replace
from pathlib import PureWindowsPath

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Document
from assisterdesk.egress.extract.kind import Kind, kind_of

_TEXTS = frozenset((Kind.TEXT, Kind.MAIL))
#: what may be released, and what it then has to be inside
_RELEASED: dict[str, frozenset[Kind]] = {
    ".pdf": frozenset((Kind.PDF,)),
    ".rtf": frozenset((Kind.RTF,)),
    **dict.fromkeys((".txt", ".csv", ".ics", ".eml"), _TEXTS),
    **dict.fromkeys((".docx", ".xlsx", ".pptx", ".odt", ".ods"), frozenset((Kind.OFFICE,))),
    **dict.fromkeys((".doc", ".xls", ".msg"), frozenset((Kind.OLE,))),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"),
        frozenset((Kind.IMAGE,)),
    ),
}
#: the part in which Office keeps macros, as both of its formats name it
_MACROS = (b"vbaProject.bin", "_VBA_PROJECT".encode("utf-16-le"))

_STAYS = "It stays in quarantine: look at it here, or ask the desk for a PDF."


def why_kept(name: str, content: bytes) -> str:
    """'' when it may be released, else the sentence that says why not."""
    expected = _RELEASED.get(PureWindowsPath(name).suffix.lower())
    kind = kind_of(content)
    if kind is Kind.PROGRAM:
        return worded("This file is a program. {stays}", stays=worded(_STAYS))
    if expected is None:
        return worded(
            "This kind of file could do something when it is opened. {stays}", stays=worded(_STAYS)
        )
    if kind not in expected:
        return worded("This file is not what its name says. {stays}", stays=worded(_STAYS))
    if any(mark in content for mark in _MACROS):
        return worded(
            "This file brings macros, which are small programs. {stays}", stays=worded(_STAYS)
        )
    return ""


def release(session: Session, access: Access, document: Document) -> Document:
    """A person who looked at it lets it go; the log says who.

    Raises `Refused` for a file that could run or is not what its name says, `NotAllowed` without a
    grant to write.
    """
    require(session, document.case, Level.WRITE)
    line = LogLine(
        Action.OPENED,
        access,
        categories=(PiiCategory.OTHER,),
        fields=("document",),
        count=1,
        detail=document.id,
    )
    with session.store.look(line) as look:
        content = look.document_bytes(document.id)
        found = next((d for d in look.documents() if d.id == document.id), None)
    if found is None:
        raise Refused("This document is not on this case any more. Open the case again.")
    if not found.quarantined:
        return found
    why = why_kept(found.name, content)
    if why:
        raise Refused(why)
    released = replace(found, quarantined=False)
    with session.store.change(session.who.id, "release document", document.case) as change:
        change.put_document(released, content)
        change.log(
            LogLine(Action.CHANGED, access, fields=("quarantine",), count=1, detail=document.id)
        )
        change.commit()
    return released
