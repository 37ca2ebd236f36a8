"""Whatever breaks inside the gate, nothing leaves."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

import assisterdesk.egress.gate as gate_module
import assisterdesk.egress.judgement as judgement_module
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.judgement import all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Attachment, Decision, Outgoing, Protection, Recipient
from assisterdesk.egress.own_side import OwnSide, OwnSideMatcher
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.text import Channel, Text

SECRET = "Pa Houa Vang 900-22-9981"


class Broken(Exception):
    """Stands for a bug; its text holds what must not be shown."""


def fails(*_: object, **__: object) -> object:
    raise Broken(SECRET)


def refuse_all(gate: Gate, outgoing: Outgoing) -> None:
    decision = Decision(StaffId("anna"), outgoing.content_hash)
    for step in (
        lambda: gate.judge(outgoing),
        lambda: gate.clear(outgoing, decision),
        lambda: gate.clear(outgoing, None),
    ):
        with pytest.raises(Refused) as refused:
            step()
        assert SECRET not in str(refused.value)
        assert refused.value.__cause__ is None


def mail(desk: Recipient) -> Outgoing:
    return Outgoing(
        "exchange",
        Protection.APPROVED_SERVICE,
        (desk,),
        "Case status",
        "Please check the renewal of Halima Osman.",
        attachments=(Attachment("list.csv", b"Name,DOB\nMai Yang,1/2/1990\n"),),
    )


@pytest.mark.parametrize("rule", sorted(all_rules()))
def test_a_rule_that_breaks_stops_everything(
    rule: str,
    known: KnownPeople,
    own: OwnSide,
    desk: Recipient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken_rules() -> Mapping[str, object]:
        rules = dict(all_rules())
        rules[rule] = replace(rules[rule], find=fails)
        return rules

    monkeypatch.setattr(gate_module, "all_rules", broken_rules)
    refuse_all(Gate(known, own, GatePolicy()), mail(desk))


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        (KnownPeople, "sightings"),
        (OwnSideMatcher, "spans"),
        (Text, "of"),
        (Text, "without"),
        (Text, "original"),
        (judgement_module, "Reading"),
        (judgement_module, "boilerplate_spans"),
        (gate_module, "read_file"),
        (gate_module, "objections"),
        (GatePolicy, "overrides_for"),
    ],
)
def test_a_part_that_breaks_stops_everything(
    owner: object, name: str, gate: Gate, desk: Recipient, monkeypatch: pytest.MonkeyPatch
) -> None:
    replacement: Callable[..., object] = staticmethod(fails) if owner is Text else fails
    monkeypatch.setattr(owner, name, replacement)
    if name == "overrides_for":
        outgoing = Outgoing("clipboard", Protection.UNENCRYPTED_EXIT, body="ssn 900-22-9981")
        with pytest.raises(Refused):
            gate.clear(outgoing, Decision(StaffId("anna"), outgoing.content_hash))
        return
    refuse_all(gate, mail(desk))


def test_running_out_of_memory_or_stack_stops_everything(
    gate: Gate, desk: Recipient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for error in (MemoryError, RecursionError, UnicodeError, KeyError):

        def fail(*_: object, error: type[Exception] = error) -> None:
            raise error(SECRET)

        monkeypatch.setattr(gate_module, "read_file", fail)
        refuse_all(gate, mail(desk))


def test_the_live_view_fails_with_a_sentence_too(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KnownPeople, "sightings", fails)
    with pytest.raises(Refused):
        gate.spans(Channel.EMAIL, "hello there")


def test_only_the_gate_makes_a_clearance() -> None:
    top = Path(gate_module.__file__).resolve().parents[1]
    users = {
        path.relative_to(top).as_posix()
        for path in top.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (
            isinstance(node, ast.ImportFrom)
            and node.module == "assisterdesk.egress.cleared"
            and any(name.name.startswith("_") for name in node.names)
        )
        or (isinstance(node, ast.Attribute) and node.attr == "_clear" and _of_cleared(node))
    }
    assert users == {"egress/gate.py"}


def _of_cleared(node: ast.Attribute) -> bool:
    return ast.unparse(node.value).endswith("cleared")
