"""How values lie in columns: moments as sortable UTC text, lists and whole values as JSON."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def moment(at: datetime) -> str:
    """UTC text of one length (27 characters), so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def moment_or_none(at: datetime | None) -> str | None:
    return moment(at) if at else None


def to_moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def to_moment_or_none(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def day(on: date | None) -> str | None:
    return on.isoformat() if on else None


def to_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def strings(values: Iterable[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def to_strings(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def pairs(values: Iterable[tuple[str, str]]) -> str:
    return json.dumps([list(pair) for pair in values], ensure_ascii=False)


def to_pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((kind, value) for kind, value in json.loads(text))


def plain(value: Any) -> Json:  # noqa: ANN401 - any value of the rooms, told apart below
    """A frozen value as JSON for a change record. Raises TypeError for what is not a value."""
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | str():
            return value
        case datetime():
            return moment(value)
        case date():
            return value.isoformat()
        case frozenset():
            return sorted((plain(v) for v in value), key=str)
        case tuple() | list():
            return [plain(v) for v in value]
        case Mapping():
            return {str(k): plain(v) for k, v in value.items()}
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"{type(value).__name__} is no value of a change record")
