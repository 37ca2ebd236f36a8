"""Bringing in what a dry run showed: all of it as one, and taking all of it back as one.

The file is read into memory and forgotten; no copy of it is kept anywhere.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from assisterdesk.access.grants import ASSIGNED, Grant, Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.erase import may_erase
from assisterdesk.actions.import_plan import Plan, Planned, nothing_told
from assisterdesk.actions.known import known_person
from assisterdesk.actions.need_to_know import require
from assisterdesk.actions.ports import Change, Together
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, PersonId, new_id, new_reference
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.cases.finding import LikelySame
from assisterdesk.cases.imported import Import, ImportPart
from assisterdesk.people.person import FIELD_CATEGORY, Person, PersonField
from assisterdesk.people.same import gained, with_gained

Progress = Callable[[float], None]
#: why a case that came in by an import is erased when the import is taken back
TAKEN_BACK = "import_taken_back"
_VERB = "import"
_REASON = "application_help"
_ROUTE = "spreadsheet"
_ALL_FIELDS = ("name", *(f.value for f in PersonField))
_ALL_CATEGORIES = (PiiCategory.PERSON_NAME, *FIELD_CATEGORY.values())
_TRIES = 50


class Choice(StrEnum):
    """What becomes of a person of the file whom the office seems to have."""

    SKIP = "skip"
    NEW = "new"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Twin:
    """A person of the file and who of the office's may be the same; `writable`: facts may be added
    to the likeliest."""

    person: PersonId
    row: int
    name: str = field(repr=False)
    likely: tuple[LikelySame, ...] = field(repr=False)
    writable: bool = True

    @property
    def sure(self) -> bool:
        """A number that only one person has, or name and birthdate, are the same."""
        why = set(self.likely[0].why)
        return "ssn" in why or {"name", "birthdate"} <= why


def twins(session: Session, plan: Plan, progress: Progress = nothing_told) -> tuple[Twin, ...]:
    """The people of the plan whom the office may have already, in the order of their rows. Of
    cases the viewer may not read nothing is said; one log line is committed first."""
    people = [person for one in plan.planned for person in one.people]
    line = LogLine(
        Action.SOUGHT,
        session.access(_REASON),
        categories=_ALL_CATEGORIES,
        fields=_ALL_FIELDS,
        detail="duplicates",
    )
    found = session.store.likely_same_of_all(line, people, progress)
    now = session.program.now()
    may_write: dict[CaseId, bool] = {}
    made = []
    for one in plan.planned:
        for person, row in zip(one.people, one.rows, strict=True):
            likely = found.get(person.id)
            if not likely:
                continue
            case = likely[0].case
            if case not in may_write:
                held = session.store.level(session.who.id, case, now)
                may_write[case] = held is not None and held >= Level.WRITE
            made.append(Twin(person.id, row, person.name.full, likely, may_write[case]))
    return tuple(sorted(made, key=lambda twin: twin.row))


def suggested(plan: Plan, found: Sequence[Twin]) -> dict[PersonId, Choice]:
    """What to do about each unless somebody says otherwise. A household that is here whole is left
    out; of one with somebody new, who is surely known is added to, so that the new ones come to
    their case and not into one of their own."""
    by_person = {twin.person: twin for twin in found}
    choices = {}
    for one in plan.planned:
        known = [by_person[p.id] for p in one.people if p.id in by_person]
        whole = len(known) == len(one.people)
        for twin in known:
            if whole:
                choices[twin.person] = Choice.SKIP
            else:
                choices[twin.person] = Choice.ADD if twin.sure and twin.writable else Choice.NEW
    return choices


@dataclass
class _Work:
    """What is to be written: new cases, and what goes to people and cases that are there."""

    new: list[Planned] = field(default_factory=list)
    #: by case: what comes to it, beside what its people gain
    more: dict[CaseId, list[Planned]] = field(default_factory=dict)
    #: by case: (person there, person of the file)
    added: dict[CaseId, list[tuple[PersonId, Person]]] = field(default_factory=dict)


def bring_in(
    session: Session,
    plan: Plan,
    found: Sequence[Twin] = (),
    choices: Mapping[PersonId, Choice] | None = None,
    progress: Progress = nothing_told,
) -> Import:
    """All of the plan in one transaction, or nothing: also when `progress` raises, the disk fills
    up or the program is killed. Who is not in `choices` and may be here already is skipped.

    Raises `Incomplete` when nothing is left to bring in, `NotAllowed` for a person to add to in a
    case that may not be written on.
    """
    work = _sorted_out(plan, found, choices or {})
    if not (work.new or work.added):
        raise Incomplete("Nothing is left to bring in: everybody is here already or stays out.")
    merged = _merged(session, work)
    cases = [*work.new, *(p for many in work.more.values() for p in many)]
    value = Import(
        new_id(),
        session.program.now(),
        session.who.id,
        cases=len(work.new),
        people=sum(len(p.people) for p in cases),
        notes=sum(len(p.notes) for p in cases),
        tasks=sum(len(p.tasks) for p in cases),
    )
    session.store.log(_summary(session, value, "begun"))
    put: list[Person] = []

    def write(all_of_it: Together) -> None:
        put.clear()
        drawn: set[str] = set()
        steps = len(work.new) + len(merged)
        with all_of_it.change(session.who.id, _VERB) as change:
            change.put_import(value)
            change.commit()
        for number, one in enumerate(work.new):
            progress(number / steps)
            with all_of_it.change(session.who.id, _VERB, one.case.id) as change:
                _put_new(session, change, one, drawn)
                change.part_of(value.id)
                change.commit()
            put.extend(one.people)
        for number, (case, people) in enumerate(merged.items()):
            progress((len(work.new) + number) / steps)
            with all_of_it.change(session.who.id, _VERB, case) as change:
                put.extend(_put_more(session, change, case, people, work.more.get(case, [])))
                change.part_of(value.id)
                change.commit()
        progress(1.0)
        all_of_it.log(_summary(session, value, "done"))

    session.store.together(write)
    for person in put:
        session.known.replace(known_person(person))
    return value


def _sorted_out(plan: Plan, found: Sequence[Twin], choices: Mapping[PersonId, Choice]) -> _Work:
    """With somebody who is added to, the rest of the household comes to that person's case."""
    by_person = {twin.person: twin for twin in found}
    work = _Work()
    for one in plan.planned:
        keep: list[Person] = []
        rows: list[int] = []
        add: list[tuple[Twin, Person]] = []
        for person, row in zip(one.people, one.rows, strict=True):
            twin = by_person.get(person.id)
            choice = choices.get(person.id, Choice.SKIP) if twin else Choice.NEW
            if choice is Choice.NEW:
                keep.append(person)
                rows.append(row)
            elif choice is Choice.ADD and twin is not None:
                add.append((twin, person))
        rest = replace(one, people=tuple(keep), rows=tuple(rows))
        if add:
            for twin, person in add:
                there = twin.likely[0]
                work.added.setdefault(there.case, []).append((there.person, person))
            work.more.setdefault(add[0][0].likely[0].case, []).append(rest)
        elif keep:
            work.new.append(rest)
    return work


