"""No text breaks the gate, and every finding lies inside the text it was found in."""

import json

from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import LABELLED, judgement

JUDGE = judgement()
WORDS = [
    json.loads(line)["text"]
    for line in (LABELLED / "development.jsonl").read_text("utf-8").splitlines()
]
PIECES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(WORDS).map(lambda t: t[: len(t) // 2]),
    st.sampled_from(
        [
            "\u0130stanbul",
            "SSN:",
            "\x00",
            "\x1f",
            "\u200b",
            "\ufeff",
            "\r\n",
            "e\u0301",
            "ﬁ",
            "１２３-45-6789",
            "DOB\t",
            "|",
            '"',
            "> ",
            "\U0001f600",
            "\ud800",
            "Name,DOB\n",
            "$",
            "a@b.co",
            "ß",
            "ǆ",
        ]
    ),
)


@given(parts=st.lists(PIECES, max_size=12), channel=st.sampled_from(list(Channel)))
def test_any_text_is_judged_and_findings_lie_inside_it(parts: list[str], channel: Channel) -> None:
    text = "".join(parts)
    for finding in JUDGE.findings(text, channel, Part.BODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.why


@given(st.sampled_from(WORDS), st.sampled_from(["\r\n", "\u200b", "\u00a0"]))
def test_line_ends_and_invisible_characters_hide_nothing(text: str, odd: str) -> None:
    plain = {f.category for f in JUDGE.findings(text, Channel.EMAIL, Part.BODY)}
    if odd == "\r\n":
        changed = text.replace("\n", odd)
    elif odd == "\u200b":
        changed = odd.join(text)
    else:
        changed = text.replace(" ", odd)
    assert {f.category for f in JUDGE.findings(changed, Channel.EMAIL, Part.BODY)} == plain
