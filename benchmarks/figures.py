"""Runs the figures, each in a process of its own, and writes docs/figures.md and results.json.

``python -m benchmarks.figures [--only NAME]``; a run of one figure leaves the others as they were,
each with its own date. A figure that breaks is reported as broken and the rest goes on.
"""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.card import Figure

TOP = Path(__file__).resolve().parent.parent
RESULTS = TOP / "benchmarks" / "results.json"
PAGE = TOP / "docs" / "figures.md"
#: the libraries whose version changes what is measured
_TOLD = ("PySide6-Essentials", "sqlcipher3", "cryptography", "exchangelib", "google-re2")


def names() -> list[str]:
    """The figures there are, by the files' names."""
    return sorted(p.stem.removeprefix("figure_") for p in TOP.glob("benchmarks/figure_*.py"))


def machine() -> dict[str, Any]:
    """What a reader needs to judge seconds; nothing that names the machine or its owner."""
    versions = {"Python": platform.python_version()}
    for package in _TOLD:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            continue
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        # what else the machine did: a busy disk makes every commit look alike
        "load": None if busy is None else round(busy, 1),
        "system": f"{platform.system()} {platform.machine()}",
        "processors": os.cpu_count(),
        "versions": versions,
    }


def measure(name: str) -> dict[str, Any]:
    """One figure's outcome, measured here and now."""
    card = importlib.import_module(f"benchmarks.figure_{name}").FIGURE
    if not isinstance(card, Figure):
        raise TypeError(f"benchmarks.figure_{name} does not end in a FIGURE card")
    rows = []
    for row in card.measure():
        shape = asdict(row)
        shape["runs"] = len(row.ours)
        shape["median"] = median(row.ours)
        shape["p95"] = row.p95
        shape["compared_median"] = median(row.theirs) if row.theirs else None
        shape["ratio"] = row.ratio
        shape["targets"] = row.targets()
        shape["missed"] = row.missed()
        for bulky in ("ours", "theirs", "limits"):
            del shape[bulky]
        rows.append(shape)
    return {"title": card.title, "rows": rows}


def measure_apart(name: str) -> dict[str, Any]:
    """The same in a process of its own, so that memory and imports of one do not colour another."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "answer.json"
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.figures", "--inside", name, str(answer)],
            cwd=TOP,
            check=False,
        )
        if done.returncode == 0 and answer.exists():
            outcome: dict[str, Any] = json.loads(answer.read_text("utf-8"))
        else:
            outcome = {"title": name, "rows": [], "broken": f"ended with code {done.returncode}"}
    outcome["date"] = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    outcome["machine"] = machine()
    return outcome


def _number(value: float | None, unit: str = "") -> str:
    return "–" if value is None else f"{value:.4g}{' ' + unit if unit else ''}"


def _load(told: dict[str, Any]) -> str:
    """How much ran on the machine when it was measured, where that is known."""
    load = told.get("load")
    return "" if load is None else f", load {load:g}"


def page(results: dict[str, Any]) -> str:
    """The report as Markdown, honest about what was missed or broke."""
    out = [
        "# Figures",
        "",
        "Written by `make figures`; do not edit. Ratios travel between machines, seconds do not:",
        "each figure is compared with something known, in the same run. A missed target is called",
        "missed.",
        "",
    ]
    if not results:
        out += ["No figure has been measured yet.", ""]
    for name in sorted(results):
        one = results[name]
        told = one["machine"]
        versions = ", ".join(f"{k} {v}" for k, v in told["versions"].items())
        out += [f"## {one['title']}", ""]
        out += [
            f"`make figures ONLY={name}` · {one['date']} · {told['system']},"
            f" {told['processors']} processors{_load(told)} · {versions}",
            "",
        ]
        if one.get("broken"):
            out += [f"**Broken**: the measurement {one['broken']}.", ""]
            continue
        out += [
            "| what | median | p95 | runs | compared with | median | ratio | target | outcome |",
            "|---|---|---|---|---|---|---|---|---|",
        ]
        for row in one["rows"]:
            if row["missed"]:
                outcome = "**missed**: " + "; ".join(row["missed"])
            else:
                outcome = "met" if row["targets"] else "no target"
            cells = (
                row["what"],
                _number(row["median"], row["unit"]),
                _number(row["p95"], row["unit"]),
                str(row["runs"]),
                row["compared_with"] or "–",
                _number(row["compared_median"], row["unit"]),
                _number(row["ratio"]),
                ", ".join(row["targets"]) or "–",
                outcome,
            )
            out.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
        out.append("")
    return "\n".join(out)


def main(arguments: list[str]) -> int:
    """0 when every figure could be measured, met or missed; 1 when one broke or is unknown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.figures")
    parser.add_argument("--only", metavar="NAME", help="measure this figure alone")
    parser.add_argument("--inside", nargs=2, metavar=("NAME", "FILE"), help=argparse.SUPPRESS)
    told = parser.parse_args(arguments)
    if told.inside:
        name, file = told.inside
        Path(file).write_text(json.dumps(measure(name)), "utf-8")
        return 0
    wanted = [told.only] if told.only else names()
    if told.only and told.only not in names():
        print(f"There is no figure '{told.only}'. There are: {', '.join(names()) or 'none yet'}.")
        return 1
    results: dict[str, Any] = {}
    if RESULTS.exists():
        kept = json.loads(RESULTS.read_text("utf-8"))
        results = {name: kept[name] for name in kept if name in names()}
    for name in wanted:
        print(f"Measuring {name}", flush=True)
        results[name] = measure_apart(name)
    RESULTS.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", "utf-8")
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(results), "utf-8")
    print(page(results))
    return 1 if any(results[name].get("broken") for name in wanted) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