def _merged(session: Session, work: _Work) -> dict[CaseId, tuple[Person, ...]]:
    """Those who are here already with what the file adds; the look is logged case by case."""
    found: dict[CaseId, tuple[Person, ...]] = {}
    for case, pairs in work.added.items():
        require(session, case, Level.WRITE)
        people = tuple(dict.fromkeys(here for here, _ in pairs))
        line = LogLine(
            Action.REVEALED,
            session.access(_REASON, case),
            people=people,
            categories=_ALL_CATEGORIES,
            fields=_ALL_FIELDS,
            count=len(people),
        )
        with session.store.look(line, level=Level.WRITE) as look:
            here = {person: look.person(person) for person in people}
        for person, more in pairs:
            here[person] = with_gained(here[person], gained(here[person], more))
        found[case] = tuple(here.values())
    return found


def _put_new(session: Session, change: Change, one: Planned, drawn: set[str]) -> None:
    for attempt in range(_TRIES):
        reference = new_reference()
        if reference in drawn:
            continue
        try:
            change.put_case(replace(one.case, reference=reference))
        except NotAllowed:
            raise
        except Refused:
            # another case has it already
            if attempt == _TRIES - 1:
                raise
            continue
        drawn.add(reference)
        break
    for person in one.people:
        change.put_person(person)
    _put_words(change, one, one.case.id)
    if one.case.owner != session.who.id:
        change.put_grant(
            Grant(one.case.owner, one.case.id, Level.SEND, ASSIGNED, session.program.now())
        )
    line = _line(session, Action.CREATED, one.case.id, tuple(p.id for p in one.people))
    change.log(replace(line, detail=one.case.id))


