"""The privacy assessments: each save a version, complete ones with a date for the next (O-D5)."""

from collections.abc import Mapping
from datetime import date

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.privacy_contacts import require_office
from assisterdesk.actions.privacy_letters import moment_words, pdf_leaving, written
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.privacy import assessment
from assisterdesk.privacy.assessment import (
    ASSESSMENT_TITLE,
    Assessment,
    AssessmentKind,
    questions,
)
from assisterdesk.privacy.record import LetterKind


def assessments(session: Session, kind: AssessmentKind) -> tuple[Assessment, ...]:
    """Every version, newest first."""
    require_office(session)
    return session.store.assessments(kind)


def begun(session: Session, kind: AssessmentKind) -> Assessment:
    """What the form begins with: the newest version's answers, or what the program knows."""
    newest = next(iter(assessments(session, kind)), None)
    if newest is not None:
        return newest
    office = session.store.office()
    answers = {"t_system": f"AssisterDesk, kept by {office.name}.", "i_project": "AssisterDesk"}
    wanted = questions(kind)
    return Assessment(
        kind,
        0,
        {id: text for id, text in answers.items() if id in wanted},
        StaffId(""),
        session.program.now(),
    )


def save(
    session: Session,
    kind: AssessmentKind,
    answers: Mapping[str, str],
    *,
    next_due: date | None = None,
) -> Assessment:
    """A further version. With `next_due` it is complete: raises `Incomplete` while a question is
    open, `Refused` for a date that is not ahead."""
    newest = next(iter(assessments(session, kind)), None)
    known = questions(kind)
    made = Assessment(
        kind,
        newest.version + 1 if newest else 1,
        {id: answers[id].strip() for id in known if answers.get(id, "").strip()},
        session.who.id,
        session.program.now(),
    )
    if next_due is not None:
        made = assessment.completed(made, session.program.today(), next_due)
    with session.store.change(session.who.id, "save assessment") as change:
        change.put_privacy(made)
        change.log(
            LogLine(
                Action.POLICY_CHANGED,
                session.access("policy_compliance"),
                fields=(f"{kind.value} assessment",),
                result="complete" if made.complete else "draft",
                detail=str(made.version),
            )
        )
        change.commit()
    return made


def due(session: Session, kind: AssessmentKind) -> date | None:
    """When the assessment is due again: of the newest complete version; None when there is none."""
    return next((a.next_due for a in assessments(session, kind) if a.complete), None)


def leaving_as_pdf(session: Session, made: Assessment) -> Outgoing:
    """A version as PDF on its way into a file."""
    names = {m.id: m.name for m in session.store.staff()}
    state = f"Version {made.version}, saved by {names.get(made.by, '')} on {moment_words(made.at)}."
    if made.complete and made.next_due:
        state += f" Complete. Due again on {made.next_due.month}/{made.next_due.day}/"
        state += f"{made.next_due.year}."
    else:
        state += " This is a draft."
    sections: dict[str, list[dict[str, str]]] = {}
    for question in questions(made.kind).values():
        sections.setdefault(question.section, []).append(
            {"question": question.text, "text": made.answers.get(question.id, "")}
        )
    data: dict[str, object] = {
        "state": state,
        "sections": [{"title": t, "answers": a} for t, a in sections.items()],
    }
    pdf = written(session, LetterKind.ASSESSMENT, data, title=ASSESSMENT_TITLE[made.kind])
    return pdf_leaving(pdf, f"{made.kind.value}-assessment-{made.version}.pdf")
