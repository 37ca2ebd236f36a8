"""Cards are found by the files of a folder; one without any, or without its card, is an error."""

import importlib
import sys
from pathlib import Path

import pytest

from assisterdesk.basics.registry import cards


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of modules that can be imported, as a frozen build may have left it."""
    folder = tmp_path / f"cards_{abs(hash(str(tmp_path)))}"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    return folder


@pytest.mark.requirement("X5")
def test_a_folder_without_a_card_is_refused(package: Path) -> None:
    with pytest.raises(LookupError, match="the build did not collect its modules"):
        cards(package.name, "CARD", str)
    write(package, "_shared", "'not asked for'")
    with pytest.raises(LookupError, match="did not collect"):
        cards(package.name, "CARD", str)


def write(package: Path, name: str, card: str) -> None:
    (package / f"{name}.py").write_text(f"CARD = {card}\n")
    # written within the same tick of the file system's clock, it would not be seen
    importlib.invalidate_caches()


def test_every_module_brings_its_card_by_name(package: Path) -> None:
    write(package, "one", "'first'")
    write(package, "two", "'second'")
    assert cards(package.name, "CARD", str) == {"one": "first", "two": "second"}
    write(package, "three", "3")
    with pytest.raises(LookupError, match="three has no CARD card of str"):
        cards(package.name, "CARD", str)
