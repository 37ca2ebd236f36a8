"""The Submit screen over a real store, gate and Exchange: the main path and what goes wrong."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import signing_in
from assisterdesk.actions.cases import create_case, give_reason, new_person
from assisterdesk.actions.compose import OWN_SERVICE, PLAIN_MAIL
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import DraftKind
from assisterdesk.egress.extract.read import read_file
from assisterdesk.people.person import Address, Relation
from assisterdesk.practice.ews.faults import Fault
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.submissions.submission import State
from assisterdesk.ui.screens.submit import SCREEN
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.finding_list import FindingList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.short_tick import ShortTick
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.widgets.text_area import TextArea


@pytest.fixture
def case(office):
    first = replace(
        new_person(CaseId(""), "Mai", "Xiong", Relation.SELF),
        birthdate=date(1987, 5, 3),
        ssn="666123456",
        phones=("651-555-0142",),
        emails=("mai.xiong@example.org",),
        address=Address("1420 Lantern Row", "", "Saint Paul", "MN", "55113"),
    )
    child = replace(
        new_person(CaseId(""), "Kou", "Xiong", Relation.CHILD), birthdate=date(2015, 2, 8)
    )
    return create_case(office.session, "Xiong family", "renewal", (first, child))


@pytest.fixture
def service(office):
    """Account, approval and proof, as the Secure email screen records them."""
    practice, session = office.program.practice, office.session
    save_account(session, practice.account, practice.password)
    record_permission(
        session,
        ServiceState.APPROVED,
        approver="ARC, by secure reply",
        on=office.program.today(),
        vendor="Microsoft",
        evidence="reply kept in the mailbox",
    )
    record_proof(session, True, office.program.today())


class Page:
    """The screen as a test works with it."""

    def __init__(self, opened):
        self.opened = opened
        self.page = opened.window.pages.page("submit")
        self.write = self.page.write
        self.drafting = self.page.drafting

    def find(self, kind, name):
        return self.opened.find(kind, name)

    def until(self, true):
        self.opened.qtbot.waitUntil(true, timeout=60_000)

    def choose_type(self, id):
        self.until(self.find(TableList, "submit_type_list").isVisible)
        self.find(TableList, "submit_type_list").chosen.emit(id)
        self.until(lambda: self.write.isVisible() and self.drafting.standing is not None)
        self.seen()

    def seen(self):
        """Wait until the gate has seen what stands there now."""
        drafting = self.drafting

        def seen():
            standing = drafting.standing
            return (
                not drafting.is_stale()
                and not self.write._stale
                and (standing.composed.outgoing is None or standing.judged())
            )

        self.until(seen)

    def type_in(self, fact, text):
        entry = self.find(LineField, f"submit_fact_{fact}")
        entry.clear()
        self.opened.qtbot.keyClicks(entry, text)
        self.seen()

    def write_more(self, text):
        self.body.moveCursor(self.body.textCursor().MoveOperation.End)
        self.opened.qtbot.keyClicks(self.body, text)
        self.seen()

    def pick(self, route):
        self.find(QWidget, f"option_{route}").click()
        self.seen()

    @property
    def body(self):
        return self.find(TextArea, "submit_body")

    @property
    def button(self):
        return self.find(QPushButton, "submit_send_button")

    @property
    def reason(self):
        return self.find(QWidget, "submit_send").reason()

    def text(self, name, kind=Label):
        return self.find(kind, name).whole_text()


@pytest.fixture
def at_types(office, case, open_window):
    """The case is chosen and the reason given: the types are in sight."""

    def open_it():
        give_reason(office.session, case, "status_inquiry")
        opened = open_window(SCREEN)
        opened.go("submit", case=case)
        return Page(opened)

    return open_it


def draft(office, case):
    return office.session.store.draft(office.session.who.id, case, DraftKind.SUBMISSION)


@pytest.mark.requirement("M5", "M8", "X2", "X3")
def test_from_the_menu_to_sent(office, case, service, open_window):
    opened = open_window(SCREEN)
    opened.go("submit")
    page = Page(opened)
    table = page.find(TableList, "submit_case_list")
    page.until(lambda: table.model().rowCount() == 1)
    table.choose_first()
    opened.qtbot.keyClick(table, Qt.Key.Key_Return)
    page.until(lambda: opened.window.findChild(QWidget, "reason_choice") is not None)
    assert page.drafting.begun is None
    opened.qtbot.keyClick(opened.find(QWidget, "reason_choice"), Qt.Key.Key_Return)
    search = page.find(LineField, "submit_type_search")
    page.until(search.isVisible)
    opened.qtbot.keyClicks(search, "renewal")
    opened.qtbot.keyClick(search, Qt.Key.Key_Return)
    page.until(page.write.isVisible)
    page.seen()
    assert not page.button.isEnabled()
    assert "renewal month" in page.reason
    page.type_in("renewal_month", "10/2026")
    assert page.button.text() == "Send securely to the ARC"
    assert page.button.isEnabled() and page.reason == ""
    subject = page.text("submit_subject")
    assert "Xiong" not in subject
    assert office.session.store.case_reference(case) in subject
    assert "Mai Xiong" in page.body.text()
    assert "666-12" not in page.body.text() and "66612" not in page.body.text()
    assert [s.category for s in page.body.spans()]
    opened.qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    page.until(lambda: page.find(QWidget, "submit_result").isVisible())
    assert "business day" in page.find(Banner, "submit_result").text()
    (arrived,) = office.exchange.journal
    assert arrived.subject == subject and arrived.encrypted
    assert draft(office, case) is None
    opened.qtbot.mouseClick(page.find(QPushButton, "submit_open_case"), Qt.MouseButton.LeftButton)
    assert opened.screen == "case" and opened.params() == {"case": case}


@pytest.mark.requirement("O-G2")
def test_the_reason_is_not_asked_twice_a_day(at_types):
    page = at_types()
    page.until(page.find(TableList, "submit_type_list").isVisible)
    assert page.opened.window.findChild(QWidget, "reason_bar") is None


@pytest.mark.requirement("M5", "M6", "X4")
def test_plain_mail_with_personal_data_is_refused_and_says_the_desk_would_not_answer(
    office, service, at_types
):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    page.pick(PLAIN_MAIL)
    assert page.button.text() == "Send as plain mail to the ARC"
    assert not page.button.isEnabled()
    assert "answer" in page.reason
    assert "answer" in page.find(Banner, "submit_gate_says").text()
    page.write.send()
    assert office.exchange.journal == ()
    page.pick(OWN_SERVICE)
    assert page.button.isEnabled()


def test_a_general_question_goes_as_plain_mail_until_it_names_somebody(
    office, service, at_types
):
    page = at_types()
    page.choose_type("general_question")
    assert "topic" in page.reason.lower()
    topic = page.find(Choice, "submit_topic")
    topic.choose("Renewal")
    topic.picked.emit("Renewal")
    page.find(TextArea, "submit_fact_general_question").setPlainText("When are notices mailed?")
    page.seen()
    assert page.text("submit_subject") == "General question - Renewal"
    assert page.button.isEnabled(), page.reason
    page.write_more(" Mai Xiong, 666-12-3456")
    assert not page.button.isEnabled()
    marked = [page.body.text()[s.start : s.end] for s in page.body.spans()]
    assert any("666" in text for text in marked)


def test_a_month_that_is_none_is_said_beside_it(service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    entry = page.find(LineField, "submit_fact_renewal_month")
    entry.setFocus()
    page.type_in("renewal_month", "soon")
    page.body.setFocus()
    field = entry.parent()
    page.until(lambda: bool(field.error()))
    assert "month" in field.error().lower()
    assert not page.button.isEnabled()


def test_without_an_approved_service_the_button_says_why_and_where_to_go(office, at_types):
    save_account(office.session, office.program.practice.account, "practice")
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    assert not page.button.isEnabled()
    assert page.reason
    assert not page.find(QWidget, f"option_{OWN_SERVICE}").isEnabled()
    page.opened.qtbot.mouseClick(
        page.find(QPushButton, "submit_set_up"), Qt.MouseButton.LeftButton
    )
    assert page.opened.screen == "secure_email"


def test_what_was_typed_is_back_after_locking(office, case, service, at_types):
    page = at_types()
    opened = page.opened
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    page.body.moveCursor(page.body.textCursor().MoveOperation.End)
    opened.qtbot.keyClicks(page.body, " P.S. half a sent")
    opened.window.lock()
    opened.qtbot.waitUntil(lambda: not opened.window.background.is_busy(), timeout=60_000)
    (slot,) = signing_in.people_who_sign_in(office.program)
    office.session = signing_in.sign_in(
        office.program, slot.id, office.program.practice.passphrase
    )
    opened.window.enter(office.session)
    opened.go("submit", case=case)
    back = Page(opened)
    back.until(back.write.isVisible)
    back.seen()
    assert back.body.text().endswith("P.S. half a sent")
    assert back.find(LineField, "submit_fact_renewal_month").text() == "10/2026"


def test_starting_over_drops_the_draft_and_can_be_undone(office, case, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    page.until(lambda: draft(office, case) is not None)
    page.find(QPushButton, "submit_start_over").click()
    page.until(lambda: draft(office, case) is None)
    assert page.find(TableList, "submit_type_list").isVisible()
    page.find(QPushButton, "undo_button").click()
    page.until(page.write.isVisible)
    page.seen()
    assert page.find(LineField, "submit_fact_renewal_month").text() == "10/2026"


def test_own_words_stay_while_the_answers_change_and_can_be_made_anew(service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.write_more(" Please call me.")
    page.type_in("renewal_month", "10/2026")
    assert page.body.text().endswith("Please call me.")
    assert "10/2026" not in page.body.text()
    page.find(QPushButton, "submit_make_anew").click()
    page.seen()
    assert "10/2026" in page.body.text()
    assert "Please call me." not in page.body.text()


def test_a_finding_leads_to_its_place(service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    groups = page.find(FindingList, "submit_findings").groups()
    assert {"Name", "Birthdate", "Address"} <= {g.title.split(" ×")[0] for g in groups}
    place = next(p for g in groups if g.title.startswith("Birthdate") for p in g.places)
    page.find(FindingList, "submit_findings").chosen.emit(place.id)
    at = page.body.textCursor().position()
    assert page.body.text()[at:].startswith("05/03/1987")


def test_documents_go_under_names_that_name_nobody_with_their_findings(
    office, case, service, at_types
):
    access = give_reason(office.session, case, "status_inquiry")
    add_document(office.session, access, "xiong_mai_notice.txt", b"Dear Mai Xiong", "notice")
    add_document(office.session, access, "scan.png", b"\x89PNG\r\n\x1a\n" + bytes(40), "identity")
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    ticks = [page.find(ShortTick, f"submit_document_{n}") for n in (1, 2)]
    assert not any("xiong" in tick.words().lower() for tick in ticks)
    for tick in ticks:
        tick.click()
    page.seen()
    found = {page.text(f"submit_document_{n}_found") for n in (1, 2)}
    assert any("finding" in text for text in found)
    assert any("look inside" in text for text in found)
    assert page.button.isEnabled(), page.reason


def test_what_is_done_by_phone_shows_the_call_sheet_and_no_send_button(office, at_types):
    page = at_types()
    page.choose_type("client_password")
    sheet = page.find(TextArea, "submit_call_sheet")
    page.until(sheet.isVisible)
    assert "Mai Xiong" in sheet.text()
    assert not page.button.isVisible()
    assert "833-541-7698" in page.text("submit_done_how")


def test_what_another_agency_answers_names_it_and_the_steps(at_types):
    page = at_types()
    page.choose_type("public_program_case")
    assert page.find(Points, "submit_steps").sentences()
    assert "County" in page.text("submit_agency")
    assert any("651-431-2670" in line for line in page.find(Points, "submit_agency_contact")
               .sentences())
    assert not page.button.isVisible()


def test_asking_for_secure_email_leads_to_the_screen_that_does_it(at_types):
    page = at_types()
    page.until(page.find(TableList, "submit_type_list").isVisible)
    page.find(TableList, "submit_type_list").chosen.emit("request_secure_email")
    assert page.opened.screen == "secure_email"


def test_hidden_names_cover_the_message_and_the_people(case, office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.opened.window.set_names_hidden(True)
    assert not page.body.isVisible()
    assert page.find(ShortTick, "submit_person_1").words() == "Person 1, applicant"
    assert page.page.subtitle.whole_text() == office.session.store.case_reference(case)
    page.opened.window.set_names_hidden(False)
    assert page.body.isVisible()
    assert page.find(ShortTick, "submit_person_1").words() == "Mai Xiong, applicant"


def test_with_the_server_down_it_waits_in_the_outbox(office, case, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    with office.exchange.refusing():
        page.button.click()
        page.until(lambda: page.find(QWidget, "submit_result").isVisible())
    assert "outbox" in page.find(Banner, "submit_result").text()
    (waiting,) = office.session.store.unfinished(office.session.who.id)
    assert waiting.state is State.PREPARED and waiting.case == case
    page.find(QPushButton, "submit_open_outbox").click()
    assert page.opened.screen == "outbox"


def test_an_unknown_outcome_is_shown_and_never_sent_again_here(office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    office.exchange.faults.add(Fault.DROPPED, "SendItem")
    page.button.click()
    page.until(lambda: page.find(QWidget, "submit_result").isVisible())
    assert "Drafts" in page.find(Banner, "submit_result").text()
    assert office.exchange.journal == ()
    assert not page.find(QPushButton, "submit_another").isVisible()


def test_a_refusal_at_the_last_moment_keeps_everything_typed(office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    before = page.body.text()
    record_proof(office.session, False, office.program.today())
    page.button.click()
    # either the gate stops it, or the sending judges again and needs the person
    page.until(
        lambda: (
            page.find(Banner, "submit_problem").isVisible()
            or page.find(Banner, "submit_result").isVisible()
        )
    )
    assert office.exchange.journal == ()
    if page.write.isVisible():
        assert page.body.text() == before
    else:
        (stopped,) = office.session.store.unfinished(office.session.who.id)
        assert stopped.state is State.NEEDS_PERSON


def test_going_by_two_cases_keeps_a_draft_on_each(office, case, service, at_types):
    other = create_case(
        office.session,
        "Yare family",
        "",
        (new_person(CaseId(""), "Ubah", "Yare", Relation.SELF),),
    )
    give_reason(office.session, other, "status_inquiry")
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    page.opened.go("submit", case=other)
    page.choose_type("application_status")
    page.until(lambda: draft(office, other) is not None)
    page.opened.go("submit", case=case)
    page.until(page.write.isVisible)
    page.seen()
    assert page.text("submit_type_title") == "Renewal status"
    assert page.find(LineField, "submit_fact_renewal_month").text() == "10/2026"


def test_several_people_go_on_a_form_that_is_made_for_them(office, case, service, at_types):
    page = at_types()
    page.choose_type("batch_status")
    page.find(ShortTick, "submit_person_2").click()
    page.seen()
    # of the child only name and birthdate are on hand, which a navigator's row may do with
    assert "form" in page.reason
    page.find(QPushButton, "submit_make_form").click()
    page.until(lambda: bool(page.drafting.form.documents))
    page.seen()
    assert "2 rows" in page.text("submit_subject")
    assert "Mai Xiong" not in page.body.text()
    (attached,) = page.drafting.standing.composed.outgoing.attachments
    assert "Kou Xiong" in read_file(attached.content) and "Xiong" not in attached.name
    assert page.button.isEnabled(), page.reason
    page.find(ShortTick, "submit_person_2").click()
    page.seen()
    assert not page.drafting.form.documents


@pytest.mark.requirement("O-G4")
def test_people_are_read_once_and_only_when_chosen(office, service, at_types):
    page = at_types()
    page.choose_type("renewal_status")
    page.type_in("renewal_month", "10/2026")
    line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))

    def read():
        entries = office.session.store.log_page(line, None, 60)
        return [e.line.people for e in entries if e.line.action is Action.COMPOSED]

    assert sum(1 for people in read() if people) == 1
    page.find(ShortTick, "submit_person_2").click()
    page.seen()
    assert sum(1 for people in read() if people) == 2
