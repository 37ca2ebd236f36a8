"""Freezes the program with its own Python into one folder, from a commit and the locked hashes.

    python -m installers.freeze [--commit HEAD | --as-it-stands] [--out build/freeze]

Leaves in the out folder: `assisterdesk/` (what is shipped), `source/` (what it was made from). The
same commit, locks, Python and system give the same bytes (`installers.compare` shows it).
"""

import argparse
import io
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path

from installers.licences import collect

TOP = Path(__file__).resolve().parent.parent
PARTS = ("assisterdesk", "resources", "installers", "LICENSES")
FILES = ("LICENSE", "NOTICE", "requirements.txt", "README.md", "CHANGELOG.md", "pyproject.toml")
#: what is compiled into the frozen program's standard library archive depends on it
_SEED = "0"


def run(line: Sequence[str | Path], cwd: Path, environment: dict[str, str] | None = None) -> None:
    """One tool; its words are shown only when it fails. Raises SystemExit then."""
    done = subprocess.run(
        [str(word) for word in line],
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        sys.stderr.write(done.stdout[-6000:])
        raise SystemExit(f"{Path(str(line[0])).name} failed ({done.returncode}).")


def epoch(commit: str) -> str:
    """The moment all files of a build carry: SOURCE_DATE_EPOCH, or the commit's."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return told
    asked = ["git", "log", "-1", "--format=%ct", commit or "HEAD"]
    done = subprocess.run(asked, cwd=TOP, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "1577836800"


def take_source(
    commit: str, into: Path, policy_key: Path | None = None, release_key: Path | None = None
) -> None:
    """The parts that are frozen, of a commit ('' for the files as they stand), into a new folder.

    The office's knowledge moves inside the package, as in the wheel.
    """
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    if commit:
        line = ["git", "archive", "--format=tar", commit, *PARTS, *FILES]
        done = subprocess.run(line, cwd=TOP, stdout=subprocess.PIPE, check=True)
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(into, filter="data")
    else:
        leave = shutil.ignore_patterns("__pycache__", ".mypy_cache")
        for part in PARTS:
            shutil.copytree(TOP / part, into / part, ignore=leave)
        for file in FILES:
            shutil.copy(TOP / file, into)
    # an organization's build trusts policy files of that organization
    if policy_key:
        shutil.copy(policy_key, into / "resources" / "policy.pub")
    # with it the program checks its own files at start
    if release_key:
        shutil.copy(release_key, into / "resources" / "release.pub")
    (into / "resources").rename(into / "assisterdesk" / "resources")


def build_python(out: Path, source: Path, python: str, wheels: str) -> Path:
    """The Python of a fresh environment that holds exactly the locked packages and PyInstaller."""
    home = out / "venv"
    inside = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    locks = (source / "requirements.txt", source / "installers" / "requirements-build.txt")
    stamp = home / "made-from"
    key = "".join(lock.read_text("utf-8") for lock in locks)
    if stamp.exists() and stamp.read_text("utf-8") == key:
        return inside
    shutil.rmtree(home, ignore_errors=True)
    run([python, "-m", "venv", home], TOP)
    where: list[str | Path] = ["--no-index", "--find-links", wheels] if wheels else []
    for lock in locks:
        pip: list[str | Path] = [inside, "-m", "pip", "install", "--quiet", "--no-input"]
        pip += ["--no-deps", "--require-hashes", "--only-binary", ":all:", *where, "-r", lock]
        try:
            run(pip, TOP)
        except SystemExit:
            shutil.rmtree(home)
            raise SystemExit(f"The locked packages could not be fetched ({lock.name}).") from None
    stamp.write_text(key, "utf-8")
    return inside


def freeze(out: Path, commit: str, python: Path) -> Path:
    """The frozen folder `assisterdesk/` in `out`, made anew from its `source/`."""
    source = out / "source"
    for folder in ("dist", "work", "assisterdesk"):
        shutil.rmtree(out / folder, ignore_errors=True)
    environment = {
        "ASSISTERDESK_SOURCE": str(source),
        "ASSISTERDESK_ORIGINS": str(out / "origins.json"),
        "PYTHONPATH": str(source),
        "PYTHONHASHSEED": _SEED,
        "PYTHONDONTWRITEBYTECODE": "1",
        "SOURCE_DATE_EPOCH": epoch(commit),
        # two builds at once must not share a cache
        "PYINSTALLER_CONFIG_DIR": str(out / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    work = ("--distpath", out / "dist", "--workpath", out / "work")
    spec = source / "installers" / "assisterdesk.spec"
    # for the packages that are made of it
    (out / "epoch").write_text(environment["SOURCE_DATE_EPOCH"], "utf-8")
    run([python, "-m", "PyInstaller", "-y", "--clean", *work, spec], source, environment)
    shutil.rmtree(out / "work")
    made = out / "dist" / "assisterdesk"
    shutil.move(made, out / "assisterdesk")
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(source / name, out / "assisterdesk" / name)
    return out / "assisterdesk"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What every program here that builds can be told."""
    parser.add_argument("--commit", default="HEAD", help="what is built (default: HEAD)")
    parser.add_argument("--as-it-stands", action="store_true", help="build the files as they are")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "freeze")
    parser.add_argument("--python", default=sys.executable, help="the Python that is put inside")
    parser.add_argument("--wheels", default="", help="folder of wheels (no network)")
    parser.add_argument("--policy-key", type=Path, help="policy.pub of an organization")
    parser.add_argument("--release-key", type=Path, help="public key of who signs the files")
    parser.add_argument("--build-python", type=Path, help="an environment made before, as it is")


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.freeze")
    arguments(parser)
    told = parser.parse_args(given)
    out = told.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    commit = "" if told.as_it_stands else told.commit
    take_source(commit, out / "source", told.policy_key, told.release_key)
    python = told.build_python or build_python(out, out / "source", told.python, told.wheels)
    made = freeze(out, commit, python)
    collect(made, out / "source", python)
    size = sum(f.lstat().st_size for f in made.rglob("*") if f.is_file() and not f.is_symlink())
    print(f"{made}: {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