def _put_more(
    session: Session,
    change: Change,
    case: CaseId,
    people: tuple[Person, ...],
    rests: Sequence[Planned],
) -> list[Person]:
    """Returns who was put, for the gate."""
    put = list(people)
    for rest in rests:
        put += (replace(person, case=case) for person in rest.people)
    for person in put:
        change.put_person(person)
    for rest in rests:
        _put_words(change, rest, case)
    change.log(_line(session, Action.CHANGED, case, tuple(p.id for p in put)))
    return put


def _put_words(change: Change, one: Planned, case: CaseId) -> None:
    for note in one.notes:
        change.put_note(replace(note, case=case))
    for task in one.tasks:
        change.put_task(replace(task, case=case))


def _line(session: Session, action: Action, case: CaseId, people: tuple[PersonId, ...]) -> LogLine:
    access: Access = session.access(_REASON, case)
    fields = ("case", "people", "notes", "tasks")
    return LogLine(action, access, people, fields=fields, count=len(people), route=_ROUTE)


def _summary(session: Session, value: Import, result: str) -> LogLine:
    return LogLine(
        Action.BROUGHT_IN,
        session.access(_REASON),
        fields=("case", "people", "notes", "tasks"),
        count=value.people,
        route=_ROUTE,
        result=result,
        detail=value.id,
    )


# -- taking it back


def imports(session: Session) -> tuple[Import, ...]:
    """What came in, newest first: numbers, nobody's names."""
    return session.store.imports()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an import left when it was taken back: the cases that were worked on since stay."""

    erased: int
    undone: int
    kept: tuple[str, ...]


def may_take_back(session: Session, value: Import) -> bool:
    return value.taken_back_at is None and (value.by == session.who.id or may_erase(session))


def take_back(session: Session, value: Import, progress: Progress = nothing_told) -> TakenBack:
    """Erase the cases that came in and stand as they came, and undo what was added to others, all
    in one. What was changed since stays, and its references are told.

    Raises `NotAllowed` for somebody else's import, `Refused` when it was taken back.
    """
    if value.by != session.who.id and not may_erase(session):
        raise NotAllowed("Only the person who brought this in takes it back.")
    if not any(one.id == value.id and one.taken_back_at is None for one in imports(session)):
        raise Refused("This import was taken back already.")
    parts = session.store.import_parts(value.id)
    going = [p for p in parts if p.untouched and _may_go(session, value, p)]
    gone_cases = {part.case for part in going}
    kept = [part for part in parts if part.case not in gone_cases]
    gone: list[PersonId] = []
    back: list[PersonId] = []

    def write(all_of_it: Together) -> None:
        gone.clear()
        back.clear()
        for number, part in enumerate(going):
            progress(number / len(going))
            if part.is_new:
                line = _line(session, Action.ERASED, part.case, part.people)
                with all_of_it.change(session.who.id, "take import back") as change:
                    change.erase_case(part.case, TAKEN_BACK)
                    change.log(replace(line, detail=TAKEN_BACK))
                    change.commit()
                gone.extend(part.people)
            else:
                with all_of_it.change(session.who.id, "take import back", part.case) as change:
                    touched = change.undo(part.case, part.change)
                    change.log(_line(session, Action.CHANGED, part.case, touched))
                    change.commit()
                back.extend(touched)
        with all_of_it.change(session.who.id, "take import back") as change:
            change.put_import(
                replace(value, taken_back_at=session.program.now(), taken_back_by=session.who.id)
            )
            change.log(_summary(session, value, "taken back"))
            change.commit()

    session.store.together(write)
    for person in gone:
        session.known.remove(person)
    for person in back:
        known = session.store.known_person(person)
        if known is not None:
            session.known.replace(known)
    counted = Counter(part.is_new for part in going)
    references = tuple(session.store.case_reference(part.case) for part in kept)
    return TakenBack(counted[True], counted[False], references)


def _may_go(session: Session, value: Import, part: ImportPart) -> bool:
    """Whether this person may still work on it; what came to an older case is undone only by who
    brought it in."""
    held = session.store.level(session.who.id, part.case, session.program.now())
    is_own = value.by == session.who.id
    return held is not None and held >= Level.WRITE and (part.is_new or is_own)
