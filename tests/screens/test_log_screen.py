"""The Access log screen over a real store: who may read, what it shows, and the check."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from assisterdesk.access.log_line import Action, ChainState, ChainVerdict, LogLine
from assisterdesk.actions.cases import create_case, give_reason, open_case
from assisterdesk.actions.log import WHO_READS
from assisterdesk.basics.kinds import Role
from assisterdesk.ui.screens.log import SCREEN, view_model
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import EmptyState
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList


def cells(table) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(r, c).data(Qt.ItemDataRole.DisplayRole)) for c in range(8)]
        for r in range(model.rowCount())
    ]


def look_at(session, household="Xiong family", reason="status_inquiry"):
    case = create_case(session, household, "renewal")
    open_case(session, give_reason(session, case, reason))
    return case, session.store.case_reference(case)


@pytest.mark.requirement("O-G4")
def test_a_look_stands_there_with_who_why_and_which_case_but_no_name(office, open_window):
    _, reference = look_at(office.session)
    opened = open_window(SCREEN)
    opened.go("log")
    found = cells(opened.find(TableList, "log_table"))
    assert found[0][3] == "Read this log"
    row = next(r for r in found if r[3] == "Opened a case")
    assert row[1] == office.session.who.name
    assert row[4] == reference
    assert "Name" in row[5]
    assert row[6] == office.program.catalogues.reasons["status_inquiry"].title
    assert "Xiong" not in str(found)


def test_one_case_alone_is_shown_by_its_reference(office, open_window):
    _, reference = look_at(office.session)
    look_at(office.session, "Warsame family")
    opened = open_window(SCREEN)
    opened.go("log")
    table = opened.find(TableList, "log_table")
    opened.find(LineField, "log_reference").setText(reference.lower())
    opened.qtbot.waitUntil(lambda: {r[4] for r in cells(table)} == {reference})
    opened.find(LineField, "log_reference").setText("")
    opened.qtbot.waitUntil(lambda: len({r[4] for r in cells(table)}) > 2)


def test_a_reference_that_no_case_has_is_said(office, open_window):
    opened = open_window(SCREEN)
    opened.go("log")
    nothing = opened.find(EmptyState, "log_nothing")
    opened.find(LineField, "log_reference").setText("ZZZZZ9")
    opened.qtbot.waitUntil(nothing.isVisible)
    assert "No case has this reference" in nothing.sentence.whole_text()
    assert not opened.find(TableList, "log_table").isVisible()


def test_half_a_reference_asks_for_nothing(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("log")
    before = office.session.store.verify_log().entries
    page.reference.setText("7QX")
    page._filter()
    opened.settle()
    assert office.session.store.verify_log().entries == before


def test_the_chosen_entry_is_shown_in_full(office, open_window):
    look_at(office.session)
    opened = open_window(SCREEN)
    page = opened.go("log")
    row = next(r for r in page.model.rows() if r.entry.line.action is Action.OPENED)
    at = page.model.rows().index(row)
    page.table.setCurrentIndex(page.model.index(at, 0))
    facts = opened.find(FactList, "log_facts")
    assert facts.value("Entry") == str(row.entry.seq)
    assert "(E)(" in facts.value("Reason")
    assert "notes" in facts.value("Fields")
    assert opened.find(QWidget, "log_details").isVisible()


def test_a_long_log_comes_page_by_page(office, open_window):
    for _ in range(130):
        office.session.store.log(LogLine(Action.LISTED, office.session.access("daily_work")))
    opened = open_window(SCREEN)
    page = opened.go("log")
    seen = [row.entry.seq for row in page.model.rows()]
    while page.model.canFetchMore():
        page.model.fetchMore()
        opened.settle()
    seen = [row.entry.seq for row in page.model.rows()]
    assert len(seen) > 130
    assert seen == sorted(set(seen), reverse=True)
    assert seen[-1] == 1


@pytest.mark.requirement("O-G4")
def test_others_are_told_who_reads_it_and_may_check_all_the_same(office, open_window):
    plain = replace(office.session.who, roles=frozenset({Role.ASSISTER}))
    office.session = replace(office.session, who=plain)
    opened = open_window(SCREEN)
    before = office.session.store.verify_log().entries
    page = opened.go("log")
    closed = opened.find(EmptyState, "log_closed")
    assert closed.sentence.whole_text() == WHO_READS
    assert page.findChild(TableList, "log_table") is None
    assert office.session.store.verify_log().entries == before
    opened.find(Button, "log_check").click()
    opened.settle()
    assert "are in order" in opened.find(Banner, "log_verdict").text()


def test_the_check_says_that_nobody_changed_the_log(office, open_window):
    opened = open_window(SCREEN)
    opened.go("log")
    opened.find(Button, "log_check").click()
    opened.settle()
    verdict = opened.find(Banner, "log_verdict")
    assert verdict.isVisible()
    assert verdict.accessibleName().startswith("Nobody changed the log.")
    assert opened.find(Button, "log_check").isEnabled()


@pytest.mark.parametrize(
    ("state", "tone", "words"),
    [
        (ChainState.CONFIRMED, Tone.DONE, "Nobody changed"),
        (ChainState.NO_ANCHOR, Tone.ATTENTION, "not confirmed"),
        (ChainState.CONTRADICTION, Tone.REFUSED, "was changed"),
    ],
)
def test_each_verdict_has_its_own_tone_and_words(state, tone, words):
    said = view_model.verdict(ChainVerdict(state, 12, "Entry 7 was edited.", first_bad=7))
    assert said.tone is tone
    assert words in said.word
    assert ("privacy contact" in said.text) is (state is ChainState.CONTRADICTION)


def test_every_action_has_words():
    assert set(view_model.ACTION_TITLE) == set(Action)
