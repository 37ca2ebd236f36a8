"""Settings: type, default and words in one place, and nothing kept that is no value."""

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.settings.own import (
    LONGEST_MINUTES,
    Appearance,
    Look,
    OwnSettings,
    Privacy,
    own_settings,
)
from assisterdesk.settings.setting import as_text, read, settings_of
from assisterdesk.ui.theme.roles import Mode

BY_ID = {n.id: n for group in (Appearance, Privacy) for n in settings_of(group)}


def test_what_was_never_chosen_has_its_default():
    assert own_settings({}) == OwnSettings(Appearance(Look.SYSTEM), Privacy(10, False))


def test_what_was_kept_comes_back():
    kept = {"appearance.look": "dark", "privacy.lock_after": "3", "privacy.hide_names": "yes"}
    assert own_settings(kept) == OwnSettings(Appearance(Look.DARK), Privacy(3, True))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("appearance.look", "pink"),
        ("privacy.lock_after", "0"),
        ("privacy.lock_after", str(LONGEST_MINUTES + 1)),
        ("privacy.lock_after", "ten"),
        ("privacy.lock_after", "-1"),
        ("privacy.lock_after", "５"),
        ("privacy.lock_after", ""),
        ("privacy.hide_names", "perhaps"),
    ],
)
def test_what_is_no_value_is_refused_and_read_as_the_default(name, text):
    with pytest.raises(Refused):
        read(BY_ID[name], text)
    assert own_settings({name: text}) == OwnSettings()


def test_every_default_is_a_value_and_has_words():
    for named in BY_ID.values():
        assert read(named, as_text(named.default)) == named.default
        assert named.about.label
        assert named.about.help


def test_what_another_version_kept_does_no_harm():
    assert own_settings({"appearance.font": "huge", "nonsense": "1"}) == OwnSettings()


def test_every_look_is_one_the_window_has():
    assert {look.value for look in Look} == {mode.value for mode in Mode}
    assert {id for id, _ in BY_ID["appearance.look"].about.choices} == set(Look)
