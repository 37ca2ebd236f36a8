"""Collects the cards of a folder: a rule, route, transport or screen is one file with a card.

Discovery by name fails silently in a frozen build that did not collect the modules, so a folder
without a card is an error here, never an empty menu.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from typing import TypeVar

Card = TypeVar("Card")


def cards(package: str, name: str, kind: type[Card]) -> Mapping[str, Card]:
    """The cards called `name` of every module (or sub-package) of `package`, by module name.

    Modules whose name starts with an underscore hold shared parts and need no card.
    Raises LookupError when a module has no card of that kind, or the folder holds none.
    """
    home = importlib.import_module(package)
    found: dict[str, Card] = {}
    for module in sorted(pkgutil.iter_modules(home.__path__), key=lambda m: m.name):
        if module.name.startswith("_"):
            continue
        card = getattr(importlib.import_module(f"{package}.{module.name}"), name, None)
        if not isinstance(card, kind):
            raise LookupError(f"{package}.{module.name} has no {name} card of {kind.__name__}")
        found[module.name] = card
    if not found:
        raise LookupError(
            f"{package} holds no {name} card: the build did not collect its modules"
        )
    return found
