"""Several cases are asked about in one go: seen first, sent one by one, what lacks is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.actions.ask_many import (
    Standing,
    Wanted,
    fitting_type,
    keep_drafts,
    known_facts,
    prepare,
    send_ready,
    types_for_many,
)
from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import (
    create_case,
    give_reason,
    keep_draft,
    new_person,
    save_person,
)
from assisterdesk.basics.errors import Cancelled
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import AssociationKind
from assisterdesk.cases.case import DraftKind
from assisterdesk.people.person import Relation
from tests.actions.parts import FORM, Desk

COMMON = {"question": "Is the case associated with us?", "application_date": "2026-11-02"}


def told(_part: float) -> None:
    """Somebody who watches and never stops."""


def a_case(desk: Desk, given: str, family: str, **more: object) -> Wanted:
    case = create_case(desk.session, f"{family} family", "association")
    access = give_reason(desk.session, case, "status_inquiry")
    person = replace(
        new_person(case, given, family, Relation.SELF),
        **{"birthdate": date(1990, 1, 2), "ssn": "666223344", "phones": ("651-555-0143",), **more},
    )
    save_person(desk.session, access, person)
    return Wanted(case, desk.session.store.case_reference(case), f"{family} family")


def stopping(after: int) -> Callable[[float], None]:
    calls = []

    def progress(part: float) -> None:
        calls.append(part)
        if len(calls) > after:
            raise Cancelled("Stopped.")

    return progress


def test_each_is_made_seen_and_sent_by_itself(desk: Desk) -> None:
    desk.open_own_service()
    wanted = (a_case(desk, "Ayaan", "Warsame"), a_case(desk, "Tou", "Lor"))
    asked = prepare(desk.session, wanted, "case_association", COMMON, "status_inquiry", told)
    assert [one.standing for one in asked] == [Standing.READY, Standing.READY]
    assert all("birthdate" in " ".join(one.goes) for one in asked)
    assert desk.session.store.counts(desk.session.who.id)["unfinished"] == 0, "nothing went yet"
    sent = send_ready(desk.session, asked, told)
    assert [one.standing for one in sent] == [Standing.SENT, Standing.SENT]
    bodies = [one.composed.body for one in asked if one.composed]
    assert "Warsame" in bodies[0] and "Warsame" not in bodies[1]


def test_what_lacks_something_says_so_and_stays_a_draft(desk: Desk) -> None:
    desk.open_own_service()
    wanted = (
        a_case(desk, "Ayaan", "Warsame"),
        a_case(desk, "Tou", "Lor", birthdate=None, ssn="", phones=()),
    )
    asked = prepare(desk.session, wanted, "case_association", COMMON, "status_inquiry", told)
    assert [one.standing for one in asked] == [Standing.READY, Standing.LACKS]
    lacking = prepare(desk.session, wanted[:1], "case_association", {}, "status_inquiry", told)
    assert {id for id, _ in lacking[0].typed_lack} == {"question", "application_date"}
    sent = send_ready(desk.session, asked, told)
    assert keep_drafts(desk.session, sent) == 1
    (draft,) = desk.session.store.drafts(desk.session.who.id)
    assert draft.case == wanted[1].case


def test_a_message_half_written_is_left_alone(desk: Desk) -> None:
    desk.open_own_service()
    one = a_case(desk, "Ayaan", "Warsame")
    keep_draft(desk.session, one.case, DraftKind.SUBMISSION, FORM.as_text())
    (asked,) = prepare(desk.session, (one,), "case_association", COMMON, "status_inquiry", told)
    assert asked.standing is Standing.DRAFT
    assert send_ready(desk.session, (asked,), told) == (asked,)


def test_without_a_way_nothing_is_ready(desk: Desk) -> None:
    one = a_case(desk, "Ayaan", "Warsame")
    (asked,) = prepare(desk.session, (one,), "case_association", COMMON, "status_inquiry", told)
    assert asked.standing is Standing.STOPPED
    assert asked.says
    desk.open_site()
    (asked,) = prepare(desk.session, (one,), "case_association", COMMON, "status_inquiry", told)
    assert asked.standing is Standing.BY_HAND


def test_a_case_without_a_grant_stops_alone(desk: Desk) -> None:
    desk.open_own_service()
    wanted = (Wanted(CaseId("elsewhere"), "AAAAA2", ""), a_case(desk, "Tou", "Lor"))
    asked = prepare(desk.session, wanted, "case_association", COMMON, "status_inquiry", told)
    assert [one.standing for one in asked] == [Standing.STOPPED, Standing.READY]


def test_stopped_halfway_the_rest_is_ready_as_before(desk: Desk) -> None:
    desk.open_own_service()
    wanted = (a_case(desk, "Ayaan", "Warsame"), a_case(desk, "Tou", "Lor"))
    with pytest.raises(Cancelled):
        prepare(desk.session, wanted, "case_association", COMMON, "status_inquiry", stopping(1))
    asked = prepare(desk.session, wanted, "case_association", COMMON, "status_inquiry", told)
    sent = send_ready(desk.session, asked, stopping(1))
    assert [one.standing for one in sent] == [Standing.SENT, Standing.READY]
    assert send_ready(desk.session, sent, told)[1].standing is Standing.SENT


def test_the_type_fits_what_is_asked_about(desk: Desk) -> None:
    day = desk.program.today()
    aor = add_association(
        desk.session,
        desk.access,
        TypedAssociation(
            AssociationKind.AGENT_OF_RECORD,
            carrier="Lakes Health",
            enrolled_on=day - timedelta(days=40),
        ),
    )
    assert fitting_type(AssisterKind.BROKER, (aor,)) == "retroactive_aor"
    assert fitting_type(AssisterKind.BROKER, ()) == "aor_status"
    assert fitting_type(AssisterKind.NAVIGATOR, (aor,)) == "case_association"
    facts = known_facts(aor)
    assert facts["carrier"] == "Lakes Health"
    assert facts["enrollment_date"] == (day - timedelta(days=40)).isoformat()
    assert "case_association" in [t.id for t in types_for_many(desk.session)]
