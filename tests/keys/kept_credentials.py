"""A credential store in memory, which can be locked, taken away and looked into."""

from assisterdesk.access.credentials import MOST_CHARACTERS, Offered
from assisterdesk.basics.errors import Trouble


class KeptCredentials:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.why_not = ""
        self.locked = False

    def offered(self) -> Offered:
        return Offered("the test's password store", self.why_not, self.locked)

    def get(self, name: str) -> str | None:
        self._ask()
        return self.kept.get(name)

    def put(self, name: str, value: str) -> None:
        if len(value) > MOST_CHARACTERS or not value.isascii():
            raise ValueError("more than Windows keeps, or not plain characters")
        self._ask()
        self.kept[name] = value

    def drop(self, name: str) -> None:
        self._ask()
        self.kept.pop(name, None)

    def _ask(self) -> None:
        if self.why_not or self.locked:
            raise Trouble(self.why_not or "The password store was not unlocked.")
