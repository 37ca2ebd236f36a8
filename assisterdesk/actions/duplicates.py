"""People who may be kept twice: point them out, merge two records of a case, and take it back."""

from dataclasses import replace

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.known import known_person
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, PersonId, new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.cases.finding import LikelySame
from assisterdesk.people.person import FIELD_CATEGORY, Person, PersonField
from assisterdesk.people.same import (
    SameKind,
    SamePerson,
    gained,
    with_gained,
    without_gained,
)

_ALL_FIELDS = ("name", *(f.value for f in PersonField))


def likely_same(session: Session, access: Access, person: Person) -> tuple[LikelySame, ...]:
    """Who may be the same person, among the cases the viewer may read; best first.

    Of cases without a grant nothing is said, not even that there is somebody: that a person is
    known to the office is itself personal data.
    """
    line = LogLine(
        Action.SOUGHT,
        access,
        categories=(PiiCategory.PERSON_NAME, *FIELD_CATEGORY.values()),
        fields=_ALL_FIELDS,
        detail="duplicates",
    )
    return session.store.likely_same(line, person)


def merge(session: Session, access: Access, keep: PersonId, drop: PersonId) -> SamePerson:
    """Two records of one person in one case become one: the kept gains what it lacked, the other
    goes out of sight. `un_merge` takes it back. Raises `Refused` for one and the same record."""
    case = _case(session, access)
    if keep == drop:
        raise Refused("This is one record already. Choose two different ones.")
    line = LogLine(
        Action.REVEALED,
        access,
        people=(keep, drop),
        categories=(PiiCategory.PERSON_NAME, *FIELD_CATEGORY.values()),
        fields=_ALL_FIELDS,
        count=2,
    )
    with session.store.look(line, level=Level.WRITE) as look:
        kept, other = look.person(keep), look.person(drop)
    more = gained(kept, other)
    same = _decision(session, case, keep, case, drop, SameKind.MERGED)
    same = replace(same, gained=more)
    merged = with_gained(kept, more)
    with session.store.change(session.who.id, "merge people", case) as change:
        change.put_person(merged)
        change.take_off(case, "person", drop)
        change.put_same_person(same)
        change.log(_changed(access, keep, drop, SameKind.MERGED.value))
        change.commit()
    session.known.replace(known_person(merged))
    return same


def un_merge(session: Session, access: Access, same: SamePerson) -> None:
    """Both records stand again. The kept loses what the merge gave it, and nothing that was
    changed or added since."""
    case = _case(session, access)
    if same.case != case or same.kind is not SameKind.MERGED:
        raise Refused("This merge belongs to another case. Open that case first.")
    line = LogLine(
        Action.REVEALED,
        access,
        people=(same.person,),
        categories=(PiiCategory.PERSON_NAME, *FIELD_CATEGORY.values()),
        fields=_ALL_FIELDS,
        count=1,
    )
    with session.store.look(line, level=Level.WRITE) as look:
        if same.id not in {one.id for one in look.same_people()}:
            raise Refused("This merge was taken back already. Open the case again.")
        kept = look.person(same.person)
    apart = without_gained(kept, same.gained)
    with session.store.change(session.who.id, "take merge back", case) as change:
        change.put_person(apart)
        change.put_on(case, "person", same.other)
        change.put_same_person(replace(same, ended_at=session.program.now()))
        change.log(_changed(access, same.person, same.other, "merge taken back"))
        change.commit()
    session.known.replace(known_person(apart))


def decide(
    session: Session, access: Access, person: PersonId, likely: LikelySame, kind: SameKind
) -> SamePerson:
    """One person in two cases (`SAME`), or two people (`DIFFERENT`): not pointed out again."""
    case = _case(session, access)
    if kind is SameKind.MERGED:
        raise Refused("Merge the two records instead.")
    require(session, likely.case, Level.READ)
    same = _decision(session, case, person, likely.case, likely.person, kind)
    with session.store.change(session.who.id, "decide on people", case) as change:
        change.put_same_person(same)
        change.log(_changed(access, person, likely.person, kind.value))
        change.commit()
    return same


def take_back(session: Session, access: Access, same: SamePerson) -> None:
    """A decision of `decide` holds no longer; the two are pointed out again."""
    case = _case(session, access)
    if same.case != case or same.kind is SameKind.MERGED:
        raise Refused("Open the case in which this was decided.")
    with session.store.change(session.who.id, "take decision back", case) as change:
        change.put_same_person(replace(same, ended_at=session.program.now()))
        change.log(_changed(access, same.person, same.other, "taken back"))
        change.commit()


def decisions(session: Session, access: Access) -> tuple[SamePerson, ...]:
    """What was decided about people of this case and still holds, newest first."""
    line = LogLine(Action.OPENED, access, fields=("same people",))
    with session.store.look(line) as look:
        return look.same_people()


def _decision(
    session: Session,
    case: CaseId,
    person: PersonId,
    other_case: CaseId,
    other: PersonId,
    kind: SameKind,
) -> SamePerson:
    return SamePerson(
        new_id(), case, person, other_case, other, kind, session.program.now(), session.who.id
    )


def _changed(access: Access, person: PersonId, other: PersonId, detail: str) -> LogLine:
    return LogLine(
        Action.CHANGED, access, people=(person, other), fields=("same person",), detail=detail
    )


def _case(session: Session, access: Access) -> CaseId:
    if access.case is None:
        raise Refused("Open a case first.")
    require(session, access.case, Level.WRITE)
    return access.case
