"""The wording of a consent stands in the client's language, and says so where there is none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.consents import Wording
from assisterdesk.basics.ids import CaseId
from assisterdesk.people.person import Relation
from assisterdesk.privacy import print_words
from assisterdesk.ui.screens.case import SCREEN


@pytest.fixture
def case(office):
    first, second = (
        new_person(CaseId(""), given, "Warsame", relation)
        for given, relation in (("Hodan", Relation.SELF), ("Luz", Relation.SPOUSE))
    )
    people = (replace(first, language="Somali"), replace(second, language="Spanish"))
    return create_case(office.session, "Warsame family", "renewal", people)


def form_of(opened, case):
    give_reason(opened.office.session, case, "renewal")
    page = opened.go("case", case=case)
    opened.press("case_add_consent")
    form = page.records.consent_form
    opened.until(lambda: bool(form.aloud.words.whole_text()))
    return form


def choose(opened, language):
    """As a person picks it from the list."""
    entry = opened.window.pages.page("case").records.consent_form.aloud.language
    entry.choose(language)
    entry.picked.emit(language)
    opened.settle()


def test_the_wording_is_the_clients_and_english_is_one_key_away(office, case, open_window):
    opened = open_window(SCREEN)
    form = form_of(opened, case)
    aloud = form.aloud
    assert aloud.language.chosen_id() == "Somali"
    assert aloud.words.whole_text().startswith("Magacaygu waa " + office.session.who.name)
    assert aloud.named.whole_text() == "Read aloud in Somali (draft translation)"
    assert aloud.about.isVisible() and "certified translator" in aloud.about.text()
    form.ticks["renewal_follow_up"].click()
    opened.settle()
    assert "caymiskaaga la cusboonaysiinayo" in aloud.words.whole_text()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    opened.key(form, Qt.Key.Key_E, both)
    opened.until(lambda: aloud.words.whole_text().startswith("My name is"))
    assert "has to be renewed" in aloud.words.whole_text()
    assert aloud.named.whole_text() == "Read aloud in English" and not aloud.about.isVisible()
    opened.press("case_consent_other")
    assert aloud.words.whole_text().startswith("Magacaygu")
    form.person.choose(next(p.id for p in form_people(opened) if p.language == "Spanish"))
    form.person.picked.emit(form.person.chosen_id())
    opened.settle()
    assert aloud.words.whole_text().startswith("Me llamo")
    opened.press("case_consent_save")
    access = give_reason(office.session, case, "renewal")
    (consent,) = open_case(office.session, access).consents
    assert consent.wording == print_words.version("Spanish")
    assert consent.wording.startswith("es ")


def form_people(opened):
    return opened.window.pages.page("case").opened.people


def test_what_a_language_lacks_is_said(office, case, open_window):
    opened = open_window(SCREEN)
    aloud = form_of(opened, case).aloud
    choose(opened, "Karen")
    assert aloud.words.whole_text().startswith("My name is")
    assert "no text in this language" in aloud.about.text()
    assert aloud.named.whole_text() == "Read aloud in English" and not aloud.other.isVisible()
    choose(opened, "Vietnamese")
    assert "consent sheet" in aloud.about.text()
    assert aloud.named.whole_text() == "The consent sheet in Vietnamese (draft translation)"
    sheet = print_words.words_in("Vietnamese").words["scope_application_help"]
    assert sheet in aloud.words.whole_text()
    opened.press("case_consent_other")
    assert aloud.words.whole_text().startswith("My name is")
    choose(opened, "English")
    assert not aloud.about.isVisible() and not aloud.other.isVisible()


def test_a_reviewed_text_is_no_draft_and_a_missing_font_is_said(office, case, open_window):
    opened = open_window(SCREEN)
    aloud = form_of(opened, case).aloud
    reviewed = Wording("Magacaygu", "Somali", True, True, True, "", "My name is")
    aloud.show_wording(reviewed)
    assert aloud.named.whole_text() == "Read aloud in Somali" and not aloud.about.isVisible()
    # the last place for private letters: no font has one there
    aloud.show_wording(replace(reviewed, text="\U0010fffd", font="Noto Serif Lao"))
    assert "“Noto Serif Lao”" in aloud.about.text() and not aloud.words.isVisible()
    opened.press("case_consent_other")
    assert aloud.words.isVisible() and aloud.words.whole_text() == "My name is"
