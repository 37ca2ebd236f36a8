"""The privacy impact assessment as a worksheet: questions as data, answers in versions (O-D5)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from pydantic import Field

from assisterdesk.basics.catalogue import Entry, Evidence, Text, in_file
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.sentence import worded


class AssessmentKind(StrEnum):
    """The short threshold assessment comes first and says whether the full one is needed."""

    THRESHOLD = "threshold"
    IMPACT = "impact"


ASSESSMENT_TITLE: dict[AssessmentKind, str] = {
    AssessmentKind.THRESHOLD: "Privacy threshold assessment",
    AssessmentKind.IMPACT: "Privacy impact assessment",
}


class Question(Entry):
    """One question. `section` groups it; `sentences`: the most sentences an answer may have, 0 for
    any; `lines`: how much room the form gives."""

    kind: AssessmentKind
    section: Text
    text: Text
    help: str = ""
    sentences: int = Field(default=0, ge=0, le=20)
    lines: int = Field(default=3, ge=1, le=12)
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Assessment:
    """One version of a worksheet; `answers` by question id. `next_due` is set when complete."""

    kind: AssessmentKind
    version: int
    answers: Mapping[str, str] = field(repr=False)
    by: StaffId
    at: datetime
    complete: bool = False
    next_due: date | None = None


@lru_cache(maxsize=8)
def questions(
    kind: AssessmentKind, override: Path | None = None
) -> Mapping[str, Question]:
    """The questions of one worksheet by id, in order. Raises `Damaged`."""
    found = in_file("privacy/assessment.toml", "question", Question, override)
    return MappingProxyType({q.id: q for q in found if q.kind is kind})


def unanswered(assessment: Assessment, override: Path | None = None) -> tuple[Question, ...]:
    return tuple(
        q
        for q in questions(assessment.kind, override).values()
        if not assessment.answers.get(q.id, "").strip()
    )


def completed(
    assessment: Assessment, today: date, next_due: date, override: Path | None = None
) -> Assessment:
    """Raises `Incomplete` while a question is open, `Refused` for a next date that is not ahead."""
    still = unanswered(assessment, override)
    if still:
        raise Incomplete(
            worded(
                "{n} questions are still open. Answer them, or write “does not apply”.",
                one="1 question is still open. Answer it, or write “does not apply”.",
                n=len(still),
            ),
            tuple(q.id for q in still),
        )
    for question in questions(assessment.kind, override).values():
        answer = assessment.answers[question.id]
        if question.sentences and sentences(answer) > question.sentences:
            raise Incomplete(
                worded(
                    "“{question}” takes at most {n} sentences.",
                    one="“{question}” takes one sentence.",
                    question=worded(question.text),
                    n=question.sentences,
                ), (question.id,)
            )
    if next_due <= today:
        raise Refused("Choose a day ahead on which the assessment is due again.")
    return replace(assessment, complete=True, next_due=next_due)


def sentences(text: str) -> int:
    """How many sentences a text has, counted by their ends."""
    text = f"{text.strip()} "
    ends = sum(text[i] in ".!?" and text[i + 1].isspace() for i in range(len(text) - 1))
    return max(ends, 1 if text.strip() else 0)
