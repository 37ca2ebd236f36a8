"""Microsoft's mail services: the one address of each, and what a sign-in for it asks for."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, in_file
from assisterdesk.egress.mail import MailKind

_FILE = "microsoft.toml"

_Https = Annotated[str, Field(pattern=r"^https://[a-z0-9.-]+/\S+$")]


class Service(Entry):
    """`endpoint`: the only address its tokens are sent to. `scopes`: what they may do there."""

    endpoint: _Https
    scopes: Annotated[tuple[_Https, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _tokens_go_where_they_are_for(self) -> Self:
        host = urlsplit(self.endpoint).hostname
        if any(urlsplit(scope).hostname != host for scope in self.scopes):
            raise ValueError("a scope names another host than the endpoint")
        return self


@lru_cache(maxsize=4)
def services(override: Path | None = None) -> Mapping[str, Service]:
    """By the kind of mail account. Raises `Damaged`."""
    return {one.id: one for one in in_file(_FILE, "service", Service, override)}


def service_of(kind: MailKind) -> Service:
    return services()[kind.value]
