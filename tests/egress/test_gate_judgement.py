"""The gate's judgement on the labelled messages, and on people mangled in every usual way."""

import json
import random

import pytest

from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import LABELLED, SETS, judgement, messages, report, score
from benchmarks.train_gate_weights import OUT, all_sets


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement()


@pytest.mark.parametrize("name", ["development", "oblique", "everyday"])
def test_the_labelled_messages_are_judged_as_the_figures_ask(judge: Judgement, name: str) -> None:
    result = score(judge, messages(name))
    told = report(name, result) + "\n" + "\n".join(result.misses)
    assert result.personal > 100 and result.clean > 100
    assert result.recall >= 0.98, told
    assert result.alarm_rate <= 0.02, told
    assert not result.spans or result.span_recall >= 0.88, told


def test_the_held_out_messages_do_not_get_worse(judge: Judgement) -> None:
    result = score(judge, messages("held_out"))
    assert result.recall >= 0.9, "\n".join(result.misses)
    assert result.alarm_rate <= 0.06, "\n".join(result.misses)


def test_every_set_is_listed() -> None:
    there = {p.stem for p in LABELLED.glob("*.jsonl")} - {"close_calls"}
    assert set(SETS) == there


def test_the_shipped_weights_were_learnt_from_the_labelled_messages_as_they_are() -> None:
    told = json.loads(OUT.read_text("utf-8"))
    every = [m for name in all_sets() for m in messages(name)]
    assert told["messages"] == len(every)
    assert told["personal"] == sum(m.personal for m in every)
    assert all(name in told["source"] for name in all_sets())


def typo(word: str, dice: random.Random) -> str:
    """`word` with one letter left out, doubled, changed or swapped with the next."""
    at = dice.randrange(len(word) - 1)
    return dice.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + dice.choice("aeionrst") + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


@pytest.fixture(scope="module")
def crowd() -> list[KnownPerson]:
    """People whose names are drawn from every community's list."""
    dice = random.Random(11)  # noqa: S311 - repeatable names, no secret
    given, family = sorted(lexicon().given), sorted(lexicon().family)
    return [
        KnownPerson(
            names=(PersonName(dice.choice(given).title(), "", dice.choice(family).title()),)
        )
        for _ in range(300)
    ]


def test_known_people_are_found_in_full_always_and_mangled_almost_always(
    crowd: list[KnownPerson],
) -> None:
    judge = Judgement(KnownPeople.build(crowd), OwnSide(), all_rules())
    dice = random.Random(3)  # noqa: S311 - repeatable typos, no secret
    plain: list[tuple[bool, str]] = []
    mangled: list[tuple[bool, str]] = []
    for person in crowd:
        given, family = person.names[0].given, person.names[0].family
        ways = [
            (f"Please ask {given} {family} to call.", Channel.EMAIL, plain),
            (f"PLEASE ASK {given.upper()} {family.upper()} TO CALL", Channel.EMAIL, mangled),
            (f"please ask {given.lower()} {family.lower()} to call", Channel.EMAIL, mangled),
            (f"{family}, {given} called", Channel.EMAIL, mangled),
            (f"Please ask {given}\n{family} to call.", Channel.EMAIL, mangled),
            (f"{family}{given}_notice.pdf", Channel.FILENAME, mangled),
            (f"{given.lower()}_{family.lower()}.pdf", Channel.FILENAME, mangled),
        ]
        others = lexicon().spellings(given.lower()) - {given.lower()}
        ways += [(f"Ask {n.title()} {family}.", Channel.EMAIL, mangled) for n in sorted(others)[:1]]
        if len(given) > 3:
            ways.append((f"Ask {typo(given, dice).title()} {family}.", Channel.EMAIL, mangled))
        for text, channel, results in ways:
            results.append((bool(judge.findings(text, channel, Part.BODY)), text))
    assert all(found for found, _ in plain), [t for found, t in plain if not found]
    lost = [t for found, t in mangled if not found]
    assert len(lost) <= 0.03 * len(mangled), lost
