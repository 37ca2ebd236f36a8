"""Documents in the store: what they are as columns, their bytes sealed under the case's key."""

import hashlib

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import CaseId, DocumentId, MessageId, StaffId
from assisterdesk.cases.case import Document
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.withdrawn import stands

_TABLE = "document_contents"
_STANDS = stands("document", "documents.id")


def put(db: Database, keys: CaseKeys, document: Document, content: bytes) -> None:
    """Insert or replace. Raises `ValueError` when size or hash are not those of `content`."""
    if document.size != len(content) or document.sha256 != hashlib.sha256(content).hexdigest():
        raise ValueError("a document's size and hash are those of its content")
    db.execute(
        "INSERT INTO documents (id, case_id, name, kind, media_type, size, sha256, added_at,"
        " added_by, quarantined, came_with) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,"
        " media_type = excluded.media_type, size = excluded.size, sha256 = excluded.sha256,"
        " added_at = excluded.added_at, added_by = excluded.added_by,"
        " quarantined = excluded.quarantined, came_with = excluded.came_with",
        (
            document.id,
            document.case,
            document.name,
            document.kind,
            document.media_type,
            document.size,
            document.sha256,
            moment(document.added_at),
            document.added_by,
            document.quarantined,
            document.came_with or "",
        ),
    )
    sealed = keys.seal(db, document.case, content, about(_TABLE, document.id, document.sha256))
    db.execute(
        "INSERT INTO document_contents (document_id, sealed) VALUES (?, ?)"
        " ON CONFLICT (document_id) DO UPDATE SET sealed = excluded.sealed",
        (document.id, sealed),
    )


def case_of(db: Database, document: DocumentId) -> CaseId | None:
    row = db.execute("SELECT case_id FROM documents WHERE id = ?", (document,)).fetchone()
    return CaseId(row[0]) if row else None


def of_case(db: Database, case: CaseId) -> tuple[Document, ...]:
    """Newest first."""
    rows = db.execute(
        f"SELECT * FROM documents WHERE case_id = ? AND {_STANDS}"  # noqa: S608 - our own condition
        " ORDER BY added_at DESC, n DESC",
        (case,),
    )
    return tuple(_document(row) for row in rows)


def content(db: Database, keys: CaseKeys, case: CaseId, document: DocumentId) -> bytes:
    """Raises `Damaged` when the bytes are not those that were put in."""
    row = db.execute(
        "SELECT d.sha256, c.sealed FROM documents d JOIN document_contents c"
        " ON c.document_id = d.id WHERE d.id = ? AND d.case_id = ?",
        (document, case),
    ).fetchone()
    if row is None:
        raise Refused("This document is not on this case. Open the case again.")
    plain = keys.open(db, case, bytes(row["sealed"]), about(_TABLE, document, row["sha256"]))
    if hashlib.sha256(plain).hexdigest() != row["sha256"]:
        raise Damaged("This document is damaged in the store. A backup may still hold it.")
    return plain


def _document(row: Row) -> Document:
    return Document(
        id=DocumentId(row["id"]),
        case=CaseId(row["case_id"]),
        name=row["name"],
        kind=row["kind"],
        media_type=row["media_type"],
        size=row["size"],
        sha256=row["sha256"],
        added_at=to_moment(row["added_at"]),
        added_by=StaffId(row["added_by"]),
        quarantined=bool(row["quarantined"]),
        came_with=MessageId(row["came_with"]) if row["came_with"] else None,
    )
