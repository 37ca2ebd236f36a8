"""The Help screen: the policy's terms, every kind of personal data, keys, calls and versions."""

import pytest
from PySide6.QtWidgets import QWidget

import assisterdesk
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.ui.screens.help import SCREEN, view_model
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label


def said(page) -> str:
    return "\n".join(label.whole_text() for label in page.findChildren(Label) if label.isVisible())


@pytest.mark.requirement("M10")
def test_assister_and_personal_data_are_explained_with_their_source(open_window):
    page = open_window(SCREEN).go("help")
    text = said(page)
    for definition in view_model.meanings():
        assert definition.text in text
        assert definition.quote in text
        assert definition.sources[0] in text


@pytest.mark.requirement("M2")
def test_every_kind_of_personal_data_has_a_row(open_window):
    page = open_window(SCREEN).go("help")
    for category in PiiCategory:
        assert page.findChild(QWidget, f"help_kind_{category.value.lower()}") is not None


def test_the_gate_can_lead_to_one_kind_of_data(open_window):
    opened = open_window(SCREEN)
    page = opened.go("help", section="about")
    assert page.chips["about"].isChecked()
    opened.go("help", category="BIRTHDATE")
    assert page.chips["personal_data"].isChecked()
    row = page.findChild(QWidget, "help_kind_birthdate")
    assert not row.visibleRegion().isEmpty()


def test_every_section_opens_by_its_chip(open_window):
    opened = open_window(SCREEN)
    page = opened.go("help")
    for id, words in (
        ("sending", "Nothing is sent twice"),
        ("keys", "Ctrl+K"),
        ("whom_to_call", "Broker Service Line"),
        ("about", "does not speak for"),
    ):
        opened.find(Chip, f"help_{id}").click()
        assert words in said(page)
        assert [c for c in page.chips.values() if c.isChecked()] == [page.chips[id]]


def test_about_says_which_version_runs(open_window):
    opened = open_window(SCREEN)
    opened.go("help", section="about")
    facts = opened.find(FactList, "help_about_facts")
    assert facts.value("AssisterDesk") == assisterdesk.__version__
    assert facts.value("sqlcipher3")


def test_a_link_in_help_is_text_and_no_way_out(open_window):
    page = open_window(SCREEN).go("help")
    assert not [label for label in page.findChildren(Label) if label.openExternalLinks()]


def test_help_is_there_before_sign_in():
    assert SCREEN.public


@pytest.mark.requirement("X5")
def test_this_computer_is_looked_at_and_the_archive_for_it_saved(
    open_window, qtbot, tmp_path, office
):
    opened = open_window(SCREEN)
    opened.go("help", section="installation")
    page = opened.find(QWidget, "help_this_computer")
    qtbot.waitUntil(lambda: "from source" in said(page))
    assert "A store is there" in said(page)
    outgoing = view_model.archive(office.session, "for-it.txt")
    assert outgoing.attachments[0].name == "for-it.txt"
    assert office.session.gate.judge(outgoing).outcome is Outcome.GO


@pytest.mark.requirement("X5")
def test_hosts_and_licences_stand_in_help(open_window):
    opened = open_window(SCREEN)
    opened.go("help", section="installation")
    assert "graph.microsoft.com" in said(opened.find(QWidget, "help_network"))
    opened.go("help", section="licences")
    text = said(opened.find(QWidget, "help_licence_list"))
    for part in ("cryptography", "exchangelib", "Apache-2.0", "BSD"):
        assert part in text
