"""The desktop's own lock, heard over a real session bus."""

import os
import shutil
import subprocess  # noqa: S404, TID251 - a session bus of its own
import sys
from pathlib import Path

import pytest


@pytest.mark.requirement("M4")
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-run-session")
def test_when_the_desktop_locks_it_is_heard(checkout: Path, tmp_path: Path) -> None:
    ran = subprocess.run(  # noqa: S603 - this very interpreter
        [  # noqa: S607 - the tool is found by name
            "dbus-run-session", "--", sys.executable, "-m", "tests.stories.lock_heard",
        ],
        cwd=checkout,
        env={
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:]
    listening, _, heard = ran.stdout.partition(" ")
    assert int(listening) >= 2
    assert heard == "locked"
