"""The policy of each way out is data: five kinds of going past a warning, none past a refusal."""

from pathlib import Path

import pytest

from assisterdesk.basics.errors import Damaged, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.gate import CLOSED, Gate
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Decision, Outcome, Outgoing, Override, Protection
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.route import Receives, all_routes
from assisterdesk.egress.ways_out import closed_of, overrides_of, ways_out

PERSONAL = "Pa Houa Vang, born 4/12/1986."
WORDS = "the client asked for it"
EXITS = ("clipboard", "print", "export", "open_with")


def outgoing(route: str) -> Outgoing:
    return Outgoing(route, Protection.UNENCRYPTED_EXIT, body=PERSONAL)


@pytest.mark.requirement("X4")
@pytest.mark.parametrize("route", EXITS)
@pytest.mark.parametrize("allowed", [None, *Override])
def test_each_kind_of_override_opens_exactly_what_the_policy_says(
    known: KnownPeople, own: OwnSide, route: str, allowed: Override | None
) -> None:
    overrides = ((route, frozenset({allowed} if allowed else ())),)
    gate = Gate(known, own, GatePolicy(overrides=overrides))
    leaving = outgoing(route)
    assert gate.judge(leaving).outcome is Outcome.WARN
    for override in (None, *Override):
        decision = Decision(StaffId("anna"), leaving.content_hash, override, WORDS)
        if override is not None and override is allowed:
            assert gate.clear(leaving, decision).outgoing == leaving
        else:
            with pytest.raises(Refused):
                gate.clear(leaving, decision)


@pytest.mark.parametrize("words", ["", "         ", "because"])
def test_a_justification_needs_words(known: KnownPeople, own: OwnSide, words: str) -> None:
    policy = GatePolicy(overrides=(("print", frozenset({Override.JUSTIFIED})),))
    gate = Gate(known, own, policy)
    leaving = outgoing("print")
    gate.judge(leaving)
    with pytest.raises(Refused, match="few words"):
        gate.clear(
            leaving, Decision(StaffId("a"), leaving.content_hash, Override.JUSTIFIED, words)
        )


@pytest.mark.parametrize("route", [*EXITS, "site_field"])
def test_a_closed_way_out_lets_nothing_through(
    known: KnownPeople, own: OwnSide, route: str
) -> None:
    policy = GatePolicy(overrides=((route, frozenset(Override)),), closed=frozenset({route}))
    gate = Gate(known, own, policy)
    (protection,) = all_routes()[route].protections
    leaving = Outgoing(route, protection, body="Reference 7QX2KD")
    verdict = gate.judge(leaving)
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.reasons == (CLOSED,)
    for override in Override:
        with pytest.raises(Refused):
            gate.clear(leaving, Decision(StaffId("a"), leaving.content_hash, override, WORDS))


def test_a_field_for_the_states_site_goes_quietly(gate: Gate) -> None:
    leaving = Outgoing("site_field", Protection.SITE_ENTRY, body="900-22-9981")
    verdict = gate.judge(leaving)
    assert verdict.outcome is Outcome.GO
    assert gate.clear(leaving).outgoing == leaving


@pytest.mark.parametrize("route", EXITS)
def test_no_other_way_out_may_claim_to_be_the_states_site(gate: Gate, route: str) -> None:
    leaving = Outgoing(route, Protection.SITE_ENTRY, body=PERSONAL)
    assert gate.judge(leaving).outcome is Outcome.REFUSED


def test_the_policy_rules_every_way_out_that_does_not_encrypt() -> None:
    unprotected = {id for id, r in all_routes().items() if r.receives is Receives.UNKNOWN}
    assert {way.id for way in ways_out()} == unprotected
    assert closed_of(ways_out()) == frozenset()


def test_going_past_by_the_button_alone_is_allowed_nowhere_by_itself() -> None:
    assert all(Override.WITHOUT not in allowed for _, allowed in overrides_of(ways_out()))
    assert dict(overrides_of(ways_out()))["site_field"] == frozenset()


def test_dragging_out_is_no_route(gate: Gate) -> None:
    assert "drag" not in all_routes()
    assert gate.judge(outgoing("drag")).outcome is Outcome.REFUSED


def test_an_office_rules_its_own_ways_out(tmp_path: Path) -> None:
    (tmp_path / "gate").mkdir()
    (tmp_path / "gate" / "ways_out.toml").write_text(
        '[[way_out]]\nid = "clipboard"\ntitle = "Copy"\nopen = false\noverrides = ["without"]\n'
        'why = "Our office does not copy."\nsource = ["https://example.org/policy"]\n'
        "verified_on = 2026-11-22\n",
        "utf-8",
    )
    ways = ways_out(tmp_path)
    assert closed_of(ways) == {"clipboard"}
    assert dict(overrides_of(ways))["clipboard"] == {Override.WITHOUT}
    assert len(ways) == len(ways_out())


@pytest.mark.parametrize(
    ("id", "said"), [("fax", "no way out"), ("clipboard", "overrides")]
)
def test_a_wrong_entry_is_said_plainly(tmp_path: Path, id: str, said: str) -> None:
    kind = '["shrug"]' if id == "clipboard" else "[]"
    (tmp_path / "gate").mkdir()
    (tmp_path / "gate" / "ways_out.toml").write_text(
        f'[[way_out]]\nid = "{id}"\ntitle = "X"\nopen = true\noverrides = {kind}\nwhy = "Y"\n'
        'source = ["https://example.org/policy"]\nverified_on = 2026-11-22\n',
        "utf-8",
    )
    with pytest.raises(Damaged, match=said):
        ways_out(tmp_path)
