"""The window's languages: found, switched while it runs, and never a half-read file."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from assisterdesk.basics.errors import Damaged
from assisterdesk.settings.own import Language
from assisterdesk.ui import language
from assisterdesk.ui.language import SPOKEN, Translator, entries, speak, spoken_now, wanted
from assisterdesk.ui.wording import tr


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


def test_every_language_of_the_settings_has_a_file_and_the_other_way_round() -> None:
    chosen = {one.value for one in Language} - {"system"}
    assert chosen == set(SPOKEN)
    for id in chosen - {"en"}:
        assert len(entries(id)) > 2000


def test_it_speaks_what_was_chosen_and_goes_back(english: QApplication) -> None:
    for id in ("es", "so", "hmn"):
        said = {e.source: e.translation for e in entries(id)}
        assert speak(english, id)
        assert spoken_now() == id
        assert not speak(english, id)
        assert tr("Lock") == (said["Lock"] or "Lock")
        assert tr("a text that no file has") == "a text that no file has"
    assert speak(english, "en")
    assert tr("Lock") == "Lock"


def test_a_choice_keeps_to_what_it_allows() -> None:
    assert wanted(Language.SOMALI) == "so"
    assert wanted(Language.SOMALI, frozenset({"en", "es"})) == "en"
    assert wanted(Language.SOMALI, frozenset({"es"})) == "es"
    assert wanted(Language.SYSTEM) in SPOKEN


@pytest.mark.parametrize("content", ["", "<TS><context>", "no xml", '<TS><!ENTITY a "b"><x>&a;'])
def test_a_file_that_does_not_read_is_said(tmp_path: Path, content: str) -> None:
    (tmp_path / "es.ts").write_text(content)
    with pytest.raises(Damaged):
        entries("es", tmp_path / "es.ts")


def test_what_is_unfinished_counts_and_what_is_gone_does_not(tmp_path: Path) -> None:
    (tmp_path / "es.ts").write_text(
        "<TS><context><message><source>A</source><translation type='unfinished'>a</translation>"
        "</message><message><source>B</source><translation type='vanished'>b</translation>"
        "</message><message><source>C &amp; D</source><translation>c</translation></message>"
        "</context></TS>"
    )
    found = [(e.source, e.translation, e.finished) for e in entries("es", tmp_path / "es.ts")]
    assert found == [("A", "a", False), ("C & D", "c", True)]


def test_what_a_language_lacks_stays_english(english: QApplication) -> None:
    translator = Translator("es", {"Lock": "Bloquear"})
    english.installTranslator(translator)
    try:
        assert (tr("Lock"), tr("Unlock")) == ("Bloquear", "Unlock")
    finally:
        english.removeTranslator(translator)
    assert language.spoken_now() == "en"
