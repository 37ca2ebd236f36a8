"""How values lie in columns: moments as sortable UTC text, lists and whole values as JSON."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

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
