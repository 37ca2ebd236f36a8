"""The Settings screen over a real store: answers are kept at once and come back at sign-in."""

import pytest
from PySide6.QtWidgets import QApplication, QRadioButton

from assisterdesk.actions.settings import choose, settings
from assisterdesk.actions.signing_in import lock, people_who_sign_in, sign_in
from assisterdesk.settings.own import Appearance, Look, Privacy
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.settings.setting import settings_of
from assisterdesk.ui.language import speak
from assisterdesk.ui.screens.settings import SCREEN, view_model
from assisterdesk.ui.shell.own_settings import take_on
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import DARK, LIGHT, Mode
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.choice import OneOf, Tick
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.line_field import LineField

NEW = "copper lantern seven wheat"


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication):
    yield
    look.apply(qapp, Mode.LIGHT)


def named(group, name):
    return next(n for n in settings_of(group) if n.name == name)


def test_a_look_is_taken_on_at_once_and_kept(office, open_window):
    opened = open_window(SCREEN)
    opened.go("settings")
    opened.find(OneOf, "settings_appearance_look").findChild(QRadioButton, "option_dark").click()
    opened.settle()
    assert look.current() is DARK
    assert settings(office.session).appearance.look is Look.DARK


def test_a_language_is_taken_on_at_once_by_the_bar_at_the_top_as_well(office, open_window, qapp):
    opened = open_window(SCREEN)
    take_on(opened.window, office.session)
    state = opened.window.top_bar.findChild(Badge, "channel_state")
    opened.qtbot.waitUntil(lambda: "no secure email yet" in state.text())
    opened.go("settings")
    try:
        languages = opened.find(OneOf, "settings_appearance_language")
        languages.findChild(QRadioButton, "option_es").click()
        opened.qtbot.waitUntil(lambda: "correo seguro" in state.text())
    finally:
        speak(qapp, "en")


def test_the_lock_time_counts_at_once(office, open_window):
    opened = open_window(SCREEN)
    opened.go("settings")
    minutes = opened.find(LineField, "settings_privacy_lock_after")
    minutes.setText("5")
    minutes.editingFinished.emit()
    opened.settle()
    assert settings(office.session).privacy.lock_after == 5
    counted = []
    opened.window.inactivity.counting.connect(counted.append)
    opened.window.inactivity.stay()
    opened.window.inactivity._now_s = lambda: opened.window.inactivity._last + 5 * 60 - 20
    opened.window.inactivity._ticked = opened.window.inactivity._now_s()
    opened.window.inactivity.tick()
    assert counted == [20]


def test_a_lock_time_beyond_the_policy_is_refused_beside_its_field(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("settings")
    minutes = opened.find(LineField, "settings_privacy_lock_after")
    minutes.setText("40")
    minutes.editingFinished.emit()
    opened.settle()
    assert page._groups[1]._fields["privacy_lock_after"].error() == "Enter a number from 1 to 15."
    assert settings(office.session).privacy.lock_after == 10


def test_only_the_languages_of_the_policy_are_offered_and_it_says_why(office):
    policy = Policy({"program.languages": Fixed(("en", "es"), Source.FILE)})
    groups = view_model.questions(settings(office.session), policy)
    language = next(q for _, qs in groups for q in qs if q.id == "appearance_language")
    assert [id for id, _ in language.choices] == ["system", "en", "es"]
    assert "signed for this computer" in language.help


def test_what_was_chosen_is_taken_on_after_sign_in(office, open_window):
    choose(office.session, named(Appearance, "look"), Look.DARK)
    choose(office.session, named(Privacy, "hide_names"), True)
    choose(office.session, named(Privacy, "lock_after"), 2)
    opened = open_window(SCREEN)
    assert look.current() is LIGHT
    take_on(opened.window, office.session)
    opened.settle()
    assert look.current() is DARK
    assert opened.window.names_hidden
    assert opened.window.inactivity._idle_s == 120
    opened.go("settings")
    assert opened.find(Tick, "settings_privacy_hide_names").isChecked()


def test_settings_are_kept_through_the_next_sign_in(office):
    choose(office.session, named(Appearance, "look"), Look.CONTRAST)
    lock(office.session)
    slot = people_who_sign_in(office.program)[0].id
    again = sign_in(office.program, slot, office.program.practice.passphrase)
    assert settings(again).appearance.look is Look.CONTRAST
    again.store.close()


def fill_passphrases(opened, old, new, again):
    opened.find(LineField, "settings_passphrase_old").setText(old)
    opened.find(LineField, "settings_passphrase_new").setText(new)
    opened.find(LineField, "settings_passphrase_again").setText(again)
    opened.find(Button, "settings_passphrase_change").click()
    opened.settle()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(office, open_window):
    opened = open_window(SCREEN)
    opened.go("settings")
    fill_passphrases(opened, office.program.practice.passphrase, NEW, NEW)
    assert "next sign-in" in opened.find(Banner, "settings_passphrase_result").text()
    assert opened.find(LineField, "settings_passphrase_new").text() == ""
    assert opened.find(LineField, "settings_passphrase_old").text() == ""
    slot = people_who_sign_in(office.program)[0].id
    assert office.program.keys.open(office.program.folder, slot, NEW)


def test_a_wrong_old_passphrase_is_said_beside_it(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("settings")
    fill_passphrases(opened, "not the right one at all", NEW, NEW)
    assert page.passphrase.old_field.error()
    assert opened.find(LineField, "settings_passphrase_new").text() == NEW


@pytest.mark.parametrize(
    ("old", "new", "again", "where"),
    [
        ("", NEW, NEW, "old"),
        ("something", "", "", "first"),
        ("something", NEW, NEW + "x", "second"),
    ],
)
def test_what_is_missing_or_differs_is_said_beside_it(office, open_window, old, new, again, where):
    opened = open_window(SCREEN)
    page = opened.go("settings")
    fill_passphrases(opened, old, new, again)
    field = {
        "old": page.passphrase.old_field,
        "first": page.passphrase.new.first_field,
        "second": page.passphrase.new.second_field,
    }[where]
    assert field.error()


def test_a_weak_passphrase_is_not_taken(office, open_window):
    opened = open_window(SCREEN)
    page = opened.go("settings")
    opened.find(LineField, "settings_passphrase_new").setText("abc")
    opened.qtbot.waitUntil(lambda: page.passphrase.new._advice is not None)
    fill_passphrases(opened, office.program.practice.passphrase, "abc", "abc")
    opened.qtbot.waitUntil(
        lambda: (
            bool(page.passphrase.new.first_field.error())
            or opened.find(Banner, "settings_passphrase_result").isVisible()
        )
    )
    assert not opened.find(Banner, "settings_passphrase_result").text().startswith("Use the new")


def test_where_the_data_lies_is_said(office, open_window):
    opened = open_window(SCREEN)
    opened.go("settings")
    facts = opened.find(FactList, "settings_place")
    assert facts.value("Folder") == str(office.program.folder)
