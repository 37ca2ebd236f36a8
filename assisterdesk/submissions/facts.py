"""The facts a desk may ask for: what each is called, where it comes from, how private it is."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Self

from pydantic import field_validator, model_validator

from assisterdesk.basics.catalogue import Entry, Text, in_file
from assisterdesk.basics.kinds import AssisterKind, PiiCategory
from assisterdesk.basics.sentence import worded


class FactKind(StrEnum):
    """How a fact is entered and shown."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    MONTH = "month"
    NUMBER = "number"
    CHOICE = "choice"
    IDENTIFIER = "identifier"


class FactOrigin(StrEnum):
    """Who has the value: the staff member's profile, the office, the person's record, or nobody
    yet, so that it is typed into the form."""

    STAFF = "staff"
    OFFICE = "office"
    PERSON = "person"
    TYPED = "typed"


def is_day(value: str) -> bool:
    """Whether it is a day of the calendar, written 2026-03-14 or 3/14/2026."""
    if american := re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", value):
        month, day, year = (int(part) for part in american.groups())
    elif iso := re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", value):
        year, month, day = (int(part) for part in iso.groups())
    else:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _is_month(value: str) -> bool:
    return bool(re.fullmatch(r"(0?[1-9]|1[0-2])/20[0-9]{2}|20[0-9]{2}-(0[1-9]|1[0-2])", value))


class Fact(Entry):
    """One fact. `label` is the form's word for it, in lower case as it stands in a sentence.

    `kinds` narrows it to some assisters (empty: all). `shape` is a regular expression that the
    whole value must fit, `shape_help` the sentence shown when it does not. `never_sent` facts may
    be on hand but no case type can ask for them.
    """

    label: Text
    help: str = ""
    kind: FactKind
    origin: FactOrigin
    category: PiiCategory | None = None
    kinds: tuple[AssisterKind, ...] = ()
    choices: tuple[Text, ...] = ()
    shape: str = ""
    shape_help: str = ""
    never_sent: bool = False

    @field_validator("shape")
    @classmethod
    def _shape_compiles(cls, shape: str) -> str:
        try:
            re.compile(shape)
        except re.error:
            raise ValueError("it is not a regular expression") from None
        return shape

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if (self.kind is FactKind.CHOICE) != bool(self.choices):
            raise ValueError("choices belong to a fact of kind choice, and to no other")
        if bool(self.shape) != bool(self.shape_help):
            raise ValueError("shape and shape_help come together")
        if self.kind is FactKind.IDENTIFIER and (
            self.origin is not FactOrigin.PERSON or self.category is None
        ):
            raise ValueError("an identifier comes from the person and has a category")
        if self.origin is FactOrigin.PERSON and self.category is None:
            raise ValueError("what is known of a person has a category")
        return self

    def asked_of(self, kind: AssisterKind) -> bool:
        return not self.kinds or kind in self.kinds

    def problem(self, value: str) -> str:
        """Why `value` does not do, as a sentence that does not repeat it; empty when it does."""
        if self.choices and value not in self.choices:
            return worded("Choose one of the answers for {fact}.", fact=worded(self.label))
        if self.kind is FactKind.DATE and not is_day(value):
            return worded(
                "Give {fact} as month, day and year, such as 03/14/2026.", fact=worded(self.label)
            )
        if self.kind is FactKind.MONTH and not _is_month(value):
            return worded(
                "Give {fact} as month and year, such as 03/2027.", fact=worded(self.label)
            )
        if self.category is PiiCategory.BIRTHDATE and not is_day(value):
            return "A birthdate needs month, day and a year of four digits."
        if self.shape and not re.fullmatch(self.shape, value):
            return self.shape_help
        return ""


@lru_cache(maxsize=8)
def facts(override: Path | None = None) -> Mapping[str, Fact]:
    """All facts by id. Raises `Damaged`. Read once per process and override folder."""
    found = in_file("facts.toml", "fact", Fact, override)
    return MappingProxyType({fact.id: fact for fact in found})
