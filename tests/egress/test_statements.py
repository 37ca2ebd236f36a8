"""What is told of somebody in one sentence or line is seen amid whatever else stands there."""

import pytest

from assisterdesk.egress.judgement import Judgement
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.statements import paragraphs, statements
from assisterdesk.egress.text import Channel
from assisterdesk.egress.word_sorts import tokens
from benchmarks.gate_judgement import judgement

TOLD = (
    "Yesenia Maldonado is pregnant, due in March.",
    "Tou Ger Xiong, 651-555-0177, was denied.",
    "She moved to 1432 Juneberry Way apt 3 last week.",
    "Mai Yang's son was denied MA on 10/3.",
    "Mrs. Lopez is pregnant and her husband lost his job.",
    "Hodan Isse earns $2,400 a month at the packing plant.",
)
AROUND = (
    "{} Flyers on Friday.",
    "Toner came. {} Flyers on Friday.",
    "{}\nMeeting moved to 3.",
    "Printer is fixed.\n{}\nFlyers on Friday.",
    "- Copier: Ricoh comes Tuesday\n- {}\n- Flyers: 200 of each, at Rondo\n- Next meeting 12/2",
    "Renewals go out on the 15th. {} Interpreters are free of charge.",
)


@pytest.fixture(scope="module")
def judge() -> Judgement:
    return judgement("second_writer")


@pytest.mark.requirement("M2")
@pytest.mark.parametrize("around", AROUND)
def test_office_talk_around_a_fact_does_not_hide_it(judge: Judgement, around: str) -> None:
    quiet = [t for t in TOLD if not judge.findings(around.format(t), Channel.EMAIL, Part.BODY)]
    assert not quiet
    assert not judge.findings(around.format("Coffee is out."), Channel.EMAIL, Part.BODY)


def test_statements_cover_the_text_and_short_ones_stand_with_the_next() -> None:
    plain = "Hi all. The toner came! She is pregnant; her son lost MA\n- Flyers: 200 of each\nBye"
    every = tokens(plain)
    spans, words = statements(plain, 0, len(plain), every)
    assert "".join(plain[s:e] for s, e in spans) == plain
    assert [plain[s:e].strip() for s, e in spans] == [
        "Hi all. The toner came!",
        "She is pregnant;",
        "her son lost MA",
        "- Flyers: 200 of each",
        "Bye",
    ]
    assert words[0][0] == 0 and words[-1][1] == len(every.words)
    assert all(a[1] == b[0] for a, b in zip(words, words[1:], strict=False))


def test_a_paragraph_holds_its_statements() -> None:
    plain = "One two three four five six. Seven eight nine ten.\n\nEleven to twenty, a line each."
    every = tokens(plain)
    ends = {end for _, end in paragraphs(plain, 0, len(plain), every)[0]}
    assert ends <= {end for _, end in statements(plain, 0, len(plain), every)[0]}
    assert statements("", 0, 0, tokens("")) == ([], [])
