"""The frozen program: size, start against the unfrozen one, and whether two builds agree."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.card import Figure, Limits, Row, Unit
from installers import deb
from installers.compare import differences, listing

ROUNDS = 8
TOP = Path(__file__).resolve().parent.parent


def _commit() -> str:
    """What is built, told once: both builds are of the same, whoever commits meanwhile. '' for a
    source without git."""
    line = ["git", "rev-parse", "HEAD"]
    told = subprocess.run(line, cwd=TOP, capture_output=True, text=True, check=False)
    return told.stdout.strip() if told.returncode == 0 else ""


def _freeze(out: Path, commit: str, python: Path | None = None) -> Path:
    line = [sys.executable, "-m", "installers.freeze", "--out", str(out)]
    line += ["--commit", commit] if commit else ["--as-it-stands"]
    line += ["--build-python", str(python)] if python else []
    subprocess.run(line, cwd=TOP, check=True, stdout=subprocess.DEVNULL)
    return out / "assisterdesk"


def _megabytes(folder: Path) -> float:
    files = [p for p in folder.rglob("*") if p.is_file() and not p.is_symlink()]
    return sum(p.stat().st_size for p in files) / 1e6


#: what is there so that words in pictures are read
PICTURES = frozenset(
    {
        "colorlog", "numpy", "omegaconf", "onnxruntime", "opencv-python-headless", "pillow",
        "pyclipper", "pyyaml", "rapidocr", "shapely", "tqdm",
    }
)  # fmt: skip


def _for_pictures(out: Path) -> float:
    """Megabytes of the files of those parts."""
    parts = json.loads((out / "parts.json").read_text("utf-8"))
    names = [name for part in parts if part["name"].lower() in PICTURES for name in part["files"]]
    sizes = [(out / "assisterdesk" / str(name)).stat().st_size for name in names]
    return sum(sizes) / 1e6


def _package(out: Path) -> float:
    """Megabytes of the package that people install."""
    with tempfile.TemporaryDirectory() as folder:
        epoch = int((out / "epoch").read_text())
        made = deb.pack(out / "assisterdesk", Path(folder), deb.own_version(out), epoch)
        return made.stat().st_size / 1e6


def _took(line: Sequence[str | Path], cwd: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    begin = time.perf_counter()
    subprocess.run(line, cwd=cwd, env=environment, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def _starts(made: Path, source: Path, what: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Seconds of the frozen and of the unfrozen program, by turns, after one of each unmeasured."""
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROUNDS + 1):
            told = [what] if what == "--version" else ["self-check", what]
            frozen, plain = (Path(folder) / f"{name}{number}" for name in ("f", "p"))
            first: list[str | Path] = [made / "assisterdesk", *told]
            second: list[str | Path] = [sys.executable, "-m", "assisterdesk", *told]
            if what != "--version":
                first.append(frozen)
                second.append(str(plain))
            ours.append(_took(first, Path(folder)))
            theirs.append(_took(second, source))
    return tuple(ours[1:]), tuple(theirs[1:])


def measure() -> tuple[Row, ...]:
    known = os.environ.get("ASSISTERDESK_FROZEN")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(known) if known else Path(folder) / "one"
        python = os.environ.get("ASSISTERDESK_BUILD_PYTHON")
        commit = _commit()
        given = Path(python) if python else None
        made = out / "assisterdesk" if known else _freeze(out, commit, given)
        # the second build stands elsewhere, and is made of the same commit by the same packages
        beside = given or out / "venv" / "bin" / "python"
        again = _freeze(Path(folder) / "two", commit, beside)
        differ = differences(made, again)
        for name, how in differ.items():
            print(f"differs: {name}: {how}")
        shutil.rmtree(again)
        quick, quick_plain = _starts(made, out / "source", "--version")
        window, window_plain = _starts(made, out / "source", "--window")
        unfrozen = "the same commit unfrozen, same minute"
        return (
            Row("size of the installed folder", Unit.MEGABYTES, (_megabytes(made),)),
            Row("of it, what reads the words in pictures", Unit.MEGABYTES, (_for_pictures(out),)),
            Row("size of the .deb", Unit.MEGABYTES, (_package(out),)),
            Row("files in the installed folder", Unit.COUNT, (float(len(listing(made))),)),
            Row(
                "files that differ between two builds in different folders",
                Unit.COUNT,
                (float(len(differ)),),
                limits=Limits(median_at_most=0),
            ),
            # a fixed cost of the loader; the row below is what a person waits for
            Row("start to an answer (--version)", Unit.SECONDS, quick, unfrozen, quick_plain),
            Row(
                "window, every module, a store and the reading process (self-check)",
                Unit.SECONDS, window, unfrozen, window_plain, Limits(ratio_at_most=1.2),
            ),
        )  # fmt: skip


FIGURE = Figure("The frozen program", measure)
