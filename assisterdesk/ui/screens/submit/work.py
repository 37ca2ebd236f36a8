"""What the submit screen has done off the UI thread: a bench set up, a form composed and judged."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from assisterdesk.actions.compose import (
    Form,
    Workbench,
    compose,
    judge,
    start,
    types_to_choose,
    with_documents,
    with_people,
)
from assisterdesk.actions.delivery import Course
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.program import Session
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.submission_drafts import kept_form
from assisterdesk.actions.submission_forms import make_form
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import DocumentId, SubmissionId
from assisterdesk.egress.outgoing import Verdict
from assisterdesk.office.desks import agencies
from assisterdesk.submissions.case_types import CaseType
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.screens.submit.view_model import Standing


@dataclass(frozen=True, slots=True)
class Begun:
    """A case on the bench, its draft, and the types to choose from."""

    bench: Workbench
    form: Form
    types: tuple[CaseType, ...]


class Bench:
    """The one workbench of a page. Used on the store lane alone, where one job runs at a time, so
    that what was read of a person once is not read (and logged) again."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bench: Workbench | None = None

    def begin(self, access: Access) -> Begun:
        bench = start(self._session, access)
        self._bench = bench
        return Begun(bench, kept_form(self._session, bench), types_to_choose(self._session))

    def composed(self, form: Form) -> Standing:
        """Raises `Refused` without a case, `NotAllowed` when the grant has gone meanwhile."""
        if self._bench is None:
            raise Refused("Choose a case first.")
        session = self._session
        bench = with_people(session, self._bench, form.people)
        self._bench = bench = with_documents(session, bench, form.documents)
        made = compose(session, bench, form)
        agency = made.case_type.agency_of(session.who.kind)
        return Standing(
            bench,
            form,
            made,
            made.outgoing.content_hash if made.outgoing else "",
            agencies().get(agency) if agency else None,
        )

    def with_document(self, name: str, content: bytes, kind: str) -> tuple[Workbench, DocumentId]:
        """Keep a file on the case; the bench has it among its documents."""
        if self._bench is None:
            raise Refused("Choose a case first.")
        added = add_document(self._session, self._bench.access, name, content, kind)
        self._bench = replace(self._bench, documents=(*self._bench.documents, added))
        return self._bench, added.id

    def with_form(self, standing: Standing) -> tuple[Workbench, DocumentId]:
        """Make the form with one row per person; the bench has it among its documents."""
        if self._bench is None:
            raise Refused("Choose a case first.")
        made = make_form(self._session, self._bench.access, standing.composed.needs)
        self._bench = replace(self._bench, documents=(*self._bench.documents, made))
        return self._bench, made.id


def judged(session: Session, standing: Standing) -> Standing:
    """With what the gate says; reads nothing of the store."""
    return replace(standing, verdict=judge(session, standing.composed))


def cleared(session: Session, standing: Standing, verdict: Verdict) -> Submission:
    """Past the gate and into the outbox; raises with the reason, and the draft stays."""
    return clear(session, standing.bench, standing.composed, standing.form, verdict)


def sent(
    session: Session, id: SubmissionId, told: Callable[[Submission], None], course: Course
) -> Submission:
    """On its way to the desk; `told` and `course` hear of it on this thread."""
    return send(session, id, told, course)
