"""The words of what is printed for clients, and of the privacy warning, language by language.

English is the text that counts. Every other language is a draft until a certified translator looked
it over and the office says so in its own copy of the file.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Text, checked, files_in, parsed
from assisterdesk.basics.errors import Damaged

_FOLDER = "prints"
ENGLISH = "English"

#: the privacy warning in the order it is read: the five points of Minnesota's law and the notice
WARNING_PARTS = (
    "warning_why",
    "warning_refuse",
    "warning_share",
    "warning_keep",
    "warning_others",
    "warning_minor",
    "warning_complain",
)


class PrintWords(Entry):
    """`id` is the code of the language, `language` its name on people's records, `own_name` in
    itself. `reviewed`: a certified translator looked it over. `fonts`: families with its letters,
    the best first, where ours lack them. `date_form` and `months` (January first) make its days,
    `digits` (nought first) its numbers where those are not 0 to 9."""

    language: Text
    own_name: Text
    reviewed: bool
    fonts: tuple[Text, ...] = ()
    date_form: Text | None = None
    months: Annotated[tuple[Text, ...], Field(min_length=12, max_length=12)] | None = None
    digits: Annotated[str, Field(min_length=10, max_length=10)] | None = None
    words: Mapping[str, Text]

    def day(self, day: date) -> str:
        """In words; where the file has none, in numbers, the year first, which nobody misreads."""
        if self.date_form is None or self.months is None:
            return day.isoformat()
        parts = {"year": f"{day.year}", "month": self.months[day.month - 1], "day": f"{day.day}"}
        text = self.date_form
        for place, value in parts.items():
            text = text.replace(f"{{{place}}}", value)
        return text.translate(str.maketrans("0123456789", self.digits)) if self.digits else text

    def all_texts(self) -> str:
        """Everything of its own that can stand on a sheet."""
        return " ".join((*self.words.values(), *(self.months or ()), self.digits or ""))


@lru_cache(maxsize=8)
def print_words(override: Path | None = None) -> Mapping[str, PrintWords]:
    """By the language's name as records have it, English first. What a language lacks is English.

    Raises `Damaged`.
    """
    found = [_read(path, name) for name, path in files_in(_FOLDER, override)]
    english = next((each for each in found if each.language == ENGLISH), None)
    if english is None:
        raise Damaged("prints/en.toml is missing. Install AssisterDesk again.")
    found.sort(key=lambda each: (each is not english, each.language))
    return MappingProxyType(
        {
            each.language: each.model_copy(update={"words": {**english.words, **each.words}})
            for each in found
        }
    )


def _read(path: Path, name: str) -> PrintWords:
    return checked(parsed(path, name), PrintWords, name)


def words_in(language: str, override: Path | None = None) -> PrintWords:
    """The words of a language, English where there are none."""
    every = print_words(override)
    return every.get(language, every[ENGLISH])


def version(language: str, override: Path | None = None) -> str:
    """Names the wording as it is now: its language and the day it was last held against its
    source."""
    words = words_in(language, override)
    return f"{words.id} {words.verified_on.isoformat()}"
