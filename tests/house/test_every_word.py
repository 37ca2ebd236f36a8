"""The Linguist files hold every text of the window, and translations keep their places."""

import ast
import importlib.util
import re
from collections.abc import Iterator
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


@pytest.fixture(scope="module")
def texts(words: ModuleType) -> frozenset[str]:
    return frozenset(words.collected())


@pytest.mark.parametrize("id", ["es", "so", "hmn"])
def test_every_text_is_in_the_file(words: ModuleType, texts: frozenset[str], id: str) -> None:
    held = {words.Key(entry.source, about=entry.comment) for entry in entries(id)}
    lacking = sorted(texts - held)
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


#: files of the rooms below whose formatted sentences stay English, and why
_ENGLISH = {
    "actions/privacy_assessment.py": "the assessment's PDF",
    "actions/privacy_incidents.py": "what is said to a client on the phone, chosen by the caller",
    "actions/privacy_log.py": "the log's policy and export as papers",
    "basics/catalogue.py": "a mistake in a file of the office, by its English fields",
    "office/provision.py": "a mistake in IT's file, by its English fields",
    "privacy/personal_data.py": "a mistake in a file of the office, by its English fields",
    "submissions/body.py": "what the desk reads, and mistakes in a template",
    "submissions/case_types.py": "a mistake in a file of the office, by its English fields",
    "egress/ways_out.py": "a mistake in a file of the office, by its English fields",
}


def _made_by_hand(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Formatted and joined texts that read like a sentence: no translator ever sees them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [p.value if isinstance(p, ast.Constant) else "{}" for p in node.values]
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            sides = (node.left, node.right)
            parts = [s.value if isinstance(s, ast.Constant) else "{}" for s in sides]
        else:
            continue
        text = "".join(str(part) for part in parts)
        words = re.findall(r"(?<![\w\\])[A-Za-z’']{2,}(?= |[.,:;?!]|$)", text)
        ends = text.rstrip(" {}").endswith((".", "?", "!"))
        if len(words) < 3 or not ends or not re.match(r"[ A-Z“{]", text):
            continue
        if "\\" not in text and " WHERE " not in text:
            yield node.lineno, text


def test_every_sentence_of_the_rooms_below_can_be_translated(
    words: ModuleType, checkout: Path
) -> None:
    """A sentence with values is made by `worded`; `f"…"` would stay English on every screen."""
    found, needed = [], set()
    for path in sorted((checkout / "assisterdesk").rglob("*.py")):
        place = path.relative_to(checkout).as_posix()
        inner = place.removeprefix("assisterdesk/")
        if not words.is_room(place):
            continue
        for line, text in _made_by_hand(ast.parse(path.read_text("utf-8"))):
            needed.add(inner)
            if inner not in _ENGLISH:
                found.append(f"{place}:{line} {text[:80]!r}")
    assert not found, "use basics.sentence.worded"
    assert set(_ENGLISH) <= needed, "these no longer need to be let off"
