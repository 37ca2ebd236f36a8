"""The drawing of the house holds, and every kind of violation would be seen."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import grimp
import pytest

#: Runs in a copy of the package: writes each plant by turns, asks import-linter, removes it.
_ASK_IMPORT_LINTER = """
import io, json, sys
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from importlinter import configuration
configuration.configure()
from importlinter.application import use_cases as linter

def broken():
    options = linter.read_user_options("pyproject.toml")
    linter._register_contract_types(options)
    report = linter.create_report(options, cache_dir=None)
    names = [c["name"] for c in options.contracts_options]
    ids = {c["name"]: c["id"] for c in options.contracts_options}
    kept = {c.name: check.kept for c, check in report.get_contracts_and_checks()}
    return sorted(ids[n] for n in names if not kept.get(n, False))

answers = {}
with redirect_stdout(io.StringIO()):
    for name, files in {"": {}, **json.loads(Path("plants.json").read_text())}.items():
        made = []
        for file, text in files.items():
            path = Path(file)
            for folder in reversed(path.parents):
                if not folder.exists():
                    folder.mkdir()
                    made.append(folder)
            before = path.read_text() if path.exists() else None
            path.write_text(text if before is None else before + text)
            made.append((path, before))
        try:
            answers[name] = broken()
        except Exception as error:
            answers[name] = [f"error: {error}"]
        for one in reversed(made):
            if isinstance(one, tuple):
                one[0].unlink() if one[1] is None else one[0].write_text(one[1])
            else:
                one.rmdir()
