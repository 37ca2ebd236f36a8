"""One request as the operations see it, and what an operation is to the server."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from assisterdesk.practice.ews.broken import Reply
from assisterdesk.practice.ews.delivery import PostOffice
from assisterdesk.practice.ews.mailbox import Mailbox
from assisterdesk.practice.graph.broken import GraphError
from assisterdesk.practice.graph.faults import GraphFault
from assisterdesk.practice.graph.ids import Ids
from assisterdesk.practice.graph.uploads import Uploads


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request; `query` and `path` are decoded, header names are in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def preferences(self) -> dict[str, str]:
        """The Prefer header: names in lower case, values without quotes."""
        found: dict[str, str] = {}
        for part in self.headers.get("prefer", "").split(","):
            name, _, value = part.strip().partition("=")
            if name:
                found[name.strip().lower()] = value.strip().strip('"')
        return found

    def json(self) -> dict[str, Any]:
        """Raises `GraphError` 400 for anything but a JSON object."""
        try:
            read = json.loads(self.body)
        except ValueError:
            raise GraphError(400, "BadRequest", "Unable to read JSON request payload.") from None
        if not isinstance(read, dict):
            raise GraphError(400, "BadRequest", "Unable to read JSON request payload.")
        return read


@dataclass(frozen=True, slots=True)
class Call:
    """A request of a signed-in mailbox. `base` is the service's address, for links in answers."""

    request: Request
    mailbox: Mailbox
    post: PostOffice
    ids: Ids
    uploads: Uploads
    quirks: frozenset[GraphFault]
    base: str


@dataclass(frozen=True, slots=True)
class Operation:
    """`path` is what follows /v1.0/me; its groups are handed to `answer`."""

    name: str
    method: str
    path: re.Pattern[str]
    answer: Callable[..., Reply]


def operation(name: str, method: str, path: str, answer: Callable[..., Reply]) -> Operation:
    """`path` with {names} for its ids."""
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path.replace("$", r"\$"))
    return Operation(name, method, re.compile(pattern), answer)
