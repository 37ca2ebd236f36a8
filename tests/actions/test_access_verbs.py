"""Need-to-know through the verbs: two say yes, nobody to their own, and changed work ends it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from assisterdesk.access.grants import Grant, Level
from assisterdesk.access.job_review import JobEvent
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import (
    AccessRequest,
    Answer,
    Flag,
    RequestId,
    RequestState,
    Seat,
)
from assisterdesk.actions import access_asking as asking
from assisterdesk.actions import access_work as work
from assisterdesk.actions.access_today import access_reminders
from assisterdesk.actions.cases import (
    add_note,
    create_case,
    give_reason,
    keep_draft,
    open_case,
    open_list,
)
from assisterdesk.actions.office import record_training
from assisterdesk.actions.program import Session
from assisterdesk.actions.today import CaseNumbers, case_numbers, today
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.cases.case import DraftKind
from assisterdesk.office.staff import Staff
from tests.actions.parts import Desk

WHY = ("renewal", "Covers while the owner is away")


@dataclass
class People:
    """An office of four over one open store: each session is one of them at the keyboard."""

    desk: Desk
    #: owns the case; plain assister
    owner: Session
    #: asks
    asker: Session
    supervisor: Session
    information_owner: Session
    case: CaseId

    def ask(self, level: Level = Level.WRITE, days: int = 7) -> RequestId:
        return asking.ask_for_case(self.asker, self.case, level, *WHY, days)

    def row(self, session: Session, request: RequestId) -> asking.Row:
        return next(r for r in asking.rows(session) if r.id == request)

    def decide(self, session: Session, request: RequestId, yes: bool = True) -> RequestState:
        return asking.decide(session, self.row(session, request), yes)

    def opens(self, session: Session) -> bool:
        try:
            open_case(session, give_reason(session, self.case, "renewal"))
        except NotAllowed:
            return False
        return True

    def lines(self) -> list[LogLine]:
        viewing = LogLine(Action.LOG_VIEWED, self.supervisor.access("audit"))
        entries = self.supervisor.store.log_page(viewing, None, 10_000)
        return [e.line for e in reversed(entries)]


def member(name: str, *roles: Role) -> Staff:
    return Staff(
        StaffId(name.lower().replace(" ", "-")),
        name,
        AssisterKind.NAVIGATOR,
        frozenset({Role.ASSISTER, *roles}),
        assister_id="AB12CD34E",
    )


def staffed(desk: Desk, *members: Staff) -> list[Session]:
    """These people beside the one signed in, who has no role but assister from then on."""
    first = desk.session.who
    with desk.session.store.change(first.id, "add staff") as change:
        for one in members:
            change.put_staff(one)
        change.put_staff(replace(first, roles=frozenset({Role.ASSISTER})))
        change.commit()
    desk.session = replace(desk.session, who=replace(first, roles=frozenset({Role.ASSISTER})))
    return [replace(desk.session, who=one) for one in members]


@pytest.fixture
def office(desk: Desk) -> Iterator[People]:
    asker, supervisor, owner = staffed(
        desk,
        member("Abdi Warsame"),
        member("Kerstin Solberg", Role.SUPERVISOR),
        member("Chue Moua", Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT),
    )
    assert desk.access.case is not None
    (review,) = work.reviews(supervisor)
    work.close_review(supervisor, review.review.id, gives_back=True)
    yield People(desk, desk.session, asker, supervisor, owner, desk.access.case)


@pytest.mark.requirement("O-D1")
def test_two_people_say_yes_and_then_the_case_is_open_as_far_as_was_asked(office: People) -> None:
    assert not office.opens(office.asker)
    request = office.ask(Level.READ)
    assert len(access_reminders(office.supervisor)) == 1
    assert access_reminders(office.owner) == ()
    assert office.decide(office.supervisor, request) is RequestState.OPEN
    assert not office.opens(office.asker)
    assert asking.to_sign(office.supervisor) == ()
    assert office.decide(office.information_owner, request) is RequestState.APPROVED
    assert office.opens(office.asker)
    access = give_reason(office.asker, office.case, "renewal")
    with pytest.raises(NotAllowed):
        add_note(office.asker, access, "More than was asked.")
    said = [line.action for line in office.lines()]
    assert said.count(Action.ACCESS_DECIDED) == 2
    assert said.count(Action.ACCESS_GIVEN) == said.count(Action.ACCESS_ASKED) == 1


@pytest.mark.requirement("O-D1")
def test_nobody_says_yes_to_their_own_request_or_twice(office: People) -> None:
    request = asking.ask_for_case(office.supervisor, office.case, Level.READ, *WHY, 7)
    row = office.row(office.supervisor, request)
    assert not row.seats
    with pytest.raises(Refused):
        asking.decide(office.supervisor, row, True)
    for seat in Seat:
        with pytest.raises(NotAllowed):
            asking.put(
                office.supervisor, "x", Answer(request, seat, office.supervisor.who.id, True)
            )
    office.decide(office.information_owner, request)
    with pytest.raises(Refused):
        office.decide(office.information_owner, request)
    # nobody else is supervisor: the seat is named, so that the office can give the role
    assert office.row(office.information_owner, request).missing == (Seat.SUPERVISOR,)


@pytest.mark.requirement("O-D1")
def test_a_plain_colleague_cannot_decide_even_past_the_screens(office: People) -> None:
    request = office.ask()
    for seat in Seat:
        with pytest.raises(NotAllowed):
            asking.put(office.owner, "x", Answer(request, seat, office.owner.who.id, True))
        with pytest.raises(NotAllowed):
            asking.put(office.owner, "x", Answer(request, seat, office.supervisor.who.id, True))
    assert not office.opens(office.asker)


@pytest.mark.requirement("O-D1")
def test_a_script_does_not_get_past_the_store(office: People) -> None:
    now = office.desk.program.now()
    who, store = office.asker.who, office.asker.store
    grants = (
        Grant(who.id, office.case, Level.SEND, "assigned", now),
        Grant(who.id, office.case, Level.SEND, "approved: made up", now),
    )
    for grant in grants:
        with pytest.raises(NotAllowed), store.change(who.id, "x", office.case) as change:
            change.put_grant(grant)
            change.commit()
    with pytest.raises(NotAllowed), store.change(office.owner.who.id, "x") as change:
        change.put_grant(grants[1])
        change.commit()
    with pytest.raises(NotAllowed), store.change(who.id, "x") as change:
        change.put_staff(replace(who, roles=frozenset(Role)))
        change.commit()
    taken = AccessRequest(
        RequestId("r"), office.owner.who.id, Level.SEND, *WHY, now, now + timedelta(days=1),
        case=office.case,
    )  # fmt: skip
    with pytest.raises(NotAllowed), store.change(who.id, "x") as change:
        change.put_access(taken)
        change.commit()
    with pytest.raises(NotAllowed), store.change(who.id, "note", office.case) as change:
        change.take_off(office.case, "person", office.desk.person.id)
        change.commit()
    with pytest.raises(NotAllowed):
        store.log_page(LogLine(Action.LOG_VIEWED, office.asker.access("audit")), None, 9)
    assert not office.opens(office.asker)
    assert office.lines()[-2].action in (Action.REFUSED, Action.LOG_VIEWED)


@pytest.mark.requirement("O-D1")
def test_it_runs_out_and_can_be_ended_or_declined_before(office: People) -> None:
    request = office.ask(days=1)
    office.decide(office.supervisor, request)
    office.decide(office.information_owner, request)
    assert office.opens(office.asker)
    asking.end(office.supervisor, request)
    assert not office.opens(office.asker)
    again = office.ask()
    assert office.decide(office.supervisor, again, yes=False) is RequestState.DECLINED
    with pytest.raises(Refused):
        office.decide(office.information_owner, again)
    third = office.ask()
    asking.withdraw(office.asker, third)
    assert asking.to_sign(office.supervisor) == ()
    with pytest.raises(NotAllowed):
        asking.withdraw(office.supervisor, office.ask())


@pytest.mark.requirement("O-D1")
def test_a_caseload_opens_the_cases_to_come_as_well_and_in_search(office: People) -> None:
    owner = office.owner.who.id
    request = asking.ask_for_caseload(office.asker, owner, Level.READ, *WHY, 30)
    office.decide(office.supervisor, request)
    office.decide(office.information_owner, request)
    later = create_case(office.owner, "Nordquist family", "appeal")
    shown = open_list(office.asker)
    assert {row.id for row in shown.page(None, 10)} == {office.case, later}
    assert [hit.case.id for hit in shown.find("nordquist", 5)] == [later]
    assert open_case(office.asker, give_reason(office.asker, later, "renewal")).level is Level.READ
    asking.end(office.information_owner, request)
    assert open_list(office.asker).page(None, 10) == ()
    assert open_list(office.asker).find("nordquist", 5) == ()


@pytest.mark.requirement("O-D1")
def test_an_emergency_opens_at_once_for_hours_and_is_looked_into(office: People) -> None:
    with pytest.raises(Refused, match="12 hours"):
        asking.break_glass(office.asker, office.case, Level.WRITE, *WHY, 13)
    with pytest.raises(Incomplete):
        asking.break_glass(office.asker, office.case, Level.WRITE, WHY[0], "now", 2)
    with pytest.raises(Refused, match="names"):
        asking.break_glass(office.asker, office.case, Level.WRITE, WHY[0], "Mai Xiong is here", 2)
    asking.break_glass(office.asker, office.case, Level.WRITE, *WHY, 2)
    assert office.opens(office.asker)
    (said,) = access_reminders(office.information_owner)
    assert said.title == "Emergency access: Abdi Warsame"
    assert "Xiong" not in said.title + said.detail
    (row,) = asking.to_look_into(office.information_owner)
    with pytest.raises(NotAllowed):
        asking.looked_into(office.asker, row.id, "It was fine, really")
    asking.looked_into(office.information_owner, row.id, "Asked, and it was needed")
    assert access_reminders(office.information_owner) == ()
    line = next(line for line in office.lines() if line.action is Action.BREAK_GLASS)
    assert (line.access.who, line.access.case, line.count) == (
        office.asker.who.id,
        office.case,
        2,
    )


@pytest.mark.requirement("O-D1")
@pytest.mark.parametrize(
    ("event", "closes_own"),
    [(JobEvent.JOB_CHANGED, False), (JobEvent.TRANSFERRED, True), (JobEvent.LEAVE, True)],
)
def test_changed_work_ends_what_was_approved_at_once(
    office: People, event: JobEvent, closes_own: bool
) -> None:
    own = create_case(office.asker, "Haugen family", "renewal")
    request = office.ask()
    office.decide(office.supervisor, request)
    office.decide(office.information_owner, request)
    waiting = office.ask()
    who = office.asker.who
    if event is JobEvent.JOB_CHANGED:
        work.change_work(
            office.supervisor, who.id, AssisterKind.CAC, frozenset({Role.ASSISTER})
        )
    else:
        work.away(office.supervisor, who.id, event)
    assert not office.opens(office.asker)
    assert office.asker.store.level(who.id, own, office.desk.program.now()) is (
        None if closes_own else Level.SEND
    )
    assert office.row(office.supervisor, waiting).asked.state is RequestState.WITHDRAWN
    # the review cannot be passed over: nothing new is approved before it is closed
    again = office.ask()
    with pytest.raises(Refused, match="review"):
        office.decide(office.supervisor, again)
    if closes_own:
        with pytest.raises(Refused, match="looked over"):
            asking.break_glass(office.asker, office.case, Level.READ, *WHY, 1)
    assert any(said.title.startswith("Closed to") for said in access_reminders(office.supervisor))
    (review,) = [r for r in work.reviews(office.supervisor) if r.review.is_open]
    with pytest.raises(NotAllowed):
        work.close_review(office.asker, review.review.id, gives_back=True)
    work.close_review(office.supervisor, review.review.id, gives_back=True)
    assert office.asker.store.level(who.id, own, office.desk.program.now()) is Level.SEND
    assert not office.opens(office.asker)
    office.decide(office.supervisor, again)
    office.decide(office.information_owner, again)
    assert office.opens(office.asker)


@pytest.mark.requirement("O-D1")
def test_nothing_on_today_tells_of_a_case_that_closed_to_the_person(office: People) -> None:
    request = office.ask()
    office.decide(office.supervisor, request)
    office.decide(office.information_owner, request)
    keep_draft(office.asker, office.case, DraftKind.NOTE, "Half a sentence")
    assert len(today(office.asker).unfinished) == 1
    assert case_numbers(office.asker).open == 1
    asking.end(office.supervisor, request)
    view = today(office.asker)
    assert (view.unfinished, view.waiting, view.tasks) == ((), (), ())
    assert case_numbers(office.asker) == CaseNumbers(0, 0)
    held = office.asker.store.draft(office.asker.who.id, office.case, DraftKind.NOTE)
    assert held is None


@pytest.mark.requirement("O-D1")
def test_whoever_leaves_sees_nothing_and_their_cases_go_to_others_unread(office: People) -> None:
    who = office.owner.who
    with office.supervisor.store.change(office.supervisor.who.id, "leaves") as change:
        change.put_staff(replace(who, active=False))
        change.commit()
    assert not office.opens(office.owner)
    cases = tuple(case for case, _ in work.owned_cases(office.supervisor, who.id))
    assert cases == (office.case,)
    with pytest.raises(NotAllowed):
        work.assign(office.supervisor, cases, office.supervisor.who.id)
    with pytest.raises(NotAllowed):
        work.assign(office.asker, cases, office.asker.who.id)
    assert work.assign(office.supervisor, cases, office.asker.who.id) == 1
    assert office.opens(office.asker)
    assert not office.opens(office.supervisor)


@pytest.mark.requirement("O-D1")
def test_an_office_of_two_signs_crosswise_and_is_flagged(desk: Desk) -> None:
    (other,) = staffed(desk, member("Kerstin Solberg", Role.SUPERVISOR))
    case = create_case(desk.session, "Haugen family", "renewal")
    request = asking.ask_for_case(other, case, Level.READ, *WHY, 5)
    (row,) = asking.to_sign(desk.session)
    assert set(row.seats.values()) == {Flag.OFFICE_OF_TWO}
    assert asking.decide(desk.session, row, True) is RequestState.APPROVED
    kept = next(r for r in asking.rows(other) if r.id == request)
    assert kept.asked.flags == (Flag.OFFICE_OF_TWO,)
    open_case(other, Access(other.who.id, "renewal", case))


@pytest.mark.requirement("O-D1")
def test_an_office_of_one_is_written_down_as_such(desk: Desk) -> None:
    assert desk.access.case is not None
    request = asking.ask_for_case(desk.session, desk.access.case, Level.READ, *WHY, 5)
    (row,) = asking.to_sign(desk.session)
    assert asking.decide(desk.session, row, True) is RequestState.APPROVED
    (kept,) = asking.rows(desk.session)
    assert (kept.id, kept.asked.flags) == (request, (Flag.OFFICE_OF_ONE,))


@pytest.mark.requirement("O-D1")
def test_what_others_may_see_is_read_by_role_and_names_no_client(office: People) -> None:
    held = work.held_by(office.supervisor, office.owner.who.id)
    assert {grant.case for grant, _ in held.cases} == {office.case}
    with pytest.raises(NotAllowed):
        work.held_by(office.asker, office.owner.who.id)
    with pytest.raises(NotAllowed):
        work.who_sees(office.asker, office.case)
    seen_by = {name for name, _ in work.who_sees(office.supervisor, office.case)}
    assert seen_by == {office.owner.who.name}
    assert asking.rows(office.owner) == ()
    office.ask()
    assert asking.rows(office.owner) == ()


def test_bad_input_is_refused_with_what_to_do(office: People) -> None:
    with pytest.raises(Refused, match="No case"):
        asking.case_named(office.asker, "2AAAAA")
    with pytest.raises(Incomplete, match="reference"):
        asking.case_named(office.asker, "  ")
    bad: list[Callable[[], object]] = [
        lambda: asking.ask_for_case(office.asker, office.case, Level.READ, *WHY, 0),
        lambda: asking.ask_for_case(office.asker, office.case, Level.READ, *WHY, 400),
        lambda: asking.ask_for_case(office.asker, office.case, Level.READ, "x", WHY[1], 5),
        lambda: asking.ask_for_case(office.asker, office.case, Level.READ, "renewal", "  ", 5),
        lambda: asking.ask_for_case(office.asker, CaseId("no"), Level.READ, *WHY, 5),
        lambda: asking.ask_for_caseload(
            office.asker, office.asker.who.id, Level.READ, *WHY, 5
        ),
    ]
    for ask in bad:
        with pytest.raises(Refused):
            ask()
    assert asking.rows(office.asker) == ()
    # one's own dates are one's own, roles are not
    record_training(office.asker, office.asker.who.id, office.desk.program.today(), None)
    with pytest.raises(NotAllowed):
        work.change_work(
            office.asker, office.asker.who.id, AssisterKind.CAC, frozenset({Role.SUPERVISOR})
        )
