"""Subject lines: made from the case type and opaque parts, never from what a person types."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import new_reference
from assisterdesk.submissions.case_types import CaseType, case_types
from assisterdesk.submissions.subjects import is_period, is_reference, subject_for

TYPES = case_types()
BY_MAIL = tuple(case for case in TYPES.values() if case.by_mail)
REF = "7QX2KD"


@pytest.mark.requirement("M7")
@pytest.mark.requirement("M8")
def test_the_request_for_a_secure_email_has_the_exact_subject_even_with_a_trigger() -> None:
    case = TYPES["request_secure_email"]
    assert subject_for(case, REF, trigger_keyword="[secure]") == "request secure email"


@pytest.mark.requirement("X2")
@pytest.mark.parametrize(
    ("case", "more", "subject"),
    [
        ("renewal_status", {}, "Case status request - renewal - 7QX2KD"),
        ("batch_status", {"count": 12}, "Case status request - 12 rows - 7QX2KD"),
        ("general_question", {"topic": "Renewal"}, "General question - Renewal"),
        ("payment_question", {"period": "2026 Q3"}, "Per-enrollee payment question - 2026 Q3"),
        ("payment_question", {"period": "2026-10"}, "Per-enrollee payment question - 2026-10"),
        ("form_1095a", {}, "Form 1095-A - duplicate or correction - 7QX2KD"),
        (
            "aor_status",
            {"trigger_keyword": "[secure]"},
            "[secure] Case status request - AOR - 7QX2KD",
        ),
    ],
)
def test_the_subject_says_the_case_type_and_a_reference(
    case: str, more: dict[str, object], subject: str
) -> None:
    assert subject_for(TYPES[case], REF, **more) == subject  # type: ignore[arg-type]


@pytest.mark.requirement("X2")
@pytest.mark.parametrize(
    ("case", "reference", "more"),
    [
        ("renewal_status", "WARSAME", {}),
        ("renewal_status", "031485", {}),
        ("renewal_status", "ABCDEF", {}),
        ("renewal_status", "7QX2KD\n", {}),
        ("renewal_status", "", {}),
        ("general_question", REF, {"topic": "About Amina Warsame"}),
        ("general_question", REF, {}),
        ("batch_status", REF, {}),
        ("batch_status", REF, {"count": 21}),
        ("batch_status", REF, {"count": 0}),
        ("payment_question", REF, {"period": "for Amina"}),
        ("payment_question", REF, {"period": "2026-10-03"}),
        ("payment_question", REF, {}),
        ("renewal_status", REF, {"trigger_keyword": "two\r\nlines"}),
        ("renewal_status", REF, {"trigger_keyword": " "}),
        ("manual_enrollment", REF, {}),
    ],
)
def test_a_part_that_is_not_of_its_fixed_form_is_refused(
    case: str, reference: str, more: dict[str, object]
) -> None:
    with pytest.raises(Refused) as caught:
        subject_for(TYPES[case], reference, **more)  # type: ignore[arg-type]
    assert "Amina" not in caught.value.text and "WARSAME" not in caught.value.text


@pytest.mark.requirement("X2")
@given(st.sampled_from(BY_MAIL), st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_no_typed_text_reaches_a_subject(case: CaseType, typed: str, other: str) -> None:
    """Whatever is put where a part belongs either is of the fixed form or is refused."""
    try:
        subject = subject_for(case, typed, count=3, topic=other, period=typed)
    except Refused:
        return
    fixed = case.subject
    for place, part in (("{ref}", typed), ("{n}", "3"), ("{topic}", other), ("{period}", typed)):
        fixed = fixed.replace(place, part)
    assert subject == fixed
    assert "{ref}" not in case.subject or is_reference(typed)
    assert "{topic}" not in case.subject or other in case.topics
    assert "{period}" not in case.subject or is_period(typed)


def test_every_new_reference_is_recognised() -> None:
    assert all(is_reference(new_reference()) for _ in range(200))
    assert not any(is_reference(word) for word in ("", "7qx2kd", "7QX2KDA", "７QX2KD"))
    assert not is_reference(string.ascii_uppercase[:6])
