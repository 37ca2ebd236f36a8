"""The window on the real accessibility bus (AT-SPI): what Orca would find there."""

import json
import os
import shutil
import subprocess  # noqa: S404, TID251 - a window of its own under a bus of its own
import sys
from pathlib import Path
from typing import Any

import pytest

LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)
NEEDED = ("dbus-run-session", "xvfb-run", "Xvfb")


@pytest.fixture(scope="module")
def heard(checkout_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if missing or not any(path.exists() for path in LAUNCHERS):
        pytest.skip("needs dbus-run-session, Xvfb and at-spi2-core, which are not all here")
    home = tmp_path_factory.mktemp("home")
    ran = subprocess.run(  # noqa: S603 - this very interpreter
        [  # noqa: S607 - the tools are found by name
            "dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24",
            sys.executable, "-m", "tests.stories.read_aloud",
        ],
        cwd=checkout_folder,
        env={
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )  # fmt: skip
    if ran.returncode and "xcb" in ran.stderr:
        pytest.skip("the X libraries that a window needs are not here")
    assert ran.returncode == 0, ran.stderr[-3000:]
    found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    assert "error" not in found, found["error"]
    return found


@pytest.fixture(scope="module")
def checkout_folder() -> Path:
    return Path(__file__).resolve().parents[2]


@pytest.mark.requirement("X3")
def test_what_the_keyboard_reaches_has_a_name_on_the_bus(heard: dict[str, Any]) -> None:
    assert {screen: found["unnamed"] for screen, found in heard.items() if found["unnamed"]} == {}
    assert all(found["reached"] > 10 for found in heard.values())


@pytest.mark.requirement("X3")
def test_roles_are_those_a_screen_reader_knows(heard: dict[str, Any]) -> None:
    roles = {role for found in heard.values() for role in found["roles"]}
    assert "unknown" not in roles
    assert {"push button", "text"} & roles
