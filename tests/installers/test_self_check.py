"""The check of an installation, run on the source: the frozen program answers the same."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from installers.smoke import expected_modules, expected_resources


def check(checkout: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    line = [sys.executable, "-m", "assisterdesk", "self-check", str(folder)]
    return subprocess.run(line, capture_output=True, text=True, cwd=checkout, check=False)


@pytest.mark.requirement("X5")
def test_the_check_names_every_part_of_this_installation(checkout: Path, tmp_path: Path) -> None:
    done = check(checkout, tmp_path / "empty")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert expected_modules(checkout) <= set(found["modules"])
    assert expected_resources(checkout) <= set(found["resources"])
    assert found["store_encrypted"] is True
    assert found["frozen"] is False


def test_the_check_leaves_a_store_that_is_there_alone(checkout: Path, tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    assert check(checkout, folder).returncode == 0
    before = (folder / "cases.db").read_bytes()
    done = check(checkout, folder)
    assert done.returncode == 1
    assert "already holds a store" in done.stderr
    assert (folder / "cases.db").read_bytes() == before
