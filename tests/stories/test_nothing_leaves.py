"""A whole day with canaries planted: they are in no file, on no socket, in nothing printed."""

import json
import os
import re
import subprocess  # noqa: S404, TID251 - a process of our own to look at
import sys
from pathlib import Path
from typing import Any

import pytest

#: what libraries of the desktop keep for themselves, about the machine and not about anybody
_OF_THE_DESKTOP = ("/.cache/fontconfig/", "/.cache/mesa_shader_cache", "/.cache/qtshadercache")
_DEVICES = ("/dev/null", "/dev/tty", "/proc/self/", "fd ")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory, checkout_folder: Path) -> dict[str, Any]:
    root = tmp_path_factory.mktemp("day")
    folders = {n: root / n for n in ("home", "tmp", "work", "pictures", "given")}
    for folder in folders.values():
        folder.mkdir()
    ran = subprocess.run(  # noqa: S603 - this very interpreter, with paths of the test
        [
            sys.executable,
            "-m",
            "tests.stories.traced_day",
            str(folders["pictures"]),
            str(folders["given"]),
            str(root / "report.json"),
        ],
        cwd=folders["work"],
        env={
            "PATH": os.environ.get("PATH", ""),
            "HOME": str(folders["home"]),
            "TMPDIR": str(folders["tmp"]),
            "PYTHONPATH": str(checkout_folder),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        timeout=300,
        check=False,
    )
    said = ran.stdout + ran.stderr
    assert ran.returncode == 0, said.decode("utf-8", "replace")[-4000:]
    found: dict[str, Any] = json.loads((root / "report.json").read_text("utf-8"))
    return {**found, **{n: str(p) for n, p in folders.items()}, "said": said}


@pytest.fixture(scope="module")
def checkout_folder() -> Path:
    return Path(__file__).resolve().parents[2]


def _is_allowed(path: str, day: dict[str, Any]) -> bool:
    """The store, the pictures, the folder the person saved to, and private places."""
    # Python tries once whether it may write there, with a file of four letters that goes at once
    private = rf"{re.escape(day['tmp'])}/(assisterdesk-[\w-]+(/|$)|[a-z0-9_]{{8}}$)"
    own = tuple(f"{day[place]}/" for place in ("store", "pictures", "given"))
    return (
        path.startswith((*own, *_DEVICES))
        or path == day["store"]
        or re.match(private, path) is not None
        or any(place in path for place in _OF_THE_DESKTOP)
    )


@pytest.mark.requirement("X4")
def test_files_are_written_in_the_store_and_in_named_places_only(day: dict[str, Any]) -> None:
    assert len(day["writes"]) > 5
    assert [path for path in day["writes"] if not _is_allowed(path, day)] == []
    assert [path for path in day["open"] if not _is_allowed(path, day)] == []


@pytest.mark.requirement("X4")
def test_no_canary_is_in_any_file_while_the_day_goes_on(day: dict[str, Any]) -> None:
    assert len(day["canaries"]) > 200
    assert any(path.endswith("cases.db") for path in day["looked_into"])
    assert any(path.endswith("-wal") for path in day["looked_into"])
    assert day["found"] == []


def test_nothing_is_left_behind_at_the_end(day: dict[str, Any]) -> None:
    left = [
        str(path)
        for place in ("home", "tmp", "work")
        for path in Path(day[place]).rglob("*")
        if path.is_file() and not any(own in str(path) for own in _OF_THE_DESKTOP)
    ]
    assert left == []


@pytest.mark.requirement("X4")
def test_only_what_the_person_let_go_can_be_read(day: dict[str, Any]) -> None:
    given = Path(day["given"])
    assert {path.name for path in given.iterdir()} == {"case.pdf", "cases.csv"}
    names = (given / "cases.csv").read_bytes()
    known = [v for k, v in day["canaries"].items() if k.startswith("person")]
    assert [v for v in known if v.encode() in names] == []
    assert b"Canaryson" not in names


def test_sockets_reach_nothing_but_the_practice_server_on_this_machine(
    day: dict[str, Any],
) -> None:
    assert day["sockets"], "the mail of the main job went by a socket"
    host = r"'(127\.0\.0\.1|localhost|::1)'"
    here = re.compile(rf"\({host}, |^socket\.getaddrinfo {host}")
    assert [s for s in day["sockets"] if not here.search(s)] == []


def test_no_program_is_started_but_the_reader_of_files(day: dict[str, Any]) -> None:
    allowed = f"subprocess.Popen {sys.executable!r}"
    assert [p for p in day["programs"] if not p.startswith(allowed)] == []


def test_nothing_of_anybody_is_printed_or_logged(day: dict[str, Any]) -> None:
    said = day["said"]
    assert [name for name, value in day["canaries"].items() if value.encode() in said] == []
