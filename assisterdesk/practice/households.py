"""The practice office's invented households, read from `resources/practice` and checked.

Days are kept as "days ago" and counted back from the day on which the office is filled, so that the
practice office looks the same whenever somebody trains in it.
"""

import json
import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from assisterdesk.basics.catalogue import Id, Part, Text, parsed
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import CaseId, PersonId, new_id
from assisterdesk.basics.resources import resource
from assisterdesk.cases.case import CaseState
from assisterdesk.people.person import Address, Person, PersonName, Relation
from assisterdesk.submissions.subjects import is_reference

#: The files, in the order in which their households are put into the store.
AREAS = ("metro", "north", "south", "central")

Days = Annotated[int, Field(ge=0, le=400)]
Word = Annotated[str, StringConstraints(min_length=1, max_length=80)]
#: 555-01xx is kept free for invented numbers, in every area code.
Phone = Annotated[str, StringConstraints(pattern=r"^(218|320|507|612|651|763|952)-555-01[0-9]{2}$")]
#: Domains that belong to nobody (RFC 2606).
Email = Annotated[str, StringConstraints(pattern=r"^[a-z0-9.]+@example\.(org|com)$")]
#: No number that begins with 666 was or will be issued (Social Security Administration).
Ssn = Annotated[str, StringConstraints(pattern=r"^666-[0-9]{2}-[0-9]{4}$")]
#: Numbers of cases and accounts begin with three zeros here.
CaseNumber = Annotated[str, StringConstraints(pattern=r"^000[0-9]{5,7}$")]


class SampleAddress(Part):
    """Where a household lives: an invented street in a town that exists."""

    line1: Word
    line2: str = ""
    city: Word
    zip: Annotated[str, StringConstraints(pattern=r"^5[56][0-9]{3}$")]


class SamplePerson(Part):
    """One invented person. A newborn's birthday is so and so many days ago."""

    relation: Relation
    given: Word
    family: Word
    others: tuple[Word, ...] = ()
    born: date | None = None
    born_days_ago: Days | None = None
    ssn: Ssn | None = None
    phones: tuple[Phone, ...] = ()
    emails: tuple[Email, ...] = ()
    ids: tuple[tuple[Word, CaseNumber], ...] = ()
    interpreter: bool = False
    newborn: bool = False
    lives_elsewhere: bool = False

    @model_validator(mode="after")
    def _is_born_once(self) -> Self:
        if (self.born is None) == (self.born_days_ago is None):
            raise ValueError("give born or born_days_ago")
        if self.newborn and self.born_days_ago is None:
            raise ValueError("a newborn has born_days_ago, or it would grow up")
        return self

    def born_on(self, today: date) -> date:
        return self.born or today - timedelta(days=self.born_days_ago or 0)


class SampleNote(Part):
    """What an assister wrote, and when."""

    days_ago: Days
    text: Text


class SampleDocument(Part):
    """A paper of the case, made by `practice.documents`. `person` counts from 1."""

    kind: Word
    person: Annotated[int, Field(ge=1)] = 1
    days_ago: Days
    name: str = ""


class Became(StrEnum):
    """What became of a past submission."""

    SENT = "sent"
    ANSWERED = "answered"
    NEEDS_PERSON = "needs_person"


class SampleSubmission(Part):
    """A past request to a desk. A number in `typed` is a day (or its month), so many days ago."""

    case_type: Id
    people: tuple[Annotated[int, Field(ge=1)], ...] = ()
    days_ago: Days
    became: Became
    answered_days_ago: Days | None = None
    answer: str = ""
    typed: dict[Id, int | Text] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _is_answered_or_not(self) -> Self:
        answered = self.became is Became.ANSWERED
        if answered != bool(self.answer) or answered != (self.answered_days_ago is not None):
            raise ValueError("answer and answered_days_ago belong to what was answered")
        if self.answered_days_ago is not None and self.answered_days_ago > self.days_ago:
            raise ValueError("the answer is older than the request")
        return self


class SampleHousehold(Part):
    """One household's whole case. `keeper` names the colleague whose case it is; empty for the
    person signed in. `case_type` is the request it turns around."""

    name: Word
    reference: str
    topic: Word
    case_type: Id
    state: CaseState
    opened_days_ago: Days
    language: Word
    keeper: str = ""
    address: SampleAddress
    person: tuple[SamplePerson, ...] = Field(min_length=1, max_length=7)
    note: tuple[SampleNote, ...] = Field(min_length=2, max_length=6)
    document: tuple[SampleDocument, ...] = ()
    submission: tuple[SampleSubmission, ...] = ()

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if not is_reference(self.reference):
            raise ValueError("reference is six signs of the reference alphabet, digit and letter")
        if [p.relation for p in self.person].count(Relation.SELF) != 1:
            raise ValueError("one person of a household is self")
        pointed = [d.person for d in self.document] + [n for s in self.submission for n in s.people]
        if any(n > len(self.person) for n in pointed):
            raise ValueError("a document or submission names a person who is not there")
        days = [n.days_ago for n in self.note] + [d.days_ago for d in self.document]
        if max(days + [s.days_ago for s in self.submission]) > self.opened_days_ago:
            raise ValueError("something happened before the case was opened")
        return self

    def people(self, case: CaseId, today: date) -> tuple[Person, ...]:
        """The household's people as people of `case`, with new ids."""
        home = self.address
        return tuple(
            Person(
                id=PersonId(new_id()),
                case=case,
                relation=p.relation,
                name=PersonName(p.given, p.family, others=p.others),
                birthdate=p.born_on(today),
                ssn=re.sub(r"\D", "", p.ssn or ""),
                phones=p.phones,
                emails=p.emails,
                address=Address()
                if p.lives_elsewhere
                else Address(home.line1, home.line2, home.city, "MN", home.zip),
                ids=p.ids,
                language=self.language,
                interpreter=p.interpreter,
                newborn=p.newborn,
            )
            for p in self.person
        )


@lru_cache(maxsize=1)
def households() -> tuple[SampleHousehold, ...]:
    """All sample households. Raises `Damaged` naming file, household and field."""
    found: list[SampleHousehold] = []
    for area in AREAS:
        name = f"practice/households_{area}.toml"
        rows = parsed(resource(*name.split("/")), name).get("household")
        if not isinstance(rows, list):
            raise Damaged(f"{name}: it should be a list of tables, [[household]].")
        found += [_checked(row, name) for row in rows]
    references = [h.reference for h in found]
    twice = sorted({r for r in references if references.count(r) > 1})
    if twice:
        raise Damaged(f"practice: the reference {twice[0]} is there twice. Change one of them.")
    return tuple(found)


def _checked(row: object, name: str) -> SampleHousehold:
    try:
        # over JSON: strict checking then still takes an array for a tuple and a word for a kind
        return SampleHousehold.model_validate_json(json.dumps(row, default=str))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"]) or "the household as a whole"
        which = row.get("reference", "?") if isinstance(row, dict) else "?"
        raise Damaged(
            f"{name}, household {which}, field {where}: {first['msg']}. Correct that field."
        ) from None
