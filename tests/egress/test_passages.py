"""Longer texts are judged by passages: after an edit as if anew, and as a text at once would be."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Finding, Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.passages import passages
from assisterdesk.egress.pattern import Pattern, Together, linear
from assisterdesk.egress.text import Channel, Text
from benchmarks.gate_judgement import messages

MAILS = [m.text for m in messages("development") if m.channel is Channel.EMAIL]
TYPED = [
    *"aeinorst ,.\n",
    "\n\n",
    "Pa Houa Vang ",
    "900-22-9981",
    "she ",
    "é",
    "Thanks,\nAnna\n",
    "a,b",
]


def mail(seed: int, length: int) -> str:
    chance = random.Random(seed)  # noqa: S311 - repeatable texts, no secret
    text = ""
    while len(text) < length:
        text += chance.choice(MAILS) + chance.choice(["\n\n", "\n", "\n\n\n"])
    return text


def judged(judge: Judgement, text: str) -> tuple[Finding, ...]:
    return judge.findings(text, Channel.EMAIL, Part.BODY)


@pytest.mark.parametrize("seed", range(6))
def test_an_edit_is_judged_as_the_text_would_be_anew(
    known: KnownPeople, own: OwnSide, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable texts, no secret
    warm = Judgement(known, own, all_rules())
    text = mail(seed, 2_000)
    judged(warm, text)
    for _ in range(12):
        at = chance.randrange(len(text))
        if chance.random() < 0.3:
            text = text[:at] + text[at + chance.randrange(1, 40) :]
        else:
            text = text[:at] + chance.choice(TYPED) + text[at:]
        assert judged(warm, text) == judged(Judgement(known, own, all_rules()), text)


def test_passages_say_what_the_text_at_once_says(known: KnownPeople, own: OwnSide) -> None:
    judge = Judgement(known, own, all_rules())
    places = others = 0
    for seed in range(60):
        # so short that all its words together tell: a longer one is told by paragraph
        text = mail(100 + seed, 700)[:990]
        at_once = judge._at_once(Text.of(text, Channel.EMAIL))
        found = judged(judge, text)
        whole = {(c.start, c.end, c.category) for c in at_once}
        parts = {(f.start, f.end, f.category) for f in found}
        assert bool(whole) == bool(parts)
        places += len(whole)
        others += len(whole ^ parts)
    # only what reaches over an empty line may differ
    assert places > 300
    assert others <= places // 100


BLANKS = [" ", "\n", "\n\n", "\t", "\x1f", "\u00a0", "\u200b", "|", ".", "> "]


@pytest.mark.parametrize("seed", range(8))
def test_emptiness_between_words_breaks_nothing(
    known: KnownPeople, own: OwnSide, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable texts, no secret
    text = ""
    for _ in range(30):
        text += chance.choice(MAILS)[: chance.randrange(200)]
        text += chance.choice(BLANKS) * chance.randrange(400)
    judge = Judgement(known, own, all_rules())
    for channel in (Channel.EMAIL, Channel.EXPORT):
        for f in judge.findings(text, channel, Part.BODY):
            assert 0 <= f.start < f.end <= len(text)


def test_a_person_saved_meanwhile_is_seen_in_a_text_judged_before(
    known: KnownPeople, own: OwnSide
) -> None:
    judge = Judgement(known, own, all_rules())
    text = mail(3, 1_500) + "\n\nPa Houa Vang came by.\n"

    def seen() -> set[PersonId | None]:
        return {f.person for f in judged(judge, text) if f.rule == "known_people"}

    before = known.person_id(0)
    assert before in seen()
    assert before is not None
    known.remove(before)
    assert before not in seen()


@given(st.lists(st.sampled_from(["Aa.", "\n", "\n\n", "word ", "x" * 90, "\n- b", ", "])))
@settings(max_examples=200, deadline=None)
def test_passages_cover_a_text_without_gap(pieces: list[str]) -> None:
    text = "".join(p * 9 for p in pieces)
    cuts = passages(text)
    assert "".join(text[c.start : c.end] for c in cuts) == text
    assert all(0 <= c.first <= c.start <= c.end <= c.last <= len(text) for c in cuts)
    assert all(c.end > c.start for c in cuts) or not text


@pytest.mark.parametrize("length", [5_000, 200_000])
def test_one_endless_line_is_cut_too(length: int) -> None:
    assert max(c.last - c.first for c in passages("word " * (length // 5))) < 5_000


@pytest.mark.parametrize(
    "pattern",
    [
        linear(r"(?:^|\n)[ ]*dear (?P<who>\w+)"),
        linear(r"\bmai\b[^.;\n]{0,60}?\d+(?:[\s.,]|$)"),
        linear(r"\W{2,9}dear"),
        linear(r"[^a]{3,}"),
    ],
    ids=lambda p: p.pattern,
)
def test_stretches_searched_together_are_each_searched_alone(pattern: Pattern) -> None:
    texts = ["dear mai, 12", "the end: 4", "", "dear\n", "  dear b mai 7", "mai and 9"]

    def found(together: Together) -> list[list[tuple[tuple[int, int], str]]]:
        return [
            [(m.span(), m["who"] if "who" in m.names else "") for m in pattern.finditer(s)]
            for s in together.stretches
        ]

    every = found(Together(texts, opens=True, closes=True))
    alone = [
        found(Together([t], opens=n == 0, closes=n == len(texts) - 1))[0]
        for n, t in enumerate(texts)
    ]
    assert every == alone
