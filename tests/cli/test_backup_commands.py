"""Backups at the terminal, as IT meets them when the window cannot be opened."""

import subprocess  # noqa: S404, TID251 - the program itself
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from assisterdesk.actions.cases import create_case
from assisterdesk.actions.signing_in import create_office, lock, sign_in
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff

PASSPHRASE = "lantern river maple forty"
FIRST = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)


@dataclass
class Closed:
    """A store with one case that nobody has open."""

    folder: Path
    recovery: str
    checkout: Path

    def run(self, *asked: str, given: str = PASSPHRASE) -> "subprocess.CompletedProcess[str]":
        arguments: Sequence[str] = ("backup", asked[0], "--store", str(self.folder), *asked[1:])
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "assisterdesk", *arguments],
            input=given + "\n",
            capture_output=True,
            text=True,
            cwd=self.checkout,
            timeout=60,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done


@pytest.fixture
def closed(tmp_path: Path, checkout: Path) -> Closed:
    opened = program(tmp_path / "store", quick_keys=True)
    session, recovery = create_office(opened, Office("North Star Help"), FIRST, PASSPHRASE)
    create_case(session, "Warsame family", "renewal")
    lock(session)
    return Closed(opened.folder, recovery, checkout)


@pytest.mark.requirement("X1")
def test_make_list_verify_lose_and_restore(closed: Closed) -> None:
    empty = closed.run("list")
    assert (empty.returncode, empty.stdout) == (2, "")
    made = closed.run("now")
    assert made.returncode == 0, made.stderr
    name = made.stdout.split()[-1]
    listed = closed.run("list")
    assert listed.returncode == 0
    assert listed.stdout.startswith(name)
    whole = closed.run("verify", name)
    assert whole.stdout.startswith("This backup is whole. All "), whole.stderr
    assert closed.run("verify", "newest", given="not this one at all").returncode == 1
    assert closed.run("verify", "2020-01-01_000000_abcdef").returncode == 1

    (closed.folder / "cases.db").write_bytes(b"lost")
    back = closed.run("restore", "newest", "--recovery", given=closed.recovery)
    assert back.returncode == 0, back.stderr
    opened = program(closed.folder, quick_keys=True)
    session = sign_in(opened, opened.keys.slots(opened.folder)[0].id, PASSPHRASE)
    assert session.store.counts(FIRST.id)["open"] == 1

    # while somebody is signed in, what would write says so, and what only looks works
    for asked in (("now",), ("restore", "newest")):
        refused = closed.run(*asked)
        assert refused.returncode == 1
        assert "another copy of AssisterDesk" in refused.stderr
    assert closed.run("verify", "newest").returncode == 0
    lock(session)


def test_a_broken_backup_is_told_by_exit_code_and_sentence(closed: Closed) -> None:
    name = closed.run("now").stdout.split()[-1]
    place = closed.folder.with_name("store-backups")
    data = bytearray((place / name / "cases.db").read_bytes())
    data[5000] ^= 1
    (place / name / "cases.db").write_bytes(data)
    broken = closed.run("verify", "newest", "--in", str(place))
    assert broken.returncode == 1
    assert "not whole" in broken.stderr
    (place / name / "manifest.json").unlink()
    assert closed.run("list").returncode == 2
