"""The papers that notices ask for most, as data: a case's checklist is made of them."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file


class Paper(Entry):
    title: Text
    evidence: Evidence


@lru_cache(maxsize=8)
def papers(override: Path | None = None) -> Mapping[str, Paper]:
    """All of them by id, as the file has them. Raises `Damaged`."""
    found = in_file("papers.toml", "paper", Paper, override)
    return MappingProxyType({paper.id: paper for paper in found})
