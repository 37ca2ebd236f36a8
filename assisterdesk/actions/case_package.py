"""A case for a colleague at another computer: packed and sealed, let out past the gate, taken in.

What comes in is compared record by record with what is here; which side is newer follows from the
hybrid logical clocks of both, which do not depend on two wall clocks agreeing.
"""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from assisterdesk.access.grants import Level
from assisterdesk.access.letters import LetterCard, Letters
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.case_parts import Part, Parts, Value, part_of
from assisterdesk.actions.known import known_person
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Change, Look
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Damaged, Incomplete, NotAllowed, Refused
from assisterdesk.basics.frozen_json import plain, revive
from assisterdesk.basics.ids import CaseId, PersonId, StaffId, new_reference
from assisterdesk.cases.case import Case, Document, Note
from assisterdesk.cases.history import FieldChange, field_changes
from assisterdesk.cases.task import Task
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.gate import verdict_hash
from assisterdesk.egress.outgoing import Attachment, Decision, Outgoing, Protection
from assisterdesk.egress.sealed_file import ENDING, MEDIA_TYPE, SealedFile
from assisterdesk.submissions.submission import UNFINISHED

ROUTE = "case_package"
#: of what is taken in, in bytes: unpacked, so that a small file cannot fill the memory
LARGEST = 400_000_000
_FORMAT = 1
_BROKEN = (
    "This case package is damaged or was made by another version of AssisterDesk. "
    "Nothing was taken in. Ask your colleague for a new one."
)


def letters(session: Session) -> Letters:
    """Raises `Refused` where this program cannot seal."""
    if session.program.letters is None:
        raise Refused("Case packages are not available in this program.")
    return session.program.letters


def own_card(session: Session) -> LetterCard:
    """The person's own card, to give to colleagues at other computers."""
    cards = letters(session).cards(session.program.folder, session.opened)
    return next(card for card in cards if card.slot == session.opened.slot.id)


def colleagues_cards(session: Session) -> tuple[LetterCard, ...]:
    """The cards of the others who sign in to this store."""
    cards = letters(session).cards(session.program.folder, session.opened)
    return tuple(card for card in cards if card.slot != session.opened.slot.id)


# -- packing


def pack(session: Session, access: Access, card: LetterCard) -> Cleared:
    """The case of `access` sealed to a colleague and cleared to leave as one file; logged.

    What was taken off the case and what is still being sent stays here. Raises `NotAllowed`
    without a grant to send for the case.
    """
    if access.case is None:
        raise Refused("Open a case first.")
    require(session, access.case, Level.SEND)
    content, reference = _packed(session, access)
    sealed = SealedFile(card.store, card.slot, letters(session).seal(card, content))
    name = f"case-{reference}{ENDING}"
    outgoing = Outgoing(
        ROUTE,
        Protection.SEALED_TO_COLLEAGUE,
        attachments=(Attachment(name, sealed.to_bytes(), MEDIA_TYPE),),
    )
    verdict = session.gate.judge(outgoing)
    decision = Decision(
        session.who.id, outgoing.content_hash, verdict_hash=verdict_hash(verdict)
    )
    line = LogLine(
        Action.EXPORTED,
        access,
        fields=("case",),
        route=ROUTE,
        recipient=card.slot,
        result=verdict.outcome.value,
    )
    try:
        cleared = session.gate.clear(outgoing, decision)
    except Refused:
        session.store.log(replace(line, action=Action.REFUSED))
        raise
    session.store.log(line)
    return cleared


def _packed(session: Session, access: Access) -> tuple[bytes, str]:
    with session.store.look(LogLine(Action.OPENED, access, fields=("people",))) as look:
        people = tuple(card.id for card in look.cards())
    line = LogLine(
        Action.EXPORTED, access, people=people, count=len(people), fields=("everything",)
    )
    with session.store.look(line, level=Level.SEND) as look:
        case = look.case()
        stamps = look.stamps()
        parts = tuple(_parts(look, people))
        shape: dict[str, Any] = {
            "format": _FORMAT,
            "from": session.who.name,
            "office": session.office.name,
            "made_at": plain(session.program.now()),
            "case": plain(case),
            "stamp": max(stamps.values(), default=""),
            "parts": [
                {
                    "kind": part.kind,
                    "fields": plain(part.value),
                    "stamp": stamps.get((part.kind, part.id), ""),
                    "content": base64.b64encode(part.content).decode("ascii"),
                }
                for part in parts
            ],
        }
    return zlib.compress(json.dumps(shape).encode(), 6), case.reference


