"""The policy that rules the access log: who keeps it, what it holds, how, how long (O-G5)."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.sentence import worded

#: the least number of years that the consent and audit rules next to this office ask for
LEAST_YEARS = 6
DEFAULT_YEARS = 10

WHAT_IS_CAPTURED = (
    "Every look at a person's data, before it is shown: the running number, date and time, who "
    "looked and in which role, on which workstation, whose record (an opaque id) and which case, "
    "what was done, which kinds of data and which fields (never their values), the reason and, "
    "where there is one, the ground on which a rule would ask for no entry, the recipient and the "
    "way out for what left, and the result. Also sign-ins, failed sign-ins, locks, changes of "
    "policy, looks at the log itself, and paper access entered by hand."
)
HOW_STORED = (
    "Inside the office's encrypted store. Entries are chained and signed, can be added and never "
    "changed or removed, and a check says whether anybody did. When their time is over their words "
    "go; their place in the chain and a signed record of it stay. Every backup carries a copy."
)


@dataclass(frozen=True, slots=True)
class LogPolicy:
    """One version. In force from `approved_at` on; the versions before it are kept.

    `flagged`: made and approved by the same person, because the office has no other.
    """

    version: int
    maintained_by: str
    captured: str
    stored: str
    kept_years: int
    legal_hold: str
    written_by: StaffId
    written_at: datetime
    approved_by: StaffId | None = None
    approved_at: datetime | None = None
    flagged: bool = False

    @property
    def in_force(self) -> bool:
        return self.approved_at is not None


def written(policy: LogPolicy) -> LogPolicy:
    """Tidied and checked. Raises `Incomplete` or `Refused` with what to mend."""
    tidy = replace(
        policy,
        maintained_by=" ".join(policy.maintained_by.split()),
        captured=policy.captured.strip(),
        stored=policy.stored.strip(),
        legal_hold=" ".join(policy.legal_hold.split()),
    )
    for text, field in (
        (tidy.maintained_by, "Who maintains the log"),
        (tidy.captured, "What it captures"),
        (tidy.stored, "How it is stored"),
    ):
        if not text:
            raise Incomplete(worded(
                "Answer this question: {question}?",
                question=worded(field.lower()),
            ), (field,))
    if not LEAST_YEARS <= tidy.kept_years <= 100:
        raise Refused(worded("Keep the log at least {least} years.", least=LEAST_YEARS))
    return tidy


def approved(policy: LogPolicy, by: StaffId, at: datetime, *, office_of_one: bool) -> LogPolicy:
    """Raises `Refused` when the writer would approve their own, unless nobody else is there."""
    if policy.in_force:
        raise Refused("This version is approved already.")
    if by == policy.written_by and not office_of_one:
        raise Refused("Somebody else approves what you wrote. Ask the information owner.")
    return replace(
        policy, approved_by=by, approved_at=at, flagged=by == policy.written_by
    )


def years_before(at: datetime, years: int) -> datetime:
    """The same moment so many years earlier; of 29 February, the 28th."""
    try:
        return at.replace(year=at.year - years)
    except ValueError:
        return at.replace(year=at.year - years, day=28)


def kept_until(entry_on: date, years: int) -> date:
    """The last day an entry must be kept."""
    try:
        return entry_on.replace(year=entry_on.year + years)
    except ValueError:
        # 29 February
        return date(entry_on.year + years, 3, 1)
