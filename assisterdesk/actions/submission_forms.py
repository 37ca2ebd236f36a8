"""The form with one row per person, made as a document of the case so that it is sent like one."""

from assisterdesk.actions.documents import add_document
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.cases.case import Document
from assisterdesk.submissions.needs import Needs
from assisterdesk.submissions.workbook import workbook_of

#: its own name on the case; it leaves under the reference like every document
FORM_NAME = "case-status-request.xlsx"


def make_form(session: Session, access: Access, needs: Needs) -> Document:
    """Raises `Incomplete` for what the desk would send back: identifiers, too many people."""
    return add_document(session, access, FORM_NAME, workbook_of(needs), "form")
