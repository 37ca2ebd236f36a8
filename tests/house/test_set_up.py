"""The commands of a fresh checkout say plainly what they need and stop where they must."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for a POSIX shell")

NEEDED = ("sh", "dirname", "mkdir", "cksum", "cat", "tail", "grep", "rm", "id", "uname", "env")


def program(folder: Path, name: str, text: str) -> None:
    """A small stand-in of a program of the system."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    file.chmod(0o755)


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """The only programs there are on this imagined machine: the basic ones, no Python, no apt."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in NEEDED:
        found = shutil.which(name)
        assert found
        (folder / name).symlink_to(found)
    return folder


@pytest.fixture
def fresh(checkout: Path, tmp_path: Path) -> Path:
    """A checkout's scripts and locks, and nothing that was set up."""
    folder = tmp_path / "fresh"
    shutil.copytree(checkout / "scripts", folder / "scripts")
    for lock in ("requirements.txt", "requirements-dev.txt"):
        shutil.copy(checkout / lock, folder)
    return folder


def run(fresh: Path, tools: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=fresh,
        env={"PATH": str(tools), "HOME": str(fresh), "LC_ALL": "C", **more},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def set_up(fresh: Path, tools: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return run(fresh, tools, "sh", "scripts/set_up.sh", "run", **more)


#: A Python that has everything; `-m venv` makes an environment around itself.
WHOLE_PYTHON = """
fails_with() { [ ! -f "$HOME/$1" ] || { cat "$HOME/$1"; exit 1; }; }
case "$*" in
"-m venv "*) mkdir -p "$3/bin" && cat "$0" >"$3/bin/python" && chmod 755 "$3/bin/python" ;;
*version_info\\[:2\\]*) echo 3.11 ;;
*sys.version,*) echo 3.11.2 /usr ;;
"-m pip install"*) echo "$*" >>"$HOME/installs"; fails_with pip-says ;;
*PySide6*) fails_with qt-says ;;
"-m assisterdesk"*) echo "started: $* platform=$QT_QPA_PLATFORM" ;;
esac
"""


@pytest.fixture
def whole(tools: Path) -> Path:
    (tools / "chmod").symlink_to(shutil.which("chmod") or "")
    program(tools, "python3", WHOLE_PYTHON)
    return tools


def test_no_python_is_said_plainly(fresh: Path, tools: Path) -> None:
    done = set_up(fresh, tools)
    assert done.returncode == 1
    assert "needs Python 3.11 or later" in done.stderr and "Install it" in done.stderr


def test_an_old_python_and_a_broken_stand_in_are_passed_over(fresh: Path, whole: Path) -> None:
    (whole / "python3").rename(whole / "python3.13")
    program(whole, "python3", "exit 1")
    program(whole, "python3.12", "echo 'this version is not installed' >&2; exit 127")
    assert set_up(fresh, whole).returncode == 0
    assert (fresh / ".venv" / "ready-run").exists()


def test_the_second_time_nothing_is_installed_again(fresh: Path, whole: Path) -> None:
    first = set_up(fresh, whole)
    assert first.returncode == 0 and "Installing" in first.stdout
    again = set_up(fresh, whole)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert len((fresh / "installs").read_text("utf-8").splitlines()) == 1


def test_a_changed_lock_is_installed(fresh: Path, whole: Path) -> None:
    set_up(fresh, whole)
    with (fresh / "requirements.txt").open("a", encoding="utf-8") as lock:
        lock.write("\n")
    assert "Installing" in set_up(fresh, whole).stdout


def test_packages_are_installed_by_hash_and_never_built(fresh: Path, whole: Path) -> None:
    set_up(fresh, whole)
    asked = (fresh / "installs").read_text("utf-8")
    assert "--require-hashes" in asked and "--only-binary :all:" in asked
    assert "--no-index" not in asked


def test_a_wheelhouse_replaces_the_network(fresh: Path, whole: Path) -> None:
    (fresh / ".wheelhouse").mkdir()
    set_up(fresh, whole)
    assert "--no-index --find-links .wheelhouse" in (fresh / "installs").read_text("utf-8")


def test_no_network_is_said_and_the_next_run_goes_on(fresh: Path, whole: Path) -> None:
    (fresh / "pip-says").write_text("ERROR: could not connect\n", "utf-8")
    done = set_up(fresh, whole)
    assert done.returncode == 1
    assert "could not connect" in done.stderr and "network or a proxy" in done.stderr
    (fresh / "pip-says").unlink()
    assert set_up(fresh, whole).returncode == 0


def test_a_foreign_package_is_not_gone_around(fresh: Path, whole: Path) -> None:
    (fresh / "pip-says").write_text("THESE PACKAGES DO NOT MATCH THE HASHES\n", "utf-8")
    done = set_up(fresh, whole)
    assert done.returncode == 1 and "not the one that was locked" in done.stderr


@pytest.fixture
def debian(whole: Path) -> Path:
    """The same machine as a Debian without Qt's libraries, seen by someone who is not root."""
    program(whole, "dpkg-query", "exit 1")
    program(whole, "apt-get", 'echo "$*" >>"$HOME/apt"')
    (whole / "id").unlink()
    program(whole, "id", "echo ${SOMEONE:-1000}")
    return whole


def test_without_root_and_terminal_the_one_line_is_printed(fresh: Path, debian: Path) -> None:
    done = set_up(fresh, debian)
    lines = [line.strip() for line in done.stdout.splitlines() if "apt-get install" in line]
    assert len(lines) == 1 and lines[0].startswith("sudo apt-get update && sudo apt-get install")
    assert "libxcb-cursor0" in lines[0] and not (fresh / "apt").exists()
    assert done.returncode == 0, "Qt starts all the same here, so the program can run"


def test_a_python_without_environments_is_in_the_same_line(fresh: Path, debian: Path) -> None:
    program(debian, "python3", WHOLE_PYTHON.replace("esac", "*ensurepip*) exit 1 ;;\nesac"))
    done = set_up(fresh, debian)
    lines = [line for line in done.stdout.splitlines() if "apt-get install" in line]
    assert len(lines) == 1 and "python3.11-venv" in lines[0] and "libegl1" in lines[0]
    assert done.returncode == 1 and "cannot make a virtual environment" in done.stderr


def test_without_the_libraries_nothing_is_started(fresh: Path, debian: Path) -> None:
    (fresh / "qt-says").write_text("ImportError: libGL.so.1\n", "utf-8")
    done = set_up(fresh, debian)
    assert done.returncode == 1 and "lacks a library" in done.stderr and "libGL" in done.stderr
    (fresh / "qt-says").unlink()
    assert set_up(fresh, debian).returncode == 0


def test_as_root_they_are_installed_at_once(fresh: Path, debian: Path) -> None:
    assert set_up(fresh, debian, SOMEONE="0").returncode == 0
    assert "libegl1" in (fresh / "apt").read_text("utf-8")


def test_without_a_display_the_tour_runs_and_says_why(fresh: Path, whole: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux may be without a display")
    done = run(fresh, whole, "sh", "scripts/practice.sh")
    assert "There is no display here" in done.stdout
    assert "started: -m assisterdesk practice --tour platform=offscreen" in done.stdout


def test_a_tour_can_be_asked_for(fresh: Path, whole: Path) -> None:
    done = run(fresh, whole, "sh", "scripts/practice.sh", TOUR="1", DISPLAY=":0")
    assert "no display" not in done.stdout
    assert "started: -m assisterdesk practice --tour platform=offscreen" in done.stdout


def test_with_a_display_the_window_opens(fresh: Path, whole: Path) -> None:
    done = run(fresh, whole, "sh", "scripts/practice.sh", DISPLAY=":0")
    assert "started: -m assisterdesk practice platform=" in done.stdout
    assert "offscreen" not in done.stdout


def test_the_checks_stop_at_the_first_that_fails(fresh: Path, whole: Path) -> None:
    program(whole, "python3", WHOLE_PYTHON.replace("esac", '"-m ruff"*) exit 3 ;;\nesac'))
    done = run(fresh, whole, "sh", "scripts/check.sh")
    assert done.returncode != 0
    assert "Style" in done.stdout and "Types" not in done.stdout


def test_every_command_of_the_makefile_is_listed(checkout: Path) -> None:
    make = shutil.which("make")
    if not make:
        pytest.skip("make is not installed here")
    done = subprocess.run(
        [make, "--no-print-directory", "help"],
        cwd=checkout,
        env={k: v for k, v in os.environ.items() if not k.startswith("MAKE")},
        capture_output=True,
        text=True,
        check=True,
    )
    for command in ("practice", "test", "proof", "figures", "lock", "clean"):
        assert f"make {command} " in done.stdout
