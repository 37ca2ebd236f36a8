"""Compares two builds file by file and lists what differs; 0 when nothing does.

    python -m installers.compare build/one/assisterdesk build/two/assisterdesk
"""

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path


def listing(made: Path) -> dict[str, str]:
    """Name -> what it is: a link's target, or mode and SHA-256 of a file."""
    found = {}
    for path in sorted(made.rglob("*")):
        name = path.relative_to(made).as_posix()
        if path.is_symlink():
            found[name] = f"link to {os.readlink(path)}"
        elif path.is_file():
            runs = "x" if os.access(path, os.X_OK) else "-"
            found[name] = f"{runs} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return found


def differences(one: Path, two: Path) -> dict[str, str]:
    """Name -> in what way it differs; empty when the builds are the same, byte for byte."""
    left, right = listing(one), listing(two)
    found = {name: "only in the first" for name in left.keys() - right.keys()}
    found |= {name: "only in the second" for name in right.keys() - left.keys()}
    for name in left.keys() & right.keys():
        if left[name] != right[name]:
            found[name] = f"{left[name]} against {right[name]}"
    return dict(sorted(found.items()))


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.compare")
    parser.add_argument("one", type=Path)
    parser.add_argument("two", type=Path)
    told = parser.parse_args(given)
    found = differences(told.one, told.two)
    for name, how in found.items():
        print(f"{name}: {how}")
    print(json.dumps({"files": len(listing(told.one)), "differ": len(found)}))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
