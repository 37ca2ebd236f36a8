"""Consent: what a client allowed the office to do, within which limits, and whether it holds.

What a record needs: the consumer and any representative, the date, who is authorized, the limits
set, the consents given, changes and revocation; oral consent is read from a script, read back, and
a copy is given (CMS, "Consumer Authorization and Handling PII"; 45 CFR 155.210(e)(6), 155.225(f)).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from assisterdesk.basics.ids import CaseId, ConsentId, PersonId, StaffId

#: days before its last day from which a consent counts as ending soon
SOON_DAYS = 30


class ConsentWay(StrEnum):
    """How it was given."""

    WRITTEN = "written"
    ORAL = "oral"
    ELECTRONIC = "electronic"


CONSENT_WAY_TITLE: dict[ConsentWay, str] = {
    ConsentWay.WRITTEN: "Signed on paper",
    ConsentWay.ORAL: "Spoken, after the wording was read aloud",
    ConsentWay.ELECTRONIC: "Signed electronically",
}


@dataclass(frozen=True, slots=True)
class Consent:
    """`scopes` are ids of the consent wording (`resources/consent.toml`); `authorized` says who may
    act on it; `wording` names the version that was read or signed. Days are Minnesota's.
    """

    id: ConsentId
    case: CaseId
    way: ConsentWay
    given_on: date
    recorded_at: datetime
    recorded_by: StaffId
    scopes: tuple[str, ...] = ()
    person: PersonId | None = None
    representative: str = field(default="", repr=False)
    authorized: str = ""
    limits: str = field(default="", repr=False)
    wording: str = ""
    expires_on: date | None = None
    revoked_on: date | None = None
    revocation: str = field(default="", repr=False)
    copy_given_on: date | None = None


class ConsentState(StrEnum):
    MISSING = "missing"
    REVOKED = "revoked"
    EXPIRED = "expired"
    ENDS_SOON = "ends_soon"
    IN_FORCE = "in_force"


def state_of(consent: Consent, day: date) -> ConsentState:
    """Whether a consent holds on that day; its last day counts."""
    if consent.revoked_on is not None and consent.revoked_on <= day:
        return ConsentState.REVOKED
    if consent.expires_on is None:
        return ConsentState.IN_FORCE
    if consent.expires_on < day:
        return ConsentState.EXPIRED
    soon = consent.expires_on <= day + timedelta(days=SOON_DAYS)
    return ConsentState.ENDS_SOON if soon else ConsentState.IN_FORCE


#: from the one that holds longest to the one that says least
_BEST_FIRST = (
    ConsentState.IN_FORCE,
    ConsentState.ENDS_SOON,
    ConsentState.EXPIRED,
    ConsentState.REVOKED,
    ConsentState.MISSING,
)


def state_of_case(consents: Iterable[Consent], day: date) -> ConsentState:
    """The best of them: one consent in force is enough to work."""
    found = [state_of(consent, day) for consent in consents]
    return min(found, key=_BEST_FIRST.index, default=ConsentState.MISSING)


@dataclass(frozen=True, slots=True)
class EndingConsent:
    """A consent as Today may name it: the case by reference and the last day."""

    id: ConsentId
    case: CaseId
    reference: str
    expires_on: date
