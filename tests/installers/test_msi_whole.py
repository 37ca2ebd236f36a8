"""The whole frozen folder as an .msi: every file goes in under its name and comes out unchanged."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from installers import deb, msi
from tests.installers.test_signing import needs, program_file


def contents(folder: Path) -> dict[str, str]:
    """Name -> digest of every file, links followed: the packages of Windows know none."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@needs("wixl", "msiinfo", "msibuild", "msiextract")
@pytest.mark.requirement("X5")
def test_every_file_of_the_frozen_folder_goes_into_the_msi_and_comes_out(
    frozen: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "assisterdesk"
    shutil.copytree(frozen / "assisterdesk", folder, symlinks=True)
    # stands for the program of Windows, which is not built here
    (folder / "assisterdesk.exe").write_bytes(program_file())
    version = deb.own_version(frozen)
    package = msi.pack(folder, version, tmp_path / "assisterdesk.msi")
    put_in = contents(folder)
    assert len(msi.table(package, "File")) == len(put_in)
    components = [row["ComponentId"] for row in msi.table(package, "Component")]
    assert len(set(components)) == len(components) == len(put_in) + 1, "and the Start menu's"
    out = tmp_path / "out"
    subprocess.run(["msiextract", "-C", out, package], check=True, stdout=subprocess.DEVNULL)
    (program,) = out.rglob("assisterdesk.exe")
    assert contents(program.parent) == put_in
    assert os.path.getsize(package) < 2**31, "one cabinet holds no more"
