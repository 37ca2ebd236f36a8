"""A short name that comes up in one of our own references by chance stops no submission."""

import random
import re

import pytest

from assisterdesk.basics.ids import REFERENCE_ALPHABET, REFERENCE_LENGTH, new_reference
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel
from assisterdesk.submissions.case_types import case_types


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    return Judgement(KnownPeople(), OwnSide(), all_rules(), None)


@pytest.mark.parametrize("reference", ["S3FAJ2", "MR4EK4", "3XA324", "KAW57R", "HSA44K", "MYA3Q4"])
def test_a_reference_names_nobody(judgement: Judgement, reference: str) -> None:
    subject = f"Case status request - renewal - {reference}"
    assert judgement.findings(subject, Channel.SUBJECT, Part.SUBJECT) == ()


@pytest.mark.parametrize(
    ("text", "channel", "part"),
    [
        ("case {} called.", Channel.CLIPBOARD, Part.BODY),
        ("case {}", Channel.CLIPBOARD, Part.BODY),
        ("Case {} called, case {} wants an answer.", Channel.EMAIL, Part.BODY),
        ("case {}'s mother called", Channel.EMAIL, Part.BODY),
        ("case {}.pdf", Channel.FILENAME, Part.BODY),
        ("case-{}.ics", Channel.FILENAME, Part.BODY),
    ],
)
def test_a_text_may_name_a_case_by_its_reference(
    judgement: Judgement, text: str, channel: Channel, part: Part
) -> None:
    # some that were once read as names or pay, and others, the same at every run
    others = [_drawn(n) for n in range(50)]
    for reference in ("8MVHZY", "YER886", "SEGKJ9", "5X765H", "2X828H", *others):
        written = text.replace("{}", reference)
        assert judgement.findings(written, channel, part) == (), written


@pytest.mark.parametrize("reference", ["GGRZB9", "8MVHZY", "SEGK99", "HER324"])
def test_a_reference_stays_unmarked_beside_what_is_personal(
    judgement: Judgement, reference: str
) -> None:
    text = f"Renewal status, please.\n\nOur reference: {reference}\n\nName: Comfort Toe\n"
    start = text.index(reference)
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    assert found
    assert not any(f.start < start + len(reference) and start < f.end for f in found), found


@pytest.mark.parametrize(
    "name", ["summary.pdf", "notice-1.txt", "proof-3.jpg", "letter-2.docx", "document-2.com"]
)
def test_the_name_that_a_file_leaves_under_says_nothing_of_anybody(
    judgement: Judgement, name: str
) -> None:
    for _ in range(200):
        written = f"{new_reference()}-{name}"
        assert judgement.findings(written, Channel.FILENAME, Part.ATTACHMENT_NAME) == (), written


def _drawn(seed: int) -> str:
    """As `new_reference` draws them."""
    draw = random.Random(seed)  # noqa: S311 - a test's, no secret
    while True:
        text = "".join(draw.choice(REFERENCE_ALPHABET) for _ in range(REFERENCE_LENGTH))
        if not 2 <= sum(c.isdigit() for c in text) <= REFERENCE_LENGTH - 2:
            continue
        if re.search(r"\d[A-Z]", text):
            return text


def test_a_name_and_a_year_are_still_a_name(judgement: Judgement) -> None:
    assert judgement.findings("VANG24.pdf", Channel.FILENAME, Part.BODY)


def _subjects() -> list[str]:
    found = []
    for case_type in case_types().values():
        for topic in case_type.topics or ("",):
            if case_type.subject:
                found.append(
                    case_type.subject.format(ref="7QX2KD", n=11, topic=topic, period="2026 Q4")
                )
    return found


@pytest.mark.parametrize("subject", _subjects())
def test_no_subject_that_the_program_makes_is_taken_for_somebodys(
    judgement: Judgement, subject: str
) -> None:
    for text in (subject, f"[secure] {subject}", f"RE: {subject}"):
        assert judgement.findings(text, Channel.SUBJECT, Part.SUBJECT) == ()


@pytest.mark.parametrize("subject", ["Renewal - Faj", "Faj, renewal S3FAJ2", "Kaw KAW57R"])
def test_the_same_name_beside_it_is_still_seen(judgement: Judgement, subject: str) -> None:
    assert judgement.findings(subject, Channel.SUBJECT, Part.SUBJECT) != ()
