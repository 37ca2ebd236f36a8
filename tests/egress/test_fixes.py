"""One press takes personal data out of a text, and the gate then has nothing left to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.fixes import Fix, edits, fixed, fixes_for, fixes_of
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.outgoing import Confidence, Finding, Outgoing, Part, Protection

MESSAGE = (
    "Pa Houa Vang, born 4/12/1986, SSN 900-22-9981, phone 651-555-0134, lives at 1420 Hemlock "
    "Avenue North, Saint Paul, MN 55104. Her household of five earns $3,200 a month. She was "
    "denied MinnesotaCare and is pregnant. Abdirahman Warsame is her husband."
)


def found(gate: Gate, text: str) -> tuple[Finding, ...]:
    outgoing = Outgoing("clipboard", Protection.UNENCRYPTED_EXIT, body=text)
    return gate.judge(outgoing).findings


def finding(start: int, end: int, category: PiiCategory = PiiCategory.PERSON_NAME) -> Finding:
    return Finding(Part.BODY, 0, start, end, category, Confidence.HIGH, "rule", "why")


@pytest.mark.requirement("X4")
@pytest.mark.parametrize("fix", [Fix.MASK, Fix.REMOVE, Fix.REFERENCE])
def test_after_the_fix_nothing_is_left_to_warn_of(gate: Gate, fix: Fix) -> None:
    findings = found(gate, MESSAGE)
    assert len(findings) >= 8
    text = fixed(MESSAGE, edits(MESSAGE, findings, fix, "7QX2KD"))
    assert found(gate, text) == ()
    assert "Vang" not in text and "9981" not in text and "pregnant" not in text


def test_four_digits_of_a_number_stay_and_still_count_as_personal(gate: Gate) -> None:
    text = "Her SSN is 900-22-9981."
    after = fixed(text, edits(text, found(gate, text), Fix.LAST_FOUR))
    assert after == "Her SSN is ...9981."
    assert PiiCategory.SSN in {f.category for f in found(gate, after)}


def test_a_name_becomes_the_case(gate: Gate) -> None:
    text = "Please call Pa Houa Vang."
    after = fixed(text, edits(text, found(gate, text), Fix.REFERENCE, "7QX2KD"))
    assert after == "Please call case 7QX2KD."
    assert found(gate, after) == ()


def test_what_a_removed_value_was_called_goes_with_it() -> None:
    text = "Mai called, SSN: 900-22-9981, about her case."
    number = finding(17, 28, PiiCategory.SSN)
    assert text[17:28] == "900-22-9981"
    assert fixed(text, edits(text, [number], Fix.REMOVE)) == "Mai called,, about her case."
    assert fixed(text, edits(text, [number], Fix.MASK)).startswith("Mai called, SSN: [")


def test_removing_leaves_no_double_blank_and_none_before_a_stop() -> None:
    text = "Mai called about Mai today, from Mai."
    spans = [finding(0, 3), finding(17, 20), finding(33, 36)]
    assert fixed(text, edits(text, spans, Fix.REMOVE)) == "called about today, from."


def test_what_ends_the_sentence_is_not_part_of_the_value() -> None:
    text = "She is pregnant. Call her."
    change = edits(text, [finding(4, 17, PiiCategory.HEALTH)], Fix.MASK)
    assert fixed(text, change) == "She [left out]. Call her."


def test_only_fixes_that_fit_are_offered() -> None:
    assert fixes_for(PiiCategory.SSN, "900-22-9981") == (Fix.LAST_FOUR, Fix.MASK, Fix.REMOVE)
    assert Fix.LAST_FOUR not in fixes_for(PiiCategory.SSN, "9981")
    assert Fix.REFERENCE not in fixes_for(PiiCategory.PERSON_NAME, "Mai Vang")
    assert Fix.REFERENCE in fixes_for(PiiCategory.PERSON_NAME, "Mai Vang", "7QX2KD")
    spans = [finding(0, 3), finding(4, 15, PiiCategory.SSN)]
    assert fixes_of(spans, "Mai 900-22-9981") == (Fix.MASK, Fix.LAST_FOUR, Fix.REMOVE)


@given(
    st.text(max_size=60),
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(PiiCategory)),
        max_size=8,
    ),
    st.sampled_from(Fix),
)
def test_edits_never_overlap_and_cover_every_finding(
    text: str, places: list[tuple[int, int, PiiCategory]], fix: Fix
) -> None:
    spans = [
        finding(min(a, b), max(a, b), kind)
        for a, b, kind in places
        if a != b and max(a, b) <= len(text)
    ]
    made = edits(text, spans, fix, "7QX2KD")
    assert all(a.end <= b.start for a, b in zip(made, made[1:], strict=False))
    for span in spans:
        for at in range(span.start, span.end):
            covered = any(e.start <= at < e.end for e in made)
            assert covered or text[at] in " .,;:!?\n"
    fixed(text, made)
