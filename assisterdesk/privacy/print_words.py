"""The words of what is printed for clients, and of the privacy warning, language by language.

English is the text that counts. Every other language is a draft until a certified translator looked
it over and the office says so in its own copy of the file.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

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
    the best first, where ours lack them."""

    language: Text
    own_name: Text
    reviewed: bool
    fonts: tuple[Text, ...] = ()
    words: Mapping[str, Text]


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
