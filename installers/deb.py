"""Packs the frozen folder into a .deb: the same folder gives the same bytes.

    python -m installers.deb build/freeze [--version 0.1.0] [--quick]
"""

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from installers.trim import needed

HERE = Path(__file__).resolve().parent
#: begins with the project's own name, so that no package of a distribution ever replaces it
PACKAGE = "org.assisterdesk.assisterdesk"
HOME = "opt/assisterdesk"

#: libraries that the system gives -> its package. What is needed and not here stops the build.
GIVEN = {
    "libc.so.6": "libc6 (>= 2.36)",
    "libm.so.6": "libc6 (>= 2.36)",
    "libdl.so.2": "libc6 (>= 2.36)",
    "libpthread.so.0": "libc6 (>= 2.36)",
    "librt.so.1": "libc6 (>= 2.36)",
    "libutil.so.1": "libc6 (>= 2.36)",
    "libresolv.so.2": "libc6 (>= 2.36)",
    "ld-linux-x86-64.so.2": "libc6 (>= 2.36)",
    "ld-linux-aarch64.so.1": "libc6 (>= 2.36)",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
#: files that bundled libraries read: fonts and their setting, keyboard layouts
READ = ("fontconfig-config", "fonts-dejavu-core", "xkb-data")

#: letters of the languages that sheets for clients are printed in and that no font of ours has.
#: apt brings them with the package unless it is told not to; without them the program says so.
RECOMMENDED = ("fonts-noto-cjk", "fonts-noto-core")

_CONTROL = """\
Package: {package}
Version: {version}
Architecture: {architecture}
Maintainer: The AssisterDesk contributors <maintainers@assisterdesk.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: desktop program of an office of MNsure-certified assisters
 Cases, secure email to the state's desks, consents and an access log, encrypted on this
 computer. Brings its own Python and Qt.
"""

_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: AssisterDesk
Comment: The parts in /{home} are each under a licence of their own: see
 /{home}/licences/PARTS.txt and the texts beside it.

Files: *
Copyright: the AssisterDesk contributors
License: Apache-2.0

License: Apache-2.0
 On Debian systems the whole text is in /usr/share/common-licenses/Apache-2.0, and in
 /{home}/LICENSE.
"""


def depends(folder: Path) -> list[str]:
    """What the system must bring, found by what the bundled libraries need.

    Raises SystemExit for a library that neither the bundle nor a known package brings.
    """
    here = {path.name for path in folder.rglob("*")}
    asked: dict[str, str] = {}
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or not _is_elf(path):
            continue
        for name in needed(str(path)):
            if name not in here:
                asked[name] = path.relative_to(folder).as_posix()
    unknown = {name: who for name, who in asked.items() if name not in GIVEN}
    if unknown:
        raise SystemExit(f"These libraries are nowhere: {unknown}")
    return sorted({GIVEN[name] for name in asked} | set(READ))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def control(version: str, architecture: str, kilobytes: int, asked: Sequence[str]) -> str:
    """What dpkg and apt are told of the package. `asked`: packages with their versions."""
    return _CONTROL.format(
        package=PACKAGE,
        version=version,
        architecture=architecture,
        size=kilobytes,
        depends=", ".join(asked),
        recommends=", ".join(RECOMMENDED),
    )


def tree(frozen: Path, root: Path, version: str, epoch: int) -> None:
    """Everything that is packed, below `root`, with the names, modes and times it will have."""
    shutil.copytree(frozen, root / HOME, symlinks=True)
    places = {
        "usr/share/applications/assisterdesk.desktop": HERE / "linux" / "assisterdesk.desktop",
        "usr/share/icons/hicolor/scalable/apps/assisterdesk.svg": (
            HERE / "linux" / "assisterdesk.svg"
        ),
    }
    for place, source in places.items():
        (root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, root / place)
    documents = root / "usr/share/doc" / PACKAGE
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(_COPYRIGHT.format(home=HOME), "utf-8")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/assisterdesk").symlink_to(f"/{HOME}/assisterdesk")
    # the settings an administrator signs go here; empty and owned by root
    (root / "etc/assisterdesk").mkdir(parents=True)

    files = sorted(p for p in root.rglob("*") if p.is_file() and not p.is_symlink())
    kilobytes = sum(-(-p.stat().st_size // 1024) for p in files)
    sums = [
        f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{p.relative_to(root).as_posix()}\n"
        for p in files
    ]
    asked = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    told = control(version, architecture, kilobytes, depends(frozen))
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(told, "utf-8")
    (root / "DEBIAN/md5sums").write_text("".join(sums), "utf-8")
    runs = re.compile(r"\.so(\.|$)|/assisterdesk$")
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            whole = path.is_dir() or (path.suffix != ".desktop" and runs.search(path.as_posix()))
            path.chmod(0o755 if whole else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def pack(frozen: Path, out: Path, version: str, epoch: int, *, quick: bool = False) -> Path:
    """The .deb in `out`. `quick` compresses little: for tests."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        tree(frozen, root, version, epoch)
        made = out / f"{PACKAGE}_{version}.deb"
        how = ["-Zgzip", "-z1"] if quick else ["-Zxz"]
        line = ["dpkg-deb", "--root-owner-group", *how, "-b", str(root), str(made)]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        subprocess.run(line, env=environment, check=True, capture_output=True)
    return made


def own_version(out: Path) -> str:
    """The version of the frozen program, of the source beside it."""
    text = (out / "source" / "assisterdesk" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "(.+)"', text)
    if found is None:
        raise SystemExit("The source beside the frozen folder has no version.")
    return found[1]


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.deb")
    parser.add_argument("out", type=Path, help="where freeze left its folders")
    parser.add_argument("--version", help="another version than the program's own")
    parser.add_argument("--quick", action="store_true", help="compress little")
    told = parser.parse_args(given)
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or (told.out / "epoch").read_text())
    version = told.version or own_version(told.out)
    made = pack(told.out / "assisterdesk", told.out, version, epoch, quick=told.quick)
    print(f"{made}: {made.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
