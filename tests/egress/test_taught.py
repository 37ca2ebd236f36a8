"""A value the privacy contact declared not personal is let be; people of the store never are."""

import json
from datetime import UTC, datetime

import pytest

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.check import check
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Outcome, Outgoing, Protection
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.taught import NotPersonal, Taught, value_hash
from assisterdesk.egress.text import Channel

AT = datetime(2026, 11, 21, tzinfo=UTC)


def not_personal(value: str, category: PiiCategory, **changes: object) -> NotPersonal:
    return NotPersonal("1", category, value, "our own line", StaffId("s"), AT, **changes)


@pytest.fixture
def taught() -> Taught:
    return Taught()


@pytest.fixture
def gate(known: KnownPeople, own: OwnSide, taught: Taught) -> Gate:
    return Gate(known, own, GatePolicy(), taught=taught)


def copied(text: str) -> Outgoing:
    return Outgoing("clipboard", Protection.UNENCRYPTED_EXIT, body=text)


def test_a_taught_value_is_let_be_until_it_is_revoked(gate: Gate, taught: Taught) -> None:
    text = "The client can be reached at 612-555-0188."
    assert gate.judge(copied(text)).outcome is Outcome.WARN
    value = not_personal("612-555-0188", PiiCategory.PHONE)
    taught.replace([value])
    assert gate.judge(copied(text)).outcome is Outcome.GO
    assert gate.spans(Channel.EMAIL, text) == ()
    taught.replace([not_personal(value.value, value.category, revoked_at=AT)])
    assert gate.judge(copied(text)).outcome is Outcome.WARN


def test_teaching_one_value_silences_no_other(gate: Gate, taught: Taught) -> None:
    taught.replace([not_personal("612-555-0188", PiiCategory.PHONE)])
    verdict = gate.judge(copied("The client can be reached at 612-555-0188 or 612-555-0177."))
    assert [f.category for f in verdict.findings] == [PiiCategory.PHONE]
    assert verdict.outcome is Outcome.WARN


def test_somebody_of_the_store_is_never_taught_away(gate: Gate, taught: Taught) -> None:
    taught.replace(
        [
            not_personal("Pa Houa Vang", PiiCategory.PERSON_NAME),
            not_personal("651-555-0134", PiiCategory.PHONE),
        ]
    )
    for text in ("Pa Houa Vang came in.", "Call 651-555-0134."):
        assert gate.judge(copied(text)).outcome is Outcome.WARN


def test_case_accents_and_spacing_make_no_difference() -> None:
    a = value_hash(PiiCategory.OTHER, "Café  Ñandú")
    assert a == value_hash(PiiCategory.OTHER, "cafe nandu")
    assert a != value_hash(PiiCategory.ADDRESS, "cafe nandu")


def test_the_value_is_in_no_representation() -> None:
    told = repr(not_personal("612-555-0188", PiiCategory.PHONE))
    assert "555-0188" not in told and "5550188" not in told


def test_the_filter_at_the_terminal_lets_it_be_too(known: KnownPeople, own: OwnSide) -> None:
    line = json.dumps({"id": "1", "text": "The client can be reached at 612-555-0188."})
    out: list[str] = []
    for taught in (None, Taught([not_personal("612-555-0188", PiiCategory.PHONE)])):
        check([line], out.append, people=known, own=own, show_text=False, taught=taught)
    assert [json.loads(answer)["warned"] for answer in out] == [True, False]
