"""A package's life on a clean root: install, work, upgrade over an older version, remove."""

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from installers import deb
from installers.smoke import Smoke

PASSPHRASE = "lantern river maple forty"


class Root:
    """A system of its own below a folder."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.home = top / "home" / "clerk"

    def run(self, *line: str) -> str:
        """One command as its administrator. The output; AssertionError when it fails."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C",
        }
        done = subprocess.run(
            ["/usr/sbin/chroot", str(self.top), *line],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{line}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout + done.stderr

    def install(self, package: Path) -> str:
        here = self.top / "srv" / package.name
        shutil.copy(package, here)
        line = ("apt-get", "install", "-y", "--no-install-recommends", f"/srv/{package.name}")
        said = self.run(*line)
        here.unlink()
        return said

    def clerk(self) -> Smoke:
        """The program as somebody without any rights runs it."""
        chroot = ["/usr/sbin/chroot", "--userspec=clerk:clerk", str(self.top)]
        return Smoke([*chroot, "/usr/bin/assisterdesk"], self.home, Path("/home/clerk"))


@pytest.fixture(scope="module")
def root(proof: bool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Root]:
    if not proof:
        pytest.skip("a clean root takes a minute: make proof makes one")
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("a clean root can only be made as root on Linux")
    if not shutil.which("debootstrap"):
        pytest.skip("debootstrap is not installed (apt-get install debootstrap)")
    release = platform.freedesktop_os_release()
    top = tmp_path_factory.mktemp("clean") / "root"
    line = ["debootstrap", "--variant=minbase", release["VERSION_CODENAME"], str(top)]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stdout + done.stderr).strip().splitlines()[-1:]
        pytest.skip(f"no clean root: debootstrap got no packages ({' '.join(last)})")
    proc = top / "proc"
    mounted = subprocess.run(["mount", "-t", "proc", "proc", proc], check=False).returncode == 0
    made = Root(top)
    try:
        made.run("useradd", "--create-home", "--shell", "/bin/sh", "clerk")
        yield made
    finally:
        if mounted:
            subprocess.run(["umount", proc], check=True)
        shutil.rmtree(top)


#: run on the source of the older program: what it leaves is what the newer one finds
_MAKE_A_STORE = """
import sys
from pathlib import Path
from assisterdesk.actions.cases import create_case, new_person, save_person
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, Role
from assisterdesk.bootstrap import program
from assisterdesk.office.staff import Office, Staff
from assisterdesk.people.person import Relation

folder, passphrase = sys.argv[1:]
who = Staff(
    StaffId("s1"), "Paj Vue", AssisterKind.NAVIGATOR, frozenset(Role), assister_id="ABC123DEF"
)
opened = program(Path(folder), quick_keys=True)
session, _ = create_office(opened, Office("North Star Help"), who, passphrase)
case = create_case(session, "Warsame family", "renewal")
access = session.access("status_inquiry", case)
save_person(session, access, new_person(case, "Hodan", "Warsame", Relation.SELF))
lock(session)
"""


def put_a_store(root: Root, source: Path) -> Path:
    """An office's store with one client, in the clerk's own place."""
    folder = root.home / ".local/share/AssisterDesk/store"
    subprocess.run(
        [sys.executable, "-c", _MAKE_A_STORE, str(folder), PASSPHRASE],
        cwd=source,
        env={**os.environ, "PYTHONPATH": str(source)},
        check=True,
    )
    root.run("chown", "-R", "clerk:clerk", "/home/clerk")
    return folder


def the_store_opens_and_knows_its_client(root: Root) -> None:
    verified = root.clerk().run("log", "verify", given=PASSPHRASE + "\n")
    assert verified.stdout.startswith("confirmed: "), verified.stdout + verified.stderr
    line = json.dumps({"id": 1, "channel": "email", "text": "hodan warsame called"}) + "\n"
    store = "/home/clerk/.local/share/AssisterDesk/store"
    asked = ["gate", "check", "--jsonl", "--store", store]
    judged = root.clerk().run(*asked, given=f"{PASSPHRASE}\n{line}")
    assert judged.returncode == 0, judged.stderr
    assert json.loads(judged.stdout)["warned"] is True


@pytest.mark.requirement("X5")
def test_installs_works_upgrades_with_its_store_and_leaves_cleanly(
    frozen: Path, older_frozen: Path, packed: tuple[Path, Path], root: Root
) -> None:
    older, newer = packed
    before = set(root.run("dpkg-query", "-W", "-f", "${Package}\n").split())
    root.install(older)
    assert root.run("dpkg-query", "-W", "-f", "${Version}", deb.PACKAGE) == "0.0.1"
    assert root.run("dpkg", "-V", deb.PACKAGE) == ""
    root.clerk().everything_is_there(older_frozen / "source")
    store = put_a_store(root, older_frozen / "source")
    the_store_opens_and_knows_its_client(root)

    root.install(newer)
    version = deb.own_version(frozen)
    assert root.run("dpkg-query", "-W", "-f", "${Version}", deb.PACKAGE) == version
    assert root.run("dpkg", "-V", deb.PACKAGE) == ""
    the_store_opens_and_knows_its_client(root)
    root.clerk().the_gate_reads_a_document()
    root.clerk().the_gate_reads_pictures()
    root.clerk().a_practice_submission_is_sent()

    kept = {path.name for path in store.iterdir()}
    root.run("apt-get", "purge", "-y", deb.PACKAGE)
    for place in (deb.HOME, "usr/bin/assisterdesk", "usr/share/applications/assisterdesk.desktop"):
        assert not os.path.lexists(root.top / place)
    assert {path.name for path in store.iterdir()} == kept, "nobody's data goes with the program"
    assert root.run("dpkg", "--audit") == ""
    root.run("apt-get", "autoremove", "-y", "--purge")
    assert set(root.run("dpkg-query", "-W", "-f", "${Package}\n").split()) == before
