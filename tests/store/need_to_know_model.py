"""What need-to-know should allow, written a second time and simply: to hold the store against."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from assisterdesk.access.grants import Level
from assisterdesk.basics.kinds import Role

DECIDES = {Role.SUPERVISOR, Role.INFORMATION_OWNER}


@dataclass
class Given:
    """One reason why somebody may see something. `case` or `owner` says what."""

    staff: str
    level: Level
    until: datetime | None = None
    case: str = ""
    owner: str = ""
    own: bool = False
    request: str = ""


@dataclass
class Wanted:
    staff: str
    level: Level
    until: datetime
    case: str = ""
    owner: str = ""
    signed: dict[Role, str] = field(default_factory=dict)
    state: str = "open"


@dataclass
class HandedOver:
    """The last thing done to a case was that somebody handed it over."""

    by: str
    at: datetime
    given: Given
    taken: list[Given]


@dataclass
class Model:
    roles: dict[str, set[Role]]
    owner: dict[str, str] = field(default_factory=dict)
    given: list[Given] = field(default_factory=list)
    wanted: dict[str, Wanted] = field(default_factory=dict)
    #: staff -> open reviews: True for those that close their own cases as well
    reviews: dict[str, list[bool]] = field(default_factory=dict)
    #: case -> as long as nothing was written on it since
    handed: dict[str, HandedOver] = field(default_factory=dict)

    def level(self, staff: str, case: str, now: datetime) -> Level | None:
        found = [
            g.level
            for g in self.given
            if g.staff == staff
            and (g.until is None or g.until > now)
            and (g.case == case or (g.owner and g.owner == self.owner.get(case)))
        ]
        return max(found, default=None)

    def readable(self, staff: str, now: datetime) -> set[str]:
        return {c for c in self.owner if (self.level(staff, c, now) or 0) >= Level.READ}

    def create(self, staff: str, case: str) -> None:
        self.owner[case] = staff
        self.given.append(Given(staff, Level.SEND, case=case, own=True))

    def assign(self, who: str, case: str, to: str, now: datetime) -> bool:
        if not self.roles[who] & DECIDES or any(self.reviews.get(to, [])):
            return False
        held = self.level(to, case, now)
        if to == who and (held is None or held < Level.SEND):
            return False
        former = self.owner[case]
        self.given = [g for g in self.given if not (g.staff == former and g.case == case)]
        self.owner[case] = to
        self.given.append(Given(to, Level.SEND, case=case, own=True))
        return True

    def hand_over(self, who: str, case: str, to: str, now: datetime) -> bool:
        held, theirs = self.level(who, case, now), self.level(to, case, now)
        if held is None or held < Level.WRITE:
            return False
        former = self.owner[case]
        if who != former and not self.roles[who] & DECIDES:
            return False
        if to == who and (theirs is None or theirs < Level.SEND):
            return False
        gone = [g for g in self.given if g.staff == former and g.case == case]
        self.given = [g for g in self.given if g not in gone]
        given = Given(to, Level.SEND, case=case, own=True)
        self.given.append(given)
        self.owner[case] = to
        self.handed[case] = HandedOver(who, now, given, [g for g in gone if g.own])
        return True

    def hand_back(self, who: str, case: str, now: datetime) -> bool:
        """By who handed it over, soon, while all of it stands as it was done."""
        last = self.handed.get(case)
        if last is None or last.by != who or now - last.at > timedelta(minutes=15):
            return False
        stands = any(g is last.given for g in self.given)
        if not stands or self.owner[case] != last.given.staff or not last.taken:
            return False
        former = last.taken[0].staff
        if any(self.reviews.get(former, [])):
            return False
        self.given = [g for g in self.given if g is not last.given] + last.taken
        self.owner[case] = former
        return True

    def sign(self, request: str, who: str, seat: Role, now: datetime) -> bool:
        one = self.wanted[request]
        fits = (
            one.state == "open"
            and who != one.staff
            and seat in self.roles[who]
            and seat not in one.signed
            and who not in one.signed.values()
            and one.until > now
            and not self.reviews.get(one.staff)
        )
        if not fits:
            return False
        one.signed[seat] = who
        if len(one.signed) == 2:
            one.state = "approved"
            self.given.append(
                Given(one.staff, one.level, one.until, one.case, one.owner, request=request)
            )
        return True

    def break_glass(self, request: str, one: Wanted) -> bool:
        if any(self.reviews.get(one.staff, [])):
            return False
        self.wanted[request] = one
        one.state = "approved"
        self.given.append(Given(one.staff, one.level, one.until, one.case, request=request))
        return True

    def end(self, request: str, who: str) -> bool:
        one = self.wanted[request]
        owner = self.owner[one.case] if one.case else one.owner
        overseers = DECIDES | {Role.PRIVACY_CONTACT}
        if who not in (one.staff, owner) and not self.roles[who] & overseers:
            return False
        if one.state != "approved":
            return False
        one.state = "ended"
        self.given = [g for g in self.given if g.request != request]
        return True

    def move(self, staff: str, *, closes_own: bool) -> None:
        """Other work: what was approved ends, with `closes_own` their own cases too."""
        self.given = [
            g
            for g in self.given
            if g.staff != staff or (not closes_own and g.own and self.owner[g.case] == staff)
        ]
        for one in self.wanted.values():
            if one.staff == staff and one.state == "open":
                one.state = "withdrawn"
            elif one.staff == staff and one.state == "approved":
                one.state = "ended"
        self.reviews.setdefault(staff, []).append(closes_own)

    def close_review(self, staff: str, which: int, *, gives_back: bool) -> None:
        self.reviews[staff].pop(which)
        own = {case for case, owner in self.owner.items() if owner == staff}
        if gives_back:
            self.given += [Given(staff, Level.SEND, case=case, own=True) for case in own]
            # they are given anew, so nothing from before can be undone
            for case in own:
                self.handed.pop(case, None)
        else:
            self.given = [g for g in self.given if not (g.staff == staff and g.case in own)]
