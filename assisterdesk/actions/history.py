"""The history of a case: tell it, show one masked value of it, undo a change, restore a version."""

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, ChangeId, PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.cases.history import ChangeEntry, RecordChange
from assisterdesk.people.person import FIELD_CATEGORY, PersonField

#: a record of a case can be taken off it, and put back: the store's words for the kinds
PERSON, NOTE, DOCUMENT, TASK, CONSENT, PRIVACY_WARNING, CONTACT, ASSOCIATION = (
    "person", "note", "document", "task", "consent", "privacy_warning", "contact",
    "association",
)  # fmt: skip


def history(session: Session, access: Access) -> tuple[ChangeEntry, ...]:
    """Every change of the case, newest first; the log line is committed first."""
    line = LogLine(
        Action.OPENED,
        access,
        categories=(PiiCategory.PERSON_NAME, PiiCategory.OTHER),
        fields=("history",),
    )
    with session.store.look(line) as look:
        return look.history()


def of_record(entries: tuple[ChangeEntry, ...], kind: str, id: str) -> tuple[ChangeEntry, ...]:
    """Those of them that touched one record."""
    return tuple(e for e in entries if any((r.kind, r.id) == (kind, id) for r in e.records))


def reveal_change(
    session: Session, access: Access, change: ChangeId, person: PersonId
) -> RecordChange:
    """What a change did to a person, identifiers in clear; logged like any revealed field."""
    line = LogLine(
        Action.REVEALED,
        access,
        people=(person,),
        categories=tuple(FIELD_CATEGORY.values()),
        fields=("history", *(f.value for f in PersonField)),
        count=1,
        detail=change,
    )
    with session.store.look(line, level=Level.READ_MASKED_FIELDS) as look:
        return look.changed_person(change, person)


def undo_change(session: Session, access: Access, change: ChangeId) -> None:
    """Undo an own change by a further one; nothing is deleted.

    Raises `NotAllowed` for somebody else's, `Refused` for one that was built upon or that left.
    """
    case = _case(session, access)
    with session.store.change(session.who.id, "undo", case) as unit:
        people = unit.undo(case, change)
        unit.log(
            LogLine(Action.CHANGED, access, people=people, fields=("undo",), detail=change)
        )
        unit.commit()
    _tell_the_gate(session, people)


def undo_last(session: Session, access: Access) -> ChangeEntry:
    """Undo the person's own last change on the case; returns what it was. Raises `Refused` when
    there is none that can be undone."""
    own = (e for e in history(session, access) if e.who == session.who.id)
    last = next(own, None)
    if last is None or not last.undoable:
        raise Refused("Your last change on this case cannot be undone.")
    undo_change(session, access, last.id)
    return last


def restore_version(
    session: Session, access: Access, change: ChangeId, kind: str, id: str
) -> None:
    """Put one record back as it stood after a change, as a further change.

    Raises `Refused` when it stands like that now or cannot be put back.
    """
    case = _case(session, access)
    with session.store.change(session.who.id, "restore", case) as unit:
        people = unit.restore(case, change, kind, id)
        unit.log(
            LogLine(
                Action.CHANGED, access, people=people, fields=("restore", kind), detail=change
            )
        )
        unit.commit()
    _tell_the_gate(session, people)


def take_off(session: Session, access: Access, kind: str, id: str) -> None:
    """Take a person, note, document, task, consent, warning or contact off the case. It stays in
    the history and can be put back; the gate still knows a person who was taken off."""
    case = _case(session, access)
    with session.store.change(session.who.id, f"take off {kind}", case) as unit:
        unit.take_off(case, kind, id)
        unit.log(LogLine(Action.CHANGED, access, _people(kind, id), fields=(kind, "off")))
        unit.commit()


def put_on(session: Session, access: Access, kind: str, id: str) -> None:
    """Put back what was taken off."""
    case = _case(session, access)
    with session.store.change(session.who.id, f"put back {kind}", case) as unit:
        unit.put_on(case, kind, id)
        unit.log(LogLine(Action.CHANGED, access, _people(kind, id), fields=(kind, "on")))
        unit.commit()


def _people(kind: str, id: str) -> tuple[PersonId, ...]:
    return (PersonId(id),) if kind == PERSON else ()


def _case(session: Session, access: Access) -> CaseId:
    if access.case is None:
        raise Refused("Open a case first.")
    require(session, access.case, Level.WRITE)
    return access.case


def _tell_the_gate(session: Session, people: tuple[PersonId, ...]) -> None:
    for person in people:
        known = session.store.known_person(person)
        if known is not None:
            session.known.replace(known)
