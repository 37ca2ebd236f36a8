"""Every part the program is built on, with its licence, as this installation itself lists them."""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

_LINE = re.compile(r"\s*(?P<name>\S[^:]*?) (?P<version>\d\S*): (?P<licence>.+)")


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """By name. A packaged program lists the libraries of its system as well; empty when the list
    is missing, which a self-check of the build refuses."""
    found = {}
    for line in _list().splitlines():
        if match := _LINE.fullmatch(line):
            part = Part(match["name"], match["version"], match["licence"])
            found[part.name.lower()] = part
    return tuple(found[name] for name in sorted(found))


def texts() -> Path | None:
    """The folder with the licences' texts, where this installation has one."""
    for folder in _folders():
        for name in ("licences", "LICENSES"):
            if (folder / name).is_dir():
                return folder / name
    return None


def _folders() -> tuple[Path, ...]:
    if getattr(sys, "frozen", False):
        return (Path(sys.executable).resolve().parent,)
    return (Path(__file__).resolve().parent.parent.parent,)


def _list() -> str:
    for folder in _folders():
        for file in (folder / "licences" / "PARTS.txt", folder / "NOTICE"):
            if file.is_file():
                return file.read_text("utf-8")
    try:
        own = distribution("assisterdesk")
    except PackageNotFoundError:
        return ""
    return own.read_text("licenses/NOTICE") or own.read_text("NOTICE") or ""
