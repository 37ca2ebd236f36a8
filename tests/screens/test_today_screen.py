"""The Today screen over a real store: what waits, what was begun, and where each line leads."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import create_case, keep_draft
from assisterdesk.actions.first_steps import FirstSteps, first_steps
from assisterdesk.actions.program import Session
from assisterdesk.actions.today import Need, NeedKind, TodayView, Unfinished, Waiting, today
from assisterdesk.basics.ids import CaseId, SubmissionId, new_id
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.case import DraftKind
from assisterdesk.submissions.submission import State, Submission
from assisterdesk.ui.screens.today import SCREEN, view_model
from assisterdesk.ui.screens.today.view import SectionView
from assisterdesk.ui.shell.tab_order import stops_of
from assisterdesk.ui.theme.roles import Tone


def submitted(session: Session, case: CaseId, state: State, **changes: object) -> Submission:
    now = session.program.now()
    made = Submission(
        id=SubmissionId(new_id()),
        case=case,
        case_type="renewal_status",
        title="Renewal status",
        desk=DeskId.ARC,
        route="exchange",
        reference=session.store.case_reference(case),
        by=session.who.id,
        created_at=now,
        state=state,
        content_hash="0" * 64,
        changed_at=now,
    )
    made = replace(made, **changes)
    with session.store.change(session.who.id, "test submission", case) as change:
        change.put_submission(made, b"{}")
        change.commit()
    return made


def test_a_new_office_sees_what_to_do_first(open_window):
    opened = open_window(SCREEN)
    assert opened.screen == "today"
    page = opened.window.pages.page("today")
    assert "No reply is due" in page.sections["waiting"].empty.whole_text()
    assert page.sections["cases"].empty.isVisible()
    opened.qtbot.mouseClick(opened.find(QPushButton, "today_new_case"), Qt.MouseButton.LeftButton)
    assert opened.screen == "cases"
    assert opened.params() == {"new": "yes"}


def test_a_reply_that_is_late_stands_first_and_leads_to_the_outbox(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    long_ago = office.program.today() - timedelta(days=14)
    late = submitted(office.session, case, State.SENT, reply_due=long_ago)
    submitted(
        office.session, case, State.SENT, reply_due=office.program.today() + timedelta(days=1)
    )
    opened = open_window(SCREEN)
    section = opened.window.pages.page("today").sections["waiting"]
    first, second = section.cards.findChildren(QPushButton, "card_tile")
    assert late.reference in first.accessibleName()
    assert "late" in first.accessibleDescription()
    assert "Tomorrow" in second.accessibleDescription()
    opened.qtbot.keyClick(first, Qt.Key.Key_Return)
    assert opened.screen == "outbox"
    assert opened.params() == {"submission": late.id}


def test_a_stuck_submission_needs_the_person_and_is_counted_in_the_menu(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    said = "The server does not answer. Try again."
    submitted(office.session, case, State.NEEDS_PERSON, problem=said)
    opened = open_window(SCREEN)
    tiles = opened.find(QWidget, "today_needs_list").findChildren(QPushButton, "card_tile")
    assert said in tiles[0].accessibleDescription()
    # the secure channel of a new person is not set up yet either
    assert "Secure email is not set up yet" in tiles[1].accessibleName()
    assert today(office.session).urgent == 2


def test_no_household_and_no_person_is_named_on_today(office, open_window):
    case = create_case(office.session, "Zaltbommel family", "renewal")
    keep_draft(office.session, case, DraftKind.NOTE, "Talked with Perpetua Zaltbommel")
    submitted(office.session, case, State.OUTCOME_UNKNOWN)
    opened = open_window(SCREEN)
    spoken = " ".join(
        f"{w.accessibleName()} {w.accessibleDescription()}"
        for w in opened.window.findChildren(QWidget)
    )
    assert office.session.store.case_reference(case) in spoken
    assert "Zaltbommel" not in spoken


def test_a_note_begun_leads_back_into_its_case(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    keep_draft(office.session, case, DraftKind.NOTE, "half a sen")
    opened = open_window(SCREEN)
    tile = opened.find(QWidget, "today_continue_list").findChild(QPushButton, "card_tile")
    tile.click()
    assert opened.screen == "case"
    assert opened.params() == {"case": case}


def test_coming_back_to_today_shows_what_changed(office, open_window):
    opened = open_window(SCREEN)
    create_case(office.session, "Xiong family", "renewal")
    opened.go("help")
    page = opened.go("today")
    assert page.sections["cases"].cards.isVisible()


@pytest.mark.requirement("M3")
def test_training_that_lapsed_is_said_before_it_is_too_late(office):
    session = office.session
    day = session.program.today()
    lapsed = replace(
        session.who, trained_on=day - timedelta(days=400), certified_until=day + timedelta(days=5)
    )
    needs = {n.kind: n for n in today(replace(session, who=lapsed)).needs}
    assert needs[NeedKind.TRAINING].over
    assert not needs[NeedKind.CERTIFICATION].over
    section = view_model.needs_section(today(replace(session, who=lapsed)))
    assert any("has lapsed" in line.title for line in section.lines)
    assert any("ends soon" in line.title for line in section.lines)


def test_reading_today_writes_no_line_about_anybody(office):
    def entries() -> int:
        line = LogLine(Action.LOG_VIEWED, office.session.access("policy_compliance"))
        return office.session.store.log_page(line, None, 1)[0].seq

    before = entries()
    today(office.session)
    # the two looks at the log are lines themselves
    assert entries() == before + 1


def test_a_long_list_is_cut_and_says_where_the_rest_is(qapp):
    waiting = tuple(
        Waiting(
            SubmissionId(str(n)), CaseId("c"), "7QX2KD", "Renewal", "ARC", date(2026, 11, 20), 0
        )
        for n in range(20)
    )
    view = TodayView(date(2026, 11, 20), waiting, (), ())
    section = view_model.waiting_section(view)
    assert "20" in section.more
    went = []
    view = SectionView(SimpleNamespace(navigate=went.append), "waiting")
    view.show_section(section)
    tiles = view.cards.findChildren(QPushButton, "card_tile")
    assert len(tiles) == view_model.SHOWN
    assert not view.more.isHidden()
    view.more.click()
    assert went == ["outbox"]


def test_what_no_other_screen_lists_is_shown_whole_in_its_place(qapp, qtbot):
    needs = tuple(
        Need(NeedKind.CONSENT, CaseId(f"c{n}"), f"7QX2K{n}", last_day=date(2026, 12, n + 1))
        for n in range(9)
    )
    section = view_model.needs_section(
        TodayView(date(2026, 11, 20), (), needs, ())
    )
    view = SectionView(SimpleNamespace(navigate=lambda *_: None), "needs")
    qtbot.addWidget(view)
    view.show()
    view.show_section(section)
    assert view.more.text() == "Show all 9"
    view.more.click()
    qtbot.waitUntil(
        lambda: 9
        == sum(t.isVisible() for t in view.cards.findChildren(QPushButton, "card_tile")),
        timeout=60_000,
    )
    assert view.more.isHidden()


def test_a_line_is_marked_late_once(qapp):
    late = Waiting(
        SubmissionId("1"), CaseId("c"), "7QX2KD", "Renewal", "ARC", date(2026, 11, 4), 12
    )
    view = TodayView(date(2026, 11, 20), (late,), (), ())
    line = view_model.waiting_section(view).lines[0]
    assert line.detail == "ARC is 12 business days late"
    assert (line.badge, line.tone) == ("", Tone.ATTENTION)


def test_tab_goes_through_today_as_it_is_read(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    for days in (12, 14, 16, 18, 20, 22, 24):
        due = office.program.today() - timedelta(days=days)
        submitted(office.session, case, State.SENT, reply_due=due)
    opened = open_window(SCREEN)
    page = opened.go("today")
    # shown again, its lines are made anew
    page = opened.go("today")
    steps = page.guide.steps
    opened.qtbot.waitUntil(
        lambda: any(t.isVisible() for t in steps.findChildren(QPushButton, "card_tile")),
        timeout=60_000,
    )
    opened.qtbot.waitUntil(page.sections["waiting"].more.isVisible, timeout=60_000)
    seen = list(stops_of(page))
    places = [
        "today_guide_steps"
        if steps.isAncestorOf(w)
        else "waiting"
        if page.sections["waiting"].cards.isAncestorOf(w)
        else w.objectName()
        for w in seen
    ]
    told = list(dict.fromkeys(places))
    at = [told.index(n) for n in ("today_guide_steps", "waiting", "today_waiting_more")]
    assert at == sorted(at), told


def test_the_keyboard_stays_on_its_line_when_today_reads_again(office, open_window):
    case = create_case(office.session, "Xiong family", "renewal")
    for days in (12, 14, 16):
        due = office.program.today() - timedelta(days=days)
        submitted(office.session, case, State.SENT, reply_due=due)
    opened = open_window(SCREEN)
    page = opened.go("today")
    cards = page.sections["waiting"].cards
    opened.qtbot.waitUntil(
        lambda: len(cards.findChildren(QPushButton, "card_tile")) == 3, timeout=60_000
    )
    cards.go_to(1)
    words = opened.window.focusWidget().accessibleDescription()
    page.shown()
    opened.settle()
    assert opened.window.focusWidget().accessibleDescription() == words
    assert not opened.window.focusWidget().isHidden()


def test_what_is_ready_to_send_stands_among_what_to_continue():
    at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    ready = Unfinished(CaseId("c"), "7QX2KD", DraftKind.SUBMISSION, "Renewal", at, ready=True)
    view = TodayView(date(2026, 11, 20), (), (), (ready,))
    line = view_model.unfinished_section(view, at).lines[0]
    assert line.screen == "outbox"
    assert line.badge == "Ready"


def test_a_new_office_is_led_through_its_first_steps(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("today")
    opened.settle()
    opened.qtbot.waitUntil(page.guide.isVisible, timeout=60_000)
    page.guide._go("case")
    assert opened.screen == "cases"
    create_case(office.session, "Xiong family", "renewal")
    page = opened.go("today")
    opened.settle()
    assert first_steps(office.session) == FirstSteps(False, True, False)
    # put away for good, and back when that was a slip
    page.guide.away.click()
    opened.settle()
    assert not page.guide.isVisible()
    assert first_steps(office.session) is None
    opened.window.undo_bar._button.click()
    opened.settle()
    assert page.guide.isVisible()
