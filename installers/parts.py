"""Tells of every shipped file which part it belongs to, and of every part its version and licence.

A library from the system that builds must stand in `SYSTEM` with its licence, or the build stops:
so nothing comes in unseen because another package was installed there.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath

from installers.stand_in import STAND_INS
from installers.trim import NOT_SHIPPED

#: Debian source package -> SPDX expression of the library taken from it, as read in its copyright
#: file. Never GPL alone: the program is not.
SYSTEM = {
    "avahi": "LGPL-2.1-or-later",
    "brotli": "MIT",
    "bzip2": "bzip2-1.0.6",
    "cups": "Apache-2.0 WITH LLVM-exception",
    "dbus": "AFL-2.1 OR GPL-2.0-or-later",
    "e2fsprogs": "MIT",
    "expat": "MIT",
    "fontconfig": "HPND-sell-variant",
    "freetype": "FTL OR GPL-2.0-or-later",
    "gcc-12": "GPL-3.0-or-later WITH GCC-exception-3.1",
    "glib2.0": "LGPL-2.1-or-later",
    "gmp": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "gnutls28": "LGPL-2.1-or-later",
    "keyutils": "LGPL-2.1-or-later",
    "krb5": "MIT",
    "libbsd": "BSD-3-Clause",
    "libcap2": "BSD-3-Clause OR GPL-2.0-only",
    "libffi": "MIT",
    "libgcrypt20": "LGPL-2.1-or-later",
    "libgpg-error": "LGPL-2.1-or-later",
    "libidn2": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libmd": "BSD-3-Clause",
    "libpng1.6": "libpng-2.0",
    "libtasn1-6": "LGPL-2.1-or-later",
    "libunistring": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "libx11": "MIT",
    "libxau": "MIT",
    "libxcb": "MIT",
    "libxdmcp": "MIT",
    "libxkbcommon": "MIT",
    "libzstd": "BSD-3-Clause OR GPL-2.0-only",
    "lz4": "BSD-2-Clause",
    "nettle": "LGPL-3.0-or-later OR GPL-2.0-or-later",
    "openssl": "Apache-2.0",
    "p11-kit": "BSD-3-Clause",
    "pcre2": "BSD-3-Clause",
    "systemd": "LGPL-2.1-or-later",
    "util-linux": "LGPL-2.1-or-later",
    "xcb-util": "MIT",
    "xcb-util-cursor": "MIT",
    "xcb-util-image": "MIT",
    "xcb-util-keysyms": "MIT",
    "xcb-util-renderutil": "MIT",
    "xcb-util-wm": "MIT",
    "xz-utils": "0BSD",
    "zlib": "Zlib",
}
BOOTLOADER = "GPL-2.0-or-later WITH Bootloader-exception"


@dataclass(slots=True)
class Part:
    """One part; `kind` is own, python, package, system or bootloader; `files` relative names.

    `hashes` are the locked sha256 of the archives a package may have come from; `texts` where
    its licence was read on the machine that builds (never written anywhere).
    """

    name: str
    version: str
    licence: str
    kind: str
    files: list[str] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _packages(source: Path, python: Path) -> tuple[dict[str, Part], dict[str, str], dict[str, str]]:
    """The locked packages by name, the owner of each of their files, and about the Python used."""
    asked = (
        "import json, sys, importlib.metadata as m, PyInstaller\n"
        "owner, texts, versions = {}, {}, {}\n"
        "for d in m.distributions():\n"
        "    name = d.metadata['Name']; versions[name] = d.version\n"
        "    for f in d.files or ():\n"
        "        p = str(d.locate_file(f)); owner[p] = name\n"
        "        plain = len(f.parts) == 2 and f.suffix in ('', '.txt')\n"
        "        told = f.parts[-1] if plain else ''\n"
        "        if '.dist-info' in f.parts[0]: told = '/'.join(f.parts)\n"
        "        if any(w in told.upper() for w in ('LICEN', 'COPYING', 'NOTICE', 'AUTHORS')):\n"
        "            texts.setdefault(name, []).append(p)\n"
        "about = {'version': sys.version.split()[0], 'base': sys.base_prefix,\n"
        "         'bootloader': PyInstaller.__version__}\n"
        "print(json.dumps([owner, texts, versions, about]))\n"
    )
    done = subprocess.run([python, "-I", "-c", asked], capture_output=True, text=True, check=True)
    owner, texts, versions, about = json.loads(done.stdout)
    lock = (source / "requirements.txt").read_text("utf-8")
    told = dict(re.findall(r"^  (\S+) \S+: (.+)$", (source / "NOTICE").read_text("utf-8"), re.M))
    installed = {_normal(name): version for name, version in versions.items()}
    found: dict[str, Part] = {}
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock):
        pin = re.match(r"([A-Za-z0-9._-]+)==([^ \\]+)", block)
        if pin and _normal(pin[1]) in NOT_SHIPPED:
            continue
        # one name may be locked in several versions, each for some of the Pythons
        if pin and installed.get(_normal(pin[1])) == pin[2]:
            hashes = re.findall(r"sha256:([0-9a-f]{64})", block)
            found[_normal(pin[1])] = Part(pin[1], pin[2], told[pin[1]], "package", hashes=hashes)
    for name, paths in texts.items():
        if _normal(name) in found:
            found[_normal(name)].texts = [Path(path) for path in paths]
    bootloader = Part("PyInstaller bootloader", about["bootloader"], BOOTLOADER, "bootloader")
    bootloader.texts = [Path(path) for path in texts.get("pyinstaller", [])]
    found["pyinstaller"] = bootloader
    return found, {path: _normal(name) for path, name in owner.items()}, about


def _system_part(path: str, known: dict[str, Part]) -> Part:
    """The Debian package a library comes from. Raises SystemExit without a known licence."""
    real = os.path.realpath(path)
    for place in (real, real.replace("/usr/lib", "/lib", 1)):
        asked = ["dpkg", "-S", place]
        done = subprocess.run(asked, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            package = done.stdout.partition(":")[0]
            break
    else:
        raise SystemExit(f"{PurePosixPath(path).name} belongs to no package of this system.")
    if package not in known:
        shape = "${source:Package} ${Version}"
        query = ["dpkg-query", "-W", "-f", shape, package]
        told = subprocess.run(query, capture_output=True, text=True, check=True).stdout.split()
        if told[0] not in SYSTEM:
            raise SystemExit(
                f"{PurePosixPath(path).name} comes from {told[0]}, whose licence is not known here:"
                " read it and add it to installers/parts.py, or drop the file in trim.py."
            )
        text = Path(f"/usr/share/doc/{package}/copyright")
        known[package] = Part(package, told[1], SYSTEM[told[0]], "system", texts=[text])
    return known[package]


def parts(made: Path, source: Path, python: Path, origins: Path) -> list[Part]:
    """All parts of the frozen folder; every file of it belongs to exactly one.

    Raises SystemExit when a file belongs to none.
    """
    packages, owner, about = _packages(source, python)
    came = json.loads(origins.read_text("utf-8"))
    version = re.search(r'__version__ = "(.+)"', (source / "assisterdesk/__init__.py").read_text())
    own = Part("AssisterDesk", version[1] if version else "", "Apache-2.0", "own")
    own.texts = [source / "LICENSE", source / "NOTICE", *sorted((source / "LICENSES").glob("*"))]
    for name in ("pyside6-essentials", "shiboken6"):
        # their wheels bring no text
        packages[name].texts = sorted((source / "LICENSES").glob("*GPL-3.0.txt"))
    inside = Part("Python", about["version"], "PSF-2.0", "python")
    base = Path(about["base"])
    inside.texts = [*base.glob("LICENSE*"), *base.glob("lib/python3*/LICENSE.txt")]
    if not inside.texts:
        inside.texts = [*Path("/usr/share/doc").glob("libpython3*/copyright")][:1]
    system: dict[str, Part] = {}
    here = {str(Path(path).resolve()): name for path, name in owner.items()}
    for path in sorted(p for p in made.rglob("*") if p.is_file() or p.is_symlink()):
        name = path.relative_to(made).as_posix()
        if path.is_symlink():
            # a second name of a file that is told under its first
            continue
        dest = name.removeprefix("_internal/").removeprefix("Contents/Frameworks/")
        origin = came.get(dest) or came.get(dest.replace("/", "\\"))
        top = dest.partition("/")[0]
        if name in ("assisterdesk.exe", "assisterdesk"):
            # the bootloader with the modules of the program and its packages behind it
            packages["pyinstaller"].files.append(name)
        elif dest in ("LICENSE", "NOTICE") or top in ("assisterdesk", "licences", "manifest.json"):
            own.files.append(name)
        elif origin and Path(origin).parent.name == STAND_INS:
            own.files.append(name)
        elif dest == "base_library.zip" or dest.startswith(("python3", "libpython3")):
            inside.files.append(name)
        elif top.endswith(".dist-info"):
            package = _normal(top.removesuffix(".dist-info").rpartition("-")[0])
            packages[package].files.append(name)
        elif origin and str(Path(origin).resolve()) in here:
            packages[here[str(Path(origin).resolve())]].files.append(name)
        elif origin and str(Path(origin).resolve()).startswith(str(base.resolve()) + os.sep):
            inside.files.append(name)
        elif origin and sys.platform.startswith("linux"):
            _system_part(origin, system).files.append(name)
        else:
            raise SystemExit(f"{name} belongs to no part.")
    found = [own, inside, *packages.values(), *system.values()]
    return sorted(found, key=lambda part: (part.kind, part.name))


def write(found: list[Part], into: Path) -> None:
    """Kept beside the frozen folder: what `sbom` and the licences are made from."""
    shapes = []
    for part in found:
        shape = asdict(part)
        del shape["texts"]
        shapes.append(shape)
    into.write_text(json.dumps(shapes, indent=1) + "\n", "utf-8")
