"""Erasing a case: its key, rows and index entries go; a signed tombstone and the log stay."""

import hashlib
import json
from dataclasses import replace

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.sealing import Signer
from assisterdesk.cases.history import Tombstone
from assisterdesk.store import cases, epochs, found
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database, Row
from assisterdesk.store.stamped import Stamped

_OF_NOTES = "note_id IN (SELECT id FROM notes WHERE case_id = :case)"
_OF_DOCUMENTS = "document_id IN (SELECT id FROM documents WHERE case_id = :case)"
_OF_SUBMISSIONS = "submission_id IN (SELECT id FROM submissions WHERE case_id = :case)"
_OF_CASE = "case_id = :case"

#: every table with rows of a case and which rows those are, what refers before what it refers to
OF_A_CASE: tuple[tuple[str, str], ...] = (
    ("found", _OF_CASE),
    ("identifiers", _OF_CASE),
    ("import_parts", _OF_CASE),
    ("same_people", "case_id = :case OR other_case = :case"),
    ("drafts", _OF_CASE),
    ("grants", _OF_CASE),
    ("withdrawn", _OF_CASE),
    ("tasks", _OF_CASE),
    ("consents", _OF_CASE),
    ("privacy_warnings", _OF_CASE),
    ("contacts", _OF_CASE),
    ("associations", _OF_CASE),
    ("document_contents", _OF_DOCUMENTS),
    ("documents", _OF_CASE),
    ("messages", _OF_CASE),
    ("begun_replies", _OF_SUBMISSIONS),
    ("submission_contents", _OF_SUBMISSIONS),
    ("submission_steps", _OF_SUBMISSIONS),
    ("submissions", _OF_CASE),
    ("note_versions", _OF_NOTES),
    ("notes", _OF_CASE),
    ("people", _OF_CASE),
    ("case_keys", _OF_CASE),
    ("cases", "id = :case"),
)


def erase(
    db: Database, signer: Signer, case: CaseId, ground: str, kept: Stamped
) -> Tombstone:
    """In the open transaction, to be followed by `found.rewrite`. What was deleted is overwritten
    in the file (`secure_delete`), and gone from the WAL once `Connections.forget_old_pages` ran."""
    stone = _stone(db, case, ground, kept)
    key = epochs.current(db)
    if key is None:
        raise Refused("The store has lost the key that signs its log. Restore the last backup.")
    digest = _digest(db, case)
    db.execute(
        "INSERT INTO tombstones (case_id, reference, at, who, ground, people, notes, documents,"
        " changes, digest, epoch, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            case,
            stone.reference,
            moment(stone.at),
            stone.who,
            ground,
            stone.people,
            stone.notes,
            stone.documents,
            stone.changes,
            digest,
            key.epoch,
            signer.sign(key.private, _message(stone, digest)),
        ),
    )
    found.forget(db, case)
    for table, which in OF_A_CASE:
        db.execute(f"DELETE FROM {table} WHERE {which}", {"case": case})  # noqa: S608 - ours
    db.execute("UPDATE changes SET payload = NULL WHERE case_id = ?", (case,))
    # who asked to see it stays known, what for in their words does not
    db.execute("UPDATE access_requests SET purpose = '' WHERE case_id = ?", (case,))
    return stone


def tombstones(db: Database, signer: Signer) -> tuple[Tombstone, ...]:
    """Erased last first; `signed` is checked."""
    rows = db.execute("SELECT * FROM tombstones ORDER BY at DESC").fetchall()
    return tuple(_checked(db, signer, row) for row in rows)


def reference(db: Database, case: CaseId) -> str:
    """The reference an erased case had, '' when there is no tombstone."""
    row = db.execute("SELECT reference FROM tombstones WHERE case_id = ?", (case,)).fetchone()
    return str(row[0]) if row else ""


def _stone(db: Database, case: CaseId, ground: str, kept: Stamped) -> Tombstone:
    def count(table: str) -> int:
        row = db.execute(
            f"SELECT count(*) FROM {table} WHERE case_id = ?",  # noqa: S608 - our own tables
            (case,),
        ).fetchone()
        return int(row[0]) if row else 0

    return Tombstone(
        case=case,
        reference=cases.read(db, case).reference,
        at=kept.at,
        who=kept.who,
        ground=ground,
        people=count("people"),
        notes=count("notes"),
        documents=count("documents"),
        changes=count("changes"),
        signed=True,
    )


def _digest(db: Database, case: CaseId) -> bytes:
    """Over the change records' ids and hashes: none can be put in or taken out afterwards."""
    digest = hashlib.sha256()
    for row in db.execute(
        "SELECT id, payload_hash FROM changes WHERE case_id = ? ORDER BY n", (case,)
    ):
        digest.update(str(row["id"]).encode() + bytes(row["payload_hash"]))
    return digest.digest()


def _message(stone: Tombstone, digest: bytes) -> bytes:
    shape = {
        "case": stone.case,
        "reference": stone.reference,
        "at": moment(stone.at),
        "who": stone.who,
        "ground": stone.ground,
        "people": stone.people,
        "notes": stone.notes,
        "documents": stone.documents,
        "changes": stone.changes,
        "digest": digest.hex(),
    }
    return b"AssisterDesk tombstone\n" + json.dumps(shape, sort_keys=True).encode()


def _checked(db: Database, signer: Signer, row: Row) -> Tombstone:
    stone = Tombstone(
        case=CaseId(row["case_id"]),
        reference=row["reference"],
        at=to_moment(row["at"]),
        who=StaffId(row["who"]),
        ground=row["ground"],
        people=row["people"],
        notes=row["notes"],
        documents=row["documents"],
        changes=row["changes"],
        signed=True,
    )
    digest, public = _digest(db, stone.case), epochs.public_key(db, row["epoch"])
    holds = (
        public is not None
        and digest == bytes(row["digest"])
        and signer.verify(public, _message(stone, digest), bytes(row["signature"]))
    )
    return replace(stone, signed=holds)
