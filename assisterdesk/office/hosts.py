"""Every host the program connects to by itself, for IT's allow lists and for whoever asks."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Text, in_file

_FILE = "hosts.toml"


class Host(Entry):
    """`names` empty: the address that stands in the mail account. `port` 0: any free one."""

    title: Text
    names: tuple[Annotated[str, Field(pattern=r"^[a-z0-9.-]+$")], ...]
    port: Annotated[int, Field(ge=0, le=65535)]
    when: Text


@lru_cache(maxsize=4)
def hosts(override: Path | None = None) -> Mapping[str, Host]:
    """By id. Raises `Damaged`."""
    return {host.id: host for host in in_file(_FILE, "host", Host, override)}
