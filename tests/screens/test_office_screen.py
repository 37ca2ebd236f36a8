"""The Office screen over a real store: staff, dates, and a colleague with an own passphrase."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assisterdesk.actions.office import office_view, record_training
from assisterdesk.actions.signing_in import people_who_sign_in, sign_in
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import StaffId, new_id
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.office.staff import Staff
from assisterdesk.ui.screens.office import SCREEN
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList

PASSPHRASE = "copper lantern seven wheat"


def add_staff(session, name="Naw Paw Htoo", **changes):
    member = replace(
        Staff(
            StaffId(new_id()),
            name,
            AssisterKind.CAC,
            frozenset({Role.ASSISTER}),
            assister_id="NAWCAC001",
        ),
        **changes,
    )
    with session.store.change(session.who.id, "test staff") as change:
        change.put_staff(member)
        change.commit()
    return member


def fill(opened, name="Naw Paw Htoo", kind="broker", identifier="1234567", again=PASSPHRASE):
    opened.find(Button, "office_open_form").click()
    opened.find(LineField, "office_name").setText(name)
    opened.find(Choice, "office_kind").choose(kind)
    opened.find(LineField, "office_identifier").setText(identifier)
    opened.find(LineField, "office_passphrase_new").setText(PASSPHRASE)
    opened.find(LineField, "office_passphrase_again").setText(again)


def press_add(opened):
    opened.find(Button, "office_add").click()
    opened.settle()


def test_the_staff_stand_there_with_what_the_desk_asks_for(office, open_window):
    soon = office.program.today() + timedelta(days=5)
    add_staff(office.session, certified_until=soon)
    opened = open_window(SCREEN)
    page = opened.go("office")
    rows = {c.staff.name: c for c in page.model.rows()}
    assert set(rows) == {office.session.who.name, "Naw Paw Htoo"}
    at = [c.staff.name for c in page.model.rows()].index("Naw Paw Htoo")
    shown = [str(page.model.index(at, c).data()) for c in range(6)]
    assert shown[1] == "Certified application counselor"
    assert shown[2] == "NAWCAC001"
    assert shown[5].endswith("ends soon")
    assert office.session.office.name in page.page.subtitle.whole_text()


@pytest.mark.requirement("M1")
def test_the_kind_decides_which_identifier_is_asked(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("office")
    opened.find(Button, "office_open_form").click()
    field = page.form._fields["identifier"]
    kind = opened.find(Choice, "office_kind")
    for chosen, label in (
        (AssisterKind.NAVIGATOR, "Assister ID"),
        (AssisterKind.BROKER, "NPN"),
        (AssisterKind.BROKER_SUPPORT, "Admin ID"),
    ):
        kind.choose(chosen.value)
        assert field.label.text() == label


def test_a_colleague_who_was_added_signs_in_with_the_own_passphrase(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("office")
    fill(opened)
    opened.find(Tick, "office_role_privacy_contact").setChecked(True)
    opened.find(LineField, "office_certified").setText("12/31/2027")
    press_add(opened)
    assert opened.find(TableList, "office_staff").isVisible()
    assert {c.staff.name for c in page.model.rows()} == {office.session.who.name, "Naw Paw Htoo"}
    slot = next(s for s in people_who_sign_in(office.program) if s.label == "Naw Paw Htoo")
    opened.window.lock()
    opened.settle()
    again = sign_in(office.program, slot.id, PASSPHRASE)
    assert again.who.kind is AssisterKind.BROKER
    assert again.who.npn == "1234567"
    assert again.who.certified_until == date(2027, 12, 31)
    assert again.who.roles == {Role.ASSISTER, Role.PRIVACY_CONTACT}
    again.store.close()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "Name"),
        ({"identifier": ""}, "identifier"),
        ({"identifier": "12x"}, "identifier"),
        ({"kind": "navigator", "identifier": "SHORT"}, "identifier"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(office, open_window, changes, field):
    opened = open_window(SCREEN)
    page = opened.go("office")
    fill(opened, **changes)
    press_add(opened)
    assert page.form._fields[field].error()
    assert page.form.isVisible()
    assert len(office.session.store.staff()) == 1


def test_a_passphrase_that_differs_and_a_date_that_is_none_are_said(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("office")
    fill(opened, again="something else entirely")
    press_add(opened)
    assert page.form.passphrase.second_field.error()
    opened.find(LineField, "office_trained").setText("13/45/2026")
    press_add(opened)
    assert page.form._fields["trained"].error()
    opened.find(Button, "office_cancel").click()
    assert opened.find(TableList, "office_staff").isVisible()


def test_somebody_without_a_sign_in_is_given_one(office, open_window):
    member = add_staff(office.session)
    opened = open_window(SCREEN)
    page = opened.go("office")
    at = [c.staff.id for c in page.model.rows()].index(member.id)
    page.table.setCurrentIndex(page.model.index(at, 0))
    assert opened.find(FactList, "office_staff_facts").value("Sign-in") == "None yet"
    opened.find(Button, "office_give_sign_in").click()
    opened.find(LineField, "office_passphrase_new").setText(PASSPHRASE)
    opened.find(LineField, "office_passphrase_again").setText(PASSPHRASE)
    press_add(opened)
    assert {s.staff for s in people_who_sign_in(office.program)} == {
        office.session.who.id,
        member.id,
    }
    assert len(office.session.store.staff()) == 2


@pytest.mark.requirement("M3")
def test_a_new_training_is_written_down(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("office")
    opened.find(LineField, "office_record_trained").setText("2026-01-05")
    opened.find(LineField, "office_record_certified").setText("12/31/2027")
    opened.find(Button, "office_record_save").click()
    opened.settle()
    (who,) = office.session.store.staff()
    assert (who.trained_on, who.certified_until) == (date(2026, 1, 5), date(2027, 12, 31))
    ahead = office.program.today() + timedelta(days=2)
    opened.find(LineField, "office_record_trained").setText(ahead.isoformat())
    opened.find(Button, "office_record_save").click()
    opened.settle()
    assert "future" in page.staff_card.trained_field.error()


def plain(session):
    return replace(session, who=replace(session.who, roles=frozenset({Role.ASSISTER})))


def test_others_see_the_staff_and_are_told_who_adds_some(office, open_window):
    add_staff(office.session)
    office.session = plain(office.session)
    opened = open_window(SCREEN)
    page = opened.go("office")
    assert not opened.find(Button, "office_open_form").isEnabled()
    assert page.who_may.isVisible()
    at = [c.staff.name for c in page.model.rows()].index("Naw Paw Htoo")
    page.table.setCurrentIndex(page.model.index(at, 0))
    assert not opened.find(Button, "office_give_sign_in").isVisible()
    assert not opened.find(Button, "office_record_save").isVisible()


def test_dates_of_others_are_changed_by_the_supervisor_alone(office):
    member = add_staff(office.session)
    with pytest.raises(NotAllowed):
        record_training(plain(office.session), member.id, None, None)
    with pytest.raises(Refused):
        record_training(office.session, StaffId("nobody"), None, None)
    assert record_training(office.session, member.id, date(2026, 2, 1), None).trained_on
    assert [c.signs_in for c in office_view(office.session).colleagues] == [True, False]
