"""How a person laid out a list: which columns, in which order, how wide, sorted by which."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_WIDEST = 2_000


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns by their number in the list as it is delivered. Nothing chosen is all as delivered.

    `order`: from the left, all of them or none. `sort`: the column and whether downwards.
    """

    hidden: frozenset[int] = frozenset()
    #: shown although the list hides them by itself
    shown: frozenset[int] = frozenset()
    order: tuple[int, ...] = ()
    widths: Mapping[int, int] = field(default_factory=dict)
    sort: tuple[int, bool] | None = None

    @property
    def is_usual(self) -> bool:
        return self == Layout()


def to_text(layout: Layout, columns: int) -> str:
    """`columns`: how many the list has, so that another version's layout is not misread."""
    if layout.is_usual:
        return ""
    return json.dumps(
        {
            "columns": columns,
            "hidden": sorted(layout.hidden),
            "shown": sorted(layout.shown),
            "order": list(layout.order),
            "widths": {str(at): wide for at, wide in sorted(layout.widths.items())},
            "sort": list(layout.sort) if layout.sort is not None else None,
        },
        separators=(",", ":"),
    )


def from_text(text: str, columns: int) -> Layout:
    """As delivered where the text does not read or is of a list with other columns."""
    try:
        shape = json.loads(text)
        if shape["columns"] != columns:
            return Layout()
        order = tuple(int(at) for at in shape["order"])
        if order and sorted(order) != list(range(columns)):
            return Layout()
        sort = shape["sort"]
        return Layout(
            _columns(shape["hidden"], columns),
            _columns(shape["shown"], columns),
            order,
            {
                int(at): min(max(int(wide), 0), _WIDEST)
                for at, wide in shape["widths"].items()
                if 0 <= int(at) < columns
            },
            None if sort is None else (_column(sort[0], columns), bool(sort[1])),
        )
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return Layout()


def _columns(given: Sequence[object], columns: int) -> frozenset[int]:
    return frozenset(_column(at, columns) for at in given)


def _column(at: object, columns: int) -> int:
    if not isinstance(at, int) or not 0 <= at < columns:
        raise ValueError("no column of this list")
    return at
