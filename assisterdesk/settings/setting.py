"""A setting: its type, default, label and help together, and its way to text and back."""

from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from enum import StrEnum
from typing import Any, TypeVar

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.sentence import worded


@dataclass(frozen=True, slots=True)
class About:
    """`label` and `help` are English and for the form; `least` and `most` bound a number."""

    label: str
    help: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""


Default = TypeVar("Default")
Group = TypeVar("Group")
_ABOUT = "about"


def setting(default: Default, about: About) -> Default:
    """A field of a group. Its type is the default's: one of a few words, a number, yes or no."""
    made: Default = field(default=default, metadata={_ABOUT: about})
    return made


@dataclass(frozen=True, slots=True)
class Named:
    """One setting of a group as the form and the store see it; `id` is ``group.name``."""

    id: str
    name: str
    about: About
    default: StrEnum | int


def settings_of(group: type[Any]) -> tuple[Named, ...]:
    """The settings of a group, in the order they are written down."""
    return tuple(
        Named(f"{group.__name__.lower()}.{f.name}", f.name, f.metadata[_ABOUT], _default(f))
        for f in fields(group)
    )


def as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def read(named: Named, text: str) -> StrEnum | int:
    """The value that `text` means. Raises `Refused` with what to choose instead."""
    about, default, text = named.about, named.default, text.strip()
    if isinstance(default, bool):
        if text not in ("yes", "no"):
            raise Refused("Choose yes or no.")
        return text == "yes"
    if isinstance(default, StrEnum):
        try:
            return type(default)(text)
        except ValueError:
            raise Refused("Choose one of the options.") from None
    if not (text.isascii() and text.isdecimal() and about.least <= int(text) <= about.most):
        raise Refused(
            worded("Enter a number from {least} to {most}.", least=about.least, most=about.most)
        )
    return int(text)


def group_from(group: type[Group], kept: Mapping[str, str]) -> Group:
    """The group as it was kept. What is not there, or not a value any more, has its default."""
    values: dict[str, StrEnum | int] = {}
    for named in settings_of(group):
        if named.id in kept:
            try:
                values[named.name] = read(named, kept[named.id])
            except Refused:
                # an older or newer program meant something else by it
                continue
    return group(**values)


def _default(of: "Field[Any]") -> StrEnum | int:
    value: object = of.default
    if not isinstance(value, StrEnum | int):
        raise TypeError(f"the setting {of.name} has no default")
    return value
