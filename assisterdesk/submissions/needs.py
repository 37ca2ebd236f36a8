"""What a desk needs for one case: what is on hand, what is missing, what is left out and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.submissions.case_types import CaseType, Count
from assisterdesk.submissions.facts import Fact, FactKind, FactOrigin
from assisterdesk.submissions.facts import facts as all_facts

_NAME = "person_name"
_SSN = "ssn"
_LAST_FOUR = "ssn_last_four"


class FactState(StrEnum):
    PRESENT = "present"
    MISSING = "missing"
    OPTIONAL = "optional"  # not on hand, and it does not have to be


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is on hand of one chosen person, by fact id.

    `label` is what the form calls the person; it is never sent, and no sentence made here uses it,
    because sentences end up in errors. For a newborn the desk asks for a
    parent: `parent` holds that parent's values.
    """

    person: PersonId
    values: Mapping[str, str] = field(repr=False)
    label: str = ""
    newborn: bool = False
    parent: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class NeededFact:
    """One fact of the case type. `value` is empty unless `state` is PRESENT; `problem` is a
    sentence on why what was typed does not do."""

    fact: str
    label: str
    kind: FactKind
    origin: FactOrigin
    required: bool
    state: FactState
    value: str = field(default="", repr=False)
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PickedIdentifier:
    """An identifier chosen to be sent; `of_parent` for a newborn."""

    fact: str
    label: str
    of_parent: bool
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NeededPerson:
    """One person with the identifiers chosen. `could_add`: labels that would make up what lacks."""

    person: PersonId
    label: str
    newborn: bool
    picked: tuple[PickedIdentifier, ...]
    ask: int
    floor: int
    could_add: tuple[str, ...]
    missing: str = ""

    @property
    def enough(self) -> bool:
        """As many as the desk asks for."""
        return len(self.picked) >= self.ask and not self.missing

    @property
    def may_go(self) -> bool:
        """At least as many as the desk needs to look at the case at all."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fact on hand that will not be sent, and why, as a short sentence."""

    fact: str
    label: str
    why: str


@dataclass(frozen=True, slots=True)
class Needs:
    """The whole answer. `missing` is in the form's words; `advice` does not stop a submission."""

    case_type: str
    kind: AssisterKind
    facts: tuple[NeededFact, ...]
    people: tuple[NeededPerson, ...]
    left_out: tuple[LeftOut, ...]
    missing: tuple[str, ...]
    advice: tuple[str, ...]

    @property
    def complete(self) -> bool:
        return not self.missing

    def value(self, fact: str) -> str:
        """The value of a needed fact; empty when it is not on hand."""
        return next((f.value for f in self.facts if f.fact == fact), "")

    def require_complete(self) -> None:
        """Raises `Incomplete` with the missing facts."""
        if self.missing:
            raise Incomplete(
                worded(
                    "The desk would send this back. Still missing: {what}.",
                    what=joined("; ", self.missing),
                ),
                self.missing,
            )


def facts_of_staff(
    kind: AssisterKind,
    *,
    name: str,
    credential: str,
    agency: str,
    phone: str = "",
    email: str = "",
    portal_reference: str = "",
) -> dict[str, str]:
    """A staff member's profile by fact id. `credential`: assister ID, NPN or admin ID by kind."""
    proof = {
        AssisterKind.NAVIGATOR: "assister_id",
        AssisterKind.CAC: "assister_id",
        AssisterKind.BROKER: "npn",
        AssisterKind.BROKER_SUPPORT: "admin_id",
    }[kind]
    return {
        "assister_name": name,
        proof: credential,
        "agency": agency,
        "staff_phone": phone,
        "staff_email": email,
        "portal_reference_number": portal_reference,
    }


def needs_of(
    case_type: CaseType,
    kind: AssisterKind,
    *,
    common: Mapping[str, str],
    people: Sequence[PersonFacts] = (),
    catalogue: Mapping[str, Fact] | None = None,
) -> Needs:
    """Hold what is on hand against what the case type asks of this assister kind.

    `common`: values by fact id that are not one person's (the staff member's profile and what was
    typed). Pure: reads nothing but the facts catalogue, which may be handed in.
    Raises `Refused` when the case type is not for this assister kind.
    """
    if kind not in case_type.to:
        raise Refused("This case type is not for your kind of assister. Choose another one.")
    known = all_facts() if catalogue is None else catalogue
    wanted = [
        *((id, True) for id in case_type.required if known[id].asked_of(kind)),
        *((id, False) for id in case_type.optional if known[id].asked_of(kind)),
    ]
    facts = tuple(_needed(known[id], required, common) for id, required in wanted)
    chosen = tuple(
        _person(case_type, kind, place, one, known)
        for place, one in enumerate(people, start=1)
        if case_type.about_people
    )
    missing: list[str] = [
        worded(f.label)
        if not f.problem
        else worded("{what} ({why})", what=worded(f.label), why=worded(f.problem))
        for f in facts
        if f.state is FactState.MISSING
    ]
    missing += [person.missing for person in chosen if person.missing]
    missing += _wrong_number(case_type, len(chosen))
    advice = tuple(
        worded(
            "The desk may ask for {ask} identifiers for person {place}; {held} are on hand. "
            "You could add: {more}.",
            ask=_number(p.ask),
            place=place,
            held=len(p.picked),
            more=joined(", ", map(worded, p.could_add)),
        )
        for place, p in enumerate(chosen, start=1)
        if p.may_go and not p.enough
    )
    left_out = _left_out(case_type, [id for id, _ in wanted], common, people, chosen, known)
    return Needs(case_type.id, kind, facts, chosen, left_out, tuple(missing), advice)


