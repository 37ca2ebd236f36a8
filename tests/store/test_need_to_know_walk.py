"""Whatever is asked, granted, ended, moved and looked at, in any order: nobody sees more than was
given, and nothing is seen before its line is in the log.

Published: 100,000 steps in `make proof`, 0 reads without a line, 0 reads beyond the grants.
"""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from assisterdesk.access.grants import ASSIGNED, HAND_OVER, Grant, Level
from assisterdesk.access.job_review import Assigned, HandedBack, JobEvent, Looked, Moved
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import (
    AccessRequest,
    Answer,
    RequestId,
    RequestState,
    Seat,
    Turn,
)
from assisterdesk.actions.ports import AccessValue
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.store import cases, grants
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import PA, TickingClock, a_note, household
from tests.store.need_to_know_model import Model, Wanted
from tests.store.test_log_before_look import is_reading

STAFF = {
    "ana": {Role.ASSISTER},
    "bo": {Role.ASSISTER},
    "cy": {Role.ASSISTER, Role.SUPERVISOR},
    "di": {Role.ASSISTER, Role.SUPERVISOR},
    "el": {Role.ASSISTER, Role.INFORMATION_OWNER},
    "fo": {Role.ASSISTER, Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT},
    "gi": {Role.ASSISTER, Role.SUPERVISOR, Role.INFORMATION_OWNER},
}
NAMES = ("Birch", "Cedar", "Linden", "Maple", "Poplar", "Willow")
#: what can still become something else
_STANDING = ("open", "approved")


