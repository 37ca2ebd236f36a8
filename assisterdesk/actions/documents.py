"""Keeping a file on a case: read from the disk, sealed in the store, named by its kind."""

import hashlib
import mimetypes
from pathlib import Path, PureWindowsPath

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused, Trouble
from assisterdesk.basics.ids import DocumentId, new_id
from assisterdesk.cases.case import Document

#: the largest file kept, in bytes: more than a desk's mailbox takes anyway
LARGEST = 25_000_000

#: what a document is, in the order offered; the id is part of the name under which it leaves
DOCUMENT_KINDS: dict[str, str] = {
    "notice": "Notice or letter",
    "income": "Proof of income",
    "identity": "Proof of identity",
    "immigration": "Immigration document",
    "insurance": "Insurance document",
    "tax": "Tax form",
    "form": "Application or form",
    "consent": "Consent or authorization",
    "document": "Other document",
}


def read_file(path: Path) -> bytes:
    """The bytes of a file the person chose.

    Raises `Refused` when it is empty or larger than `LARGEST`, `Trouble` when it does not read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise Trouble(
            "This file could not be read. Check that it is still there and that no other program "
            "holds it, then choose it again."
        ) from error
    _check(content)
    return content


def _check(content: bytes) -> None:
    if not content:
        raise Refused("This file is empty. Choose another one.")
    if len(content) > LARGEST:
        raise Refused(
            "This file is larger than 25 MB, more than a desk's mailbox takes. "
            "Scan it again at a lower quality or split it."
        )


def add_document(
    session: Session, access: Access, name: str, content: bytes, kind: str
) -> Document:
    """Keep a file on the case of `access`; its media type follows from its name.

    Raises `Incomplete` for an unknown kind, `Refused` for an empty or too large file,
    `NotAllowed` without a grant to write.
    """
    if access.case is None:
        raise Refused("Open a case first: a document belongs to a case.")
    if kind not in DOCUMENT_KINDS:
        raise Incomplete("Choose what kind of document it is.", ("Kind",))
    _check(content)
    require(session, access.case, Level.WRITE)
    # only the last part: a folder's name may say more than the file's
    own_name = PureWindowsPath(name).name.strip()[:200] or "document"
    document = Document(
        id=DocumentId(new_id()),
        case=access.case,
        name=own_name,
        kind=kind,
        media_type=mimetypes.guess_type(own_name)[0] or "application/octet-stream",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_at=session.program.now(),
        added_by=session.who.id,
    )
    with session.store.change(session.who.id, "add document", access.case) as change:
        change.put_document(document, content)
        change.log(
            LogLine(Action.CREATED, access, fields=("document",), count=1, detail=document.id)
        )
        change.commit()
    return document