def _needed(fact: Fact, required: bool, common: Mapping[str, str]) -> NeededFact:
    value = common.get(fact.id, "").strip()
    problem = fact.problem(value) if value else ""
    if value and not problem:
        return _fact(fact, required, FactState.PRESENT, value)
    # an optional answer that does not fit is wrong all the same: it is mended or cleared
    state = FactState.MISSING if required or problem else FactState.OPTIONAL
    return _fact(fact, required, state, problem=problem)


def _fact(
    fact: Fact, required: bool, state: FactState, value: str = "", problem: str = ""
) -> NeededFact:
    return NeededFact(fact.id, fact.label, fact.kind, fact.origin, required, state, value, problem)


def _person(
    case_type: CaseType,
    kind: AssisterKind,
    place: int,
    one: PersonFacts,
    known: Mapping[str, Fact],
) -> NeededPerson:
    rule = case_type.identifiers
    if rule is None:  # the schema allows people only with a rule
        raise Refused("This case type takes no people.")
    count = rule.by_kind[kind]
    values = _with_last_four(one.parent if one.newborn else one.values)
    usable = [id for id in rule.accept if _fits(known[id], values.get(id, ""))]
    # the catalogue's order is the order of preference, so the SSN's last four come only when
    # the ones before them do not reach the number
    ask = count.newborn if one.newborn else count.ask
    taken = usable[:ask]
    picked = tuple(
        PickedIdentifier(id, known[id].label, one.newborn, values[id].strip()) for id in taken
    )
    could_add = tuple(known[id].label for id in rule.accept if id not in usable)
    return NeededPerson(
        person=one.person,
        label=one.label or worded("person {place}", place=place),
        newborn=one.newborn,
        picked=picked,
        ask=ask,
        floor=count.newborn if one.newborn else count.floor,
        could_add=could_add,
        missing=_lacks(
            worded("person {place}", place=place), one.newborn, count, picked, could_add, known
        ),
    )


def _lacks(
    which: str,
    newborn: bool,
    count: Count,
    picked: tuple[PickedIdentifier, ...],
    could_add: tuple[str, ...],
    known: Mapping[str, Fact],
) -> str:
    floor, ask = (count.newborn, count.newborn) if newborn else (count.floor, count.ask)
    whose = worded("a parent of {which}, a newborn", which=which) if newborn else which
    if newborn and all(p.fact != _NAME for p in picked):
        return worded("the {what} of {whose}", what=worded(known[_NAME].label), whose=whose)
    if len(picked) >= floor:
        return ""
    lack = ask - len(picked)
    which = joined(", ", map(worded, could_add))
    if lack == 1:
        return worded("one more identifier for {whose} ({which})", whose=whose, which=which)
    return worded(
        "{number} more identifiers for {whose} ({which})",
        number=_number(lack),
        whose=whose,
        which=which,
    )


def _with_last_four(values: Mapping[str, str]) -> Mapping[str, str]:
    """The last four digits, where only the whole number is on hand; the whole is never used."""
    digits = "".join(c for c in values.get(_SSN, "") if c in "0123456789")
    if len(digits) == 9 and not values.get(_LAST_FOUR, "").strip():
        return {**values, _LAST_FOUR: digits[-4:]}
    return values


def _fits(fact: Fact, value: str) -> bool:
    return bool(value.strip()) and not fact.problem(value.strip())


def _wrong_number(case_type: CaseType, count: int) -> list[str]:
    if count < case_type.people_at_least:
        least = case_type.people_at_least
        if least == 1:
            return [worded("at least one person")]
        return [worded("at least {number} people", number=_number(least))]
    if case_type.about_people and count > case_type.people_at_most:
        return [
            worded(
                "a shorter list: at most {most} people go on one form",
                most=case_type.people_at_most,
            )
        ]
    return []


def _left_out(
    case_type: CaseType,
    wanted: Sequence[str],
    common: Mapping[str, str],
    people: Sequence[PersonFacts],
    chosen: Sequence[NeededPerson],
    known: Mapping[str, Fact],
) -> tuple[LeftOut, ...]:
    sent = {*wanted, *(p.fact for person in chosen for p in person.picked)}
    on_hand = {
        id
        for values in (common, *(one.values for one in people), *(one.parent for one in people))
        for id, value in values.items()
        if value.strip()
    }
    return tuple(
        LeftOut(
            fact.id,
            fact.label,
            "Never sent."
            if fact.never_sent or fact.id in case_type.never
            else "The desk does not need it.",
        )
        for fact in known.values()
        if fact.id in on_hand - sent and fact.origin in (FactOrigin.PERSON, FactOrigin.TYPED)
    )


#: small numbers, written out
_NUMBER_WORDS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


def _number(count: int) -> str:
    return worded(_NUMBER_WORDS[count]) if count in _NUMBER_WORDS else str(count)
