"""The window's languages: found, switched while it runs, and never a half-read file."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.sentence import worded
from assisterdesk.settings.own import Language
from assisterdesk.ui import language, wording
from assisterdesk.ui.language import SPOKEN, Entry, Translator, entries, speak, spoken_now, wanted
from assisterdesk.ui.wording import shown, tr, tr_n


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
    translator = Translator("es", (Entry("Lock", "Bloquear", True),))
    english.installTranslator(translator)
    try:
        assert (tr("Lock"), tr("Unlock")) == ("Bloquear", "Unlock")
    finally:
        english.removeTranslator(translator)
    assert language.spoken_now() == "en"


TS = """<TS><context>
<message numerus="yes"><location filename="../../assisterdesk/office/x.py"/>
<source>{n} days left.</source><extracomment>one</extracomment>
<translation type="unfinished"><numerusform>Queda un día.</numerusform>
<numerusform>Quedan {n} días.</numerusform></translation></message>
<message><source>State</source><translation>Estado</translation></message>
<message><source>State</source><comment>of the country</comment>
<translation>Estado (EE. UU.)</translation></message>
<message><location filename="../../assisterdesk/office/x.py"/>
<source>Still missing: {what}.</source><translation>Aún falta: {what}.</translation></message>
<message><source>the renewal month</source><translation>el mes</translation></message>
<message><source>Try again later.</source><translation>Más tarde.</translation></message>
</context></TS>"""


@pytest.fixture
def spanish(
    english: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    path = tmp_path / "es.ts"
    path.write_text(TS, "utf-8")
    monkeypatch.setattr(language, "file_of", lambda _id: path)
    assert speak(english, "es")
    yield


def test_a_count_takes_the_form_of_the_language(spanish: None) -> None:
    assert tr_n("1 day left.", "{n} days left.", 1) == "Queda un día."
    assert tr_n("1 day left.", "{n} days left.", 3) == "Quedan 3 días."
    assert tr_n("{n} file", "{n} files", 1) == "1 file"
    assert SPOKEN["hmn"].form(1) == SPOKEN["hmn"].form(5) == 0
    assert (SPOKEN["so"].form(1), SPOKEN["so"].form(0)) == (0, 1)


def test_a_word_of_two_meanings_has_two_translations(spanish: None) -> None:
    assert tr("State") == "Estado"
    assert tr("State", "of the country") == "Estado (EE. UU.)"
    assert tr("State", "of something else") == "Estado"


def test_what_a_room_below_said_is_made_anew_in_the_language(spanish: None) -> None:
    inner = worded("the renewal month")
    template = "Still missing: {what}."
    for whole in (worded(template, what=inner), "Still missing: the renewal month."):
        assert shown(whole) == "Aún falta: el mes."
    assert tr(worded("{n} days left.", one="{n} day left.", n=1)) == "Queda un día."


def test_a_name_is_never_translated_and_a_day_is(spanish: None) -> None:
    assert shown(worded("Still missing: {what}.", what="State")) == "Aún falta: State."
    day = worded("Still missing: {what}.", what=date(2026, 11, 21))
    assert shown(day) == "Aún falta: 21 Nov 2026."


def test_sentences_in_a_row_are_known_again_one_by_one(spanish: None) -> None:
    both = "Still missing: the renewal month. Try again later."
    assert shown(both) == "Aún falta: el mes. Más tarde."
    assert shown("Try again later. What nobody wrote.") == "Try again later. What nobody wrote."


@pytest.mark.parametrize(
    ("id", "day", "long_day", "month"),
    [
        ("es", "3 may 2026", "domingo 3 de mayo", "mayo de 2026"),
        ("so", "3 Mjo 2026", "Axad 3 Maajo", "Maajo 2026"),
        ("hmn", "Hli 5 tim 3, 2026", "Hnub Sunday Lub Tsib Hlis tim 3", "Lub Tsib Hlis xyoo 2026"),
    ],
)
def test_dates_are_written_as_the_language_writes_them(
    english: QApplication, id: str, day: str, long_day: str, month: str
) -> None:
    assert speak(english, id)
    when = date(2026, 5, 3)
    assert wording.day(when) == day
    assert (wording.long_day(when), wording.month(when)) == (long_day, month)


def test_every_form_by_number_is_there_in_every_language() -> None:
    for id in ("es", "so", "hmn"):
        counted = [entry for entry in entries(id) if entry.forms]
        assert len(counted) > 10
        assert all(len(e.forms) == SPOKEN[id].plurals and all(e.forms) for e in counted)
