"""Scripts for the systems that are not at hand: at least they read as what they should be."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree

WORKFLOWS = ("test", "release", "audit")


def workflow(checkout: Path, name: str) -> dict[Any, Any]:
    yaml = pytest.importorskip("yaml")
    text = (checkout / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")
    found = yaml.safe_load(text)
    assert isinstance(found, dict)
    return found


def test_what_was_not_run_says_so(checkout: Path) -> None:
    for name in ("windows/build.ps1", "windows/sign.ps1", "macos/build.sh"):
        assert "NOT RUN" in (checkout / "installers" / name).read_text("utf-8")


@pytest.mark.skipif(not shutil.which("sh"), reason="no shell")
def test_the_shell_script_has_no_mistakes_of_form(checkout: Path) -> None:
    script = checkout / "installers" / "macos" / "build.sh"
    assert subprocess.run(["sh", "-n", script], check=False).returncode == 0


def test_the_forms_are_well_formed(checkout: Path) -> None:
    for name in ("windows/product.wxs", "macos/entitlements.plist", "linux/assisterdesk.svg"):
        ElementTree.parse(checkout / "installers" / name)


def test_the_programs_that_workflows_and_scripts_call_are_there(checkout: Path) -> None:
    places = [*(checkout / ".github" / "workflows").glob("*.yml")]
    places += [*(checkout / "installers").rglob("*.ps1"), *(checkout / "installers").rglob("*.sh")]
    called = set()
    for place in places:
        for word in place.read_text("utf-8").split():
            if word.startswith("installers.") and word.count(".") == 1:
                called.add(word.rstrip(",;").partition(".")[2])
    assert {"freeze", "sbom", "deb", "compare", "sign", "smoke"} <= called
    assert not [name for name in called if not (checkout / "installers" / f"{name}.py").exists()]


def test_every_workflow_is_looked_at_here(checkout: Path) -> None:
    there = {path.stem for path in (checkout / ".github" / "workflows").iterdir()}
    assert there == set(WORKFLOWS)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_has_the_form_that_it_should(checkout: Path, name: str) -> None:
    found = workflow(checkout, name)
    # YAML reads the word "on" as yes
    assert {"name", True, "permissions", "jobs"} <= set(found)
    assert found["permissions"] == {"contents": "read"}, "more is given to the job that needs it"
    for id, job in found["jobs"].items():
        assert job["runs-on"], id
        needs = job.get("needs", [])
        assert {needs} if isinstance(needs, str) else set(needs) <= set(found["jobs"])
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step), (id, step)
            assert set(step) <= {"name", "run", "uses", "with", "env", "shell"}, (id, step)
            if "uses" in step:
                assert re.fullmatch(r"actions/[a-z-]+@v\d+", step["uses"])


@pytest.mark.skipif(not shutil.which("sh"), reason="no shell")
@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_line_of_a_workflow_holds_a_secret_or_a_mistake_of_form(
    checkout: Path, name: str
) -> None:
    for job in workflow(checkout, name)["jobs"].values():
        for step in job["steps"]:
            if "run" not in step:
                continue
            # what is put into a line becomes part of the script
            assert "${{" not in step["run"], step["run"]
            if step.get("shell") != "pwsh":
                line = ["sh", "-n", "-c", step["run"]]
                assert subprocess.run(line, check=False).returncode == 0, step["run"]
