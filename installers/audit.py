"""Holds the locked packages against a snapshot of known weaknesses; asks nobody on the network.

    python -m installers.audit --advisories all.zip [--lock requirements.txt] [--fresh-days 14]

The snapshot is OSV's export of the Python packages (a zip or a folder of JSON files), fetched by
whoever may: https://osv-vulnerabilities.storage.googleapis.com/PyPI/all.zip. What was looked at and
does not touch this program stands in `looked_at.toml` with the reason. Exit codes: 0 nothing is
known, 1 something is, 2 the snapshot is too old or cannot be read. It knows packages, not the
libraries inside them (Qt, OpenSSL, PDFium): the bill of materials lists those.
"""

import argparse
import json
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from packaging.version import InvalidVersion, Version

HERE = Path(__file__).resolve().parent
LOOKED_AT = HERE / "looked_at.toml"
LOCKS = (HERE.parent / "requirements.txt", HERE / "requirements-build.txt")
DONE, FOUND, NOT_KNOWN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Weakness:
    """One advisory that names a locked version. `mended`: the versions that mend it, '' if none."""

    package: str
    version: str
    id: str
    names: tuple[str, ...]
    summary: str
    mended: str


def locked(lock: Path) -> set[tuple[str, str]]:
    """Name and version of every pin, for whichever system or Python."""
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^ \\;]+)", lock.read_text("utf-8"), re.M)
    return {(_normal(name), version) for name, version in pins}


def advisories(snapshot: Path) -> Iterator[dict[str, Any]]:
    """Every entry of a zip or folder. Raises OSError or ValueError for what is neither."""
    if snapshot.is_dir():
        for path in sorted(snapshot.glob("*.json")):
            yield json.loads(path.read_bytes())
        return
    try:
        with zipfile.ZipFile(snapshot) as archive:
            for name in archive.namelist():
                if name.endswith(".json"):
                    yield json.loads(archive.read(name))
    except zipfile.BadZipFile as error:
        raise ValueError("no zip") from error


def weaknesses(
    pins: set[tuple[str, str]], snapshot: Path
) -> tuple[list[Weakness], datetime | None]:
    """What is known of the pins, and when the newest entry of the snapshot was changed."""
    by_name: dict[str, set[str]] = {}
    for name, version in pins:
        by_name.setdefault(name, set()).add(version)
    found: set[Weakness] = set()
    newest: datetime | None = None
    for entry in advisories(snapshot):
        changed = _moment(entry.get("modified"))
        if changed is not None and (newest is None or changed > newest):
            newest = changed
        if entry.get("withdrawn"):
            continue
        for affected in entry.get("affected", ()):
            package = affected.get("package", {})
            if package.get("ecosystem") != "PyPI":
                continue
            name = _normal(str(package.get("name", "")))
            for version in by_name.get(name, ()):
                if _touches(affected, version):
                    found.add(_weakness(entry, affected, name, version))
    return sorted(found, key=lambda w: (w.package, w.id, w.version)), newest


def looked_at(file: Path) -> dict[str, str]:
    """Advisory -> why it does not touch this program."""
    entries = tomllib.loads(file.read_text("utf-8")).get("advisory", [])
    return {str(each["id"]): str(each["why"]) for each in entries}


def _weakness(
    entry: dict[str, Any], affected: dict[str, Any], name: str, version: str
) -> Weakness:
    mended = {
        str(event["fixed"])
        for span in affected.get("ranges", ())
        if span.get("type") == "ECOSYSTEM"
        for event in span.get("events", ())
        if "fixed" in event
    }
    summary = str(entry.get("summary") or entry.get("details") or "").strip().partition("\n")[0]
    names = tuple(sorted(str(alias) for alias in entry.get("aliases", ())))
    return Weakness(
        name, version, str(entry["id"]), names, summary[:200], ", ".join(sorted(mended))
    )


def _touches(affected: dict[str, Any], version: str) -> bool:
    """By the list of versions, or by a span of them; a version that is no version is told of."""
    if version in affected.get("versions", ()):
        return True
    spans = [s for s in affected.get("ranges", ()) if s.get("type") == "ECOSYSTEM"]
    try:
        return any(_within(span.get("events", ()), Version(version)) for span in spans)
    except InvalidVersion:
        return True


def _within(events: Sequence[dict[str, str]], version: Version) -> bool:
    inside = False
    for event in events:
        if "introduced" in event:
            begin = event["introduced"]
            inside = inside or begin == "0" or version >= Version(begin)
        elif "fixed" in event and version >= Version(event["fixed"]):
            inside = False
        elif "last_affected" in event and version > Version(event["last_affected"]):
            inside = False
    return inside


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text).replace("Z", "+00:00"))
    except ValueError:
        return None


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.audit")
    parser.add_argument("--advisories", type=Path, required=True, help="OSV's zip, or a folder")
    parser.add_argument("--lock", type=Path, action="append", help="instead of the project's own")
    parser.add_argument("--looked-at", type=Path, default=LOOKED_AT)
    parser.add_argument("--fresh-days", type=int, default=14, help="how old the snapshot may be")
    told = parser.parse_args(given)
    pins = set().union(*(locked(lock) for lock in told.lock or LOCKS))
    try:
        found, newest = weaknesses(pins, told.advisories)
    except (OSError, ValueError, KeyError):
        sys.stderr.write("The snapshot of advisories cannot be read.\n")
        return NOT_KNOWN
    harmless = looked_at(told.looked_at)
    open_ = [w for w in found if not harmless.keys() & {w.id, *w.names}]
    for w in found:
        why = next((harmless[n] for n in (w.id, *w.names) if n in harmless), "")
        state = f"looked at: {why}" if why else f"mended in {w.mended or 'no version yet'}"
        print(f"{w.package} {w.version}: {' '.join((w.id, *w.names))}: {w.summary} ({state})")
    age = datetime.now(UTC) - newest if newest else None
    print(f"{len(pins)} locked versions, {len(found)} known weaknesses, {len(open_)} open")
    if open_:
        return FOUND
    if age is None or age > timedelta(days=told.fresh_days):
        sys.stderr.write("The snapshot of advisories is too old to say that nothing is known.\n")
        return NOT_KNOWN
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
