"""The reasons for looking at a person's data, each mapped to the rule's list of valid reasons."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from assisterdesk.basics.access import Exemption
from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file
from assisterdesk.basics.errors import Damaged

RuleReasonId = Annotated[str, Field(pattern=r"^e([1-9]|1[0-6])$")]


class RuleReason(Entry):
    """One of the sixteen valid reasons of Ohio Adm. Code 3901-1-02 (E), in plain words."""

    id: RuleReasonId
    title: Text

    @property
    def number(self) -> int:
        return int(self.id[1:])

    @property
    def citation(self) -> str:
        return f"(E)({self.number})"


class Reason(Entry):
    """Why an assister looks. `rule`: the valid reasons it falls under. `prefill`: the actions of
    the log (their names in lower case) for which it comes first. `needs_note`: it says too little
    alone. `privacy_office`: for that office's work.
    `program`: given by the program itself for work not directed at a named person, never offered.
    `exemption`: the ground on which the model rule would ask for no entry (everything is logged).
    """

    title: Text
    help: str = ""
    rule: tuple[RuleReasonId, ...] = Field(min_length=1)
    prefill: tuple[str, ...] = ()
    needs_note: bool = False
    exemption: Exemption = Exemption.NONE
    privacy_office: bool = False
    program: bool = False
    evidence: Evidence

    @model_validator(mode="after")
    def _names_each_once(self) -> Self:
        if len(set(self.rule)) != len(self.rule):
            raise ValueError("rule names a valid reason twice")
        return self


@lru_cache(maxsize=8)
def rule_reasons(override: Path | None = None) -> Mapping[str, RuleReason]:
    """The sixteen valid reasons by id (``e1`` ... ``e16``), in the rule's order."""
    found = in_file("reasons.toml", "rule_reason", RuleReason, override)
    return MappingProxyType({r.id: r for r in sorted(found, key=lambda r: r.number)})


@lru_cache(maxsize=8)
def reasons(override: Path | None = None) -> Mapping[str, Reason]:
    """All reason codes by id, in the order they are offered. Raises `Damaged`."""
    known = rule_reasons(override)
    found: dict[str, Reason] = {}
    for reason in in_file("reasons.toml", "reason", Reason, override):
        for rule in reason.rule:
            if rule not in known:
                raise Damaged(
                    f'reasons.toml, entry "{reason.id}", field rule: there is no "{rule}". '
                    "Correct that field."
                )
        found[reason.id] = reason
    offered = [action for reason in found.values() for action in reason.prefill]
    for action in offered:
        if offered.count(action) > 1:
            raise Damaged(
                f'reasons.toml, field prefill: "{action}" is there for two reasons. Remove one.'
            )
    return MappingProxyType(found)


def reason_for(action: str, last: str = "", override: Path | None = None) -> str:
    """The id that comes first for `action`: the one made for it, else the `last` one used, else the
    first of the list. Only `action` can lead to a reason that the program itself gives."""
    known = reasons(override)
    for reason in known.values():
        if action in reason.prefill:
            return reason.id
    offered = [reason.id for reason in known.values() if not reason.program]
    return last if last in offered else offered[0]
