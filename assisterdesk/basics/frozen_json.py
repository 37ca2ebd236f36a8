"""Frozen values as JSON and back, checked against their types: change records and packages."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]

T = TypeVar("T")

def _moment(at: datetime) -> str:
    """UTC text of one length (27 characters), so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def plain(value: Any) -> Json:  # noqa: ANN401 - any value of the rooms, told apart below
    """A frozen value as JSON for a change record. Raises TypeError for what is not a value."""
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | str():
            return value
        case datetime():
            return _moment(value)
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


def revive(shape: type[T], value: Json) -> T:
    """The value as it was put. Fields that the JSON does not name keep their defaults.

    Raises `ValueError` when the JSON is not one of that shape.
    """
    try:
        return _revived(shape, value)  # type: ignore[no-any-return]
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"this is no {shape.__name__}") from error


def _revived(shape: Any, value: Any) -> Any:  # noqa: ANN401 - any type and its JSON
    if isinstance(shape, NewType):
        return _revived(shape.__supertype__, value)
    origin = get_origin(shape)
    if origin in (Union, types.UnionType):
        (inner,) = (s for s in get_args(shape) if s is not type(None))
        return None if value is None else _revived(inner, value)
    if origin is tuple:
        return _tuple(get_args(shape), value)
    if origin is frozenset:
        (inner,) = get_args(shape)
        return frozenset(_revived(inner, v) for v in _list(value))
    if issubclass(shape, Enum):
        return shape(value)
    if shape is datetime:
        at = datetime.fromisoformat(value)
        if at.tzinfo is None:
            raise ValueError("a moment without a time zone")
        return at
    if shape is date:
        return date.fromisoformat(value)
    if is_dataclass(shape):
        return _dataclass(shape, value)
    if type(value) is not shape:
        raise ValueError(f"a {shape.__name__} is missing")
    return value


def _dataclass(shape: Any, value: Any) -> Any:  # noqa: ANN401 - any frozen value
    if not isinstance(value, dict):
        raise ValueError("no record")
    hints = get_type_hints(shape)
    names = [f.name for f in fields(shape) if f.name in value]
    named = {name: _revived(hints[name], value[name]) for name in names}
    return shape(**named)


def _tuple(inner: tuple[Any, ...], value: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any JSON
    items = _list(value)
    if len(inner) == 2 and inner[1] is Ellipsis:
        return tuple(_revived(inner[0], v) for v in items)
    if len(items) != len(inner):
        raise ValueError("too few or too many values")
    return tuple(_revived(s, v) for s, v in zip(inner, items, strict=True))


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - any JSON
    if not isinstance(value, list):
        raise ValueError("no list")
    return value
