"""Scripts for the systems that are not at hand: at least they read as what they should be."""

import shutil
import subprocess
from pathlib import Path

import pytest
from defusedxml import ElementTree


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
