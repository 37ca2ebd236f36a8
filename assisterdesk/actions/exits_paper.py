"""What is put on paper: a case in short, a submission as it went; text, headed in capitals."""

import json
from collections.abc import Sequence

from assisterdesk.access.grants import Level
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.exits_ask import PRINT, leaving
from assisterdesk.actions.exits_files import listed_rows
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import CaseId, SubmissionId
from assisterdesk.cases.case import CaseState
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.people.person import Relation
from assisterdesk.submissions.submission import STATE_TITLE, Submission

#: the newest notes that go on paper; all of them stay in the case
NOTES_ON_PAPER = 20

_STATE = {
    CaseState.OPEN: "Open",
    CaseState.WAITING: "Waiting for an answer",
    CaseState.CLOSED: "Closed",
}
_RELATION = {
    Relation.SELF: "applicant",
    Relation.SPOUSE: "spouse",
    Relation.CHILD: "child",
    Relation.PARENT: "parent",
    Relation.SIBLING: "sibling",
    Relation.OTHER_RELATIVE: "other relative",
    Relation.NOT_RELATED: "not related",
    Relation.REPRESENTATIVE: "representative",
}


def case_summary(session: Session, opened: OpenCase) -> str:
    """A case in short, from what was read when it was opened. Identifiers stay masked, so none is
    in it: birthdates and numbers are looked up, not carried about."""
    case = opened.case
    sections = (
        (
            "WHERE IT STANDS",
            [
                f"State: {_STATE[case.state]}",
                f"About: {case.topic}" if case.topic else "",
                f"Opened: {case.opened_at.astimezone(MINNESOTA):%m/%d/%Y}",
                f"Kept by: {opened.owner}" if opened.owner else "",
            ],
        ),
        ("PEOPLE", [f"{p.name}, {_RELATION[p.relation]}" for p in opened.people]),
        ("SENT TO THE DESK", [_submitted(s) for s in opened.submissions]),
        ("DOCUMENTS", [f"{d.kind}, added {d.added_at:%m/%d/%Y}" for d in opened.documents]),
        (
            "NOTES",
            [
                f"{n.at.astimezone(MINNESOTA):%m/%d/%Y %H:%M}  {n.text}"
                for n in opened.notes[:NOTES_ON_PAPER]
            ],
        ),
    )
    head = f"Case summary - {case.reference}"
    return _sheet(head, (session.office.name, case.household), sections)


def submission_sheet(session: Session, access: Access, submission: SubmissionId) -> str:
    """A submission as it was reviewed; the log line of reading it is committed first.

    Raises `NotAllowed` without a grant, `Refused` when it is not on this case.
    """
    line = LogLine(
        Action.OPENED, access, fields=("message", "attachments"), count=1, detail=submission
    )
    with session.store.look(line, level=Level.READ_MASKED_FIELDS) as look:
        found = next((s for s in look.submissions() if s.id == submission), None)
        if found is None:
            raise Refused("This submission is not on this case. Open its own case first.")
        kept = json.loads(look.submission_content(submission))
    files = [str(name) for name, *_ in kept.get("attachments", ())]
    body = str(kept.get("body", ""))
    desk = session.program.catalogues.desks[found.desk]
    sections = (
        ("SENT", [f"To: {desk.name}", f"Subject: {kept.get('subject', '')}", _submitted(found)]),
        ("ATTACHMENTS", files),
        ("MESSAGE", body.splitlines()),
    )
    return _sheet(f"Submission - {found.reference}", (session.office.name, found.title), sections)


def case_list_sheet(session: Session, cases: Sequence[CaseId], *, households: bool) -> str:
    """These cases as a list; without `households` it names nobody but who keeps each case."""
    staff = {member.id: member.name for member in session.store.staff()}
    lines = []
    for row in listed_rows(session, among=cases):
        parts = (
            row.reference,
            row.household if households else "",
            row.topic,
            _STATE[row.state],
            staff.get(row.owner, ""),
        )
        lines.append("  ".join(part for part in parts if part))
    day = f"{session.program.today():%m/%d/%Y}"
    return _sheet(f"Cases - {day}", (session.office.name,), ((f"{len(lines)} CASES", lines),))


def on_paper(text: str) -> Outgoing:
    """A sheet on its way to the printer or into a PDF."""
    if not text.strip():
        raise Refused("There is nothing to print yet.")
    return leaving(PRINT, body=text)


def _submitted(submission: Submission) -> str:
    when = submission.sent_at or submission.created_at
    state = STATE_TITLE[submission.state]
    return f"{submission.title}: {state}, {when.astimezone(MINNESOTA):%m/%d/%Y %H:%M}"


def _sheet(
    head: str, under: Sequence[str], sections: Sequence[tuple[str, Sequence[str]]]
) -> str:
    blocks = [head, "\n".join(line for line in under if line)]
    for title, lines in sections:
        kept = [line for line in lines if line] if title != "MESSAGE" else list(lines)
        if kept:
            blocks.append("\n".join((title, *kept)))
    return "\n\n".join(blocks) + "\n"
