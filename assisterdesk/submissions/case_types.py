"""The case types: one file each, saying who may send it, where to, how, and what the desk needs."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from assisterdesk.basics.catalogue import (
    Entry,
    Evidence,
    Id,
    Part,
    Text,
    checked,
    files_in,
    in_file,
    parsed,
)
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.kinds import AssisterKind, DeskId, desk_for
from assisterdesk.submissions.clocks import clocks
from assisterdesk.submissions.facts import Fact, FactKind, FactOrigin, facts

#: Nothing else may stand in a subject line: each of these is opaque or from a fixed list.
SUBJECT_PLACES = frozenset({"ref", "n", "topic", "period"})


class Channel(StrEnum):
    """How a case reaches whoever answers it."""

    SECURE_EMAIL = "secure_email"
    PLAIN_EMAIL = "plain_email"
    PHONE = "phone"
    ONLINE_FORM = "online_form"
    PORTAL_TICKET = "portal_ticket"
    OTHER_AGENCY = "other_agency"

    @property
    def label(self) -> str:
        return _CHANNEL_LABELS[self]

    @property
    def is_mail(self) -> bool:
        return self in (Channel.SECURE_EMAIL, Channel.PLAIN_EMAIL)


_CHANNEL_LABELS = {
    Channel.SECURE_EMAIL: "Secure email",
    Channel.PLAIN_EMAIL: "Plain email, no personal data",
    Channel.PHONE: "Phone call",
    Channel.ONLINE_FORM: "Online form",
    Channel.PORTAL_TICKET: "Portal",
    Channel.OTHER_AGENCY: "Someone else answers this",
}


class Group(StrEnum):
    """The headings of the list of case types, in the order they are shown."""

    CASE_STATUS = "case_status"
    CONSUMER_CASE = "consumer_case"
    BROKER = "broker"
    PHONE_OR_FORM = "phone_or_form"
    DESK = "desk"
    AGENCY = "agency"
    ELSEWHERE = "elsewhere"

    @property
    def label(self) -> str:
        return _GROUP_LABELS[self]


_GROUP_LABELS = {
    Group.CASE_STATUS: "Where does the case stand?",
    Group.CONSUMER_CASE: "A question or problem in a case",
    Group.BROKER: "For brokers",
    Group.PHONE_OR_FORM: "By phone or online form only",
    Group.DESK: "About the desk, portal and training",
    Group.AGENCY: "Your agency's reports and payments",
    Group.ELSEWHERE: "Someone else answers this",
}


class Count(Part):
    """How many identifiers: `ask` for, refuse below `floor`; `newborn`: of the parent instead."""

    ask: Annotated[int, Field(ge=1, le=5)]
    floor: Annotated[int, Field(ge=1, le=5)]
    newborn: Annotated[int, Field(ge=1, le=5)]

    @model_validator(mode="after")
    def _floor_is_below(self) -> Self:
        if self.floor > self.ask:
            raise ValueError("floor is at most ask")
        return self


class IdentifierRule(Entry):
    """Which identifiers a desk takes, best first, and how many of them per assister kind."""

    title: Text
    accept: tuple[Id, ...] = Field(min_length=3)
    by_kind: dict[AssisterKind, Count]


class CaseType(Entry):
    """One thing an assister may need from a desk.

    `to` maps each assister kind that may use it to a desk's id or the id of another agency.
    `channels`: the first is the one to offer. `required`, `optional`, `never`: ids of facts.
    `inferred_for`: the assister kinds for which the sources do not say it themselves.
    `rows_in_attachment`: the people stand in the attached form, not in the body.
    """

    number: Annotated[int, Field(ge=1)]
    title: Text
    help: str = ""
    group: Group
    to: dict[AssisterKind, Id] = Field(min_length=1)
    channels: tuple[Channel, ...] = Field(min_length=1)
    subject: Annotated[str, Field(max_length=120)] = ""
    exact_subject: bool = False
    topics: tuple[Text, ...] = ()
    body: str = ""
    identifiers: IdentifierRule | None = None
    people_at_least: Annotated[int, Field(ge=0)] = 0
    people_at_most: Annotated[int, Field(ge=0)] = 0
    rows_in_attachment: bool = False
    required: tuple[Id, ...] = ()
    optional: tuple[Id, ...] = ()
    never: tuple[Id, ...] = ("ssn",)
    clocks: tuple[Id, ...] = ()
    papers: tuple[Text, ...] = ()
    steps: tuple[Text, ...] = ()
    desk_asks: tuple[Text, ...] = ()
    client_on_line: bool = False
    per_call: Annotated[int, Field(ge=1, le=3)] = 3
    warnings: tuple[Text, ...] = ()
    evidence: Evidence
    inferred_for: tuple[AssisterKind, ...] = ()

    @property
    def kinds(self) -> tuple[AssisterKind, ...]:
        """The assister kinds that may use it."""
        return tuple(self.to)

    @property
    def channel(self) -> Channel:
        """The channel to offer first."""
        return self.channels[0]

    @property
    def by_mail(self) -> bool:
        """Whether a message can be composed for it at all."""
        return any(channel.is_mail for channel in self.channels)

    @property
    def about_people(self) -> bool:
        return self.people_at_most > 0

    def desk_of(self, kind: AssisterKind) -> DeskId | None:
        """The desk that answers `kind`, None where no desk does."""
        if kind not in self.to:
            return None
        at_desk = self.to[kind] in tuple(DeskId)
        return desk_for(kind) if at_desk or self.by_mail else None

    def evidence_for(self, kind: AssisterKind) -> Evidence:
        return Evidence.INFERRED if kind in self.inferred_for else self.evidence

    def agency_of(self, kind: AssisterKind) -> str | None:
        """The id of the agency or tool that comes first for `kind`; None where it is the desk."""
        to = self.to.get(kind)
        return None if to is None or to in tuple(DeskId) else to

    @field_validator("subject")
    @classmethod
    def _subject_holds_opaque_places_only(cls, subject: str) -> str:
        try:
            parts = list(Formatter().parse(subject))
        except ValueError:
            raise ValueError("a brace is not closed") from None
        for _, place, shape, conversion in parts:
            if place is not None and (place not in SUBJECT_PLACES or shape or conversion):
                raise ValueError("only {ref}, {n}, {topic} and {period} may stand in a subject")
        if subject != subject.strip() or not subject.isprintable():
            raise ValueError("a subject is one line without blanks at its ends")
        return subject

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        for kind, to in self.to.items():
            if to in tuple(DeskId) and to != desk_for(kind):
                raise ValueError(f"{kind.value} does not write to {to}")
        if self.by_mail and not (self.subject and self.body):
            raise ValueError("what goes by email has a subject and a body template")
        if not self.by_mail and (self.subject or self.body):
            raise ValueError("what does not go by email has neither subject nor body template")
        if ("{topic}" in self.subject) != bool(self.topics):
            raise ValueError("topics and {topic} in the subject come together")
        if not set(self.inferred_for) <= set(self.to):
            raise ValueError("inferred_for names an assister kind that is not in to")
        if self.exact_subject and "{" in self.subject:
            raise ValueError("an exact subject has no places to fill")
        if self.people_at_least > self.people_at_most:
            raise ValueError("people_at_least is more than people_at_most")
        if bool(self.identifiers) != bool(self.people_at_most):
            raise ValueError("identifiers and people come together")
        if self.identifiers and not set(self.to) <= set(self.identifiers.by_kind):
            raise ValueError("the identifier rule leaves out one of the assister kinds")
        if self.channel is Channel.PLAIN_EMAIL and self.people_at_most:
            raise ValueError("a case about a person never goes by plain email")
        lists = [*self.required, *self.optional, *self.never]
        if len(lists) != len(set(lists)):
            raise ValueError("a fact stands in one of required, optional and never, once")
        if not (self.by_mail or self.steps or self.desk_asks):
            raise ValueError("what does not go by email says what to do: steps or desk_asks")
        return self


def _hold_together(
    case: CaseType, known: Mapping[str, Fact], clock_ids: set[str], name: str
) -> None:
    """What one entry alone cannot know: that the facts and clocks it names exist and are fit."""
    accept = case.identifiers.accept if case.identifiers else ()
    for field, ids in (
        ("required", case.required),
        ("optional", case.optional),
        ("never", case.never),
        ("identifiers", accept),
    ):
        for fact in ids:
            if fact not in known:
                raise Damaged(f'{name}, field {field}: there is no fact "{fact}". Correct it.')
            if field != "never" and known[fact].never_sent:
                raise Damaged(f'{name}, field {field}: "{fact}" is never sent. Remove it.')
            if field == "identifiers" and known[fact].kind is not FactKind.IDENTIFIER:
                raise Damaged(f'{name}, field {field}: "{fact}" is no identifier. Remove it.')
            if field in ("required", "optional") and known[fact].origin is FactOrigin.PERSON:
                raise Damaged(
                    f'{name}, field {field}: "{fact}" is known of a person. '
                    "It goes through the identifier rule; remove it here."
                )
    for clock in case.clocks:
        if clock not in clock_ids:
            raise Damaged(f'{name}, field clocks: there is no clock "{clock}". Correct it.')


@lru_cache(maxsize=8)
def case_types(override: Path | None = None) -> Mapping[str, CaseType]:
    """All case types by id, in the order of their numbers.

    `override` is an office's own folder of catalogues. Raises `Damaged` naming file and field.
    Read once per process and override folder.
    """
    rules = {
        rule.id: rule for rule in in_file("identifier_rules.toml", "rule", IdentifierRule, override)
    }
    known, clock_ids = facts(override), set(clocks(override))
    found: dict[str, CaseType] = {}
    for name, path in files_in("case_types", override):
        data = parsed(path, name)
        rule = data.get("identifiers")
        if isinstance(rule, str):
            if rule not in rules:
                raise Damaged(f'{name}, field identifiers: there is no rule "{rule}". Correct it.')
            data["identifiers"] = rules[rule].model_dump(mode="json")
        case = checked(data, CaseType, name)
        if case.id != path.stem:
            raise Damaged(f'{name}, field id: it should be "{path.stem}", as the file is called.')
        _hold_together(case, known, clock_ids, name)
        found[case.id] = case
    return MappingProxyType(dict(sorted(found.items(), key=lambda item: item[1].number)))


def case_types_for(kind: AssisterKind, override: Path | None = None) -> tuple[CaseType, ...]:
    """The case types that an assister of `kind` may use, in the order of the groups."""
    order = list(Group)
    mine = [case for case in case_types(override).values() if kind in case.to]
    return tuple(sorted(mine, key=lambda case: (order.index(case.group), case.number)))