def _parts(look: Look, people: tuple[PersonId, ...]) -> Parts:
    for person in people:
        yield part_of(look.person(person))
    for note in look.notes(None, 1_000_000):
        for version in look.note_versions(note.id):
            yield part_of(version)
    for document in look.documents():
        yield part_of(document, look.document_bytes(document.id))
    values: tuple[Value, ...] = (
        *look.tasks(),
        *look.consents(),
        *look.privacy_warnings(),
        *look.contacts(),
        *look.associations(),
    )
    for value in values:
        yield part_of(value)
    for submission in look.submissions():
        # what is still on its way is sent from where it was prepared, and only from there
        if submission.state not in UNFINISHED:
            yield part_of(submission, look.submission_content(submission.id))
    for message in look.messages():
        yield part_of(message)


# -- taking in


@dataclass(frozen=True, slots=True)
class Package:
    """An opened package. `sender` and `office` are what it says of itself, vouched by nobody."""

    case: Case = field(repr=False)
    sender: str
    office: str
    stamp: str
    parts: tuple[Part, ...] = field(repr=False)


class Standing(StrEnum):
    """How a record of the package stands to the one here."""

    NEW = "new"
    SAME = "same"
    NEWER = "newer"
    OLDER = "older"


@dataclass(frozen=True, slots=True)
class Difference:
    """One record of the package (of a note, one version) that is not here as it is there.

    `here`: the record as it stands here (of a note, its newest version); None when it is new.
    """

    part: Part
    standing: Standing
    here: Part | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.part.kind, self.part.id

    def fields(self) -> tuple[FieldChange, ...]:
        """Where both differ: `before` is here, `after` the package; identifiers masked."""
        here = self.here.as_json() if self.here else {}
        return field_changes(self.part.kind, here, self.part.as_json(), masked=True)


@dataclass(frozen=True, slots=True)
class Comparison:
    """`here`: the case is in this store. `differences` leaves out what is the same."""

    package: Package
    here: bool
    reference: str
    differences: tuple[Difference, ...]

    def count(self, standing: Standing) -> int:
        return sum(1 for d in self.differences if d.standing is standing)

    def conflicts(self) -> tuple[Difference, ...]:
        """Records that are on both sides and differ, each once: of a note its last version."""
        found = {d.key: d for d in self.differences if d.standing is not Standing.NEW}
        return tuple(found.values())


class Take(StrEnum):
    """What to take in of a case that is here already."""

    NEWER = "newer"
    ALL = "all"


class Side(StrEnum):
    """Which of two that differ shall stand."""

    HERE = "here"
    PACKAGE = "package"


#: what was chosen for single records, by kind and id
Chosen = Mapping[tuple[str, str], Side]


def open_package(session: Session, content: bytes, passphrase: str) -> Package:
    """Open what a colleague sealed for this person. Raises `WrongPassphrase`, `Refused` for what
    is none or is for somebody else, `Damaged`."""
    file = SealedFile.from_bytes(content)
    mine = own_card(session)
    if (file.store, file.slot) != (mine.store, mine.slot):
        raise Refused(
            "This case package is sealed for somebody else. Only that person can open it."
        )
    sealed = letters(session).open(session.program.folder, mine.slot, passphrase, file.sealed)
    try:
        unpacking = zlib.decompressobj()
        raw = unpacking.decompress(sealed, LARGEST + 1)
        if len(raw) > LARGEST or not unpacking.eof:
            raise ValueError("too large")
        return _package(json.loads(raw))
    except (ValueError, TypeError, KeyError, zlib.error, RecursionError):
        raise Damaged(_BROKEN) from None


def _package(shape: dict[str, Any]) -> Package:
    if shape["format"] != _FORMAT:
        raise ValueError("format")
    case = revive(Case, shape["case"])
    parts = tuple(
        Part.from_json(
            entry["kind"],
            entry["fields"],
            base64.b64decode(entry["content"], validate=True),
            str(entry["stamp"]),
        )
        for entry in shape["parts"]
    )
    if any(part.case != case.id for part in parts):
        raise ValueError("a record of another case")
    return Package(case, str(shape["from"]), str(shape["office"]), str(shape["stamp"]), parts)


