"""The Linguist files hold every text of the window, and translations keep their places."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from assisterdesk.ui.language import entries


@pytest.fixture(scope="module")
def words() -> ModuleType:
    path = Path(__file__).resolve().parents[2] / "scripts" / "words.py"
    spec = importlib.util.spec_from_file_location("words", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("id", ["es", "so", "hmn"])
def test_every_text_is_in_the_file(words: ModuleType, id: str) -> None:
    held = {entry.source for entry in entries(id)}
    lacking = sorted(set(words.collected()) - held)
    assert not lacking, f"run scripts/words.py: {lacking[:5]}"


@pytest.mark.parametrize("id", ["es", "so", "hmn"])
def test_a_translation_keeps_its_places_and_mnemonics_stay_single(id: str) -> None:
    def places(text: str) -> set[str]:
        return set(re.findall(r"\{[^{}]*\}", text))

    wrong = [
        e.source
        for e in entries(id)
        if e.translation
        and (places(e.source) != places(e.translation) or e.translation.count("&") > 2)
    ]
    assert not wrong