class Walk:
    """Takes steps at random over the store and over the model, and compares."""

    def __init__(self, store: SqlCipherStore, clock: TickingClock, seed: int) -> None:
        self.choose = random.Random(seed)  # noqa: S311 - a repeatable walk, no secret
        self.store, self.clock = store, clock
        self.model = Model({name: set(roles) for name, roles in STAFF.items()})
        self.cases: list[str] = []
        self.names: dict[str, str] = {}
        self.reads = self.refusals = self.taken_back = 0
        self.seen: list[str] = []
        connections = store._connections
        for db in (connections._writer, *connections._free):
            db.set_trace_callback(self.seen.append)  # type: ignore[attr-defined]
        with store.change(PA, "staff") as change:
            for name, roles in STAFF.items():
                change.put_staff(
                    Staff(StaffId(name), name, AssisterKind.CAC, frozenset(roles), "AB12CD34E")
                )
            change.commit()

    def step(self) -> None:
        what = self.choose.choices(
            (self.look, self.list, self.find, self.write, self.ask, self.sign, self.glass,
             self.end, self.move, self.close, self.assign, self.create, self.later,
             self.hand_over, self.hand_back),
            (30, 8, 6, 6, 8, 24, 3, 3, 3, 6, 3, 2, 4, 4, 6),
        )[0]  # fmt: skip
        self.seen.clear()
        what()

    # -- looking

    def look(self) -> None:
        if not self.cases:
            return
        who, case = self.anyone(), self.choose.choice(self.cases)
        level = self.choose.choice(list(Level))
        held = self.model.level(who, case, self.clock.at)
        allowed = held is not None and held >= level
        line = LogLine(Action.OPENED, Access(StaffId(who), "audit", CaseId(case)))
        try:
            with self.store.look(line, level=level) as look:
                if held is not None and held >= Level.READ:
                    look.notes(None, 5)
                    self.reads += 1
                else:
                    with pytest.raises(NotAllowed):
                        look.notes(None, 5)
                seen = True
        except NotAllowed:
            seen = False
            self.refusals += 1
        assert seen == allowed, f"{who} {level.name} on {case}: held {held}"
        self.line_came_first()

    def list(self) -> None:
        who = self.anyone()
        shown = self.store.open_list(LogLine(Action.LISTED, Access(StaffId(who), "daily_work")))
        rows = shown.page(None, 500)
        assert {r.id for r in rows} == self.model.readable(who, self.clock.at)
        self.line_came_first()
        shown.pause()
        self.reads += len(rows)

    def find(self) -> None:
        if not self.cases:
            return
        who, case = self.anyone(), self.choose.choice(self.cases)
        shown = self.store.open_list(LogLine(Action.LISTED, Access(StaffId(who), "daily_work")))
        found = {hit.case.id for hit in shown.find(self.names[case], 50)}
        same = {c for c in self.cases if self.names[c] == self.names[case]}
        assert found == same & self.model.readable(who, self.clock.at)
        shown.pause()
        self.reads += len(found)

    def line_came_first(self) -> None:
        """The first statement that reads of a person stands after the commit of the line."""
        reading = next((i for i, sql in enumerate(self.seen) if is_reading(sql)), None)
        if reading is None:
            return
        line = next(i for i, sql in enumerate(self.seen) if "INSERT INTO access_log" in sql)
        assert self.seen.index("COMMIT", line) < reading, "read before its line was committed"

    # -- changing

    def write(self) -> None:
        if not self.cases:
            return
        who, case = self.anyone(), self.choose.choice(self.cases)
        held = self.model.level(who, case, self.clock.at)
        note = a_note("Called.", case=CaseId(case), author=StaffId(who))
        wrote = self.tried(lambda: self.change(who, lambda c: c.put_note(note)))
        assert wrote == (held is not None and held >= Level.WRITE)
        if wrote:
            self.model.handed.pop(case, None)

    def create(self) -> None:
        if len(self.cases) >= 12:
            return
        who, case = self.anyone(), new_id()
        name = self.choose.choice(NAMES)
        reference = f"{len(self.cases) + 2}{case[:5].upper().translate(str.maketrans('01', 'XY'))}"
        value = household(CaseId(case), reference, household=f"{name} household", topic="")
        self.change(who, lambda c: c.put_case(replace(value, owner=StaffId(who))))
        self.cases.append(case)
        self.names[case] = name
        self.model.create(who, case)

    def ask(self) -> None:
        if not self.cases:
            return
        settled = [k for k, w in self.model.wanted.items() if w.state not in _STANDING]
        for key in settled:
            del self.model.wanted[key]
        who = self.anyone()
        one = self.wanted(who, timedelta(minutes=self.choose.randrange(1, 3_000)))
        if self.choose.random() < 0.4:
            one.case, one.owner = "", self.choose.choice([s for s in STAFF if s != who])
        request = self.request(one)
        assert self.tried(lambda: self.access(who, request))
        self.model.wanted[request.id] = one

    def sign(self) -> None:
        key = self.any_wanted()
        if not key:
            return
        seat = self.choose.choice(list(Seat))
        fitting = [name for name, roles in self.model.roles.items() if seat.role in roles]
        who = self.choose.choice(fitting) if self.choose.random() < 0.7 else self.anyone()
        answer = Answer(RequestId(key), seat, StaffId(who), True)
        may = self.model.sign(key, who, seat.role, self.clock.at)
        assert self.tried(lambda: self.access(who, answer)) == may

    def glass(self) -> None:
        if not self.cases:
            return
        who = self.anyone()
        one = self.wanted(who, timedelta(minutes=self.choose.randrange(5, 700)))
        request = self.request(one, glass=True)
        may = self.model.break_glass(request.id, one)
        assert self.tried(lambda: self.access(who, request)) == may

    def end(self) -> None:
        key = self.any_wanted()
        if not key:
            return
        who = self.anyone()
        may = self.model.end(key, who)
        turn = Turn(RequestId(key), RequestState.ENDED)
        assert self.tried(lambda: self.access(who, turn)) == may

    def move(self) -> None:
        who, staff = self.anyone(), self.anyone()
        event = self.choose.choice((JobEvent.LEAVE, JobEvent.TRANSFERRED, JobEvent.JOB_CHANGED))
        may = bool(self.model.roles[who] & {Role.SUPERVISOR, Role.INFORMATION_OWNER})
        if event is JobEvent.JOB_CHANGED:
            kind = self.choose.choice(list(AssisterKind))
            member = next(m for m in self.store.staff() if m.id == staff)
            changed = replace(member, kind=kind)
            assert self.tried(lambda: self.change(who, lambda c: c.put_staff(changed))) == (
                may or (who == staff and kind is member.kind)
            )
            if may and kind is not member.kind:
                self.model.move(staff, closes_own=False)
            return
        may = may and who != staff
        assert self.tried(lambda: self.access(who, Moved(StaffId(staff), event))) == may
        if may:
            self.model.move(staff, closes_own=True)

    def close(self) -> None:
        who = self.anyone()
        waiting = [r for r in self.store.job_reviews(StaffId("cy")) if r.is_open]
        if not waiting:
            return
        review = self.choose.choice(waiting)
        gives_back = self.choose.random() < 0.6
        roles = self.model.roles[who]
        may = bool(roles & {Role.SUPERVISOR, Role.INFORMATION_OWNER}) and who != review.staff
        looked = Looked(review.id, gives_back)
        assert self.tried(lambda: self.access(who, looked)) == may
        if may:
            of_staff = sorted((r.at, r.id) for r in waiting if r.staff == review.staff)
            which = of_staff.index((review.at, review.id))
            self.model.close_review(review.staff, which, gives_back=gives_back)

    def assign(self) -> None:
        if not self.cases:
            return
        who, case, to = self.anyone(), self.choose.choice(self.cases), self.anyone()
        may = self.model.assign(who, case, to, self.clock.at)
        assigned = Assigned(CaseId(case), StaffId(to))
        assert self.tried(lambda: self.access(who, assigned)) == may

    def hand_over(self) -> None:
        if not self.cases:
            return
        case, to = CaseId(self.choose.choice(self.cases)), StaffId(self.anyone())
        owner = self.model.owner[case]
        who = owner if self.choose.random() < 0.6 else self.anyone()
        if to == owner:
            return
        now = self.clock.at
        with self.store._connections.reading() as db:
            held, value = grants.of_case(db, case), cases.read(db, case)
        ending = [
            replace(g, until=now)
            for g in held
            if g.staff == owner and (g.until is None or g.until > now)
        ]

        def put() -> None:
            with self.store.change(StaffId(who), HAND_OVER, case) as change:
                for grant in (Grant(to, case, Level.SEND, ASSIGNED, now), *ending):
                    change.put_grant(grant)
                change.put_case(replace(value, owner=to))
                change.commit()

        may = self.model.hand_over(who, case, to, now)
        assert self.tried(put) == may
        # most of them are taken back, if at all, before anything else happens
        if may and self.choose.random() < 0.5:
            self.hand_back_of(who if self.choose.random() < 0.7 else self.anyone(), case)

    def hand_back(self) -> None:
        if self.model.handed:
            case = self.choose.choice(sorted(self.model.handed))
            last = self.model.handed[case]
            self.hand_back_of(last.by if self.choose.random() < 0.7 else self.anyone(), case)

    def hand_back_of(self, who: str, case: str) -> None:
        passed = self.clock.at - self.model.handed[case].at
        if abs(passed - timedelta(minutes=15)) < timedelta(minutes=1):
            return
        may = self.model.hand_back(who, case, self.clock.at)
        assert self.tried(lambda: self.access(who, HandedBack(CaseId(case)))) == may
        self.taken_back += may

    def later(self) -> None:
        """A little, or half a day."""
        most = 12 if self.choose.random() < 0.5 else 400
        self.clock.later(minutes=self.choose.randrange(1, most))

    # -- what the steps stand on

    def anyone(self) -> str:
        return self.choose.choice(list(STAFF))

    def any_wanted(self) -> str:
        open_ones = [k for k, w in self.model.wanted.items() if w.state in _STANDING]
        return self.choose.choice(open_ones) if open_ones else ""

    def wanted(self, who: str, span: timedelta) -> Wanted:
        level = self.choose.choice(list(Level))
        return Wanted(who, level, self.clock.at + span, case=self.choose.choice(self.cases))

    def request(self, one: Wanted, *, glass: bool = False) -> AccessRequest:
        return AccessRequest(
            RequestId(new_id()),
            StaffId(one.staff),
            one.level,
            "audit",
            "Needed",
            self.clock.at,
            one.until,
            case=CaseId(one.case) if one.case else None,
            owner=StaffId(one.owner) if one.owner else None,
            break_glass=glass,
        )

    def access(self, who: str, value: AccessValue) -> None:
        self.change(who, lambda c: c.put_access(value))

    def change(self, who: str, put: Callable[..., None]) -> None:
        with self.store.change(StaffId(who), "step") as change:
            put(change)
            change.commit()

    def tried(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Refused:
            return False
        return True


@pytest.mark.requirement("O-D1")
@pytest.mark.requirement("O-G2")
@pytest.mark.parametrize("seed", [20261122, 7])
def test_random_steps_never_read_beyond_a_grant_or_before_a_line(
    store: SqlCipherStore, clock: TickingClock, rounds: Callable[[int, int], int], seed: int
) -> None:
    walk = Walk(store, clock, seed)
    for _ in range(rounds(1_200, 50_000)):
        walk.step()
    assert walk.reads > 50
    assert walk.refusals > 50
    assert walk.taken_back > 5
    assert store.verify_log().first_bad is None
