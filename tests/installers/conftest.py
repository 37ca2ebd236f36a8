"""The frozen program for the long tests: built once, from the commit that is checked out."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installers import deb, sign


def commit_or_as_it_stands(checkout: Path) -> list[str]:
    """A commit where there is one; a source without git is frozen as it stands."""
    asked = ["git", "rev-parse", "HEAD"]
    done = subprocess.run(asked, cwd=checkout, capture_output=True, check=False)
    return ["--commit", "HEAD"] if done.returncode == 0 else ["--as-it-stands"]


@pytest.fixture(scope="session")
def frozen(
    checkout: Path, proof: bool, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The folder that `installers.freeze` leaves; ASSISTERDESK_FROZEN names one made before."""
    made_before = os.environ.get("ASSISTERDESK_FROZEN")
    if made_before:
        return Path(made_before)
    if not proof:
        pytest.skip("freezing takes minutes: make proof does it")
    missing = [t for t in ("dpkg-deb", "readelf", "objdump", "strip") if not shutil.which(t)]
    if sys.platform != "linux" or missing:
        pytest.skip(f"the frozen build is tried on Debian and Ubuntu; missing: {missing}")
    out = checkout / "build" / "freeze"
    how = commit_or_as_it_stands(checkout)
    key = tmp_path_factory.mktemp("release-key")
    sign.policy_key(key)
    how += ["--release-key", str(key / "policy.pub")]
    line = [sys.executable, "-m", "installers.freeze", *how, "--out", str(out)]
    done = subprocess.run(line, cwd=checkout, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    if done.returncode and "packages could not be fetched" in said:
        pytest.skip("no network: the packages that freeze the program could not be fetched")
    assert done.returncode == 0, said
    # as a release does: the list of the files, signed with the key whose public half is inside
    sign.sign_files(out / "assisterdesk", key / "policy-key.pem")
    return out


@pytest.fixture(scope="session")
def older_frozen(frozen: Path) -> Path:
    """What is upgraded: ASSISTERDESK_FROZEN_OLDER names an older build; else the same one again,
    under an older version, since there was no release before."""
    return Path(os.environ.get("ASSISTERDESK_FROZEN_OLDER", frozen))


@pytest.fixture(scope="session")
def packed(
    frozen: Path, older_frozen: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Two packages, an older version and the program's own, little compressed."""
    folder = tmp_path_factory.mktemp("packages")
    epoch = int((frozen / "epoch").read_text())
    older = deb.pack(older_frozen / "assisterdesk", folder, "0.0.1", epoch, quick=True)
    version = deb.own_version(frozen)
    return older, deb.pack(frozen / "assisterdesk", folder, version, epoch, quick=True)
