"""What is locked, licensed and built is what the project says it is."""

import ast
import re
import runpy
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

import assisterdesk

#: Licences under which a part of the program may come, by SPDX name. GPL and AGPL never.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "CNRI-Python",
    "ISC",
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "MPL-2.0",
    "PSF-2.0",
    "Public-Domain",
    "Zlib",
}


def permits(expression: str) -> bool:
    """Whether an SPDX expression can be met: one side of every OR, both sides of every AND."""
    choices = expression.replace("(", "").replace(")", "").split(" OR ")
    return any(all(name in ALLOWED for name in c.split(" AND ")) for c in choices)


@pytest.fixture(scope="module")
def notices(checkout: Path) -> dict[str, Any]:
    return runpy.run_path(str(checkout / "scripts" / "notice.py"))


@pytest.fixture(scope="module")
def project(checkout: Path) -> dict[str, Any]:
    text = (checkout / "pyproject.toml").read_text("utf-8")
    found: dict[str, Any] = tomllib.loads(text)["project"]
    return found


def test_every_locked_package_has_a_licence_that_we_may_use(
    checkout: Path, notices: dict[str, Any]
) -> None:
    locked = notices["locked"](checkout / "requirements.txt")
    words = {package: notices["licence"](package) for package in locked}
    assert {p: w for p, w in words.items() if not permits(w)} == {}


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("GPL-3.0-only OR MIT", True),
        ("Apache-2.0 AND CNRI-Python", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-2.0-only", False),
        ("", False),
        ("SomethingNew", False),
    ],
)
def test_a_licence_outside_the_list_is_refused(expression: str, allowed: bool) -> None:
    assert permits(expression) is allowed


def test_the_notice_names_what_is_locked(checkout: Path, notices: dict[str, Any]) -> None:
    text = (checkout / "NOTICE").read_text("utf-8")
    listed = set(re.findall(r"^  (\S+) (\S+):", text, re.MULTILINE))
    assert listed == set(notices["locked"](checkout / "requirements.txt").items())
    for name in ("Qt", "PySide6", "python-stdnum"):
        assert name in text
    for file in re.findall(r"LICENSES/[\w.-]+\.txt", text):
        assert (checkout / file).stat().st_size > 1_000


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~; ]", name)[0]).lower()


def test_the_locks_hold_every_dependency(
    checkout: Path, project: dict[str, Any], notices: dict[str, Any]
) -> None:
    run = notices["locked"](checkout / "requirements.txt")
    dev = notices["locked"](checkout / "requirements-dev.txt")
    assert {normal(d) for d in project["dependencies"]} <= {normal(n) for n in run}
    wanted = {normal(d) for d in project["optional-dependencies"]["dev"]}
    assert wanted <= {normal(n) for n in dev}
    assert run.items() <= dev.items(), "tests run on exactly what users get"


def test_what_the_program_imports_is_declared(checkout: Path, project: dict[str, Any]) -> None:
    sources = (checkout / "assisterdesk").rglob("*.py")
    homes = packages_distributions()
    wanted = [*project["dependencies"], *project["optional-dependencies"]["ocr"]]
    declared = {normal(d) for d in wanted}
    found = {}
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
            for top in {name.partition(".")[0] for name in names} - {"assisterdesk"}:
                known = {normal(home) for home in homes.get(top, [top])}
                if top not in sys.stdlib_module_names and not known & declared:
                    found[top] = path.name
    assert not found


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_a_lock_has_hashes_and_no_place_to_fetch_from(lock: str, checkout: Path) -> None:
    text = (checkout / lock).read_text("utf-8")
    assert "://" not in text and "--index" not in text and "--find-links" not in text
    pins = text.split("\n")
    starts = [i for i, line in enumerate(pins) if re.match(r"^\S+==", line)]
    assert starts and all("--hash=sha256:" in pins[i + 1] for i in starts)


def test_the_lock_serves_other_systems_than_the_one_it_was_made_on(checkout: Path) -> None:
    assert "sys_platform == 'win32'" in (checkout / "requirements.txt").read_text("utf-8")


def test_the_version_is_one(project: dict[str, Any], checkout: Path) -> None:
    assert project["version"] == assisterdesk.__version__
    assert f"## {assisterdesk.__version__}" in (checkout / "CHANGELOG.md").read_text("utf-8")


def test_a_wheel_carries_the_resources_the_licences_and_the_command(
    checkout: Path, tmp_path: Path, project: dict[str, Any]
) -> None:
    leave = shutil.ignore_patterns("__pycache__")
    source = tmp_path / "source"
    for folder in ("assisterdesk", "resources", "LICENSES"):
        shutil.copytree(checkout / folder, source / folder, ignore=leave)
    for file in ("pyproject.toml", "LICENSE", "NOTICE", project["readme"]):
        shutil.copy(checkout / file, source)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
        (entry,) = (n for n in inside if n.endswith("entry_points.txt"))
        assert "assisterdesk = assisterdesk.__main__:main" in archive.read(entry).decode()
    for folder, into in (("assisterdesk", "assisterdesk"), ("resources", "assisterdesk/resources")):
        there = source / folder
        wanted = {f"{into}/{p.relative_to(there).as_posix()}" for p in there.rglob("*.*")}
        assert wanted <= inside
    assert any(name.endswith("licenses/LICENSES/LGPL-3.0.txt") for name in inside)
    assert not [name for name in inside if name.startswith(("tests/", "resources/"))]
