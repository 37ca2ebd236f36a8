"""What has been kept long enough: old entries of the log, and closed cases with their consents.

Both go only after the information owner looked at what goes, never under a legal hold, and leave a
signed record. A case goes with its own key, so that nothing sealed under it can be read again.
"""

from dataclasses import dataclass
from datetime import datetime

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.privacy_log import least_years, policy_in_force
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded
from assisterdesk.privacy.log_policy import DEFAULT_YEARS

GROUND = "retention_over"
TOO_SHORT = (
    "The log's policy keeps it shorter than your organization's IT asks, so nothing is cut. Write "
    "a new version of the policy first."
)


@dataclass(frozen=True, slots=True)
class DueCase:
    """A closed case whose time is over, by reference."""

    case: CaseId
    reference: str
    last_change: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """`years` for cases, `log_years` for the log; `hold` is the legal hold, "" without one.

    `log_entries`: how many are due. `may_erase`: the person signed in decides on it.
    """

    years: int
    log_years: int
    hold: str
    log_entries: int
    cases: tuple[DueCase, ...]
    may_erase: bool


def case_years(session: Session) -> int:
    """The log's policy rules cases and consents as well; IT may ask for more."""
    policy = policy_in_force(session)
    years = policy.kept_years if policy else DEFAULT_YEARS
    return session.program.policy.at_least("keeping.years_least", years)


def look(session: Session) -> Kept:
    """What is due now: references and numbers, nothing of a person."""
    policy = policy_in_force(session)
    years = case_years(session)
    may = Role.INFORMATION_OWNER in session.who.roles
    found = session.store.cases_due(session.who.id, years) if may else ()
    return Kept(
        years,
        max(policy.kept_years if policy else DEFAULT_YEARS, least_years(session)),
        policy.legal_hold if policy else "",
        0 if _too_short(session) else session.store.log_due()[0],
        tuple(DueCase(*one) for one in found),
        may,
    )


def cut_log(session: Session) -> int:
    """Delete the entries that the policy no longer asks to keep; returns how many.

    The chain, and a signed record of what went, stay. Raises `NotAllowed`, `Refused`.
    """
    if _too_short(session):
        raise Refused(TOO_SHORT)
    return session.store.cut_log(session.who.id)


def _too_short(session: Session) -> bool:
    """Whether the policy in force keeps the log shorter than IT asks."""
    policy = policy_in_force(session)
    return policy is not None and policy.kept_years < least_years(session)


def erase_due(session: Session, cases: tuple[DueCase, ...]) -> int:
    """Erase these cases with their consents, each in a change of its own; returns how many.

    Raises `NotAllowed`, and `Refused` under a legal hold or for what is not due.
    """
    if Role.INFORMATION_OWNER not in session.who.roles:
        raise NotAllowed("The information owner decides what is erased. Ask them.")
    policy = policy_in_force(session)
    if policy is not None and policy.legal_hold:
        raise Refused("A legal hold is in force, so nothing is erased.")
    due = {one[0] for one in session.store.cases_due(session.who.id, case_years(session))}
    if not all(one.case in due for one in cases):
        raise Refused("The time of one of these cases is not over. Open the page again.")
    for one in cases:
        access = session.access("policy_compliance", one.case)
        with session.store.change(session.who.id, "erase case") as change:
            change.erase_case(one.case, GROUND)
            change.log(LogLine(Action.ERASED, access, count=1, detail=GROUND))
            change.commit()
    return len(cases)


def reminder(session: Session) -> str:
    """A sentence for Today of whoever decides; "" when nothing is due."""
    found = look(session)
    if not found.may_erase or found.hold:
        return ""
    parts = []
    if found.log_entries:
        parts.append(
            worded(
                "{n:,} entries of the access log",
                one="{n:,} entry of the access log",
                n=found.log_entries,
            )
        )
    if found.cases:
        parts.append(worded("{n} closed cases", one="a closed case", n=len(found.cases)))
    if not parts:
        return ""
    if len(parts) == 2:
        return worded(
            "The time to keep {first} and {second} is over. Look at what goes.",
            first=parts[0],
            second=parts[1],
        )
    return worded("The time to keep {what} is over. Look at what goes.", what=parts[0])
