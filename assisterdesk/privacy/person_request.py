"""A person's signed request for the list of what is kept on them, from arrival to the end (O-D2).

::

    received -> signature seen -> identity verified -> list compiled
             -> letter made -> delivered -> closed

Each step needs the one before. A request may be closed early with the reason why.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import worded
from assisterdesk.privacy.identity import IdentityMethod, is_enough, needs_strong
from assisterdesk.privacy.record import Delivery, LetterId, PrivacyRecordId


class Asker(StrEnum):
    """An "individual" is, for the rule, the person or one of these acting for them."""

    INDIVIDUAL = "individual"
    REPRESENTATIVE = "representative"
    COUNSEL = "counsel"
    CUSTODIAN = "custodian"
    GUARDIAN = "guardian"


ASKER_TITLE: dict[Asker, str] = {
    Asker.INDIVIDUAL: "The person",
    Asker.REPRESENTATIVE: "Authorized representative",
    Asker.COUNSEL: "Legal counsel",
    Asker.CUSTODIAN: "Legal custodian",
    Asker.GUARDIAN: "Legal guardian",
}


class Step(StrEnum):
    RECEIVED = "received"
    SIGNED = "signed"
    VERIFIED = "verified"
    COMPILED = "compiled"
    LETTER_MADE = "letter_made"
    DELIVERED = "delivered"
    CLOSED = "closed"


STEP_TITLE: dict[Step, str] = {
    Step.RECEIVED: "Received",
    Step.SIGNED: "Signature seen",
    Step.VERIFIED: "Identity verified",
    Step.COMPILED: "List compiled",
    Step.LETTER_MADE: "Letter made",
    Step.DELIVERED: "Delivered",
    Step.CLOSED: "Closed",
}
_ORDER = tuple(Step)


@dataclass(frozen=True, slots=True)
class HeldItem:
    """One kind of thing the store holds about a person: what it is and where, never its value.

    `id` stays the same from one compiling to the next. `room` names the place in the store.
    `investigation`: the store itself says that it belongs to an investigation.
    """

    id: str
    room: str
    title: str
    categories: tuple[PiiCategory, ...]
    reference: str = ""
    count: int = 1
    since: date | None = None
    until: date | None = None
    investigation: bool = False


@dataclass(frozen=True, slots=True)
class PersonRequest:
    """`name` is the person the list is about; `asker_name` and `authority` are for somebody who
    acts for them. `left_out` are ids of items that belong to an investigation about the person."""

    id: PrivacyRecordId
    number: str
    received_on: date
    due: date
    name: str = field(repr=False)
    asker: Asker = Asker.INDIVIDUAL
    asker_name: str = field(default="", repr=False)
    authority: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    step: Step = Step.RECEIVED
    signed_on: date | None = None
    people: tuple[PersonId, ...] = ()
    identity_method: str = ""
    verified_on: date | None = None
    items: tuple[HeldItem, ...] = ()
    left_out: frozenset[str] = frozenset()
    compiled_at: datetime | None = None
    letter: LetterId | None = None
    delivered_on: date | None = None
    delivery: Delivery | None = None
    closed_on: date | None = None
    outcome: str = ""
    #: counts what was saved, so that nobody saves over what somebody else did meanwhile
    revision: int = 0

    @property
    def is_open(self) -> bool:
        return self.step is not Step.CLOSED

    @property
    def next_due(self) -> date | None:
        """The day by which something must happen next; None when nothing is asked for."""
        return None if self.step in (Step.DELIVERED, Step.CLOSED) else self.due

    @property
    def listed(self) -> tuple[HeldItem, ...]:
        """What the answer names: everything that is not investigation material."""
        return tuple(i for i in self.items if i.id not in self.left_out)

    @property
    def none_responsive(self) -> bool:
        """The rule's answer when everything relates to an investigation, or there is nothing."""
        return self.step in _ORDER[_ORDER.index(Step.COMPILED) :] and not self.listed

    @property
    def categories(self) -> frozenset[PiiCategory]:
        return frozenset(c for item in self.items for c in item.categories)


def received(request: PersonRequest, today: date) -> PersonRequest:
    """A new request, tidied. Raises `Incomplete` or `Refused` with what to mend."""
    tidy = replace(
        request,
        name=" ".join(request.name.split()),
        asker_name=" ".join(request.asker_name.split()),
        authority=" ".join(request.authority.split()),
        address=request.address.strip(),
    )
    if not tidy.name:
        raise Incomplete("Enter the name of the person the list is about.", ("Name",))
    if tidy.asker is not Asker.INDIVIDUAL and not tidy.asker_name:
        raise Incomplete("Enter who asks on the person's behalf.", ("Asked by",))
    if tidy.received_on > today:
        raise Refused("The request cannot have arrived in the future. Check the date.")
    return tidy


