"""Reasons for access: data, each mapped to the sixteen of the rule (O-E)."""

from pathlib import Path

import pytest

from assisterdesk.access.log_line import Action
from assisterdesk.access.reasons import reason_for, reasons, rule_reasons
from assisterdesk.basics.access import Exemption
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.resources import resource


@pytest.mark.requirement("O-E")
def test_the_rules_sixteen_reasons_are_there_in_their_order() -> None:
    assert [reason.number for reason in rule_reasons().values()] == list(range(1, 17))
    assert rule_reasons()["e7"].citation == "(E)(7)"


@pytest.mark.requirement("O-E")
def test_every_reason_is_mapped_to_the_rule() -> None:
    for reason in reasons().values():
        assert set(reason.rule) <= set(rule_reasons())
    assert reasons()["own_list_request"].rule == ("e2",)
    assert reasons()["audit"].rule == ("e8",)
    assert set(reasons()["hearing_or_court"].rule) == {"e11", "e12"}


@pytest.mark.requirement("O-G4")
def test_a_reason_carries_the_exemption_of_the_model_rule() -> None:
    exempt = {r.id: r.exemption for r in reasons().values() if r.exemption is not Exemption.NONE}
    assert exempt == {
        "own_list_request": Exemption.OWN_REQUEST,
        "daily_work": Exemption.ROUTINE_NOT_DIRECTED,
        "office_administration": Exemption.OFFICIAL_OR_RESEARCH,
    }


def test_the_programs_own_reasons_are_never_offered_to_a_person() -> None:
    assert reason_for("listed") == "daily_work"
    for own in (r.id for r in reasons().values() if r.program):
        assert reason_for("opened", last=own) == next(iter(reasons()))


def test_reasons_that_say_too_little_ask_for_a_note() -> None:
    asks = {reason.id for reason in reasons().values() if reason.needs_note}
    assert asks == {"hearing_or_court", "records_request", "other"}


@pytest.mark.requirement("O-E")
def test_the_reason_is_prefilled_from_the_action_or_the_last_use() -> None:
    assert reason_for("composed") == "status_inquiry"
    assert reason_for("log_viewed", last="renewal") == "audit"
    assert reason_for("opened", last="renewal") == "renewal"
    assert reason_for("opened", last="gone") == reason_for("opened") == next(iter(reasons()))


def test_what_reasons_are_prefilled_for_are_actions_of_the_log() -> None:
    known = {action.name.lower() for action in Action}
    assert {a for reason in reasons().values() for a in reason.prefill} <= known


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('rule = ["e8"]', 'rule = ["e17"]', "field rule"),
        ('rule = ["e8"]', 'rule = ["e8", "e8"]', "twice"),
        ('rule = ["e8"]', "rule = []", "field rule"),
        ('prefill = ["attached"]', 'prefill = ["sent"]', '"sent" is there for two reasons'),
        ('exemption = "iv"', 'exemption = "v"', "field exemption"),
    ],
)
def test_a_bad_reason_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    text = resource("reasons.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "reasons.toml").write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Damaged) as caught:
        reasons(tmp_path)
    assert says in caught.value.text and "reasons.toml" in caught.value.text
