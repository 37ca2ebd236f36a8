"""What every file of the house owes its reader."""

import ast
import os
import re
import subprocess
from pathlib import Path

import pytest

LONGEST = 500
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "misc", "common", "manager", "stuff"}
#: What a finished file does not hold; put together here so that this file does not hold it either.
UNFINISHED = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "Not" + "ImplementedError")))
BARE_IGNORES = re.compile(r"#\s*(type: ignore|noqa)\s*$", re.MULTILINE)
PRETENDING = re.compile("|".join(("Magic" + "Mock", r"mock\." + "patch", r"time\." + r"sleep\(")))


def sources(checkout: Path, *tops: str) -> list[Path]:
    return sorted(path for top in tops for path in (checkout / top).rglob("*.py"))


def named(checkout: Path, paths: list[Path]) -> list[str]:
    return [path.relative_to(checkout).as_posix() for path in paths]


def test_every_module_says_what_it_is_for(checkout: Path) -> None:
    silent = [
        path
        for path in sources(checkout, "assisterdesk", "benchmarks", "scripts")
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not named(checkout, silent)


def test_no_file_holds_more_than_one_can_read(checkout: Path) -> None:
    long = [
        path
        for path in sources(checkout, "assisterdesk", "benchmarks", "scripts", "tests")
        if len(path.read_text("utf-8").splitlines()) > LONGEST
    ]
    assert not named(checkout, long)


def test_names_say_something(checkout: Path) -> None:
    vague = [
        path
        for path in (checkout / "assisterdesk").rglob("*")
        if path.name.partition(".")[0].strip("_") in SAYS_NOTHING
    ]
    assert not named(checkout, vague)


def test_nothing_unfinished_and_no_bare_ignores(checkout: Path) -> None:
    found = []
    for path in sources(checkout, "assisterdesk", "tests", "benchmarks", "scripts"):
        text = path.read_text("utf-8")
        if UNFINISHED.search(text) or BARE_IGNORES.search(text):
            found.append(path)
    assert not named(checkout, found)


def test_tests_pretend_nothing_and_wait_for_nothing(checkout: Path) -> None:
    found = [p for p in sources(checkout, "tests") if PRETENDING.search(p.read_text("utf-8"))]
    assert not named(checkout, found)


def test_test_files_have_names_of_their_own(checkout: Path) -> None:
    paths = [p for p in (checkout / "tests").rglob("test_*.py")]
    twice = {p.name for p in paths if sum(q.name == p.name for q in paths) > 1}
    assert not twice


def tracked(checkout: Path) -> list[Path]:
    """What is under version control, or everything there is where that cannot be asked."""
    try:
        done = subprocess.run(
            ["git", "ls-files", "-z"], cwd=checkout, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        tops = ("assisterdesk", "benchmarks", "docs", "installers", "resources", "scripts", "tests")
        return [p for top in tops for p in (checkout / top).rglob("*") if p.is_file()]
    paths = (checkout / name for name in done.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def test_no_file_knows_the_machine_it_was_written_on(checkout: Path) -> None:
    if len(checkout.parts) < 3:
        pytest.skip("the checkout lies at the top of the disk: its name could stand anywhere")
    here = {f"{checkout.parent}{os.sep}".encode(), f"{Path.home()}{os.sep}.".encode()}
    found = []
    for path in tracked(checkout):
        text = path.read_bytes()
        if any(place in text for place in here):
            found.append(path)
    assert not named(checkout, found)


def test_no_layout_is_asked_for_its_items(checkout: Path) -> None:
    """A program that holds one may end when it is gone: `ui/widgets/laid_out.py` says why."""
    asking = [
        path
        for path in sources(checkout, "assisterdesk")
        if any(
            isinstance(node, ast.Attribute) and node.attr in {"itemAt", "itemAtPosition"}
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
        )
    ]
    assert not named(checkout, asking)
