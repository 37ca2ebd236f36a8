"""The frozen program as a whole, and that packing it twice gives the same bytes (make proof)."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from installers import deb
from installers.smoke import Smoke


def smoke(frozen: Path, home: Path) -> Smoke:
    return Smoke([str(frozen / "assisterdesk" / "assisterdesk")], home)


@pytest.mark.requirement("X5")
def test_the_frozen_program_has_every_part_of_its_source(frozen: Path, tmp_path: Path) -> None:
    smoke(frozen, tmp_path).everything_is_there(frozen / "source")


def test_the_frozen_gate_reads_documents_in_its_locked_up_process(
    frozen: Path, tmp_path: Path
) -> None:
    smoke(frozen, tmp_path).the_gate_reads_a_document()


@pytest.mark.requirement("M2")
def test_the_frozen_gate_reads_pictures_in_its_locked_up_process(
    frozen: Path, tmp_path: Path
) -> None:
    smoke(frozen, tmp_path).the_gate_reads_pictures()


@pytest.mark.requirement("X5")
def test_the_frozen_program_knows_whether_its_files_are_those_that_were_signed(
    frozen: Path, tmp_path: Path
) -> None:
    if not (frozen / "source/assisterdesk/resources/release.pub").exists():
        pytest.skip("the build that ASSISTERDESK_FROZEN names has no release key inside")
    made = tmp_path / "assisterdesk"
    shutil.copytree(frozen / "assisterdesk", made, symlinks=True)
    tried = Smoke([str(made / "assisterdesk")], tmp_path)

    def said() -> str:
        done = tried.run("--store", str(tmp_path / "store"), "doctor", "--json")
        found = {each["id"]: each for each in json.loads(done.stdout)["findings"]}
        return f"{found['files']['state']}: {found['files']['text']}"

    assert said().startswith("good: All ")
    part = made / "_internal" / "assisterdesk" / "resources" / "desks.toml"
    part.write_bytes(part.read_bytes() + b"# more\n")
    (made / "_internal" / "extra.so").write_bytes(b"slipped in")
    assert said().startswith("bad: 2 files")
    (made / "files.json").write_bytes(b"{}")
    assert said().startswith("bad: 1 files")


def test_no_library_with_known_holes_comes_along(frozen: Path) -> None:
    """What nobody mends any more stays out, whichever package would bring it."""
    names = {path.name for path in (frozen / "assisterdesk").rglob("*.so*")}
    old = ("libssl-", "libcrypto-", "libcrypto.so.1", "libssl.so.1", "libvpx-", "libaom-")
    assert not [name for name in names if name.startswith(old)]


def test_the_frozen_program_sends_a_practice_submission(frozen: Path, tmp_path: Path) -> None:
    smoke(frozen, tmp_path).a_practice_submission_is_sent()


def test_no_link_of_the_frozen_folder_leads_nowhere(frozen: Path) -> None:
    links = [path for path in (frozen / "assisterdesk").rglob("*") if path.is_symlink()]
    assert not [link.name for link in links if not link.exists()]


def test_packing_twice_gives_the_same_bytes(
    frozen: Path, packed: tuple[Path, Path], tmp_path: Path
) -> None:
    epoch = int((frozen / "epoch").read_text())
    version = deb.own_version(frozen)
    again = deb.pack(frozen / "assisterdesk", tmp_path, version, epoch, quick=True)
    sums = {hashlib.sha256(path.read_bytes()).hexdigest() for path in (packed[1], again)}
    assert len(sums) == 1