def signature_seen(request: PersonRequest, signed_on: date, today: date) -> PersonRequest:
    """The request is in writing and signed. Raises `Refused` out of turn or for a day ahead."""
    _follows(request, Step.SIGNED)
    if signed_on > today:
        raise Refused("The signature cannot lie in the future. Check the date.")
    if request.asker is not Asker.INDIVIDUAL and not request.authority:
        raise Incomplete(
            "Write down what shows that this person may act for them, such as a court order "
            "or a signed authorization.",
            ("Authority",),
        )
    return replace(request, step=Step.SIGNED, signed_on=signed_on)


def identity_verified(
    request: PersonRequest,
    method: IdentityMethod,
    people: Iterable[PersonId],
    at_stake: frozenset[PiiCategory],
    today: date,
) -> PersonRequest:
    """`people` are the records that are theirs, `at_stake` the kinds of data in them.

    Raises `Refused` when the method's safeguards do not match the risk of what is kept.
    """
    _follows(request, Step.VERIFIED)
    if not is_enough(method, at_stake):
        raise Refused(
            "What is kept on this person includes data that could do great harm in wrong hands. "
            "Verify the identity in a stronger way, such as a photo ID seen in person."
        )
    return replace(
        request,
        step=Step.VERIFIED,
        identity_method=method.id,
        people=tuple(dict.fromkeys(people)),
        verified_on=today,
    )


def compiled(request: PersonRequest, items: Iterable[HeldItem], at: datetime) -> PersonRequest:
    """The list as the store holds it now. What the store knows to be investigation material is
    left out from the start; compiling again keeps what a person left out."""
    if request.step not in (Step.VERIFIED, Step.COMPILED, Step.LETTER_MADE):
        _follows(request, Step.COMPILED)
    found = tuple(items)
    known = {i.id for i in found}
    left_out = (request.left_out & known) | {i.id for i in found if i.investigation}
    return replace(
        request,
        step=Step.COMPILED,
        items=found,
        left_out=frozenset(left_out),
        compiled_at=at,
        letter=None,
    )


def leaving_out(request: PersonRequest, left_out: Iterable[str]) -> PersonRequest:
    """Say which items belong to an investigation about the person. What the store itself knows to
    belong to one stays left out."""
    if request.step not in (Step.COMPILED, Step.LETTER_MADE):
        raise Refused("Compile the list first.")
    known = {i.id for i in request.items}
    always = {i.id for i in request.items if i.investigation}
    return replace(
        request,
        step=Step.COMPILED,
        left_out=frozenset((set(left_out) & known) | always),
        letter=None,
    )


def letter_made(request: PersonRequest, letter: LetterId) -> PersonRequest:
    if request.step is not Step.LETTER_MADE:
        _follows(request, Step.LETTER_MADE)
    return replace(request, step=Step.LETTER_MADE, letter=letter)


def delivered(request: PersonRequest, how: Delivery, on: date, today: date) -> PersonRequest:
    _follows(request, Step.DELIVERED)
    if not request.received_on <= on <= today:
        raise Refused("The letter was delivered after the request came and not in the future.")
    return replace(request, step=Step.DELIVERED, delivery=how, delivered_on=on)


def closed(request: PersonRequest, outcome: str, today: date) -> PersonRequest:
    """Close it. Before delivery this needs a reason in words (`Incomplete`)."""
    if not request.is_open:
        raise Refused("This request is closed already.")
    outcome = " ".join(outcome.split())
    if request.step is not Step.DELIVERED and not outcome:
        raise Incomplete("Write down why the request ends before it was answered.", ("Outcome",))
    return replace(request, step=Step.CLOSED, closed_on=today, outcome=outcome)


def risk_words(at_stake: frozenset[PiiCategory]) -> str:
    """How well the identity must be verified, as a sentence."""
    if needs_strong(at_stake):
        return (
            "The records hold data that could do great harm in wrong hands, "
            "so the identity needs a strong check."
        )
    return "The records hold contact data only, so a simple check is enough."


def _follows(request: PersonRequest, step: Step) -> None:
    """Raises `Refused` unless `step` is the next one."""
    at = _ORDER.index(request.step)
    if not request.is_open:
        raise Refused("This request is closed. Enter a new one.")
    if _ORDER[at + 1] is not step:
        raise Refused(worded("The next step is “{step}”.", step=worded(STEP_TITLE[_ORDER[at + 1]])))
