"""Invalid access: from the log entries to the notices, with the grounds for delay (O-D3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId, StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.privacy.record import Delivery, LetterId, PrivacyRecordId


class Ground(StrEnum):
    """Why a notice waits. The first two make it wait, the others may."""

    INVESTIGATION = "investigation"
    SECURITY = "security"
    SCOPE = "scope"
    INTEGRITY = "integrity"


#: (D)(3)(a): "shall delay notification"
MUST_WAIT = frozenset({Ground.INVESTIGATION, Ground.SECURITY})

GROUND_TITLE: dict[Ground, str] = {
    Ground.INVESTIGATION: "A notice would delay or impede the investigation",
    Ground.SECURITY: "A notice would endanger homeland or national security",
    Ground.SCOPE: "It must be found out first whose data was seen",
    Ground.INTEGRITY: "The system must be made sound again first",
}


@dataclass(frozen=True, slots=True)
class Delay:
    """`review_on`: the day somebody looks again whether the ground still holds."""

    ground: Ground
    since: date
    review_on: date
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """What the person was told, how and when. `letter` is None for a telephone call."""

    how: Delivery
    sent_on: date
    by: StaffId
    letter: LetterId | None = None


@dataclass(frozen=True, slots=True)
class Affected:
    """One person whose data was seen: which kinds, on which days (Minnesota's calendar)."""

    person: PersonId
    name: str = field(repr=False)
    address: str = field(repr=False)
    categories: tuple[PiiCategory, ...]
    days: tuple[date, ...]
    notice: Notice | None = None
    letter: LetterId | None = None


class Stage(StrEnum):
    FOUND = "found"
    SCOPED = "scoped"
    NOTIFIED = "notified"
    CLOSED = "closed"


STAGE_TITLE: dict[Stage, str] = {
    Stage.FOUND: "Found",
    Stage.SCOPED: "Scope known",
    Stage.NOTIFIED: "Everyone notified",
    Stage.CLOSED: "Closed",
}


@dataclass(frozen=True, slots=True)
class Incident:
    """`entries` are the numbers of the log entries marked as invalid; `clock` the id of the
    reporting clock and `due` its end. `measures`: what was done so that it does not happen again.
    """

    id: PrivacyRecordId
    number: str
    found_on: date
    entries: tuple[int, ...]
    by: tuple[StaffId, ...]
    what: str = field(default="", repr=False)
    stage: Stage = Stage.FOUND
    affected: tuple[Affected, ...] = ()
    delays: tuple[Delay, ...] = ()
    clock: str = ""
    due: date | None = None
    reported_on: date | None = None
    measures: str = field(default="", repr=False)
    closed_on: date | None = None
    #: counts what was saved, so that nobody saves over what somebody else did meanwhile
    revision: int = 0

    @property
    def is_open(self) -> bool:
        return self.stage is not Stage.CLOSED

    @property
    def waiting(self) -> tuple[Delay, ...]:
        """Delays in force."""
        return tuple(d for d in self.delays if d.ended_on is None)

    @property
    def next_review(self) -> date | None:
        return min((d.review_on for d in self.waiting), default=None)

    @property
    def next_due(self) -> date | None:
        """The day by which something must happen next: the report, or a look at a delay."""
        if not self.is_open:
            return None
        days = [None if self.reported_on else self.due, self.next_review]
        return min((d for d in days if d), default=None)

    @property
    def unnotified(self) -> tuple[Affected, ...]:
        return tuple(a for a in self.affected if a.notice is None)


def scoped(incident: Incident, affected: Iterable[Affected]) -> Incident:
    """Whose data was seen, as the log shows it. Notices already given are kept."""
    _open(incident)
    before = {a.person: a for a in incident.affected}
    found = tuple(
        replace(a, notice=before[a.person].notice, letter=before[a.person].letter)
        if a.person in before
        else a
        for a in affected
    )
    told = bool(found) and all(a.notice for a in found)
    return replace(incident, affected=found, stage=Stage.NOTIFIED if told else Stage.SCOPED)


def delayed(incident: Incident, ground: Ground, today: date, review_on: date) -> Incident:
    """Raises `Refused` for a review that is not ahead or a ground already in force."""
    _open(incident)
    if review_on <= today:
        raise Refused("Choose a day ahead on which you look again whether the ground still holds.")
    if any(d.ground is ground for d in incident.waiting):
        raise Refused("The notices wait on this ground already. End that delay first.")
    return replace(incident, delays=(*incident.delays, Delay(ground, today, review_on)))


def reviewed(incident: Incident, ground: Ground, today: date, again_on: date | None) -> Incident:
    """The ground was looked at again: it holds until `again_on`, or is over (None)."""
    _open(incident)
    if again_on is not None and again_on <= today:
        raise Refused("Choose a day ahead on which you look again whether the ground still holds.")
    return replace(
        incident,
        delays=tuple(
            d
            if d.ground is not ground or d.ended_on
            else replace(d, review_on=again_on)
            if again_on
            else replace(d, ended_on=today)
            for d in incident.delays
        ),
    )


def with_letter(incident: Incident, person: PersonId, letter: LetterId) -> Incident:
    """The notice to this person was written, not yet sent."""
    _may_notify(incident)
    return _with(incident, replace(_of(incident, person), letter=letter))


def notified(
    incident: Incident, person: PersonId, how: Delivery, on: date, by: StaffId, today: date
) -> Incident:
    """Raises `Refused` while a ground makes the notice wait, or without a letter to send."""
    _may_notify(incident)
    if not incident.found_on <= on <= today:
        raise Refused("The notice was given after the incident was found and not in the future.")
    one = _of(incident, person)
    if how is not Delivery.TELEPHONE and one.letter is None:
        raise Refused("Write the notice first, then record that it went.")
    letter = None if how is Delivery.TELEPHONE else one.letter
    changed = _with(incident, replace(one, notice=Notice(how, on, by, letter)))
    done = not changed.unnotified
    return replace(changed, stage=Stage.NOTIFIED if done else changed.stage)


def reported(incident: Incident, on: date, today: date) -> Incident:
    """Told to whoever the clock says must be told."""
    _open(incident)
    if not incident.found_on <= on <= today:
        raise Refused("The report was made after the incident was found and not in the future.")
    return replace(incident, reported_on=on)


def closed(incident: Incident, measures: str, today: date) -> Incident:
    """Raises `Refused` while somebody is not notified, `Incomplete` without measures."""
    _open(incident)
    if incident.stage is Stage.FOUND or incident.unnotified:
        raise Refused("Notify everyone whose data was seen before you close the incident.")
    measures = " ".join(measures.split())
    if not measures:
        raise Incomplete("Write down what keeps it from happening again.", ("Measures",))
    return replace(incident, stage=Stage.CLOSED, measures=measures, closed_on=today)


def _may_notify(incident: Incident) -> None:
    _open(incident)
    if incident.stage is Stage.FOUND:
        raise Refused("Find out first whose data was seen.")
    holding = [d for d in incident.waiting if d.ground in MUST_WAIT]
    if holding:
        raise Refused(
            worded(
                "{ground}, so nobody is notified yet. End that delay when the ground no "
                "longer holds.",
                ground=worded(GROUND_TITLE[holding[0].ground]),
            )
        )


def _open(incident: Incident) -> None:
    if not incident.is_open:
        raise Refused("This incident is closed.")


def _of(incident: Incident, person: PersonId) -> Affected:
    found = next((a for a in incident.affected if a.person == person), None)
    if found is None:
        raise Refused("This person is not part of the incident.")
    return found


def _with(incident: Incident, changed: Affected) -> Incident:
    return replace(
        incident,
        affected=tuple(changed if a.person == changed.person else a for a in incident.affected),
    )
