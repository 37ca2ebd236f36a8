"""The Privacy office screen over a real store: each section from its first step to its end."""

import io
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import privacy_incidents, privacy_log, privacy_requests
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case, save_person
from assisterdesk.actions.privacy_contacts import privacy_contacts
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, PiiCategory, Role
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import Relation
from assisterdesk.privacy.assessment import AssessmentKind, questions
from assisterdesk.privacy.incident import Stage
from assisterdesk.privacy.person_request import Step
from assisterdesk.ui.screens.privacy import SCREEN, view_model
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList


@pytest.fixture
def office(office):
    """The person signed in is the privacy contact of an office with one household."""
    with_roles(office, Role.SUPERVISOR, Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER)
    case = create_case(office.session, "Xiong family", "renewal")
    person = replace(
        new_person(case, "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
    )
    access = give_reason(office.session, case, "status_inquiry")
    save_person(office.session, access, person)
    office.case, office.person, office.access = case, person, access
    return office


def with_roles(office, *roles) -> None:
    who = replace(office.session.who, roles=frozenset({Role.ASSISTER, *roles}))
    with office.session.store.change(who.id, "roles") as change:
        change.put_staff(who)
        change.commit()
    office.session = replace(office.session, who=who)


def colleague_looked(office) -> None:
    """Somebody of the same last name opened the case."""
    kin = Staff(
        StaffId("staff-tou"), "Tou Xiong", AssisterKind.NAVIGATOR, frozenset({Role.ASSISTER}), "A"
    )
    with office.session.store.change(office.session.who.id, "add") as change:
        change.put_staff(kin)
        change.commit()
    office.session.store.log(
        LogLine(
            Action.OPENED,
            replace(office.access, who=kin.id),
            categories=(PiiCategory.PERSON_NAME,),
        )
    )


def press(opened, name: str) -> None:
    opened.find(Button, f"privacy_{name}").click()
    opened.settle()


def go(opened, section: str) -> QWidget:
    opened.go("privacy", section=section)
    return opened.find(QWidget, f"privacy_{section}")


def rows_of(opened, table: str):
    return opened.find(TableList, f"privacy_{table}").model().rows()


@pytest.mark.requirement("O-D2")
def test_a_request_goes_from_its_form_to_its_end(office, open_window, tmp_path):
    opened = open_window(SCREEN)
    opened.go("privacy")
    assert opened.find(EmptyState, "privacy_requests_nothing").isVisible()
    press(opened, "request_new")
    opened.find(LineField, "privacy_request_name").setText("Mai Xiong")
    press(opened, "request_add")
    (request,) = rows_of(opened, "requests_table")
    assert request.step is Step.RECEIVED
    press(opened, "request_sign")
    press(opened, "request_find")
    opened.find(Tick, f"privacy_person_{office.person.id}").setChecked(True)
    opened.find(Choice, "privacy_request_method").choose("photo_id_in_person")
    press(opened, "request_verify")
    press(opened, "request_compile")
    ssn = opened.find(Tick, f"privacy_item_{office.person.id} ssn")
    assert "Social Security number" in ssn.text()
    ssn.setChecked(True)
    press(opened, "request_write")
    to = tmp_path / "letter.pdf"
    opened.window.context.exits.places.answer_next(to)
    press(opened, "request_save")
    opened.qtbot.waitUntil(
        lambda: opened.window.findChild(QWidget, "warning_panel") is not None, timeout=60_000
    )
    assert not to.exists(), "nothing leaves before the person decided"
    opened.find(LineField, "warning_reason").setText("asked for on a signed form")
    opened.find(Button, "warning_override_justified").click()
    opened.qtbot.waitUntil(to.exists, timeout=60_000)
    opened.settle()
    press(opened, "request_deliver")
    press(opened, "request_close")
    (request,) = privacy_requests.requests(office.session)
    assert request.step is Step.CLOSED
    assert len(request.left_out) == 1


@pytest.mark.requirement("O-D2")
def test_what_is_wrong_stands_in_the_section_and_nothing_is_lost(office, open_window):
    opened = open_window(SCREEN)
    opened.go("privacy")
    press(opened, "request_new")
    opened.find(LineField, "privacy_request_received").setText("yesterday")
    opened.find(LineField, "privacy_request_name").setText("Mai Xiong")
    press(opened, "request_add")
    problem = opened.find(Banner, "privacy_requests_problem")
    assert problem.isVisible() and "11/21/2026" in problem.text()
    assert opened.find(LineField, "privacy_request_name").text() == "Mai Xiong"
    ahead = office.program.today() + timedelta(days=3)
    opened.find(LineField, "privacy_request_received").setText(f"{ahead:%m/%d/%Y}")
    press(opened, "request_add")
    assert "future" in problem.text()
    press(opened, "request_cancel")
    assert privacy_requests.requests(office.session) == ()


@pytest.mark.requirement("O-D2")
def test_hidden_names_are_hidden_here_too(office, open_window):
    privacy_requests.receive(office.session, "Mai Xiong", office.program.today())
    opened = open_window(SCREEN)
    opened.go("privacy")
    table = opened.find(TableList, "privacy_requests_table")
    assert table.model().index(0, 1).data() == "Mai Xiong"
    page = opened.window.pages.page("privacy")
    facts = page._sections["requests"].steps.facts
    assert facts.value("About") == "Mai Xiong"
    opened.window.context.names_hidden_changed.emit(True)
    (request,) = rows_of(opened, "requests_table")
    assert view_model.request_name(request, True) == "Hidden"


@pytest.mark.requirement("O-D3")
@pytest.mark.requirement("O-G4")
def test_a_flagged_look_becomes_an_incident_and_a_notice(office, open_window):
    colleague_looked(office)
    opened = open_window(SCREEN)
    go(opened, "review")
    (item,) = [q for q in rows_of(opened, "review_table") if q.entry.who_name == "Tou Xiong"]
    assert "Same last name" in view_model.flag_words(item)
    table = opened.find(TableList, "privacy_review_table")
    table.selectRow(rows_of(opened, "review_table").index(item))
    opened.find(LineField, "privacy_review_what").setText("A relative looked.")
    press(opened, "review_invalid")
    opened.settle()
    (incident,) = rows_of(opened, "incidents_table")
    assert incident.stage is Stage.FOUND
    press(opened, "incident_scope")
    opened.find(Choice, "privacy_incident_ground").choose("investigation")
    ahead = office.program.today() + timedelta(days=7)
    opened.find(LineField, "privacy_incident_review").setText(f"{ahead:%m/%d/%Y}")
    press(opened, "incident_delay")
    press(opened, "incident_write_0")
    assert "investigation" in opened.find(Banner, "privacy_incidents_problem").text()
    press(opened, "incident_end_investigation")
    press(opened, "incident_write_0")
    press(opened, "incident_told_0")
    press(opened, "incident_report")
    opened.find(LineField, "privacy_incident_measures").setText("Access taken away.")
    press(opened, "incident_close")
    (incident,) = privacy_incidents.incidents(office.session)
    assert incident.stage is Stage.CLOSED
    assert incident.affected[0].person == office.person.id


@pytest.mark.requirement("O-G4")
def test_a_look_with_a_valid_reason_leaves_the_queue(office, open_window):
    colleague_looked(office)
    opened = open_window(SCREEN)
    go(opened, "review")
    table = opened.find(TableList, "privacy_review_table")
    rows = rows_of(opened, "review_table")
    table.selectRow(next(i for i, q in enumerate(rows) if q.entry.who_name == "Tou Xiong"))
    press(opened, "review_valid")
    assert "Tou Xiong" not in {q.entry.who_name for q in rows_of(opened, "review_table")}
    opened.find(QWidget, "privacy_review_all").click()
    opened.settle()
    assert "Tou Xiong" in {q.entry.who_name for q in rows_of(opened, "review_table")}


@pytest.mark.requirement("O-C")
def test_a_look_at_paper_is_put_into_the_log(office, open_window):
    opened = open_window(SCREEN)
    go(opened, "review")
    press(opened, "review_paper")
    press(opened, "paper_save")
    assert "Tick at least one" in opened.find(Banner, "privacy_review_problem").text()
    reference = office.session.store.case_reference(office.case)
    opened.find(LineField, "privacy_paper_reference").setText(reference)
    opened.find(Choice, "privacy_paper_reason").choose("verification")
    opened.find(Tick, "privacy_paper_health").setChecked(True)
    press(opened, "paper_save")
    line = LogLine(Action.LOG_VIEWED, office.session.access("audit"))
    actions = [e.line.action for e in office.session.store.log_page(line, None, 20)]
    assert Action.PAPER_SEEN in actions


@pytest.mark.requirement("O-C")
def test_a_supervisor_finds_out_who_looked_and_why(office, open_window):
    open_case(office.session, office.access)
    with_roles(office, Role.SUPERVISOR)
    opened = open_window(SCREEN)
    opened.go("privacy")
    assert opened.window.findChild(QWidget, "privacy_go_requests") is None
    go(opened, "seen")
    press(opened, "seen_show")
    assert "tick at least one" in opened.find(Banner, "privacy_seen_problem").text()
    opened.find(LineField, "privacy_seen_words").setText("xiong")
    press(opened, "seen_find")
    press(opened, "seen_show")
    looks = {s.what: s for s in rows_of(opened, "seen_table")}
    assert looks["Opened the case"].why == "Status inquiry"
    assert looks["Opened the case"].entry.who_name == office.session.who.name
    assert opened.find(Button, "privacy_seen_save").isEnabled()
    assert "confirmed" in opened.find(Label, "privacy_seen_summary").whole_text()


@pytest.mark.requirement("O-G5")
def test_the_policy_is_written_approved_and_goes_with_an_export(office, open_window, tmp_path):
    opened = open_window(SCREEN)
    go(opened, "policy")
    assert "No policy is in force" in opened.find(Label, "privacy_policy_state").whole_text()
    opened.find(LineField, "privacy_policy_years").setText("four")
    press(opened, "policy_save")
    assert "digits" in opened.find(Banner, "privacy_policy_problem").text()
    opened.find(LineField, "privacy_policy_years").setText("12")
    opened.find(LineField, "privacy_policy_who").setText("Pa Houa Vang")
    press(opened, "policy_save")
    press(opened, "policy_approve")
    in_force = privacy_log.policy_in_force(office.session)
    assert in_force is not None and in_force.kept_years == 12
    assert "Version 1 is in force" in opened.find(Label, "privacy_policy_state").whole_text()
    to = tmp_path / "log.zip"
    opened.window.context.exits.places.answer_next(to)
    press(opened, "policy_export")
    opened.qtbot.waitUntil(
        lambda: to.exists() or opened.window.findChild(QWidget, "warning_panel") is not None,
        timeout=60_000,
    )
    if not to.exists():
        opened.find(LineField, "warning_reason").setText("yearly audit of the log")
        opened.find(Button, "warning_override_justified").click()
        opened.qtbot.waitUntil(to.exists, timeout=60_000)
    opened.settle()
    with zipfile.ZipFile(io.BytesIO(to.read_bytes())) as packed:
        assert "log-policy.pdf" in packed.namelist()


@pytest.mark.requirement("O-D5")
def test_open_questions_are_pointed_at_and_a_draft_is_kept(office, open_window):
    opened = open_window(SCREEN)
    section = go(opened, "assessment")
    press(opened, "assessment_complete")
    assert "still open" in opened.find(Banner, "privacy_assessment_problem").text()
    wanted = questions(AssessmentKind.THRESHOLD)
    assert section._fields["t_people"].error()
    for id in wanted:
        section._areas[id].set_text("Answered.")
    press(opened, "assessment_save")
    assert "draft" in opened.find(Label, "privacy_assessment_state").whole_text()
    press(opened, "assessment_complete")
    state = opened.find(Label, "privacy_assessment_state").whole_text()
    assert "complete" in state and "due again" in state


@pytest.mark.requirement("O-F")
@pytest.mark.requirement("O-E")
def test_laws_are_found_and_reasons_shown_to_everyone(office, open_window):
    with_roles(office)
    opened = open_window(SCREEN)
    opened.go("privacy")
    go(opened, "laws")
    assert len(rows_of(opened, "laws_table")) == 31
    opened.find(LineField, "privacy_laws_words").setText("6103")
    assert [s.paragraph for s in rows_of(opened, "laws_table")] == ["(F)(3)"]
    opened.find(LineField, "privacy_laws_words").setText("")
    kind = opened.find(Choice, "privacy_laws_kind")
    kind.choose("SSN")
    kind.picked.emit("SSN")
    assert len(rows_of(opened, "laws_table")) == 3
    assert len(rows_of(opened, "laws_reasons")) == 16
    assert opened.find(Label, "privacy_laws_whole").whole_text().startswith("(F)(1)")


@pytest.mark.requirement("O-D4")
def test_the_contacts_are_kept_for_the_office(office, open_window):
    opened = open_window(SCREEN)
    go(opened, "contacts")
    press(opened, "contacts_save")
    assert "chief privacy officer" in opened.find(Banner, "privacy_contacts_problem").text()
    opened.find(LineField, "privacy_contacts_officer").setText("Ayan Warsame")
    press(opened, "contacts_save")
    kept = privacy_contacts(office.session)
    assert kept.officer_name == "Ayan Warsame" and kept.contact == office.session.who.id


@pytest.mark.requirement("O-D1")
def test_others_see_the_policy_and_the_laws_and_are_told_who_does_the_rest():
    ids = [id for id, _ in view_model.open_sections(False, False)]
    assert ids == ["policy", "laws"]
    reads = [id for id, _ in view_model.open_sections(False, True)]
    assert reads == ["review", "seen", "policy", "laws"]
    assert len(view_model.open_sections(True, True)) == 9
