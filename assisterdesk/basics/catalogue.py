"""Reads the office's knowledge from TOML, checks it against its schema, lets an office override it.

A catalogue is either one file with an array of tables, or a folder with one file per entry. An
office's own folder mirrors the names under `resources/`: an entry with the same id (or a file of
the same name) replaces ours, a new one is added. Everything wrong in a file is a `Damaged` that
names file and field in one sentence.
"""

import json
import tomllib
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource

#: Copies of mnsure.org by strangers: never a source, whatever they say.
_STRANGERS = ("mninsulin.org", "mnsure.net", "developtoolmn.org", "broker.ac")


def _https(address: str) -> str:
    if not address.startswith("https://"):
        raise ValueError("a source is an https address")
    host = address.removeprefix("https://").split("/", 1)[0].lower()
    if any(host == s or host.endswith("." + s) for s in _STRANGERS):
        raise ValueError("a source is the publisher's own page, not somebody's copy of it")
    return address


Source = Annotated[str, AfterValidator(_https)]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,47}$")]
Text = Annotated[str, Field(min_length=1, max_length=600)]


class Entry(BaseModel):
    """One entry of a catalogue: what every one of them carries.

    `verified_on` is the day somebody last held the entry against its source or a stored copy of it.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    id: Id
    source: tuple[Source, ...] = Field(min_length=1)
    verified_on: date


class Evidence(StrEnum):
    """How well an entry is supported by what was read."""

    DOCUMENTED = "documented"
    DOCUMENTED_OLD = "documented_old"
    INFERRED = "inferred"


class Part(BaseModel):
    """A table inside an entry, which takes its source from it."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


E = TypeVar("E", bound=Entry)


def parsed(path: Path, name: str) -> dict[str, Any]:
    """One TOML file. Raises `Damaged` naming the catalogue (`name`), never the machine's path."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        # TOML's own words name line and column ("... (at line 3, column 7)")
        raise Damaged(
            f"{name} is not a valid catalogue file: {error}. Correct that line."
        ) from None
    except UnicodeDecodeError:
        raise Damaged(f"{name} is not a text file in UTF-8. Save it again as UTF-8.") from None
    except OSError:
        raise Damaged(f"{name} could not be read. Check that the file is there.") from None


def checked(data: object, kind: type[E], name: str) -> E:
    """`data` as one entry. Raises `Damaged` with file, entry, field and what is wrong with it."""
    try:
        # over JSON, because strict checking then still takes an array for a tuple, a word for
        # one of a fixed set, and a date for a date
        return kind.model_validate_json(json.dumps(data, default=str))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(step) for step in first["loc"]) or "the entry as a whole"
        said = data.get("id") if isinstance(data, dict) else None
        entry = f' "{said}"' if isinstance(said, str) else ""
        more = f" ({error.error_count() - 1} more after it)" if error.error_count() > 1 else ""
        what = first["msg"].removeprefix("Value error, ").rstrip(".")
        raise Damaged(
            f"{name}, entry{entry}, field {field}: {what[:1].lower()}{what[1:]}{more}. "
            "Correct that field."
        ) from None


def _own(name: str) -> str:
    return f"Your office's {name}"


def in_file(name: str, table: str, kind: type[E], override: Path | None) -> tuple[E, ...]:
    """The entries of `resources/<name>`, an array of tables called `table`, in file order."""
    found = _of_table(resource(*name.split("/")), table, kind, name)
    if override is not None and (path := override / name).is_file():
        found.update(_of_table(path, table, kind, _own(name)))
    return tuple(found.values())


def _of_table(path: Path, table: str, kind: type[E], name: str) -> dict[str, E]:
    rows = parsed(path, name).get(table, [])
    if not isinstance(rows, list):
        raise Damaged(f"{name}, field {table}: it should be a list of tables, [[{table}]].")
    found: dict[str, E] = {}
    for row in rows:
        entry = checked(row, kind, name)
        if entry.id in found:
            raise Damaged(f'{name}, field id: "{entry.id}" is there twice. Remove one of them.')
        found[entry.id] = entry
    return found


def files_in(folder: str, override: Path | None) -> tuple[tuple[str, Path], ...]:
    """(name to show, path) of every TOML file of a catalogue folder, sorted by file name."""
    files = {p.name: (f"{folder}/{p.name}", p) for p in resource(folder).glob("*.toml")}
    if override is not None and (override / folder).is_dir():
        for path in (override / folder).glob("*.toml"):
            files[path.name] = (_own(f"{folder}/{path.name}"), path)
    return tuple(files[name] for name in sorted(files))