print(json.dumps(answers))
"""


class Plant(NamedTuple):
    """One violation: the files it takes, and the contract (or ruff rule) that must see it."""

    caught_by: str
    files: Mapping[str, str]


def _file(line: str = "") -> str:
    return f'"""Planted."""\n\n{line}\n' if line else '"""Planted."""\n'


def _one(caught_by: str, room: str, line: str) -> Plant:
    return Plant(caught_by, {f"assisterdesk/{room}/planted.py": _file(line)})


FLOORS = {
    "Qt in a verb": _one("qt", "actions", "import PySide6.QtCore"),
    "Qt in the ground floor": _one("qt", "basics", "from PySide6 import QtCore"),
    "Qt in a rule of the gate": _one("qt", "egress/rules", "from PySide6.QtCore import QDate"),
    "Qt in the practice office": _one("qt", "practice", "from PySide6 import QtWidgets"),
    "Qt in bootstrap": Plant("top-without-qt", {"assisterdesk/bootstrap.py": "\nimport PySide6\n"}),
    "SQL in the window": _one("sql", "ui", "import sqlite3"),
    "SQL in a verb": _one("sql", "actions", "import sqlcipher3"),
    "SQL in a transport": _one("sql", "transports", "import sqlite3"),
    "SQL in the tour": _one("top-without-network-and-sql", "tour", "import sqlcipher3"),
    "a socket in the gate": _one("network", "egress", "import socket"),
    "http in the window": _one("network", "ui", "from http import client"),
    "http in the store": _one("network", "store", "import http.client"),
    "a mail library in a verb": _one("network", "actions", "import exchangelib"),
    "the network behind a second file": Plant(
        "network",
        {
            "assisterdesk/people/planted.py": _file("import assisterdesk.basics.planted"),
            "assisterdesk/basics/planted.py": _file("import requests"),
        },
    ),
    "a socket in the tour": _one("top-without-network-and-sql", "tour", "import socket"),
    "the store in a verb": _one("outer-rooms", "actions", "import assisterdesk.store"),
    "a transport in the window": _one("outer-rooms", "ui", "import assisterdesk.transports"),
    "the keys in the tour": _one("outer-rooms", "tour", "import assisterdesk.keys"),
    "the window in a verb": _one("floors", "actions", "import assisterdesk.ui"),
    "a verb in the gate": _one("floors", "egress", "import assisterdesk.actions"),
    "the store knows the keys": _one("floors", "store", "import assisterdesk.keys"),
    "a room knows its neighbour": _one("floors", "people", "import assisterdesk.cases"),
    "the ground floor looks up": _one("floors", "basics", "import assisterdesk.people"),
    "an import hidden in a function": _one(
        "floors", "actions", "def verb() -> None:\n    import assisterdesk.ui  # noqa: F401"
    ),
    "a folder without a floor": Plant("floors", {"assisterdesk/cellar/__init__.py": _file()}),
    "a file without a floor": Plant("floors", {"assisterdesk/cellar.py": _file()}),
    "a screen knows another": Plant(
        "screens",
        {
            "assisterdesk/ui/screens/planted_one/__init__.py": _file(),
            "assisterdesk/ui/screens/planted_two/__init__.py": (
                _file("import assisterdesk.ui.screens.planted_one")
            ),
        },
    ),
    "a view model holds a widget": Plant(
        "view-models",
        {
            "assisterdesk/ui/screens/planted/__init__.py": _file(),
            "assisterdesk/ui/screens/planted/view_model.py": (
                _file("import assisterdesk.ui.widgets")
            ),
        },
    ),
    "a circle": Plant(
        "circles",
        {
            "assisterdesk/people/planted_a.py": _file("import assisterdesk.people.planted_b"),
            "assisterdesk/people/planted_b.py": _file("import assisterdesk.people.planted_a"),
        },
    ),
}

STYLE = {
    "a program started from the window": _one("TID251", "ui", "import subprocess"),
    "a program started from a verb": _one(
        "TID251", "actions", "from multiprocessing import Process"
    ),
    "a shell": _one("TID251", "actions", "import os\n\nos.system('true')"),
    "Qt's network in the window": _one("TID251", "ui", "from PySide6 import QtNetwork"),
    "Qt's network by name": _one("TID251", "ui", "from PySide6.QtNetwork import QTcpSocket"),
    "Qt's SQL in the window": _one("TID251", "ui/shell", "import PySide6.QtSql"),
    "a bare text widget": _one("TID251", "ui/shell", "from PySide6.QtWidgets import QTextEdit"),
    "settings outside the store": _one(
        "TID251", "ui/shell", "from PySide6.QtCore import QSettings"
    ),
    "the browser from a verb": _one("TID251", "actions", "import webbrowser"),
    "a web request in the store": _one("TID251", "store", "from urllib.request import urlopen"),
    "pickled data": _one("TID251", "store", "import pickle"),
    "a relative import": _one("TID252", "people", "from . import person"),
    "print": _one("T201", "actions", "print('x')"),
    "a time without a zone": _one("DTZ005", "cases", "import datetime\n\ndatetime.datetime.now()"),
    "an assert that vanishes": _one("S101", "cases", "assert True"),
    "a blind except": _one("BLE001", "cases", "try:\n    x = 1\nexcept Exception:\n    x = 2"),
    "no types": _one("ANN201", "cases", "def verb():\n    return 1"),
}


@pytest.fixture(scope="module")
def copy(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and its configuration, in a folder of their own."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(checkout / "pyproject.toml", folder)
    shutil.copytree(
        checkout / "assisterdesk",
        folder / "assisterdesk",
        ignore=shutil.ignore_patterns("__pycache__", "resources"),
    )
    return folder


@pytest.fixture(scope="module")
def broken_contracts(copy: Path) -> dict[str, list[str]]:
    """Plant -> the contracts that broke with it; '' is the house as it stands."""
    plants = {name: plant.files for name, plant in FLOORS.items()}
    (copy / "plants.json").write_text(json.dumps(plants), "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _ASK_IMPORT_LINTER],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers: dict[str, list[str]] = json.loads(done.stdout)
    return answers


def test_the_floors_hold(broken_contracts: dict[str, list[str]]) -> None:
    assert broken_contracts[""] == [], "run import-linter (make test) for the whole story"


@pytest.mark.parametrize("name", FLOORS)
def test_a_planted_import_breaks_its_contract(
    name: str, broken_contracts: dict[str, list[str]]
) -> None:
    assert FLOORS[name].caught_by in set(broken_contracts[name]) - set(broken_contracts[""])


@pytest.fixture(scope="module")
def style_findings(copy: Path) -> dict[str, set[str]]:
    """Plant -> the rules of ruff that saw it, each in a file of its own, in one run."""
    made: dict[Path, str] = {}
    for number, (name, plant) in enumerate(STYLE.items()):
        for file, text in plant.files.items():
            path = (copy / file).with_name(f"planted_style_{number}.py")
            path.write_text(text, "utf-8")
            made[path.resolve()] = name
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=json"]
    done = subprocess.run(
        [*ruff, *map(str, made)], cwd=copy, capture_output=True, text=True, check=False
    )
    found: dict[str, set[str]] = {name: set() for name in STYLE}
    for one in json.loads(done.stdout):
        found[made[Path(one["filename"]).resolve()]].add(one["code"])
    for path in made:
        path.unlink()
    return found


@pytest.mark.parametrize("name", STYLE)
def test_a_planted_line_is_refused_by_its_rule(
    name: str, style_findings: dict[str, set[str]]
) -> None:
    assert STYLE[name].caught_by in style_findings[name]


#: Folders whose every file ends in a card: the cards' files do not know each other.
CARD_FOLDERS = ("egress.rules", "egress.routes", "transports", "ui.screens")


def _card_modules(graph: grimp.ImportGraph, folder: str) -> set[str]:
    children = graph.find_children(f"assisterdesk.{folder}")
    return {name for name in children if not name.rpartition(".")[2].startswith("_")}


@pytest.mark.parametrize("folder", CARD_FOLDERS)
def test_one_card_does_not_know_another(folder: str, house: grimp.ImportGraph) -> None:
    found = house.find_illegal_dependencies_for_layers(layers=(_card_modules(house, folder),))
    assert not [f"{d.importer} -> {d.imported}" for d in found]


def test_a_card_that_knows_another_is_seen() -> None:
    graph = grimp.ImportGraph()
    for name in ("", ".transports", ".transports.one", ".transports.two", ".transports._shared"):
        graph.add_module(f"assisterdesk{name}")
    shared, one, two = (f"assisterdesk.transports.{n}" for n in ("_shared", "one", "two"))
    graph.add_import(importer=one, imported=shared)
    cards = _card_modules(graph, "transports")
    assert cards == {one, two}
    assert not graph.find_illegal_dependencies_for_layers(layers=(cards,))
    graph.add_import(importer=shared, imported=two)
    assert graph.find_illegal_dependencies_for_layers(layers=(cards,))


@pytest.fixture(scope="module")
def house() -> grimp.ImportGraph:
    return grimp.build_graph("assisterdesk", cache_dir=None)


def test_lists_and_background_are_held_to_the_view_models_contract(checkout: Path) -> None:
    settings = tomllib.loads((checkout / "pyproject.toml").read_text("utf-8"))
    contracts = {c["id"]: c for c in settings["tool"]["importlinter"]["contracts"]}
    named = contracts["view-models"]["source_modules"]
    for part in ("paging", "background"):
        if (checkout / "assisterdesk" / "ui" / f"{part}.py").exists():
            assert f"assisterdesk.ui.{part}" in named
