"""A few words that the log keeps for years: about a client, but naming nobody."""

import pytest

from assisterdesk.egress.gate import Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate(KnownPeople.build(()), OwnSide(), GatePolicy())


@pytest.mark.parametrize(
    "words",
    [
        "the client asked for it on paper",
        "the client brought a stick for it",
        "The client wants to have it by hand",
        "Client has no computer",
        "he asked for a copy",
        "to show at the county desk",
        "asked twice on Tuesday, waits at the front desk",
        "she lives far from any office",
    ],
)
def test_a_reason_is_about_a_client_and_may_say_so(gate: Gate, words: str) -> None:
    assert not gate.names_somebody(words)


@pytest.mark.parametrize(
    "words",
    [
        "Mai Vang asked for it on paper",
        "mai vang asked for it",
        "the client born 3/14/1981 asked for it",
        "for SSN 472-55-0198",
        "call her at 651-555-0142",
        "case 20418837 needs it",
        "because the client is blind",
        "she earns $2,400 a month and needs it",
        "she is pregnant and cannot come",
    ],
)
def test_a_reason_with_a_name_a_number_or_a_fact_is_not_kept(gate: Gate, words: str) -> None:
    assert gate.names_somebody(words)
