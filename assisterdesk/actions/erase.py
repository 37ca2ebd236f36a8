"""Erasing a case for good: by the information owner, closed, with its ground in the log."""

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded
from assisterdesk.cases.case import Case, CaseState
from assisterdesk.cases.history import Tombstone
from assisterdesk.submissions.submission import UNFINISHED

#: why a case may be erased, in the order offered; the id stands in the log for good
GROUNDS: dict[str, str] = {
    "retention_over": "The time it has to be kept is over",
    "mistake": "It was entered by mistake or twice",
    "court_order": "A court or the state ordered it",
    "practice": "It was made to practice",
}

WHAT_GOES = (
    "The household, notes, documents, tasks, consents, messages and history of this case are "
    "erased for good. Nobody can bring them back. The access log keeps that the case was here and "
    "who erased it. Backups made before still hold the case until they are replaced."
)


def may_erase(session: Session) -> bool:
    """Whether this person's role permits it."""
    return Role.INFORMATION_OWNER in session.who.roles


def kept_until(session: Session, case: Case, ground: str) -> str:
    """Why IT's policy keeps this case for now, as a sentence; '' when it may go. What a court or
    the state orders goes at once."""
    years = session.program.policy.at_least("keeping.years_least", 0)
    if not years or ground == "court_order":
        return ""
    last = case.changed_at or case.opened_at
    leap = (last.month, last.day) == (2, 29)
    until = last.replace(year=last.year + years, day=28 if leap else last.day)
    if session.program.now() >= until:
        return ""
    why = session.program.policy.locked("keeping.years_least")
    return worded(
        "Case files are kept for at least {n} years on this computer, this one until {day}. "
        "{why}",
        one=(
            "Case files are kept for at least {n} year on this computer, this one until "
            "{day}. {why}"
        ),
        n=years,
        day=until.date(),
        why=why,
    )


def erase_case(session: Session, access: Access, ground: str, typed_reference: str) -> Tombstone:
    """Erase the case of `access`; the person types its reference to show that this one is meant.

    Raises `NotAllowed` for anyone but the information owner, `Incomplete` or `Refused` for what is
    missing or still going on.
    """
    case = access.case
    if case is None:
        raise Refused("Open the case that is to be erased first.")
    if not may_erase(session):
        session.store.log(
            LogLine(Action.REFUSED, access, result="role", detail=Action.ERASED.value)
        )
        raise NotAllowed("Only the information owner erases a case.")
    if ground not in GROUNDS:
        raise Incomplete("Choose why this case is erased.", ("Ground",))
    line = LogLine(Action.OPENED, access, fields=("state", "submissions"))
    with session.store.look(line, level=Level.WRITE) as look:
        found, submissions = look.case(), look.submissions()
        people = tuple(card.id for card in look.cards())
    if why := kept_until(session, found, ground):
        raise Refused(why)
    if typed_reference.strip().upper() != found.reference:
        raise Incomplete("Type the reference of the case to erase it.", ("Reference",))
    if found.state is not CaseState.CLOSED:
        raise Refused("Close the case first. Only a closed case can be erased.")
    if any(submission.state in UNFINISHED for submission in submissions):
        raise Refused(
            "A submission of this case is not finished. Withdraw it or settle it in the outbox "
            "first."
        )
    with session.store.change(session.who.id, "erase case") as unit:
        unit.erase_case(case, ground)
        unit.log(
            LogLine(Action.ERASED, access, people=people, count=len(people), detail=ground)
        )
        unit.commit()
    for person in people:
        session.known.remove(person)
    return next(stone for stone in session.store.tombstones() if stone.case == case)
