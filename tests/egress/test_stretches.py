"""The stretches of long labelled texts, which the gate learns from."""

from assisterdesk.egress.text import Channel
from benchmarks.gate_judgement import Message
from benchmarks.stretches import LONG, LONGEST, stretches

NEWS = (
    "The office is closed on Thursday and Friday of that week. Please move the flyers from the "
    "front desk to the shelf before you leave, and water the plants."
)
TOLD = "Ms. Quist called again. She lost her plan in May and is in dialysis three times a week."


def message(parts: list[str], personal: bool) -> Message:
    text = "\n\n".join(parts)
    at = text.find("Quist")
    spans = ((at, at + 5, "PERSON_NAME"),) if at >= 0 else ()
    return Message("a", Channel.EMAIL, text, personal, spans)


def test_a_short_message_is_learnt_from_as_it_is() -> None:
    short = message([TOLD], True)
    assert list(stretches(short)) == [short]


def test_what_is_never_judged_whole_is_not_learnt_from_whole() -> None:
    longer = message([NEWS] * (LONG // len(NEWS) + 1), False)
    longest = message([NEWS] * (LONGEST // len(NEWS) + 1), False)
    assert longer in list(stretches(longer))
    assert longest not in list(stretches(longest))


def test_of_a_text_about_somebody_only_stretches_with_a_label_are_learnt_from() -> None:
    text = message([NEWS] * 9 + [TOLD] + [NEWS] * 9, True)
    found = list(stretches(text))
    assert {m.text.strip() for m in found} >= {TOLD}
    for m in found:
        assert [m.text[s:e] for s, e, _ in m.spans] == ["Quist"]


def test_of_a_text_about_nobody_every_stretch_is_learnt_from() -> None:
    text = message([NEWS] * 20, False)
    found = [m.text for m in stretches(text)]
    assert sum(map(len, found)) >= len(text.text)
    assert all(part in text.text for part in found)
