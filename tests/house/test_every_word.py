"""The Linguist files hold every text of the window, and translations keep their places."""

import ast
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
    held = {words.Key(entry.source, about=entry.comment) for entry in entries(id)}
    lacking = sorted(set(words.collected()) - held)
    assert not lacking, f"run scripts/words.py: {lacking[:5]}"


@pytest.mark.parametrize("id", ["es", "so", "hmn"])
def test_a_translation_keeps_its_places_and_mnemonics_stay_single(id: str) -> None:
    def places(text: str) -> set[str]:
        return set(re.findall(r"\{[^{}]*\}", text))

    wrong = []
    for e in entries(id):
        # a form for one may leave its count out
        free = {"{n}", "{n:,}"} if e.forms else set()
        for text in filter(None, e.forms or (e.translation,)):
            if places(e.source) - free != places(text) - free or text.count("&") > 2:
                wrong.append(e.source)
    assert not wrong


#: what puts a text on the screen
_SHOWS = {
    "Label", "Button", "IconButton", "Card", "Field", "Page", "Banner", "Badge", "Tick", "Chip",
    "set_text", "setText", "set_title", "set_label", "set_help", "setPlaceholderText",
    "setToolTip", "setAccessibleName", "notify", "set_error",
}  # fmt: skip


def test_no_text_reaches_the_screen_untranslated(checkout: Path) -> None:
    """A text of several words handed to a widget as it stands was forgotten."""
    forgotten = []
    for path in sorted((checkout / "assisterdesk" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called not in _SHOWS:
                continue
            for given in (*node.args, *(k.value for k in node.keywords)):
                text = given.value if isinstance(given, ast.Constant) else ""
                if isinstance(text, str) and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text):
                    place = path.relative_to(checkout).as_posix()
                    forgotten.append(f"{place}:{node.lineno} {text!r}")
    assert not forgotten