def compare(session: Session, package: Package, access: Access) -> Comparison:
    """What is new or differs, and which side is newer. A look at the case when it is here.

    Raises `NotAllowed` when the case is here and the person may not write on it.
    """
    case = package.case.id
    reference = session.store.case_reference(case)
    if any(stone.case == case for stone in session.store.tombstones()):
        raise Refused("This case was erased here, so it is not taken in again.")
    if not reference:
        found = tuple(Difference(part, Standing.NEW) for part in package.parts)
        return Comparison(package, False, package.case.reference, found)
    if access.case != case:
        raise Refused("This case is here already. Open it first, then take the package in.")
    with session.store.look(LogLine(Action.OPENED, access, fields=("people",))) as look:
        people = tuple(card.id for card in look.cards())
    line = LogLine(Action.OPENED, access, people=people, fields=("everything",))
    with session.store.look(line, level=Level.WRITE) as look:
        ours = {(p.kind, p.id, p.version): p for p in _parts(look, people)}
        stamps = look.stamps()
    last = {(p.kind, p.id): p for p in sorted(ours.values(), key=lambda p: p.version)}
    found = tuple(
        Difference(part, standing, last.get((part.kind, part.id)))
        for part in package.parts
        if (standing := _standing(part, ours, stamps)) is not Standing.SAME
    )
    return Comparison(package, True, reference, found)


def _standing(
    part: Part,
    ours: dict[tuple[str, str, int], Part],
    stamps: Mapping[tuple[str, str], str],
) -> Standing:
    kept = ours.get((part.kind, part.id, part.version))
    if kept is not None and kept.value == part.value:
        return Standing.SAME
    stamp = stamps.get((part.kind, part.id))
    if stamp is None:
        return Standing.NEW
    return Standing.NEWER if part.stamp > stamp else Standing.OLDER


def take_in(
    session: Session,
    compared: Comparison,
    take: Take,
    access: Access,
    chosen: Chosen = MappingProxyType({}),
) -> CaseId:
    """Take the package in as one change. A new case belongs to the person; of one that is here,
    what is new, and what is newer there (or all that differs). `chosen` goes before `take`.

    Nothing here is lost: what is replaced stays in the history.
    """
    package = compared.package
    case = package.case.id
    if compared.here:
        require(session, case, Level.WRITE)
    staff = {member.id for member in session.store.staff()}
    parts = tuple(
        _at_home(session, d.part, staff) for d in compared.differences if _wanted(d, take, chosen)
    )
    if not parts and compared.here:
        raise Incomplete("There is nothing in this package that is not here already.")
    line = LogLine(
        Action.IMPORTED,
        replace(access, case=case),
        people=tuple(PersonId(p.id) for p in parts if p.kind == "person"),
        count=len(parts),
        route=ROUTE,
        result="known case" if compared.here else "new case",
    )
    for attempt in range(5):
        try:
            with session.store.change(session.who.id, "unpack case", case) as change:
                if package.stamp:
                    change.saw(package.stamp)
                if not compared.here:
                    change.put_case(_own(session, package.case, fresh=attempt > 0))
                _put(change, parts, _versions_here(session, compared, access))
                change.log(line)
                change.commit()
            break
        except ValueError:
            raise Damaged(_BROKEN) from None
        except NotAllowed:
            raise
        except Refused:
            # another case has the reference here: a new one is drawn
            if compared.here or attempt == 4:
                raise
    for part in parts:
        if part.kind == "person":
            session.known.replace(known_person(part.as_person()))
    return case


def _wanted(difference: Difference, take: Take, chosen: Chosen) -> bool:
    side = chosen.get(difference.key)
    if side is not None and difference.standing is not Standing.NEW:
        return side is Side.PACKAGE
    if difference.standing is Standing.OLDER:
        return take is Take.ALL
    return True


def _at_home(session: Session, part: Part, staff: set[StaffId]) -> Part:
    """A task of somebody who does not work here becomes the person's own."""
    if isinstance(part.value, Task) and part.value.owner not in staff:
        return replace(part, value=replace(part.value, owner=session.who.id))
    return part


def _own(session: Session, case: Case, *, fresh: bool) -> Case:
    reference = new_reference() if fresh else case.reference
    return replace(case, owner=session.who.id, reference=reference, changed_at=None)


def _versions_here(session: Session, compared: Comparison, access: Access) -> dict[str, int]:
    """How many versions each note has here."""
    if not compared.here:
        return {}
    line = LogLine(Action.OPENED, access, fields=("note versions",))
    with session.store.look(line, level=Level.WRITE) as look:
        return {note.id: note.version for note in look.notes(None, 1_000_000)}


def _put(change: Change, parts: tuple[Part, ...], versions: dict[str, int]) -> None:
    for part in parts:
        value = part.value
        if isinstance(value, Note):
            _put_note(change, value, versions)
        elif isinstance(value, Document):
            change.put_document(value, part.content)
        else:
            part.put(change)


def _put_note(change: Change, note: Note, versions: dict[str, int]) -> None:
    """A version that is not here goes on top; none is ever replaced."""
    have = versions.get(note.id, 0)
    change.put_note(replace(note, version=have + 1))
    versions[note.id] = have + 1
