"""Agent of record and association, as the verbs do them: the clock follows from the facts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.actions import history
from assisterdesk.actions.associations import (
    TypedAssociation,
    add_association,
    change_association,
    move_association,
    paid,
    typed_of,
    usual_kind,
)
from assisterdesk.actions.cases import open_case
from assisterdesk.actions.today import NeedKind, today
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.cases.association import AssociationKind, AssociationState
from tests.actions.parts import Desk

FORM, AOR = AssociationKind.CASE_ASSOCIATION, AssociationKind.AGENT_OF_RECORD


def test_the_form_is_due_thirty_days_after_the_application(desk: Desk) -> None:
    day = desk.program.today()
    applied = day - timedelta(days=20)
    made = add_association(desk.session, desk.access, TypedAssociation(FORM, applied_on=applied))
    assert (made.clock, made.due) == ("case_association_form", applied + timedelta(days=30))
    assert open_case(desk.session, desk.access).associations == (made,)
    (need,) = [n for n in today(desk.session).needs if n.kind is NeedKind.ASSOCIATION]
    assert (need.title, need.last_day, need.over) == (
        "Send the Case Association Form", made.due, False,
    )  # fmt: skip
    sent = move_association(desk.session, desk.access, made, AssociationState.ASKED, day)
    assert (sent.asked_on, sent.clock, sent.due) == (day, "", None)
    assert not [n for n in today(desk.session).needs if n.kind is NeedKind.ASSOCIATION]
    history.undo_last(desk.session, desk.access)
    assert open_case(desk.session, desk.access).associations == (made,)


def test_the_payment_is_due_sixty_days_after_the_month(desk: Desk) -> None:
    day = desk.program.today()
    typed = TypedAssociation(
        FORM,
        AssociationState.CONFIRMED,
        enrolled_on=date(2026, 2, 10),
        confirmed_on=min(day, date(2026, 2, 20)),
    )
    made = add_association(desk.session, desk.access, typed)
    assert (made.clock, made.due) == ("payment_period", date(2026, 4, 29))
    done = paid(desk.session, desk.access, made, day, 10_000)
    assert (done.due, done.paid_cents) == (None, 10_000)


def test_a_retroactive_agent_of_record_has_six_months_and_then_sixty_days(desk: Desk) -> None:
    day = desk.program.today()
    typed = TypedAssociation(AOR, carrier=" Lakes  Health ", enrolled_on=date(2026, 8, 31))
    made = add_association(desk.session, desk.access, typed)
    assert made.carrier == "Lakes Health"
    assert (made.clock, made.due) == ("retroactive_aor_request", date(2027, 2, 28))
    asked = move_association(desk.session, desk.access, made, AssociationState.ASKED, day)
    assert (asked.clock, asked.due) == ("retroactive_aor_answer", day + timedelta(days=60))
    there = move_association(desk.session, desk.access, asked, AssociationState.CONFIRMED, day)
    assert there.due is None, "a carrier's payment has no clock of the state"
    again = change_association(
        desk.session, desk.access, there, replace(typed_of(there), pay_expected_on=day)
    )
    assert again.due == day


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        (TypedAssociation(AOR), Incomplete),
        (TypedAssociation(FORM, AssociationState.ASKED), Incomplete),
        (TypedAssociation(FORM, AssociationState.CONFIRMED), Incomplete),
        (TypedAssociation(FORM, applied_on=date(2999, 1, 1)), Refused),
        (TypedAssociation(FORM, plan_year=27), Refused),
        (TypedAssociation(FORM, paid_cents=100), Incomplete),
        (TypedAssociation(FORM, paid_on=date(2026, 1, 1), paid_cents=-1), Refused),
    ],
)
def test_what_does_not_fit_is_said(
    desk: Desk, typed: TypedAssociation, error: type[Exception]
) -> None:
    with pytest.raises(error):
        add_association(desk.session, desk.access, typed)
    assert open_case(desk.session, desk.access).associations == ()


def test_a_case_of_somebody_else_takes_none(desk: Desk) -> None:
    elsewhere = desk.session.access("status_inquiry", CaseId("elsewhere"))
    with pytest.raises(NotAllowed):
        add_association(desk.session, elsewhere, TypedAssociation(FORM))


def test_brokers_are_agents_and_others_are_associated() -> None:
    assert usual_kind(AssisterKind.BROKER_SUPPORT) is AOR
    assert usual_kind(AssisterKind.CAC) is FORM
