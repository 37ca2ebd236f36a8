"""A submission half made: kept as it is filled in, back when its case is opened to submit again."""

from datetime import datetime

from assisterdesk.actions.cases import keep_draft
from assisterdesk.actions.compose import Form, Workbench
from assisterdesk.actions.program import Session
from assisterdesk.basics.ids import CaseId
from assisterdesk.cases.case import DraftKind


def kept_form(session: Session, bench: Workbench) -> Form:
    """The draft of this case, without what is no longer there; an empty form when none is kept."""
    draft = session.store.draft(session.who.id, bench.case.id, DraftKind.SUBMISSION)
    if draft is None:
        return Form()
    form = Form.from_text(draft.text)
    case_type = session.program.catalogues.case_types.get(form.case_type)
    if case_type is None or session.who.kind not in case_type.kinds:
        return Form()
    people = {card.id for card in bench.people}
    documents = {document.id for document in bench.documents}
    return Form(
        case_type=form.case_type,
        people=tuple(p for p in form.people if p in people),
        typed={k: v for k, v in form.typed.items() if k in session.program.catalogues.facts},
        topic=form.topic if form.topic in case_type.topics else "",
        period=form.period,
        body=form.body,
        documents=tuple(d for d in form.documents if d in documents),
        route=form.route,
    )


def keep_form(session: Session, case: CaseId, form: Form) -> datetime:
    """Keep the form as the case's draft; an untouched one drops it. Returns when."""
    text = form.as_text() if form != Form() else ""
    return keep_draft(session, case, DraftKind.SUBMISSION, text)
