"""Puts empty stand-ins in the place of libraries that a part names but never calls here (Linux).

OpenCV's wheel is linked to FFmpeg (with an OpenSSL that nobody mends any more), to a decoder of
AVIF and to a large library for matrices, and does not load without their names. Nothing that reads
the words in a picture calls them: pictures are decoded by Pillow, and the matrices are small. A
stand-in has the names that are asked for and nothing behind them: who calls one ends the process,
and the picture counts as one that could not be looked into. Made with `as` and `ld` (binutils).
"""

import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from installers.trim import Entry

#: beginning of the library's name -> why nothing calls it
REPLACED = {
    "libavcodec-": "films",
    "libavformat-": "films",
    "libavutil-": "films",
    "libswscale-": "films",
    "libavif-": "Pillow decodes pictures",
    "libopenblasp-": "matrices of more than 25 rows",
}
#: folder they are made in; what comes from it is our own
STAND_INS = "stand-ins"
#: whose libraries they are
ASKS = "cv2/cv2.abi3.so"
FOLDER = "opencv_python_headless.libs"
#: an instruction that no processor carries out
_STOP = {"x86_64": ".byte 0x0f, 0x0b", "aarch64": ".4byte 0"}


def replace(binaries: Sequence[Entry], work: Path) -> list[Entry]:
    """The entries with stand-ins, made in `work`, in place of the libraries of `REPLACED`."""
    asking = next((source for to, source, _ in binaries if to == ASKS), "")
    if not asking:
        return list(binaries)
    asked = names(asking, "UND")
    kept = []
    for to, source, kind in binaries:
        place = PurePosixPath(to)
        if place.name.startswith(tuple(REPLACED)) and FOLDER in (place.parent.name, ""):
            wanted = names(source, "DEF") & asked
            source = str(make(place.name, wanted, work / STAND_INS))
        kept.append((to, source, kind))
    return kept


def names(library: str, which: str) -> set[tuple[str, str]]:
    """What a library asks for ("UND") or gives ("DEF"): name and version ('' without one)."""
    told = subprocess.run(
        ["readelf", "--dyn-syms", "-W", library], capture_output=True, text=True, check=True
    ).stdout
    found = set()
    for line in told.splitlines():
        parts = line.split()
        if len(parts) < 8 or parts[4] not in ("GLOBAL", "WEAK"):
            continue
        if (parts[6] == "UND") is (which == "UND"):
            name, _, version = parts[7].replace("@@", "@").partition("@")
            found.add((name, version))
    return found


def make(soname: str, wanted: set[tuple[str, str]], into: Path) -> Path:
    """A shared library with these names and nothing behind them; the same names, the same bytes."""
    if not wanted:
        raise SystemExit(f"{soname} gives nothing that {ASKS} asks for: it changed, so look anew.")
    into.mkdir(parents=True, exist_ok=True)
    lines = [".text"]
    for name, _ in sorted(wanted):
        lines += [f".globl {name}", f".type {name}, @function", f"{name}:"]
    lines += [_STOP[os.uname().machine], '.section .note.GNU-stack,"",@progbits', ""]
    versions: dict[str, list[str]] = {}
    for name, version in sorted(wanted):
        versions.setdefault(version, []).append(name)
    script = "".join(
        f"{version} {{ global: {' '.join(f'{n};' for n in ns)} local: *; }};\n"
        for version, ns in sorted(versions.items())
    )
    stem = into / re.sub(r"\W", "_", soname)
    source, thing, plan = (stem.with_suffix(end) for end in (".s", ".o", ".map"))
    source.write_text("\n".join(lines), "ascii")
    plan.write_text(script, "ascii")
    made = into / soname
    for line in (
        ["as", "-o", thing, source],
        ["ld", "-shared", "--build-id=none", "-soname", soname,
         "--version-script", plan, "-o", made, thing],
    ):  # fmt: skip
        subprocess.run([str(word) for word in line], check=True, capture_output=True)
    return made
