"""What the program asks of the system's own store of passwords, and what an anchor in it says."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

#: Windows keeps 2,560 bytes, two for each character; what goes there goes everywhere
MOST_CHARACTERS = 1_280


@dataclass(frozen=True, slots=True)
class Offered:
    """`name`: what people know it by. `why_not`: a sentence when it cannot be used now, else "".

    `locked`: it is there, and opens when its owner answers the system's question.
    """

    name: str
    why_not: str = ""
    locked: bool = False

    @property
    def ready(self) -> bool:
        return not self.why_not and not self.locked


class Credentials(Protocol):
    """Short texts kept for this account of the computer, encrypted by the system.

    Only a store that is known to encrypt: where there is none, there is nothing in its place.
    Calls may take seconds, and `get` and `put` may have the system ask its owner.
    """

    def offered(self) -> Offered:
        """Asks nobody anything. Never raises."""
        ...

    def get(self, name: str) -> str | None:
        """Raises `Trouble` when it cannot be asked; None when nothing has this name."""
        ...

    def put(self, name: str, value: str) -> None:
        """Kept when this returns. Raises `Trouble`; `ValueError` for more than fits everywhere."""
        ...

    def drop(self, name: str) -> None:
        """What is not there is gone already. Raises `Trouble`."""
        ...


class NoCredentials:
    """Where no credential store is wanted: the practice office and tests."""

    def offered(self) -> Offered:
        return Offered("", "The practice office keeps nothing in this computer's password store.")

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, value: str) -> None:
        raise ValueError("nothing is kept here")

    def drop(self, name: str) -> None:
        return None


@dataclass(frozen=True, slots=True)
class Anchor:
    """How long a store's log was at some moment, and where it ended, told outside of the store.

    `where` says in words where it was kept; `hash` is lower-case hex. `pages`: the mark of the
    whole file, when it was closed then.
    """

    where: str
    store: str
    size: int
    hash: str
    time: datetime
    pages: str = ""
