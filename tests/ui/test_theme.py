"""The look: readable in every mode, made of roles only, sharp at every scale."""

import ast
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.theme import icons, look
from assisterdesk.ui.theme.roles import (
    CONTRAST,
    DARK,
    LIGHT,
    PAIRS,
    ROLE_NAMES,
    Mode,
    Roles,
    Tone,
    contrast,
)
from assisterdesk.ui.theme.scale import Space, Text
from assisterdesk.ui.theme.sheet import sheet

SETS = pytest.mark.parametrize(
    "roles", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "high contrast"]
)


@SETS
def test_every_writing_is_readable_on_every_ground_it_stands_on(roles: Roles) -> None:
    poor = {
        (text, ground): round(contrast(roles.of(text), roles.of(ground)), 2)
        for text, ground in PAIRS
        if contrast(roles.of(text), roles.of(ground)) < 4.5
    }
    assert not poor


@SETS
def test_what_can_be_operated_stands_out_from_its_ground(roles: Roles) -> None:
    for ground in (roles.background, roles.surface):
        assert contrast(roles.edge, ground) >= 3
        assert contrast(roles.focus, ground) >= 3
        assert contrast(roles.accent, ground) >= 3


def test_contrast_is_reckoned_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SETS
def test_the_sheet_uses_no_colour_but_the_roles(roles: Roles) -> None:
    used = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet(roles)))
    assert used <= {roles.of(name) for name in ROLE_NAMES}


def test_type_and_space_keep_to_their_steps() -> None:
    assert [int(t) for t in Text] == [12, 13, 15, 20, 28]
    assert all(int(s) % 4 == 0 for s in Space)


def test_no_file_outside_the_theme_carries_a_style_a_colour_or_a_font_size(checkout: Path) -> None:
    found = []
    for path in sorted((checkout / "assisterdesk" / "ui").rglob("*.py")):
        if "theme" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            styled = isinstance(node, ast.Attribute) and node.attr in {
                "setStyleSheet",
                "setPixelSize",
                "setPointSize",
            }
            coloured = (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.fullmatch(r"#[0-9a-fA-F]{6}", node.value)
            )
            if styled or coloured:
                found.append(f"{path.name}:{node.lineno}")
    assert not found


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_the_look_can_change_while_the_window_stands(
    qapp: QApplication, qtbot: QtBot, mode: Mode
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    roles = look.apply(qapp, mode)
    assert look.current() is roles
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(roles.background)
    assert qapp.font().pixelSize() == Text.BODY


def test_the_system_look_is_light_or_dark(qapp: QApplication) -> None:
    assert look.roles_for(Mode.SYSTEM) in (LIGHT, DARK)


def test_the_look_follows_the_system_while_the_program_runs_unless_one_was_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    scheme = [Qt.ColorScheme.Light]
    wished = [Qt.ContrastPreference.NoPreference]

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return scheme[0]

        def accessibility(self) -> "Hints":
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return wished[0]

    look.apply(qapp, Mode.LIGHT)
    monkeypatch.setattr(look, "QGuiApplication", SimpleNamespace(styleHints=Hints))
    look.apply(qapp, Mode.SYSTEM)
    assert look.current() is LIGHT
    told = qapp.styleHints()
    scheme[0] = Qt.ColorScheme.Dark
    look._system_changed(told)
    assert look.current() is DARK
    wished[0] = Qt.ContrastPreference.HighContrast
    look._system_changed(told)
    assert look.current() is CONTRAST
    look.apply(qapp, Mode.LIGHT)
    wished[0] = Qt.ContrastPreference.NoPreference
    look._system_changed(told)
    assert look.current() is LIGHT


def test_nothing_on_the_screen_moves_by_itself(qapp: QApplication, checkout: Path) -> None:
    look.apply(qapp, Mode.LIGHT)
    assert not any(qapp.isEffectEnabled(effect) for effect in look._EFFECTS)
    moving = ("PropertyAnimation", "VariantAnimation", "QTimeLine", "QMovie")
    for path in (checkout / "assisterdesk").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert not any(name in text for name in moving), path.name


def icon_names(checkout: Path) -> list[str]:
    return sorted(p.stem for p in (checkout / "resources" / "icons").glob("*.svg"))


def test_every_icon_takes_the_colour_of_its_role(dressed: QApplication, checkout: Path) -> None:
    for name in icon_names(checkout):
        text = (checkout / "resources" / "icons" / f"{name}.svg").read_text("utf-8")
        assert "currentColor" in text, name
        assert not re.search(r"#[0-9a-fA-F]{3,6}|<script|href|<image", text), name
        picture = icons.icon(name, "accent").pixmap(QSize(72, 72)).toImage()
        inked = [
            picture.pixelColor(x, y)
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() > 250
        ]
        wanted = QColor(LIGHT.accent)
        assert inked, name
        for colour in inked:
            # premultiplied pixels round by one
            assert abs(colour.red() - wanted.red()) <= 2, name
            assert abs(colour.green() - wanted.green()) <= 2, name


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_have_a_pixel_for_every_pixel_of_the_screen(
    dressed: QApplication, ratio: float
) -> None:
    picture = icons.icon("cases").pixmap(QSize(18, 18), ratio)
    assert picture.width() == round(18 * ratio)


def test_icons_of_the_meanings_exist(checkout: Path) -> None:
    wanted = {
        *("today cases submit outbox shield log office settings help lock search note").split(),
        *("warning refused done person phone mail attachment eye eye-off plus clock").split(),
        *("document info close check chevron-down copy print").split(),
    }
    assert wanted <= set(icon_names(checkout))
    assert len(Tone) == 4
