"""Files of a case: kept sealed in the store, named by their kind, shown from memory alone."""

import hashlib
import mimetypes
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PureWindowsPath

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused, Trouble
from assisterdesk.basics.ids import CaseId, DocumentId, new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Document
from assisterdesk.egress.extract.could_not_look import CouldNotLook
from assisterdesk.egress.extract.kind import Kind, kind_of
from assisterdesk.egress.extract.page_picture import PagePicture
from assisterdesk.egress.extract.read import read_file as text_of_file
from assisterdesk.egress.extract.sandbox import shared

#: the largest file kept, in bytes: more than a desk's mailbox takes anyway
LARGEST = 25_000_000

#: characters of a name kept, and kinds of signs that are left out of one
MOST_NAME = 200
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))

# not every system knows them, and without one a file would leave as .bin
for _media_type, _end in (
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ("message/rfc822", ".eml"),
    ("application/vnd.ms-outlook", ".msg"),
):
    mimetypes.add_type(_media_type, _end)

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
    document = document_of(session, access.case, name, content, kind)
    with session.store.change(session.who.id, "add document", access.case) as change:
        change.put_document(document, content)
        change.log(
            LogLine(Action.CREATED, access, fields=("document",), count=1, detail=document.id)
        )
        change.commit()
    return document


def document_of(
    session: Session, case: CaseId, name: str, content: bytes, kind: str
) -> Document:
    """What is kept about a file beside its bytes."""
    own_name = plain_name(name)
    return Document(
        id=DocumentId(new_id()),
        case=case,
        name=own_name,
        kind=kind,
        media_type=mimetypes.guess_type(own_name)[0] or "application/octet-stream",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        added_at=session.program.now(),
        added_by=session.who.id,
    )


def plain_name(name: str) -> str:
    """A file's name as it may be shown and kept: the last part alone, since a folder's name may
    say more; without signs that turn the line around or hide, which strangers use to dress a
    program up as a letter; not too long, with its ending."""
    last = PureWindowsPath(name.replace("/", "\\")).name
    seen = "".join(
        "_" if sign in '<>:"|?*' else sign
        for sign in last
        if unicodedata.category(sign) not in _UNSEEN
    )
    seen = " ".join(seen.split()).rstrip(". ")
    whole = PureWindowsPath(seen)
    return f"{whole.stem[: MOST_NAME - len(whole.suffix)]}{whole.suffix}"[:MOST_NAME] or "document"


class LooksAs(StrEnum):
    """How a document can be shown in the window: as pages drawn elsewhere, or by its words."""

    PAGES = "pages"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Seen:
    """A document taken out to be looked at; lives in memory alone."""

    document: Document
    looks_as: LooksAs
    content: bytes = field(repr=False)


def see_document(session: Session, access: Access, document: Document) -> Seen:
    """Take a document out to look at it; the log line is committed first."""
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
    drawn = kind_of(content) in (Kind.PDF, Kind.IMAGE)
    return Seen(document, LooksAs.PAGES if drawn else LooksAs.TEXT, content)


def page_of(seen: Seen, page: int, width: int) -> PagePicture:
    """A page (from 0) or a picture, about `width` pixels wide, drawn where a hostile file can do
    nothing. Takes up to a second; asks no store.

    Raises `Refused` when it cannot be shown.
    """
    try:
        return shared().picture_of(seen.content, page, width)
    except CouldNotLook as why:
        raise Refused(_not_shown(why)) from None


def words_of(seen: Seen) -> str:
    """The text in a document of any other kind. Raises `Refused` when there is none to show."""
    try:
        return text_of_file(seen.content)
    except CouldNotLook as why:
        raise Refused(_not_shown(why)) from None


def _not_shown(why: CouldNotLook) -> str:
    return worded(
        "This document cannot be shown here. {why} It is kept all the same.",
        why=worded(why.why),
    )
